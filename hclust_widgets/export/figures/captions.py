"""Captions of figures for papers: what is shown, and how it was computed."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version

import numpy as np

from hclust_widgets._version import __version__
from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.summary import (
    clustered,
    distances_as_given,
    kept_of_distances,
    kept_words,
    row_noun,
)
from hclust_widgets.common.format import count, percent, truncate
from hclust_widgets.table.columns.schema import Field
from hclust_widgets.table.features import Features
from hclust_widgets.table.transform import TRANSFORM_WORDS
from hclust_widgets.tree.cut_text import gap_sentence, threshold_of

__all__ = ["caption", "listed"]

_SCALING = {
    "minmax": "each scaled to [0, 1]",
    "standard": "each standardised to mean 0 and standard deviation 1",
    "robust": "each scaled to median 0 and quartile range 1",
    "none": "not scaled",
    "range": "each divided by its range",
}
_ROW_SCALING = {
    "center": "each row centered at 0",
    "standard": "each row standardised to mean 0 and standard deviation 1",
}

# More columns, or more clusters, are only counted.
_MAX_COLUMNS = 12
_MAX_SIZES = 12


def caption(now: Clustering, *, cut: bool = True, leaf_order: bool = True) -> str:
    """Describe how a clustering was computed, as in the methods section of a paper.

    Parameters
    ----------
    now : Clustering
    cut : bool
        True to include the cut and the sizes of the clusters.
    leaf_order : bool
        True to name the order of the leaves where it was optimized.

    Returns
    -------
    str
        Sentences on one line: the data (``table.attrs["name"]``, if it is there), rows and
        columns, scaling, linkage, metric, cut, rows that were left out, versions of the packages.
    """
    what = clustered(now)
    sentences = [f"{what}{_by(now)} {_was_clustered(now)}."]
    if cut:
        sentences.append(_cut(now))
    if leaf_order and now.settings.optimal_ordering:
        sentences.append(_leaf_order(now))
    if now.groups is not None:
        share = now.groups.lost
        how = "Rows were put into groups by k-means first"
        if share == 0:
            how = "Rows that are the same were put into groups first"
        sentences.append(
            f"{how}; the tree joins the groups by their sizes"
            + (f", and {percent(share)} of the variance lies within groups." if share else ".")
        )
    if now.exchanged is not None:
        sentences.append("The rows are columns of the table: rows and columns were exchanged.")
    features = now.features if now.precomputed is None else None
    kept = kept_of_distances(now)
    if features is not None and features.row_filter:
        kept = kept_words(features)
    if kept:
        sentences.append(f"{kept.replace(' kept:', ' were kept:', 1)}.")
    sentences += [
        f"{lost} {'was' if lost.startswith('1 ') else 'were'} left out."
        for lost in ([] if features is None else features.left_out_words)
    ]
    if now.features is not None and now.precomputed is None and now.features.missing_words:
        lacking = count(now.features.n_missing, "missing values")
        be = "was" if now.features.n_missing == 1 else "were"
        sentences.append(f"{lacking} {be} {now.features.filled_words}.")
    sentences.append(
        f"Computed with hclust_widgets {__version__}, scipy {version('scipy')} and scikit-learn "
        f"{version('scikit-learn')}."
    )
    return " ".join(sentences)


def _leaf_order(now: Clustering) -> str:
    """State how the leaves stand, where they are in optimal order."""
    to = "to nearly" if now.unflipped_tree.order_lengths is not None else "to"
    by_hand = not np.array_equal(now.tree.flips, now.unflipped_tree.flips)
    return (
        f"Leaves stand so that the distances between neighbors add up {to} the least that the tree "
        f"allows (Bar-Joseph et al. 2001){', but for branches turned by hand' * by_hand}."
    )


def _by(now: Clustering) -> str:
    """Format the name of the data and its columns."""
    features = now.features
    if features is None or now.precomputed is not None:
        return ""
    name = features.table.attrs.get("name")
    of = f" of {truncate(name)}" if isinstance(name, str) and name.strip() else ""
    used = sorted(set(features.sources))
    words = ""
    if len(used) <= _MAX_COLUMNS:
        columns = [
            truncate(str(features.table.columns[c])) + _encoded(now, features.schema[c])
            for c in used
        ]
        words = f" ({listed(columns)})"
    return f"{of}, by {count(len(features.columns), 'features')}{words}, {_scaling(now)},"


def _scaling(now: Clustering) -> str:
    assert now.features is not None
    features = now.features
    names = features.table.columns.tolist()
    weights = [] if features.weights is None else list(features.weights.items())
    used = {names[c] for c in features.sources}
    words = [f"{w:g} for {truncate(str(name))}" for name, w in weights if name in used]
    how = _prepared(features)
    if not words:
        return how
    if len(words) > _MAX_COLUMNS:
        return f"{how}, weights of {len(words):,} columns"
    return f"{how}, with the weight{'s' * (len(words) > 1)} {listed(words)}"


def _prepared(features: Features) -> str:
    """State what was done to columns, then to rows, in the order of the steps."""
    steps = []
    if len(features.transformed_at):
        some = len(features.transformed_at) < len(features.columns)
        steps.append("numbers " * some + TRANSFORM_WORDS[features.transform])
    if features.scaling != "none":
        steps.append(_SCALING[features.scaling])
    elif features.row_scaling == "none":
        steps = [", ".join([*steps, _SCALING["none"]])]
    if features.row_scaling != "none":
        steps.append(_ROW_SCALING[features.row_scaling])
    return ", then ".join(steps)


def _encoded(now: Clustering, field: Field) -> str:
    """State how a column became numbers, where it was none."""
    if field.kind == "ordered":
        return " by rank"
    if field.is_numeric or now.settings.metric == "gower":
        return ""
    return " one-hot encoded"


def _was_clustered(now: Clustering) -> str:
    be = "was" if now.tree.n_leaves == 1 else "were"
    linkage, metric = now.settings.linkage, now.settings.metric
    if linkage is None:
        return f"{be} clustered beforehand, the tree is shown as it was given"
    of = "" if metric is None else f" of {_metric(now)} distances"
    under = " under a connectivity constraint" if now.tree.constrained else ""
    if now.precomputed is not None:
        of = f" of the {distances_as_given(now.precomputed)}"
    by = " by fastcluster" if now.tree.is_fast else ""
    return f"{be} clustered with {linkage} linkage{of}{under}{by}"


def _metric(now: Clustering) -> str:
    """Return the name of the metric, of Gower's with the columns whose zeros say nothing."""
    if now.settings.metric != "gower":
        return str(now.settings.metric)
    zeros = [truncate(str(name)) for name in now.settings.asymmetric or ()]
    return "Gower" + (f" (asymmetric: {listed(zeros)})" if zeros else "")


def _cut(now: Clustering) -> str:
    cut = now.cut
    at = threshold_of(cut)
    k = count(cut.n_clusters, "clusters")
    sizes = ""
    if 1 < cut.n_clusters <= _MAX_SIZES:
        sizes = (
            f" of {listed([f'{size:,}' for size in now.partition.sizes.tolist()])} {row_noun(now)}"
        )
    if cut.is_uneven:
        return f"Cut at different heights the tree gives {k}{sizes} ({gap_sentence(cut)})."
    return f"Cut at height {at} the tree gives {k}{sizes} ({gap_sentence(cut)})."


def listed(words: Sequence[str]) -> str:
    """Join words as ``"a, b and c"``."""
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)
