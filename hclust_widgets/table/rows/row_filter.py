"""Conditions by which rows of a table are kept, and the rows that meet all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from hclust_widgets.common.format import count, truncated_repr

__all__ = [
    "Condition",
    "RowFilter",
    "filter_from_json",
    "filter_to_json",
    "filter_words",
    "frozen_filter",
    "keep_positions",
]

_SPECS = "a value, a list of values, a range (low, high) or {'contains': text}"
# So many values are named.
_NAMED = 3


@dataclass(frozen=True)
class Condition:
    """One condition that the rows that are kept meet.

    Attributes
    ----------
    kind : {"between", "isin", "contains", "query", "rows"}
    column : column name or None
        None for "query" and "rows".
    low, high : number, str or None
        Both belong to the range; None where it is open. Dates as text.
    values : tuple
        Numbers, truth values or texts.
    text : str
        Of "contains", whatever its case, or of "query".
    rows : tuple of int
        Positions in the table, ascending.
    keep : bool
        False if just these rows are left out.
    """

    kind: str
    column: Any = None
    low: Any = None
    high: Any = None
    values: tuple[Any, ...] = ()
    text: str = ""
    rows: tuple[int, ...] = ()
    keep: bool = True

    def __str__(self) -> str:
        if self.kind == "query":
            return self.text
        if self.kind == "rows":
            return "chosen rows" if self.keep else f"{count(len(self.rows), 'rows')} left out"
        name = str(self.column)
        if self.kind == "contains":
            return f"{name} contains {self.text!r}"
        if self.kind == "isin":
            if len(self.values) > _NAMED:
                return f"{name} is one of {count(len(self.values), 'values')}"
            return f"{name} is {' or '.join(map(_plain, self.values))}"
        if self.high is None:
            low = _plain(self.low)
            return (
                f"{name} from {low} on" if isinstance(self.low, str) else f"{name} at least {low}"
            )
        if self.low is None:
            high = _plain(self.high)
            return (
                f"{name} up to {high}" if isinstance(self.high, str) else f"{name} at most {high}"
            )
        return f"{name} from {_plain(self.low)} to {_plain(self.high)}"


RowFilter = tuple[Condition, ...]


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:.12g}" if isinstance(value, float) else str(value)


def filter_words(conditions: Iterable[Condition]) -> str:
    """Return conditions in words: "origin is usa and mpg at least 20"."""
    return " and ".join(map(str, conditions))


# -- as they are given ---------------------------------------------------------------------------


def frozen_filter(given: Any, table: pd.DataFrame | None) -> RowFilter | None:
    """Return conditions that cannot be changed; None where all rows are kept.

    Parameters
    ----------
    given : str, mapping, mask, callable, Condition, list of these, or None
        A query as ``DataFrame.query`` takes it; a dict of columns and what they have to hold (a
        value, a list of values, a range ``(low, high)`` of which one may be None, or ``{"contains":
        text}``); truth values, one a row; or a function of the table that returns these. Of a list
        every one has to be met.
    table : DataFrame or None
        Of distances alone one without columns; None of a tree alone.

    Raises
    ------
    TypeError, ValueError
        If it is none of these; one sentence. Whether a column can meet a condition is checked with
        its values.
    """
    if given is None:
        return None
    if table is None:
        raise ValueError(
            "Conditions on rows need a table, and only a tree was handed in: hand in the tree of "
            "the rows to keep, or the table instead."
        )
    found = tuple(dict.fromkeys(_conditions(given, table))) or None
    if found and not table.shape[1] and any(one.kind != "rows" for one in found):
        raise ValueError(
            "Only distances were handed in, without the columns that conditions speak of: pass a "
            "mask, True or False for each row, or the table as well (table=...)."
        )
    return found


def _is_value(one: Any) -> bool:
    return isinstance(one, (bool, np.bool_, int, float)) or one is None or one is pd.NA


def _conditions(given: Any, table: pd.DataFrame) -> list[Condition]:
    if isinstance(given, Condition):
        return [given]
    if isinstance(given, str):
        return [Condition("query", text=given.strip())]
    if isinstance(given, Mapping):
        return [_of_column(column, spec) for column, spec in given.items()]
    if callable(given):
        try:
            found = given(table.copy())
        except Exception as error:
            raise ValueError(
                f"The function that says which rows are kept failed: {type(error).__name__}, "
                f"{error}."
            ) from error
        return [_of_mask(found, table)]
    if isinstance(given, (list, tuple)) and not (given and all(map(_is_value, given))):
        return [one for part in given for one in _conditions(part, table)]
    return [_of_mask(given, table)]


def _of_column(column: Any, spec: Any) -> Condition:
    if isinstance(spec, Mapping):
        if len(spec) != 1 or not isinstance(spec.get("contains"), str) or not spec["contains"]:
            raise TypeError(f"Rows are kept where column {column!r} holds {_SPECS}.")
        return Condition("contains", column, text=spec["contains"])
    if isinstance(spec, tuple):
        if len(spec) != 2:
            raise TypeError(
                f"A range of column {column!r} is (low, high), of which one may be None; several "
                "values are a list."
            )
        low, high = (None if end in (np.inf, -np.inf) else end for end in map(_json_value, spec))
        if low is None and high is None:
            raise ValueError(f"The range of column {column!r} has no end: give low, high or both.")
        return Condition("between", column, low, high)
    if isinstance(spec, (list, set, frozenset, np.ndarray, pd.Series, pd.Index)):
        values = tuple(map(_json_value, spec))
    else:
        values = (_json_value(spec),)
    if not values:
        raise ValueError(f"No value of column {column!r} is given: then no row would be kept.")
    if any(value is None for value in values):
        raise ValueError(
            f"A missing value of column {column!r} cannot be asked for: pass a mask, such as "
            f"df[{column!r}].isna()."
        )
    return Condition("isin", column, values=tuple(dict.fromkeys(values)))


def _json_value(value: Any) -> Any:
    """Return a value as JSON has it; dates and other objects as text."""
    if value is None or value is pd.NA or value is pd.NaT:
        return None
    if isinstance(value, (bool, np.bool_)):
        return bool(value)
    if isinstance(value, (int, np.integer)):
        return int(value)
    if isinstance(value, (float, np.floating)):
        return None if np.isnan(value) else float(value)
    return str(value)


def _of_mask(mask: Any, table: pd.DataFrame) -> Condition:
    if isinstance(mask, pd.Series) and not mask.index.equals(table.index):
        try:
            mask = mask.reindex(table.index) if mask.index.is_unique else None
        except (TypeError, ValueError):
            mask = None
        if mask is None or mask.isna().any():
            raise ValueError("The mask has another index than the table: make it of that table.")
    try:
        found = pd.array(np.asarray(mask, dtype=object).ravel(), dtype="boolean")
    except (TypeError, ValueError):
        raise TypeError(
            "The rows to keep are a query, a dict of columns, or a mask of True and False, not "
            f"{truncated_repr(mask)}."
        ) from None
    if np.ndim(mask) != 1 or len(found) != len(table):
        raise ValueError(
            f"A mask says of each of the {len(table):,} rows whether it is kept, but this one has "
            f"{len(found):,} values."
        )
    return keep_positions(np.flatnonzero(np.asarray(found.fillna(False), dtype=bool)).tolist())


def keep_positions(rows: Iterable[int], *, keep: bool = True) -> Condition:
    """Return the condition that a row is one of these, or none of these, by position."""
    return Condition("rows", rows=tuple(sorted(set(rows))), keep=keep)


# -- in a session --------------------------------------------------------------------------------


def filter_to_json(conditions: RowFilter | None, names: list[Any]) -> list[dict[str, Any]] | None:
    """Return conditions for ``json.dump``: columns by their position."""
    if conditions is None:
        return None
    found = []
    for one in conditions:
        said = {key: value for key, value in vars(one).items() if value not in (None, "", ())}
        if one.column is not None:  # a name may be an empty text
            said["column"] = names.index(one.column)
        found.append(said)
    return found


_CHECKS: Mapping[str, Callable[[Any], bool]] = {
    "kind": lambda value: value in ("between", "isin", "contains", "query", "rows"),
    "low": lambda value: isinstance(value, (int, float, str)),
    "high": lambda value: isinstance(value, (int, float, str)),
    "values": lambda value: _holds(value, (bool, int, float, str)),
    "text": lambda value: isinstance(value, str),
    "rows": lambda value: (
        _holds(value, int) and not any(v is True or v is False or v < 0 for v in value)
    ),
    "keep": lambda value: isinstance(value, bool),
}


def _holds(value: Any, kinds: type | tuple[type, ...]) -> bool:
    return isinstance(value, list) and all(isinstance(one, kinds) for one in value)


def filter_from_json(said: Any, names: list[Any]) -> RowFilter | None:
    """Read what :func:`filter_to_json` returned; raise a ValueError if it is something else."""
    if said is None:
        return None
    if not isinstance(said, list) or not all(isinstance(one, dict) for one in said):
        raise ValueError("its conditions on rows are not a list of conditions")
    found = []
    for one in said:
        fields = {k: v for k, v in one.items() if k != "column"}
        wrong = [k for k, v in fields.items() if k not in _CHECKS or not _CHECKS[k](v)]
        column = one.get("column")
        at = column is None or (type(column) is int and 0 <= column < len(names))
        if wrong or not at or "kind" not in one:
            raise ValueError(f"a condition on rows is {truncated_repr(one)}")
        fields |= {key: tuple(fields[key]) for key in ("values", "rows") if key in fields}
        if "rows" in fields:
            fields["rows"] = tuple(sorted(set(fields["rows"])))
        fields["column"] = None if column is None else names[column]
        found.append(Condition(**fields))
    return tuple(found) or None
