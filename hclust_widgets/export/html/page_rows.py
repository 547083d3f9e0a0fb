"""Single rows in a page whose leaves are groups of rows: only if they are asked for."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.groups.groups import RowGroups
from hclust_widgets.clustering.summary import row_noun
from hclust_widgets.common.arrays import Floats
from hclust_widgets.common.checks import check_choice
from hclust_widgets.common.format import count
from hclust_widgets.serialize.clustering import int32, text_without_surrogates
from hclust_widgets.table.axes import COMPONENTS
from hclust_widgets.table.columns.schema import as_numbers

__all__ = ["MAX_BYTES", "ROWS", "check_rows", "rows_bytes", "rows_contents"]

#: What a page holds where the leaves of its tree are groups of rows.
ROWS = ("groups", "all")
#: The largest size of single rows in a page, in bytes: a browser holds the page as text, as bytes
#: and as arrays at once, and hosts of files such as GitHub take no larger one.
MAX_BYTES = 100_000_000
# Names are measured on so many rows.
_MEASURED = 1000
_BASE64 = 4 / 3
_BETWEEN = "\n"


def check_rows(rows: Any) -> None:
    """Raise a ValueError unless ``rows`` is one of ``ROWS``."""
    check_choice("rows", rows, ROWS)


def rows_bytes(now: Clustering, allowed: Collection[int], *, row_names: bool) -> int:
    """Estimate how many bytes single rows add to a page at most, before anything is made.

    Parameters
    ----------
    now : Clustering
    allowed : collection of int
        Positions of the table's columns that may be in the page.
    row_names : bool

    Returns
    -------
    int
        Without compression, which saves a fifth of random numbers and half of names; 0 without
        groups, and of a table in partitions.
    """
    groups = now.groups
    if groups is None or groups.partitions is not None:
        return 0
    n = len(groups.features.rows)
    each = 4.0 * (1 + len(_columns(groups, allowed)))
    if row_names:
        some = groups.features.row_names()[:: max(1, n // _MEASURED)]
        each += 1 + sum(len(str(name).encode(errors="replace")) for name in some) / len(some)
    return round(each * n * _BASE64)


def rows_contents(
    now: Clustering, allowed: Collection[int], *, row_names: bool
) -> dict[str, Any] | None:
    """Return what the page holds of single rows; None without groups: all rows are leaves.

    Parameters
    ----------
    now : Clustering
    allowed : collection of int
        Positions of the table's columns that may be in the page.
    row_names : bool

    Returns
    -------
    dict or None
        ``groups``, the leaf of each row that is clustered (int32); ``names``, a line each (UTF-8),
        or None; and ``axes``: columns of numbers, dates (in days) and truth values with ``name``,
        ``low``, ``high`` and ``shares`` of the way between these, as float32.

    Raises
    ------
    ValueError
        If the rows are not in memory, or too many.
    """
    groups = now.groups
    if groups is None:
        return None
    if groups.partitions is not None:
        raise ValueError(
            "rows='all' puts single rows into the page, but a table in partitions is never in "
            "memory as a whole: write its rows and labels with to_parquet(path)."
        )
    size = rows_bytes(now, allowed, row_names=row_names)
    if size > MAX_BYTES:
        raise ValueError(_too_large(now, size, allowed))
    features, names = groups.features, None
    if row_names:
        lines = text_without_surrogates(features.row_names())
        names = _BETWEEN.join(line.replace(_BETWEEN, " ") for line in lines).encode()
    return {
        "groups": int32(groups.group_of),
        "names": names,
        "axes": [_axis(name, values) for name, values in _values(groups, allowed)],
    }


def _too_large(now: Clustering, size: int, allowed: Collection[int]) -> str:
    assert now.groups is not None
    n_columns = len(_columns(now.groups, allowed))
    fewer = f" and fewer than {n_columns} columns (columns=[...])" if n_columns > 2 else ""
    return (
        f"Single rows would add up to {size / 1e6:,.0f} MB to the page, and a browser takes "
        f"{MAX_BYTES / 1e6:.0f} MB: let it hold the groups (rows='groups'), or no names "
        f"(row_names=False){fewer} of these {count(now.groups.n_rows, row_noun(now))}."
    )


def _columns(groups: RowGroups, allowed: Collection[int]) -> list[int]:
    """Return the positions of the columns that can be axes of single rows."""
    features = groups.features
    names = features.table.columns
    return [
        c
        for c, field in enumerate(features.schema)
        if c in allowed and field.is_numeric and str(names[c]) not in COMPONENTS
    ]


def _values(groups: RowGroups, allowed: Collection[int]) -> list[tuple[str, Floats]]:
    features = groups.features
    return [
        (
            str(features.table.columns[c]),
            as_numbers(features.table.iloc[:, c], features.schema[c])[features.rows],
        )
        for c in _columns(groups, allowed)
    ]


def _axis(name: str, values: Floats) -> dict[str, Any]:
    known = values[np.isfinite(values)]
    low, high = (float(known.min()), float(known.max())) if len(known) else (0.0, 0.0)
    half = high / 2 - low / 2  # the difference itself may be infinite
    with np.errstate(invalid="ignore", over="ignore"):
        shares = (values / 2 - low / 2) / half if half > 0 else np.where(values == low, 0.0, np.nan)
    shares = np.where(np.isfinite(shares), shares, np.nan)
    return {"name": name, "low": low, "high": high, "shares": shares.astype("<f4").tobytes()}
