"""Text in files for spreadsheets: never a formula, and the same text when it is read back."""

from __future__ import annotations

import re

__all__ = ["guard_formula", "unguard_formula"]

# What a spreadsheet would take for a formula, also when it is written in wide letters: the rule
# of the page's CSV (js/src/page_csv.js). Apostrophes before it may be those of a guard.
_FORMULA = re.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")


def guard_formula(text: str) -> str:
    """Put an apostrophe before text that begins like a formula, as is usual.

    Parameters
    ----------
    text : str

    Examples
    --------
    >>> guard_formula("=1+1"), guard_formula("a=1"), unguard_formula(guard_formula("'=1+1"))
    ("'=1+1", 'a=1', "'=1+1")
    """
    return f"'{text}" if _FORMULA.match(text) else text


def unguard_formula(text: str) -> str:
    """Give the text that :func:`guard_formula` was given."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text
