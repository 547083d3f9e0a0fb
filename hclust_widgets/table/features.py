"""From a table as people have it to numbers that can be compared: choose, drop, encode, scale."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from hclust_widgets.common.checks import check_choice, did_you_mean
from hclust_widgets.common.row_refs import counting_of, places

from .check_table import check_table
from .schema import Kind, as_numbers, column_kinds, naming_column, row_names

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

#: How columns can be brought to a common size; scikit-learn's transformers.
SCALINGS = ("minmax", "standard", "robust", "none")


@dataclass(frozen=True, eq=False)
class Features:
    """A table made ready for clustering. Made by :meth:`from_table`, never changed.

    Attributes
    ----------
    values : ndarray of float64, shape (n, p)
        Encoded and scaled; what is clustered.
    unscaled : ndarray of float64, shape (n, p)
        Encoded, in the columns' own units (dates: days since 1970).
    columns : tuple of p str
        Names of the features: ``"mpg"``, or ``"origin_usa"`` for one value of a text column.
    sources : tuple of p int
        Position of the table's column from which each feature was made.
    table : DataFrame of shape (n_rows, ...)
        As it was given.
    rows : ndarray of intp, shape (n,)
        Positions in the table of the rows that are kept, ascending.
    dropped : ndarray of intp
        Positions of the rows that are incomplete and were left out.
    names : ndarray of str, shape (n_rows,)
        A name for every row of the table: from its text column of names, else from its index.
    scaling : {"minmax", "standard", "robust", "none"}
    chosen : tuple or None
        The columns that were asked for.
    notes : tuple of str
        What a reader ought to know: rows left out, columns taken as names, constant columns.
    """

    values: Floats
    unscaled: Floats
    columns: tuple[str, ...]
    sources: tuple[int, ...]
    table: pd.DataFrame
    rows: Ints
    dropped: Ints
    names: NDArray[np.object_]
    scaling: str
    chosen: tuple[Any, ...] | None
    notes: tuple[str, ...]

    @property
    def n_rows(self) -> int:
        """Rows of the table, complete or not."""
        return len(self.table)

    def to_frame(self) -> pd.DataFrame:
        """Scaled values with their column names and a fresh index: DataFrame of shape (n, p)."""
        return pd.DataFrame(self.values, columns=list(self.columns))

    def row_names(self) -> NDArray[np.object_]:
        """Names of the rows that are kept: ndarray of str, shape (n,)."""
        names: NDArray[np.object_] = self.names[self.rows]
        return names

    @cached_property
    def varied_numbers(self) -> Ints:
        """Positions of features made from numbers, with more than two distinct values in 50 rows.

        Of tables with few rows: as many distinct values as rows.
        """
        kinds = column_kinds(self.table)
        some = self.values[:50]
        found = [
            feature
            for feature, source in enumerate(self.sources)
            if kinds[source].numeric and len(np.unique(some[:, feature])) > min(2, len(some) - 1)
        ]
        return _frozen(np.asarray(found, dtype=np.intp))

    @classmethod
    def from_table(
        cls,
        table: pd.DataFrame,
        *,
        columns: Iterable[Any] | None = None,
        scaling: str = "minmax",
    ) -> Features:
        """Choose columns, leave out incomplete rows, encode text, scale.

        Parameters
        ----------
        table : DataFrame
            One row an observation.
        columns : iterable of column names, optional
            What to compare. Default: every column of numbers, truth values, dates or categories,
            and text columns with up to 20 different values. Text columns with more name the rows,
            and so do those with more than 10 if most rows have a value of their own.
        scaling : {"minmax", "standard", "robust", "none"}
            Each column to [0, 1]; to mean 0 and standard deviation 1; to median 0 and quartile
            range 1; or as it is.

        Raises
        ------
        TypeError
            If ``table`` is no DataFrame.
        ValueError
            If nothing can be clustered; the sentence names the column or row and what to do.

        Notes
        -----
        Text is encoded by scikit-learn's ``OneHotEncoder`` and named as ``pandas.get_dummies``
        names it: columns of numbers first, then one column for each value.
        """
        check_choice("scaling", scaling, SCALINGS)
        check_table(table)
        kinds = column_kinds(table)
        chosen = None if columns is None else _chosen_columns(table, columns)
        at = _default_columns(table, kinds) if chosen is None else _positions(table, chosen)
        if chosen is not None:
            _refuse_unusable(table, at, kinds)
        numeric = [c for c in at if kinds[c].numeric]
        text = [c for c in at if not kinds[c].numeric]

        numbers = {c: as_numbers(table.iloc[:, c], kinds[c]) for c in numeric}
        complete = _complete_rows(table, numbers, text)
        rows = np.flatnonzero(complete)
        if len(rows) < 2:
            raise ValueError(_too_few(table, len(rows), numbers, text))
        unscaled, names, sources = _encoded(table, numbers, text, rows)
        values = _scaled(unscaled, scaling, names)
        naming = naming_column(table, kinds, used=at)
        return cls(
            values=_frozen(values),
            unscaled=_frozen(unscaled),
            columns=tuple(names),
            sources=tuple(sources),
            table=table,
            rows=_frozen(rows),
            dropped=_frozen(np.flatnonzero(~complete)),
            names=row_names(table, naming),
            scaling=scaling,
            chosen=chosen,
            notes=tuple(_notes(table, kinds, at, complete, unscaled, names, chosen, naming)),
        )


# -- what is asked -------------------------------------------------------------------------------


def _chosen_columns(table: pd.DataFrame, columns: Iterable[Any]) -> tuple[Any, ...]:
    if not isinstance(columns, Iterable):
        raise TypeError(f"columns must be a list of column names, not {columns!r}.")
    chosen = (columns,) if isinstance(columns, str) else tuple(columns)
    if not chosen:
        raise ValueError("No column is chosen: choose at least one.")
    known = list(table.columns)  # of columns on several levels only whole names are known
    for name in chosen:
        if not isinstance(name, Hashable):
            raise TypeError(f"{name!r} is no name of a column: give a flat list of names.")
        if name not in known:
            raise ValueError(f"There is no column {name!r} in this table.{_near(name, table)}")
    twice = [name for name, times in Counter(chosen).items() if times > 1]
    if twice:
        raise ValueError(f"Column {twice[0]!r} is named twice in columns: name it once.")
    return chosen


def _near(name: Any, table: pd.DataFrame) -> str:
    """Name the nearest column as it is written; the same words may be a number and a text."""
    columns = table.columns.tolist()
    alike = [column for column in columns if str(column) == str(name)]
    if alike:
        kind = type(alike[0]).__name__
        return f" Did you mean {alike[0]!r}, of type {kind} and not {type(name).__name__}?"
    return did_you_mean(name, [str(column) for column in columns])


def _name(table: pd.DataFrame, c: int) -> Any:
    """A column's name as a reader writes it: 2 and not np.int64(2)."""
    return table.columns.tolist()[c]


def _positions(table: pd.DataFrame, chosen: tuple[Any, ...]) -> list[int]:
    """Where the chosen columns stand, in the table's order: choosing does not reorder."""
    wanted = set(chosen)
    return [i for i, name in enumerate(table.columns) if name in wanted]


def _default_columns(table: pd.DataFrame, kinds: list[Kind]) -> list[int]:
    at = [i for i, kind in enumerate(kinds) if kind.feature]
    if not at and all(kind.example == "complex numbers" for kind in kinds):
        raise ValueError(
            "No column of this table can be compared, since all hold complex numbers: take their "
            "real parts or their sizes (df.abs())."
        )
    if not at:
        raise ValueError(
            "No column of this table can be compared: it needs a column of numbers, truth values, "
            "dates or categories (text that stands for numbers: pd.to_numeric)."
        )
    return at


def _refuse_unusable(table: pd.DataFrame, at: list[int], kinds: list[Kind]) -> None:
    for c in at:
        name = _name(table, c)
        if kinds[c].what == "other":
            raise ValueError(
                f"Column {name!r} holds {kinds[c].example}, which cannot be compared: leave it out."
            )
        if kinds[c].what == "text" and kinds[c].distinct == len(table):
            raise ValueError(
                f"Column {name!r} has another text in every row: it names the rows and cannot be "
                "compared, so leave it out."
            )


# -- rows ----------------------------------------------------------------------------------------


def _complete_rows(
    table: pd.DataFrame, numbers: dict[int, Floats], text: list[int]
) -> NDArray[np.bool_]:
    complete = np.ones(len(table), dtype=bool)
    for values in numbers.values():
        complete &= np.isfinite(values)
    for c in text:
        complete &= table.iloc[:, c].notna().to_numpy()
    return complete


def _too_few(table: pd.DataFrame, left: int, numbers: dict[int, Floats], text: list[int]) -> str:
    missing = {c: int((~np.isfinite(v)).sum()) for c, v in numbers.items()}
    missing |= {c: int(table.iloc[:, c].isna().sum()) for c in text}
    worst = max(missing, key=lambda c: missing[c])
    return (
        f"Only {left} of {len(table)} rows {'is' if left == 1 else 'are'} complete, and clustering "
        f"needs at least two: column {_name(table, worst)!r} lacks {missing[worst]} values, so "
        "leave it out or fill it."
    )


# -- numbers -------------------------------------------------------------------------------------


def _encoded(
    table: pd.DataFrame, numbers: dict[int, Floats], text: list[int], rows: Ints
) -> tuple[Floats, list[str], list[int]]:
    parts = [values[rows, None] for values in numbers.values()]
    names = [str(table.columns[c]) for c in numbers]
    sources = list(numbers)
    if text:
        from sklearn.preprocessing import OneHotEncoder

        for c in text:
            column = table.iloc[rows, c]
            words = column.astype(str).to_numpy(dtype=object)[:, None]
            values = _values_in_order(column)
            encoder = OneHotEncoder(categories=[values], sparse_output=False, dtype=np.float64)
            parts.append(encoder.fit_transform(words))
            names += [f"{table.columns[c]}_{value}" for value in values]
            sources += [c] * len(values)
    return np.ascontiguousarray(np.hstack(parts)), names, sources


def _values_in_order(column: pd.Series) -> list[str]:
    """Different values of a text column: categories in their own order, words sorted."""
    if isinstance(column.dtype, pd.CategoricalDtype):
        column = column.cat.remove_unused_categories()
        return list(dict.fromkeys(map(str, column.cat.categories)))
    return sorted(set(column.astype(str)))


def _scaled(unscaled: Floats, scaling: str, names: list[str]) -> Floats:
    if scaling == "none":
        return unscaled
    from sklearn.preprocessing import MinMaxScaler, RobustScaler, StandardScaler

    scaler = {"minmax": MinMaxScaler, "standard": StandardScaler, "robust": RobustScaler}[scaling]
    with np.errstate(all="ignore"):
        values: Floats = scaler().fit_transform(unscaled)
    # A range too large for a float makes the scale 0, and all rows alike.
    bad = ~np.isfinite(values).all(axis=0) | (_constant(values) & ~_constant(unscaled))
    if bad.any():
        raise ValueError(
            f"Column {names[int(bad.argmax())]!r} holds numbers too large to be scaled: divide it "
            "by its unit first, or leave it out."
        )
    return values


def _constant(values: Floats) -> NDArray[np.bool_]:
    same: NDArray[np.bool_] = (values == values[0]).all(axis=0)
    return same


# -- what a reader ought to know -----------------------------------------------------------------


def _notes(
    table: pd.DataFrame,
    kinds: list[Kind],
    at: list[int],
    complete: NDArray[np.bool_],
    unscaled: Floats,
    names: list[str],
    chosen: tuple[Any, ...] | None,
    naming: int | None,
) -> list[str]:
    notes = []
    lost = np.flatnonzero(~complete)
    if len(lost):
        which = places(
            [table.index[i] for i in lost[:6]], counting_of(table), more=max(0, len(lost) - 6)
        )
        notes.append(f"{len(lost):,} incomplete row{'s' * (len(lost) > 1)} left out: {which}.")
    if chosen is None:
        notes += [
            f"Column {_name(table, c)!r} was left out: {_why(kind, c == naming)}."
            for c, kind in enumerate(kinds)
            if c not in at and kind.why
        ]
    constant = [n for n, same in zip(names, _constant(unscaled), strict=True) if same]
    if constant:
        shown = ", ".join(map(repr, constant[:3])) + (" ..." if len(constant) > 3 else "")
        notes.append(f"The same value in every row, which tells no rows apart: {shown}.")
    return notes


def _why(kind: Kind, naming: bool) -> str:
    if not naming:
        return kind.why
    return f"{kind.why}, and names the rows" if kind.looks == "codes" else "its text names the rows"


def _frozen(array: NDArray[Any]) -> NDArray[Any]:
    array.setflags(write=False)
    return array
