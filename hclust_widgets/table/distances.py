"""Distances or similarities between rows, handed in instead of a table."""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd

from hclust_widgets.common.arrays import Floats, Ints, read_only
from hclust_widgets.common.checks import check_choice
from hclust_widgets.common.format import count
from hclust_widgets.common.row_refs import format_label

from .distance_pairs import PairColumns, find_pairs, refuse_other_table, square_of_pairs
from .distance_values import Cells, as_frame, numbers_of, refuse_shape
from .starred_correlations import Starred, find_starred

__all__ = ["KINDS", "PRECOMPUTED", "Distances", "read_distances"]

#: scikit-learn's name of the metric for distances that are handed in.
PRECOMPUTED = "precomputed"

#: What is handed in: distances; similarities, which become 1 - s (100 - s for percent); or
#: correlations of which the sign does not matter, which become 1 - abs(r).
KINDS = ("distance", "similarity", "absolute_correlation")

# Differences by rounding, relative to the largest value.
_TOLERANCE = 1e-8


@dataclass(frozen=True, eq=False)
class Distances:
    """Distances between n rows. Made by :func:`read_distances`; immutable.

    Attributes
    ----------
    condensed : ndarray of float64, shape (n * (n - 1) / 2,)
        The upper triangle, as ``scipy.spatial.distance.squareform`` returns it.
    index : Index of length n, or None
        Names of the rows.
    kind : str
        One of :data:`KINDS`.
    top : float
        The similarity of a row to itself: 1, or 100 for percent; 0 for distances.
    form : {"frame", "pairs", "square", "condensed"}
        How they were handed in.
    pairs : PairColumns or None
        The columns of a list of pairs.
    starred : Starred or None
        How stars of significance were taken off.
    whole : Distances or None
        Those between all rows, where only some rows are kept.
    rows : ndarray of intp, shape (n,), or None
        Positions of the rows that are kept, ascending.
    name_column : column name or None
        Column of the DataFrame that names its rows.
    clipped : bool
        True if values just below zero, from rounding, were set to zero.
    names_from : {"index", "columns", ""}
        Where a DataFrame has the names of the rows; empty if they were passed apart.
    """

    condensed: Floats
    index: pd.Index | None
    kind: str
    top: float
    form: str
    name_column: Any = None
    clipped: bool = False
    names_from: str = ""
    pairs: PairColumns | None = None
    starred: Starred | None = None
    whole: Distances | None = None
    rows: Ints | None = None

    @cached_property
    def derived(self) -> dict[str, Any]:
        """What was computed of these rows elsewhere, by name: kept as long as this object."""
        return {}

    @property
    def given(self) -> Distances:
        """Those that were handed in, between all rows."""
        return self if self.whole is None else self.whole

    def of_rows(self, rows: Ints) -> Distances:
        """Return the distances between some rows: positions, ascending."""
        from scipy.spatial.distance import squareform

        some = squareform(self.between(rows, rows), checks=False)
        index = None if self.index is None else self.index[rows]
        return replace(
            self,
            condensed=read_only(np.asarray(some, dtype=np.float64)),
            index=index,
            whole=self.given,
            rows=read_only(np.asarray(rows, dtype=np.intp), copy=True),
        )

    @cached_property
    def n_rows(self) -> int:
        """Number of rows."""
        return _n_rows(len(self.condensed))

    @cached_property
    def square(self) -> Floats:
        """All distances: ndarray of float64, shape (n, n)."""
        from scipy.spatial.distance import squareform

        return read_only(np.asarray(squareform(self.condensed), dtype=np.float64))

    @property
    def names(self) -> list[str]:
        """Name of every row, its position where there are no names: list of n str."""
        index = range(self.n_rows) if self.index is None else self.index
        return [format_label(label) for label in index]

    @property
    def fingerprint(self) -> str:
        """Hash of the distances, which does not reveal them."""
        return hashlib.sha256(self.condensed.astype("<f8").tobytes()).hexdigest()[:16]

    @property
    def formula(self) -> str:
        """How a similarity became a distance: ``"1 - s"``; empty for distances."""
        if self.kind == "distance":
            return ""
        return f"{self.top:g} - {'abs(s)' if self.kind == 'absolute_correlation' else 's'}"

    def between(self, rows: Ints, others: Ints) -> Floats:
        """Return the distances from some rows to others: ndarray of shape (a, b)."""
        found: Floats = self.square[np.ix_(rows, others)]
        return found

    def frame(self) -> pd.DataFrame:
        """Return all distances with the names of the rows: DataFrame of shape (n, n)."""
        return pd.DataFrame(self.square, index=self.names, columns=self.names)

    def table_of_rows(self, table: pd.DataFrame) -> pd.DataFrame:
        """Return the rows of a table in the order of the distances.

        Rows are found by name: by the table's index, else by a column of it. Without names they
        are taken in their order.

        Raises
        ------
        ValueError
            If a row is missing or left over; it is named.
        """
        if self.index is None:
            if len(table) != self.n_rows:
                raise ValueError(
                    f"These are distances between {self.n_rows:,} rows, but the table has "
                    f"{len(table):,}: pass the table of the same rows, in the same order."
                )
            return table
        wanted = self.names
        known = set(wanted)
        index = [format_label(label) for label in table.index]
        if not known & set(index):
            for c in range(table.shape[1]):
                words = [format_label(value) for value in table.iloc[:, c]]
                if known <= set(words):
                    index = words
                    break
        at = {name: i for i, name in enumerate(index)}
        lacking = [name for name in wanted if name not in at]
        extra = [name for name in index if name not in known]
        if lacking or extra:
            one, where = (lacking or extra)[0], "table has no row" if lacking else "distances lack"
            raise ValueError(
                f"The {where} {one!r}: pass a table with exactly the rows of the distances, "
                "named by its index."
            )
        if len(at) < len(index) or len(known) < len(wanted):
            raise ValueError(
                "Rows of the table are found by their names, but a name stands twice: give each "
                "row a name of its own."
            )
        return table.iloc[[at[name] for name in wanted]]


def read_distances(d: Any, *, names: Any = None, kind: str = "distance") -> Distances:
    """Check distances or similarities, and turn similarities into distances.

    Parameters
    ----------
    d : DataFrame or array of shape (n, n), or array of shape (n * (n - 1) / 2,)
        Square, or condensed as ``scipy.spatial.distance.pdist`` returns it. A DataFrame has the
        rows' names as its index, as its columns, or in a column besides the n others; values may
        have stars of significance, which are taken off, and then one triangle is enough; lines and
        columns of other numbers, as statistics programs print them, are left out. Or it is a
        list of pairs, with two columns of names and one of values. So have tables of polars,
        pyarrow and what else narwhals reads, and dicts of columns.
    names : iterable of n names, optional
    kind : {"distance", "similarity", "absolute_correlation"}
        Of similarities the diagonal is 1 or, for percent, 100.

    Raises
    ------
    TypeError, ValueError
        If it is damaged: one sentence that names the cell.
    """
    check_choice("kind", kind, KINDS)
    d = as_frame(d)
    frame, name_column, names_from = None, None, ""
    starred = find_starred(d) if isinstance(d, pd.DataFrame) else None
    pairs = None
    if starred is None and isinstance(d, pd.DataFrame) and d.shape[1] < len(d):
        pairs = find_pairs(d)
    if starred is not None:
        d = frame = _with_diagonal(starred, kind)
        name_column, names_from = starred.name_column, starred.names_from
    elif pairs is not None:
        refuse_other_table(d, pairs)
        d = frame = square_of_pairs(d, pairs, kind)
        _refuse_missing_pair(frame)
        names_from = "index"
    elif isinstance(d, pd.DataFrame):
        frame, name_column, names_from = _named(d)
        d = frame
    values = numbers_of(d)
    condensed = values.ndim == 1
    if condensed:
        n = _n_rows(len(values))
        if n * (n - 1) // 2 != len(values) or n < 2:
            raise ValueError(
                f"A condensed vector has n * (n - 1) / 2 distances, but this has {len(values):,}: "
                "pass what scipy's pdist or squareform gives, or a square matrix."
            )
    elif values.ndim != 2 or values.shape[0] != values.shape[1]:
        refuse_shape(values.shape)
    else:
        n = len(values)
        if n < 2:
            raise ValueError("Clustering needs distances between at least two rows.")
    index = _index(names, frame, n)
    cell = Cells(index)
    top = 0.0
    if condensed:
        _refuse_missing(values, cell, n)
        top = 0.0 if kind == "distance" else 100.0 if values.max() > 1 + _TOLERANCE else 1.0
        upper = values
    else:
        top = _check_square(values, kind, cell)
        upper = values[np.triu_indices(n, 1)]
    scale = max(float(np.abs(upper).max()), top)
    if kind == "distance":
        found = upper
    else:
        found = top - (np.abs(upper) if kind == "absolute_correlation" else upper)
    negative = found < 0
    if (found < -_TOLERANCE * scale).any():
        i, j = (int(at[found.argmin()]) for at in np.triu_indices(n, 1))
        value = f"{upper[found.argmin()]:g}"
        why = "is negative" if kind == "distance" else f"is larger than {top:g}"
        what = "no distance is" if kind == "distance" else "that of a row to itself is the largest"
        hint = ""
        if kind == "distance":
            hint = " (similarities or correlations need kind='similarity')"
        raise ValueError(f"The cell {cell(i, j)} {why} ({value}), but {what}: mend it{hint}.")
    clipped = bool(negative.any())
    return Distances(
        read_only(np.maximum(found, 0.0) if clipped else np.array(found)),
        index,
        kind,
        top,
        _form(condensed=condensed, frame=frame is not None, pairs=pairs is not None),
        name_column,
        clipped,
        "" if frame is None or names is not None else names_from,
        pairs,
        starred,
    )


def _with_diagonal(starred: Starred, kind: str) -> pd.DataFrame:
    """Return the square, with the similarities of rows to themselves if none of them is given."""
    square = starred.square
    if not starred.no_diagonal or kind == "distance":
        return square
    return square.mask(np.eye(len(square), dtype=bool), 1.0)


def _form(*, condensed: bool, frame: bool, pairs: bool) -> str:
    if condensed:
        return "condensed"
    return "pairs" if pairs else "frame" if frame else "square"


def _refuse_missing_pair(square: pd.DataFrame) -> None:
    missing = np.argwhere(square.isna().to_numpy())
    if len(missing):
        a, b = (format_label(square.index[at]) for at in missing[0])
        n = len(missing) // 2
        more = f" (and {count(n - 1, 'other pairs')})" if n > 1 else ""
        raise ValueError(
            f"The pair of {a!r} and {b!r}{more} has no value in this list: every pair of rows "
            "needs its distance, so add it or leave one of the two rows out."
        )


def _n_rows(n_pairs: int) -> int:
    """Return between how many rows there are so many distances."""
    return round((1 + math.sqrt(1 + 8 * n_pairs)) / 2)


def _named(d: pd.DataFrame) -> tuple[pd.DataFrame, Any, str]:
    """Return the square with the names of its rows as index, and where they were."""
    column = None
    if d.shape[1] == len(d) + 1:
        words = [
            name
            for i, name in enumerate(d.columns.tolist())
            if not pd.api.types.is_numeric_dtype(d.dtypes.iloc[i])
        ]
        column = words[0] if len(words) == 1 else d.columns.tolist()[0]
        d = d.set_index(column)
    if d.shape[0] != d.shape[1]:
        return d, column, "index"
    rows, columns = d.index, d.columns
    if list(map(format_label, rows)) == list(map(format_label, columns)):
        return d, column, "index"
    if rows.equals(pd.RangeIndex(len(d))):  # names in the first line only
        return d.set_axis(columns, axis=0), column, "columns"
    if columns.equals(pd.RangeIndex(len(d))):
        return d, column, "index"
    k = next(k for k in range(len(d)) if format_label(rows[k]) != format_label(columns[k]))
    raise ValueError(
        f"Row {format_label(rows[k])!r} and column {format_label(columns[k])!r} stand at the same "
        "place, but rows and columns of distances have the same names in the same order: pass "
        "d.loc[names, names]."
    )


def _index(names: Any, frame: pd.DataFrame | None, n: int) -> pd.Index | None:
    if names is None:
        index: pd.Index | None = None if frame is None else frame.index
        return index
    if isinstance(names, str):
        raise TypeError("names must be a list of names, one for each row, not one text.")
    found: pd.Index = pd.Index(list(names))
    if len(found) != n:
        raise ValueError(f"These are {len(found):,} names for {n:,} rows: pass one for each.")
    return found


def _refuse_missing(values: Floats, cell: Cells, n: int) -> None:
    bad = ~np.isfinite(values)
    if bad.any():
        i, j = (int(at[bad.argmax()]) for at in np.triu_indices(n, 1))
        _refuse_cell(float(values[bad.argmax()]), cell, i, j)


def _refuse_cell(value: float, cell: Cells, i: int, j: int) -> None:
    if np.isnan(value):
        raise ValueError(
            f"The cell {cell(i, j)} is empty: every pair of rows needs its value, so fill it or "
            "leave one of the two rows out."
        )
    raise ValueError(f"The cell {cell(i, j)} is infinite: give this pair a finite value.")


def _check_square(values: Floats, kind: str, cell: Cells) -> float:
    """Check a square matrix; return the similarity of a row to itself, 0 for distances."""
    n = len(values)
    lower, upper = np.tril_indices(n, -1), np.triu_indices(n, 1)
    for name, empty, full in (("lower", lower, upper), ("upper", upper, lower)):
        lost, there = values[empty], values[full]
        blank = np.isnan(lost).all() or not np.nan_to_num(lost, nan=1.0).any()
        if blank and np.nan_to_num(there).any():
            i, j = int(empty[0][0]), int(empty[1][0])
            raise ValueError(
                f"The {name} triangle is empty, from the cell {cell(i, j)} on: mirror the other "
                "one (d.fillna(0) + d.fillna(0).T for distances), or pass it as a condensed vector."
            )
    both = ~np.isfinite(values)
    np.fill_diagonal(both, False)
    if both.any():
        i, j = map(int, np.argwhere(both)[0])
        _refuse_cell(float(values[i, j]), cell, i, j)
    diagonal = np.diag(values)
    if kind == "distance":
        top, scale = 0.0, float(np.abs(values[upper]).max())
        hint = ", or similarities and correlations with kind='similarity'"
    else:
        top = 100.0 if float(np.nanmedian(diagonal)) > 2 else 1.0
        scale, hint = top, ", or distances with kind='distance'"
        hint += "" if top == 1 else ", or shares of 1"
    with np.errstate(invalid="ignore"):
        off = ~(np.abs(diagonal - top) <= _TOLERANCE * max(scale, top))
    if off.any():
        i = int(off.argmax())
        value = "empty" if np.isnan(diagonal[i]) else f"{diagonal[i]:g}"
        what = "distance" if kind == "distance" else "similarity"
        raise ValueError(
            f"The diagonal cell {cell(i, i)} is {value}, but the {what} of a row to itself is "
            f"{top:g}: mend it{hint}."
        )
    apart = np.abs(values - values.T) > _TOLERANCE * max(scale, top)
    if apart.any():
        i, j = map(int, np.argwhere(apart)[0])
        raise ValueError(
            f"The cell {cell(i, j)} is {values[i, j]:g}, but the one {cell(j, i)} is "
            f"{values[j, i]:g}: distances are symmetric, so mend one of them, or pass the mean of "
            "both, (d + d.T) / 2."
        )
    return top
