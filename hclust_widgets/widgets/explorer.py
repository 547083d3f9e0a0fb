"""Everything at once, linked: the line in words, controls, tree, clustermap, scatter, clusters."""

from __future__ import annotations

import logging
from typing import Any

import ipywidgets as W
import traitlets

from . import markup
from .base import View
from .controls import StateControls, bar
from .dendrogram import DendrogramWidget
from .distance import DistanceWidget
from .heatmaps import ClustermapWidget, HeatmapWidget
from .painter import painter
from .scatter import ScatterWidget

__all__ = ["ClusterExplorer"]

log = logging.getLogger("hclust_widgets")

# Clustermap and scatter stand beside each other where there is room for both, in CSS pixels.
LEFT_AT_LEAST, RIGHT_AT_LEAST, BETWEEN = 350, 390, 20
TABS = ("Clusters", "Distances", "Heatmap")


class ClusterExplorer(View):
    """One table, one cut, and every view of it.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
        For a tree give its ``table`` as well, or the views of values say that they lack it.
    x, y : str, optional
        Axes of the scatter plot: columns of the table, or "PC 1" to "PC 4".
    cmap : str
        Colour map of clustermap and heatmap.
    truncate_mode : {None, "lastp", "level"}
    p : int
        Shorten the tree, as in ``scipy.cluster.hierarchy.dendrogram``.
    **options
        Options of :class:`~hclust_widgets.ClusterState`, unless ``data`` is one.

    Attributes
    ----------
    state : ClusterState
    state_controls : StateControls
        The bar of controls: each is an ordinary ipywidget.
    dendrogram : DendrogramWidget
    clustermap : ClustermapWidget
    scatter : ScatterWidget
    distance : DistanceWidget
    heatmap : HeatmapWidget

    Raises
    ------
    TypeError, ValueError
        For what cannot be used: one sentence that names the option, row or column.

    Examples
    --------
    >>> from hclust_widgets import ClusterExplorer, load_mpg
    >>> explorer = ClusterExplorer(load_mpg(), x="mpg", y="weight")
    >>> explorer.state.n_clusters
    4
    """

    options = ("x", "y", "cmap", "truncate_mode", "p")
    x = traitlets.Any(None, allow_none=True)
    y = traitlets.Any(None, allow_none=True)
    cmap = traitlets.Any("magma")
    truncate_mode = traitlets.Any(None, allow_none=True)
    p = traitlets.Any(30)

    state_controls = traitlets.Instance(StateControls)
    dendrogram = traitlets.Instance(DendrogramWidget)
    clustermap = traitlets.Instance(ClustermapWidget)
    scatter = traitlets.Instance(ScatterWidget)
    distance = traitlets.Instance(DistanceWidget)
    heatmap = traitlets.Instance(HeatmapWidget)

    def _build(self) -> None:
        state, shared = self.state, {"surface": self._surface, "controls": False}
        self._words, self._notes = W.HTML(), W.HTML()
        self.state_controls = StateControls(self)
        self.dendrogram = DendrogramWidget(
            state, truncate_mode=self.truncate_mode, p=self.p, **shared
        )
        self.clustermap = ClustermapWidget(state, cmap=self.cmap, **shared)
        self.scatter = ScatterWidget(state, x=self.x, y=self.y, **shared)
        self.distance = DistanceWidget(state, **shared)
        self.heatmap = HeatmapWidget(state, cmap=self.cmap, **shared)
        self.clustermap._part = _left
        self.scatter._part = _right
        self._link_options()
        pair = W.HBox([self.clustermap, self.scatter])
        pair.add_class("hclust-pair")
        self._cards = ClusterCards(self)
        self._tabs = W.Tab([self._cards, self.distance, self.heatmap], titles=TABS)
        self._tabs.add_class("hclust-tabs")
        self._in_tabs = (self._cards, self.distance, self.heatmap)
        self._tabs.observe(self._tab_changed, "selected_index")
        self.children = (
            self._words,
            bar(*self.state_controls.widgets()),
            self.state_controls.columns.panel,
            self._message,
            self.dendrogram,
            pair,
            self._tabs,
            self._notes,
        )
        self._say("")

    def _link_options(self) -> None:
        for view, names in (
            (self.dendrogram, ("truncate_mode", "p")),
            (self.clustermap, ("cmap",)),
            (self.heatmap, ("cmap",)),
            (self.scatter, ("x", "y")),
        ):
            for name in names:
                traitlets.link((view, name), (self, name))

    def _views(self) -> tuple[View, ...]:
        return (self.dendrogram, self.clustermap, self.scatter)

    def _state_changed(self) -> None:
        self.state_controls.follow()
        self._words.value = markup.sentence(self.state.summary_spans())
        self._notes.value = markup.notes(self.state.notes)
        painter.ask(self._cards)

    def _wake(self) -> None:
        super()._wake()
        for view in self._views():
            view._wake()
        self._tab_changed(None)

    def _sleep(self) -> None:
        super()._sleep()
        for view in (*self._views(), self.distance, self.heatmap):
            view._sleep()

    def _tab_changed(self, _change: Any) -> None:
        """Only what can be seen is kept up to date."""
        for i, view in enumerate(self._in_tabs):
            if isinstance(view, View):
                if i == self._tabs.selected_index and self._awake:
                    view._wake()
                else:
                    view._sleep()

    def close(self) -> None:
        """Take the explorer off the page and out of memory; the state stays."""
        if self._built:
            painter.forget(self._cards)
        super().close()


class ClusterCards(W.HTML):
    """What the clusters are like, worked out beside the callbacks."""

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view
        self._shown: Any = None

    def paint(self) -> None:
        """Bring the cards up to date now."""
        now = self._view.state.clustering
        if self._shown is not None and self._shown[0] is now.tree and self._shown[1] is now.cut:
            return
        try:
            self.value = markup.cards(now)
        except Exception:
            log.exception("The clusters could not be described.")
            self.value = markup.instead("The clusters could not be described; the log says why.")
        self._shown = (now.tree, now.cut)


def _left(width: int) -> int:
    """Width of the clustermap; the style sheet shares the line out in the same way."""
    spare = width - BETWEEN - LEFT_AT_LEAST - RIGHT_AT_LEAST
    return width if spare < 0 else LEFT_AT_LEAST + int(spare * 0.47)


def _right(width: int) -> int:
    left = _left(width)
    return width if left == width else width - BETWEEN - left
