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
    for name, here, there in zip(now["columns"], now["hashes"], known["hashes"], strict=True):
        if here != there:
            return f"has other values in column {truncated_repr(name)}"
    return "" if now["index"] == known["index"] else "has other row labels (its index)"


def column_fingerprint(column: pd.Series) -> str:
    """Hash a column by its values: numbers by their bits, all else as text, with any order."""
    if isinstance(column.dtype, np.dtype) and column.dtype.kind in "iufb":
        # As float64, so that writing and reading a file does not change the hash.
        values = column.to_numpy().astype("<f8") + 0.0
        values[np.isnan(values)] = np.nan
        raw = values.tobytes()
    else:
        missing = column.isna().to_numpy()
        words = ["" if gone else str(v) for v, gone in zip(column, missing, strict=True)]
        lengths = np.array([-1 if gone else len(w) for w, gone in zip(words, missing, strict=True)])
        raw = lengths.astype("<i8").tobytes() + "".join(words).encode("utf-8", "surrogatepass")
        if isinstance(column.dtype, pd.CategoricalDtype) and column.dtype.ordered:
            # They are compared by rank, and text is not.
            levels = "\0".join(map(str, column.dtype.categories))
            raw += b"\0ordered\0" + levels.encode("utf-8", "surrogatepass")
    return hashlib.sha256(raw).hexdigest()[:_LENGTH]
