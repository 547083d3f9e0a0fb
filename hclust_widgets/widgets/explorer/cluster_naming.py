"""`ClusterNaming`: controls that give clusters names and colors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets as W
import numpy as np

from hclust_widgets.common.format import truncate
from hclust_widgets.widgets.base.toolbar import group, set_width, toolbar

from .cluster_cards import cluster_color

if TYPE_CHECKING:
    from collections.abc import Callable

    from hclust_widgets.state.cluster_state import ClusterState
    from hclust_widgets.widgets.base.view import View

__all__ = ["ClusterNaming"]

#: Clusters that can be chosen: the largest ones.
MAX_OPTIONS = 100
MAX_TITLE = 30


class ClusterNaming:
    """Controls that name and color a cluster of a state.

    Parameters
    ----------
    view : View
        Its state is changed; it shows refusals.

    Attributes
    ----------
    cluster : Dropdown
        The cluster to name.
    name : Text
    color : ColorPicker
    reset : Button
        Removes name and color.
    box : HBox
        All of these controls.
    """

    def __init__(self, view: View) -> None:
        self._view = view
        self._following = False
        self.cluster = set_width(
            W.Dropdown(description="Cluster", options=[("0", 0)], tooltip="Which cluster to name"),
            "190px",
        )
        self.name = set_width(
            W.Text(
                description="Name",
                placeholder="none yet",
                continuous_update=False,
                tooltip="Belongs to these rows: it survives other cuts",
            ),
            "250px",
        )
        self.color = W.ColorPicker(concise=True, tooltip="Color of the cluster")
        self.color.layout.width = "44px"
        self.reset = W.Button(description="Reset", tooltip="Take name and color away")
        self.reset.layout.width = "auto"
        self.box = toolbar(group(self.cluster, self.name, self.color, self.reset))
        self.cluster.observe(self._cluster_chosen, "value")
        self.name.observe(self._name_entered, "value")
        self.color.observe(self._color_picked, "value")
        self.reset.on_click(self._reset_clicked)

    def follow(self) -> None:
        """Update the controls from the state."""
        with self._view.state.lock:  # `_following` is read by observers in other threads
            self._follow()

    def _follow(self) -> None:
        now = self._view.state.clustering
        # This runs while the cut is dragged, and there may be as many clusters as rows.
        largest = np.sort(np.argsort(-now.cut.sizes, kind="stable")[:MAX_OPTIONS])
        options = [(truncate(now.cluster_title(i), MAX_TITLE), i) for i in largest.tolist()]
        self._following = True
        try:
            chosen = self.cluster.value
            labels = [i for _, i in options]
            if self.cluster.options != tuple(options):
                self.cluster.options = options
                self.cluster.value = chosen if chosen in labels else labels[0]
            self._show_cluster()
        finally:
            self._following = False

    def _show_cluster(self) -> None:
        now, i = self._view.state.clustering, self.cluster.value
        self.name.value = now.given_names.get(i, "")
        self.color.value = cluster_color(now, i)
        self.reset.disabled = i not in now.names_by_label and i not in now.given_colors

    def _cluster_chosen(self, _change: Any) -> None:
        with self._view.state.lock:
            if not self._following:
                self._follow()

    def _name_entered(self, change: Any) -> None:
        self._change(lambda state, i: state.rename(i, change["new"]))

    def _color_picked(self, change: Any) -> None:
        self._change(lambda state, i: state.set_color(i, change["new"]))

    def _reset_clicked(self, _button: Any) -> None:
        def reset(state: ClusterState, i: int) -> None:
            with state.history.group():
                state.rename(i, None)
                state.set_color(i, None)

        self._change(reset)

    def _change(self, change: Callable[[ClusterState, int], object]) -> None:
        with self._view.state.history.browser_lock:  # another thread may be in `follow`
            if self._following:
                return
            try:
                change(self._view.state, self.cluster.value)
                self._view.show_message("")
            except (TypeError, ValueError) as error:
                self._view.refuse_change(str(error))
