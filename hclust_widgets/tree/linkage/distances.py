"""Linkages and metrics: names, valid combinations, distances, memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.common.checks import check_choice
from hclust_widgets.common.constants import METRIC_GROUPS
from hclust_widgets.common.memory import available_memory, format_bytes
from hclust_widgets.table.distances import PRECOMPUTED
from hclust_widgets.table.metric.function_metric import FunctionMetric
from hclust_widgets.table.metric.measure import Measure
from hclust_widgets.table.metric.metric_kinds import OWN_METRICS, TRUTH_METRICS

from .profile_distances import all_profile_distances, profile_distances

if TYPE_CHECKING:
    from collections.abc import Sequence

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

#: scipy's linkages; the first four are scikit-learn's as well.
LINKAGES = ("ward", "complete", "average", "single", "weighted", "centroid", "median")

#: Linkages whose heights mean something for Euclidean distances only.
EUCLIDEAN_ONLY = ("ward", "centroid", "median")

#: The metrics of ``scipy.spatial.distance.pdist`` that suit tables of real numbers, and Gower's
#: distance for tables of mixed columns (Gower 1971), as R's ``cluster::daisy`` has it.
METRICS = (
    "euclidean",
    "cityblock",
    "chebyshev",
    "minkowski",
    "sqeuclidean",
    "seuclidean",
    "mahalanobis",
    "cosine",
    "correlation",
    "canberra",
    "braycurtis",
    "hamming",
    "jensenshannon",
    "gower",
)

#: All metrics: also those for truth values, and those that compare rows by rank or by absolute
#: correlation.
ALL_METRICS = (*METRICS, *OWN_METRICS, *TRUTH_METRICS)

#: Metrics that controls offer, in groups of one kind. "minkowski" is accepted, but not offered: its
#: exponent is p = 2, as in scipy, so that it equals "euclidean".
OFFERED_METRICS = tuple(metric for group in METRIC_GROUPS for metric in group["metrics"])
#: Names of other programs, in lower case.
OTHER_NAMES = {
    "linkage": {
        "upgma": "average",
        "wpgma": "weighted",
        "mcquitty": "weighted",
        "ward.d2": "ward",
        "upgmc": "centroid",
        "wpgmc": "median",
    },
    "metric": {
        "manhattan": "cityblock",
        "l1": "cityblock",
        "l2": "euclidean",
        "pearson": "correlation",
        "abspearson": "absolute_correlation",
        "abscorrelation": "absolute_correlation",
        "binary": "jaccard",  # R's dist
    },
    "scaling": {"z-score": "standard", "zscore": "standard", "z_score": "standard"},
    "row_scaling": {
        "z-score": "standard",
        "zscore": "standard",
        "z_score": "standard",
        "centre": "center",
    },
}

#: What each metric measures, in one line for the reader.
METRIC_MEANING = {
    "euclidean": "straight-line distance",
    "cityblock": "sum of the columns' differences",
    "chebyshev": "largest of the columns' differences",
    "minkowski": "Minkowski's with p = 2: the same as euclidean",
    "sqeuclidean": "square of the straight-line distance",
    "seuclidean": "euclidean, each column divided by its standard deviation",
    "mahalanobis": "euclidean, with the columns made uncorrelated",
    "cosine": "1 - cosine of the angle between the rows",
    "correlation": "1 - correlation of the rows",
    "canberra": "sum of the columns' differences, each relative to its size",
    "braycurtis": "sum of the differences over the sum of the values",
    "hamming": "share of the columns that differ",
    "jensenshannon": "distance between rows read as distributions",
    "gower": "mean of the columns' differences, each relative to its range; texts differ by 1",
    "absolute_correlation": "1 - size of the correlation of the rows, whatever its sign",
    "spearman": "1 - Spearman's rank correlation of the rows",
    "kendall": "1 - Kendall's rank correlation (tau-b) of the rows",
    "jaccard": "share of the columns that differ, of those that are true in either row",
    "dice": "as jaccard, but columns that are true in both rows count twice",
    "rogerstanimoto": "share of the columns that differ, where a difference counts twice",
    "russellrao": "share of the columns that are not true in both rows",
    "sokalsneath": "as jaccard, but a difference counts twice",
    "yule": "by the odds that columns which are true in one row are true in the other",
    "precomputed": "the distances that were handed in",
}


def usual_name(what: str, word: object) -> object:
    """Return the name that an option's value has here, for one that another program uses.

    Parameters
    ----------
    what : {"linkage", "metric", "scaling", "row_scaling"}
        Of other options values are returned as they are. A metric that is a function becomes a
        :class:`~hclust_widgets.table.metric.function_metric.FunctionMetric`.
    word : object
        Returned as it is if it is no such name.

    Raises
    ------
    ValueError
        For R's ward.D, which is none of the linkages here.

    Examples
    --------
    >>> usual_name("metric", "manhattan"), usual_name("linkage", "UPGMA")
    ('cityblock', 'average')
    """
    if what == "metric" and not isinstance(word, str | type) and callable(word):
        return FunctionMetric(word, taken=(*ALL_METRICS, PRECOMPUTED))
    if not isinstance(word, str):
        return word
    if what == "linkage" and word.lower() == "ward.d":
        raise ValueError(
            "ward.D of R is Ward's rule on distances that are not squared, which is not Ward's "
            "criterion: choose 'ward', which is R's ward.D2, or make the tree in R "
            "(ClusterState.from_hclust)."
        )
    return OTHER_NAMES.get(what, {}).get(word.lower(), word)


def check_linkage_metric(linkage: object, metric: object) -> None:
    """Raise a ValueError unless both are known and go together."""
    check_choice("linkage", linkage, LINKAGES)
    if metric != PRECOMPUTED and not isinstance(metric, FunctionMetric):
        check_choice("metric", metric, ALL_METRICS)
    if linkage in EUCLIDEAN_ONLY and metric == PRECOMPUTED:
        raise ValueError(
            f"{linkage} linkage is defined for Euclidean distances between rows, so it takes no "
            "distances that are handed in: choose 'average', 'complete', 'single' or 'weighted'."
        )
    if linkage in EUCLIDEAN_ONLY and metric != "euclidean":
        raise ValueError(
            f"{linkage} linkage needs euclidean distances, not {metric}: choose "
            f"the metric 'euclidean', or a linkage such as 'average'."
        )


def sklearn_single_metric(metric: str | Measure) -> bool:
    """Return True if scikit-learn computes single linkage itself for this metric.

    For other metrics it calls scipy, so that both number the clusters in the same way.
    """
    from sklearn.metrics import DistanceMetric

    measure = Measure.of(metric)
    metric = measure.metric
    if not measure.is_plain or metric in (
        "seuclidean",
        "mahalanobis",
    ):  # its parameters cannot be passed there
        return False
    try:
        DistanceMetric.get_metric(metric)
    except ValueError:
        return False
    return True


def distances_between(A: Floats, B: Floats, metric: str | Measure, *, table: Floats) -> Floats:
    """Return distances from some rows to others, as they are within the complete table.

    Parameters
    ----------
    A, B : ndarray of shape (a, p), (b, p)
    metric : str or Measure
    table : ndarray of shape (n, p)
        The complete table: some metrics depend on its spread.

    Returns
    -------
    ndarray of shape (a, b)
    """
    from scipy.spatial.distance import cdist

    measure = Measure.of(metric)
    if measure.by_pairs:
        return np.stack([measure.from_row(row, B) for row in A])
    if isinstance(measure.metric, FunctionMetric):
        return measure.metric.between(A, B)
    if measure.metric in OWN_METRICS:
        return profile_distances(A, B, measure)
    metric, options = measure.metric, _of_the_table(table, measure)
    with np.errstate(all="ignore"):
        found: Floats = cdist(A, B, cast("Any", metric), **options)
    return _alike_at_zero(found, metric)


def zero_to_itself(distances: Floats, rows: Ints, others: Ints) -> Floats:
    """Set the distance of each row to itself to 0, in place: russellrao has another one.

    Parameters
    ----------
    distances : ndarray of shape (a, b)
    rows, others : ndarray of intp, shape (a,), (b,)
        Positions of the rows that were compared.

    Returns
    -------
    ndarray of shape (a, b)
        The same array.
    """
    distances[rows[:, None] == others] = 0.0
    return distances


def _alike_at_zero(distances: Floats, metric: str) -> Floats:
    """Set distances of nearly equal rows to 0 where scipy returns nan.

    The Jensen-Shannon distance is the root of a divergence, and that of rows which differ in the
    last digits only can be computed as -1e-17. Rows that have no distance for another reason are
    refused before: see :func:`refuse_rows_without_value`. So are two rows without a true value;
    one of them has the distance 0 to itself.
    """
    if metric in ("jensenshannon", "dice", "sokalsneath"):
        distances[np.isnan(distances)] = 0.0
    return distances


def _of_the_table(X: Floats, measure: Measure) -> dict[str, Any]:
    """Return what pdist computes from the complete table, for calls that see only part of it."""
    metric, weights = measure.metric, measure.weights
    if metric == "seuclidean":
        spread = np.var(X, axis=0, ddof=1)
        with np.errstate(divide="ignore"):
            return {"V": spread if weights is None else spread / np.asarray(weights)}
    if weights is not None:
        return {"w": np.asarray(weights)}
    if metric == "mahalanobis":
        return {"VI": np.linalg.inv(np.atleast_2d(np.cov(X.T))).T}
    return {}


def require_memory(n: int, *, copies: int = 1) -> None:
    """Raise a ValueError if the distances of n rows would not fit into memory.

    Parameters
    ----------
    n : int
        Rows.
    copies : int
        How many copies of the distances are held at once.
    """
    needed = n * (n - 1) // 2 * 8 * copies
    free = available_memory()
    if free is not None and needed > free:
        raise ValueError(
            f"{n:,} rows have {n * (n - 1) // 2:,} distances, which take "
            f"{format_bytes(needed)} of memory, but {format_bytes(free)} are free: take a "
            "sample of the rows, let like rows share a leaf (max_leaves=2000, for euclidean "
            "distances), or choose single linkage with a metric such as euclidean, which needs "
            "none of them."
        )


def condensed_distances(
    X: Floats,
    metric: str | Measure,
    *,
    names: Sequence[str] | None = None,
    columns: Sequence[str] | None = None,
) -> Floats:
    """Return the distances between all rows, as ``scipy.spatial.distance.pdist`` does.

    Jensen-Shannon distances of nearly equal rows, for which it returns nan, are 0.

    Parameters
    ----------
    X : ndarray of shape (n, p)
    metric : str or Measure
        One of :data:`ALL_METRICS`, or one with weights of columns, say.
    names : sequence of n str, optional
        Names of the rows, for error messages.
    columns : sequence of p str, optional
        Names of the columns, for error messages.

    Returns
    -------
    ndarray of shape (n * (n - 1) / 2,)

    Raises
    ------
    ValueError
        If the metric has no value for some of these rows: the message names the first of them.
    """
    from scipy.spatial.distance import pdist, squareform

    measure = Measure.of(metric)
    metric = measure.metric
    if measure.by_pairs:
        return _by_pairs(X, measure, names)
    if isinstance(metric, FunctionMetric):
        return metric.condensed(X, names)
    refuse_rows_without_value(X, metric, names=names, columns=columns)
    options = {} if measure.is_plain else _of_the_table(X, measure)
    if metric in OWN_METRICS:
        distances = all_profile_distances(X, measure)
    else:
        with np.errstate(all="ignore"):
            distances = pdist(X, cast("Any", metric), **options)
    if metric == "jensenshannon":
        distances = _alike_at_zero(distances, metric)
    if not np.isfinite(distances).all():
        square = squareform(~np.isfinite(distances))
        row = int(square.any(axis=1).argmax())
        raise ValueError(_infinite(metric, row, int(square[row].argmax()), names))
    return distances


def _by_pairs(X: Floats, measure: Measure, names: Sequence[str] | None) -> Floats:
    """Return condensed distances that are computed row by row."""
    n = len(X)
    found, at = np.empty(n * (n - 1) // 2), 0
    for i in range(n - 1):
        distances = measure.from_row(X[i], X[i + 1 :])
        bad = ~np.isfinite(distances)
        if bad.any():
            other = i + 1 + int(bad.argmax())
            if not np.isnan(distances[bad.argmax()]):
                raise ValueError(_infinite(measure.metric, i, other, names))
            raise ValueError(
                f"R{_row(i, names)[1:]} and {_row(other, names)} have no value in common, "
                f"so there is no {measure.metric} distance between them: leave one of them out, or "
                "choose other columns."
            )
        found[at : at + n - 1 - i] = distances
        at += n - 1 - i
    return found


def refuse_infinite_distances(
    X: Floats, metric: str, *, names: Sequence[str] | None = None
) -> None:
    """Raise what :func:`condensed_distances` raises, without all distances in memory at once.

    Nothing is computed where the size of the numbers excludes infinite distances.

    Parameters
    ----------
    X : ndarray of shape (n, p)
    metric : str
    names : sequence of n str, optional
        Names of the rows, for the message.
    """
    small = np.abs(X).max() < 1e150 / X.shape[1]  # then squares of differences add up to a number
    if small and (metric != "braycurtis" or X.min() >= 0):  # it divides by a sum that may be 0
        return
    block = max(1, 4_000_000 // len(X))
    for at in range(0, len(X), block):
        bad = ~np.isfinite(distances_between(X[at : at + block], X, metric, table=X))
        for i in np.flatnonzero(bad.any(axis=1)):
            others = np.flatnonzero(bad[i])
            others = others[others != at + i]  # a row is never joined with itself
            if len(others):
                raise ValueError(_infinite(metric, at + int(i), int(others[0]), names))


def _infinite(metric: str, row: int, other: int, names: Sequence[str] | None) -> str:
    return (
        f"The {metric} distance between {_row(row, names)} and {_row(other, names)} is not a "
        "finite number: choose another metric or scaling."
    )


def _row(i: int, names: Sequence[str] | None) -> str:
    return f"row {i}" if names is None else f"row {names[i]!r}"


class RowsWithoutValueError(ValueError):
    """A metric is not defined for some rows.

    Attributes
    ----------
    rows : ndarray of intp
        Their positions.
    """

    def __init__(self, message: str, rows: Ints) -> None:
        super().__init__(message)
        self.rows = rows


#: The end of its sentence; who knows the table says how.
LEAVE_OUT = "leave the row out"


def refuse_rows_without_value(
    X: Floats,
    metric: str,
    *,
    names: Sequence[str] | None = None,
    columns: Sequence[str] | None = None,
) -> None:
    """Raise a ValueError for rows or columns for which a metric is not defined.

    Parameters
    ----------
    X : ndarray of shape (n, p)
    metric : str
    names, columns : sequence of str, optional
        Names of the rows and columns, for the message.
    """
    bad, why = None, ""
    if metric == "cosine":
        bad, why = ~X.any(axis=1), "is all zeros and has no direction"
    elif metric == "correlation" or metric in OWN_METRICS:
        bad, why = X.max(axis=1) == X.min(axis=1), "has the same value in every column"
    elif metric == "jensenshannon":
        bad, why = (X < 0).any(axis=1), "has a value below zero and is no distribution"
        if not bad.any():
            bad, why = ~X.any(axis=1), "is all zeros and is no distribution"
        if not bad.any():
            with np.errstate(over="ignore"):
                bad, why = ~np.isfinite(X.sum(axis=1)), "holds numbers too large to be added up"
    elif metric in ("braycurtis", "dice", "sokalsneath") and (~X.any(axis=1)).sum() > 1:
        bad, why = ~X.any(axis=1), "is all zeros as others are, so that the sum to divide by is 0"
    if bad is not None and bad.any():
        count = int(bad.sum())
        more = f" (and {count - 1} more)" if count > 1 else ""
        raise RowsWithoutValueError(
            f"The {metric} metric has no value for {_row(int(bad.argmax()), names)}{more}, which "
            f"{why}: choose another metric or scaling, or {LEAVE_OUT}.",
            np.flatnonzero(bad),
        )
    if metric == "seuclidean" and (X.max(axis=0) == X.min(axis=0)).any():
        column = int((X.max(axis=0) == X.min(axis=0)).argmax())
        which = f"column {column}" if columns is None else f"column {columns[column]!r}"
        raise ValueError(
            f"The seuclidean metric divides by each column's spread, but {which} is constant: "
            "leave it out, or choose euclidean."
        )
    if metric == "mahalanobis":
        with np.errstate(all="ignore"):
            covariance = np.atleast_2d(np.cov(X.T))
        if not np.isfinite(covariance).all():
            raise ValueError(
                "The mahalanobis metric squares the numbers, and these are too large for it: "
                "choose a scaling, or another metric."
            )
        if len(X) < 3 or np.linalg.matrix_rank(covariance) < X.shape[1]:
            raise ValueError(
                "The mahalanobis metric needs columns of which none follows from the others (the "
                "columns made from one text column do, since they add up to 1) and more rows "
                "than columns: choose fewer columns, or another metric."
            )
