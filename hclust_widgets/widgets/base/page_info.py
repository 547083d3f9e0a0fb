"""What the page looks like, as the browser tells it: width, resolution, colors."""

from __future__ import annotations

import re
from typing import Any

import anywidget
import traitlets

from hclust_widgets.common.static import STATIC

__all__ = ["PageInfo"]

_HEX = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)


class HexColor(traitlets.Unicode[str, str]):
    """A color that matplotlib and CSS both read: ``"#rrggbb"``, without transparency."""

    info_text = "a color such as '#1c1d21'"

    def validate(self, obj: Any, value: Any) -> str:
        """Return the color in lower case, or raise ``TraitError``."""
        if not isinstance(value, str) or not _HEX.fullmatch(value):
            self.error(obj, value)
        return str(value).lower()


class PageInfo(anywidget.AnyWidget):
    """A widget without a picture: it tells Python about the place where it is displayed.

    Put it as a child into the box whose width counts. It takes no room there. Until a browser
    has spoken, `revision` is 0 and the other traits hold what suits a light page.

    The browser sets all traits. One message may change several of them, and `revision` with
    them: all have their new values before the first observer is called, so an observer of
    `revision` alone is called once for each message.

    Attributes
    ----------
    width : int
        Width, in CSS pixels, of the content of the box around the widget, rounded down. A box
        that is hidden keeps the width it had.
    dpr : float
        Device pixels in one CSS pixel: 1 on a plain screen, 2 on many laptops, and whatever the
        reader's zoom makes of it.
    paper, ink, quiet, rule, panel : str
        Colors ``"#rrggbb"`` of the ground, of text, of text that stands back, of thin lines and
        of cards. JupyterLab's own, where the page has them.
    font : str
        CSS ``font-family`` list of the page.
    dark : bool
        Whether the paper is dark.
    revision : int
        How often a browser has spoken.

    Examples
    --------
    >>> surface = PageInfo()
    >>> surface.width, surface.dpr, surface.revision
    (1000, 1.0, 0)
    """

    _esm = STATIC / "page_info.js"
    _css = STATIC / "hclust.css"

    #: Whether the view that this belongs to is on a page, as far as Python knows.
    seen = True

    width = traitlets.Int(1000, min=1).tag(sync=True)
    dpr = traitlets.Float(1.0, min=0.1, max=16.0).tag(sync=True)
    paper = HexColor("#ffffff").tag(sync=True)
    ink = HexColor("#1c1d21").tag(sync=True)
    quiet = HexColor("#6a6e78").tag(sync=True)
    rule = HexColor("#d9dbe0").tag(sync=True)
    panel = HexColor("#fafbfc").tag(sync=True)
    font = traitlets.Unicode("system-ui, sans-serif").tag(sync=True)
    dark = traitlets.Bool(False).tag(sync=True)
    revision = traitlets.Int(0, min=0).tag(sync=True)
