"""The controls of the columns beside a figure: how they are clustered, and their cut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets as W

from hclust_widgets.clustering.column_options import COLUMN_METRICS
from hclust_widgets.table.encode_scale import SCALINGS
from hclust_widgets.tree.linkage.distances import LINKAGES
from hclust_widgets.widgets.base.toolbar import dropdown, none_to_empty, set_control_value
from hclust_widgets.widgets.base.view import descendants

if TYPE_CHECKING:
    from collections.abc import Callable

    from hclust_widgets.clustering.columns.clusters import ColumnClusters
    from hclust_widgets.widgets.base.view import View

__all__ = ["ColumnInputs"]

MAX_OFFERED = 12  # clusters; more can be set in Python
_AS_ROWS = ("as rows", "")
_NAMES = ("n_clusters", "linkage", "metric", "scaling", "optimal_ordering")


class ColumnInputs(W.VBox):
    """A button that opens the controls of the columns.

    Parameters
    ----------
    view : View
        Its state is changed.

    Attributes
    ----------
    n_clusters, linkage, metric, scaling : Dropdown
    optimal_ordering : Checkbox
    names : HBox
        A field for the name and one for the color of each cluster, while there are up to 12.
    """

    def __init__(self, view: View) -> None:
        self._view, self._following = view, False
        self.toggle = W.ToggleButton(description="Columns", tooltip="Clusters of the columns")
        self.toggle.layout.width = "auto"
        numbers = [(str(k), k) for k in range(1, MAX_OFFERED + 1)]
        self.n_clusters = dropdown(
            "Clusters of columns", [("not cut", ""), *numbers], "", width="215px"
        )
        self.linkage = dropdown(
            "Linkage of columns", [_AS_ROWS, *_pairs(LINKAGES)], "", width="235px"
        )
        self.metric = dropdown(
            "Metric of columns", [_AS_ROWS, *_pairs(COLUMN_METRICS)], "", width="265px"
        )
        self.scaling = dropdown(
            "Scaling of columns", [_AS_ROWS, *_pairs(SCALINGS)], "", width="235px"
        )
        self.optimal_ordering = W.Checkbox(
            description="Like columns adjacent",
            tooltip="Leaf order of the columns in which neighbors are most alike",
            indent=False,
        )
        self.optimal_ordering.layout.width = "auto"
        self.boxes = W.HBox([getattr(self, name) for name in _NAMES])
        self.boxes.layout.flex_flow = "row wrap"
        self.names = W.HBox()
        self.names.layout.flex_flow = "row wrap"
        for box in (self.boxes, self.names):
            box.layout.display = "none"
        super().__init__([self.toggle, self.boxes, self.names])
        self.toggle.observe(self._open, "value")
        for name in _NAMES:
            getattr(self, name).observe(self._chosen, "value")

    def follow(self) -> None:
        """Show what is chosen now."""
        state = self._view.state
        with state.thread_lock:
            now = state.clustering
            self.toggle.disabled = now.features is None or now.precomputed is not None
            before, self._following = self._following, True
            try:
                for name in _NAMES:
                    chosen = none_to_empty(getattr(now.column_options, name))
                    set_control_value(getattr(self, name), chosen)
                self._follow_names(state.column_clusters(now))
            finally:
                self._following = before

    def _chosen(self, change: Any) -> None:
        state = self._view.state
        with state.thread_lock:  # another thread may be updating the controls
            if self._following:
                return
            name = next(one for one in _NAMES if getattr(self, one) is change["owner"])
            value = None if change["new"] == "" else change["new"]
            self._view.try_change(lambda: state.columns_state.update(**{name: value}))
            self.follow()

    def _follow_names(self, clusters: ColumnClusters | None) -> None:
        """Show a field for the name and one for the color of each cluster."""
        k = 0 if clusters is None or not self.toggle.value else clusters.cut.n_clusters
        k = k if k <= MAX_OFFERED else 0
        old = self.names.children
        if len(old) != k:
            self.names.children = tuple(self._fields(label) for label in range(k))
            for pair in old:
                for part in (pair, *descendants(pair)):
                    for one in (part.layout, getattr(part, "style", None), part):
                        if one is not None:
                            one.close()
        if clusters is None or not k:
            return
        for label, pair in enumerate(self.names.children):
            name, color = pair.children
            set_control_value(name, clusters.names.get(label, ""))
            set_control_value(color, clusters.colors[label])

    def _fields(self, label: int) -> W.HBox:
        name = W.Text(description=f"Cluster {label}", continuous_update=False)
        name.tooltip = f"Name of column cluster {label}"
        name.layout.width = "235px"
        color = W.ColorPicker(concise=True, tooltip=f"Color of column cluster {label}")
        color.layout.width = "32px"
        columns = self._view.state.columns_state
        name.observe(lambda change: self._named(columns.rename, label, change["new"]), "value")
        color.observe(lambda change: self._named(columns.set_color, label, change["new"]), "value")
        return W.HBox([name, color])

    def _named(self, give: Callable[[int, str | None], None], label: int, value: str) -> None:
        with self._view.state.thread_lock:
            if self._following:
                return
            self._view.try_change(lambda: give(label, value or None))
            self.follow()

    def _open(self, change: Any) -> None:
        for box in (self.boxes, self.names):
            box.layout.display = None if change["new"] else "none"
        self.follow()


def _pairs(words: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(word.replace("_", " "), word) for word in words]
