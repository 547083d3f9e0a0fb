"""`FigureBox`: a matplotlib figure that is updated in place and shown as an Image widget."""

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

from . import messages

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.widgets.base.page_info import PageInfo
    from hclust_widgets.widgets.base.view import View

__all__ = ["FigureBox", "render_once", "theme_of"]

log = logging.getLogger("hclust_widgets")


def theme_of(page_info: PageInfo) -> Theme:
    """Return the colors and fonts of the page as a theme for figures."""
    return Theme.from_css(
        page_info.paper,
        page_info.ink,
        quiet=page_info.quiet,
        rule=page_info.rule,
        panel=page_info.panel,
        font=page_info.font,
    )


def render_once(
    now: Clustering,
    make: Callable[[FigureCanvas, Clustering], Any],
    size: tuple[int, int],
) -> NDArray[np.uint8]:
    """Draw a state on a white background, on a canvas of its own.

    Parameters
    ----------
    now : Clustering
    make : callable
        As for :class:`FigureBox`.
    size : (int, int)
        Width and height of the figure in CSS pixels.

    Returns
    -------
    ndarray of uint8, shape (height, width, 4)
    """
    picture = FigureCanvas(*size)
    plot = make(picture, now)
    if hasattr(plot, "set_cut"):
        leaves = now.selected_leaves()
        plot.set_cut(now.cut, leaves if len(leaves) else None, annotations=now.annotations)
    pixels = picture.rgba().copy()
    picture.close()
    return pixels


class FigureBox(W.VBox):
    """The figure of a view.

    A new figure is made only if something other than the cut or the selection has changed;
    otherwise its artists are updated. :class:`RenderThread` calls :meth:`paint`.

    Parameters
    ----------
    view : View
        Its state is shown, its ``page_info`` gives width, resolution and colors.
    make : callable
        Takes a FigureCanvas and a Clustering, returns a plot with ``set_cut(cut, selection)``.
    structure : callable
        Takes a Clustering, returns what the figure depends on besides cut and selection.
    size : callable
        Takes the width of the view in CSS pixels, returns width and height of the figure.
    alt : callable
        Takes a Clustering, returns a description for screen readers.

    Attributes
    ----------
    image : Image
    placeholder : HTML
        A sentence in place of the figure, if it cannot be drawn.
    alt_text : HTML
        The description for screen readers.
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
        self.placeholder = W.HTML()
        self.placeholder.layout.display = "none"
        self.alt_text = W.HTML()
        self.alt_text.add_class("hclust-unseen")
        super().__init__([self.image, self.placeholder, self.alt_text])
        self.add_class("hclust-figure-box")

    @property
    def figure(self) -> Any:
        """The matplotlib Figure; None before it is drawn."""
        return None if self._picture is None else self._picture.figure

    @property
    def plot(self) -> Any:
        """The plot in the figure; None before it is drawn."""
        return self._plot

    def request_update(self) -> None:
        """Request an update of the figure from the render thread."""
        renderer.request(self)

    def paint(self) -> None:
        """Update the figure now, if anything has changed."""
        with self._lock:
            try:
                self._paint(self._view.state.clustering)
            except ValueError as error:
                self._show_placeholder(str(error))
            except Exception:
                log.exception("A figure could not be drawn.")
                self._show_placeholder(messages.FIGURE_FAILED)

    def _paint(self, now: Clustering) -> None:
        page_info = self._view.page_info
        width, height = self._size(page_info.width)
        theme = theme_of(page_info)
        structure = (width, height, page_info.dpr, theme, self._structure(now))
        if structure != self._made_for:
            self.release()
            picture = FigureCanvas(width, height, dpr=page_info.dpr, theme=theme)
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
        # Words first: the image is never there without them.
        markup.set_html(self.alt_text, markup.alt_text(self._alt(now)))
        with self.image.hold_sync():
            self.image.value = data
            self.image.width, self.image.height = str(width), str(height)
            self.image.layout.display = None
        self.placeholder.layout.display = "none"

    def render_once(self, width: int) -> NDArray[np.uint8]:
        """Draw the present state on a white background, on a canvas of its own.

        Parameters
        ----------
        width : int
            Width of the view in CSS pixels.

        Returns
        -------
        ndarray of uint8, shape (height, width, 4)
        """
        return render_once(self._view.state.clustering, self._make, self._size(width))

    def _show_placeholder(self, sentence: str) -> None:
        """Show a sentence in place of the figure."""
        self.release()
        markup.set_html(self.placeholder, markup.placeholder(sentence))
        self.placeholder.layout.display = None
        self.image.layout.display = "none"

    def invalidate(self) -> None:
        """Make a new figure at the next update."""
        with self._lock:
            self._made_for = None

    def release(self) -> None:
        """Free the figure; the image that is shown stays."""
        with self._lock:
            if self._picture is not None:
                self._picture.close()
            self._picture = self._plot = None
            self._made_for = self._shown = None

    def close(self) -> None:
        """Cancel updates, free the figure, and close the widgets."""
        if sys.is_finalizing():
            return
        renderer.forget(self)
        self.release()
        for child in (self.image, self.placeholder, self.alt_text):
            close_deep(child)
        super().close()
