"""Missing values: which columns and rows are left out, and how the others are filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from hclust_widgets.common.arrays import Bools, Floats
from hclust_widgets.common.row_refs import format_rows, row_counting
from hclust_widgets.table.columns.schema import Field, Schema, infer_field

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "MISSING",
    "absent_cells",
    "columns_that_cost_rows",
    "columns_to_leave",
    "fill_numbers",
    "filled_words",
    "judged_on_rows",
    "kept_rows",
    "many_lost",
    "refuse_empty",
    "rows_note",
    "sparse_columns",
]

#: What is done with rows that lack values; the last four are scikit-learn's imputers.
MISSING = ("drop", "pairwise", "median", "mean", "most_frequent", "knn")

# What each of them does with a value that is missing, for the reader.
_FILLED_WORDS = {
    "pairwise": "skipped pair by pair",
    "median": "replaced by the column's median",
    "mean": "replaced by the column's mean",
    "most_frequent": "replaced by the column's commonest value",
    "knn": "replaced by the mean of the five nearest rows",
}

# Texts have no median: there all imputers take the commonest one.
_NUMBERS_ONLY = ("median", "mean", "knn")

# Up to this share of rows is left out without further words.
_FEW = 0.05
# So many rows are listed.
_LISTED = 6


def filled_words(missing: str, *, numbers: bool, text: bool) -> str:
    """Return what is done with missing values: of columns of numbers, of text, or of both."""
    words = _FILLED_WORDS[missing]
    if not text or missing not in _NUMBERS_ONLY:
        return words
    commonest = _FILLED_WORDS["most_frequent"]
    return f"{words}, in text by the commonest value" if numbers else commonest


def absent_cells(
    table: pd.DataFrame, numbers: dict[int, Floats], text: list[int]
) -> dict[int, Bools]:
    """Return which values are missing, by position of the column; infinite ones are not."""
    found = {c: np.isnan(values) for c, values in numbers.items()}
    return found | {c: table.iloc[:, c].isna().to_numpy(dtype=bool) for c in text}


def sparse_columns(absent: dict[int, Bools]) -> dict[int, str]:
    """Return the columns that are not compared by default, and why: most of their values lack."""
    found = {}
    for c, mask in absent.items():
        lacking = np.count_nonzero(mask)
        if lacking == len(mask):
            found[c] = "it is empty"
        elif 2 * lacking > len(mask):
            found[c] = f"it lacks {lacking:,} of {len(mask):,} values"
    return found


def refuse_empty(table: pd.DataFrame, absent: dict[int, Bools]) -> None:
    """Raise a ValueError that names all columns without any value."""
    names = table.columns.tolist()
    empty = [repr(names[c]) for c, mask in absent.items() if np.count_nonzero(mask) == len(mask)]
    if len(empty) == 1:
        raise ValueError(f"Column {empty[0]} holds no value at all: leave it out.")
    if empty:
        raise ValueError(f"Columns {', '.join(empty)} hold no value at all: leave them out.")


def columns_to_leave(lacking: dict[int, Bools]) -> list[int]:
    """Return the columns without which two rows are complete: those first that lack most."""
    left, gone = dict(lacking), []
    while len(left) > 1 and (~np.column_stack([*left.values()]).any(axis=1)).sum() < 2:
        worst = max(left, key=lambda c: int(left[c].sum()))
        gone.append(worst)
        del left[worst]
    return gone or [max(left, key=lambda c: int(left[c].sum()))]


def kept_rows(
    absent: dict[int, Bools], numbers: dict[int, Floats], at: Sequence[int], missing: str
) -> Bools:
    """Return which rows are clustered: without infinite values, and complete where that counts."""
    lacking = np.column_stack([absent[c] for c in at])
    gone = np.any(lacking, axis=1) if missing == "drop" else np.all(lacking, axis=1)
    kept: Bools = np.logical_not(gone)
    held = [numbers[c] for c in at if c in numbers]
    if held:
        kept &= ~np.isinf(held).any(axis=0)
    return kept


def judged_on_rows(
    table: pd.DataFrame, schema: Schema, at: Sequence[int], kept: Bools, *, some: bool = False
) -> dict[int, str]:
    """Return the texts that are no categories in the rows that are kept, and why.

    ``some`` is True if the schema is of more rows than these.
    """
    if (kept.all() and not some) or kept.sum() < 2:
        return {}
    found: dict[int, str] = {}
    for c in at:
        if not schema[c].is_numeric:
            field: Field = infer_field(table.iloc[:, c][kept])
            if not field.is_default:
                found[c] = field.reason + " among the rows that are kept"
    return {} if len(found) == len(at) else found


def fill_numbers(values: Floats, missing: str) -> Floats:
    """Fill the gaps of numbers in their own units, as scikit-learn does.

    Parameters
    ----------
    values : ndarray of shape (n, p)
        nan where a value is missing.
    missing : {"median", "mean", "most_frequent", "knn"}
    """
    from sklearn.impute import KNNImputer, SimpleImputer

    imputer = KNNImputer() if missing == "knn" else SimpleImputer(strategy=missing)
    found: Floats = imputer.fit_transform(values)
    return found


def rows_note(
    table: pd.DataFrame, absent: dict[int, Bools], numbers: dict[int, Floats], kept: Bools
) -> list[str]:
    """Return notes on the rows that are left out: how many, why, and what would keep them."""
    if kept.all():
        return []
    notes, n = [], len(table)
    infinite = infinite_rows(numbers, n)
    lost, bad = np.flatnonzero(~kept & ~infinite), np.flatnonzero(~kept & infinite)
    many = many_lost(table, absent, numbers, kept)
    if 0 < len(lost) <= (_LISTED if many else n):
        notes.append(
            f"{len(lost):,} incomplete row{'s' * (len(lost) > 1)} left out: {_listed(table, lost)}."
        )
    if many:
        notes.append(
            f"{many} To keep them, leave such columns out, or set missing to 'pairwise' (compare "
            "what both rows have), 'median', 'mean', 'most_frequent' or 'knn' (fill the gaps)."
        )
    if len(bad):
        notes.append(
            f"{len(bad):,} row{'s' * (len(bad) > 1)} left out that hold"
            f"{'s' * (len(bad) == 1)} an infinite value: {_listed(table, bad)}."
        )
    return notes


def infinite_rows(numbers: dict[int, Floats], n: int) -> Bools:
    """Return which of n rows hold an infinite value: ndarray of bool, shape (n,)."""
    infinite: Bools = np.zeros(n, dtype=bool)
    for values in numbers.values():
        infinite |= np.isinf(values)
    return infinite


def _listed(table: pd.DataFrame, rows: np.ndarray) -> str:
    shown = [table.index[i] for i in rows[:_LISTED]]
    return format_rows(shown, row_counting(table), more=max(0, len(rows) - _LISTED))


def columns_that_cost_rows(
    absent: dict[int, Bools], numbers: dict[int, Floats], kept: Bools
) -> tuple[int, ...]:
    """Return the columns without which few rows are lost to gaps: those first that lack most.

    Returns
    -------
    tuple of int
        Positions, ascending. Empty where at most 5 % of the rows are lost, and where all columns
        would have to go.
    """
    if (~kept).sum() <= _FEW * len(kept):  # with 20,000 columns the rest takes its time
        return ()
    infinite = infinite_rows(numbers, len(kept))
    gaps_in_row = np.zeros(len(kept), dtype=int)
    for mask in absent.values():
        gaps_in_row += mask
    gaps_in_row[infinite] = 0
    found: list[int] = []
    for c in sorted(absent, key=lambda c: -int(absent[c].sum())):
        if (gaps_in_row > 0).sum() <= _FEW * len(kept):
            break
        found.append(c)
        gaps_in_row -= absent[c] & ~infinite
    return tuple(sorted(found)) if len(found) < len(absent) else ()


def many_lost(
    table: pd.DataFrame, absent: dict[int, Bools], numbers: dict[int, Floats], kept: Bools
) -> str:
    """State how many rows lack values, and which columns cost most; empty up to 5 % of the rows."""
    gone = ~kept
    if gone.sum() <= _FEW * len(table):
        return ""
    for values in numbers.values():
        gone &= ~np.isinf(values)
    lost = int(gone.sum())
    if lost <= _FEW * len(table):
        return ""
    names = table.columns.tolist()
    counts = sorted(((int(m.sum()), c) for c, m in absent.items() if m.any()), reverse=True)
    alone = [c for _, c in counts if len(counts) > 1]
    words = f"{names[counts[0][1]]!r} alone lacks {counts[0][0]:,}"
    more = [f"{names[c]!r} {count:,}" for count, c in counts[1:3]]
    if more:
        words += f", {' and '.join(more)}" + (" ..." if len(alone) > 3 else "")
    return f"{lost:,} of {len(table):,} rows left out, since they lack values: {words}."
