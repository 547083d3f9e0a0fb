"""`SilhouetteWidget`: how well every row fits its cluster, linked with the selection."""

from __future__ import annotations

import logging
import threading
import time
from contextvars import copy_context
from typing import TYPE_CHECKING, Any

import numpy as np
import traitlets

from hclust_widgets.analysis.silhouette import bar_order
from hclust_widgets.clustering.groups.group_evidence import leaf_silhouettes
from hclust_widgets.clustering.summary import leaf_noun
from hclust_widgets.common.cancelled import CancelledError
from hclust_widgets.common.static import STATIC
from hclust_widgets.serialize.clustering import text_without_surrogates
from hclust_widgets.widgets.base.browser_widget import BrowserWidget
from hclust_widgets.widgets.base.computing import seldom
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.base.shared_hover import shared_id
from hclust_widgets.widgets.base.view import View

from . import messages

if TYPE_CHECKING:
    from collections.abc import Callable

    from hclust_widgets.clustering.clustering import Clustering

__all__ = ["REST", "SilhouettePanel", "SilhouetteWidget", "encode_silhouettes"]

log = logging.getLogger("hclust_widgets")

#: Seconds without a change of the cut, after which silhouettes are computed.
REST = 0.3


class SilhouettePanel(BrowserWidget):
    """A bar for every row, drawn in the browser; rows are selected there.

    Nothing is computed while the cut moves, or while the panel is folded.

    Parameters
    ----------
    view : View
        Whose clusters are judged.
    fold : {"", "open", "closed"}
        "" for a panel that cannot be folded.

    Attributes
    ----------
    fold : str
    shared_id : str
        See :func:`~hclust_widgets.widgets.base.shared_hover.shared_id`.
    plot : dict
        As :func:`encode_silhouettes` returns it.
    names : list of str
        Of all rows of the table that were clustered, in its order.
    selection : bytes
        Positions in the table as int32.
    stale : bool
        True from a change of the cut until its silhouettes are shown.
    note : str
        A sentence that stands in their place.
    done : float
        Share of the rows that is done while the silhouettes of many are computed; otherwise 0.
    """

    _esm = STATIC / "silhouette.js"
    _css = STATIC / "where_to_cut.css"

    fold = traitlets.Enum(("", "open", "closed"), "").tag(sync=True)
    shared_id = traitlets.Unicode("").tag(sync=True)
    plot = traitlets.Dict().tag(sync=True)
    names: traitlets.List[str] = traitlets.List().tag(sync=True)
    selection = traitlets.Bytes(b"").tag(sync=True)
    stale = traitlets.Bool(False).tag(sync=True)
    note = traitlets.Unicode("").tag(sync=True)
    done = traitlets.Float(0.0).tag(sync=True)

    def __init__(self, view: View, *, fold: str = "") -> None:
        super().__init__(fold=fold, shared_id=shared_id(view.state))
        self._view = view
        self._shown: Clustering | None = None
        self._lock = threading.Lock()
        self._due = 0.0
        self._waiting = False
        self.on_msg(self._handle_message)
        self.observe(self._unfolded, "fold")

    def follow(self) -> None:
        """Show the present selection at once, and the silhouettes once the cut is at rest."""
        if self.fold == "closed":
            return
        now: Clustering = self._view.state.clustering
        self.selection = np.asarray(now.shown_selection(), dtype="<i4").tobytes()
        if self._is_shown(now):
            self.stale = False
            return
        if self._shown is None:
            renderer.request(self)
            return
        self.stale = True
        with self._lock:
            self._due = time.monotonic() + REST
            if self._waiting:
                return
            self._waiting = True
        self._wait(REST)

    def _wait(self, seconds: float) -> None:
        timer = threading.Timer(seconds, copy_context().run, (self._rested,))
        timer.daemon = True
        try:
            timer.start()
        except RuntimeError:  # no threads here, as in a browser's Python
            with self._lock:
                self._waiting = False
            renderer.request(self)

    def _rested(self) -> None:
        """Ask for the silhouettes, unless the cut has moved meanwhile."""
        with self._lock:
            left = self._due - time.monotonic()
            self._waiting = left > 0
        if left > 0:
            self._wait(left)
        elif self._view.is_active:
            renderer.request(self)

    def _is_shown(self, now: Clustering) -> bool:
        shown = self._shown
        return (
            shown is not None
            and shown.tree is now.tree
            and shown.features is now.features
            and shown.cut is now.cut
            and shown.annotations is now.annotations
        )

    def paint(self) -> None:
        """Compute the silhouettes, unless they are of this cut."""
        now: Clustering = self._view.state.clustering
        if self._is_shown(now) or self.fold == "closed":
            return
        names, note = self.names, ""
        if self._shown is None or self._shown.features is not now.features:
            names = text_without_surrogates(now.row_names())
        plot: dict[str, Any] = {}
        if now.features is None and now.precomputed is None:
            note = messages.needs_table(now)
        elif now.cut.n_clusters == 1:
            note = messages.ONE_CLUSTER
        else:
            try:
                plot = encode_silhouettes(
                    now, wanted=lambda: self._still(now), reading=seldom(self._show_done)
                )
            except CancelledError:  # the cut moves again
                self.done = 0.0
                return
            except Exception:
                log.exception("The silhouettes could not be computed.")
                note = messages.SILHOUETTES_FAILED
        with self.hold_sync():
            self.names, self.plot, self.note, self.stale = names, plot, note, False
            self.done = 0.0
        self._shown = now

    def _show_done(self, share: float) -> None:
        self.done = share

    def _still(self, now: Clustering) -> bool:
        return self._view.state.clustering.cut is now.cut

    def _unfolded(self, _change: Any) -> None:
        self.follow()

    def _handle_message(self, _widget: Any, message: Any, _buffers: Any) -> None:
        if not isinstance(message, dict) or not isinstance(message.get("select"), list):
            return
        rows = message["select"]
        if all(isinstance(row, int) and not isinstance(row, bool) for row in rows):
            now: Clustering = self._view.state.clustering
            self._view.change_state(selection=[int(row) for row in now.rows_behind(rows)])


def encode_silhouettes(
    now: Clustering,
    *,
    wanted: Callable[[], bool] | None = None,
    reading: Callable[[float], object] | None = None,
) -> dict[str, Any]:
    """Encode the silhouettes for the browser.

    Parameters
    ----------
    now : Clustering
        With its table, and two clusters or more.
    wanted, reading : function, optional
        As for :func:`~hclust_widgets.analysis.silhouette.silhouettes_with_neighbors`.

    Returns
    -------
    dict
        ``noun``; ``name`` of the values; ``mean`` of all rows; ``clusters``, by label, each with
        ``title``, ``color``, ``size`` in bars, ``rows`` and ``mean``; and as bytes, in the order of
        the bars, ``values`` (float64), ``leaves``, ``rows`` (positions in the table) and
        ``neighbors`` (int32).
    """
    found = leaf_silhouettes(
        now.features,
        now.groups,
        now.cut,
        now.settings.metric,
        precomputed=now.precomputed,
        wanted=wanted,
        reading=reading,
    )
    order = bar_order(found.values, now.cut.labels_)
    rows, means = found.of_clusters(now.cut.labels_, now.cut.n_clusters)
    colors, sizes = now.cluster_colors(), now.cut.sizes.tolist()
    return {
        "noun": str(leaf_noun(now)),
        "name": found.name,
        "mean": found.mean,
        "clusters": [
            {
                "title": title,
                "color": colors[i],
                "size": sizes[i],
                "rows": int(rows[i]),
                "mean": float(means[i]),
            }
            for i, title in enumerate(
                text_without_surrogates(now.cluster_title(i) for i in range(len(sizes)))
            )
        ],
        "values": found.values[order].astype("<f8").tobytes(),
        "leaves": order.astype("<i4").tobytes(),
        "rows": now.rows()[order].astype("<i4").tobytes(),
        "neighbors": found.neighbors[order].astype("<i4").tobytes(),
    }


class SilhouetteWidget(View):
    """The silhouette of every row as a bar, by cluster, linked with the selection.

    Bars in the clusters' colors, the rows that fit best first; the line is at the mean of all. A
    click, Enter, or a drag over bars selects rows in all views. Rows below 0 are listed with the
    cluster that they would rather be in. The numbers are those of
    :meth:`ClusterState.silhouettes`; they are computed once the cut is at rest. Where rows are in
    groups, each group is a bar, at the mean of its rows' simplified silhouettes.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
        A tree needs its ``table`` as well.
    **options
        Options of :class:`~hclust_widgets.ClusterState`, unless ``data`` is one.

    Attributes
    ----------
    panel : SilhouettePanel

    Examples
    --------
    >>> from hclust_widgets import SilhouetteWidget, load_mpg
    >>> view = SilhouetteWidget(load_mpg(), n_clusters=4)
    >>> int((view.state.silhouettes().silhouette < 0).sum())
    1
    """

    panel = traitlets.Instance(SilhouettePanel)

    def _build(self) -> None:
        self.panel = SilhouettePanel(self)
        self.children = (self.message_box, self.panel)
        self.show_message("")

    def _state_changed(self) -> None:
        self.panel.follow()

    def close(self) -> None:
        """Close the view; the state stays."""
        if self.is_open:
            renderer.forget(self.panel)
        super().close()
