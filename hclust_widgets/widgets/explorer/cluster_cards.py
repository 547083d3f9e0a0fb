"""The cards under the views: what each cluster is like; there it is named and colored as well."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import traitlets

from hclust_widgets.common.static import STATIC
from hclust_widgets.serialize.cards import encode_cards
from hclust_widgets.widgets.base.browser_widget import BrowserWidget

from . import messages

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.widgets.base.view import View

__all__ = ["ClusterCards"]

log = logging.getLogger("hclust_widgets")


class ClusterCards(BrowserWidget):
    """What the clusters are like, worked out beside the callbacks and drawn in the browser.

    A click on a cluster's name renames it, the square beside it gives it a color: the browser
    sends a message, ``{"edit": {"tree": ..., "node": ..., "name": ..., "color": ...}}``, with
    "name" or "color" or both (None takes it away).

    Parameters
    ----------
    view : View
        Whose clusters it describes; its state is changed, and it shows refusals.

    Attributes
    ----------
    cards : dict
        As :func:`~hclust_widgets.serialize.cards.encode_cards` returns them.
    editing : dict
        What the browser needs to change them, in the order of the cards: ``tree``, a number that
        changes with the tree; ``nodes``; given ``names``; which have a color that was given.
    note : str
        A sentence that stands in their place.
    """

    _esm = STATIC / "cluster_cards.js"

    cards = traitlets.Dict().tag(sync=True)
    editing = traitlets.Dict().tag(sync=True)
    note = traitlets.Unicode("").tag(sync=True)

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view
        self._shown: Any = None
        self._tree_number = 0
        self.on_msg(self._on_message)

    def paint(self) -> None:
        """Update the cards, unless they show this tree, cut and annotations."""
        now = self._view.state.clustering
        what = (now.tree, now.cut, now.annotations)
        if self._shown is not None and all(a is b for a, b in zip(what, self._shown, strict=True)):
            return
        if self._shown is None or self._shown[0] is not now.tree:
            self._tree_number += 1
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
            self.cards, self.editing, self.note = cards, self._describe_editing(cards, now), note
        self._shown = what

    def _describe_editing(self, cards: dict[str, Any], now: Clustering) -> dict[str, Any]:
        labels = [cluster["label"] for cluster in cards.get("clusters", ())]
        return {
            "tree": self._tree_number,
            "nodes": [int(now.cut.nodes[i]) for i in labels],
            "names": [now.given_names.get(i, "") for i in labels],
            "colored": [i in now.given_colors for i in labels],
        }

    def _on_message(self, _cards: Any, content: Any, _buffers: Any) -> None:
        edit = content.get("edit") if isinstance(content, dict) else None
        if not isinstance(edit, dict):
            return
        view = self._view
        with view.state.history.browser_lock:
            try:
                cluster = self._cluster(edit, view.state.clustering)
                with view.state.transaction():
                    if "name" in edit:
                        view.state.rename(cluster, edit["name"])
                    if "color" in edit:
                        view.state.set_color(cluster, edit["color"])
                view.show_message("")
            except (TypeError, ValueError) as error:
                view.refuse_change(str(error))

    def _cluster(self, edit: dict[str, Any], now: Clustering) -> int:
        """Return the label of the cluster that is meant; the cut may have moved since."""
        nodes: list[int] = now.cut.nodes.tolist()
        same_tree = self._shown is not None and self._shown[0] is now.tree
        if not same_tree or edit.get("tree") != self._tree_number or edit.get("node") not in nodes:
            raise ValueError(messages.CLUSTER_GONE)
        return nodes.index(edit["node"])
