"""Steps of a walkthrough in the format of a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.session import session
from hclust_widgets.common.format import count
from hclust_widgets.plotting.base.colormaps import is_colormap
from hclust_widgets.serialize.packing import Packer
from hclust_widgets.tree.annotations import Annotation, Annotations, validate_annotations
from hclust_widgets.tree.rotations import Flipped, drawn, flips_in, validate_flips
from hclust_widgets.tree.tree import Tree

from .page_trees import PageTree

__all__ = ["marks_of", "steps_of"]


def steps_of(
    now: Clustering,
    steps: Sequence[Mapping[str, Any]],
    trees: Sequence[PageTree],
    axes: Sequence[Mapping[str, Any]],
    entries: list[tuple[Annotation, ...]],
    packer: Packer,
) -> tuple[list[dict[str, Any]], list[str]]:
    """Return the steps of a walkthrough for a page, and notes on what it cannot show.

    Parameters
    ----------
    now : Clustering
    steps : sequence of mapping
        Each with ``caption``, ``session`` (of :func:`~hclust_widgets.clustering.session.session`)
        and ``options``. A page holds the trees of one metric, scaling and choice of columns.
    trees : sequence of PageTree
        Those of the page.
    axes : sequence of mapping
        Those of the page; a step's axes that are not among them are left out.
    entries : list of tuple of Annotation
        Names and colors of clusters in the page; those of the steps are appended, each once.
    packer : Packer
    """
    here = session(now)
    same = ("columns", "scaling", "metric", "optimal_ordering")
    linkages = [one.linkage for one in trees]
    on_offer = {axis["name"] for axis in axes}
    found, unknown = [], []
    for step in steps:
        chosen, options = step["session"], step["options"]
        if chosen["linkage"] not in linkages or any(chosen[one] != here[one] for one in same):
            continue
        known = {name: options[name] for name in ("x", "y") if options.get(name) in on_offer}
        cmap = str(options.get("cmap") or "")
        if is_colormap(cmap):
            known["cmap"] = cmap
        elif cmap:  # registered where the walkthrough was made
            unknown.append(cmap)
        marks = validate_annotations(chosen["marks"])
        if marks not in entries:
            entries.append(marks)
        which = linkages.index(chosen["linkage"])
        found.append(
            {
                "caption": step["caption"],
                "linkage": which,
                "n_clusters": chosen["n_clusters"],
                "distance_threshold": chosen["distance_threshold"],
                "selection": packer.add(np.asarray(chosen["selection"], dtype=np.int64)),
                "options": known,
                "flips": _flips(
                    trees[which], validate_flips(chosen["flips"], now.n_rows - 1), packer
                ),
                # A name may answer the question of an earlier step: each step has separate names.
                "marks": entries.index(marks),
            }
        )
    notes = []
    missing = len(steps) - len(found)
    if missing:
        notes.append(
            f"Of the walkthrough {count(missing, 'steps')} cannot be shown in this page, which "
            "holds one choice of columns, scaling and metric."
        )
    if unknown:
        named = ", ".join(repr(name) for name in dict.fromkeys(unknown))
        notes.append(
            "The walkthrough names colormaps that neither matplotlib nor seaborn knows "
            f"({named}): its steps keep those that are shown."
        )
    return found, notes


def _flips(shown: PageTree, flips: tuple[Flipped, ...], packer: Packer) -> int | None:
    """Pack the flips of a step; None if they are those of the page."""
    unflipped = shown.unflipped
    tree = drawn(unflipped, flips_in(unflipped, flips))
    if np.array_equal(tree.flips, shown.tree.flips):
        return None
    return packer.add(tree.flips.astype(np.uint8))


def marks_of(
    now: Clustering, trees: Sequence[Tree], entries: Sequence[tuple[Annotation, ...]]
) -> list[list[dict[str, dict[str, str]]]]:
    """Return names and colors by node for every tree: the reader may choose another linkage.

    Parameters
    ----------
    now : Clustering
    trees : sequence of Tree
    entries : sequence of tuple of Annotation

    Returns
    -------
    list of list of dict
        For each of ``entries`` and each tree ``names`` and ``colors``, both by node.
    """
    rows = now.rows()
    return [
        [
            {
                "names": {str(node): name for node, name in marks.names.items()},
                "colors": {str(node): color for node, color in marks.colors.items()},
            }
            for marks in (Annotations(tree, rows, one) for tree in trees)
        ]
        for one in entries
    ]
