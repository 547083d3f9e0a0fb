"""All that a reader has chosen: what a session holds, and what undo goes back to.

Options of a view are undone as well: ``widgets/base/view.py`` records them, in
``state/history.py``.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace

from hclust_widgets.tree.naming.annotations import Annotation
from hclust_widgets.tree.rotations import Flipped

from .clustering import Clustering
from .column_options import AS_ROWS, ColumnOptions
from .settings import Settings

__all__ = ["Choices", "undo_kind"]


@dataclass(frozen=True)
class Choices:
    """All that was chosen, without what follows from it.

    Attributes
    ----------
    settings : Settings
    n_clusters : int
    distance_threshold : float
    suggested : bool
    selection : tuple of int
    annotations : tuple of Annotation
    flips : tuple of Flipped
    numbering : tuple of int or None
        Color numbers that were taken over: see
        :class:`~hclust_widgets.tree.naming.annotations.Annotations`.
    numbers_moved : bool
    cut_nodes : tuple of int or None
        Nodes of the clusters, ascending; None for a cut at one height.
    locked : tuple of int
    leveled : bool
    column_options : ColumnOptions
        How the columns of a clustermap are clustered and cut.
    """

    settings: Settings
    n_clusters: int
    distance_threshold: float
    suggested: bool = False
    selection: tuple[int, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    flips: tuple[Flipped, ...] = ()
    numbering: tuple[int, ...] | None = None
    numbers_moved: bool = False
    cut_nodes: tuple[int, ...] | None = None
    locked: tuple[int, ...] = ()
    leveled: bool = False
    column_options: ColumnOptions = AS_ROWS

    @classmethod
    def from_clustering(cls, clustering: Clustering) -> Choices:
        """Return what led to a clustering."""
        cut = clustering.cut
        return cls(
            clustering.settings,
            cut.n_clusters,
            cut.distance_threshold,
            clustering.suggested,
            clustering.selection,
            clustering.annotations.entries,
            clustering.flips,
            clustering.annotations.numbering,
            clustering.numbers_moved,
            tuple(sorted(cut.nodes.tolist())) if cut.is_uneven else None,
            cut.locked,
            clustering.leveled,
            clustering.column_options,
        )


def undo_kind(before: Choices, after: Choices) -> Hashable | None:
    """Return what may be one gesture: the cut, or a color; None for an undo step of its own.

    Returns
    -------
    hashable or None
        "cut", "column cut", the row signature of the cluster whose color has changed, or the
        columns of the clusters whose colors have.
    """
    cut, other = (
        (one.n_clusters, one.distance_threshold, one.cut_nodes) for one in (before, after)
    )
    moved = cut != other
    if before.locked != after.locked:
        return None
    annotated = before.annotations != after.annotations
    if before.settings != after.settings or before.selection != after.selection:
        return None
    if before.column_options != after.column_options:
        plain = [
            replace(one.column_options, n_clusters=1, distance_threshold=None)
            for one in (before, after)
        ]
        both_cut = None not in (before.column_options.n_clusters, after.column_options.n_clusters)
        if moved or annotated:
            return None
        if both_cut and plain[0] == plain[1]:
            return "column cut"
        return _colored_columns(before.column_options, after.column_options)
    if moved and not annotated:
        return "cut"
    if not annotated or moved or not after.annotations:
        return None
    last = after.annotations[-1]
    named = {entry.row_signature: entry.name for entry in before.annotations}
    return last.row_signature if last.name == named.get(last.row_signature) else None


def _colored_columns(before: ColumnOptions, after: ColumnOptions) -> Hashable | None:
    """Return the columns of the clusters whose colors are all that has changed, or None."""
    if replace(before, named=()) != replace(after, named=()):
        return None
    names, colors = (
        [{one.columns: getattr(one, what) for one in held.named} for held in (before, after)]
        for what in ("name", "color")
    )
    clusters = {*names[0], *names[1]}
    if any(names[0].get(one) != names[1].get(one) for one in clusters):
        return None
    changed = frozenset(one for one in clusters if colors[0].get(one) != colors[1].get(one))
    return ("column colors", changed) if changed else None
