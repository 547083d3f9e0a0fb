"""The cards under the views: what each cluster is like."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import ipywidgets as W

from hclust_widgets.widgets.base import markup

if TYPE_CHECKING:
    from hclust_widgets.widgets.base.view import View

__all__ = ["ClusterCards"]

log = logging.getLogger("hclust_widgets")


class ClusterCards(W.HTML):
    """What the clusters are like, worked out beside the callbacks."""

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view
        self._shown: Any = None

    def paint(self) -> None:
        """Bring the cards up to date now."""
        now = self._view.state.clustering
        shown = (now.tree, now.cut, now.annotations)
        if self._shown is not None and all(a is b for a, b in zip(shown, self._shown, strict=True)):
            return
        try:
            self.value = markup.cards(now)
        except Exception:
            log.exception("The clusters could not be described.")
            self.value = markup.instead("The clusters could not be described; the log says why.")
        self._shown = shown
