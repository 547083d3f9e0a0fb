"""`PartitionsExplorer`: a table in partitions is read in the background, then explored."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

import ipywidgets as W

from hclust_widgets.common.checks import reject_unknown
from hclust_widgets.common.format import plain_text
from hclust_widgets.state.cluster_state import ClusterState
from hclust_widgets.table.partitions.progress import reading_steps
from hclust_widgets.table.partitions.source import SAMPLE_ROWS, in_partitions
from hclust_widgets.tree.linkage.distances import usual_name
from hclust_widgets.widgets.base.page_info import PageInfo
from hclust_widgets.widgets.base.reading_panel import ReadingPanel
from hclust_widgets.widgets.base.view import STATE_OPTIONS, close_deep

from . import messages
from .explorer import ClusterExplorer

if TYPE_CHECKING:
    from hclust_widgets.widgets.base.reading_panel import Commit

__all__ = ["PartitionsExplorer"]


class PartitionsExplorer(W.VBox):
    """Explore a table in partitions, which is read in the background.

    The widget is there at once and says how far the reading is: the step, the rows read and, where
    it can be known, the time left. Meanwhile the notebook can be used. A button cancels; then, and
    where reading failed, it reads again. When the tree is made, the explorer stands in its place;
    settings that need another pass over the rows are read in the same way there.

    Parameters
    ----------
    data : dask DataFrame, pyarrow Dataset or path
        A path leads to a folder of Parquet or CSV files, or to one such file.
    sample : int
        Rows of the sample, nearly: see :meth:`ClusterState.from_partitions`.
    **options
        Options of :class:`ClusterExplorer` and of :class:`ClusterState`.

    Attributes
    ----------
    explorer : ClusterExplorer or None
        None until everything is read.
    state : ClusterState or None
        The explorer's state.
    message : str
        Why reading failed; empty if it did not.
    reading : ReadingPanel
        The line with the progress and the button.
    page_info : PageInfo

    Raises
    ------
    TypeError
        If there is no such option, or if ``data`` is no table in partitions. Everything else is
        said in the widget.

    Examples
    --------
    >>> import dask.dataframe as dd
    >>> from hclust_widgets import PartitionsExplorer, load_mpg
    >>> frame = dd.from_pandas(load_mpg(), npartitions=4)
    >>> tables = PartitionsExplorer(frame, max_leaves=100, n_clusters=4)
    >>> tables.wait(timeout=60)
    True
    >>> print(tables.state.summary)
    392 cars in 95 groups, in 4 partitions by 10 features of 8 columns ...
    """

    _is_open = False

    def __init__(self, data: Any, *, sample: int = SAMPLE_ROWS, **options: Any) -> None:
        known = (*ClusterExplorer.options, *(name for name in STATE_OPTIONS if name != "table"))
        reject_unknown(
            "PartitionsExplorer",
            {key: value for key, value in options.items() if key not in known},
            ("sample", *known),
        )
        if not in_partitions(data) and not isinstance(data, (str, os.PathLike)):
            raise TypeError(messages.NO_PARTITIONS.format(kind=type(data).__name__))
        self._data, self._sample, self._options = data, sample, options
        self._message = ""
        self._explorer: ClusterExplorer | None = None
        self.reading = ReadingPanel()
        self.page_info = PageInfo()  # brings the styles
        super().__init__([self.reading.box, self.page_info])
        self._is_open = True
        self.add_class("hclust")
        self.read()

    @property
    def explorer(self) -> ClusterExplorer | None:
        """The explorer; None until everything is read."""
        return self._explorer

    @property
    def state(self) -> ClusterState | None:
        """The explorer's state; None until everything is read."""
        return None if self._explorer is None else self._explorer.state

    @property
    def message(self) -> str:
        """Why reading failed; empty if it did not."""
        return self._message

    def __repr__(self) -> str:
        held = self._message or "no table yet"
        if self.reading.is_reading:
            held = "reading"
        elif self.state is not None:
            held = plain_text(self.state.summary_spans(wait=False))
        return f"<PartitionsExplorer: {held}>"

    def read(self) -> None:
        """Read the table, unless it is read already, or being read."""
        if self._explorer is not None or self.reading.is_reading or not self._is_open:
            return
        self._message = ""
        scaling = str(usual_name("scaling", self._options.get("scaling", "minmax")))
        steps = reading_steps(scaling, opened=False)
        self.reading.start(self._read, steps, ended=self._ended, again=self.read)

    def cancel(self) -> None:
        """End the reading."""
        self.reading.cancel()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until everything is read, or cancelled, or failed.

        Parameters
        ----------
        timeout : float, optional
            Seconds. Default: as long as it takes.

        Returns
        -------
        bool
            True if the explorer is there.
        """
        self.reading.wait(timeout)
        return self._explorer is not None

    def _read(self, commit: Commit) -> None:
        views = {k: v for k, v in self._options.items() if k in ClusterExplorer.options}
        rest = {k: v for k, v in self._options.items() if k not in views}
        state = ClusterState.from_partitions(self._data, sample=self._sample, **rest)
        made = ClusterExplorer(state, **views)

        def show() -> None:
            if not self._is_open:  # closed since the result was taken
                made.close()
                return
            self._explorer = made
            self.children = (made, self.page_info)

        if not commit(show):
            made.close()

    def _ended(self, reason: str) -> None:
        self._message = reason

    def close(self) -> None:
        """End the reading, and close all widgets."""
        if self._is_open and not sys.is_finalizing():
            self._is_open = False
            self.reading.close()
            if self._explorer is not None:
                self._explorer.close()
            close_deep(self.page_info)
            close_deep(self, only_parts=True)
        super().close()
