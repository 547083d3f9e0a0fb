"""Rows clustered within each category, as the browser takes them: their tree and their blocks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from hclust_widgets.clustering.cuts.category_blocks import CategorySplit, can_split
from hclust_widgets.table.columns.tracks import Track

from .clustering import float64, int32

__all__ = ["encode_split"]


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
        ``split_about``: the name of the category (``of``), the places at which blocks begin
        (``breaks``) and their titles. The last three are empty where rows are not split by a
        category.
    """
    names = [_text(name) for name in can_split(offered)]
    if within is None:
        none = {"split_about": {}, "split_children": b"", "split_heights": b""}
        return {"split_names": names, **none}
    about = {
        "of": _text(within.track.name),
        "breaks": list(within.blocks.breaks),
        "titles": [[_text(word) for word in words] for words in within.blocks.titles],
    }
    return {
        "split_names": list(dict.fromkeys([*names, about["of"]])),
        "split_about": about,
        "split_children": int32(within.tree.children_),
        "split_heights": float64(within.tree.distances_),
    }


def _text(word: str) -> str:
    return word.encode(errors="replace").decode()
