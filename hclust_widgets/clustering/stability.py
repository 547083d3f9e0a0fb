"""Would a part of the rows have given the same clusters? `ClusterState.stability` documents it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from numbers import Integral, Real
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from hclust_widgets.analysis.dominant_column import adjusted_rand_index
from hclust_widgets.common.constants import ONLY_A_TREE
from hclust_widgets.tree.cut import Cut

from .pipeline import ClusteringPipeline

if TYPE_CHECKING:
    from hclust_widgets.common.arrays import Ints
    from hclust_widgets.tree.tree import Tree

    from .clustering import Clustering

__all__ = ["STABILITY_OPTIONS", "stability_of"]

STABILITY_OPTIONS = ("n_clusters", "share", "n_samples", "seed")


def stability_of(
    now: Clustering,
    n_clusters: int | Iterable[int] | None = None,
    *,
    share: float = 0.8,
    n_samples: int = 20,
    seed: int = 0,
) -> pd.DataFrame:
    """Cluster samples of the rows anew, and compare: `ClusterState.stability` documents it."""
    _check_input(now)
    n = now.tree.n_leaves
    size = _check_share(share, n)
    if n_clusters is None and now.cut.is_uneven:
        k = now.cut.n_clusters
        raise ValueError(
            "Stability is that of a cut at one height, and these clusters are at different "
            f"heights: pass n_clusters={k} for a cut into as many."
        )
    numbers = _check_numbers(now.cut.n_clusters if n_clusters is None else n_clusters, size)
    if isinstance(n_samples, bool) or not isinstance(n_samples, Integral):
        raise TypeError(f"n_samples must be a whole number, not {n_samples!r}.")
    if n_samples < 1:
        raise ValueError(f"n_samples={n_samples} is out of range: it starts at 1.")
    rng = np.random.default_rng(seed)
    found = {}
    for k in numbers:
        whole = Cut(now.tree, n_clusters=k).labels_
        found[k] = [
            _agreement(now, whole, np.sort(rng.choice(n, size=size, replace=False)), k)
            for _ in range(int(n_samples))
        ]
    table = pd.DataFrame(found).rename_axis(index="sample")
    table.columns.name = "n_clusters"
    return table


def _agreement(now: Clustering, whole: Ints, leaves: Ints, k: int) -> float:
    """Return the adjusted Rand index of clusters of some leaves alone and among all."""
    part = Cut(_tree_of(now, leaves), n_clusters=k)
    return adjusted_rand_index(whole[leaves], part.labels_)


def _tree_of(now: Clustering, leaves: Ints) -> Tree:
    """Cluster some leaves alone, with the same settings and columns."""
    features = now.features
    assert features is not None
    rows = features.table.iloc[features.rows[leaves]].reset_index(drop=True)
    names = features.table.columns
    columns = tuple(names[c] for c in sorted(set(features.sources)))
    settings = replace(
        now.settings, columns=columns, row_filter=None, optimal_ordering=False, max_leaves=None
    )
    return ClusteringPipeline(rows).begin(settings, n_clusters=1).tree


def _check_input(now: Clustering) -> None:
    anew = "Stability prepares and clusters samples of the rows anew, but "
    if now.precomputed is not None or now.input_kind is not None:
        what = "a tree was" if now.precomputed is None else "distances were"
        raise ValueError(f"{anew}{what} handed in: make a state of the table.")
    if now.features is None:
        raise ValueError(f"{anew}{ONLY_A_TREE}")
    if now.groups is not None:
        raise ValueError(
            "Stability is computed of rows, but these are in groups: fidelity() compares groups "
            "with samples of the rows; or choose max_leaves=None."
        )


def _check_share(share: float, n: int) -> int:
    """Return how many rows a sample has."""
    if isinstance(share, bool) or not isinstance(share, Real):
        raise TypeError(f"share must be a number between 0 and 1, not {share!r}.")
    if not 0 < share < 1:
        raise ValueError(f"share={share} is out of range: it lies between 0 and 1.")
    size = int(share * n + 1e-9)
    if size < 2:
        raise ValueError(f"share={share} of {n:,} rows are fewer than 2: choose a larger share.")
    return size


def _check_numbers(numbers: int | Iterable[int], size: int) -> list[int]:
    asked = list(numbers) if isinstance(numbers, Iterable) else [numbers]
    if not asked or any(isinstance(k, bool) or not isinstance(k, Integral) for k in asked):
        raise TypeError(f"n_clusters must be a whole number or a list of them, not {numbers!r}.")
    for k in asked:
        if not 2 <= k <= size:
            raise ValueError(
                f"n_clusters={k} is out of range: a sample has {size:,} rows, which can make 2 to "
                f"{size:,} clusters."
            )
    return [int(k) for k in dict.fromkeys(asked)]
