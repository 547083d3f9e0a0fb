"""Serialize a clustering for the browser: bytes for arrays, lists for short metadata."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.summary import noun, units
from hclust_widgets.common.floats import as_float32
from hclust_widgets.common.format import height_meaning
from hclust_widgets.table.axes import Axis
from hclust_widgets.table.features import Features
from hclust_widgets.table.schema import as_numbers, column_kinds, is_truth
from hclust_widgets.tree.tree import Tree

__all__ = ["PARTS", "column_about", "days", "encode", "float64", "int32"]

MS_IN_DAYS = 1 / 86_400_000

PARTS = ("tree", "clustermap", "scatter")
"""The views that the browser can show."""


def encode(
    clustering: Clustering,
    *,
    parts: Sequence[str] = PARTS,
    axes: Mapping[str, Axis] | None = None,
    column_tree: Tree | None = None,
    height_label: str | None = None,
) -> dict[str, Any]:
    """Serialize a clustering: little-endian bytes, and lists that describe the columns.

    Parameters
    ----------
    clustering : Clustering
    parts : sequence of str
        The views that are shown: data that none of them needs are not sent.
    axes : mapping of str to Axis, optional
    column_tree : Tree, optional
    height_label : str, optional

    Returns
    -------
    dict
        Names and values, as the traits of :class:`hclust_widgets.widgets.live.live_view.Live`.
        Heights are float64: rounding would move cuts. Axes that are original columns are given by
        their position (``original``) in ``axis_names``; ``axes`` holds the others.
    """
    tree = clustering.tree
    if "clustermap" not in parts:
        column_tree = None
    if "scatter" not in parts:
        axes = None
    originals = _originals(clustering)
    names = [str(name).encode(errors="replace") for name in clustering.row_names()]
    return {
        **_tree(tree),
        **_columns(clustering.features, originals.at, shown="clustermap" in parts),
        "originals": float64(np.column_stack(originals.values)) if originals.values else b"",
        "original_columns": originals.about,
        "col_children": b"" if column_tree is None else int32(column_tree.children_),
        "col_heights": b"" if column_tree is None else float64(column_tree.distances_),
        **_axes(axes or {}, originals, units(clustering)),
        "names": b"".join(names),
        "name_ends": np.cumsum([len(name) for name in names]).astype("<u4").tobytes(),
        "rows": int32(clustering.rows()),
        "noun": noun(clustering),
        "height_label": height_meaning(tree.linkage) if height_label is None else height_label,
    }


def _tree(tree: Tree) -> dict[str, bytes]:
    return {
        "children": int32(tree.children_),
        "heights": float64(tree.distances_),
        "flips": tree.flips.astype(np.uint8).tobytes(),
    }


@dataclass(frozen=True)
class _Originals:
    """The numeric columns of the table in original units, and their positions in it."""

    values: list[NDArray[np.float64]]
    about: list[dict[str, str]]
    at: dict[int, int]


def _originals(clustering: Clustering) -> _Originals:
    found = _Originals([], [], {})
    features = clustering.features
    if features is None:
        return found
    unit_of = units(clustering)
    for c, kind in enumerate(column_kinds(features.table)):
        if kind.numeric:
            name, column = str(features.table.columns[c]), features.table.iloc[:, c]
            found.at[c] = len(found.values)
            found.values.append(as_numbers(column, kind)[features.rows])
            what = "truth" if is_truth(column) else kind.what
            found.about.append({"name": name, "unit": unit_of.get(name, ""), "kind": what})
    return found


def _columns(features: Features | None, at: Mapping[int, int], *, shown: bool) -> dict[str, Any]:
    """Return scaled values for the clustermap, and the description of its columns."""
    if features is None or not shown:
        return {"values": b"", "columns": [], "column_about": []}
    return {
        "values": as_float32(features.values).tobytes(),
        "columns": [str(name) for name in features.columns],
        "column_about": [column_about(features, j, at) for j in range(len(features.columns))],
    }


def column_about(features: Features, j: int, at: Mapping[int, int]) -> dict[str, Any]:
    """Describe the source of a feature: an original column, or one value of a text column.

    Parameters
    ----------
    features : Features
    j : int
        Position of the feature.
    at : mapping of int to int
        For the numeric columns that the browser has in original units: from the position in the
        table to the position among these.

    Returns
    -------
    dict
        ``original``: that position; or ``label``, such as "origin = usa", and ``above``: rows with
        this text have scaled values above it.
    """
    source = features.sources[j]
    if source in at:
        return {"original": at[source]}
    column = str(features.table.columns[source])
    value = str(features.columns[j]).removeprefix(f"{column}_")
    yes = features.unscaled[:, j] > 0.5
    scaled = features.values[:, j]
    if yes.all() or not yes.any():  # constant
        above = float(scaled[0]) + (-1.0 if yes.all() else 1.0)
    else:
        above = float(scaled[yes][0] + scaled[~yes][0]) / 2
    return {"label": f"{column} = {value}", "above": above}


def _axes(
    axes: Mapping[str, Axis], originals: _Originals, unit_of: Mapping[str, str]
) -> dict[str, Any]:
    """Return the axes of the scatter plot; original columns are not sent twice."""
    found, about = [], []
    for axis in axes.values():
        dated = axis.values.dtype.kind == "M"
        values = days(axis.values) if dated else axis.values
        entry: dict[str, Any] = {"name": axis.name, "label": axis.label}
        entry |= {"unit": unit_of.get(axis.name, ""), "kind": "date" if dated else "number"}
        near = MS_IN_DAYS if dated else 0.0  # dates of an axis are whole milliseconds
        for c, column in enumerate(originals.values):
            if originals.about[c]["name"] == axis.name and np.allclose(
                values, column, rtol=0.0, atol=near, equal_nan=True
            ):
                entry["original"] = c
                break
        else:
            found.append(values)
        about.append(entry)
    return {"axes": b"".join(map(float64, found)), "axis_names": about}


def days(stamps: NDArray[Any]) -> NDArray[np.float64]:
    """Return days since 1970; nan where there is no date."""
    ms = stamps.astype("datetime64[ms]")
    return np.where(np.isnat(ms), np.nan, ms.astype(np.int64) / 86_400_000.0)


def int32(values: ArrayLike) -> bytes:
    """Return integers as little-endian int32."""
    return np.ascontiguousarray(values, dtype="<i4").tobytes()


def float64(values: ArrayLike) -> bytes:
    """Return numbers as little-endian float64."""
    return np.ascontiguousarray(values, dtype="<f8").tobytes()
