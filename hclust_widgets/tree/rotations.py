"""Merges that a reader has drawn the other way round; they belong to one tree."""

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
    """What was flipped in one tree.

    Attributes
    ----------
    tree : str
        By which the tree is known again: a hash of its merges, of the order that it has by itself,
        and of the linkage and metric that made it. No heights: on another machine they may differ
        in the last bit.
    merges : tuple of int
        Rows of the linkage matrix, ascending: those that are drawn the other way round than the
        tree has them by itself.
    """

    tree: str
    merges: tuple[int, ...]


def flips_in(own: Tree, flips: tuple[Flipped, ...]) -> tuple[int, ...]:
    """Give the merges that were flipped in this tree.

    Parameters
    ----------
    own : Tree
        In the order that it has by itself.
    flips : tuple of Flipped
        Of all trees.
    """
    if not flips:
        return ()
    key = _key(own)
    merges = next((one.merges for one in flips if one.tree == key), ())
    return merges if not merges or merges[-1] < own.n_leaves - 1 else ()


def drawn(own: Tree, merges: tuple[int, ...]) -> Tree:
    """Give a tree with these merges the other way round; itself, if there are none."""
    if not merges:
        return own
    turned = own.flips.copy()
    turned[list(merges)] ^= True
    return own.ordered(turned)


def flipped(
    flips: tuple[Flipped, ...], own: Tree, wanted: NDArray[np.bool_]
) -> tuple[Flipped, ...]:
    """Have one tree drawn in another order.

    Parameters
    ----------
    flips : tuple of Flipped
        Of all trees, as they were.
    own : Tree
        In the order that it has by itself.
    wanted : ndarray of bool, shape (n - 1,)
        Where a merge's second child is to be drawn on the left, as ``Tree.flips``.
    """
    key = _key(own)
    merges = tuple(np.flatnonzero(wanted != own.flips).tolist())
    rest = tuple(one for one in flips if one.tree != key)
    return (*rest, Flipped(key, merges)) if merges else rest


def validate_flips(found: list[Any], most: int) -> tuple[Flipped, ...]:
    """Read flips as a session has them.

    Parameters
    ----------
    found : list of dict
        Each with ``tree`` and ``merges``.
    most : int
        Merges that a tree can have.

    Raises
    ------
    ValueError
        If these are none.
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


def _key(own: Tree) -> str:
    known = hashlib.sha256(own.children_.astype("<i8").tobytes())
    known.update(own.flips.astype(np.uint8).tobytes())
    known.update(f"{own.linkage} {own.metric}".encode())
    return known.hexdigest()[:_LENGTH]
