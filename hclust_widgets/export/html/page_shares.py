"""What a page without Python needs to say what decides: shares of columns, at any cut."""

from __future__ import annotations

from typing import Any

import numpy as np

from hclust_widgets.analysis.column_shares import ColumnShares
from hclust_widgets.analysis.dominant_column import NAME_WIDTH
from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.common.arrays import Ints
from hclust_widgets.common.format import count, percent, truncate

__all__ = ["shares_of"]

#: Places of the shares in the distances: they are shown in whole percent.
_PLACES = 6
#: More columns are not listed.
_LISTED = 24
_ALIKE = "All rows are alike: there are no distances."


def shares_of(now: Clustering) -> dict[str, Any] | None:
    """Return what the shares of columns are worked out from.

    The browser has the scaled values, and finds what separates the clusters of its cut; the shares
    in the distances are the same for all cuts.

    Parameters
    ----------
    now : Clustering

    Returns
    -------
    dict
        ``columns``, the names of the c columns that are compared; ``at``, of each feature its
        column; ``weights``, of each feature the factor of its squared deviations; ``distances``, c
        shares, or None where there are none; ``sum``, what they are shares of; ``said``, the
        sentence on them; ``few``, the columns with few values, and what each is ``called`` in the
        summary; ``listed``, those with the largest
        shares, in the table's order; ``rest``, how many are not.

    None where the tree was not made of a table's columns.
    """
    if now.features is None or now.row_metric is None or now.groups is not None:
        return None
    features = now.features
    shares = now.shares_of_columns()
    place = {source: c for c, source in enumerate(shares.sources)}
    weights = shares.feature_weights
    if now.row_metric == "seuclidean":
        spread = np.nanvar(features.values, axis=0)
        weights = np.divide(weights, spread, out=np.zeros(len(weights)), where=spread > 0)
    distances = shares.distances
    if distances is not None and not np.isfinite(distances).all():
        distances = None
    order = np.argsort(np.zeros(len(place)) if distances is None else -distances, kind="stable")
    rest = len(place) - _LISTED
    return {
        "columns": list(shares.columns),
        "at": [place[source] for source in features.sources],
        "weights": weights.tolist(),
        "distances": None if distances is None else np.round(distances, _PLACES).tolist(),
        "sum": f"the {shares.distance_sum}",
        "said": shares.reason or _ALIKE if distances is None else _said(shares, order),
        "few": [place[source] for source in features.few_valued],
        "called": [
            truncate(shares.columns[place[source]], NAME_WIDTH) for source in features.few_valued
        ],
        "listed": sorted(order[:_LISTED].tolist()),
        "rest": f"+ {count(rest, 'columns')} with smaller shares" if rest > 0 else "",
    }


def _said(shares: ColumnShares, order: Ints) -> str:
    """Name the two columns with the largest shares in the distances."""
    values = shares.distances
    assert values is not None
    words = [
        f"{shares.columns[j]}{'' if i else ' makes up'} {percent(float(values[j]))}"
        for i, j in enumerate(order[:2].tolist())
        if i == 0 or values[j] > 0
    ]
    return f"Of the {shares.distance_sum} {', then '.join(words)}."
