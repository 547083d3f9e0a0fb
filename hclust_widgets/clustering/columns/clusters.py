"""The clusters of the columns of a clustermap: their cut, labels and colors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from hclust_widgets.clustering.column_options import ColumnOptions
from hclust_widgets.common.constants import COLORS
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.naming.annotations import Annotations
from hclust_widgets.tree.naming.cluster_annotations import ClusterAnnotations
from hclust_widgets.tree.tree import Tree

from .annotations import column_annotations

__all__ = ["ColumnClusters", "column_clusters"]


@dataclass(frozen=True, eq=False)
class ColumnClusters:
    """The columns of a clustermap, cut into clusters.

    Attributes
    ----------
    cut : Cut
        Of the tree of the columns, as it is drawn.
    annotations : Annotations
        Names and colors that a reader gave.
    """

    cut: Cut
    annotations: Annotations

    @property
    def tree(self) -> Tree:
        """The tree of the columns."""
        return self.cut.tree

    @cached_property
    def colors(self) -> tuple[str, ...]:
        """Color of each cluster, ``#rrggbb``, by label.

        The palette of the rows, from its end, so that few clusters of columns and few of rows
        have no color in common. A color belongs to a node: where a cluster splits, the larger
        part keeps it. Colors that a reader gave come first.
        """
        given = self._given.colors
        return tuple(
            given.get(label, COLORS[-1 - number % len(COLORS)].lower())
            for label, number in enumerate(self._given.color_numbers.tolist())
        )

    @cached_property
    def _given(self) -> ClusterAnnotations:
        return ClusterAnnotations(self.cut, self.annotations)

    @property
    def names(self) -> dict[int, str]:
        """Names by label, by the rule of the names of clusters of rows."""
        return self._given.names

    def title(self, label: int) -> str:
        """Return what a cluster is called, name before number: ``"engine (1)"``, or ``"1"``."""
        return self._given.title(label)

    @cached_property
    def rgba(self) -> NDArray[np.float64]:
        """These colors as numbers from 0 to 1: ndarray of shape (k, 4)."""
        parts = [[int(c[i : i + 2], 16) / 255 for i in (1, 3, 5)] for c in self.colors]
        return np.column_stack([np.asarray(parts).reshape(-1, 3), np.ones(len(parts))])

    def labels_(self, names: Sequence[object]) -> pd.Series:
        """Return the cluster of each column.

        Parameters
        ----------
        names : sequence
            Of the columns that are compared, in their order.

        Returns
        -------
        Series of Int64, length p
            Numbered as ``AgglomerativeClustering`` numbers the rows of the transposed table.
        """
        index = pd.Index(list(names), name="column", dtype=object)
        return pd.Series(self.cut.labels_, index=index, name="cluster", dtype="Int64")


def column_clusters(
    tree: Tree | None, options: ColumnOptions, columns: Sequence[object]
) -> ColumnClusters | None:
    """Return the clusters of the columns; None where they have no tree or are not cut.

    Parameters
    ----------
    tree : Tree or None
    options : ColumnOptions
    columns : sequence of length p
        Their names.
    """
    if tree is None or options.n_clusters is None:
        return None
    k, t = min(options.n_clusters, tree.n_leaves), options.distance_threshold
    if t is None:
        cut = Cut(tree, n_clusters=k)
    else:
        cut = Cut.from_readings(tree, n_clusters=k, distance_threshold=t)
    return ColumnClusters(cut, column_annotations(tree, columns, options.named))
