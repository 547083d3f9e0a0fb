"""Refusals of the package in the words of the interface: the reader of the app writes no Python."""

from __future__ import annotations

import re

__all__ = ["in_interface"]

# Hints in parentheses that hold Python; one pair of parentheses may stand inside.
_HINT = re.compile(
    r"\s*\((?=[^.;]*?(?:\b\w+=|\bpd\.|\bdf\.|\bdf\b|\bnp\.|\bd\.))(?:[^()]|\([^()]*\))*\)"
)
_PHRASES = (
    (
        ", or similarities and correlations with kind='similarity'",
        ", or choose similarities at \u201cThis file holds\u201d",
    ),
    (", or distances with kind='distance'", ", or choose distances at \u201cThis file holds\u201d"),
    (", or pass it as a condensed vector", ""),
    ("pass d.loc[names, names]", "bring both into the same order"),
    (", or pass the mean of both, (d + d.T) / 2", ""),
    ("pass as many columns as rows", "choose a table at \u201cThis file holds\u201d"),
    ("use missing='pairwise'", "compare pair by pair"),
)


def in_interface(text: str) -> str:
    """Return a sentence without what is to be typed in Python.

    Parameters
    ----------
    text : str

    Examples
    --------
    >>> in_interface("Column 'a' lacks 3 values, so leave it out or fill it (missing='mean', say).")
    "Column 'a' lacks 3 values, so leave it out or fill it."
    """
    for phrase, words in _PHRASES:
        text = text.replace(phrase, words)
    return _HINT.sub("", text)
