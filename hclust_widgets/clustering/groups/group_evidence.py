"""Where to cut a tree of groups of rows: silhouettes, evidence and best cuts of all rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hclust_widgets.analysis.cuts.group_indices import group_evidence
from hclust_widgets.analysis.silhouette import (
    silhouettes_of_distances,
    silhouettes_with_neighbors,
)
from hclust_widgets.analysis.simplified_silhouette import LeafSilhouettes, simplified_silhouettes
from hclust_widgets.common.constants import ONLY_A_TREE
from hclust_widgets.tree.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

    from hclust_widgets.analysis.cuts.gap_statistic import GapStatistic
    from hclust_widgets.table.distances import Distances
    from hclust_widgets.table.features import Features
    from hclust_widgets.tree.cut import Cut

    from .groups import RowGroups

__all__ = ["GAP_SAMPLE", "evidence_of_groups", "leaf_silhouettes", "silhouettes_of_groups"]

#: Rows of the sample whose exact tree the gap statistic is of.
GAP_SAMPLE = 2000


def evidence_of_groups(
    tree: Tree,
    groups: RowGroups,
    max_clusters: int,
    statistic: Callable[..., GapStatistic] | None,
    *,
    seed: int = 0,
) -> pd.DataFrame:
    """Compute the evidence of a tree of groups: ``Clustering.evidence`` documents it.

    Parameters
    ----------
    tree : Tree
    groups : RowGroups
    max_clusters : int
    statistic : function, optional
        Returns the gap statistic of rows and their tree.
    seed : int
        Of the sample of rows that it is of.
    """
    leaves = groups.weighted_leaves
    found = group_evidence(tree, leaves, max_clusters)
    if statistic is None:
        return found
    size = min(GAP_SAMPLE, len(leaves.X))
    if max_clusters > size:
        raise ValueError(
            f"The gap statistic of groups is that of a sample of {size:,} rows, which has no "
            f"{max_clusters:,} clusters: choose a smaller max_clusters."
        )
    rows = np.sort(np.random.default_rng(seed).choice(len(leaves.X), size, replace=False))
    X = np.ascontiguousarray(leaves.X[rows])
    gap = statistic(X, Tree.fit(X, linkage=str(tree.linkage), metric="euclidean"))
    found = found.reindex(range(1, max_clusters + 1)).rename_axis("n_clusters")
    found.loc[1, "within_ss"] = float(groups.weighted_leaves.squares.sum()) + between_ss(groups)
    found["gap"], found["gap_se"] = gap.gap, gap.standard_error
    found.attrs["gap_sample"] = size
    return found


def between_ss(groups: RowGroups) -> float:
    """Return the sum of squares between the groups."""
    middle = groups.sizes @ groups.centers / groups.sizes.sum()
    return float(groups.sizes @ ((groups.centers - middle) ** 2).sum(axis=1))


def silhouettes_of_groups(groups: RowGroups, cut: Cut) -> pd.DataFrame:
    """Compute the simplified silhouettes of all rows: ``Clustering.silhouettes`` documents it."""
    import pandas as pd

    features = groups.features
    values, neighbors = simplified_silhouettes(groups.weighted_leaves.X, groups.partition(cut))
    of_rows = np.full(features.n_rows, np.nan)
    of_rows[features.rows] = values
    nearest = np.full(features.n_rows, -1, dtype=np.int64)
    nearest[features.rows] = neighbors
    known = pd.arrays.IntegerArray(np.maximum(nearest, 0), nearest < 0)
    return pd.DataFrame({"simplified_silhouette": of_rows, "neighbor": known})


def leaf_silhouettes(
    features: Features | None,
    groups: RowGroups | None,
    cut: Cut,
    metric: str | None,
    *,
    precomputed: Distances | None = None,
    wanted: Callable[[], bool] | None = None,
    reading: Callable[[float], object] | None = None,
) -> LeafSilhouettes:
    """Return the silhouette of each leaf, as plots show it.

    Parameters
    ----------
    features : Features
        Of the leaves.
    groups : RowGroups or None
    cut : Cut
        Of two clusters or more.
    metric : str or None
    precomputed : Distances, optional
        Of the leaves, where distances were handed in.
    wanted : function, optional
        Asked from time to time; if it returns False, the computation ends.
    reading : function, optional
        Called with the share of the rows that is done, of single rows that are many.

    Raises
    ------
    CancelledError
        If it is not wanted any more.
    ValueError
        Without a table and without distances.
    """
    if precomputed is not None:
        values, neighbors = silhouettes_of_distances(precomputed.square, cut)
        return LeafSilhouettes(values, neighbors, np.ones(len(values), dtype=np.intp))
    if features is None:
        raise ValueError(f"Silhouettes need the rows' values, but {ONLY_A_TREE}")
    if groups is None:
        measure = features.measure(metric or "euclidean")
        values, neighbors = silhouettes_with_neighbors(
            features.values, cut, metric=measure, wanted=wanted, reading=reading
        )
        return LeafSilhouettes(values, neighbors, np.ones(len(values), dtype=np.intp))
    rows = groups.weighted_leaves
    values, neighbors = simplified_silhouettes(rows.X, groups.partition(cut), wanted=wanted)
    means = np.bincount(rows.leaf_of, values, minlength=len(rows.sizes)) / rows.sizes
    nearest = neighbors[groups.representatives]  # of the row nearest to the group's mean
    return LeafSilhouettes(means, nearest, rows.sizes, "simplified silhouette")
