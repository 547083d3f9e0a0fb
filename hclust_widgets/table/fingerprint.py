"""Fingerprints of tables and trees: short hashes that recognize the same data later."""

from __future__ import annotations

import hashlib
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from hclust_widgets.common.format import truncated_repr

__all__ = ["column_fingerprint", "explain_mismatch", "table_fingerprint", "tree_fingerprint"]

_LENGTH = 16  # hexadecimal digits


def table_fingerprint(table: pd.DataFrame) -> dict[str, Any]:
    """Return the fingerprint of a table: size, column names, hashes of the columns and the index.

    Parameters
    ----------
    table : DataFrame

    Returns
    -------
    dict
        JSON-ready. It does not reveal the values, unless they can be guessed.
    """
    return {
        "rows": len(table),
        "columns": [str(name) for name in table.columns],
        "hashes": [column_fingerprint(column) for _, column in table.items()],
        "index": column_fingerprint(table.index.to_series()),
        "in_any_order": _in_any_order(table),
    }


def tree_fingerprint(linkage_matrix: NDArray[np.float64]) -> str:
    """Return a hash of a scipy linkage matrix."""
    values = np.ascontiguousarray(linkage_matrix, dtype="<f8")
    return hashlib.sha256(values.tobytes()).hexdigest()[:_LENGTH]


def explain_mismatch(known: dict[str, Any], table: pd.DataFrame) -> str:
    """Describe how a table differs from a fingerprint; empty if it does not.

    Parameters
    ----------
    known : dict
        From :func:`table_fingerprint`.
    table : DataFrame

    Returns
    -------
    str
        The end of a sentence that begins with "this table".
    """
    now = table_fingerprint(table)
    if now["rows"] != known["rows"]:
        return f"has {now['rows']:,} rows and not {known['rows']:,}"
    for i, (here, there) in enumerate(zip(now["columns"], known["columns"], strict=False)):
        if here != there:
            return f"has {truncated_repr(here)} as column {i + 1} and not {truncated_repr(there)}"
    if len(now["columns"]) != len(known["columns"]):
        return f"has {len(now['columns']):,} columns and not {len(known['columns']):,}"
    if now["hashes"] != known["hashes"] and now["in_any_order"] == known.get("in_any_order"):
        again = table_fingerprint(table.sort_index(kind="stable")) if _is_sortable(table) else {}
        is_sorted = all(again.get(key) == known[key] for key in ("hashes", "index"))
        how = "table.sort_index()" if is_sorted else "them in the order that they had"
        return f"has the same rows in another order, so pass {how}"
    for name, here, there in zip(now["columns"], now["hashes"], known["hashes"], strict=True):
        if here != there:
            return f"has other values in column {truncated_repr(name)}"
    return "" if now["index"] == known["index"] else "has other row labels (its index)"


def _is_sortable(table: pd.DataFrame) -> bool:
    try:
        table.index.sort_values()
    except TypeError:  # labels of several kinds
        return False
    return True


def _in_any_order(table: pd.DataFrame) -> str:
    """Hash the rows of a table whatever their order, without the index."""
    rows = np.zeros(len(table), dtype=np.uint64)
    for c in range(table.shape[1]):
        column = table.iloc[:, c]
        if _is_plain_number(column):
            parts = np.frombuffer(_number_bits(column), dtype="<u8")
        else:
            parts = pd.util.hash_array(
                np.array(
                    [
                        b"\0" if gone else str(v).encode("utf-8", "surrogatepass")
                        for v, gone in zip(column, column.isna(), strict=True)
                    ],
                    dtype=object,
                ),
                categorize=False,
            )
        with np.errstate(over="ignore"):  # as hashes are mixed, by Fowler, Noll and Vo
            rows = (rows ^ parts ^ (parts >> np.uint64(32))) * np.uint64(0x00000100000001B3)
            rows ^= rows >> np.uint64(29)
    ranks = b"".join(_levels(column) for _, column in table.items())
    return hashlib.sha256(np.sort(rows).astype("<u8").tobytes() + ranks).hexdigest()[:_LENGTH]


def _levels(column: pd.Series) -> bytes:
    """Return the levels of ordered categories, which are compared by rank; empty for text."""
    if not isinstance(column.dtype, pd.CategoricalDtype) or not column.dtype.ordered:
        return b""
    levels = "\0".join(map(str, column.dtype.categories))
    return b"\0ordered\0" + levels.encode("utf-8", "surrogatepass")


def _is_plain_number(column: pd.Series) -> bool:
    return isinstance(column.dtype, np.dtype) and column.dtype.kind in "iufb"


def _number_bits(column: pd.Series) -> bytes:
    """Return numbers as float64, so that writing and reading a file does not change the hash."""
    values = column.to_numpy().astype("<f8") + 0.0
    values[np.isnan(values)] = np.nan
    return values.tobytes()


def column_fingerprint(column: pd.Series) -> str:
    """Hash a column by its values: numbers by their bits, all else as text, with any order."""
    if _is_plain_number(column):
        raw = _number_bits(column)
    else:
        missing = column.isna().to_numpy()
        words = ["" if gone else str(v) for v, gone in zip(column, missing, strict=True)]
        lengths = np.array([-1 if gone else len(w) for w, gone in zip(words, missing, strict=True)])
        raw = lengths.astype("<i8").tobytes() + "".join(words).encode("utf-8", "surrogatepass")
        raw += _levels(column)
    return hashlib.sha256(raw).hexdigest()[:_LENGTH]
