"""How good tree and clusters are: column shares, silhouettes, known classes, Shepard plot."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.groups.group_evidence import leaf_silhouettes
from hclust_widgets.clustering.summary import leaf_noun
from hclust_widgets.common.format import count, truncate

from .drawing import (
    SMALLEST,
    Drawing,
    selected_words,
    table_features,
    values_word,
)

if TYPE_CHECKING:
    from hclust_widgets.export.figures.sheet import Sheet
    from hclust_widgets.tree.cut import Cut

__all__ = ["classes", "column_shares", "shepard", "silhouette"]


def column_shares(now: Clustering) -> Drawing:
    """Compute what each column adds to distances and clusters."""
    from hclust_widgets.plotting.column_shares import ColumnSharesPlot, height_for

    table_features(now)
    shares = now.shares_of_columns()

    def draw(sheet: Sheet) -> ColumnSharesPlot:
        return ColumnSharesPlot(sheet, shares)

    of = f"the {shares.distance_sum} of all pairs of rows and in " if shares.distance_sum else ""
    about = (
        f"Share of each column in {of}what separates the clusters (between-cluster sum of squares "
        f"of the {values_word(shares.features)} values).{' ' * bool(shares.reason)}{shares.reason}"
    )
    tall = height_for(len(shares.columns))
    return Drawing((640, min(max(tall, SMALLEST[1]), 1200)), about, draw)


def silhouette(now: Clustering) -> Drawing:
    """Prepare the silhouettes of the leaves; they are computed as they are drawn."""
    import numpy as np

    from hclust_widgets.plotting.silhouette import SilhouettePlot

    features = None if now.precomputed is not None else table_features(now)
    what = f"Silhouettes of {leaf_noun(now)}"
    of_leaves = partial(
        leaf_silhouettes,
        features,
        now.groups,
        metric=now.settings.metric or "euclidean",
        precomputed=now.precomputed,
    )
    if now.groups is not None:
        what = (
            "Simplified silhouettes, by distances to the centroids, of groups (means over "
            "their rows)"
        )
    X = np.empty((now.tree.n_leaves, 0)) if features is None else features.values

    def draw(sheet: Sheet) -> SilhouettePlot:
        return SilhouettePlot(sheet, X, of_leaves=of_leaves)

    about = (
        f"{what}: near 1 for those that fit their cluster, below 0 for those "
        "that are closer to another one. Beside each cluster its rows and their mean; the dashed "
        f"line is the mean of all.{selected_words(now, 'marked beside the bars')}"
    )
    return Drawing((640, max(480, min(26 * now.cut.n_clusters + 90, 1200))), about, draw)


def classes(now: Clustering, *, known: Any = None) -> Drawing:
    """Compare the clusters with known classes."""
    from hclust_widgets.analysis.class_comparison import ClassComparison
    from hclust_widgets.clustering.known_classes import class_codes, compare_cut
    from hclust_widgets.plotting.classes import ClassesPlot, size_for

    codes, classes, called = class_codes(now, known)
    found = compare_cut(now, now.cut, codes, classes, called)

    def compare(cut: Cut) -> ClassComparison:
        return found if cut is now.cut else compare_cut(now, cut, codes, classes, called)

    def draw(sheet: Sheet) -> ClassesPlot:
        return ClassesPlot(sheet, compare)

    what = "known classes" if classes.name is None else truncate(str(classes.name))
    lack = ""
    if found.n_left_out:
        have = "has no class and is" if found.n_left_out == 1 else "have no class and are"
        lack = f" {count(found.n_left_out, leaf_noun(now))} {have} not counted."
    about = (
        f"{str(leaf_noun(now)).capitalize()} of each cluster in each class ({what}), in the order "
        f"with the largest sum on the diagonal ({found.n_matched:,} of {found.n_rows:,}); the "
        f"darker a cell, the larger its share of the cluster.{lack}"
    )
    return Drawing(size_for(*found.table.shape), about, draw)


def shepard(now: Clustering) -> Drawing:
    """Prepare the distances of pairs against the heights at which they join."""
    from hclust_widgets.clustering.distances.shepard import shepard_of
    from hclust_widgets.plotting.shepard import ShepardPlot

    pairs = shepard_of(now)

    def draw(sheet: Sheet) -> ShepardPlot:
        return ShepardPlot(sheet, pairs, row_noun=str(leaf_noun(now)))

    some = "" if pairs.n_rows == now.tree.n_leaves else f" of {count(pairs.n_rows, 'sampled rows')}"
    darker = "" if pairs.counts is None else " Cells with more pairs are stronger (logarithm)."
    about = (
        f"Shepard plot: the distances of all pairs{some} against the heights at which they are "
        f"merged in the tree; on the dashed line they are the same.{darker}"
    )
    return Drawing((560, 460), about, draw, has_cut=False)
