"""What speaks for each number of clusters, for the ribbon of a page without Python."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.kept_evidence import kept_evidence, shown_evidence
from hclust_widgets.serialize.evidence import encode_page_evidence

from .page_trees import PageTree

__all__ = ["page_evidence"]

# Silhouettes compare all rows: of more rows than these a page has the indices of the tree that is
# shown, and of those whose indices are known already (392 rows take 20 ms a tree, 2,000 a second).
_ALL_TREES = 1000
# Of still more the reader would wait.
_COMPUTED = 5000


def page_evidence(now: Clustering, trees: Sequence[PageTree]) -> dict[str, Any] | None:
    """Return the indices of the trees of a page.

    The gap statistic is among them where it was computed in this session.

    Parameters
    ----------
    now : Clustering
    trees : sequence of PageTree

    Returns
    -------
    dict or None
        As :func:`~hclust_widgets.serialize.evidence.encode_page_evidence` returns it.
    """
    n = now.tree.n_leaves
    if n < 2:
        return None
    found = []
    for one in trees:
        shown = one.tree is now.tree
        wanted = n <= _ALL_TREES or (shown and n <= _COMPUTED)
        known = kept_evidence(one.tree)
        if known is None and wanted:
            known = shown_evidence(now if shown else replace(now, tree=one.tree))
        found.append(None if known is None else (known, one.tree))
    return encode_page_evidence(found)
