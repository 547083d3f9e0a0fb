"""A text column that dominates the distances, so that clusters do little but repeat it."""

from __future__ import annotations

from collections import Counter

from hclust_widgets.common.format import count
from hclust_widgets.table.features import Features

__all__ = ["DOMINANT_SHARE", "dominant_column_note"]

#: From this share of the squared distances on a text column dominates the others: it then weighs
#: twice as much as all of them together. The lesson's ``origin`` has 54 %.
DOMINANT_SHARE = 2 / 3
# Metrics that go by squared differences.
_SQUARED = ("euclidean", "sqeuclidean", "minkowski")


def dominant_column_note(features: Features | None, metric: str | None) -> str:
    """Return a note that names the text column which dominates all others, and what to do.

    Parameters
    ----------
    features : Features or None
        None where only a tree was passed.
    metric : str or None

    Returns
    -------
    str
        A sentence; empty where no column dominates, where no other column is compared, and for
        metrics that do not go by squared differences.
    """
    if features is None or metric not in _SQUARED:
        return ""
    n_features = Counter(features.sources)
    text = [c for c, n in n_features.items() if n > 1]
    if not text or len(text) == len(n_features):
        return ""
    shares = features.distance_shares
    largest = max(text, key=lambda c: shares.get(c, 0.0))
    if shares.get(largest, 0.0) < DOMINANT_SHARE:
        return ""
    name = features.table.columns.tolist()[largest]
    return (
        f"Column {name!r} has {count(n_features[largest], 'values')}, "
        f"which make up {shares[largest]:.0%} of the squared distances, so that clusters may do "
        "little but repeat it: leave the column out under Columns to compare the numbers."
    )
