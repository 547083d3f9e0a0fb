"""Rows clustered within each category, as the browser takes them: their tree and their blocks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from hclust_widgets.clustering.cuts.category_blocks import CategorySplit, can_split
from hclust_widgets.table.columns.tracks import Track

from .clustering import flip_digits, float64, int32

__all__ = ["encode_blocks", "encode_split", "is_same_split"]


def encode_split(within: CategorySplit | None, offered: Iterable[Track]) -> dict[str, Any]:
    """Encode blocks of rows.

    Parameters
    ----------
    within : CategorySplit or None
    offered : iterable of Track
        What rows could be split by.

    Returns
    -------
    dict
        ``split_names``: what rows can be split by; ``split_children``, int32, and
        ``split_heights``, float64: the merges of their tree, those of the blocks at the end;
        ``split_about``: the name of the category (``of``), the nodes that are its values
        (``roots``), what these are called (``titles``), and ``flips``, a digit for each merge: 1
        where its second child is drawn first, "" for none. The last three are empty where rows are
        not split by a category.
    """
    names = [_text(name) for name in can_split(offered)]
    if within is None:
        none = {"split_about": {}, "split_children": b"", "split_heights": b""}
        return {"split_names": names, **none}
    about = encode_blocks(within)
    return {
        "split_names": list(dict.fromkeys([*names, about["of"]])),
        "split_about": about,
        "split_children": int32(within.tree.children_),
        "split_heights": float64(within.tree.distances_),
    }


def encode_blocks(within: CategorySplit) -> dict[str, Any]:
    """Return ``split_about`` of :func:`encode_split`."""
    return {
        "of": _text(within.track.name),
        "roots": list(within.roots),
        "titles": [_text(word) for word in within.words],
        "flips": flip_digits(within.tree),
    }


def is_same_split(within: CategorySplit, about: Mapping[str, Any]) -> bool:
    """Return True if ``split_about`` is of these blocks, whatever is flipped."""
    return {**encode_blocks(within), "flips": ""} == {**about, "flips": ""}


def _text(word: str) -> str:
    return word.encode(errors="replace").decode()
