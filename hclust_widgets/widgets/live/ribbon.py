"""What the ribbon beside the height axis of a live tree shows: computed once it is opened."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from hclust_widgets.clustering.kept_evidence import kept_evidence, shown_evidence
from hclust_widgets.common.static import STATIC
from hclust_widgets.serialize.evidence import encode_evidence
from hclust_widgets.widgets.base.computing import seldom
from hclust_widgets.widgets.base.render_thread import calculator

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.widgets.base.view import View

    from .live_view import Live

__all__ = ["RibbonEvidence"]

log = logging.getLogger("hclust_widgets")

_FAILED = "The evidence could not be computed; the log says why."


class RibbonEvidence:
    """Sends a live tree the indices of its cuts, and the code that draws them, if it is asked to.

    Parameters
    ----------
    view : View
        Whose state is shown.
    live : Live
    """

    def __init__(self, view: View, live: Live) -> None:
        self._view, self._live = view, live
        self._wanted: tuple[Clustering, int] | None = None  # with the revision of the live view
        self._shown: tuple[Any, Any, int] | None = None  # matrix, indices and revision
        self._closed = False

    def follow(self) -> None:
        """Show the indices of the present tree, if the ribbon is open; computed in a thread."""
        live = self._live
        if self._closed or not live.ribbon or "tree" not in live.parts:
            return
        if not live.ribbon_module:
            live.ribbon_module = (STATIC / "ribbon.js").read_text(encoding="utf-8")
        with self._view.state.thread_lock:  # tree and revision are of one moment
            now = self._view.state.clustering
            self._wanted = now, live.revision
        kept = kept_evidence(now.tree)
        if self._shown is not None and self._shown[0] is now.tree.linkage_matrix:
            _, found, revision = self._shown
            if revision == live.revision and (kept is None or kept is found):
                return
        if kept is not None:
            self.paint()
        else:
            calculator.request(self)

    def paint(self) -> None:
        """Compute the indices of the tree that is shown."""
        wanted = self._wanted
        if wanted is None:
            return
        now, revision = wanted
        found: Any = None
        try:
            found = shown_evidence(now, reading=seldom(lambda share: self._tell(wanted, share)))
            encoded = encode_evidence(found, now.tree)
        except ValueError as error:
            encoded = {"note": str(error)}
        except Exception:
            log.exception("The evidence could not be computed.")
            encoded = {"note": _FAILED}
        with self._live.lock:
            if self._wanted is wanted:  # else another tree is shown by now
                self._shown = now.tree.linkage_matrix, found, revision
                self._live.evidence = {**encoded, "revision": revision}

    def _tell(self, wanted: tuple[Clustering, int], share: float) -> None:
        with self._live.lock:
            if self._wanted is wanted:
                self._live.evidence = {"done": share, "revision": wanted[1]}

    def close(self) -> None:
        """Stop computing, for good."""
        self._closed = True
        self._wanted = None
        calculator.cancel(self)
