"""A figure with a cached background: artists that change are drawn on top of it."""

from __future__ import annotations

import zlib
from threading import RLock
from typing import TYPE_CHECKING, Any, ClassVar, cast

import numpy as np
from matplotlib import rcParams
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from .theme import LIGHT, Theme

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from numpy.typing import NDArray

__all__ = ["DRAWING", "FigureCanvas", "encode_png"]

CSS_DPI = 96

# matplotlib shares its font objects between figures, and callbacks come from several threads.
DRAWING = RLock()


class FigureCanvas:
    """One figure on an Agg canvas, measured in CSS pixels, unknown to pyplot.

    Plots add their artists to it. Artists registered by `change` are drawn every time; all others
    once, into a background that is cached until `invalidate`.

    Parameters
    ----------
    width, height : float
        Size in CSS pixels.
    dpr : float, default=1.0
        Device pixels per CSS pixel: text and lines keep their size, the picture gets sharper.
    theme : Theme, default=LIGHT

    Attributes
    ----------
    figure : matplotlib.figure.Figure
    canvas : FigureCanvasAgg
    width, height, dpr : float
    theme : Theme

    Raises
    ------
    ValueError
        If the size or the ratio is not positive.
    """

    #: Class of the figure.
    figure_class: ClassVar[type[Figure]] = Figure

    def __init__(
        self, width: float, height: float, *, dpr: float = 1.0, theme: Theme = LIGHT
    ) -> None:
        if not (width >= 1 and height >= 1 and 0 < dpr <= 16):
            raise ValueError(
                f"A picture of {width} x {height} pixels at ratio {dpr} cannot be drawn: width "
                "and height start at 1, the ratio lies between 0 and 16."
            )
        self.width = float(width)
        self.height = float(height)
        self.dpr = float(dpr)
        self.theme = theme
        dpi = CSS_DPI * self.dpr
        # Agg rounds down; the small extra keeps 1160 pixels from becoming 1159.
        size = ((round(side * self.dpr) + 1e-3) / dpi for side in (width, height))
        self.figure = self.figure_class(figsize=cast("tuple[float, float]", tuple(size)), dpi=dpi)
        self.figure.set_facecolor(theme.paper)
        self.canvas = FigureCanvasAgg(self.figure)
        self._changing: list[tuple[Axes, Artist]] = []
        self._background: Any = None

    def axes(self, left: float, top: float, width: float, height: float) -> Axes:
        """Add axes at a position in CSS pixels from the top left corner.

        Parameters
        ----------
        left, top, width, height : float

        Returns
        -------
        matplotlib.axes.Axes
        """
        ax = self.figure.add_axes(self._box(left, top, width, height), facecolor="none")
        if rcParams["axes.grid"]:  # somebody's style; else a quarter of the time for nothing
            ax.grid(visible=False)
        ax.set_axisbelow(True)
        return ax

    def place(self, ax: Axes, left: float, top: float, width: float, height: float) -> None:
        """Move axes; units as for `axes`.

        Parameters
        ----------
        ax : matplotlib.axes.Axes
        left, top, width, height : float
        """
        ax.set_position(self._box(left, top, width, height))
        self.invalidate()

    def change(self, ax: Axes, artist: Artist) -> None:
        """Register an artist that changes from drawing to drawing.

        Parameters
        ----------
        ax : matplotlib.axes.Axes
            The axes it was added to.
        artist : matplotlib.artist.Artist
        """
        artist.set_animated(True)
        self._changing.append((ax, artist))
        self._changing.sort(key=lambda pair: (pair[0].get_zorder(), pair[1].get_zorder()))

    def invalidate(self) -> None:
        """Drop the cached background: the next drawing renders it again."""
        self._background = None

    def rgba(self) -> NDArray[np.uint8]:
        """Draw the figure and return its pixels.

        Returns
        -------
        ndarray of uint8, shape (height * dpr, width * dpr, 4)
            A view that the next drawing overwrites.
        """
        with DRAWING:
            self._draw()
            return np.asarray(self.canvas.buffer_rgba())

    def png(self) -> bytes:
        """Draw the figure and return it as a PNG file.

        Returns
        -------
        bytes
        """
        with DRAWING:
            self._draw()
            return encode_png(np.asarray(self.canvas.buffer_rgba()), dpi=CSS_DPI * self.dpr)

    def close(self) -> None:
        """Release all artists and pixels."""
        with DRAWING:
            self._changing.clear()
            self._background = None
            # Not with their axes, as `clear` alone would: it gives each new ticks and spines first.
            for ax in self.figure.axes:
                self.figure.delaxes(ax)
            self.figure.clear()

    def _box(
        self, left: float, top: float, width: float, height: float
    ) -> tuple[float, float, float, float]:
        return (
            left / self.width,
            1 - (top + height) / self.height,
            max(width, 1.0) / self.width,
            max(height, 1.0) / self.height,
        )

    def _draw(self) -> None:
        if self._background is None:
            self.canvas.draw()  # leaves the changing artists out
            self._background = self.canvas.copy_from_bbox(self.figure.bbox)
        else:
            self.canvas.restore_region(self._background)
        renderer = self.canvas.get_renderer()
        for _, artist in self._changing:
            artist.draw(renderer)


def encode_png(rgba: NDArray[np.uint8], *, dpi: float = CSS_DPI, level: int = 1) -> bytes:
    """Encode pixels as a PNG file.

    Parameters
    ----------
    rgba : ndarray of uint8, shape (height, width, 4)
    dpi : float
        Written into the file.
    level : int, default=1
        Compression level of zlib, 0 to 9.

    Returns
    -------
    bytes

    Notes
    -----
    Rows are stored unfiltered (PNG's filter "none"): in drawings of few colors zlib finds the
    repeated bytes, and keeping the alpha channel avoids a copy. Two and a half to four times as
    fast as Pillow at the same level, for files of about the same size: ``benchmarks/drawing.py``.
    """
    height, width = rgba.shape[:2]
    rows = np.empty((height, 1 + 4 * width), dtype=np.uint8)
    rows[:, 0] = 0
    rows[:, 1:] = rgba.reshape(height, 4 * width)
    per_metre = round(dpi / 0.0254)
    header = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x06\x00\x00\x00"
    density = 2 * per_metre.to_bytes(4, "big") + b"\x01"
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        _chunk(kind, data)
        for kind, data in (
            (b"IHDR", header),
            (b"pHYs", density),
            (b"IDAT", zlib.compress(rows.data, level)),
            (b"IEND", b""),
        )
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    check = zlib.crc32(data, zlib.crc32(kind))
    return len(data).to_bytes(4, "big") + kind + data + check.to_bytes(4, "big")
