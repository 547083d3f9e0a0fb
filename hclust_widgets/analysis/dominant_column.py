"""Whether one column of text outweighs all others, so that clusters do little but repeat it."""

from __future__ import annotations

from collections import Counter
from weakref import WeakKeyDictionary

from hclust_widgets.common.floats import scale_to_safe_range
from hclust_widgets.common.format import count
from hclust_widgets.table.features import Features

__all__ = ["OUTWEIGHS", "outweighing_column", "shares"]

#: From this share of the squared distances on a text column is told to outweigh the others: twice
#: as much as all of them together. The lesson's ``origin`` has 54 %.
OUTWEIGHS = 2 / 3
# Metrics that go by squared differences.
_SQUARED = ("euclidean", "sqeuclidean", "minkowski")

_known: WeakKeyDictionary[Features, dict[int, float]] = WeakKeyDictionary()


def shares(features: Features) -> dict[int, float]:
    """Give what each column contributes to the squared Euclidean distances.

    Added up over all pairs of rows, the squared differences in a feature are its variance times a
    number that is the same for all features. A column of text has a feature for each value.

    Parameters
    ----------
    features : Features

    Returns
    -------
    dict of int to float
        By position of the column; they add up to 1. Empty where all rows are alike.
    """
    if features not in _known:
        spread = scale_to_safe_range(features.values)[0].var(axis=0)
        found = dict.fromkeys(features.sources, 0.0)
        for source, one in zip(features.sources, spread.tolist(), strict=True):
            found[source] += one
        total = sum(found.values())
        _known[features] = {c: one / total for c, one in found.items()} if total > 0 else {}
    return _known[features]


def outweighing_column(features: Features | None, metric: str | None) -> str:
    """Say which column of text outweighs all others by far, and what to do.

    Parameters
    ----------
    features : Features or None
        None where only a tree was handed in.
    metric : str or None

    Returns
    -------
    str
        A sentence; empty where no column does, where there is nothing else to be compared, and for
        metrics that do not go by squared differences.
    """
    if features is None or metric not in _SQUARED:
        return ""
    times = Counter(features.sources)
    text = [c for c, values in times.items() if values > 1]
    if not text or len(text) == len(times):
        return ""
    of = shares(features)
    most = max(text, key=lambda c: of.get(c, 0.0))
    if of.get(most, 0.0) < OUTWEIGHS:
        return ""
    return (
        f"Column {features.table.columns.tolist()[most]!r} has {count(times[most], 'values')}, "
        f"which make up {of[most]:.0%} of the squared distances, so that clusters may do little "
        "but repeat it: leave the column out under Columns to compare the numbers."
    )
