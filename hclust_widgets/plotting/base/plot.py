"""Base class of the plots: target axes, artists that change, and units in pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from matplotlib.transforms import Affine2D, ScaledTranslation, Transform

from .cached_text import CachedText
from .canvas import CSS_DPI, FigureCanvas
from .fonts import POINTS_PER_PIXEL
from .theme import LIGHT, Theme

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes

__all__ = ["Plot", "TextPool", "axes_pixels", "points", "shifted"]

A = TypeVar("A", bound="Artist")

FIRST_CHANGING = 10  # zorder: changing artists lie above those that are drawn once


def points(pixels: float) -> float:
    """Return CSS pixels as points, matplotlib's unit for line widths and font sizes."""
    return pixels * POINTS_PER_PIXEL


def axes_pixels(ax: Axes, corner: tuple[float, float] = (0.0, 0.0)) -> Transform:
    """Return a transform of CSS pixels, counted right and up from a place in the axes.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    corner : tuple of float
        The place as fractions of the axes' width and height.

    Returns
    -------
    matplotlib.transforms.Transform
    """
    scale = Affine2D().scale(1 / CSS_DPI) + ax.figure.dpi_scale_trans
    return scale + ScaledTranslation(*corner, ax.transAxes)  # type: ignore[arg-type]


def shifted(transform: Transform, ax: Axes, right: float, up: float) -> Transform:
    """Return a transform shifted by CSS pixels.

    Parameters
    ----------
    transform : matplotlib.transforms.Transform
    ax : matplotlib.axes.Axes
    right, up : float

    Returns
    -------
    matplotlib.transforms.Transform
    """
    scale = ax.figure.dpi_scale_trans
    return transform + ScaledTranslation(right / CSS_DPI, up / CSS_DPI, scale)


def axes_size(ax: Axes) -> tuple[float, float]:
    """Return the current width and height of axes in CSS pixels."""
    figure = ax.get_figure(root=True)
    assert figure is not None
    box = ax.get_position()
    width, height = figure.get_size_inches() * CSS_DPI
    return float(box.width * width), float(box.height * height)


def stamped(ax: Axes, **style: Any) -> CachedText:
    """Add text that changes often to axes.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    **style
        Properties of `matplotlib.text.Text`.

    Returns
    -------
    CachedText
    """
    text = CachedText(0, 0, "", parse_math=False, clip_on=False)
    text.set(**style)
    ax.add_artist(text)
    text.set_clip_on(False)
    return text


def bare(ax: Axes) -> None:
    """Remove frame, ticks and background from axes that only hold artists."""
    ax.set_facecolor("none")
    for spine in ax.spines.values():
        spine.set_visible(False)
    ax.set_xticks([])
    ax.set_yticks([])


class Plot:
    """A plot that is drawn once and then updated in place.

    Parameters
    ----------
    target : FigureCanvas or matplotlib.axes.Axes
        A canvas is laid out completely; axes of another figure keep their place.
    theme : Theme, optional
        By default that of the canvas, else `LIGHT`.

    Attributes
    ----------
    picture : FigureCanvas or None
    theme : Theme
    changing : list of matplotlib.artist.Artist
        The artists that an update changes.
    """

    def __init__(self, target: FigureCanvas | Axes, theme: Theme | None = None) -> None:
        self.picture = target if isinstance(target, FigureCanvas) else None
        self.theme = theme or (self.picture.theme if self.picture else LIGHT)
        self.changing: list[Artist] = []

    def _axes_of(
        self, target: FigureCanvas | Axes, margins: tuple[float, float, float, float]
    ) -> Axes:
        """Return the axes to draw in: the target, or new ones in its picture.

        Parameters
        ----------
        target : FigureCanvas or matplotlib.axes.Axes
        margins : tuple of float
            Pixels to the left, top, right and bottom of new axes.
        """
        if not isinstance(target, FigureCanvas):
            target.set_facecolor(self.theme.paper)
            return target
        left, top, right, bottom = margins
        width, height = target.width - left - right, target.height - top - bottom
        return target.axes(left, top, width, height)

    def _change(self, ax: Axes, artist: A, order: int = 0) -> A:
        """Register an artist that updates change; a larger order is drawn later."""
        artist.set_zorder(FIRST_CHANGING + order)
        self.changing.append(artist)
        if self.picture is not None:
            self.picture.change(ax, artist)
        return artist


class TextPool:
    """Pool of text artists of one kind, reused from update to update.

    Parameters
    ----------
    plot : Plot
    ax : matplotlib.axes.Axes
    order : int
        Drawing order, as for the other artists of the plot.
    """

    def __init__(self, plot: Plot, ax: Axes, order: int) -> None:
        self._plot, self._ax, self._order = plot, ax, order
        self._used = 0
        self.texts: list[CachedText] = []

    def clear(self) -> None:
        """Hide all texts."""
        for text in self.texts[: self._used]:
            text.set_visible(False)
        self._used = 0

    def write(
        self, x: float, y: float, words: str, transform: Transform, **style: Any
    ) -> CachedText:
        """Show one more text.

        Parameters
        ----------
        x, y : float
            Position in the coordinates of the transform.
        words : str
        transform : matplotlib.transforms.Transform
        **style
            Properties of `matplotlib.text.Text`.

        Returns
        -------
        matplotlib.text.Text
        """
        if self._used == len(self.texts):
            text = stamped(self._ax)
            self.texts.append(self._plot._change(self._ax, text, self._order))
        text = self.texts[self._used]
        self._used += 1
        text.set_transform(transform)
        text.set(position=(x, y), text=words, visible=True, **style)
        return text
