"""Evidence on the number of clusters as the browser takes it: in widgets, and in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from hclust_widgets.analysis.cuts.evidence import (
    INDEX_MEANING,
    INDEX_TITLE,
    INDICES,
    agreement,
    left_out,
    peaks,
    preferred_numbers,
)
from hclust_widgets.common.constants import HEAD_ROOM
from hclust_widgets.common.floats import as_float32
from hclust_widgets.common.format import count

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from hclust_widgets.tree.tree import Tree

__all__ = ["RIBBON_CHOICES", "encode_evidence", "encode_page_evidence"]

#: What can stand beside the height axis of the live tree: nothing, or one of the indices.
RIBBON_CHOICES = ("", *INDEX_TITLE)

_GOOD = {
    "davies_bouldin": "low is good",
    "within_ss": "the knee is good",
    "gap": "the first plateau is good",
}


def encode_evidence(found: pd.DataFrame, tree: Tree) -> dict[str, Any]:
    """Encode the indices for the browser.

    Parameters
    ----------
    found : DataFrame
        From ``Clustering.evidence``.
    tree : Tree
        The tree that it is of.

    Returns
    -------
    dict
        ``numbers`` of clusters; ``intervals``, the lower and the upper height between which each
        holds; ``top``, the end of the axis of heights, as in the tree; ``sentence``, which tells as
        well which indices are not defined here; and
        ``indices``, a list of dict with ``name``, ``title``, ``meaning``, ``good``, ``values``,
        ``preferred`` and ``peaks``. Columns without any value are left out; None stands for a
        value that is missing or infinite.
    """
    preferred = preferred_numbers(found)
    size = found.attrs.get("gap_sample")
    sampled = f" Of a sample of {count(size, 'rows')}, clustered exactly." if size else ""
    how = f" {found.attrs['gap_how']}" if "gap_how" in found.attrs else ""
    indices = []
    for name in (*INDICES, "gap"):
        if name not in found.columns or found[name].isna().all():
            continue
        values = [float(v) if abs(v) < float("inf") else None for v in found[name].to_list()]
        indices.append(
            {
                "name": name,
                "title": INDEX_TITLE[name],
                "meaning": INDEX_MEANING[name] + (how + sampled if name == "gap" else ""),
                "good": _GOOD.get(name, "high is good"),
                "values": values,
                "preferred": preferred.get(name),
                "peaks": [k for k in peaks(found, name) if k != preferred.get(name)],
            }
        )
    n = tree.n_leaves
    heights = [0.0, *tree.heights.tolist()]
    top = heights[-1] * HEAD_ROOM
    heights.append(top)
    numbers = found.index.to_list()
    return {
        "numbers": numbers,
        "intervals": [[heights[n - k], heights[n - k + 1]] for k in numbers],
        "top": top,
        "sentence": f"{agreement(preferred)} {left_out(found)}".strip(),
        "indices": indices,
    }


def encode_page_evidence(
    found: Sequence[tuple[pd.DataFrame, Tree] | None],
) -> dict[str, Any] | None:
    """Encode the indices of several trees for a page, which knows the heights of its trees.

    Parameters
    ----------
    found : sequence of (DataFrame, Tree) or None
        For each tree of the page its indices; None for a tree whose indices it does not hold.

    Returns
    -------
    dict or None
        ``indices``: a list of dict with ``name``, ``title``, ``meaning`` and ``good``; ``trees``,
        for each tree None, or a dict with ``sentence``, ``numbers`` of clusters, and ``indices``,
        for each that it has a list: position in ``indices``, preferred number, peaks, and the
        values (float32, nan where there is none). None where no tree has any.
    """
    about: dict[str, dict[str, str]] = {}
    trees: list[dict[str, Any] | None] = []
    for one in found:
        if one is None:
            trees.append(None)
            continue
        shown = encode_evidence(*one)
        for index in shown["indices"]:
            fixed = {key: index[key] for key in ("name", "title", "meaning", "good")}
            about.setdefault(index["name"], fixed)
        names = list(about)
        trees.append(
            {
                "sentence": shown["sentence"],
                "numbers": shown["numbers"],
                "indices": [
                    [
                        names.index(index["name"]),
                        index["preferred"],
                        index["peaks"],
                        as_float32(np.array(index["values"], dtype=np.float64)).tobytes(),
                    ]
                    for index in shown["indices"]
                ],
            }
        )
    if not about:
        return None
    return {"indices": list(about.values()), "trees": trees}
