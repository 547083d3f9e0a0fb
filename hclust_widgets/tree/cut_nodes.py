"""Nodes of a cut: the check that they hold every leaf once, and the line beside locked ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from numbers import Integral

import numpy as np
from numpy.typing import NDArray

from .tree import Tree

__all__ = ["FreeMerges", "line_heights", "validate_nodes"]

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

# Above the root no merge bounds the line: it is put this much higher.
_ABOVE_ROOT = 1.05


def line_heights(tree: Tree, nodes: Ints, threshold: float) -> Floats:
    """Return the height at which the line of a cut crosses each cluster.

    Parameters
    ----------
    tree : Tree
    nodes : ndarray of int, shape (k,)
        Of the clusters.
    threshold : float
        Height of the line for all clusters that it crosses between their own merge and the next;
        for the others it lies in the middle between the two.

    Returns
    -------
    ndarray of float64, shape (k,)
    """
    own = np.concatenate([np.zeros(tree.n_leaves), tree.distances_])
    above = np.append(own, own[-1] * _ABOVE_ROOT if own[-1] > 0 else 1.0)  # of the root: parent -1
    ends = np.sort([own[nodes], above[tree.parents[nodes]]], axis=0)
    is_root = tree.parents[nodes] < 0
    crossed = (ends[0] < threshold) & ((threshold <= ends[1]) | is_root)
    found: Floats = np.where(crossed, threshold, ends[0] + (ends[1] - ends[0]) / 2)
    return found


def validate_nodes(
    tree: Tree, nodes: Iterable[int], row_names: Callable[[], NDArray[np.object_]] | None = None
) -> tuple[int, ...]:
    """Return the nodes of a cut, ascending, if every leaf lies under exactly one of them.

    Parameters
    ----------
    tree : Tree
    nodes : iterable of int
        As scipy numbers them: leaves from 0, merges from n.
    row_names : callable, optional
        Returns the name of every leaf, for messages.

    Raises
    ------
    TypeError
        If they are no whole numbers.
    ValueError
        If one is no node of this tree, or if a leaf lies under none or two of them; the sentence
        names the node or the row.
    """
    try:
        given = list(nodes)
    except TypeError:
        given = []
        good = False
    else:
        good = not isinstance(nodes, (str, bytes))
    if not good:
        if hasattr(nodes, "nodes"):
            raise TypeError(
                f"cut_nodes must be nodes of the tree: pass those of this {type(nodes).__name__}, "
                "as in state.cut_nodes = found.nodes."
            )
        raise TypeError(f"cut_nodes must be nodes of the tree, as [3, 7, 8], not {nodes!r}.")
    n = tree.n_leaves

    def row(place: int) -> str:
        leaf = int(tree.leaf_order[place])
        return f"leaf {leaf}" if row_names is None else f"row {str(row_names()[leaf])[:80]!r}"

    for node in given:
        if isinstance(node, bool) or not isinstance(node, Integral):
            raise TypeError(f"cut_nodes must hold whole numbers, and {node!r} is none.")
        if not 0 <= node <= 2 * n - 2:
            raise ValueError(
                f"cut_nodes hold {node}, which is no node of this tree: they are 0 to {2 * n - 2}."
            )
    found = np.asarray(given, dtype=np.intp)
    # By their first leaf in the order of drawing; of those with the same one the larger first.
    order = np.lexsort([-tree.sizes[found], tree.start[found]])
    end, above = 0, -1
    for node in found[order].tolist():
        start = int(tree.start[node])
        if node == above:
            raise ValueError(f"cut_nodes hold {node} twice: every cluster is named once.")
        if start < end:
            raise ValueError(
                f"cut_nodes hold both {above} and {node}, but {row(start)} lies under both: "
                "every row has to be in one cluster."
            )
        if start > end:
            break
        end, above = start + int(tree.sizes[node]), node
    if end < n:
        raise ValueError(f"cut_nodes leave out {row(end)}: every row has to be in one cluster.")
    return tuple(sorted(found.tolist()))


class FreeMerges:
    """The merges that a line may make or undo while some clusters are locked.

    Merges inside a locked cluster stay made and those above it undone. The free ones are undone
    from the last to the first. The twin of this class is ``js/src/model/tree/uneven.js``.

    Parameters
    ----------
    tree : Tree
    locked : iterable of int
        Nodes, none inside another.
    """

    def __init__(self, tree: Tree, locked: Iterable[int]) -> None:
        self.tree = tree
        n = tree.n_leaves
        begin = tree.start[n:]
        end = begin + tree.sizes[n:]
        inside, above = np.zeros(n - 1, dtype=bool), np.zeros(n - 1, dtype=bool)
        for node in locked:
            first = tree.start[node]
            last = first + tree.sizes[node]
            within = (begin >= first) & (end <= last)
            inside |= within
            above |= (begin <= first) & (end >= last) & ~within
        self._above = np.flatnonzero(above)
        self._free = np.flatnonzero(~inside & ~above)[::-1]

    @property
    def fewest(self) -> int:
        """Fewest clusters that the line can lead to."""
        return 1 + len(self._above)

    @property
    def most(self) -> int:
        """Most clusters that the line can lead to."""
        return self.fewest + len(self._free)

    def undone_at(self, threshold: float) -> int:
        """Return how many free merges a line at this height undoes."""
        first = int(np.searchsorted(self.tree.heights, threshold, side="left"))
        return int(np.count_nonzero(self._free >= first))

    def gap(self, undone: int) -> tuple[float, float]:
        """Return between which heights the line undoes so many free merges."""
        heights = self.tree.heights
        lower = float(heights[self._free[undone]]) if undone < len(self._free) else 0.0
        upper = float(heights[self._free[undone - 1]]) if undone else float("inf")
        return lower, upper

    def nodes(self, undone: int) -> list[int]:
        """Return the clusters' nodes when so many free merges are undone."""
        n = self.tree.n_leaves
        open_ = np.zeros(2 * n - 1, dtype=bool)
        open_[n + self._above] = True
        open_[n + self._free[:undone]] = True
        parts = self.tree.children_[open_[n:]].ravel()
        found: list[int] = parts[~open_[parts]].tolist()
        return found or [2 * n - 2]
