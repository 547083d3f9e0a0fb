"""Evidence that was computed is kept for its tree: views of one state and its page share it."""

from __future__ import annotations

import threading
import weakref
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.common.arrays import Floats
    from hclust_widgets.tree.tree import Tree

__all__ = ["keep_evidence", "kept_evidence", "shown_evidence"]

#: So many trees are remembered, the last ones.
_MAX = 8

_lock = threading.Lock()
# A tree with flipped branches is another object, but shares the matrix of its merges.
_kept: list[tuple[weakref.ref[Floats], pd.DataFrame]] = []


def keep_evidence(tree: Tree, found: pd.DataFrame) -> None:
    """Keep the indices of a tree as long as the tree exists; they take the place of earlier ones.

    Parameters
    ----------
    tree : Tree
    found : DataFrame
        From ``Clustering.evidence`` with its default ``max_clusters``.
    """
    matrix = tree.linkage_matrix
    with _lock:
        others = [one for one in _kept if one[0]() is not None and one[0]() is not matrix]
        _kept[:] = [*others[1 - _MAX :], (weakref.ref(matrix), found)]


def kept_evidence(tree: Tree) -> pd.DataFrame | None:
    """Return the indices that were kept for a tree, or None."""
    matrix = tree.linkage_matrix
    with _lock:
        for at, (ref, found) in enumerate(_kept):
            if ref() is matrix:
                _kept.append(_kept.pop(at))  # those that were read longest ago go first
                return found
    return None


def shown_evidence(
    now: Clustering, *, reading: Callable[[float], object] | None = None
) -> pd.DataFrame:
    """Return the indices of a tree as views show them: computed once, and kept.

    The gap statistic is among them if it was computed.

    Parameters
    ----------
    now : Clustering
    reading : function, optional
        As for ``Clustering.evidence``.

    Returns
    -------
    DataFrame
        As ``Clustering.evidence`` returns it.

    Raises
    ------
    ValueError
        If the tree has a single leaf.
    """
    found = kept_evidence(now.tree)
    if found is None:
        found = now.evidence(reading=reading)
        keep_evidence(now.tree, found)
    return found
