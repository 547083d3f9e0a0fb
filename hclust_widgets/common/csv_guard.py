"""Text in files for spreadsheets: never a formula, and the same text when it is read back."""

from __future__ import annotations

import re

__all__ = ["guarded", "unguarded"]

# What a spreadsheet would take for a formula, also when it is written in wide letters: the rule
# of the page's CSV (js/src/page_csv.js). Apostrophes before it may be those of a guard.
_FORMULA = re.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")


def guarded(text: str) -> str:
    """Put an apostrophe before text that begins like a formula, as is usual.

    Parameters
    ----------
    text : str

    Examples
    --------
    >>> guarded("=1+1"), guarded("a=1"), unguarded(guarded("'=1+1"))
    ("'=1+1", 'a=1', "'=1+1")
    """
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """Give the text that :func:`guarded` was given."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text
