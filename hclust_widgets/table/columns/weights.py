"""Weights of columns, and columns of 0 and 1 of which two zeros say nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import isfinite
from numbers import Real
from typing import Any

import numpy as np
import pandas as pd

from hclust_widgets.common.checks import did_you_mean
from hclust_widgets.common.frozen_mapping import FrozenMapping

from .schema import Schema, as_numbers

__all__ = ["asymmetric_columns", "check_weights", "frozen_weights"]


def frozen_weights(weights: Any) -> FrozenMapping | None:
    """Return weights that cannot be changed; weights of 1 are those of every column anyway.

    Parameters
    ----------
    weights : mapping from column name to float, or None

    Raises
    ------
    TypeError, ValueError
        If it is no mapping, or a weight is no finite number of 0 or more.
    """
    if weights is None:
        return None
    if not isinstance(weights, Mapping):
        raise TypeError(
            "weights must be a dict of columns and numbers, such as {'mpg': 2}, not of type "
            f"{type(weights).__name__}."
        )
    found = {}
    for name, weight in weights.items():
        if isinstance(weight, (bool, np.bool_)) or not isinstance(weight, Real):
            raise TypeError(f"The weight of column {name!r} must be a number, not {weight!r}.")
        if not isfinite(weight) or weight < 0:
            raise ValueError(
                f"The weight of column {name!r} is {weight!r}: give a finite number of 0 or more."
            )
        found[name] = float(weight)
    return FrozenMapping({name: weight for name, weight in found.items() if weight != 1}) or None


def check_weights(
    table: pd.DataFrame, at: list[int], weights: Mapping[Any, float] | None
) -> FrozenMapping | None:
    """Check weights against a table.

    Parameters
    ----------
    table : DataFrame
    at : list of int
        Positions of the columns that are compared. Others may have a weight, which then waits.
    weights : mapping or None

    Raises
    ------
    TypeError, ValueError
        If there is no such column, or if nothing with a weight above 0 is left.
    """
    found = frozen_weights(weights)
    if found is None:
        return None
    known = table.columns.tolist()
    _known_columns("weights", known, found)
    if all(found.get(known[c], 1.0) == 0 for c in at):
        raise ValueError(
            "All columns that are compared have the weight 0: give one of them a larger weight."
        )
    return found


def asymmetric_columns(
    table: pd.DataFrame, schema: Schema, names: Iterable[Any] | None
) -> frozenset[int]:
    """Return the positions of columns of which two zeros say nothing.

    Raises
    ------
    ValueError
        If there is no such column, or if it holds other values than 0 and 1.
    """
    if names is None:
        return frozenset()
    known, names = table.columns.tolist(), tuple(names)
    _known_columns("asymmetric", known, names)
    for name in names:
        c = known.index(name)
        values = as_numbers(table.iloc[:, c], schema[c]) if schema[c].kind == "number" else None
        if values is None or not np.isin(values[~np.isnan(values)], (0, 1)).all():
            raise ValueError(
                f"Column {name!r} in asymmetric holds other values than 0 and 1 (or True and "
                "False): leave it out of asymmetric, or turn it into such values."
            )
    return frozenset(known.index(name) for name in names)


def _known_columns(option: str, known: list[Any], names: Iterable[Any]) -> None:
    for name in names:
        if name not in known:
            raise ValueError(
                f"There is no column {name!r} in this table, as {option} says."
                f"{did_you_mean(name, [str(column) for column in known])}"
            )
