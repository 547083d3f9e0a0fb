"""Column names that are unique as text, as they are typed, shown and saved."""

from __future__ import annotations

import itertools
from typing import Any

import pandas as pd

__all__ = ["with_unique_names"]


def with_unique_names(table: pd.DataFrame) -> pd.DataFrame:
    """Rename columns whose names are equal as text: '2020' and the number 2020.

    The second one becomes '2020.1', as if pandas had seen the same name twice.

    Parameters
    ----------
    table : DataFrame
    """
    taken = {str(column) for column in table.columns}
    written: set[str] = set()
    names: list[Any] = []
    for column in table.columns.tolist():
        name = column
        if str(column) in written:
            name = next(n for n in (f"{column}.{i}" for i in itertools.count(1)) if n not in taken)
            taken.add(name)
        written.add(str(name))
        names.append(name)
    if len(taken) == len(set(map(str, table.columns))):  # nothing was renamed
        return table
    return table.set_axis(names, axis=1)
