"""Comparison of two rows: distance, contribution of each column, lowest common ancestor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from hclust_widgets.common.arrays import Floats
from hclust_widgets.common.format import format_value, number
from hclust_widgets.table.distances import PRECOMPUTED
from hclust_widgets.table.features import Features
from hclust_widgets.table.metric.measure import Measure
from hclust_widgets.table.metric.metric_kinds import TRUTH_METRICS
from hclust_widgets.table.row_lookup import listed
from hclust_widgets.tree.linkage.distances import distances_between
from hclust_widgets.tree.tree import Tree


@dataclass(frozen=True, eq=False)
class Comparison:
    """The distance between two rows and the contributions of the columns.

    Attributes
    ----------
    a, b : int
        Leaves: positions among the rows that were clustered.
    metric : str
    distance : float
    contributions : ndarray of shape (p,) or None
        Contribution of each feature. Their sum is ``distance ** power``; None for metrics that
        are not a sum over columns.
    contribution : str
        What a contribution is, in the plural: ``"squared differences"``.
    largest_contribution : float or None
        Upper limit of one column's contribution over all pairs of rows: a scale that does not
        depend on the pair. None without contributions, or if there is no such limit.
    power : int
        2 for euclidean distances, whose squares add up; 1 for others.
    max_distance : float or None
        Largest distance that these columns allow; None if they set no limit.
    max_distance_reason : str
        Why, for the reader.
    farthest : float
        Largest distance from ``a`` to any row.
    join : int
        Node at which the two rows are merged.
    join_height : float
    """

    a: int
    b: int
    metric: str
    distance: float
    contributions: Floats | None
    contribution: str
    largest_contribution: float | None
    power: int
    max_distance: float | None
    max_distance_reason: str
    farthest: float
    join: int
    join_height: float

    @property
    def shares(self) -> Floats | None:
        """Contributions divided by their sum: ndarray of shape (p,), or None."""
        if self.contributions is None:
            return None
        total = self.contributions.sum()
        return self.contributions / total if total > 0 else np.zeros_like(self.contributions)


def compare_rows(
    features: Features, tree: Tree, a: int, b: int, *, metric: str | None = None
) -> Comparison:
    """Compare two rows that were clustered.

    Parameters
    ----------
    features : Features
    tree : Tree
    a, b : int
        Leaves: positions among the rows that were clustered.
    metric : str, optional
        Default: the tree's metric, or euclidean if unknown.

    Raises
    ------
    ValueError
        If a leaf does not exist.
    """
    n = tree.n_leaves
    for leaf in (a, b):
        if not 0 <= leaf < n:
            raise ValueError(f"There is no row {leaf}: the rows are 0 to {n - 1}.")
    metric = metric or tree.metric or "euclidean"
    if metric == PRECOMPUTED:  # distances that were handed in have no parts by column
        metric = "euclidean"
    X = features.values
    measure = Measure.of(features.measure(metric))
    row = distances_between(X[a : a + 1], X, measure, table=X)[0]
    row[a] = 0.0
    contributions, power = _contributions(X, a, b, measure)
    max_distance, words = _max_distance(features, metric)
    join = tree.lowest_common_ancestor(a, b)
    return Comparison(
        a=a,
        b=b,
        metric=metric,
        distance=float(row[b]) if a != b else 0.0,
        contributions=contributions,
        contribution=_CONTRIBUTION.get(metric, ""),
        largest_contribution=_largest_contribution(X, measure),
        power=power,
        max_distance=max_distance,
        max_distance_reason=words,
        farthest=float(np.nanmax(row)),
        join=join,
        join_height=float(tree.distances_[join - n]) if join >= n else 0.0,
    )


def _contributions(X: Floats, a: int, b: int, measure: Measure) -> tuple[Floats | None, int]:
    metric, gap = measure.metric, np.abs(X[a] - X[b])
    weights = np.ones(len(gap)) if measure.weights is None else np.asarray(measure.weights)
    if measure.by_pairs:
        return _contributions_by_pairs(X, a, b, measure)
    if metric in ("euclidean", "minkowski"):
        return weights * gap**2, 2
    if metric == "sqeuclidean":
        return weights * gap**2, 1
    if metric == "seuclidean":
        return weights * gap**2 / X.var(axis=0, ddof=1), 2
    if metric == "cityblock":
        return weights * gap, 1
    if metric == "chebyshev":
        gap = weights * gap
        only = np.zeros_like(gap)
        only[gap.argmax()] = gap.max()
        return only, 1
    if metric == "canberra":
        size = np.abs(X[a]) + np.abs(X[b])
        return weights * np.divide(gap, size, out=np.zeros_like(gap), where=size > 0), 1
    if metric == "braycurtis":
        total = (weights * np.abs(X[a] + X[b])).sum()
        return (weights * gap / total if total > 0 else np.zeros_like(gap)), 1
    if metric == "hamming":
        return weights * (gap > 0) / weights.sum(), 1
    return None, 1


# What a column adds, by metric; other metrics are no sum over columns.
_CONTRIBUTION = {
    "euclidean": "squared differences",
    "minkowski": "squared differences",
    "sqeuclidean": "squared differences",
    "seuclidean": "squared differences over variance",
    "cityblock": "differences",
    "chebyshev": "largest difference",
    "canberra": "relative differences",
    "braycurtis": "differences over sum of values",
    "hamming": "differing columns",
    "gower": "differences over ranges",
}


def _largest_contribution(X: Floats, measure: Measure) -> float | None:
    """Return the most that one column can add for any pair of rows, without comparing all pairs.

    None where there is no such limit: where values are missing, parts are scaled up pair by pair.
    """
    if measure.gaps:
        return None
    metric, ranges = measure.metric, np.ptp(X, axis=0)
    weights = np.ones(len(ranges)) if measure.weights is None else np.asarray(measure.weights)
    with np.errstate(over="ignore"):
        if metric in ("euclidean", "minkowski", "sqeuclidean"):
            found = float((weights * ranges**2).max())
        elif metric == "seuclidean":
            found = float((weights * ranges**2 / X.var(axis=0, ddof=1)).max())
        elif metric in ("cityblock", "chebyshev"):
            found = float((weights * ranges).max())
        elif metric == "hamming":
            found = float(weights.max() / weights.sum())
        elif metric == "canberra" or (metric == "braycurtis" and X.min() >= 0):
            found = float(weights.max()) if metric == "canberra" else 1.0
        elif metric == "gower" and measure.asymmetric is None:
            found = float((weights * ranges).max() / np.asarray(measure.counts).sum())
        else:
            return None
    return found if np.isfinite(found) and found > 0 else None


def _contributions_by_pairs(X: Floats, a: int, b: int, measure: Measure) -> tuple[Floats, int]:
    """Return each feature's part: distances of features alone add up, divided as all are."""
    power = 2 if measure.metric == "euclidean" else 1
    parts = measure.parts(X[a], X[b : b + 1])[0]
    total = parts.sum()
    whole = float(measure.from_row(X[a], X[b : b + 1])[0]) ** power
    return (parts * (whole / total) if total > 0 else parts), power


def _max_distance(features: Features, metric: str) -> tuple[float | None, str]:
    """Return the largest distance that columns in [0, 1] allow; the lesson's step 14."""
    weights = features.feature_weights
    p, total = len(features.columns), float(weights.sum())
    if metric == "gower" and features.scaling != "range":
        return None, "columns that are not divided by their ranges set no limit"
    fixed = {
        **dict.fromkeys(("cosine", "correlation", "spearman", "kendall", "yule"), 2.0),
        **dict.fromkeys(("hamming", "gower", "absolute_correlation", *TRUTH_METRICS[:-1]), 1.0),
    }
    if metric in fixed:
        return fixed[metric], f"{metric} distances end there"
    if metric == "canberra":
        if features.is_weighted:
            return total, f"the sum of the weights of {p} columns"
        return float(p), f"each of {p} columns adds at most 1"
    if features.scaling != "minmax" or features.row_scaling != "none":
        return None, "columns that are not scaled to [0, 1] set no limit"
    weighted = f"weights that add up to {number(total)}, for {p} columns in [0, 1]"
    if metric in ("euclidean", "minkowski"):
        plain = f"the square root of {p}, for {p} columns in [0, 1]"
        return float(np.sqrt(total)), weighted if features.is_weighted else plain
    if metric in ("sqeuclidean", "cityblock"):
        return total, weighted if features.is_weighted else f"{p} columns in [0, 1]"
    if metric == "chebyshev":
        return float(weights.max()), "columns in [0, 1]"
    if metric == "braycurtis":
        return 1.0, "columns in [0, 1]"
    return None, f"{metric} distances have no limit that the columns set"


def row_position(features: Features, row: Any) -> int:
    """Find a row by its position in the table or by a name that occurs once.

    Parameters
    ----------
    features : Features
    row : int or str

    Returns
    -------
    int
        Position in the table.

    Raises
    ------
    ValueError
        If there is no such row among those that were clustered, or more than one.
    """
    if isinstance(row, (int, np.integer)) and not isinstance(row, bool):
        at = int(row)
        if not 0 <= at < features.n_rows:
            raise ValueError(
                f"There is no row {at}: the table's rows are 0 to {features.n_rows - 1}."
            )
    else:
        found = np.flatnonzero(features.names == str(row))
        if len(found) == 0:
            raise ValueError(
                f"There is no row named {row!r}: pick one from the list, or give its position in "
                "the table."
            )
        if len(found) > 1:
            raise ValueError(
                f"There are {len(found)} rows named {row!r}: give the position of the one that is "
                f"meant, {listed([str(at) for at in found], 'or')}."
            )
        at = int(found[0])
    if at in features.dropped:
        raise ValueError(f"Row {at} {features.why_left_out(at)}: choose another one.")
    return at


def format_row_values(features: Features, leaf: int) -> list[str]:
    """Format the values of a row in the columns' original units.

    Parameters
    ----------
    features : Features
    leaf : int
        Position among the rows that were clustered.

    Returns
    -------
    list of p str
    """
    return [
        format_value(
            float(value),
            "year" if source in features.year_columns else features.schema[source].kind,
        )
        for value, source in zip(features.unscaled[leaf], features.sources, strict=True)
    ]
