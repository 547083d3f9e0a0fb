"""The summary sentence above a view; the cophenetic correlation of many rows comes in later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import markup
from .render_thread import calculator

if TYPE_CHECKING:
    from collections.abc import Callable

    import ipywidgets as W

    from hclust_widgets.common.format import Span

    from .view import View

__all__ = ["SummarySentence"]


class SummarySentence:
    """Shows what the state says of itself, at once, and again once the correlation is computed.

    Parameters
    ----------
    view : View
        Whose state is described.
    box : HTML
        Shows the sentence.
    spans : function
        Returns the sentence without what takes long.
    """

    def __init__(self, view: View, box: W.HTML, spans: Callable[[], tuple[Span, ...]]) -> None:
        self._view, self._box, self._spans = view, box, spans

    def show(self) -> None:
        """Show the present sentence, and ask for the correlation if it is missing."""
        markup.set_html(self._box, markup.sentence(self._spans()))
        r = self._view.state.clustering.cophenetic_correlation
        if r is not None and not r.is_ready(wait=False):
            calculator.request(self)

    def paint(self) -> None:
        """Compute the correlation of the present tree, and show it if the tree is still shown."""
        r = self._view.state.clustering.cophenetic_correlation
        if r is None or r.is_ready(wait=False) or not self._view.is_active:
            return
        _ = r.value
        with self._view.state.thread_lock:
            if self._view.is_active:
                self.show()

    def close(self) -> None:
        """Cancel the request; one that is under way is not waited for, and shows nothing."""
        calculator.cancel(self)
