"""How well clusters of groups of rows agree with exact trees of samples."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from hclust_widgets.common.format import count, score
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.tree import Tree

from .dominant_column import adjusted_rand_index

if TYPE_CHECKING:
    from hclust_widgets.common.arrays import Floats
    from hclust_widgets.tree.partition import Partition

__all__ = ["ENOUGH", "Fidelity", "fidelity"]

#: Adjusted Rand index below which groups are called too few.
ENOUGH = 0.95


@dataclass(frozen=True)
class Fidelity:
    """Agreement of clusters of groups with exact trees of samples of the rows.

    Attributes
    ----------
    indices : tuple of float
        Adjusted Rand index (Hubert & Arabie 1985) of each sample: 1 if the clusters are the same.
    n_clusters : int
        Of both cuts.
    sample_size : int
        Rows of a sample.
    n_groups : int
        Leaves of the tree that is checked.
    """

    indices: tuple[float, ...]
    n_clusters: int
    sample_size: int
    n_groups: int

    @property
    def mean(self) -> float:
        """Mean of the indices."""
        return float(np.mean(self.indices))

    @property
    def std(self) -> float:
        """Standard deviation of the indices, with n - 1; 0 of a single one."""
        return float(np.std(self.indices, ddof=1)) if len(self.indices) > 1 else 0.0

    @property
    def lowest(self) -> float:
        """Lowest of the indices."""
        return min(self.indices)

    @property
    def is_low(self) -> bool:
        """True if the mean, in two decimals as it is told, is below 0.95."""
        return round(self.mean, 2) < ENOUGH

    def __str__(self) -> str:
        samples = count(len(self.indices), "samples")
        said = (
            f"Exact trees of {samples} of {count(self.sample_size, 'rows')} and the tree of "
            f"{count(self.n_groups, 'groups')} agree on {count(self.n_clusters, 'clusters')} with "
            f"an adjusted Rand index of {score(self.mean)} ± {score(self.std)} "
            f"(lowest {score(self.lowest)})"
        )
        if not self.is_low:
            return f"{said}."
        return (
            f"{said}, which is below {ENOUGH}: more groups (max_leaves={2 * self.n_groups}) or "
            "another number of clusters may agree better."
        )


def fidelity(
    X: Floats,
    partition: Partition,
    linkage: str,
    *,
    n_groups: int,
    n_samples: int = 20,
    sample_size: int = 2000,
    seed: int = 0,
) -> Fidelity:
    """Compare clusters with those of exact trees of random samples of the rows.

    Parameters
    ----------
    X : ndarray of shape (n, p)
        All rows, as points of Euclidean space.
    partition : Partition
        The clusters that are checked, of all rows.
    linkage : str
    n_groups : int
        Leaves of their tree.
    n_samples : int
    sample_size : int
        Rows of each sample, drawn without replacement; all rows if there are fewer.
    seed : int
        Of the random numbers.

    Returns
    -------
    Fidelity

    Notes
    -----
    Each sample is clustered by its exact tree, cut into as many clusters, and compared with the
    labels that its rows have. That samples differ from each other lowers the index as well: where
    clusters are clear it is near 1, and where the exact tree is not stable itself it is not.
    """
    rng = np.random.default_rng(seed)
    size, found = min(sample_size, len(X)), []
    for _ in range(n_samples):
        rows = np.sort(rng.choice(len(X), size, replace=False))
        exact = Cut(Tree.fit(X[rows], linkage=linkage), n_clusters=partition.n_clusters)
        found.append(adjusted_rand_index(exact.labels_, partition.labels_[rows]))
    return Fidelity(tuple(found), partition.n_clusters, size, n_groups)
