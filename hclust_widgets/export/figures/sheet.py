"""A figure for files: drawing, caption below it, text stored as text."""

from __future__ import annotations

from base64 import b64encode
from io import BytesIO
from typing import TYPE_CHECKING, Any

import matplotlib as mpl
from matplotlib.figure import Figure

from hclust_widgets.plotting.base.canvas import CSS_DPI, DRAWING, FigureCanvas
from hclust_widgets.plotting.base.text import literal, text_width

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes

    from hclust_widgets.plotting.base.theme import Theme

__all__ = ["ReportFigure", "Sheet", "wrapped"]

MARGIN = 12.0  # pixels beside and below the caption
LINE = 1.45  # from one line to the next, in text sizes

# Text as text: SVG keeps its words, PDF its letters as fonts that journals take.
_AS_TEXT: Any = {"svg.fonttype": "none", "pdf.fonttype": 42, "ps.fonttype": 42}


class ReportFigure(Figure):
    """A matplotlib Figure whose text stays text in files, and which notebooks show at its size."""

    def savefig(self, fname: Any, *, transparent: bool | None = None, **options: Any) -> None:
        """Save the figure; text is stored as text.

        Parameters
        ----------
        fname, transparent, **options
            As for ``matplotlib.figure.Figure.savefig``.
        """
        with DRAWING, mpl.rc_context(_AS_TEXT):
            super().savefig(fname, transparent=transparent, **options)

    def _repr_mimebundle_(self, **_options: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return a PNG at the size on the page, independent of the resolution in files."""
        file = BytesIO()
        self.savefig(file, format="png", dpi=2 * CSS_DPI, bbox_inches=self.bbox_inches)
        width, height = (round(float(side) * CSS_DPI) for side in self.get_size_inches())
        png = b64encode(file.getvalue()).decode("ascii")
        return (
            {"image/png": png, "text/plain": repr(self)},
            {"image/png": {"width": width, "height": height}},
        )


class Sheet(FigureCanvas):
    """A canvas with a caption below it, for files.

    Nothing on it changes from drawing to drawing, so no artist is animated.

    Parameters
    ----------
    width, height : float
        Of the drawing in CSS pixels; the caption is added below.
    dpr : float
        Device pixels per CSS pixel.
    theme : Theme
    caption : str
        Empty for none. It is wrapped to the width, and never cut off.
    """

    figure_class = ReportFigure

    def __init__(
        self, width: float, height: float, *, dpr: float, theme: Theme, caption: str = ""
    ) -> None:
        size = theme.small
        lines = wrapped(caption, width - 2 * MARGIN, theme, size)
        foot = len(lines) * LINE * size + MARGIN if lines else 0.0
        super().__init__(width, height + foot, dpr=dpr, theme=theme)
        self.height = float(height)
        self._full_height = float(height + foot)
        for i, line in enumerate(lines):
            self.figure.text(
                MARGIN / width,
                1 - (height + (i + 0.5) * LINE * size) / self._full_height,
                line,
                va="center_baseline",
                ha="left",
                color=theme.ink,
                fontproperties=theme.font(size),
                parse_math=False,
            )

    def change(self, ax: Axes, artist: Artist) -> None:
        """Ignore the registration: all artists are drawn together."""

    def _box(
        self, left: float, top: float, width: float, height: float
    ) -> tuple[float, float, float, float]:
        return (
            left / self.width,
            1 - (top + height) / self._full_height,
            max(width, 1.0) / self.width,
            max(height, 1.0) / self._full_height,
        )


def wrapped(text: str, width: float, theme: Theme, pixels: float) -> list[str]:
    """Break text into lines of limited width.

    Parameters
    ----------
    text : str
    width : float
        CSS pixels available.
    theme : Theme
    pixels : float
        Text size in CSS pixels.

    Returns
    -------
    list of str
        Broken between words, and within a word only if it is longer than a line.
    """
    lines: list[str] = []
    line = ""
    for word in (literal(part, theme) for part in text.split()):
        longer = f"{line} {word}" if line else word
        if text_width(longer, theme, pixels) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        while text_width(word, theme, pixels) > width and len(word) > 1:
            fits = next(
                end
                for end in range(len(word) - 1, 0, -1)
                if end == 1 or text_width(word[:end], theme, pixels) <= width
            )
            lines.append(word[:fits])
            word = word[fits:]
        line = word
    return [*lines, line] if line else lines
