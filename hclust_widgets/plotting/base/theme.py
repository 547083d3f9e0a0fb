"""Colors and fonts that a figure takes from the page around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .fonts import font_properties

if TYPE_CHECKING:
    from matplotlib.font_manager import FontProperties

__all__ = ["DARK", "LIGHT", "Theme"]

_FUNCTION = re.compile(
    r"rgba?\(\s*(\d+(?:\.\d+)?)[\s,]+(\d+(?:\.\d+)?)[\s,]+(\d+(?:\.\d+)?)\s*(?:[,/].*)?\)"
)


@dataclass(frozen=True)
class Theme:
    """Colors and fonts of one picture.

    Attributes
    ----------
    paper, ink : str
        Background and text, as ``#rrggbb``.
    quiet : str
        Axis text, captions and the branches above the cut.
    rule : str
        Axis lines and grid.
    panel : str
        A surface that is a little off the paper.
    fonts : tuple of str
        Font families in order of preference. Families that are not installed are ignored; the
        fallback is DejaVu Sans, which matplotlib ships.
    small, normal, large : float
        Text sizes in CSS pixels: axis text, labels, headings.
    """

    paper: str = "#ffffff"
    ink: str = "#1c1d21"
    quiet: str = "#6a6e78"
    rule: str = "#d9dbe0"
    panel: str = "#f9fafc"
    fonts: tuple[str, ...] = ()
    small: float = 11.0
    normal: float = 12.0
    large: float = 13.0

    @classmethod
    def from_css(
        cls,
        paper: str,
        ink: str,
        *,
        quiet: str | None = None,
        rule: str | None = None,
        panel: str | None = None,
        font: str | None = None,
    ) -> Theme:
        """Make a theme from the values of a browser's ``getComputedStyle``.

        Parameters
        ----------
        paper, ink : str
            Background and text color: ``#rgb``, ``#rrggbb``, ``rgb(r, g, b)`` or
            ``rgba(r, g, b, a)`` (the opacity is ignored).
        quiet, rule, panel : str, optional
            The other colors. Those left out are mixed from paper and ink.
        font : str, optional
            The value of ``font-family``: families separated by commas.

        Returns
        -------
        Theme

        Raises
        ------
        ValueError
            If a color is written in another way.
        """
        back, front = _rgb("paper", paper), _rgb("ink", ink)
        return cls(
            paper=_hex(back),
            ink=_hex(front),
            quiet=_hex(_rgb("quiet", quiet) if quiet else _mix(back, front, 0.62)),
            rule=_hex(_rgb("rule", rule) if rule else _mix(back, front, 0.17)),
            panel=_hex(_rgb("panel", panel) if panel else _mix(back, front, 0.03)),
            fonts=_families(font),
        )

    @property
    def gap_band(self) -> str:
        """Color of the band that marks the gap: the paper mixed with 5 % of ink."""
        return _hex(_mix(_rgb("paper", self.paper), _rgb("ink", self.ink), 0.05))

    def font(self, pixels: float, *, bold: bool = False) -> FontProperties:
        """Return matplotlib's font of this theme.

        Parameters
        ----------
        pixels : float
            Size in CSS pixels.
        bold : bool, default=False

        Returns
        -------
        matplotlib.font_manager.FontProperties
        """
        return font_properties(self.fonts, pixels, bold)


def _families(font: str | None) -> tuple[str, ...]:
    """Split a CSS font list at its commas and remove the quotes."""
    names = (part.strip().strip("'\"").strip() for part in (font or "").split(","))
    return tuple(name for name in names if name)


def _rgb(what: str, text: str) -> tuple[int, int, int]:
    value = text.strip().lower()
    if re.fullmatch(r"#[0-9a-f]{3}", value):
        value = "#" + "".join(2 * digit for digit in value[1:])
    if re.fullmatch(r"#[0-9a-f]{6}(?:[0-9a-f]{2})?", value):
        return (int(value[1:3], 16), int(value[3:5], 16), int(value[5:7], 16))
    match = _FUNCTION.fullmatch(value)
    if match is None:
        raise ValueError(f"{what}={text!r} is no color: write '#rrggbb' or 'rgb(r, g, b)'.")
    red, green, blue = (min(255, round(float(part))) for part in match.groups())
    return (red, green, blue)


def _mix(
    back: tuple[int, int, int], front: tuple[int, int, int], share: float
) -> tuple[int, int, int]:
    red, green, blue = (round(b + share * (f - b)) for b, f in zip(back, front, strict=True))
    return (red, green, blue)


def _hex(rgb: tuple[int, int, int]) -> str:
    return "#{:02x}{:02x}{:02x}".format(*rgb)


LIGHT = Theme()
"""On white paper."""

DARK = Theme(paper="#111318", ink="#e8e8ea", quiet="#a0a3ab", rule="#3a3d45", panel="#181a20")
"""On near-black paper."""
