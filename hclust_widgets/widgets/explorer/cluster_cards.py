"""The cards under the views: what each cluster is like."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import anywidget
import traitlets

from hclust_widgets.common.static import STATIC
from hclust_widgets.serialize.cards import encode_cards

from . import messages

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.widgets.base.view import View

__all__ = ["ClusterCards", "cluster_color"]

log = logging.getLogger("hclust_widgets")


class ClusterCards(anywidget.AnyWidget):
    """What the clusters are like, worked out beside the callbacks and drawn in the browser.

    Parameters
    ----------
    view : View
        Whose clusters it describes.

    Attributes
    ----------
    cards : dict
        As :func:`~hclust_widgets.serialize.cards.encode_cards` returns them.
    note : str
        A sentence that stands in their place.
    """

    _esm = STATIC / "cluster_cards.js"

    cards = traitlets.Dict().tag(sync=True)
    note = traitlets.Unicode("").tag(sync=True)

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view
        self._shown: Any = None

    def paint(self) -> None:
        """Update the cards, unless they show this tree, cut and annotations."""
        now = self._view.state.clustering
        what = (now.tree, now.cut, now.annotations)
        if self._shown is not None and all(a is b for a, b in zip(what, self._shown, strict=True)):
            return
        cards: dict[str, Any] = {}
        note = ""
        if now.profile is None:
            note = "Pass the table (table=...) to see what is in them."
        else:
            try:
                cards = encode_cards(now)
            except Exception:
                log.exception("The clusters could not be described.")
                note = messages.CARDS_FAILED
        with self.hold_sync():
            self.cards, self.note = cards, note
        self._shown = what


def cluster_color(now: Clustering, i: int) -> str:
    """Return the color of a cluster as ``#rrggbb``: the reader's choice, else the palette's."""
    return now.cluster_colors()[i]
