"""Rows of a clustermap split by a category: clustered within each, and the blocks above these."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from hclust_widgets.clustering.heatmap.row_order import find_track
from hclust_widgets.clustering.heatmap.tracks import NO_SOURCES, TrackSources
from hclust_widgets.common.format import format_value
from hclust_widgets.tree.rotations import Flipped, drawn, flips_in
from hclust_widgets.tree.tree import Tree

from .blocks import CUT, Blocks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from numpy.typing import NDArray

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.table.columns.tracks import Track

__all__ = [
    "MAX_BLOCKS",
    "CategorySplit",
    "can_split",
    "category_split",
    "is_category",
    "with_series",
]

#: Of more different values there are no blocks.
MAX_BLOCKS = 30
MISSING = "missing"

_NEEDS_VALUES = (
    "row_split={!r} clusters the rows within each category, which needs a table whose rows are "
    'clustered one by one: use "cut" or a number of blocks.'
)
_TOO_MANY = (
    "row_split={!r} has {:,} different values: rows are split by at most {}. Choose another column."
)
_NOT_WITHIN = "The rows cannot be clustered within each value of {!r}: {}"


@dataclass(frozen=True, eq=False)
class CategorySplit:
    """Rows that are clustered within each category.

    Attributes
    ----------
    track : Track
        The category.
    unflipped : Tree
        Of all rows: the trees of the categories, and above them that of the means of the
        categories, whose heights count from the highest of the others.
    roots : tuple of int
        Nodes of that tree that are the categories.
    words : tuple of str
        What each of these is called.
    merges : tuple of int
        Merges that are drawn flipped, as ``Flipped.merges``.
    tree : Tree
        As it is drawn: with these branches flipped.
    blocks : Blocks
        In the order of that tree.
    """

    track: Track
    unflipped: Tree
    roots: tuple[int, ...]
    words: tuple[str, ...]
    merges: tuple[int, ...] = ()
    tree: Tree = field(init=False)
    blocks: Blocks = field(init=False)

    def __post_init__(self) -> None:
        """Put the blocks in the order of the tree as it is drawn."""
        tree = drawn(self.unflipped, self.merges)
        # A node begins at its first leaf in the order of the tree.
        begins = tree.start[list(self.roots)].tolist()
        places = sorted(zip(begins, self.words, strict=True))
        titles = tuple((word,) for _, word in places)
        breaks = tuple(place for place, _ in places[1:])
        object.__setattr__(self, "tree", tree)
        object.__setattr__(self, "blocks", Blocks(breaks, titles if breaks else ()))

    def with_flips(self, flips: tuple[Flipped, ...]) -> CategorySplit:
        """Return the same rows, drawn with the branches flipped that a reader flipped.

        Parameters
        ----------
        flips : tuple of Flipped
            In any tree.
        """
        merges = flips_in(self.unflipped, flips)
        return self if merges == self.merges else replace(self, merges=merges)


def is_category(split: object) -> bool:
    """Return True if a value of ``row_split`` is the name of a category."""
    return isinstance(split, str) and split != CUT


def can_split(tracks: Iterable[Track]) -> list[str]:
    """Return the names of tracks that it is worth to split rows by: of few different values."""
    return [
        track.name
        for track in tracks
        if (track.levels or track.kind == "number")
        and 1 < len(np.unique(track.values)) <= min(MAX_BLOCKS, len(track) / 2)
    ]


def with_series(split: Any) -> tuple[Any, TrackSources | None]:
    """Return a value of ``row_split`` without a Series, and what that holds as an annotation.

    Parameters
    ----------
    split : object
        A Series becomes its name, or "groups" where it has none.
    """
    if not isinstance(split, pd.Series):
        return split, None
    name = "groups" if split.name is None else str(split.name)
    return name, TrackSources.of({name: split})


def category_split(
    now: Clustering,
    split: str | int | None,
    sources: TrackSources = NO_SOURCES,
    *,
    linkage: str | None = None,
    strict: bool = False,
) -> CategorySplit | None:
    """Cluster the rows within each category.

    Parameters
    ----------
    now : Clustering
    split : None, str or int
        Value of ``row_split``.
    sources : TrackSources
        What was handed in.
    linkage : str, optional
        Default: the one in use.
    strict : bool
        Whether what cannot be done is refused; else rows are not split.

    Returns
    -------
    CategorySplit or None
        None for another kind of value.

    Raises
    ------
    ValueError
        If ``strict``, and rows cannot be split so.

    Notes
    -----
    As in ComplexHeatmap: the means of the categories are clustered by the same linkage and metric,
    and their tree stands above the others.
    """
    if not isinstance(split, str) or not is_category(split):
        return None
    try:
        return _made(now, split, sources, linkage or now.settings.linkage)
    except ValueError:
        if strict:
            raise
        return None


def _made(now: Clustering, name: str, sources: TrackSources, linkage: str | None) -> CategorySplit:
    features, settings = now.features, now.settings
    given = features is None or now.precomputed is not None or now.groups is not None
    if given or linkage is None or settings.metric is None:
        raise ValueError(_NEEDS_VALUES.format(name))
    assert features is not None
    track = find_track(now, name, sources, "split rows by")
    found, groups = np.unique(track.values, return_inverse=True)
    if len(found) > MAX_BLOCKS:
        raise ValueError(_TOO_MANY.format(name, len(found), MAX_BLOCKS))
    measure = features.measure(settings.metric)

    def fit(rows: NDArray[np.float64]) -> Tree:
        return Tree.fit(rows, linkage=linkage, metric=measure, method=settings.method)

    try:
        tree, roots = joined(features.values, groups, fit)
    except ValueError as error:
        raise ValueError(_NOT_WITHIN.format(name, error)) from error
    words = tuple(_word(track, float(value)) for value in found.tolist())
    return CategorySplit(track, tree, tuple(roots), words).with_flips(now.flips)


def joined(
    values: NDArray[np.float64],
    groups: NDArray[np.intp],
    fit: Callable[[NDArray[np.float64]], Tree],
) -> tuple[Tree, list[int]]:
    """Join the trees of groups of rows by the tree of their means.

    Parameters
    ----------
    values : ndarray of shape (n, p)
    groups : ndarray of intp, shape (n,)
        From 0, without gaps.
    fit : callable
        Makes the tree of two rows or more.

    Returns
    -------
    tree : Tree
        Of all rows.
    roots : list of int
        The node of each group.
    """
    n, top = len(values), 0.0
    merges: list[list[float]] = []
    roots: list[int] = []
    means = []
    for group in range(int(groups.max()) + 1):
        rows = np.flatnonzero(groups == group)
        nodes = rows.tolist()
        if len(rows) > 1:
            for a, b, height, size in fit(values[rows]).linkage_matrix.tolist():
                merges.append([nodes[int(a)], nodes[int(b)], height, size])
                nodes.append(n + len(merges) - 1)
                top = max(top, height)
        roots.append(nodes[-1])
        means.append(_mean(values[rows]))
    nodes = list(roots)
    if len(roots) > 1:
        sizes = np.bincount(groups).tolist()
        for a, b, height, _ in fit(np.asarray(means)).linkage_matrix.tolist():
            sizes.append(sizes[int(a)] + sizes[int(b)])
            merges.append([nodes[int(a)], nodes[int(b)], top + height, sizes[-1]])
            nodes.append(n + len(merges) - 1)
    return Tree(np.asarray(merges, dtype=np.float64).reshape(-1, 4)), roots


def _mean(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    gaps = np.isnan(rows)
    counts = (~gaps).sum(axis=0)
    total = np.where(gaps, 0.0, rows).sum(axis=0)
    mean: NDArray[np.float64] = np.full(rows.shape[1], np.nan)
    np.divide(total, counts, out=mean, where=counts > 0)
    return mean


def _word(track: Track, value: float) -> str:
    if np.isnan(value):
        return MISSING
    if track.levels:
        return track.levels[int(value)]
    return format_value(value, track.reads_as)
