"""Give clusters names and colors: a line of ordinary controls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets as W
import numpy as np

from hclust_widgets.common.format import truncate
from hclust_widgets.widgets.base import markup
from hclust_widgets.widgets.base.toolbar import bar, group, labelled

if TYPE_CHECKING:
    from hclust_widgets.widgets.base.view import View

__all__ = ["Naming"]

# So many clusters are on offer, the largest first.
MOST = 100


class Naming:
    """Controls that name and color a cluster of a state.

    Parameters
    ----------
    view : View
        Whose state they change, and where refusals are said.

    Attributes
    ----------
    cluster : Dropdown
        Which one.
    name : Text
    color : ColorPicker
    reset : Button
        Takes name and color away.
    box : HBox
        All of them.
    """

    def __init__(self, view: View) -> None:
        self._view = view
        self._following = False
        self.cluster = labelled(
            W.Dropdown(description="Cluster", options=[("0", 0)], tooltip="Which cluster to name"),
            "190px",
        )
        self.name = labelled(
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
        self.box = bar(group(self.cluster, self.name, self.color, self.reset))
        self.cluster.observe(self._another, "value")
        self.name.observe(self._named, "value")
        self.color.observe(self._colored, "value")
        self.reset.on_click(self._taken_away)

    def follow(self) -> None:
        """Show the clusters as they are now."""
        with self._view.state._lock:  # who hears of these changes asks whether they are its own
            self._follow()

    def _follow(self) -> None:
        now = self._view.state.clustering
        # Called while the cut is dragged, and there may be as many clusters as rows.
        largest = np.sort(np.argsort(-now.cut.sizes, kind="stable")[:MOST])
        on_offer = [(truncate(now.cluster_title(i), 30), i) for i in largest.tolist()]
        self._following = True
        try:
            before = self.cluster.value
            known = [i for _, i in on_offer]
            if self.cluster.options != tuple(on_offer):
                self.cluster.options = on_offer
                self.cluster.value = before if before in known else known[0]
            self._show()
        finally:
            self._following = False

    def _show(self) -> None:
        now, i = self._view.state.clustering, self.cluster.value
        self.name.value = now.given_names.get(i, "")
        self.color.value = markup.cluster_color(now, i)
        self.reset.disabled = i not in now.names_by_label and i not in now.given_colors

    def _another(self, _change: Any) -> None:
        with self._view.state._lock:
            if not self._following:
                self._follow()

    def _named(self, change: Any) -> None:
        self._change(lambda state, i: state.rename(i, change["new"]))

    def _colored(self, change: Any) -> None:
        self._change(lambda state, i: state.set_color(i, change["new"]))

    def _taken_away(self, _button: Any) -> None:
        def both(state: Any, i: int) -> None:
            with state.history.group():
                state.rename(i, None)
                state.set_color(i, None)

        self._change(both)

    def _change(self, how: Any) -> None:
        with self._view.state.history.browser_lock:  # another thread may be following right now
            if self._following:
                return
            try:
                how(self._view.state, self.cluster.value)
                self._view._say("")
            except (TypeError, ValueError) as error:
                self._view._refuse(str(error))
