"""Numbers that stand for a missing value, such as -999: found, declared, taken out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import pandas as pd
from pandas.api import types

from hclust_widgets.common.arrays import Floats
from hclust_widgets.common.format import truncated_repr
from hclust_widgets.common.parse_numbers import as_int_if_whole
from hclust_widgets.common.patterns import NUMBER

__all__ = [
    "MissingCode",
    "Missings",
    "as_missings",
    "code_among",
    "find_codes",
    "missing_in",
    "take_out_codes",
]

#: What means that there is no value: a word in any column, or in the column of that name.
Missings: TypeAlias = tuple[str | tuple[Any, str], ...]

# Numbers that stand for a missing value in many tables: of surveys, weather stations, well logs
# (-999.25) and climate models (1e20).
_CODES = (
    -99, -999, -9999, -99999, 999, 9999, 99999, -99.9, -999.9, -9999.9, -99.99, -999.99, -999.25,
    1e20, 1e30, -1e30,
)  # fmt: skip
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


def code_among(numbers: Floats) -> tuple[str, int] | None:
    """Find a number that probably stands for a missing value: far from all others.

    Parameters
    ----------
    numbers : ndarray of float64
        Values that are there.

    Returns
    -------
    (word, number of cells) or None
    """
    codes = np.isin(numbers, _CODES)
    rest = np.abs(numbers[~codes])
    if not codes.any() or len(rest) < _MIN_ROWS:
        return None
    largest = rest.max()
    for code in _CODES:
        there = numbers == code
        if there.sum() < (1 if code < 0 else 2) or largest * 5 >= abs(code):
            continue
        if code > 0 or (numbers[~there] > code).all():
            return _word(code), int(there.sum())
    return None


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
    found = []
    for c, dtype in enumerate(table.dtypes):
        if not _is_real(dtype):
            continue
        column = table.iloc[:, c]
        numbers = column.to_numpy(dtype=np.float64, na_value=np.nan)
        code = code_among(numbers[~np.isnan(numbers)])
        if code is not None:
            found.append(MissingCode(table.columns[c], c, *code))
    return tuple(found)


def take_out_codes(
    table: pd.DataFrame, missing: Missings
) -> tuple[list[str], tuple[tuple[int, Any, tuple[float, ...]], ...]]:
    """Empty the cells of columns of numbers that hold a number that was declared missing.

    Parameters
    ----------
    table : DataFrame
        Changed in place.
    missing : tuple
        From :func:`as_missings`.

    Returns
    -------
    facts : list of str
        Sentences on what was taken out.
    codes : tuple of (int, label, tuple of float)
        Position and name of each column, and its numbers that were taken out.
    """
    codes = []
    where: dict[float, list[str]] = {}
    for c, dtype in enumerate(table.dtypes):
        name = table.columns[c]
        words = [word for word in missing_in(missing, name) if NUMBER.fullmatch(word)]
        if not words or not _is_real(dtype):
            continue
        column = table.iloc[:, c]
        wanted = sorted({as_int_if_whole(float(word)) for word in words})
        # Compared in the column's own precision, which isin() does not.
        hits = {
            number: (column == number).to_numpy(dtype=bool, na_value=False) for number in wanted
        }
        there = [number for number in wanted if hits[number].any()]
        if there:
            for number in there:
                n = int(hits[number].sum())
                where.setdefault(number, []).append(f"{n:,} in {str(name)!r}")
            empty = np.logical_or.reduce([hits[number] for number in there])
            table.isetitem(c, column.mask(empty).array)
            codes.append((c, name, tuple(there)))
    facts = [
        f"Taken for missing values, as was asked: {number} ({_some(cells)})."
        for number, cells in where.items()
    ]
    return facts, tuple(codes)


def _is_real(dtype: Any) -> bool:
    return (
        types.is_numeric_dtype(dtype)
        and not types.is_bool_dtype(dtype)
        and not types.is_complex_dtype(dtype)
    )


def _some(parts: list[str]) -> str:
    left = len(parts) - _NAMED
    return ", ".join(parts[:_NAMED]) + (f" and {left:,} more" if left > 0 else "")
