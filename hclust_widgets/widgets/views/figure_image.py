"""A kept matplotlib figure in a notebook: drawn once, brought up to date, shown as an Image."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Any

import ipywidgets as W
import numpy as np

from hclust_widgets.plotting.base.canvas import FigureCanvas
from hclust_widgets.plotting.base.theme import Theme
from hclust_widgets.widgets.base import markup
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.base.view import close_deep

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.widgets.base.page_info import PageInfo
    from hclust_widgets.widgets.base.view import View

__all__ = ["FigureBox", "theme_of"]

log = logging.getLogger("hclust_widgets")


def theme_of(surface: PageInfo) -> Theme:
    """Colors and fonts of the page."""
    return Theme.from_css(
        surface.paper,
        surface.ink,
        quiet=surface.quiet,
        rule=surface.rule,
        panel=surface.panel,
        font=surface.font,
    )


class FigureBox(W.VBox):
    """One figure of a view.

    The figure is made anew only when something else than the cut or the selection has changed;
    otherwise its artists are updated. It is drawn by the render thread, beside the callbacks.

    Parameters
    ----------
    view : View
        Whose state is shown and whose place is measured.
    make : callable
        Takes a FigureCanvas and a Clustering and gives a plot with ``set_cut(cut, selection)``.
    structure : callable
        Takes a Clustering and gives what the figure depends on besides cut and selection.
    size : callable
        Takes the width of the view in CSS pixels and gives width and height of the figure.
    alt : callable
        Takes a Clustering and gives a description for readers who do not see.
    """

    def __init__(
        self,
        view: View,
        *,
        make: Callable[[FigureCanvas, Clustering], Any],
        structure: Callable[[Clustering], Hashable],
        size: Callable[[int], tuple[int, int]],
        alt: Callable[[Clustering], str],
    ) -> None:
        self._view = view
        self._make, self._structure, self._size, self._alt = make, structure, size, alt
        self._lock = threading.RLock()
        self._picture: FigureCanvas | None = None
        self._plot: Any = None
        self._made_for: Hashable = None
        self._shown: Any = None
        self.image = W.Image(format="png")
        self.image.add_class("hclust-figure")
        self._words = W.HTML()
        self._words.layout.display = "none"
        self._for_readers = W.HTML()
        self._for_readers.add_class("hclust-unseen")
        super().__init__([self.image, self._words, self._for_readers])
        self.add_class("hclust-figure-box")

    @property
    def figure(self) -> Any:
        """The matplotlib Figure that is kept; None before it is drawn."""
        return None if self._picture is None else self._picture.figure

    @property
    def plot(self) -> Any:
        """The plot on it."""
        return self._plot

    def ask(self) -> None:
        """Have the figure brought up to date soon."""
        renderer.request(self)

    def paint(self) -> None:
        """Bring the figure up to date now, if anything has changed."""
        with self._lock:
            try:
                self._paint(self._view.state.clustering)
            except ValueError as error:
                self._instead(str(error))
            except Exception:
                log.exception("A figure could not be drawn.")
                self._instead("This figure could not be drawn; the log says why.")

    def _paint(self, now: Clustering) -> None:
        surface = self._view._surface
        width, height = self._size(surface.width)
        theme = theme_of(surface)
        structure = (width, height, surface.dpr, theme, self._structure(now))
        if structure != self._made_for:
            self.release()
            picture = FigureCanvas(width, height, dpr=surface.dpr, theme=theme)
            self._plot = self._make(picture, now)
            self._picture, self._made_for = picture, structure
        shown = (now.tree, now.cut, now.selection, now.annotations)
        if self._shown is not None and all(
            a is b or (type(a) is tuple and a == b) for a, b in zip(shown, self._shown, strict=True)
        ):
            return
        assert self._picture is not None
        if hasattr(self._plot, "set_cut"):
            leaves = now.selected_leaves()
            self._plot.set_cut(
                now.cut, leaves if len(leaves) else None, annotations=now.annotations
            )
        data = self._picture.png()
        self._shown = shown
        with self.image.hold_sync():
            self.image.value = data
            self.image.width, self.image.height = str(width), str(height)
            self.image.layout.display = None
        self._words.layout.display = "none"
        self._for_readers.value = markup.described(self._alt(now))

    def still(self, width: int) -> NDArray[np.uint8]:
        """Draw the state as it is now, once, on white paper.

        Parameters
        ----------
        width : int
            Of the view in CSS pixels.

        Returns
        -------
        ndarray of uint8, shape (height, width, 4)
        """
        now = self._view.state.clustering
        picture = FigureCanvas(*self._size(width))
        plot = self._make(picture, now)
        if hasattr(plot, "set_cut"):
            leaves = now.selected_leaves()
            plot.set_cut(now.cut, leaves if len(leaves) else None, annotations=now.annotations)
        pixels = picture.rgba().copy()
        picture.close()
        return pixels

    def _instead(self, sentence: str) -> None:
        """Show a sentence where the figure cannot be."""
        self.release()
        self._words.value = markup.instead(sentence)
        self._words.layout.display = None
        self.image.layout.display = "none"

    def forget(self) -> None:
        """Have the next painting make the figure anew."""
        with self._lock:
            self._made_for = None

    def release(self) -> None:
        """Let go of the figure; the picture that is shown stays."""
        with self._lock:
            if self._picture is not None:
                self._picture.close()
            self._picture = self._plot = None
            self._made_for = self._shown = None

    def close(self) -> None:
        """Let go of everything."""
        if sys.is_finalizing():
            return
        renderer.forget(self)
        self.release()
        for child in (self.image, self._words, self._for_readers):
            close_deep(child)
        super().close()
