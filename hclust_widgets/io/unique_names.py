"""Column names without blanks around them, unique as text, as they are typed and shown."""

from __future__ import annotations

import itertools
from typing import Any

import pandas as pd

__all__ = ["with_unique_names"]


def with_unique_names(table: pd.DataFrame) -> pd.DataFrame:
    """Take blanks from around names, and tell apart those that are equal as text.

    Of '2020' and the number 2020 the second one becomes '2020.1', as if pandas had seen the same
    name twice.

    Parameters
    ----------
    table : DataFrame
    """
    labels = [_stripped(column) for column in table.columns.tolist()]
    taken = {str(column) for column in labels}
    written: set[str] = set()
    names: list[Any] = []
    for column in labels:
        name = column
        if str(column) in written:
            name = next(n for n in (f"{column}.{i}" for i in itertools.count(1)) if n not in taken)
            taken.add(name)
        written.add(str(name))
        names.append(name)
    if names == table.columns.tolist():
        return table
    return table.set_axis(names, axis=1)


def _stripped(name: Any) -> Any:
    return (name.strip() or name) if isinstance(name, str) else name
