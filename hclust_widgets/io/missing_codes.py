"""Numbers that stand for a missing value, such as -999: found, declared, taken out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import pandas as pd
from pandas.api import types

from hclust_widgets.common.arrays import Bools, Floats
from hclust_widgets.common.format import truncated_repr
from hclust_widgets.common.parse_numbers import as_int_if_whole
from hclust_widgets.common.patterns import NUMBER

__all__ = [
    "MissingCode",
    "Missings",
    "as_missings",
    "codes_in",
    "codes_note",
    "find_codes",
    "missing_in",
    "take_out_codes",
]

#: What means that there is no value: a word in any column, or in the column of that name.
Missings: TypeAlias = tuple[str | tuple[Any, str], ...]

# Numbers that stand for a missing value in many tables: of surveys, weather stations, well logs
# (-999.25) and climate models (1e20).
_CODES = (
    -99, -999, -9999, -99999, 99, 999, 9999, 99999, -99.9, -999.9, -9999.9, -99.99, -999.99,
    -999.25, 1e20, 1e30, -1e30,
)  # fmt: skip
_MIN = min(map(abs, _CODES))
# So many other values are needed to tell.
_MIN_ROWS = 3
_NAMED = 4


@dataclass(frozen=True)
class MissingCode:
    """A number that probably stands for a missing value.

    Attributes
    ----------
    column : label
    position : int
    word : str
        The number.
    n_cells : int
    """

    column: Any
    position: int
    word: str
    n_cells: int


def as_missings(missing: Any) -> Missings:
    """Check what means that there is no value.

    Parameters
    ----------
    missing : sequence or mapping
        Words or numbers, for any column; or a mapping from columns to such. Pairs of a column and
        a word may stand among the words.

    Raises
    ------
    TypeError
        If it is a text, or neither a list nor a mapping.

    Examples
    --------
    >>> as_missings(["ND", -999]), as_missings({"age": [999, "?"]})
    (('ND', '-999'), (('age', '999'), ('age', '?')))
    """
    if isinstance(missing, str):
        raise TypeError(f"missing must be a list, such as missing=[{missing!r}].")
    if not isinstance(missing, (Mapping, Iterable)) or (
        isinstance(missing, Mapping) and any(some is None for some in missing.values())
    ):
        raise TypeError(
            "missing must be a list of words and numbers, or a dict of columns with such, not "
            f"{truncated_repr(missing)}."
        )
    if isinstance(missing, Mapping):
        return tuple(
            (column, _word(one))
            for column, some in missing.items()
            for one in ([some] if isinstance(some, (str, int, float)) else some)
        )
    return tuple(
        (one[0], _word(one[1])) if isinstance(one, tuple) and len(one) == 2 else _word(one)
        for one in missing
    )


def _word(value: object) -> str:
    if isinstance(value, (int, float, np.number)) and not isinstance(value, bool):
        return str(as_int_if_whole(float(value)))
    return str(value)


def missing_in(missing: Iterable[str | tuple[Any, str]], column: Any) -> frozenset[str]:
    """Return the words that mean in a column that there is no value."""
    return frozenset(
        one if isinstance(one, str) else one[1]
        for one in missing
        if isinstance(one, str) or one[0] == column
    )


def codes_in(numbers: Floats) -> list[float]:
    """Return those of some numbers that stand for a missing value in many tables."""
    return [code for code in _CODES if bool((numbers == code).any())]


def _codes_among(values: Floats) -> list[tuple[str, int] | None]:
    """Find such a number in each column of an array; nan where there is no value."""
    found: list[tuple[str, int] | None] = [None] * values.shape[1]
    far = np.flatnonzero((np.abs(values) >= _MIN).any(axis=0))  # most columns have none
    suspect = far[np.isin(values[:, far], _CODES).any(axis=0)]
    values = values[:, suspect]
    rest = np.abs(np.where(np.isin(values, _CODES), np.nan, values))
    known = ~np.isnan(rest)
    largest = np.where(known, rest, -np.inf).max(axis=0, initial=-np.inf)
    open_ = known.sum(axis=0) >= _MIN_ROWS
    for code in _CODES:
        there = values == code
        n = there.sum(axis=0)
        fits = open_ & (n >= (1 if code < 0 else 2)) & (largest * 5 < abs(code))
        if code < 0:  # it is below all others
            fits &= ~(values < code).any(axis=0)
        for c in np.flatnonzero(fits):
            found[int(suspect[c])] = _word(code), int(n[c])
        open_ &= ~fits
    return found


def find_codes(table: pd.DataFrame) -> tuple[MissingCode, ...]:
    """Find numbers that probably stand for a missing value, by column.

    Parameters
    ----------
    table : DataFrame

    Examples
    --------
    >>> find_codes(pd.DataFrame({"age": [31, 44, -999, 52], "zip": [999, 999, 120, 800]}))
    (MissingCode(column='age', position=0, word='-999', n_cells=1),)
    """
    kinds = table.dtypes.tolist()
    reals = {dtype for dtype in set(kinds) if _is_real(dtype)}
    real = [c for c, dtype in enumerate(kinds) if dtype in reals]
    if not real:
        return ()
    values = table.iloc[:, real].to_numpy(dtype=np.float64, na_value=np.nan)
    names = table.columns.tolist()
    found = zip(real, _codes_among(values), strict=True)
    return tuple(MissingCode(names[c], c, *code) for c, code in found if code is not None)


def codes_note(table: pd.DataFrame, at: Sequence[int]) -> list[str]:
    """Return a note on numbers of some columns that probably stand for missing values.

    Only those are told that stand in several cells.

    Parameters
    ----------
    table : DataFrame
    at : sequence of int
        Positions of the columns.
    """
    found = [one for one in find_codes(table.iloc[:, list(at)]) if one.n_cells > 1]
    if not found:
        return []
    places = _some([f"{one.word} in {str(one.column)!r}" for one in found])
    words = list(dict.fromkeys(one.word for one in found))
    these = f"[{', '.join(words[:_NAMED])}]" if len(words) > 1 else words[0]
    note = (
        f"Far from all other values of its column stands, several times, {places}: if that means a "
        f"missing value, leave these cells empty first (df.replace({these}, float('nan')))."
    )
    return [note]


def take_out_codes(
    table: pd.DataFrame, missing: Missings
) -> tuple[pd.DataFrame, list[str], tuple[tuple[int, Any, tuple[float, ...]], ...]]:
    """Empty the cells of columns of numbers that hold a number that was declared missing.

    Parameters
    ----------
    table : DataFrame
    missing : tuple
        From :func:`as_missings`.

    Returns
    -------
    table : DataFrame
        The same one if no cell was emptied.
    facts : list of str
        Sentences on what was taken out.
    codes : tuple of (int, label, tuple of float)
        Position and name of each column, and its numbers that were taken out.
    """
    names = table.columns.tolist()
    wanted = _wanted_numbers(table, missing, names)
    if not wanted:
        return table, [], ()
    dtypes = table.dtypes.tolist()
    there: dict[int, list[float]] = {}
    where: dict[float, list[tuple[int, str]]] = {}
    empty: dict[int, Bools] = {}
    groups: dict[tuple[Any, tuple[float, ...]], list[int]] = {}
    for c, numbers in wanted.items():
        groups.setdefault((dtypes[c], numbers), []).append(c)
    for (_, numbers), at in groups.items():
        for number in numbers:
            # Compared in the columns' own precision, which isin() does not.
            equal = (table.iloc[:, at] == number).to_numpy(dtype=bool, na_value=False)
            counts = equal.sum(axis=0)
            for i in np.flatnonzero(counts).tolist():
                c = at[i]
                there.setdefault(c, []).append(number)
                where.setdefault(number, []).append((c, f"{counts[i]:,} in {str(names[c])!r}"))
                empty[c] = equal[:, i] | empty[c] if c in empty else equal[:, i]
    facts = [
        f"Taken for missing values, as was asked: {number} "
        f"({_some([cell for _, cell in sorted(cells)])})."
        for number, cells in sorted(where.items(), key=lambda one: (min(one[1])[0], one[0]))
    ]
    codes = tuple((c, names[c], tuple(there[c])) for c in sorted(there))
    return _emptied(table, {c: empty[c] for c in sorted(empty)}), facts, codes


def _wanted_numbers(
    table: pd.DataFrame, missing: Missings, names: Sequence[Any]
) -> dict[int, tuple[float, ...]]:
    """Return the numbers that were declared missing, by the columns of numbers that they concern.

    The words are gone through once, not once a column.
    """
    of_any: set[float] = set()
    of_column: dict[Any, set[float]] = {}
    for one in missing:
        word = one if isinstance(one, str) else one[1]
        if not NUMBER.fullmatch(word):
            continue
        number = as_int_if_whole(float(word))
        (of_any if isinstance(one, str) else of_column.setdefault(one[0], set())).add(number)
    if not of_any and not of_column:
        return {}
    found = {}
    for c, dtype in enumerate(table.dtypes.tolist()):
        numbers = of_any | of_column.get(names[c], set())
        if numbers and _is_real(dtype):
            found[c] = tuple(sorted(numbers))
    return found


def _emptied(table: pd.DataFrame, empty: Mapping[int, Bools]) -> pd.DataFrame:
    """Return a table with the cells of some columns emptied."""
    if not empty:
        return table
    part = table.iloc[:, list(empty)].mask(np.column_stack(list(empty.values())))
    if len(empty) < table.shape[1]:
        others = [c for c in range(table.shape[1]) if c not in empty]
        order = np.argsort([*empty, *others])
        part = pd.concat([part, table.iloc[:, others]], axis="columns").iloc[:, order]
    part.columns = table.columns
    part.attrs = dict(table.attrs)
    return part


def _is_real(dtype: Any) -> bool:
    return (
        types.is_numeric_dtype(dtype)
        and not types.is_bool_dtype(dtype)
        and not types.is_complex_dtype(dtype)
    )


def _some(parts: list[str]) -> str:
    left = len(parts) - _NAMED
    return ", ".join(parts[:_NAMED]) + (f" and {left:,} more" if left > 0 else "")
