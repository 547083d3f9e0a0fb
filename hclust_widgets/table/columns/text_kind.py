"""Classify the text of a column: names, codes, or dates and amounts that are stored as text."""

from __future__ import annotations

import re
from collections import Counter

import pandas as pd

from hclust_widgets.common.patterns import DATES

__all__ = ["classify_text"]

_AMOUNT = re.compile(
    r"[+-]?\s*[€$£¥]?\s*[+-]?[.,]?\d[\d.,'’ \u00a0\u202f]*([eE][+-]?\d+)?"
    r"\s*([%‰€$£¥]|[A-Za-zµ°]{1,3}(/[A-Za-z]{1,2})?)?"
)
_CODE = re.compile(r"\d+")
_DIGIT = re.compile(r"\d")
# Number of cells that are examined.
_SAMPLE = 200
# Share of these cells that must match: the others may be errors.
_MAJORITY = 0.6


def classify_text(present: pd.Series) -> str:
    """Classify the text of a column by a sample of its cells.

    Parameters
    ----------
    present : Series
        The cells that are not missing.

    Returns
    -------
    {"names", "codes", "dates", "amounts"}
        Codes consist of digits only, such as customer numbers.
    """
    words = [str(cell).strip() for cell in present.iloc[:: max(1, len(present) // _SAMPLE)]]
    # Neither has no digit; categories are the same few words again and again.
    counts = Counter(word for word in words if _DIGIT.search(word))
    enough = _MAJORITY * len(words)
    if counts.total() <= enough:
        return "names"
    for role, patterns in (("dates", DATES), ("amounts", (_AMOUNT,))):
        n = sum(
            times for word, times in counts.items() if any(one.fullmatch(word) for one in patterns)
        )
        if n > enough:
            codes = role == "amounts" and all(map(_CODE.fullmatch, words))
            return "codes" if codes else role
    return "names"
