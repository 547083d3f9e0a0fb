"""Numbers that are stored as text, with or without words among them such as "ND" or "<0.5"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
import pandas as pd

from hclust_widgets.common.row_refs import format_rows, row_counting

__all__ = [
    "DECIMAL",
    "MIXED",
    "WHOLE",
    "nothing_to_compare",
    "number_text",
    "numbers_reason",
    "refusal",
    "stays_text_note",
]

#: Text that reads as whole numbers throughout: these may be codes of categories.
WHOLE = "whole"
#: Text of which most reads as whole numbers, and the rest as words such as "unknown".
MIXED = "mixed"
#: Text that reads as numbers, some not whole, or as numbers with words among them.
DECIMAL = "decimal"
# Laboratories' and spreadsheets' words for a value that is not known, or not exactly.
_NO_NUMBER = re.compile(
    r"[<>≤≥]=?\s*[\d.,]+|#[A-Z/0!?]+|n\.?\s?[ad]\.?|n/a|b?dl|bdl|bql|lod|nil|none|null|nan|missing|"
    r"trace|tr\.?|err(or)?|[-–—?.*]+",
    re.IGNORECASE,
)
_NAMED = 6


def number_text(present: pd.Series) -> str:
    """State whether text stands for numbers.

    Parameters
    ----------
    present : Series
        The cells that are not missing; not a category of pandas, which somebody chose.

    Returns
    -------
    {"", "whole", "mixed", "decimal"}
        With words among the numbers: "" if these are no more than two different ones. Words such as
        "<0.5", "ND", "#DIV/0!" stand for numbers always, others only where most are numbers.
    """
    if isinstance(present.dtype, pd.CategoricalDtype) or not len(present):
        return ""
    words = present.astype(str)
    numbers = pd.to_numeric(words, errors="coerce").to_numpy(dtype=np.float64)
    known = np.isfinite(numbers)
    if not known.any():
        return ""
    values = numbers[known]
    whole = bool((values == np.round(values)).all())
    if known.all():
        return WHOLE if whole else DECIMAL
    if len(np.unique(values)) <= 2:
        return ""
    odd = words[~known].str.strip().unique()
    if all(map(_NO_NUMBER.fullmatch, odd)):
        return DECIMAL
    if known.mean() <= 0.5:
        return ""
    return MIXED if whole else DECIMAL


def numbers_reason(present: pd.Series, counting: tuple[str, int] | None) -> str:
    """Explain why text that stands for numbers is not compared, with the words among it."""
    numbers = pd.to_numeric(present.astype(str), errors="coerce").to_numpy(dtype=np.float64)
    odd = np.flatnonzero(np.isnan(numbers))
    if not len(odd):
        return "it is text that reads as numbers" + (
            "" if counting else " (pd.to_numeric mends it)"
        )
    places: list[str] = []
    words = present.iloc[odd].astype(str).to_numpy()
    for word in dict.fromkeys(words.tolist()):
        at = odd[words == word]
        rows = format_rows([present.index[i] for i in at[:3]], counting, max(0, len(at) - 3))
        places.append(f"{word!r} in {rows}")
    left = len(places) - _NAMED
    shown = places[:_NAMED] + ([f"{left:,} more"] if left > 0 else [])
    named = shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"
    share = "most" if len(odd) * 2 < len(present) else "much"
    return (
        f"it is text, though {share} of it reads as numbers; {named} "
        f"{'does' if len(odd) == 1 else 'do'} not"
        + ("" if counting else " (pd.to_numeric(..., errors='coerce') mends it)")
    )


def refusal(name: object, column: pd.Series) -> str:
    """Return the sentence with which such a column is refused as categories."""
    counting = row_counting(column)
    why = numbers_reason(column.dropna(), counting).removeprefix("it ")
    if counting is None:
        what = "; astype('category') compares its words as categories"
    else:
        what = ": declare its words missing, or mend them in the file"
    return f"Column {name!r} {why}{what}."


def stays_text_note(names: Iterable[object], *, in_python: bool) -> list[str]:
    """State that numbers as text are compared as categories, if there are such columns."""
    shown = [repr(name) for name in names]
    if not shown:
        return []
    more = f" and {len(shown) - _NAMED:,} more" if len(shown) > _NAMED else ""
    hold, are = ("s", "hold"), "are"
    if len(shown) == 1:
        hold, are = ("", "holds"), "is"
    mends = "pd.to_numeric makes numbers of them" if in_python else "write them so in the file"
    note = (
        f"Column{hold[0]} {', '.join(shown[:_NAMED])}{more} {hold[1]} numbers as text and {are} "
        f"compared as categories, 1 as far from 2 as from 9: {mends}, if they are amounts."
    )
    return [note]


def nothing_to_compare(reasons: Mapping[Any, str], *, in_python: bool) -> str:
    """Return the sentence for a table of which no column can be compared.

    Parameters
    ----------
    reasons : mapping from column name to str
        Of the columns of numbers as text: why each is not compared.
    in_python : bool
        False where rows are counted by lines of a file.
    """
    if not reasons:
        return (
            "No column of this table can be compared: it needs a column of numbers, truth values, "
            f"dates or categories{' (text that stands for numbers: pd.to_numeric)' * in_python}."
        )
    shown = [
        f"column {name!r} {why.removeprefix('it ')}" for name, why in list(reasons.items())[:_NAMED]
    ]
    left = len(reasons) - _NAMED
    more = [f"so are {left:,} more columns"] if left > 0 else []
    do = "" if in_python else ": declare these words missing, or mend them in the file"
    return f"No column of this table can be compared: {'; '.join(shown + more)}{do}."
