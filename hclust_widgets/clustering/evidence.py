"""Where to cut a clustering: evidence on every number of clusters, and the best cuts."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from numbers import Integral
from typing import TYPE_CHECKING, Literal

import numpy as np

from hclust_widgets.analysis.cuts.best_cuts import BestCut, best_cuts, check_limits
from hclust_widgets.analysis.cuts.evidence import evidence, gap_words
from hclust_widgets.analysis.cuts.gap_statistic import GapStatistic, gap_statistic
from hclust_widgets.analysis.cuts.node_scores import SCORES, Score, node_scores
from hclust_widgets.analysis.fidelity import Fidelity, fidelity
from hclust_widgets.analysis.silhouette import (
    silhouettes_of_distances,
    silhouettes_with_neighbors,
)
from hclust_widgets.clustering.groups.group_evidence import evidence_of_groups
from hclust_widgets.clustering.groups.groups import points_of
from hclust_widgets.common.checks import check_choice
from hclust_widgets.common.constants import ONLY_A_TREE
from hclust_widgets.tree.linkage.distances import distances_between, zero_to_itself

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

    from hclust_widgets.analysis.weighted_leaves import WeightedLeaves
    from hclust_widgets.clustering.groups.groups import RowGroups
    from hclust_widgets.common.arrays import Floats, Ints
    from hclust_widgets.table.distances import Distances
    from hclust_widgets.table.features import Features
    from hclust_widgets.table.metric.measure import Measure
    from hclust_widgets.tree.cut import Cut
    from hclust_widgets.tree.tree import Tree

__all__ = [
    "BEST_CUTS_OPTIONS",
    "EVIDENCE_OPTIONS",
    "FIDELITY_OPTIONS",
    "best_cuts_of",
    "default_score",
    "evidence_of",
    "fidelity_of",
    "node_scores_of",
    "silhouettes_of",
]

EVIDENCE_OPTIONS = ("max_clusters", "gap", "n_references", "power", "reference", "seed", "progress")
FIDELITY_OPTIONS = ("n_samples", "sample_size", "seed")
BEST_CUTS_OPTIONS = ("score", "top", "min_size", "k", "price")

#: So many clusters are looked at unless told.
MAX_CLUSTERS = 30


def evidence_of(
    tree: Tree,
    features: Features | None,
    metric: str | None,
    *,
    distances: Distances | None = None,
    groups: RowGroups | None = None,
    max_clusters: int | None = None,
    gap: bool = False,
    n_references: int = 100,
    power: int = 2,
    reference: Literal["scaledPCA", "original"] = "scaledPCA",
    seed: int = 0,
    progress: Callable[[int], bool] | None = None,
    reading: Callable[[float], object] | None = None,
) -> pd.DataFrame:
    """Compute the evidence on every number of clusters: ``Clustering.evidence`` documents it."""
    n = tree.n_leaves
    most = min(MAX_CLUSTERS, n) if max_clusters is None else max_clusters
    if isinstance(most, bool) or not isinstance(most, Integral):
        raise TypeError(f"max_clusters must be a whole number, not {max_clusters!r}.")
    if n < 2 or not 2 <= most <= n:
        raise ValueError(
            f"max_clusters={most} is out of range: these {n:,} rows can make 2 to {n:,} clusters."
            if n > 1
            else "One row makes one cluster: there is nothing to choose."
        )
    metric = metric or "euclidean"
    statistic: Callable[..., GapStatistic] | None = None
    # Distances that were handed in need not be those of any points.
    X = None if distances is not None else _points(features, metric)
    between = None if distances is None else distances.between
    if features is not None and distances is None:
        between = partial(_distances, features.values, features.measure(metric))
    if between is not None and reading is not None and groups is None:
        between = _counted(between, n, reading)
    if gap:
        check_choice("reference", reference, ("scaledPCA", "original"))
        if power not in (1, 2):
            raise ValueError(f"power={power!r} must be 1 or 2.")
        if distances is not None:
            raise ValueError(
                "The gap statistic needs points of which reference data can be drawn, and not "
                "distances that were handed in: leave it out (gap=False)."
            )
        if features is None:
            raise ValueError(f"The gap statistic needs the rows' values, but {ONLY_A_TREE}")
        if metric != "euclidean":
            raise ValueError(
                f"The gap statistic is defined for euclidean distances, not {metric}: choose the "
                "metric 'euclidean', or leave it out (gap=False)."
            )
        if X is None:
            raise ValueError(
                "The gap statistic needs complete rows: fill the missing values "
                "(missing='median'), or leave it out (gap=False)."
            )
        if isinstance(n_references, bool) or not isinstance(n_references, Integral):
            raise TypeError(f"n_references must be a whole number, not {n_references!r}.")
        if n_references < 2:
            raise ValueError(f"n_references={n_references} is out of range: it starts at 2.")
        statistic = partial(
            gap_statistic, max_clusters=int(most), n_references=int(n_references),
            power=power, reference=reference, seed=seed, progress=progress,
        )  # fmt: skip
    if groups is not None:
        found = evidence_of_groups(tree, groups, int(most), statistic, seed=seed)
    else:
        of_these = None if statistic is None else partial(statistic, X, tree)
        found = evidence(tree, max_clusters=int(most), X=X, distances=between, gap=of_these)
    if statistic is not None:
        found.attrs["gap_how"] = gap_words(power, reference, int(n_references))
    if X is None and groups is None:
        found.attrs["left_out"] = _no_centroids(features, metric, precomputed=distances is not None)
    return found


def _counted(
    between: Callable[[Ints, Ints], Floats], n: int, reading: Callable[[float], object]
) -> Callable[[Ints, Ints], Floats]:
    """Return the same distances, and tell before each further block which share has been read."""
    done = 0

    def distances(rows: Ints, others: Ints) -> Floats:
        nonlocal done
        if done:
            reading(done / n)
        done += len(rows)
        return between(rows, others)

    return distances


def silhouettes_of(
    features: Features | None,
    cut: Cut,
    metric: str | None,
    *,
    precomputed: Distances | None = None,
) -> pd.DataFrame:
    """Compute the silhouettes of the table's rows: ``Clustering.silhouettes`` documents them."""
    if precomputed is not None:
        import pandas as pd

        values, neighbors = silhouettes_of_distances(precomputed.square, cut)
        known = pd.arrays.IntegerArray(neighbors.astype(np.int64), neighbors < 0)
        return pd.DataFrame({"silhouette": values, "neighbor": known})
    if features is None:
        raise ValueError(f"Silhouettes need the rows' values, but {ONLY_A_TREE}")
    import pandas as pd

    measure = features.measure(metric or "euclidean")
    values, neighbors = silhouettes_with_neighbors(features.values, cut, metric=measure)
    of_rows = np.full(features.n_rows, np.nan)
    of_rows[features.rows] = values
    nearest = np.full(features.n_rows, -1)
    nearest[features.rows] = neighbors
    known = pd.arrays.IntegerArray(nearest.astype(np.int64), nearest < 0)
    return pd.DataFrame({"silhouette": of_rows, "neighbor": known})


def fidelity_of(
    groups: RowGroups | None,
    cut: Cut,
    linkage: str | None,
    *,
    n_samples: int = 20,
    sample_size: int = 2000,
    seed: int = 0,
) -> Fidelity:
    """Compare the clusters with exact trees of samples: ``Clustering.fidelity`` documents it."""
    if groups is None:
        raise ValueError("Every row is a leaf of this tree: there are no groups to be checked.")
    if cut.is_uneven:
        raise ValueError(
            "Clusters at different heights cannot be compared with a cut at one height: go back "
            "to one height (level_cut) first."
        )
    for name, value, least in (("n_samples", n_samples, 1), ("sample_size", sample_size, 2)):
        if isinstance(value, bool) or not isinstance(value, Integral):
            raise TypeError(f"{name} must be a whole number, not {value!r}.")
        if value < least:
            raise ValueError(f"{name}={value} is out of range: it starts at {least}.")
    if cut.n_clusters > min(sample_size, len(groups.group_of)):
        raise ValueError(
            f"A sample of {sample_size:,} rows has no {cut.n_clusters:,} clusters: choose larger "
            "samples (sample_size=...)."
        )
    return fidelity(
        points_of(groups.features), groups.partition(cut), str(linkage),
        n_groups=len(groups.sizes), n_samples=int(n_samples), sample_size=int(sample_size),
        seed=seed,
    )  # fmt: skip


def best_cuts_of(
    tree: Tree,
    features: Features | None,
    metric: str | None,
    *,
    precomputed: bool = False,
    groups: RowGroups | None = None,
    score: Score | None = None,
    top: int = 5,
    min_size: int = 5,
    k: int | tuple[int, int] | None = None,
    price: float | None = None,
) -> list[BestCut]:
    """Return the cuts of the largest total score: ``Clustering.best_cuts`` documents it."""
    n = tree.n_leaves
    for name, value in (("top", top), ("min_size", min_size)):
        if isinstance(value, bool) or not isinstance(value, Integral):
            raise TypeError(f"{name} must be a whole number, not {value!r}.")
        if value < 1:
            raise ValueError(f"{name}={value} is out of range: it starts at 1.")
    limits = check_limits(k, n)
    if score is None:
        score, _ = default_score(features, metric, precomputed=precomputed)
    scores = node_scores_of(
        tree, features, metric,
        precomputed=precomputed, groups=groups, score=score, min_size=int(min_size), price=price,
    )  # fmt: skip
    leaves = None if groups is None else groups.weighted_leaves
    found = best_cuts(tree, scores, top=int(top), min_size=int(min_size), k=limits, leaves=leaves)
    if not found:
        least = _largest_min_size(tree, score, scores, int(min_size), limits, leaves)
        wanted = "" if limits is None else f"{limits[0]:,} to {limits[1]:,} "
        if limits is not None and limits[0] == limits[1]:
            wanted = f"{limits[0]:,} "
        where = f"cut into {wanted}clusters of {min_size:,} rows or more each"
        other = "" if limits is None else ", or other limits (k=...)"
        if not least:
            raise ValueError(f"No {where} has a score above -inf: choose another score{other}.")
        raise ValueError(f"This tree has no {where}: choose min_size={least} or smaller{other}.")
    name = score if isinstance(score, str) else ""
    return [replace(cut, scored_by=name) for cut in found]


def _largest_min_size(
    tree: Tree,
    score: Score,
    scores: Floats,
    above: int,
    k: tuple[int, int] | None,
    leaves: WeightedLeaves | None,
) -> int:
    """Return the largest smallest cluster with which there is a cut; 0 if none is known below.

    What a function returns for smaller clusters is asked for the answer only.
    """
    sizes = tree.sizes if leaves is None else leaves.node_sizes(tree)
    unknown = (sizes < above) & callable(score)
    known = np.where(np.isneginf(scores) & ~unknown, -np.inf, 0.0)
    low, high = 0, above
    while high - low > 1:
        middle = (low + high) // 2
        if best_cuts(tree, known, top=1, min_size=middle, k=k, leaves=leaves):
            low = middle
        else:
            high = middle
    if low and callable(score):
        try:
            asked = node_scores(tree, score, min_size=low, leaves=leaves)
        except ValueError:  # it is not defined for so few rows
            return 0
        return low if best_cuts(tree, asked, top=1, min_size=low, k=k, leaves=leaves) else 0
    return low


def default_score(
    features: Features | None, metric: str | None, *, precomputed: bool
) -> tuple[str, str]:
    """Return the score that best cuts have unless told, and why it is not BIC.

    Returns
    -------
    name : str
        "bic" where rows are points, else "excess_of_mass", which needs the tree alone.
    why : str
        The latter half of a sentence; "" for "bic".
    """
    if not precomputed and _points(features, metric or "euclidean") is not None:
        return "bic", ""
    return "excess_of_mass", _no_centroids(features, metric, precomputed=precomputed)


def _no_centroids(features: Features | None, metric: str | None, *, precomputed: bool) -> str:
    if precomputed:
        return "distances that were handed in have no centroids"
    if features is None:
        return "only a tree was passed in"
    return "gower distances have no centroids" if metric == "gower" else "values are missing"


def why_undefined(
    score: Score, features: Features | None, metric: str | None, *, precomputed: bool
) -> str:
    """Return why a named score is not defined, the latter half of a sentence; "" if it is."""
    if not isinstance(score, str) or score not in SCORES or score == "excess_of_mass":
        return ""
    if not precomputed and _points(features, metric or "euclidean") is not None:
        return ""
    return _no_centroids(features, metric, precomputed=precomputed)


def node_scores_of(
    tree: Tree,
    features: Features | None,
    metric: str | None,
    *,
    precomputed: bool,
    groups: RowGroups | None = None,
    score: Score,
    min_size: int,
    price: float | None = None,
) -> Floats:
    """Return the score of every node; a sentence says why a score is not defined here."""
    X = None if precomputed else _points(features, metric or "euclidean")
    why = why_undefined(score, features, metric, precomputed=precomputed)
    if why and (precomputed or features is not None):
        raise ValueError(f"score={score!r} is not defined here, as {why}: use 'excess_of_mass'.")
    leaves = None if groups is None else groups.weighted_leaves
    return node_scores(tree, score, X=X, min_size=min_size, price=price, leaves=leaves)


def _points(features: Features | None, metric: str) -> Floats | None:
    """Return the rows as points of Euclidean space; None where they are none.

    The weight of a column multiplies its part of the squared distance.
    """
    if features is None or features.has_gaps or metric == "gower":
        return None
    if not features.is_weighted:
        return features.values
    return np.asarray(features.values * np.sqrt(features.feature_weights))


def _distances(X: Floats, metric: str | Measure, rows: Ints, others: Ints) -> Floats:
    return zero_to_itself(distances_between(X[rows], X[others], metric, table=X), rows, others)
