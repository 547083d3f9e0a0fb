"""The pairs of a Shepard plot of a clustering."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hclust_widgets.analysis.shepard import ShepardPairs, shepard_pairs
from hclust_widgets.clustering.cuts.shape_cuts import distances_of
from hclust_widgets.clustering.shared_messages import NOT_FOR_GROUPS
from hclust_widgets.common.constants import ONLY_A_TREE

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering

__all__ = ["shepard_of"]


def shepard_of(now: Clustering) -> ShepardPairs:
    """Return distances and heights of pairs of rows.

    Raises
    ------
    ValueError
        If there are no distances between single rows; the sentence says why.
    """
    if now.groups is not None:
        raise ValueError(NOT_FOR_GROUPS.format("Pairs of rows are"))
    if now.features is None and now.precomputed is None:
        raise ValueError(f"A Shepard plot needs the rows' values, but {ONLY_A_TREE}")
    return shepard_pairs(now.tree, distances_of(now))
