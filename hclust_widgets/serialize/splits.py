"""Rows clustered within each category, as the browser takes them: their order and their blocks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from hclust_widgets.clustering.cuts.category_blocks import CategorySplit, can_split
from hclust_widgets.table.columns.tracks import Track

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
        ``split_names``: what rows can be split by; ``split_order``: row at each place, int32;
        ``split_about``: the name of the category (``of``), the places at which blocks begin
        (``breaks``) and their titles. Both are empty where rows are not split by a category.
    """
    names = [_text(name) for name in can_split(offered)]
    if within is None:
        return {"split_names": names, "split_about": {}, "split_order": b""}
    about = {
        "of": _text(within.track.name),
        "breaks": list(within.blocks.breaks),
        "titles": [[_text(word) for word in words] for words in within.blocks.titles],
    }
    return {
        "split_names": list(dict.fromkeys([*names, about["of"]])),
        "split_about": about,
        "split_order": within.tree.leaf_order.astype("<i4").tobytes(),
    }


def _text(word: str) -> str:
    return word.encode(errors="replace").decode()
