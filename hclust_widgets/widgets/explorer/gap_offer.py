"""`GapOffer`: where many rows are left out for gaps, the ways to keep them, a button each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets as W

from hclust_widgets.common.format import truncate
from hclust_widgets.table.metric.measure import PAIRWISE_METRICS
from hclust_widgets.widgets.base.lazy_widgets import LazyWidgets, Part
from hclust_widgets.widgets.base.markup import explanation, set_html
from hclust_widgets.widgets.controls.data_panel import MISSING_MEANING

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.table.features import Features
    from hclust_widgets.widgets.base.view import View

__all__ = ["GapOffer"]

#: What each button says; further ways are in the panel of columns.
WAYS = {
    "pairwise": "Compare what both rows have",
    "median": "Fill gaps with medians",
    "knn": "Fill gaps from near rows",
}
# Longer names are shortened in a button.
_NAME = 20


class GapOffer(LazyWidgets, W.VBox):
    """A sentence and buttons; hidden unless more than 5 % of the rows are left out.

    A click sets ``missing`` or ``columns`` of the state, which is one step that can be undone.

    Parameters
    ----------
    view : View
        Its state is shown and changed; it displays refusals.

    Attributes
    ----------
    ways : dict of str to Button
        By the value of ``missing``.
    without : Button
        Leaves out the columns that cost most rows; shown where others would be left.
    dismiss : Button
        Hides the offer for good.
    """

    words: Any = Part()
    ways: Any = Part()
    without: Any = Part()
    dismiss: Any = Part()

    def __init__(self, view: View) -> None:
        self._view = view
        self._dismissed = False
        super().__init__()
        self.add_class("hclust-gap-offer")
        self.layout.display = "none"

    def _make_parts(self) -> None:
        self.words = W.HTML()
        self.ways = {name: self._button(name) for name in WAYS}
        self.without = W.Button()
        self.without.on_click(self._leave_out)
        self.dismiss = W.Button(
            description="Keep these rows out", tooltip="Keep it as it is, and hide this"
        )
        self.dismiss.on_click(self._dismiss)
        buttons = W.HBox([*self.ways.values(), self.without, self.dismiss])
        buttons.add_class("hclust-gap-ways")
        for button in buttons.children:
            button.layout.width = "auto"
        self.children = (self.words, buttons)
        self.follow(self._view.state.clustering)

    def _button(self, name: str) -> W.Button:
        button = W.Button(description=WAYS[name], tooltip=MISSING_MEANING[name])
        button.on_click(lambda _: self._view.change_state(missing=name))
        return button

    def _leave_out(self, _button: Any) -> None:
        features = self._view.state.features
        if features is not None:
            used = set(features.sources) - set(features.costly)
            names = features.table.columns.tolist()
            self._view.change_state(columns=tuple(names[c] for c in sorted(used)))

    def _dismiss(self, _button: Any) -> None:
        self._dismissed = True
        self.layout.display = "none"

    def follow(self, now: Clustering) -> None:
        """Show the offer if it applies to a clustering."""
        features = now.features
        told = "" if features is None or now.precomputed is not None else features.many_lost
        if now.settings.missing != "drop" or now.input_kind is not None or self._dismissed:
            told = ""
        if not (told or self.has_parts):
            return
        self.ensure_parts()
        set_html(self.words, explanation(told))
        self._follow_columns(features)
        able = now.settings.metric in PAIRWISE_METRICS
        self.ways["pairwise"].layout.display = None if able else "none"
        self.layout.display = None if told else "none"

    def _follow_columns(self, features: Features | None) -> None:
        costly = () if features is None else features.costly
        self.without.layout.display = None if costly else "none"
        if features is None or not costly:
            return
        names = [truncate(str(features.table.columns[c]), _NAME) for c in costly]
        every = " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
        self.without.description = (
            f"Compare without {every}"
            if len(names) <= 2
            else f"Compare without {len(names)} columns"
        )
        self.without.tooltip = f"Columns that lack most values are left out: {every}"
