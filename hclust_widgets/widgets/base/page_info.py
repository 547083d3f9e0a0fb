"""`PageInfo`: width, resolution and colors of the page, reported by the browser."""

from __future__ import annotations

import re
from typing import Any

import traitlets

from hclust_widgets.common.static import STATIC

from .browser_widget import BrowserWidget

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


class PageInfo(BrowserWidget):
    """An invisible widget that reports to Python about the place where it is displayed.

    Put it as a child into the box whose width counts; it takes no space there. Before the first
    report `revision` is 0 and the other traits have values for a light page.

    The browser sets all traits. One message may change several of them, and `revision` with
    them: all have their new values before the first observer is called, so an observer of
    `revision` alone is called once for each message. Keys that are pressed in the box arrive as
    custom messages.

    Attributes
    ----------
    width : int
        Width, in CSS pixels, of the content of the box around the widget, rounded down. A box
        that is hidden keeps the width it had.
    dpr : float
        Device pixels per CSS pixel: 1 on a plain screen, 2 on many laptops, times the browser's
        zoom.
    paper, ink, quiet, rule, panel : str
        Colors ``"#rrggbb"`` of the background, of text, of secondary text, of thin lines and of
        cards; JupyterLab's, where the page has them.
    font : str
        CSS ``font-family`` list of the page.
    dark : bool
        Whether the background is dark.
    revision : int
        Number of reports so far.

    Examples
    --------
    >>> page_info = PageInfo()
    >>> page_info.width, page_info.dpr, page_info.revision
    (1000, 1.0, 0)
    """

    _esm = STATIC / "page_info.js"
    _css = STATIC / "hclust.css"

    #: Whether the view that this belongs to is displayed, as far as Python knows.
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
