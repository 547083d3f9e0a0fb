"""A control that turns branches by means; it shows by what they are turned now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets as W
import numpy as np

from hclust_widgets.clustering.heatmap.mean_order import MEAN, columns_to_order_by, mean_flips
from hclust_widgets.common.format import truncate
from hclust_widgets.widgets.base.markup import explanation, set_html
from hclust_widgets.widgets.base.toolbar import dropdown, setting_row

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.widgets.base.view import View

__all__ = ["BranchOrder"]

_NONE = ("as they are", "")
#: Columns that are offered; by others `ClusterState.order_leaves` turns.
MAX_OFFERED = 100
_ABOUT = (
    "Of each two branches the one with the lower mean comes first: the mean of all that the "
    "clustermap shows of its rows, or of a column. No cluster changes."
)


class BranchOrder:
    """By whose means branches are turned.

    Parameters
    ----------
    view : View
        Its state is shown and changed; it displays refusals.

    Attributes
    ----------
    by : Dropdown
    row : HBox
        The control, and what it means.
    """

    def __init__(self, view: View) -> None:
        self._view = view
        self._following = False
        self._chosen = ""  # what was last asked for, as an option's value
        self._shown_for: tuple[Any, ...] = ()
        self.by = dropdown("Turn by", [_NONE], "", width="220px", tooltip=_ABOUT)
        self.by.lock = view.state.history.browser_lock
        self.by.observe(self._changed, "value")
        words = W.HTML()
        set_html(words, explanation(_ABOUT))
        self.row = setting_row(self.by, words)

    def follow(self, now: Clustering) -> None:
        """Offer the present columns, and show by what the branches are turned.

        Another cut of the same tree changes nothing of that.
        """
        shown_for = (now.features, now.precomputed, now.tree, self._chosen)
        if len(self._shown_for) == len(shown_for) and all(
            a is b for a, b in zip(self._shown_for, shown_for, strict=True)
        ):
            return
        self._shown_for = shown_for
        before, self._following = self._following, True
        try:
            columns = columns_to_order_by(now)[:MAX_OFFERED]
            offered = [_NONE]
            if now.features is not None or now.precomputed is not None:
                offered.append(("mean of all values", MEAN))
            offered += [(truncate(str(name)), f"column {i}") for i, name in enumerate(columns)]
            if list(self.by.options) != offered:
                self.by.options = offered
            known = [value for _, value in offered]
            turned = self._chosen in known and self._chosen and self._is_turned(now)
            self.by.value = self._chosen if turned else ""
            self.by.disabled = len(offered) == 1
        finally:
            self._following = before

    def _by(self, now: Clustering, value: str) -> Any:
        if value == MEAN:
            return MEAN
        return columns_to_order_by(now)[int(value.split()[1])]

    def _is_turned(self, now: Clustering) -> bool:
        try:
            flips = mean_flips(now, self._by(now, self._chosen))
        except (TypeError, ValueError, IndexError):
            return False
        return bool(np.array_equal(flips, now.tree.flips))

    def _changed(self, change: Any) -> None:
        with self._view.state.thread_lock:
            if self._following:
                return
        chosen, state = change["new"], self._view.state
        self._chosen = chosen

        def turn() -> None:
            if chosen:
                state.order_leaves(self._by(state.clustering, chosen))
            else:
                state.set_tree_flips(state.clustering.unflipped_tree.flips)

        self._view.try_change(turn)
