"""Tables as CSV files for spreadsheets and pandas; no cell is read as a formula."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

import numpy as np
import pandas as pd
from pandas.api import types

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.shared_messages import IN_PARTITIONS
from hclust_widgets.common.csv_guard import guard_formula
from hclust_widgets.common.row_refs import format_label
from hclust_widgets.table.columns.schema import as_numbers

from . import tables

__all__ = ["clusters_csv", "labels_csv", "linkage_csv", "selected_csv"]

Column = tuple[Hashable, Any]


def labels_csv(now: Clustering, *, full_table: bool = False) -> bytes:
    """Write the cluster of every row in the order of the table; dropped rows have an empty cell.

    Parameters
    ----------
    now : Clustering
    full_table : bool
        True to write all columns of the table before the label; else only the row names.

    Returns
    -------
    bytes
        ``row`` or the index's own names, ``name`` where a column names the rows, ``cluster``, and
        ``cluster_name`` where a cluster has a name.

    Raises
    ------
    ValueError
        If ``full_table`` is True and there is no table, or if it is in partitions.
    """
    if full_table and now.features is None:
        raise ValueError("Only a tree was handed in: there is no table to go along.")
    if now.partitions is not None:
        raise ValueError(IN_PARTITIONS.format("A CSV file of labels needs"))
    columns: list[Column] = []
    if now.features is None:
        leaves = now.tree.names
        if now.distances is not None and now.distances.given.index is not None:
            leaves = tuple(now.distances.given.names)
        columns += [("row", np.arange(now.n_rows))] if leaves is None else [("name", list(leaves))]
    else:
        table = now.features.table
        if not full_table or not _counted(table.index):
            columns += _index(table)
        if full_table:
            columns += _columns(table)
        elif not np.array_equal(now.features.names, [format_label(one) for one in table.index]):
            columns.append(("name", now.features.names))
    labels = now.label_of_rows()
    left_out = labels < 0
    columns.append(("cluster", pd.arrays.IntegerArray(labels.astype(np.int64), left_out)))
    if now.names_by_label:
        names = np.array([*now.cluster_names(), None], dtype=object)  # -1 is the last one
        columns.append(("cluster_name", names[labels]))
    return _csv(columns, now)


def clusters_csv(now: Clustering) -> bytes:
    """Write :func:`hclust_widgets.export.tables.clusters` with names of columns in one line."""
    frame = tables.clusters(now)
    columns: list[Column] = [("cluster", frame.index)]
    whole_days = _whole_days(now)
    heads: Any = frame.columns.tolist()
    for c, (top, what) in enumerate(heads):
        values = frame.iloc[:, c]
        name = f"{top} {what}".strip()
        if (top, what) == ("fits worst", ""):
            values = values.map("; ".join)
        elif values.dtype.kind == "m":
            name, values = f"{name} (days)", values.dt.total_seconds() / 86_400
        elif values.dtype.kind == "M" and top in whole_days:
            values = values.dt.round("D")
        if values.dtype.kind == "f":  # a mean has no more digits than its rows, but for noise
            values = values.map(lambda v: float(f"{v:.12g}"))
        columns.append((name, values))
    return _csv(columns, now)


def _whole_days(now: Clustering) -> set[Hashable]:
    """Return the date columns without times of day: their means are rounded to days."""
    features = now.row_features
    if features is None:
        return set()
    found: set[Hashable] = set()
    for c in set(features.sources):
        field = features.schema[c]
        column = features.table.iloc[features.rows, c]
        if field.kind == "date" and not (as_numbers(column, field) % 1).any():
            found.add(features.table.columns[c])
    return found


def selected_csv(now: Clustering) -> bytes:
    """Write the selected rows with their index and all columns.

    Raises
    ------
    ValueError
        If there is no table, or no row is selected.
    """
    if not now.selection and now.features is not None:
        raise ValueError("No rows are selected: click a branch, or circle points, and try again.")
    frame = tables.selected_rows(now)
    return _csv([*_index(frame), *_columns(frame)], now)


def linkage_csv(now: Clustering) -> bytes:
    """Write the tree as scipy's linkage matrix: a merge a line, heights to the last bit."""
    first, second, heights, sizes = np.asarray(now.tree.linkage_matrix).T
    return _csv(
        [
            ("first", first.astype(int)),
            ("second", second.astype(int)),
            ("height", heights),
            ("size", sizes.astype(int)),
        ]
    )


def _columns(table: pd.DataFrame) -> list[Column]:
    return [(name, table.iloc[:, c]) for c, name in enumerate(table.columns)]


def _counted(index: pd.Index) -> bool:
    """Return True if an index only numbers the rows from 0."""
    return isinstance(index, pd.RangeIndex) and index.name is None and index.start == 0


def _index(table: pd.DataFrame) -> list[Column]:
    """Return the columns of the index; the default index becomes row numbers."""
    index = table.index
    if not isinstance(index, pd.MultiIndex):
        name = "row" if index.name is None else index.name
        return [(name, index)]
    levels = range(index.nlevels)
    return [(index.names[i] or f"level_{i}", index.get_level_values(i)) for i in levels]


def _csv(columns: list[Column], now: Clustering | None = None) -> bytes:
    """Write columns as CSV (RFC 4180) with the byte order mark that spreadsheets need for UTF-8.

    With semicolons and decimal commas if the table of the clustering was read from such a file.
    """
    attrs = {} if now is None or now.features is None else now.features.table.attrs
    comma = attrs.get("csv") is not None
    cells = [_safe(pd.Series(values)).reset_index(drop=True) for _, values in columns]
    frame = pd.DataFrame(dict(enumerate(cells)))
    text = frame.to_csv(
        index=False,
        header=_heads(columns),
        lineterminator="\r\n",
        sep=";" if comma else ",",
        decimal="," if comma else ".",
    )
    return text.encode("utf-8-sig")


def _heads(columns: list[Column]) -> list[str]:
    """Return the names of the columns, made distinct."""
    heads: list[str] = []
    for name, _ in columns:
        word = guard_formula(format_label(name))
        head, i = word, 0
        while head in heads:
            i += 1
            head = f"{word}.{i}"
        heads.append(head)
    return heads


def _safe(values: pd.Series) -> pd.Series:
    """Return text that no spreadsheet reads as a formula; other values are unchanged."""
    dtype = values.dtype
    if isinstance(dtype, pd.SparseDtype):
        return pd.Series(np.asarray(values))
    if types.is_numeric_dtype(dtype) or dtype.kind in "mM":
        return values
    return values.astype(object).map(_safe_cell)


def _safe_cell(cell: Any) -> Any:
    if isinstance(cell, (int, float, np.number)):  # a minus before a number is no formula
        return cell
    if types.is_scalar(cell) and pd.isna(cell):
        return None
    return guard_formula(str(cell))
