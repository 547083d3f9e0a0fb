"""Blocks of a clustermap: rows and columns of it that stand apart, with gaps between them."""

from __future__ import annotations

from dataclasses import dataclass
from numbers import Integral, Real
from typing import TYPE_CHECKING, Any

import numpy as np

from hclust_widgets.clustering.summary import leaf_noun
from hclust_widgets.common.checks import did_you_mean
from hclust_widgets.common.constants import MAX_BLOCK_GAP
from hclust_widgets.common.format import count, truncated_repr
from hclust_widgets.tree.cut import Cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.clustering.columns.clusters import ColumnClusters
    from hclust_widgets.tree.tree import Tree

__all__ = [
    "CUT",
    "NO_BLOCKS",
    "Blocks",
    "blocks_in_words",
    "check_gap",
    "check_split",
    "column_blocks",
    "fitting_splits",
    "row_blocks",
]

#: The blocks are the clusters of the present cut.
CUT = "cut"


@dataclass(frozen=True)
class Blocks:
    """Where rows or columns of a clustermap stand apart.

    Attributes
    ----------
    breaks : tuple of int
        Places at which a block begins, without the first one, ascending.
    titles : tuple of tuple of str
        Wordings of the title of each block from the top, the longest first.
    """

    breaks: tuple[int, ...] = ()
    titles: tuple[tuple[str, ...], ...] = ()

    def __len__(self) -> int:
        return len(self.breaks) + 1


NO_BLOCKS = Blocks()


def check_split(
    what: str, value: Any, most: int | None = None, names: Sequence[str] | None = None
) -> str | int | None:
    """Return a way to split rows or columns into blocks.

    Parameters
    ----------
    what : {"row_split", "col_split"}
    value : None, str or int
        "cut", or for rows the name of a category.
    most : int, optional
        Number of rows or columns.
    names : sequence of str, optional
        Names of columns and annotations; None: any.

    Raises
    ------
    TypeError
        If it is neither text nor a whole number.
    ValueError
        If it is another word, or a number of blocks that cannot be made.
    """
    ways = 'None, "cut" or a number of blocks'
    if what == "row_split":
        ways = 'None, "cut", the name of a column or annotation, or a number of blocks'
    if value is None:
        return None
    if isinstance(value, str):
        if value == CUT or (what == "row_split" and (names is None or value in names)):
            return value
        hint = did_you_mean(value, (CUT, *((names or ()) if what == "row_split" else ())))
        raise ValueError(f"{what}={truncated_repr(value)} is not known: use {ways}.{hint}")
    if isinstance(value, bool) or not isinstance(value, Integral):
        raise TypeError(f"{what} must be {ways}, not {truncated_repr(value)}.")
    k = int(value)
    if k < 1 or (most is not None and k > most):
        of = "rows" if what == "row_split" else "columns"
        upper = "or more" if most is None else f"to {most:,}"
        have = "" if most is None else f"{count(most, of)} make "
        raise ValueError(f"{what}={k} is out of range: {have}1 {upper} blocks.")
    return k


def check_gap(value: Any) -> float:
    """Return the size of the gaps in CSS pixels.

    Raises
    ------
    TypeError
        If it is no number.
    ValueError
        If it is negative or too large.
    """
    if isinstance(value, bool) or not isinstance(value, Real):
        raise TypeError(f"gap must be a number of pixels, not {truncated_repr(value)}.")
    gap = float(value)
    if not 0 <= gap <= MAX_BLOCK_GAP:
        raise ValueError(f"gap={value} is out of range: it is 0 to {MAX_BLOCK_GAP} pixels.")
    return int(gap) if gap.is_integer() else gap


def fitting_splits(
    now: Clustering,
    row_split: str | int | None,
    col_split: str | int | None,
    *,
    row_cluster: bool = True,
    col_cluster: bool = True,
) -> dict[str, Any]:
    """Return ``row_split`` and ``col_split`` as these rows and columns can have them.

    Without its tree nothing is split, nor columns by a cut that they do not have, and there are no
    more blocks than rows or columns.
    """
    if not row_cluster:
        row_split = None
    elif isinstance(row_split, int):
        row_split = min(row_split, now.tree.n_leaves)
    if not col_cluster or (now.features is None and now.precomputed is None):
        col_split = None
    elif col_split == CUT:
        is_cut = now.precomputed is None and now.column_options.n_clusters is not None
        col_split = CUT if is_cut else None
    elif isinstance(col_split, int):
        p = now.n_heatmap_columns
        col_split = min(col_split, p) if p > 1 else None
    return {"row_split": row_split, "col_split": col_split}


def row_blocks(now: Clustering, split: str | int | None) -> Blocks:
    """Return the blocks of rows in the order of the tree.

    Parameters
    ----------
    now : Clustering
    split : None, str or int
        See :func:`check_split`. More blocks than rows are as many as these. Those of a category
        are not in the order of the tree, and not among these.
    """
    if split is None or (isinstance(split, str) and split != CUT):
        return NO_BLOCKS
    if split == CUT:
        cut, named = now.cut, now.cluster_annotations
        if cut.n_clusters == 1:
            return NO_BLOCKS
        order = cut.left_to_right.tolist()
        return Blocks(_breaks(cut), tuple(_wordings(i, named.title(i)) for i in order))
    return _numbered(now.tree, int(split))


def column_blocks(
    tree: Tree | None, split: str | int | None, clusters: ColumnClusters | None = None
) -> Blocks:
    """Return the blocks of columns in the order of their tree; none without a tree.

    Parameters
    ----------
    tree : Tree or None
    split : None, "cut" or int
    clusters : ColumnClusters, optional
        For "cut"; without them there are no blocks.
    """
    if split == CUT:
        if clusters is None or clusters.cut.n_clusters == 1:
            return NO_BLOCKS
        order = clusters.cut.left_to_right.tolist()
        return Blocks(_breaks(clusters.cut), tuple(_wordings(i, clusters.title(i)) for i in order))
    if split is None or tree is None:
        return NO_BLOCKS
    return _numbered(tree, int(split))


def _wordings(label: int, title: str) -> tuple[str, ...]:
    number = f"{label:,}"
    named = () if title == number else (f"Cluster {title}", title)
    return (*named, f"Cluster {number}", number)


def _numbered(tree: Tree, k: int) -> Blocks:
    k = min(k, tree.n_leaves)
    if k == 1:
        return NO_BLOCKS
    breaks = _breaks(Cut(tree, n_clusters=k))
    return Blocks(breaks, tuple((f"Block {i:,}", f"{i:,}") for i in range(1, k + 1)))


def _breaks(cut: Cut) -> tuple[int, ...]:
    return tuple(np.sort(cut.tree.start[cut.nodes])[1:].tolist())


def blocks_in_words(
    now: Clustering,
    split: str | int | None,
    rows: Blocks,
    columns: Blocks,
    col_split: str | int | None = None,
) -> str:
    """Return a sentence on the blocks, to follow another one; "" without any."""
    parts = []
    if len(rows) > 1:
        by = "the clusters" if split == CUT else "their tree"
        within = ""
        if isinstance(split, str) and split != CUT:
            by, within = split, ", clustered within each, below the tree of their means"
        parts.append(f"{leaf_noun(now)} are split by {by} into {len(rows):,} blocks{within}")
    if len(columns) > 1:
        by = "their clusters" if col_split == CUT else "their tree"
        parts.append(f"columns are split by {by} into {len(columns):,} blocks")
    if not parts:
        return ""
    words = " and ".join(parts)
    return f" {words[0].upper()}{words[1:]}."
