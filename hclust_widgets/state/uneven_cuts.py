"""The nodes of a cut when one of its clusters is split, or joined with its sibling."""

from __future__ import annotations

from numbers import Integral

from hclust_widgets.tree.cut import Cut

from .refusals import RefusedError, RefusedTypeError

__all__ = ["node_of", "nodes_after_join", "nodes_after_split"]


def node_of(cut: Cut, cluster: int) -> int:
    """Return the node of a cluster.

    Raises
    ------
    TypeError, ValueError
        If it is no label of this cut.
    """
    if isinstance(cluster, bool) or not isinstance(cluster, Integral):
        raise RefusedTypeError(f"A cluster is told by its label, not by {cluster!r}.")
    k = cut.n_clusters
    if not 0 <= cluster < k:
        raise RefusedError(f"There is no cluster {cluster}: the labels are 0 to {k - 1}.")
    return int(cut.nodes[int(cluster)])


def nodes_after_split(cut: Cut, cluster: int) -> list[int]:
    """Return the nodes of a cut in which a cluster is its two parts.

    Raises
    ------
    TypeError, ValueError
        If there is no such cluster, if it is one row, or if it is locked.
    """
    node, tree = node_of(cut, cluster), cut.tree
    if node < tree.n_leaves:
        raise RefusedError(f"Cluster {cluster} is a single row, which cannot be split.")
    _refuse_locked(cut, node, cluster, "split")
    parts: list[int] = tree.children_[node - tree.n_leaves].tolist()
    return [one for one in cut.nodes.tolist() if one != node] + parts


def nodes_after_join(cut: Cut, cluster: int) -> list[int]:
    """Return the nodes of a cut in which a cluster and its sibling are one.

    Raises
    ------
    TypeError, ValueError
        If there is no such cluster, if its sibling is more than one cluster, or if one of the
        two is locked.
    """
    node, tree, nodes = node_of(cut, cluster), cut.tree, cut.nodes.tolist()
    if len(nodes) == 1:
        raise RefusedError("There is one cluster only: nothing is left to join it with.")
    merge = int(tree.parents[node])
    first, second = tree.children_[merge - tree.n_leaves].tolist()
    sibling = second if first == node else first
    if sibling not in nodes:
        start = tree.start[sibling]
        inside = [
            label
            for label, one in enumerate(nodes)
            if start <= tree.start[one] < start + tree.sizes[sibling]
        ]
        raise RefusedError(
            f"Cluster {cluster} is merged next with all of {len(inside):,} clusters "
            f"({', '.join(map(str, inside[:6]))}{', ...' if len(inside) > 6 else ''}): "
            "join those first."
        )
    _refuse_locked(cut, node, cluster, "joined")
    _refuse_locked(cut, sibling, nodes.index(sibling), "joined")
    return [one for one in nodes if one not in (node, sibling)] + [merge]


def _refuse_locked(cut: Cut, node: int, cluster: int, done: str) -> None:
    if node in cut.locked:
        raise RefusedError(f"Cluster {cluster} is locked: unlock it before it is {done}.")
