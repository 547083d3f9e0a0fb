"""Serialize a tree for the merge stepper: its merges, distances and two axes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.summary import leaf_noun, units
from hclust_widgets.common.format import count
from hclust_widgets.table.axes import Axis, default_axes
from hclust_widgets.table.metric.measure import Measure
from hclust_widgets.tree.linkage.distances import condensed_distances, sklearn_single_metric

from .clustering import days, encode, encode_annotations, float64

__all__ = ["COMPONENTS", "MAX_IN_TABLE", "MAX_ROWS", "MAX_WITH_DISTANCES", "encode_steps"]

#: With more rows the cells of the table are too small to read.
MAX_IN_TABLE = 40
#: With more rows their distances are not sent, and no update is computed.
MAX_WITH_DISTANCES = 200
#: With more rows a step is drawn too slowly, and hardly visible.
MAX_ROWS = 2000
#: Axes that show more of the distances than two columns do.
COMPONENTS = ("PC 1", "PC 2")


def encode_steps(
    now: Clustering,
    axes: Mapping[str, Axis],
    *,
    x: str | None = None,
    y: str | None = None,
    columns: tuple[str | None, str | None] = (None, None),
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
    columns : tuple of str or None
        Axes to go back to while principal components are drawn.
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
    if now.groups is not None:
        raise ValueError(
            "MergeStepper joins rows one by one, and not groups of them: take a sample, such as "
            "table.sample(40)."
        )
    if n > MAX_ROWS:
        raise ValueError(
            f"MergeStepper shows up to {MAX_ROWS:,} rows, but these are {n:,}: take a sample, "
            "such as table.sample(40)."
        )
    keys = ("children", "heights", "flips", "names", "name_ends", "noun")
    everything = encode(now, parts=("tree",))
    metric = now.settings.metric or ""
    measure: str | Measure = metric
    given = now.precomputed
    if now.features is not None and metric and given is None:
        measure = now.features.measure(metric)
    distances = b""
    if given is not None and n <= MAX_WITH_DISTANCES:
        distances = float64(given.condensed)
    elif now.features is not None and n <= MAX_WITH_DISTANCES and metric:
        distances = float64(condensed_distances(now.features.values, measure))
    return {
        **{key: everything[key] for key in keys},
        **_axes(now, axes, x, y, columns),
        **encode_annotations(now.annotations),
        "n_clusters": now.cut.n_clusters,
        "distances": distances,
        "metric": metric,
        "of_points": bool(metric) and given is None and sklearn_single_metric(measure),
        "swaps": bool(distances),
        "linkage": now.settings.linkage or "",
        "note": _note(now, bool(distances), settable),
    }


def _axes(
    now: Clustering,
    known: Mapping[str, Axis],
    x: str | None,
    y: str | None,
    columns: tuple[str | None, str | None],
) -> dict[str, Any]:
    if len(known) < 2:
        return {"axes": b"", "axis_names": [], "axis_pairs": [], "x": "", "y": ""}
    shown = _chosen(known, x, y)
    pairs = [shown if shown != COMPONENTS else _chosen(known, *columns)]
    features = now.features
    total = 0 if features is None else len(set(features.sources))
    drawn = _compared(now, pairs[0])
    if set(COMPONENTS) <= set(known) and COMPONENTS not in pairs and drawn < total:
        pairs.append(COMPONENTS)
    names = list(dict.fromkeys(name for pair in (shown, *pairs) for name in pair))
    unit = units(now)
    return {
        "axes": b"".join(float64(_numbers(known[name])) for name in names),
        "axis_names": [
            {
                "name": known[name].name,
                "label": known[name].label,
                "unit": unit.get(name, ""),
                "kind": _kind(known[name]),
            }
            for name in names
        ],
        "axis_pairs": [
            {
                "x": pair[0],
                "y": pair[1],
                "words": _pair_words(now, pair, total),
                "components": pair == COMPONENTS,
            }
            for pair in pairs
        ],
        "x": shown[0],
        "y": shown[1],
    }


def _chosen(known: Mapping[str, Axis], x: str | None, y: str | None) -> tuple[str, str]:
    """Return the requested axes, default ones in place of those that are not known."""
    usual = default_axes(dict(known))
    first = x if x in known else usual[0] if usual[0] != y else usual[1]
    rest = [name for name in (usual[1], *known) if name != first]
    return str(first), str(y if y in known else rest[0])


def _pair_words(now: Clustering, pair: tuple[str, str], total: int) -> str:
    """State how many of the compared columns two axes show; nothing where they show all."""
    words = count(total, "columns")
    if pair == COMPONENTS:
        return f"The first two principal components of {words}"
    drawn = _compared(now, pair)
    return "" if drawn == total else f"Drawn: {drawn or 'none'} of {words}"


def _compared(now: Clustering, pair: tuple[str, str]) -> int:
    """Return how many of two axes are columns that are compared."""
    if now.features is None:
        return 0
    columns = now.features.table.columns
    compared = {str(columns[source]) for source in now.features.sources}
    return len(compared & set(pair))


def _kind(axis: Axis) -> str:
    if axis.values.dtype.kind == "M":
        return "date"
    return "year" if axis.is_year else "number"


def _numbers(axis: Axis) -> NDArray[np.float64]:
    """Return values as numbers: days since 1970 for dates, nan where missing."""
    if axis.values.dtype.kind == "M":
        return days(axis.values)
    return np.asarray(axis.values, dtype=np.float64)


def _note(now: Clustering, distances: bool, settable: bool) -> str:
    """Return a note on what is left out, and why."""
    n = now.tree.n_leaves
    rows = count(n, leaf_noun(now))
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
