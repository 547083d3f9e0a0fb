"""Rows parted into clusters, however that came about."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np

from hclust_widgets.common.arrays import Ints, read_only

__all__ = ["Partition", "RowPartition"]


class Partition(Protocol):
    """What is read of a cut where only the clusters count, not the tree."""

    @property
    def labels_(self) -> Ints: ...  # noqa: D102
    @property
    def n_clusters(self) -> int: ...  # noqa: D102
    @property
    def sizes(self) -> Ints: ...  # noqa: D102


@dataclass(frozen=True, eq=False)
class RowPartition:
    """Labels of rows.

    Attributes
    ----------
    labels_ : ndarray of intp, shape (n,)
    n_clusters : int
    counted : ndarray of intp, shape (n_clusters,), or None
        Rows in every cluster, where these are not all rows.
    """

    labels_: Ints
    n_clusters: int
    counted: Ints | None = None

    @cached_property
    def sizes(self) -> Ints:
        """Rows in every cluster: ndarray of intp, shape (k,)."""
        if self.counted is not None:
            return self.counted
        return read_only(np.bincount(self.labels_, minlength=self.n_clusters))
