"""Names and colors that a reader gives to clusters, and the color numbers of a tree."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.common.format import is_encodable, truncated_repr
from hclust_widgets.tree.arrays import read_only
from hclust_widgets.tree.node_colors import color_numbers
from hclust_widgets.tree.tree import Tree

__all__ = [
    "Annotation",
    "Annotations",
    "annotation_of",
    "check_color",
    "check_name",
    "disambiguate_names",
    "moved_entries",
    "validate_annotations",
]

MAX_NAME = 200

_COLOR = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)


@dataclass(frozen=True)
class Annotation:
    """Name and color of a set of rows.

    Attributes
    ----------
    row_signature : int
        Identifies the rows; from :func:`signatures`.
    name : str or None
    color : str or None
        ``#rrggbb``.
    members : bytes or None
        The rows, as bits by their position in the table (:func:`pack_rows`). None in an annotation
        of an older session whose rows have not been met yet: it belongs to exactly these rows only.
    """

    row_signature: int
    name: str | None = None
    color: str | None = None
    members: bytes | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, eq=False)
class Annotations:
    """Names and colors that were given, and the color numbers, on the nodes of one tree.

    An annotation belongs to a set of rows. A node of exactly these rows has the name and the color,
    in this tree and in every other one. A node that has more than half of them, and is made of them
    by more than half, has the color as well, and the name as ``"Light cars, part"``, or, if it has
    all of them, as ``"Light cars and more"``: in a cut this is one cluster at most. Where several
    annotations fit, the one counts whose rows agree best with the node's (Jaccard index), of equal
    ones the latest. Nothing is forgotten: the name is back as soon as the rows are together again.

    Parameters
    ----------
    tree : Tree
    rows : ndarray of int, shape (n,)
        Position in the table of every leaf.
    entries : tuple of Annotation
        In the order in which they were given.
    numbering : tuple of int, optional
        Color numbers of the clusters in the order of the splits, where they were taken over from
        another tree: see :func:`~hclust_widgets.tree.node_colors.color_numbers`. None: the tree
        has its own numbering.

    Attributes
    ----------
    names, colors : dict of int to str
        By node of the tree.
    """

    tree: Tree
    rows: NDArray[np.intp]
    entries: tuple[Annotation, ...] = ()
    numbering: tuple[int, ...] | None = None

    @cached_property
    def color_numbers(self) -> NDArray[np.intp]:
        """Color number of every node: ndarray of intp, shape (2n - 1,)."""
        if self.numbering is None:
            return self.tree.node_colors
        return read_only(color_numbers(self.tree.splits, self.numbering))

    @cached_property
    def _signatures(self) -> NDArray[np.uint64]:
        return signatures(self.tree, self.rows)

    @cached_property
    def given_names(self) -> dict[int, str]:
        """Names given to exactly the rows of a node, by node."""
        own = self._owners(lambda entry: entry.name, exact=True)
        return {node: str(entry.name) for node, entry in own.items()}

    @cached_property
    def names(self) -> dict[int, str]:
        """Names by node, with what a node has of the rows where it has not just these.

        ``", part"``: most of them; ``" and more"``: all of them and others.
        """
        given = self.given_names
        found = {}
        for node, entry in self._owners(lambda entry: entry.name).items():
            found[node] = given.get(node) or f"{entry.name}{self._share(entry, node)}"
        return found

    def given(self, node: int) -> Annotation | None:
        """Return what was given to exactly the rows of a node."""
        key = int(self._signatures[node])
        return next((one for one in self.entries if one.row_signature == key), None)

    def _share(self, entry: Annotation, node: int) -> str:
        if entry.members is None:
            return ", part"
        rows = self.rows[self.tree.leaves(node)]
        lost = np.setdiff1d(unpack_rows(entry.members), rows, assume_unique=True)
        return ", part" if len(lost) else " and more"

    @cached_property
    def colors(self) -> dict[int, str]:
        """Given colors, ``#rrggbb``, by node."""
        found = self._owners(lambda entry: entry.color)
        return {node: str(entry.color) for node, entry in found.items()}

    def _owners(
        self, value: Callable[[Annotation], str | None], *, exact: bool = False
    ) -> dict[int, Annotation]:
        """Return the entry that counts for each node, of those that have a value."""
        entries = [entry for entry in self.entries if value(entry) is not None]
        if not entries:
            return {}
        known = {entry.row_signature: entry for entry in entries}
        wanted = np.fromiter(known, dtype=np.uint64, count=len(known))
        nodes = np.flatnonzero(np.isin(self._signatures, wanted)).tolist()
        found = {node: known[int(self._signatures[node])] for node in nodes}
        if exact:
            return found
        sizes = self.tree.sizes
        best, whole = np.zeros(len(sizes), dtype=np.int64), np.ones(len(sizes), dtype=np.int64)
        which = np.full(len(sizes), -1)
        for i, entry in enumerate(entries):
            if entry.members is None:
                continue
            here, total = self._rows_in_nodes(entry.members)
            union = sizes + total - here
            fits = (2 * here > total) & (2 * here > sizes) & (here * whole >= best * union)
            best[fits], whole[fits], which[fits] = here[fits], union[fits], i
        partly = {node: entries[which[node]] for node in np.flatnonzero(which >= 0).tolist()}
        return dict(sorted((partly | found).items()))

    def _rows_in_nodes(self, members: bytes) -> tuple[NDArray[np.int64], int]:
        """Return how many of an annotation's rows each node has, and how many there are."""
        rows = unpack_rows(members)
        inside = np.isin(self.rows, rows)[self.tree.leaf_order]
        before = np.concatenate([[0], np.cumsum(inside, dtype=np.int64)])
        start = self.tree.start
        return before[start + self.tree.sizes] - before[start], len(rows)

    def with_tree(
        self,
        tree: Tree,
        rows: NDArray[np.intp],
        numbering: tuple[int, ...] | None = None,
    ) -> Annotations:
        """Return the same annotations for another tree of the same table.

        Parameters
        ----------
        tree : Tree
        rows : ndarray of int, shape (n,)
        numbering : tuple of int, optional
            Of another tree; the same merges in another order keep theirs.
        """
        if tree is self.tree:
            return self
        if tree.same_merges(self.tree):
            numbering = self.numbering
        return Annotations.of(tree, rows, self.entries, numbering)

    @classmethod
    def of(
        cls,
        tree: Tree,
        rows: NDArray[np.intp],
        entries: tuple[Annotation, ...],
        numbering: tuple[int, ...] | None = None,
    ) -> Annotations:
        """Return annotations whose rows are known as far as the tree has them together."""
        found = cls(tree, rows, entries, numbering)
        if all(entry.members is not None for entry in entries):
            return found
        at = {int(one): node for node, one in enumerate(found._signatures.tolist())}
        filled = []
        for entry in entries:
            node = at.get(entry.row_signature)
            if entry.members is None and node is not None:
                entry = replace(entry, members=pack_rows(rows[tree.leaves(node)]))
            filled.append(entry)
        return cls(tree, rows, tuple(filled), numbering)

    def with_entry(self, node: int, **changes: str | None) -> Annotations:
        """Return these annotations with another ``name`` or ``color`` of a node; None removes it.

        Removing takes it from the rows to which it was given, also where the node has some of them
        only.

        Parameters
        ----------
        node : int
        **changes
            ``name`` or ``color``, both checked already.
        """
        found = self
        for name, value in changes.items():
            found = found._with_value(node, name, value)
        return found

    def _with_value(self, node: int, name: str, value: str | None) -> Annotations:
        key = int(self._signatures[node])
        blank = Annotation(key, members=pack_rows(self.rows[self.tree.leaves(node)]))
        before = next((one for one in self.entries if one.row_signature == key), blank)
        if value is None and getattr(before, name) is None:
            before = self._owners(lambda entry: getattr(entry, name)).get(node, before)
        after = replace(before, **{name: value})  # type: ignore[arg-type]
        rest = tuple(one for one in self.entries if one.row_signature != before.row_signature)
        entries = rest if after == Annotation(after.row_signature) else (*rest, after)
        return self if entries == self.entries else replace(self, entries=entries)


def pack_rows(rows: NDArray[np.intp]) -> bytes:
    """Return positions in the table as bits, the first row in the lowest bit of the first byte."""
    marks = np.zeros(int(rows.max()) + 1, dtype=bool)
    marks[rows] = True
    return np.packbits(marks, bitorder="little").tobytes()


def unpack_rows(members: bytes) -> NDArray[np.intp]:
    """Return the positions that :func:`pack_rows` packed, ascending."""
    bits = np.unpackbits(np.frombuffer(members, dtype=np.uint8), bitorder="little")
    return np.flatnonzero(bits)


def annotation_of(
    rows: NDArray[np.intp], name: str | None = None, color: str | None = None
) -> Annotation:
    """Return the annotation of a set of rows; at least one, by position in the table."""
    key = int(_hashes(rows).sum(dtype=np.uint64))
    return Annotation(key, name, color, pack_rows(rows))


def moved_entries(entries: Iterable[Annotation], rows: NDArray[np.intp]) -> tuple[Annotation, ...]:
    """Return annotations of a table for its corrected version.

    Parameters
    ----------
    entries : iterable of Annotation
    rows : ndarray of intp
        Position in the corrected table of every row, -1 where it is gone.

    Returns
    -------
    tuple of Annotation
        Without those of which no row is left, and those whose rows are not known. Where only the
        same rows are left of two, one has the values of both, the later ones first.
    """
    found: dict[int, Annotation] = {}
    for entry in entries:
        if entry.members is None:
            continue
        before = unpack_rows(entry.members)
        moved = np.sort(rows[before[before < len(rows)]])
        moved = moved[moved >= 0]
        if not len(moved):
            continue
        one = annotation_of(moved)
        other = found.pop(one.row_signature, entry)
        name = other.name if entry.name is None else entry.name
        color = other.color if entry.color is None else entry.color
        found[one.row_signature] = replace(one, name=name, color=color)
    return tuple(found.values())


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
        By label: ``"Light cars"``, ``"Light cars, 2nd"``, ``"Light cars, 3rd"``. In parentheses
        stands the number of a cluster, in its title.
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
            name = f"{given[label]}, {_ordinal(times)}"
            times += 1
        taken.add(name)
        found[label] = name
    return dict(sorted(found.items()))


def _ordinal(number: int) -> str:
    """Return ``"2nd"`` for 2."""
    ends = {1: "st", 2: "nd", 3: "rd"}
    teen = number // 10 % 10 == 1
    return f"{number}{'th' if teen else ends.get(number % 10, 'th')}"


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
    z = _hashes(rows)
    before = np.concatenate([[np.uint64(0)], np.cumsum(z[tree.leaf_order], dtype=np.uint64)])
    found: NDArray[np.uint64] = before[tree.start + tree.sizes] - before[tree.start]
    return found


def _hashes(rows: NDArray[np.intp]) -> NDArray[np.uint64]:
    z = (rows.astype(np.uint64) + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    z ^= z >> np.uint64(31)
    return z


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
        With ``rows`` (16 hexadecimal digits), ``name``, ``color`` or both, and the ``members`` of
        :func:`pack_rows` in base64, which older sessions do not have.

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
        members = _members(entry, key)
        found[key] = Annotation(key, check_name(name), check_color(color), members)
    return tuple(one for one in found.values() if one != Annotation(one.row_signature))


def _members(entry: Mapping[str, Any], key: int) -> bytes | None:
    text = entry.get("members")
    if text is None:
        return None
    try:
        members = base64.b64decode(text, validate=True)
    except (TypeError, ValueError, binascii.Error):
        members = b""
    if int(_hashes(unpack_rows(members)).sum(dtype=np.uint64)) != key or not members:
        raise ValueError(f"the rows of {truncated_repr(entry)} are not those of its key")
    return members
