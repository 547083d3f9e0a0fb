"""The distances between all rows as the browser takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hclust_widgets.clustering.distances.distance_matrix import (
    MAX_LIVE_ROWS,
    distance_unit,
    pairs_of,
    why_no_pairs,
)
from hclust_widgets.common.floats import as_float32

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering

__all__ = ["DISTANCES", "encode_distances"]

#: The part of a live view that shows them: only where it is asked for.
DISTANCES = "distances"


def encode_distances(now: Clustering, most: int = MAX_LIVE_ROWS) -> dict[str, Any]:
    """Encode the distances of all pairs of rows.

    Parameters
    ----------
    now : Clustering
    most : int
        Most rows: of more a sentence stands in their place.

    Returns
    -------
    dict
        ``distances``: float32, as scipy's ``pdist`` orders them; ``distances_about``: ``unit``,
        the title of their legend, and ``note``, why there are none.
    """
    note, values = why_no_pairs(now, most), b""
    if not note:
        try:
            values = as_float32(pairs_of(now)).tobytes()
        except ValueError as error:  # a tree was handed in, and this metric has no value for a row
            note = str(error)
    return {"distances": values, "distances_about": {"unit": distance_unit(now), "note": note}}
