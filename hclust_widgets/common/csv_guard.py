"""Protect text in CSV files from being run as a formula; reversible."""

from __future__ import annotations

import re

__all__ = ["guard_formula", "unguard_formula"]

# Beginnings of formulas, full-width characters included; the same rule as in
# js/src/page/csv.js. Apostrophes before them may be those of a guard.
_FORMULA = re.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")


def guard_formula(text: str) -> str:
    """Put an apostrophe before text that begins like a formula.

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
    """Undo :func:`guard_formula`."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text
