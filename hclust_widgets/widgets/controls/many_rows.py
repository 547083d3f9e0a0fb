"""Settings of tables with many rows: groups as leaves, by what a tree is computed, and a check."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import ipywidgets as W

from hclust_widgets.common.format import count, percent
from hclust_widgets.widgets.base.markup import explanation, refusal, set_html
from hclust_widgets.widgets.base.render_thread import calculator
from hclust_widgets.widgets.base.toolbar import dropdown, setting_row

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.widgets.base.view import View

__all__ = ["MATTERS_ABOVE", "ManyRows"]

log = logging.getLogger("hclust_widgets")

#: With fewer rows an exact tree takes a second or two, and these settings are not shown.
MATTERS_ABOVE = 5000

_EVERY_ROW = "rows"  # a dropdown whose value is None has no choice
_GROUPS = (500, 1000, 2000, 5000)
_METHODS = [("automatic", "auto"), ("scipy", "scipy"), ("fastcluster", "fast")]
_METHOD_WORDS = {
    "auto": "By scipy, whose merges are scikit-learn's; by fastcluster where memory ends.",
    "scipy": "By scipy, whose merges are scikit-learn's.",
    "fast": "By fastcluster, without distances of all pairs: ward, centroid and median.",
}
_CHECKING = "Comparing with exact trees of samples …"
_FAILED = "The comparison failed: the log says why."


class ManyRows:
    """What stands for the rows of a large table in the tree, and whether that holds.

    Parameters
    ----------
    view : View
        Its state, of more than :data:`MATTERS_ABOVE` rows, is shown and changed; it displays
        refusals.

    Attributes
    ----------
    panel : VBox
        Not shown for a tree or distances that were handed in.
    max_leaves, method : Dropdown
    check, more : Button
        Compare with exact trees of samples; take twice as many groups, offered where that says
        that there are too few.
    """

    def __init__(self, view: View) -> None:
        self._view = view
        self._following = False
        self._told: Clustering | None = None  # that the check is of
        self._asked: Clustering | None = None
        state = view.state
        self.max_leaves = dropdown(
            "Leaves", _choices(_chosen(state.max_leaves)), _chosen(state.max_leaves), width="220px"
        )
        self.method = dropdown("Computed by", _METHODS, state.method, width="220px")
        self.check = W.Button(description="Check the groups")
        self.check.tooltip = "Compare with exact trees of samples of the rows: takes some seconds"
        self.more = W.Button(description="More groups")
        self._leaf_words, self._method_words, self._found = W.HTML(), W.HTML(), W.HTML()
        for button in (self.check, self.more):
            button.layout.width = "auto"
        self._checks = setting_row(W.HBox([self.check, self.more]), self._found)
        self.panel = W.VBox(
            [
                setting_row(self.max_leaves, self._leaf_words),
                self._checks,
                setting_row(self.method, self._method_words),
            ]
        )
        self.max_leaves.observe(self._leaves_chosen, "value")
        self.method.observe(self._method_chosen, "value")
        self.check.on_click(self._ask)
        self.more.on_click(self._take_more)

    def _leaves_chosen(self, change: Any) -> None:
        new = change["new"]
        self._change(max_leaves=None if new == _EVERY_ROW else new)

    def _method_chosen(self, change: Any) -> None:
        self._change(method=change["new"])

    def _change(self, **change: Any) -> None:
        state = self._view.state
        with state.thread_lock:  # another thread may be following right now
            following = self._following
        ((name, value),) = change.items()
        if following or value == getattr(state, name):
            return
        self._view.change_state(**change)
        self.follow()  # a refused choice goes back

    def _ask(self, _button: Any) -> None:
        self._asked = self._view.state.clustering
        set_html(self._found, explanation(_CHECKING))
        calculator.request(self)

    def paint(self) -> None:
        """Compare the groups that were asked about, and tell what was found."""
        now, words = self._asked, None
        if now is None:
            return
        try:
            found = now.fidelity()
            words, low = explanation(str(found)), found.is_low
        except ValueError as error:
            words, low = refusal(str(error)), False
        except Exception:
            log.exception("The groups could not be compared with exact trees.")
            words, low = refusal(_FAILED), False
        with self._view.state.thread_lock:
            if self._asked is not now:  # the tree or the cut is another
                return
            self._asked, self._told = None, now
            set_html(self._found, words)
            self.more.layout.display = None if low else "none"

    def _take_more(self, _button: Any) -> None:
        groups = self._view.state.clustering.groups
        if groups is not None:
            self._change(max_leaves=2 * groups.asked)

    def follow(self) -> None:
        """Show the present settings."""
        with self._view.state.thread_lock:
            self._following = True
            try:
                self._follow(self._view.state.clustering)
            finally:
                self._following = False

    def _follow(self, now: Clustering) -> None:
        matters = now.input_kind is None and now.precomputed is None
        self.panel.layout.display = None if matters else "none"
        if not matters:
            return
        leaves = _chosen(now.settings.max_leaves)
        self.max_leaves.options = _choices(leaves)
        self.max_leaves.value, self.method.value = leaves, now.settings.method
        set_html(self._method_words, explanation(_METHOD_WORDS[now.settings.method]))
        groups = now.groups
        self._checks.layout.display = "none" if groups is None else None
        self.method.disabled = groups is not None
        if groups is None:
            set_html(self._leaf_words, explanation("Every row is a leaf: the tree is exact."))
            self._asked = self._told = None
            return
        words = (
            f"{count(len(groups.sizes), 'groups')} of like rows are the leaves; "
            f"{percent(groups.lost)} of the variance is within them."
        )
        set_html(self._leaf_words, explanation(words))
        for known in (self._asked, self._told):
            if known is not None and (known.tree is not now.tree or known.cut is not now.cut):
                self._asked = self._told = None
        if self._told is None:
            self.more.layout.display = "none"
            if self._asked is None:
                set_html(self._found, explanation("Against exact trees of samples of the rows."))

    def close(self) -> None:
        """Cancel the comparison."""
        self._asked = None
        calculator.cancel(self)


def _chosen(max_leaves: Any) -> Any:
    return _EVERY_ROW if max_leaves is None else max_leaves


def _choices(present: Any) -> list[tuple[str, Any]]:
    own = [present] if isinstance(present, int) else []
    numbers = sorted({*_GROUPS, *own})
    groups = [(f"up to {count(n, 'groups')}", n) for n in numbers]
    return [("automatic", "auto"), *groups, ("every row", _EVERY_ROW)]
