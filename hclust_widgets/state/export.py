"""Everything that can be exported from a state: page, script, figures, tables, trees, sessions."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import pandas as pd

from .errors import refusing

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.export.script.columns import Script

    from .cluster_state import ClusterState

__all__ = ["Export"]


class Export:
    """Everything that can be exported from a state, of what it shows at the moment of the call.

    Parameters
    ----------
    state : ClusterState

    Examples
    --------
    >>> from hclust_widgets import ClusterState, load_mpg
    >>> state = ClusterState(load_mpg(), n_clusters=4)
    >>> state.export.hclust()["method"]
    'ward.D2'
    """

    def __init__(self, state: ClusterState) -> None:
        self._state = state

    @property
    def _now(self) -> Clustering:
        now: Clustering = self._state.clustering
        return now

    def html(
        self,
        path: str | os.PathLike[str] | None = None,
        *,
        title: str | None = None,
        labels: bool = True,
        columns: Iterable[Any] | None = None,
        parts: Sequence[str] | None = None,
        options: Mapping[str, Any] | None = None,
        steps: Sequence[Mapping[str, Any]] = (),
    ) -> str:
        """Make one HTML file that shows all of this and needs no Python and no network.

        In it the cut moves, rows are found and selected, every linkage that goes with the metric
        can be chosen, and labels (CSV) and pictures (SVG, PNG) can be saved. Of more than 500 rows
        leaves are in optimal order, where that was chosen, for the linkage alone that is shown.

        Parameters
        ----------
        path : str or path, optional
            Where to write it. A file that is there is replaced.
        title : str, optional
            Headline.
        labels : bool
            Whether the names of the rows are included. Without them rows are numbered.
        columns : iterable of column names, optional
            Columns of the table whose values and names may be in the page; ``[]`` leaves the tree
            alone. Default: all. (The heights of the tree come from all columns compared.)
        parts : sequence of {"tree", "clustermap", "scatter"}, optional
            Views of the page. Default: all.
        options : mapping, optional
            What the views begin with: any of ``x, y, cmap, row_cluster, col_cluster``.
        steps : sequence of mapping, optional
            A presenter's steps, as :func:`hclust_widgets.export.html.page_steps.steps_of` takes
            them.

        Returns
        -------
        str
            The page, whether it was written or not.

        Raises
        ------
        TypeError, ValueError
            If an option cannot be used.
        OSError
            If the file cannot be written.
        """
        from hclust_widgets.export.html.page import PARTS, to_html

        return to_html(
            self._now,
            path,
            title=title,
            labels=labels,
            columns=columns,
            parts=PARTS if parts is None else parts,
            options=options,
            steps=steps,
        )

    def code(self, *, reading: Script | None = None) -> str:
        """Write the script in pandas, scikit-learn and scipy that makes these labels.

        Parameters
        ----------
        reading : Script, optional
            First lines, which read the table from its file; see
            :mod:`hclust_widgets.export.script.read_file`.

        Returns
        -------
        str
            Starts from the table as ``df`` (or from what was handed in: a linkage matrix ``Z``, a
            fitted ``model``; a tree from Newick or R as its ``linkage_matrix``) and leaves
            ``labels_`` in ``labels``. Needs nothing of this package.
        """
        from hclust_widgets.export.script.script import code

        now = self._now
        return code(now, names=now.cut.names, reading=reading)

    def figure(self, name: str, *, caption: bool = False, **options: Any) -> Figure:
        """Draw what is shown now as a figure for a report.

        Parameters
        ----------
        name : {"dendrogram", "clustermap", "scatter", "heatmap", "distance"}
        caption : bool
            Whether to write below it what it shows and how it was made.
        **options
            ``width, height, dpi, theme``, and those of the view, such as ``x``, ``cmap`` or
            ``truncate_mode``: see :func:`hclust_widgets.export.figures.figure.figure`.

        Returns
        -------
        matplotlib.figure.Figure
            Yours: pyplot does not know of it, and no later change of the state touches it.
        """
        from hclust_widgets.export.figures.figure import figure

        return figure(self._now, name, caption=caption, **options)

    def caption(self) -> str:
        """Return how all this was made, in the words of a paper's methods section."""
        from hclust_widgets.export.figures.captions import caption

        return caption(self._now)

    def clusters(self) -> pd.DataFrame:
        """Describe every cluster: size, most typical row, means, spreads, rows that fit worst.

        Returns
        -------
        DataFrame of k rows
            See :func:`hclust_widgets.export.tables.clusters`.
        """
        from hclust_widgets.export import tables

        return tables.clusters(self._now)

    def selected_rows(self) -> pd.DataFrame:
        """Return the selected rows of the table, with its index, columns and dtypes."""
        from hclust_widgets.export import tables

        return tables.selected_rows(self._now)

    def frame(self, *, name: str = "cluster", names: bool = False) -> pd.DataFrame:
        """Return the table with a column of labels; see :meth:`ClusterState.to_frame`."""
        return self._state.to_frame(name=name, names=names)

    def newick(self) -> str:
        """Write the tree as Newick text: see :func:`hclust_widgets.export.trees.newick.write`.

        Returns
        -------
        str
            One line. Lengths of branches are differences of heights, to the last digit.
        """
        from hclust_widgets.export.trees import newick

        return newick.write(self._now)

    def hclust(self) -> dict[str, Any]:
        """Return R's ``hclust`` fields, by :func:`~hclust_widgets.export.trees.r_hclust.write`.

        Returns
        -------
        dict
            ``merge, height, order, labels, method, dist_method``.
        """
        from hclust_widgets.export.trees import r_hclust

        return r_hclust.write(self._now)

    def session(self, clustering: Clustering | None = None) -> dict[str, Any]:
        """Return all that was chosen, small and ready for ``json.dump``.

        Parameters
        ----------
        clustering : Clustering, optional
            One of this state's, such as :meth:`ClusterState.preview` returns. Default: what is
            shown now.

        Returns
        -------
        dict
            Settings, cut, selection, names and colors, flipped branches; of the table only names
            of columns and hashes, by which :meth:`ClusterState.from_session` recognizes it.

        Raises
        ------
        ValueError
            If the clustering was made of another table or tree.
        """
        source = self._state._source
        if clustering is None:
            clustering = self._now
        with refusing():
            return source.session(clustering)
