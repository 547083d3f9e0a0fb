"""Write the choice of columns and rows as pandas code."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from hclust_widgets.table.columns.schema import Field, as_numbers, columns_at
from hclust_widgets.table.features import Features

from .literals import LINE, filled, literal, width
from .row_filter import write_kept

__all__ = ["Script", "Used", "can_be_written", "choose_rows"]

# More columns side by side than this are written as a range.
MAX_NAMES = 24
# A name whose literal is longer than this is not written at all: its column goes by its place.
MAX_NAME = 60


@dataclass
class Script:
    """Builder of a script.

    Attributes
    ----------
    imports : set of str
        Lines.
    blocks : list of list of str
        Groups of lines.
    complete : bool
        True if the script defines ``complete``, the mask of the clustered rows; else all are.
    functions : list of str
        Functions that the script defines, before all else.
    unscaled : str
        Name of the variable that holds the values before they are scaled; "" for none.
    column_values : str
        Name of the one that holds values by which columns are compared, where these are scaled in
        another way than those of the rows; "" until they are written.
    """

    imports: set[str] = dataclasses.field(default_factory=lambda: {"import pandas as pd"})
    blocks: list[list[str]] = dataclasses.field(default_factory=list)
    complete: bool = False
    functions: list[str] = dataclasses.field(default_factory=list)
    unscaled: str = ""
    column_values: str = ""

    def add(self, *lines: str) -> None:
        """Add a group of lines."""
        self.blocks.append(list(lines))


class Used:
    """The columns that are compared: positions, values and names.

    Attributes
    ----------
    at : list of int
        Positions in the table.
    columns : list of Series
    fields : list of Field
    names : list of str
        Literals that name them in the script.
    by_place : bool
        True if the script selects them by position and renames them.
    """

    def __init__(self, features: Features) -> None:
        table = features.table
        self.at = sorted(set(features.sources))
        self.rows = features.rows
        self.columns = list(columns_at(table, self.at).values())
        self.fields: list[Field] = [features.schema[c] for c in self.at]
        every = table.columns.tolist()
        names: list[Any] = [every[c] for c in self.at]
        types = {type(name) for name in names}
        text = any(not field.is_numeric for field in self.fields)
        self.by_place = False
        if types == {str} and all(map(can_be_written, names)):
            self.names = [literal(name) for name in names]
        elif types == {int} and not text:
            self.names = [repr(name) for name in names]
        else:
            self.by_place = True
            self.names = [literal(name) for name in _as_text(names, self.at)]

    def matching(self, test: Any) -> list[int]:
        """Return positions of columns for which ``test(column, field)`` is true."""
        pairs = zip(self.columns, self.fields, strict=True)
        return [i for i, (column, field) in enumerate(pairs) if test(column, field)]


def can_be_written(name: str) -> bool:
    """Return True if a script can hold a name as a literal that is not too long."""
    try:
        name.encode()
    except UnicodeEncodeError:  # a lone surrogate: pandas may fail on it
        return False
    return width(literal(name)) <= MAX_NAME


def _as_text(names: list[Any], at: list[int]) -> list[str]:
    """Return names as text; names that cannot be written become ``x0``, ``x1``, ..."""
    words = [str(name) for name in names]
    words = [w if can_be_written(w) else f"x{c}" for w, c in zip(words, at, strict=True)]
    return words if len(set(words)) == len(words) else [f"x{c}" for c in at]


# -- columns and rows ----------------------------------------------------------------------------


def choose_rows(script: Script, features: Features, used: Used | None = None) -> None:
    """Write which columns are compared, and which rows are complete in them.

    Without ``used`` only the rows are selected, for a tree that was passed in; nothing is written
    if all rows are complete.
    """
    rows_only = used is None
    if rows_only and not len(features.dropped):
        return
    used = used or Used(features)
    dates = used.matching(lambda _, field: field.kind in ("date", "span"))
    dense = used.matching(lambda column, _: isinstance(column.dtype, pd.SparseDtype))
    many = len(used.at) > MAX_NAMES and used.at[-1] - used.at[0] == len(used.at) - 1
    span = f"{used.at[0]}:{used.at[-1] + 1}"
    ordered = used.matching(lambda _, field: field.kind == "ordered")
    copy = ".copy()" if dates or ordered else ""
    if used.by_place:
        where = f"places = slice({span.replace(':', ', ')})" if many else ""
        script.add(
            "# The columns to compare, by their places; from here on their names are plain text.",
            *([where] if many else filled("places = [", map(str, used.at), "]")),
            "X = df.iloc[:, places].copy()",
            *filled("X.columns = [", used.names, "]"),
        )
    else:
        names = [f"columns = df.columns[{span}]"] if many else None
        script.add(
            "# The columns to compare.",
            *(names or filled("columns = [", used.names, "]")),
            f"X = df[columns]{copy}",
        )
    if dense:
        script.add(
            "# Sparse columns as ordinary ones.",
            *filled("X = X.astype({", [f"{used.names[i]}: float" for i in dense], "})"),
        )
    _write_dates(script, used, dates)
    if ordered:
        script.add(
            "# Ordered categories become their ranks.",
            *filled("for name in [", [used.names[i] for i in ordered], "]:"),
            "    X[name] = (X[name].cat.codes + 1.0).where(X[name].notna())",
        )
    if len(features.dropped):
        script.add(*_complete(script, features, used))
        script.complete = True
        if not rows_only:
            script.blocks[-1].append("X = X[complete]")


def _write_dates(script: Script, used: Used, dates: list[int]) -> None:
    """Write the conversion of dates and time spans to days, digit for digit as in this package."""
    groups: dict[tuple[str, ...], list[int]] = {}
    for i in dates:
        groups.setdefault(_in_days(used.columns[i], used.fields[i]), []).append(i)
    for formula, group in groups.items():
        date = used.fields[group[0]].kind == "date"
        comment = f"# {'Dates become days since 1970.' if date else 'Spans of time become days.'}"
        direct = [line.format(used.names[group[0]]) for line in formula]
        if len(group) == 1 and max(map(width, direct)) <= LINE:
            script.add(comment, *direct)
        else:
            names = filled("for name in [", [used.names[i] for i in group], "]:")
            script.add(comment, *names, *("    " + line.format("name") for line in formula))


def _in_days(column: pd.Series, field: Field) -> tuple[str, ...]:
    """Return the lines that convert ``X[{0}]`` to days."""
    if field.kind == "span":
        if pd.api.types.is_timedelta64_dtype(column.dtype):
            return ("X[{0}] = X[{0}] / pd.Timedelta(days=1)",)
        return (
            'spans = pd.to_timedelta(X[{0}], errors="coerce")',
            "X[{0}] = spans / pd.Timedelta(days=1)",
        )
    naive = 'X[{0}] = ({1} - pd.Timestamp("1970-01-01")) / pd.Timedelta(days=1)'
    aware = 'X[{0}] = ({1} - pd.Timestamp("1970-01-01", tz="UTC")) / pd.Timedelta(days=1)'
    if isinstance(column.dtype, pd.PeriodDtype):
        return "dates = X[{0}].dt.to_timestamp()", naive.replace("{1}", "dates")
    if isinstance(column.dtype, pd.DatetimeTZDtype):
        return (aware.replace("{1}", "X[{0}]"),)
    if isinstance(column.dtype, np.dtype) and column.dtype.kind == "M":
        return (naive.replace("{1}", "X[{0}]"),)
    return (
        'dates = pd.to_datetime(X[{0}], utc=True, errors="coerce")',
        aware.replace("{1}", "dates"),
    )


def _complete(script: Script, features: Features, used: Used) -> list[str]:
    """Write the shortest rule that selects exactly the complete rows."""
    present, finite = _present(used)
    if features.row_filter:
        lines, kept = write_kept(features)
        script.add(*lines)
        if any("np." in line for line in lines):
            script.imports.add("import numpy as np")
        if np.array_equal(np.flatnonzero(kept), features.rows):
            return ["complete = kept"]
        if np.array_equal(np.flatnonzero(kept & present), features.rows):
            return [
                "# Of these the rows that lack no value.",
                "complete = kept & X.notna().all(axis=1)",
            ]
        lost = np.setdiff1d(np.flatnonzero(kept), features.rows)
        script.imports.add("import numpy as np")
        return [
            "# Of these rows with a value that is missing or cannot be compared are left out.",
            *filled("left_out = [", map(str, lost.tolist()), "]"),
            "complete = kept & ~np.isin(np.arange(len(df)), left_out)",
        ]
    if np.array_equal(np.flatnonzero(present), features.rows):
        return ["# Rows that lack a value are left out.", "complete = X.notna().all(axis=1)"]
    if np.array_equal(np.flatnonzero(present & finite), features.rows):
        script.imports.add("import numpy as np")
        return [
            "# Rows that lack a value, or hold an infinite one, are left out.",
            "infinite = X.isin([np.inf, -np.inf]).any(axis=1)",
            "complete = X.notna().all(axis=1) & ~infinite",
        ]
    script.imports.add("import numpy as np")
    return [
        "# Rows with a value that is missing or cannot be compared are left out.",
        *filled("left_out = [", map(str, features.dropped.tolist()), "]"),
        "complete = ~np.isin(np.arange(len(df)), left_out)",
    ]


def _present(used: Used) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Return masks of rows without a missing value and of rows without an infinite one."""
    present = np.ones(len(used.columns[0]), dtype=bool)
    finite = present.copy()
    for column, field in zip(used.columns, used.fields, strict=True):
        if field.kind in ("date", "span"):  # days by then
            present &= np.isfinite(as_numbers(column, field))
            continue
        present &= column.notna().to_numpy(dtype=bool)
        finite &= ~_infinite(column)
    return present, finite


def _infinite(column: pd.Series) -> NDArray[np.bool_]:
    """Return the rows that pandas finds infinite; all rows if it cannot compare the column."""
    try:
        return column.isin([np.inf, -np.inf]).to_numpy(dtype=bool)
    except (TypeError, ValueError, NotImplementedError):
        return np.ones(len(column), dtype=bool)
