"""How well every linkage fits, as a small table; a click takes another linkage."""

from __future__ import annotations

import logging
from math import isnan
from typing import TYPE_CHECKING, Any

import traitlets

from hclust_widgets.clustering.linkages import LinkageFit, compare
from hclust_widgets.common.static import STATIC
from hclust_widgets.widgets.base.browser_widget import BrowserWidget
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.base.view import View

from . import messages

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering

__all__ = ["LinkagesPanel", "encode_linkages"]

log = logging.getLogger("hclust_widgets")

#: So many of the last merges are drawn.
TOP_MERGES = 15


class LinkagesPanel(BrowserWidget):
    """A line for every linkage, drawn in the browser; a click clusters by it.

    Nothing is computed while the panel is folded.

    Parameters
    ----------
    view : View
        Whose distances are clustered.

    Attributes
    ----------
    fold : {"open", "closed"}
    linkages : list of dict
        As :func:`encode_linkages` returns it.
    linkage : str
        The present one; "" for a tree of which it is not known.
    note : str
        A sentence that stands in their place.
    """

    _esm = STATIC / "linkages.js"
    _css = STATIC / "where_to_cut.css"

    fold = traitlets.Enum(("open", "closed"), "closed").tag(sync=True)
    linkages: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)
    linkage = traitlets.Unicode("").tag(sync=True)
    note = traitlets.Unicode("").tag(sync=True)

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view
        self._shown: Clustering | None = None
        self.on_msg(self._handle_message)
        self.observe(self._unfolded, "fold")

    def follow(self) -> None:
        """Show the present linkage at once, and compare again if the distances are others."""
        if self.fold == "closed":
            return
        self.linkage = self._view.state.clustering.settings.linkage or ""
        if not self._is_shown(self._view.state.clustering):
            renderer.request(self)

    def _is_shown(self, now: Clustering) -> bool:
        shown = self._shown
        return (
            shown is not None
            and shown.features is now.features
            and shown.precomputed is now.precomputed
            and shown.settings.metric == now.settings.metric
        )

    def paint(self) -> None:
        """Compare the linkages, unless that was done for these distances."""
        now: Clustering = self._view.state.clustering
        if self.fold == "closed" or self._is_shown(now):
            return
        linkages: list[dict[str, Any]] = []
        note = ""
        try:
            linkages = encode_linkages(
                compare(now.features, now.settings.metric, now.precomputed, now.groups)
            )
        except ValueError as error:
            note = str(error)
        except Exception:
            log.exception("The linkages could not be compared.")
            note = messages.LINKAGES_FAILED
        with self.hold_sync():
            self.linkages, self.note = linkages, note
        self._shown = now

    def _unfolded(self, _change: Any) -> None:
        self.follow()

    def _handle_message(self, _widget: Any, message: Any, _buffers: Any) -> None:
        if isinstance(message, dict) and isinstance(message.get("linkage"), str):
            self._view.change_state(linkage=message["linkage"])


def encode_linkages(fits: list[LinkageFit]) -> list[dict[str, Any]]:
    """Encode a comparison of linkages for the browser.

    Parameters
    ----------
    fits : list of LinkageFit

    Returns
    -------
    list of dict
        ``linkage``; ``values``: cophenetic correlation, agglomerative coefficient and
        inconsistency, None for nan; ``is_best``: whether its cophenetic correlation is the
        largest; ``merges``: heights of the last merges over the largest height, the last first.
    """
    known = [f.cophenetic_correlation for f in fits if not isnan(f.cophenetic_correlation)]
    found = []
    for fit in fits:
        heights = fit.tree.distances_
        largest = float(heights.max()) if len(heights) else 0.0
        values = (fit.cophenetic_correlation, fit.agglomerative_coefficient, fit.inconsistency)
        found.append(
            {
                "linkage": fit.linkage,
                "values": [None if isnan(v) else float(v) for v in values],
                "is_best": bool(known) and fit.cophenetic_correlation == max(known),
                "merges": (heights[::-1][:TOP_MERGES] / largest).tolist() if largest else [],
            }
        )
    return found
