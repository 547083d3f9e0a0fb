"""Names and colors that a reader gives to clusters; they belong to the rows of a node."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from weakref import WeakKeyDictionary

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
_signatures: WeakKeyDictionary[Tree, tuple[Any, NDArray[np.uint64]]] = WeakKeyDictionary()


@dataclass(frozen=True)
class Annotation:
    """What was given to the rows of one node.

    Attributes
    ----------
    rows : int
        Signature of the rows, as :func:`signatures` gives it.
    name : str or None
    color : str or None
        ``#rrggbb``.
    """

    row_signature: int
    name: str | None = None
    color: str | None = None


@dataclass(frozen=True, eq=False)
class Annotations:
    """All names and colors that were given, and where they stand in one tree.

    A mark holds for the very rows that it was given to: whenever a node has just these rows, in
    this tree or in another one, it has the name and the color. So marks survive other cuts and
    other linkages, and come back when the node does.

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
        known = {mark.row_signature: mark for mark in self.entries}
        all_of_them = signatures(self.tree, self.rows)
        wanted = np.fromiter(known, dtype=np.uint64, count=len(known))
        nodes = np.flatnonzero(np.isin(all_of_them, wanted)).tolist()
        return {node: known[int(all_of_them[node])] for node in nodes}

    @cached_property
    def names(self) -> dict[int, str]:
        """Given names by node."""
        return {node: m.name for node, m in self._by_node.items() if m.name is not None}

    @cached_property
    def colors(self) -> dict[int, str]:
        """Given colors, ``#rrggbb``, by node."""
        return {node: m.color for node, m in self._by_node.items() if m.color is not None}

    def with_tree(self, tree: Tree, rows: NDArray[np.intp]) -> Annotations:
        """Give the same marks for another tree of the same table."""
        if tree is self.tree:
            return self
        return Annotations(tree, rows, self.entries)

    def with_entry(self, node: int, **changes: str | None) -> Annotations:
        """Give a node another ``name`` or ``color``; None takes it away.

        Parameters
        ----------
        node : int
        **changes
            ``name`` or ``color``, both checked already.
        """
        key = int(signatures(self.tree, self.rows)[node])
        before = next((m for m in self.entries if m.row_signature == key), Annotation(key))
        after = Annotation(key, **({"name": before.name, "color": before.color} | changes))
        rest = tuple(m for m in self.entries if m.row_signature != key)
        given = rest if after == Annotation(key) else (*rest, after)
        return self if given == self.entries else Annotations(self.tree, self.rows, given)


def disambiguate_names(given: Mapping[int, str], nodes: NDArray[np.intp]) -> dict[int, str]:
    """Tell clusters of one name apart, and such a name from another cluster's number.

    A name stays with its rows whatever the cut is, so two that never met may meet in one cut.

    Parameters
    ----------
    entries : mapping of label to str
    nodes : ndarray of int, shape (k,)
        Node of every cluster: of one name the cluster that was merged last has it alone.

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
    """Give every node a number that depends on its rows only, whatever their order.

    Each row's position is scrambled to 64 bits by the finaliser of SplitMix64 (Steele, Lea &
    Flood 2014), and those of a node's rows are added up. Two different nodes get the same number
    by chance only, one time in 10**13 for 100,000 rows.

    Parameters
    ----------
    tree : Tree
    rows : ndarray of int, shape (n,)

    Returns
    -------
    ndarray of uint64, shape (2n - 1,)
    """
    known = _signatures.get(tree)
    if known is not None and known[0] is rows:
        return known[1]
    z = (rows.astype(np.uint64) + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    z ^= z >> np.uint64(31)
    before = np.concatenate([[np.uint64(0)], np.cumsum(z[tree.leaf_order], dtype=np.uint64)])
    found: NDArray[np.uint64] = before[tree.start + tree.sizes] - before[tree.start]
    _signatures[tree] = (rows, found)
    return found


def check_name(value: object) -> str | None:
    """Return a cluster's name; None and blanks stand for no name.

    Raises
    ------
    TypeError
        If it is no text.
    ValueError
        If it is longer than 200 characters, or holds half of one.
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
    """Return a color as ``#rrggbb`` in small letters; None stands for the palette's.

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


def validate_annotations(marks: Iterable[Any]) -> tuple[Annotation, ...]:
    """Check marks that come from outside, as a session has them.

    Parameters
    ----------
    marks : iterable of dict
        With ``rows`` (16 hexadecimal digits) and ``name``, ``color`` or both.

    Raises
    ------
    TypeError, ValueError
        For what is no mark.
    """
    found: dict[int, Annotation] = {}
    for mark in marks:
        try:
            key = int(mark["rows"], 16)
            name, color = mark.get("name"), mark.get("color")
        except (TypeError, KeyError, ValueError, AttributeError):
            raise ValueError(f"{truncated_repr(mark)} names no cluster.") from None
        if not 0 <= key < 2**64:
            raise ValueError(f"{truncated_repr(mark)} names no cluster.")
        found[key] = Annotation(key, check_name(name), check_color(color))
    return tuple(mark for mark in found.values() if mark != Annotation(mark.row_signature))
