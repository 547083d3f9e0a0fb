"""Serialize a tree for the merge stepper: its merges, distances and two axes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.summary import noun, units
from hclust_widgets.common.format import count
from hclust_widgets.table.axes import Axis, default_axes
from hclust_widgets.table.measure import Measure
from hclust_widgets.tree.distances import condensed_distances, sklearn_single_metric

from .clustering import days, encode, float64

__all__ = ["MAX_IN_TABLE", "MAX_ROWS", "MAX_WITH_DISTANCES", "encode_steps"]

#: With more rows the cells of the table are too small to read.
MAX_IN_TABLE = 40
#: With more rows their distances are not sent, and no update is computed.
MAX_WITH_DISTANCES = 200
#: With more rows a step is drawn too slowly, and hardly visible.
MAX_ROWS = 2000


def encode_steps(
    now: Clustering,
    axes: Mapping[str, Axis],
    *,
    x: str | None = None,
    y: str | None = None,
    settable: bool = True,
) -> dict[str, Any]:
    """Serialize a clustering for the merge stepper.

    Parameters
    ----------
    now : Clustering
    axes : mapping of str to Axis
        Possible axes of the points; with fewer than two there are no points.
    x, y : str, optional
        Requested axes; the default ones if None or not among ``axes``.
    settable : bool
        True if the linkage of a tree that was passed in can still be chosen.

    Returns
    -------
    dict
        Names and values, as the traits of
        :class:`hclust_widgets.widgets.classroom.merge_stepper.Steps`.

    Raises
    ------
    ValueError
        For more than 2,000 rows.
    """
    n = now.tree.n_leaves
    if n > MAX_ROWS:
        raise ValueError(
            f"MergeStepper shows up to {MAX_ROWS:,} rows, but these are {n:,}: take a sample, "
            "such as table.sample(40)."
        )
    keys = ("children", "heights", "flips", "names", "name_ends", "noun")
    everything = encode(now, parts=("tree",))
    metric = now.settings.metric or ""
    measure: str | Measure = metric
    if now.features is not None and metric:
        measure = now.features.measure(metric)
    distances = b""
    if now.features is not None and n <= MAX_WITH_DISTANCES and metric:
        distances = float64(condensed_distances(now.features.values, measure))
    return {
        **{key: everything[key] for key in keys},
        **_axes(now, axes, x, y),
        "distances": distances,
        "metric": metric,
        "of_points": bool(metric) and sklearn_single_metric(measure),
        "swaps": bool(distances),
        "linkage": now.settings.linkage or "",
        "note": _note(now, bool(distances), settable),
    }


def _axes(
    now: Clustering, known: Mapping[str, Axis], x: str | None, y: str | None
) -> dict[str, Any]:
    if len(known) < 2:
        return {"axes": b"", "axis_names": []}
    usual = default_axes(dict(known))
    first = x if x in known else usual[0] if usual[0] != y else usual[1]
    rest = [name for name in (usual[1], *known) if name != first]
    second = y if y in known else rest[0]
    chosen, unit = [known[str(name)] for name in (first, second)], units(now)
    return {
        "axes": b"".join(float64(_numbers(axis)) for axis in chosen),
        "axis_names": [
            {
                "name": axis.name,
                "label": axis.label,
                "unit": unit.get(axis.name, ""),
                "kind": "date" if axis.values.dtype.kind == "M" else "number",
            }
            for axis in chosen
        ],
    }


def _numbers(axis: Axis) -> NDArray[np.float64]:
    """Return values as numbers: days since 1970 for dates, nan where missing."""
    if axis.values.dtype.kind == "M":
        return days(axis.values)
    return np.asarray(axis.values, dtype=np.float64)


def _note(now: Clustering, distances: bool, settable: bool) -> str:
    """Return a note on what is left out, and why."""
    n = now.tree.n_leaves
    rows = count(n, noun(now))
    if now.features is None:
        how = " (pass the table as well, table=...)" if settable else ""
        return (
            f"Only a tree was handed in: its merges are shown, without points and distances{how}."
        )
    if n > MAX_WITH_DISTANCES:
        return (
            f"{rows} have too many distances to be worked out at every step: with up to "
            f"{MAX_WITH_DISTANCES} rows the numbers of each update are shown, with up to "
            f"{MAX_IN_TABLE} the whole table of distances."
        )
    if not distances or not now.settings.linkage:
        how = ": choose a linkage" if settable else ""
        return f"Nobody knows how this tree was made, so no distances are shown{how}."
    if n > MAX_IN_TABLE:
        return (
            f"The table of distances is left out: {rows} are too many for it (up to "
            f"{MAX_IN_TABLE} it is shown)."
        )
    return ""
