"""Names and colors that a reader gives to clusters: annotations of the rows of a node."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.common.format import is_encodable, truncated_repr

from .tree import Tree

__all__ = [
    "Annotation",
    "Annotations",
    "check_color",
    "check_name",
    "disambiguate_names",
    "validate_annotations",
]

MAX_NAME = 200

_COLOR = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)


@dataclass(frozen=True)
class Annotation:
    """Name and color of the rows of one node.

    Attributes
    ----------
    row_signature : int
        Identifies the rows; from :func:`signatures`.
    name : str or None
    color : str or None
        ``#rrggbb``.
    """

    row_signature: int
    name: str | None = None
    color: str | None = None


@dataclass(frozen=True, eq=False)
class Annotations:
    """All names and colors that were given, and their nodes in one tree.

    An annotation belongs to a set of rows: whenever a node has exactly these rows, in this tree
    or in another one, it has the name and the color. So annotations survive other cuts and other
    linkages, and come back when the node does.

    Parameters
    ----------
    tree : Tree
    rows : ndarray of int, shape (n,)
        Position in the table of every leaf.
    entries : tuple of Annotation
        In the order in which they were given.

    Attributes
    ----------
    names, colors : dict of int to str
        By node of the tree.
    """

    tree: Tree
    rows: NDArray[np.intp]
    entries: tuple[Annotation, ...] = ()

    @cached_property
    def _by_node(self) -> dict[int, Annotation]:
        if not self.entries:
            return {}
        known = {entry.row_signature: entry for entry in self.entries}
        of_nodes = signatures(self.tree, self.rows)
        wanted = np.fromiter(known, dtype=np.uint64, count=len(known))
        nodes = np.flatnonzero(np.isin(of_nodes, wanted)).tolist()
        return {node: known[int(of_nodes[node])] for node in nodes}

    @cached_property
    def names(self) -> dict[int, str]:
        """Given names by node."""
        return {node: m.name for node, m in self._by_node.items() if m.name is not None}

    @cached_property
    def colors(self) -> dict[int, str]:
        """Given colors, ``#rrggbb``, by node."""
        return {node: m.color for node, m in self._by_node.items() if m.color is not None}

    def with_tree(self, tree: Tree, rows: NDArray[np.intp]) -> Annotations:
        """Return the same annotations for another tree of the same table."""
        if tree is self.tree:
            return self
        return Annotations(tree, rows, self.entries)

    def with_entry(self, node: int, **changes: str | None) -> Annotations:
        """Return these annotations with another ``name`` or ``color`` of a node; None removes it.

        Parameters
        ----------
        node : int
        **changes
            ``name`` or ``color``, both checked already.
        """
        key = int(signatures(self.tree, self.rows)[node])
        before = next((one for one in self.entries if one.row_signature == key), Annotation(key))
        after = Annotation(key, **({"name": before.name, "color": before.color} | changes))
        rest = tuple(one for one in self.entries if one.row_signature != key)
        entries = rest if after == Annotation(key) else (*rest, after)
        return self if entries == self.entries else Annotations(self.tree, self.rows, entries)


def disambiguate_names(given: Mapping[int, str], nodes: NDArray[np.intp]) -> dict[int, str]:
    """Number clusters of equal names, and a name that equals another cluster's number.

    A name stays with its rows whatever the cut is, so one cut may contain the same name twice.

    Parameters
    ----------
    given : mapping of label to str
    nodes : ndarray of int, shape (k,)
        Node of every cluster: of one name the cluster that was merged last keeps it unchanged.

    Returns
    -------
    dict of int to str
        By label: ``"Light cars"``, ``"Light cars (2)"``, ``"Light cars (3)"``.
    """
    names = set(given.values())
    taken: set[str] = set()
    for name in names:  # what a cluster without a name is called
        if name.isdecimal() and name == str(int(name)) and int(name) < len(nodes):
            taken |= {name} if int(name) not in given else set()
    found: dict[int, str] = {}
    for label in sorted(given, key=lambda i: -int(nodes[i])):
        name, times = given[label], 2
        while name in taken or (name != given[label] and name in names):
            name = f"{given[label]} ({times})"
            times += 1
        taken.add(name)
        found[label] = name
    return dict(sorted(found.items()))


def signatures(tree: Tree, rows: NDArray[np.intp]) -> NDArray[np.uint64]:
    """Return a number for every node that depends on its rows only, whatever their order.

    Each row's position is hashed to 64 bits by the finalizer of SplitMix64 (Steele, Lea &
    Flood 2014), and the hashes of a node's rows are added up. Two different nodes get the same
    number by chance only, one time in 10**13 for 100,000 rows.

    Parameters
    ----------
    tree : Tree
    rows : ndarray of int, shape (n,)

    Returns
    -------
    ndarray of uint64, shape (2n - 1,)
    """
    z = (rows.astype(np.uint64) + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    z ^= z >> np.uint64(31)
    before = np.concatenate([[np.uint64(0)], np.cumsum(z[tree.leaf_order], dtype=np.uint64)])
    found: NDArray[np.uint64] = before[tree.start + tree.sizes] - before[tree.start]
    return found


def check_name(value: object) -> str | None:
    """Return a cluster's name; None and blanks mean no name.

    Raises
    ------
    TypeError
        If it is no text.
    ValueError
        If it is longer than 200 characters, or contains a lone surrogate.
    """
    if value is None:
        return None
    if not isinstance(value, str):
        raise TypeError(f"A cluster's name must be text, not {truncated_repr(value)}.")
    name = " ".join(value.split())
    if not is_encodable(name):
        raise ValueError(
            f"The name {truncated_repr(name)} holds half of a character: choose another one."
        )
    if len(name) > MAX_NAME:
        raise ValueError(
            f"A cluster's name has up to {MAX_NAME} characters, but this has {len(name):,}."
        )
    return name or None


def check_color(value: object) -> str | None:
    """Return a color as ``#rrggbb`` in lower case; None means the palette's.

    Raises
    ------
    TypeError, ValueError
        If it is no such text.
    """
    if value is None:
        return None
    if not isinstance(value, str):
        raise TypeError(f"A color must be text such as '#4477aa', not {truncated_repr(value)}.")
    if not _COLOR.fullmatch(value):
        raise ValueError(f"{truncated_repr(value)} is no color: write it as '#4477aa'.")
    return value.lower()


def validate_annotations(entries: Iterable[Any]) -> tuple[Annotation, ...]:
    """Check the annotations of a session.

    Parameters
    ----------
    entries : iterable of dict
        With ``rows`` (16 hexadecimal digits) and ``name``, ``color`` or both.

    Raises
    ------
    TypeError, ValueError
        For what is no annotation.
    """
    found: dict[int, Annotation] = {}
    for entry in entries:
        try:
            key = int(entry["rows"], 16)
            name, color = entry.get("name"), entry.get("color")
        except (TypeError, KeyError, ValueError, AttributeError):
            raise ValueError(f"{truncated_repr(entry)} names no cluster.") from None
        if not 0 <= key < 2**64:
            raise ValueError(f"{truncated_repr(entry)} names no cluster.")
        found[key] = Annotation(key, check_name(name), check_color(color))
    return tuple(one for one in found.values() if one != Annotation(one.row_signature))
