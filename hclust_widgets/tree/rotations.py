"""Branches that a reader flipped by hand; flips belong to one tree."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .tree import Tree

__all__ = ["Flipped", "drawn", "flipped", "flips_in", "validate_flips"]

_LENGTH = 16  # hexadecimal digits


@dataclass(frozen=True)
class Flipped:
    """The flips of one tree.

    Attributes
    ----------
    tree : str
        Identifies the tree: a hash of its merges, of its default order, and of the linkage and
        metric that made it. Heights are not part of it: on another machine they may differ in the
        last bit.
    merges : tuple of int
        Rows of the linkage matrix, ascending: those that are drawn flipped, compared with the
        default order.
    """

    tree: str
    merges: tuple[int, ...]


def flips_in(unflipped: Tree, flips: tuple[Flipped, ...]) -> tuple[int, ...]:
    """Return the merges that were flipped in this tree.

    Parameters
    ----------
    unflipped : Tree
        In its default order.
    flips : tuple of Flipped
        Of all trees.
    """
    if not flips:
        return ()
    key = _key(unflipped)
    merges = next((one.merges for one in flips if one.tree == key), ())
    return merges if not merges or merges[-1] < unflipped.n_leaves - 1 else ()


def drawn(unflipped: Tree, merges: tuple[int, ...]) -> Tree:
    """Return the tree with these merges flipped; the same object if there are none."""
    if not merges:
        return unflipped
    flips_now = unflipped.flips.copy()
    flips_now[list(merges)] ^= True
    return unflipped.ordered(flips_now)


def flipped(
    flips: tuple[Flipped, ...], unflipped: Tree, wanted: NDArray[np.bool_]
) -> tuple[Flipped, ...]:
    """Return the flips of all trees after one tree was drawn in another order.

    Parameters
    ----------
    flips : tuple of Flipped
        Of all trees, before.
    unflipped : Tree
        In its default order.
    wanted : ndarray of bool, shape (n - 1,)
        True where a merge's second child is drawn on the left, as ``Tree.flips``.
    """
    key = _key(unflipped)
    merges = tuple(np.flatnonzero(wanted != unflipped.flips).tolist())
    rest = tuple(one for one in flips if one.tree != key)
    return (*rest, Flipped(key, merges)) if merges else rest


def validate_flips(found: list[Any], most: int) -> tuple[Flipped, ...]:
    """Check the flips of a session.

    Parameters
    ----------
    found : list of dict
        Each with ``tree`` and ``merges``.
    most : int
        Merges that a tree can have.

    Raises
    ------
    ValueError
        If they are not valid.
    """
    flips = []
    for one in found:
        if not isinstance(one, dict) or not isinstance(one.get("tree"), str):
            raise ValueError("one of its flips does not say in which tree")
        merges = one.get("merges")
        if not isinstance(merges, list) or not all(type(i) is int for i in merges):
            raise ValueError("its flips must be whole numbers")
        for i in merges:
            if not 0 <= i < most:
                raise ValueError(f"it flips merge {i}, but there are {most:,} at most")
        flips.append(Flipped(one["tree"], tuple(sorted(set(merges)))))
    if len({one.tree for one in flips}) < len(flips):
        raise ValueError("it has the flips of one tree twice")
    return tuple(flips)


def _key(unflipped: Tree) -> str:
    known = hashlib.sha256(unflipped.children_.astype("<i8").tobytes())
    known.update(unflipped.flips.astype(np.uint8).tobytes())
    known.update(f"{unflipped.linkage} {unflipped.metric}".encode())
    return known.hexdigest()[:_LENGTH]
