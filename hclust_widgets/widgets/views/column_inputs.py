"""The controls of the columns beside a figure: how they are clustered, and their cut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets as W

from hclust_widgets.clustering.column_options import COLUMN_METRICS
from hclust_widgets.tree.linkage.distances import LINKAGES
from hclust_widgets.widgets.base.toolbar import dropdown, none_to_empty, set_control_value

if TYPE_CHECKING:
    from hclust_widgets.widgets.base.view import View

__all__ = ["ColumnInputs"]

MOST_OFFERED = 12  # clusters; more can be set in Python
_AS_ROWS = ("as rows", "")


class ColumnInputs(W.VBox):
    """A button that opens the controls of the columns.

    Parameters
    ----------
    view : View
        Its state is changed.

    Attributes
    ----------
    n_clusters, linkage, metric : Dropdown
    optimal_ordering : Checkbox
    """

    def __init__(self, view: View) -> None:
        self._view, self._following = view, False
        self.toggle = W.ToggleButton(description="Columns", tooltip="Clusters of the columns")
        self.toggle.layout.width = "auto"
        numbers = [(str(k), k) for k in range(1, MOST_OFFERED + 1)]
        self.n_clusters = dropdown(
            "Clusters of columns", [("not cut", ""), *numbers], "", width="215px"
        )
        self.linkage = dropdown(
            "Linkage of columns", [_AS_ROWS, *_pairs(LINKAGES)], "", width="235px"
        )
        self.metric = dropdown(
            "Metric of columns", [_AS_ROWS, *_pairs(COLUMN_METRICS)], "", width="265px"
        )
        self.optimal_ordering = W.Checkbox(
            description="Like columns adjacent",
            tooltip="Leaf order of the columns in which neighbors are most alike",
            indent=False,
        )
        self.optimal_ordering.layout.width = "auto"
        self.boxes = W.HBox([self.n_clusters, self.linkage, self.metric, self.optimal_ordering])
        self.boxes.layout.flex_flow = "row wrap"
        self.boxes.layout.display = "none"
        super().__init__([self.toggle, self.boxes])
        self.toggle.observe(self._open, "value")
        for name in ("n_clusters", "linkage", "metric", "optimal_ordering"):
            getattr(self, name).observe(self._chosen, "value")

    def follow(self) -> None:
        """Show what is chosen now."""
        state = self._view.state
        with state.thread_lock:
            now = state.clustering
            self.toggle.disabled = now.features is None or now.precomputed is not None
            before, self._following = self._following, True
            try:
                for name in ("n_clusters", "linkage", "metric", "optimal_ordering"):
                    chosen = none_to_empty(getattr(now.column_options, name))
                    set_control_value(getattr(self, name), chosen)
            finally:
                self._following = before

    def _chosen(self, change: Any) -> None:
        state = self._view.state
        with state.thread_lock:  # another thread may be updating the controls
            if self._following:
                return
            names = ("n_clusters", "linkage", "metric", "optimal_ordering")
            name = next(one for one in names if getattr(self, one) is change["owner"])
            value = None if change["new"] == "" else change["new"]
            self._view.try_change(lambda: state.columns_state.update(**{name: value}))
            self.follow()

    def _open(self, change: Any) -> None:
        self.boxes.layout.display = None if change["new"] else "none"


def _pairs(words: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(word.replace("_", " "), word) for word in words]
