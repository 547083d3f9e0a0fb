"""Columns of a second table that describe the rows of a first one, joined by row name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import pandas as pd
from pandas.api import types

from hclust_widgets.common.format import count, truncated_repr
from hclust_widgets.common.row_refs import format_label

__all__ = ["ANNOTATIONS", "INDEX", "JoinedAnnotations", "join_annotations", "keys_of"]

#: Key of a table's ``attrs``: columns that describe the rows and are not compared by default.
ANNOTATIONS = "annotations"
#: In place of a column's position: the index.
INDEX = -1

# By numbers in columns of other names at least this share of the rows has to find a partner.
_BY_CHANCE = 0.5
_NAMELESS = re.compile(r"|None|unnamed: ?\d+|index", re.IGNORECASE)
# Rows that are named in a sentence.
_MAX_NAMED = 5


@dataclass(frozen=True, eq=False)
class JoinedAnnotations:
    """A table with the annotations of its rows. Made by :func:`join_annotations`.

    Attributes
    ----------
    table : DataFrame
        The first table and the columns of the second one; ``attrs["annotations"]`` names these,
        ``attrs["reading"]`` says how they were joined, ``attrs["doubts"]`` what found no partner.
    columns : tuple of str
        Names of the columns that were added.
    unmatched : tuple of str
        Rows of the first table that have no annotations.
    unused : tuple of str
        Rows of the second table that belong to no row of the first one.
    rows_key, annotations_key : int
        Positions of the columns in which the names of the rows are, :data:`INDEX` for the index.
    source : DataFrame
        The second table.
    """

    table: pd.DataFrame
    columns: tuple[str, ...]
    unmatched: tuple[str, ...]
    unused: tuple[str, ...]
    rows_key: int
    annotations_key: int
    source: pd.DataFrame


def join_annotations(
    table: pd.DataFrame,
    annotations: pd.DataFrame,
    *,
    title: str = "the annotations",
    on: Any = None,
) -> JoinedAnnotations:
    """Join columns that describe rows to a table, by the names of its rows.

    The names are found: of all pairs of a column (or the index) of either table the one by which
    most rows find a partner. Whole numbers name rows where no text does: in columns of one name, or
    if half of the rows find a partner. That numbers only count the rows of both is told.

    Parameters
    ----------
    table : DataFrame
    annotations : DataFrame
        One row for each name.
    title : str
        What the second table is called in sentences, such as the name of its file.
    on : column name, or tuple of two, optional
        The column with the names of the rows, in both tables or in each. Default: found.

    Raises
    ------
    ValueError
        If no row finds a partner, if a name stands twice in the annotations, or if there is
        nothing else in them; one sentence.

    Examples
    --------
    >>> table = pd.DataFrame({"sample": ["s1", "s2", "s3"], "x": [1, 2, 3]})
    >>> batches = pd.DataFrame({"id": ["s3", "s1", "s9"], "batch": ["b", "a", "b"]})
    >>> joined = join_annotations(table, batches)
    >>> joined.table["batch"].tolist(), joined.unmatched, joined.unused
    (['a', nan, 'b'], ('s2',), ('s9',))
    """
    if on is None:
        rows_key, key = _keys(table, annotations, title)
    else:
        given = on if isinstance(on, tuple) and len(on) == 2 else (on, on)
        rows_key = _position(table, given[0], "the table")
        key = _position(annotations, given[1], title)
    of_rows, of_annotations = keys_of(table, rows_key), keys_of(annotations, key)
    there = of_annotations.notna().to_numpy()
    partners = of_annotations[there]
    known = set(of_rows.dropna())
    twice = partners[partners.duplicated() & partners.isin(known)]
    if len(twice):
        raise ValueError(
            f"The row {truncated_repr(twice.iloc[0])} stands twice in {title}: leave one line for "
            "each row in it."
        )
    others = [c for c in range(annotations.shape[1]) if c != key]
    if not others:
        raise ValueError(f"There is nothing but the names of the rows in {title}.")
    added = annotations.iloc[there, others].set_axis(pd.Index(partners), axis="index")
    added = added[~added.index.duplicated()].reindex(pd.Index(of_rows))
    added = added.set_axis(table.index, axis="index")
    taken = {str(name) for name in table.columns}
    columns = []
    for name in map(format_label, added.columns):
        word = name
        while word in taken:
            word += " (annotation)"
        taken.add(word)
        columns.append(word)
    added.columns = pd.Index(columns)
    joined = pd.concat([table, added], axis="columns")
    unmatched = tuple(
        format_label(label)
        for label, found in zip(of_rows, of_rows.isin(set(partners)), strict=True)
        if not found
    )
    unused = tuple(one for one in dict.fromkeys(partners) if one not in known)
    joined.attrs = dict(table.attrs)
    made = JoinedAnnotations(joined, tuple(columns), unmatched, unused, rows_key, key, annotations)
    note, doubts = _told(table, made, title)
    if on is None and _only_count(table, rows_key) and _only_count(annotations, key):
        doubts.insert(0, _counted(table, made, title))
    for name, more in ((ANNOTATIONS, columns), ("reading", [note]), ("doubts", doubts)):
        before = table.attrs.get(name, ())
        joined.attrs[name] = (*(before if isinstance(before, tuple) else ()), *more)
    return made


def keys_of(table: pd.DataFrame, key: int) -> pd.Series:
    """Return names of rows as text without blanks around, missing where there is none.

    Parameters
    ----------
    table : DataFrame
    key : int
        Position of the column, or :data:`INDEX`.
    """
    column: pd.Series
    if key == INDEX:
        column = pd.Series([format_label(label) for label in table.index], index=table.index)
    else:
        column = table.iloc[:, key]
    missing = column.isna()
    if types.is_float_dtype(column.dtype) and bool((column.dropna() % 1 == 0).all()):
        whole: pd.Series = column.astype("Int64")  # 12 where a gap has made it 12.0
        column = whole
    words = column.astype(str).str.strip().astype(object)
    return words.mask(missing)


def _position(table: pd.DataFrame, name: Any, what: str) -> int:
    names = table.columns.tolist()
    if name not in names:
        listed = ", ".join(map(truncated_repr, names[:36]))
        raise ValueError(f"There is no column {truncated_repr(name)} in {what}; it has {listed}.")
    return names.index(name)


def _keys(table: pd.DataFrame, annotations: pd.DataFrame, title: str) -> tuple[int, int]:
    """Find by which columns most rows have a partner; the first ones where several do."""
    least = ""
    for numbers in (False, True):  # whole numbers name rows only where no text does, and none twice
        best, found = (False, 0.0), (0, 0)
        of_rows = {c: keys_of(table, c) for c in _able(table, numbers=numbers)}
        for key in _able(annotations, numbers=numbers):
            partners = keys_of(annotations, key).dropna()
            known = set(partners)
            alone = len(known) / max(1, len(partners))  # 1 where each name stands once
            if numbers and partners.duplicated().any():
                continue
            for c, names in of_rows.items():
                if numbers and names.duplicated().any():
                    continue
                share = float(names.isin(known).mean()) * alone * names.nunique() / len(names)
                name = _name(table, c)
                same = numbers and bool(name) and name == _name(annotations, key)
                if numbers and share and not same and share < _BY_CHANCE:
                    n = int(names.isin(known).sum())
                    least = least or (
                        f"; by the numbers in {_called(table, c)} and {_called(annotations, key)} "
                        f"no more than {n:,} of {count(len(names), 'rows')} would find a partner"
                    )
                    continue
                # A name that both files have counts only where it is more than chance.
                rank = (same and share >= _BY_CHANCE, share)
                if share and rank > best:
                    best, found = rank, (c, key)
        if best[1]:
            return found
    raise ValueError(
        f"No row of the table is named in {title}{least}: it needs a column with the same names as "
        "the rows."
    )


def _name(table: pd.DataFrame, key: int) -> str:
    """Return the name of a column as text, empty for one without a name."""
    name = format_label(table.index.name if key == INDEX else table.columns[key]).strip()
    return "" if _NAMELESS.fullmatch(name) else name.lower()


def _called(table: pd.DataFrame, key: int) -> str:
    return "the index" if key == INDEX else truncated_repr(table.columns.tolist()[key])


def _only_count(table: pd.DataFrame, key: int) -> bool:
    """Check whether names are but the numbers of the rows, 1, 2, 3, ..."""
    words = keys_of(table, key)
    n = len(words)
    return n > 1 and any(words.tolist() == list(map(str, range(k, k + n))) for k in (0, 1))


def _counted(table: pd.DataFrame, joined: JoinedAnnotations, title: str) -> str:
    have = len(table) - len(joined.unmatched)
    keys = {_called(table, joined.rows_key), _called(joined.source, joined.annotations_key)}
    return (
        f"{have:,} of {count(len(table), 'rows')} found a partner in {title} by "
        f"{' and '.join(sorted(keys))} alone, which only "
        f"{'counts' if len(keys) == 1 else 'count'} the rows: it may be that of another row. Give "
        "both files a column with the names of the rows, or check that both have the same order."
    )


def _able(table: pd.DataFrame, *, numbers: bool) -> list[int]:
    """Return the columns of text, or of whole numbers, that may hold names."""
    at = [] if isinstance(table.index, pd.RangeIndex) else [INDEX]
    for c, dtype in enumerate(table.dtypes):
        whole = types.is_integer_dtype(dtype)
        if types.is_float_dtype(dtype):
            column = table.iloc[:, c].dropna()
            whole = len(column) > 0 and bool((column % 1 == 0).all())
            if not whole:
                continue
        if types.is_bool_dtype(dtype):
            continue
        if whole == numbers:
            at.append(c)
    return at


def _told(table: pd.DataFrame, joined: JoinedAnnotations, title: str) -> tuple[str, list[str]]:
    """Return a sentence on what was joined, and sentences on what found no partner."""
    n = len(table)
    have = n - len(joined.unmatched)
    keys = [_called(table, joined.rows_key), _called(joined.source, joined.annotations_key)]
    by = keys[0] if keys[0] == keys[1] else " and ".join(keys)
    note = (
        f"From {title}: {count(len(joined.columns), 'columns')}, not compared by default; "
        f"{have:,} of {count(n, 'rows')} found a partner, by {by}."
    )
    doubts = []
    if joined.unmatched:
        doubts.append(f"Rows without a partner in {title}: {_some(joined.unmatched)}.")
    if joined.unused:
        doubts.append(f"In {title} alone: {_some(joined.unused)}.")
    return note, doubts


def _some(names: tuple[str, ...]) -> str:
    more = len(names) - _MAX_NAMED
    return ", ".join(names[:_MAX_NAMED]) + (f" and {more:,} more" if more > 0 else "")
