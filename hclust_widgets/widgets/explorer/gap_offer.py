"""`GapOffer`: where many rows are left out for gaps, the ways to keep them, a button each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets as W

from hclust_widgets.table.metric.measure import PAIRWISE_METRICS
from hclust_widgets.widgets.base.markup import explanation, set_html
from hclust_widgets.widgets.controls.data_panel import MISSING_MEANING

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.widgets.base.view import View

__all__ = ["GapOffer"]

#: What each button says; further ways are in the panel of columns.
WAYS = {
    "pairwise": "Compare what both rows have",
    "median": "Fill gaps with medians",
    "knn": "Fill gaps from near rows",
}


class GapOffer(W.VBox):
    """A sentence and buttons; hidden unless more than 5 % of the rows are left out.

    A click sets ``missing`` of the state, which is one step that can be undone.

    Parameters
    ----------
    view : View
        Its state is shown and changed; it displays refusals.

    Attributes
    ----------
    ways : dict of str to Button
        By the value of ``missing``.
    dismiss : Button
        Hides the offer for good.
    """

    def __init__(self, view: View) -> None:
        self._view = view
        self._dismissed = False
        self.words = W.HTML()
        self.ways = {name: self._button(name) for name in WAYS}
        self.dismiss = W.Button(
            description="Leave them out", tooltip="Keep it as it is, and hide this"
        )
        self.dismiss.on_click(self._dismiss)
        buttons = W.HBox([*self.ways.values(), self.dismiss])
        buttons.add_class("hclust-gap-ways")
        for button in buttons.children:
            button.layout.width = "auto"
        super().__init__([self.words, buttons])
        self.add_class("hclust-gap-offer")
        self.layout.display = "none"

    def _button(self, name: str) -> W.Button:
        button = W.Button(description=WAYS[name], tooltip=MISSING_MEANING[name])
        button.on_click(lambda _: self._view.change_state(missing=name))
        return button

    def _dismiss(self, _button: Any) -> None:
        self._dismissed = True
        self.layout.display = "none"

    def follow(self, now: Clustering) -> None:
        """Show the offer if it applies to a clustering."""
        features = now.features
        told = "" if features is None or now.precomputed is not None else features.many_lost
        if now.settings.missing != "drop" or now.input_kind is not None or self._dismissed:
            told = ""
        set_html(self.words, explanation(told))
        able = now.settings.metric in PAIRWISE_METRICS
        self.ways["pairwise"].layout.display = None if able else "none"
        self.layout.display = None if told else "none"
