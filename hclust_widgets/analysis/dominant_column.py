"""A column that dominates the distances, so that clusters do little but repeat it."""

from __future__ import annotations

from collections import Counter

import numpy as np

from hclust_widgets.common.arrays import Ints
from hclust_widgets.common.format import count, percent, score, truncate
from hclust_widgets.table.features import Features
from hclust_widgets.tree.partition import Partition

from .column_shares import ColumnShares

__all__ = [
    "DOMINANT_SHARE",
    "REPEATED",
    "UNSCALED_SHARE",
    "dominant_column_note",
    "repeated_column",
    "repeated_phrase",
]

#: From this share of the squared distances on a text column dominates the others: it then weighs
#: twice as much as all of them together. The lesson's ``origin`` has 54 %.
DOMINANT_SHARE = 2 / 3
#: The same for a column of numbers where columns are not scaled: it weighs nine times as much.
UNSCALED_SHARE = 0.9
#: From this adjusted Rand index on clusters are little else than the values of a column.
REPEATED = 0.95
#: Most characters of a column's name in :func:`repeated_phrase`.
NAME_WIDTH = 24
# So many columns are named.
_NAMED = 4
# Metrics that go by squared differences.
_SQUARED = ("euclidean", "sqeuclidean", "minkowski")


def dominant_column_note(
    features: Features | None,
    metric: str | None,
    cut: Partition | None = None,
    repeated: tuple[int, float] | None = None,
) -> str:
    """Return a note on a column that the clusters repeat, or on columns that dominate.

    Text columns do by their many values, a column of numbers where columns are not scaled.

    Parameters
    ----------
    features : Features or None
        None where only a tree was passed.
    metric : str or None
    cut : Cut, optional
    repeated : tuple, optional
        From :func:`repeated_column`, of this cut.

    Returns
    -------
    str
        A sentence that names the column and says what to do; empty where no other column is
        compared, and where no column is repeated and, for metrics that go by squared differences,
        none dominates.
    """
    if features is None:
        return ""
    n_features = Counter(features.sources)
    if len(n_features) < 2:
        return ""
    names = features.table.columns.tolist()
    advice = "leave the column out under Columns to compare the others."
    if cut is not None and repeated is not None:
        column, index = repeated
        shares = ColumnShares(features, metric)
        made = ""
        if shares.distances is not None:
            share = shares.distances[shares.sources.index(column)]
            made = f", which makes up {percent(share)} of the {shares.distance_sum}"
        same = "are" if features.few_valued[column][1] == cut.n_clusters else "unite"
        return (
            f"The {count(cut.n_clusters, 'clusters')} {same} the values of {names[column]!r} "
            f"(adjusted Rand index {score(index)}){made}: {advice}"
        )
    text = [c for c, n in n_features.items() if n > 1]
    if metric in _SQUARED and features.scaling == "none":
        found = features.distance_shares
        largest = max(n_features, key=lambda c: found.get(c, 0.0))
        if largest not in text and found.get(largest, 0.0) >= UNSCALED_SHARE:
            return (
                f"Column {names[largest]!r} makes up {percent(found[largest])} of the squared "
                "distances, since columns are not scaled, so that clusters may do little but "
                "repeat it: choose a scaling, such as standard, for the others to count."
            )
    if metric not in _SQUARED or not text or len(text) == len(n_features):
        return ""
    found = features.distance_shares
    largest = max(text, key=lambda c: found.get(c, 0.0))
    if found.get(largest, 0.0) < DOMINANT_SHARE:
        together = sum(found.get(c, 0.0) for c in text)
        if together < DOMINANT_SHARE:
            return ""
        some = ", ".join(repr(names[c]) for c in sorted(text)[:_NAMED])
        more = f" and {len(text) - _NAMED} more" if len(text) > _NAMED else ""
        return (
            f"The text columns {some}{more} together make up {percent(together)} of the squared "
            "distances, so that clusters may do little but repeat them: leave them out under "
            "Columns to compare the numbers."
        )
    return (
        f"Column {names[largest]!r} has {count(n_features[largest], 'values')}, "
        f"which make up {percent(found[largest])} of the squared distances, so that clusters may "
        "do little but repeat it: leave the column out under Columns to compare the numbers."
    )


def repeated_phrase(
    features: Features | None, cut: Partition, repeated: tuple[int, float] | None
) -> str:
    """State briefly that the clusters are the values of a column; empty if they are not.

    Parameters
    ----------
    features : Features or None
    cut : Cut
    repeated : tuple or None
        From :func:`repeated_column`.

    Returns
    -------
    str
        ``"the clusters are the values of club"``; empty, too, where no other column is compared.
    """
    if features is None or repeated is None or len(set(features.sources)) < 2:
        return ""
    column, _ = repeated
    same = "are" if features.few_valued[column][1] == cut.n_clusters else "unite"
    name = truncate(str(features.table.columns[column]), NAME_WIDTH)
    return f"the clusters {same} the values of {name}"


def repeated_column(features: Features, cut: Partition) -> tuple[int, float] | None:
    """Find the column whose values are the clusters: of text, of truth values or of few numbers.

    Parameters
    ----------
    features : Features
    cut : Cut

    Returns
    -------
    column : int
        Its position in the table.
    index : float
        Adjusted Rand index of the clusters and those that the values foretell, at least
        :data:`REPEATED`.

    None if there is no such column.

    Notes
    -----
    Each value foretells the cluster that most of its rows are in; so clusters that unite values are
    found, too. Columns with more than twice as many values as clusters are not looked at.
    """
    best: tuple[int, float] | None = None
    k = cut.n_clusters
    if k < 2:
        return None
    for column, (values, m) in features.few_valued.items():
        if not k <= m <= 2 * k:
            continue
        counts = np.bincount(values * k + cut.labels_, minlength=m * k).reshape(m, k)
        index = adjusted_rand_index(counts.argmax(axis=1)[values], cut.labels_)
        if index >= REPEATED and (best is None or index > best[1]):
            best = column, index
    return best


def adjusted_rand_index(a: Ints, b: Ints) -> float:
    """Return how far two groupings agree beyond chance: 1 if they are the same.

    Parameters
    ----------
    a, b : ndarray of int, shape (n,)
        Numbers of groups, from 0.

    References
    ----------
    Hubert & Arabie (1985), "Comparing partitions", Journal of Classification 2.
    """

    def pairs(counts: Ints) -> float:
        many = counts.astype(float)
        return float((many * (many - 1) / 2).sum())

    width = int(b.max()) + 1
    both = pairs(np.unique(a.astype(np.int64) * width + b, return_counts=True)[1])
    first, second = pairs(np.bincount(a)), pairs(np.bincount(b))
    n = float(len(a))
    expected = first * second / max(n * (n - 1) / 2, 1.0)
    largest = (first + second) / 2
    return 1.0 if largest == expected else (both - expected) / (largest - expected)
