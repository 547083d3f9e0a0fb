"""What a new clustering keeps of the one shown before: names, colors, cut and selection.

The rule for colors stands in :mod:`hclust_widgets.tree.naming.take_over`, the one for cuts in
:mod:`hclust_widgets.tree.kept_cut`. Here both are applied to whole results.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.tree.kept_cut import KeptCut, kept_cut
from hclust_widgets.tree.naming.annotations import Annotation, Annotations, moved_entries
from hclust_widgets.tree.naming.take_over import TakenOver, take_over
from hclust_widgets.tree.node_colors import (
    color_numbers,
    filled_numbering,
    free_color_numbering,
)

from .clustering import Clustering

__all__ = ["carry_over", "carry_over_cut", "with_distinct_colors"]


def carry_over(
    old: Clustering, new: Clustering, rows: NDArray[np.intp] | None = None
) -> Clustering:
    """Return the new clustering with names and colors of the one that was shown before.

    The rule is that of :mod:`hclust_widgets.tree.naming.take_over`. The same merges keep
    their colors as they are. Of a table that the new one corrects also the selection, clusters
    at different heights and locked ones are kept: :func:`carry_over_cut`.

    Parameters
    ----------
    old : Clustering
        Of the same table, or of the table that the new one corrects.
    new : Clustering
    rows : ndarray of intp, shape (old.n_rows,), optional
        Position in the new table of every row of the old one, -1 where it is gone; from
        :func:`~hclust_widgets.clustering.data.match_corrected_rows.corrected_rows`.
        Default: the same table.
    """
    if rows is not None:
        return _corrected(old, new, rows)
    if new.tree.same_merges(old.tree):
        stays = old.numbers_moved and new.cut.same_clusters(old.cut)
        annotations = old.annotations.with_tree(new.tree, new.rows())
        return replace(new, annotations=annotations, numbers_moved=stays)
    before = old.annotations.color_numbers[old.cut.nodes]
    taken = take_over(old.label_of_rows(), new.label_of_rows(), before)
    annotations = old.annotations.with_tree(new.tree, new.rows(), _numbering(new, taken))
    return replace(new, annotations=annotations, numbers_moved=taken.moves_numbers)


def _numbering(new: Clustering, taken: TakenOver) -> tuple[int, ...]:
    splits = new.tree.splits[new.cut.nodes].tolist()
    return filled_numbering(dict(zip(splits, taken.colors.tolist(), strict=True)))


def _corrected(old: Clustering, new: Clustering, rows: NDArray[np.intp]) -> Clustering:
    there = rows >= 0
    kept = np.full(new.n_rows, -1, dtype=np.intp)
    kept[rows[there]] = old.label_of_rows()[there]
    if old.cut.is_uneven or old.cut.locked:
        held = carry_over_cut(old, new, kept, n_clusters=new.cut.n_clusters, any_number=True)
        new = replace(new, cut=held.cut, leveled=held.lost)
    return _named_as(old, new, rows, kept)


def _named_as(
    old: Clustering, new: Clustering, rows: NDArray[np.intp], kept: NDArray[np.intp]
) -> Clustering:
    """Return the new clustering with names, colors and selection of the table before.

    ``kept`` has the old label of every row, -1 where there is none.
    """
    left = np.unique(kept[kept >= 0])  # old clusters of which rows are left
    before = np.where(kept >= 0, np.searchsorted(left, kept), -1)
    colors = old.annotations.color_numbers[old.cut.nodes][left]
    after = new.label_of_rows()
    taken = take_over(before, after, colors)
    origins = taken.origins.copy()
    origins[origins >= 0] = left[origins[origins >= 0]]
    taken = replace(taken, origins=origins)
    numbering: tuple[int, ...] | None = _numbering(new, taken)
    same = np.array_equal(new.linkage_matrix, old.linkage_matrix)
    if same and np.array_equal(rows[old.rows()], new.rows()):
        numbering = old.annotations.numbering
    given: dict[int, Annotation] = {}
    if old.groups is not None or new.groups is not None:  # other rows stand for the groups
        given = _given_in_groups(old, new, origins, kept, after)
    rest = [one for one in old.annotations.entries if one not in given.values()]
    annotations = Annotations.of(new.tree, new.rows(), moved_entries(rest, rows), numbering)
    for node, one in given.items():
        values = {"name": one.name, "color": one.color}
        has = {key: value for key, value in values.items() if value is not None}
        annotations = annotations.with_entry(node, **has)
    moved = rows[list(old.selection)]
    return replace(
        new,
        annotations=annotations,
        numbers_moved=taken.moves_numbers,
        selection=tuple(sorted(moved[moved >= 0].tolist())),
    )


def carry_over_cut(
    old: Clustering,
    new: Clustering,
    before: NDArray[np.intp],
    *,
    n_clusters: int,
    any_number: bool = False,
) -> KeptCut:
    """Return the cut of the new tree that keeps what was locked, or cut at its own height, before.

    Parameters
    ----------
    old, new : Clustering
    before : ndarray of intp, shape (new.n_rows,)
        Cluster of ``old`` of every row of the new table, -1 for a row that was in none.
    n_clusters, any_number
        As for :func:`hclust_widgets.tree.kept_cut.kept_cut`.
    """
    rows = new.rows() if new.groups is None else new.groups.features.rows
    leaves = np.arange(len(rows)) if new.groups is None else new.groups.group_of
    known = before[rows] >= 0
    labels = before[rows][known]
    return kept_cut(
        old.cut,
        new.tree,
        leaves[known],
        labels,
        n_clusters=n_clusters,
        any_number=any_number,
    )


def _given_in_groups(
    old: Clustering,
    new: Clustering,
    origins: NDArray[np.intp],
    before: NDArray[np.intp],
    after: NDArray[np.intp],
) -> dict[int, Annotation]:
    """Return by node what was given to an old cluster, if most rows of both are in both."""
    found: dict[int, Annotation] = {}
    for label, origin in enumerate(origins.tolist()):
        entry = None if origin < 0 else old.annotations.given(int(old.cut.nodes[origin]))
        one, other = before == origin, after == label
        if entry is not None and 2 * (one & other).sum() > max(one.sum(), other.sum()):
            found[int(new.cut.nodes[label])] = entry
    return found


def with_distinct_colors(old: Clustering, new: Clustering) -> Clustering:
    """Return the new clustering with colors that are easy to tell apart at an uneven cut.

    The clusters of the last cut keep theirs; a new cluster whose color number is beyond the
    palette, because its merge lies far down, gets the next color that is free.

    Parameters
    ----------
    old, new : Clustering
        The one before, and the one after, of the same merges.
    """
    if not new.tree.same_merges(old.tree):
        return new
    splits, nodes = new.tree.splits, new.cut.nodes
    largest_first = nodes[np.lexsort([nodes, -new.cut.sizes])]
    found = free_color_numbering(
        splits,
        new.annotations.color_numbers,
        before=splits[old.cut.nodes],
        after=splits[largest_first],
    )
    if np.array_equal(color_numbers(splits, found), new.annotations.color_numbers):
        return new
    return replace(new, annotations=replace(new.annotations, numbering=found))
