"""A presenter's steps as a page takes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..core.clustering import Clustering
from ..core.words import count
from ..draw.colour_maps import is_colour_map
from .packing import Packer
from .session import session

__all__ = ["steps_of"]


def steps_of(
    now: Clustering,
    steps: Sequence[Mapping[str, Any]],
    linkages: Sequence[str | None],
    axes: Sequence[Mapping[str, Any]],
    packer: Packer,
) -> tuple[list[dict[str, Any]], list[str]]:
    """Give a presenter's steps as a page takes them, and notes on what it cannot show of them.

    Parameters
    ----------
    now : Clustering
    steps : sequence of mapping
        Each with ``caption``, ``session`` (of :func:`hclust_widgets.takeaway.session.session`) and
        ``options``. A page holds the trees of one metric, scaling and choice of columns.
    linkages : sequence of str or None
        Those of the page.
    axes : sequence of mapping
        Those of the page; a step's axes that are not among them are left out.
    packer : Packer
    """
    here = session(now)
    same = ("columns", "scaling", "metric", "optimal_ordering")
    on_offer = {axis["name"] for axis in axes}
    found, unknown = [], []
    for step in steps:
        chosen, options = step["session"], step["options"]
        if chosen["linkage"] not in linkages or any(chosen[one] != here[one] for one in same):
            continue
        known = {name: options[name] for name in ("x", "y") if options.get(name) in on_offer}
        cmap = str(options.get("cmap") or "")
        if is_colour_map(cmap):
            known["cmap"] = cmap
        elif cmap:  # registered where the walkthrough was made
            unknown.append(cmap)
        found.append(
            {
                "caption": step["caption"],
                "linkage": list(linkages).index(chosen["linkage"]),
                "n_clusters": chosen["n_clusters"],
                "distance_threshold": chosen["distance_threshold"],
                "selection": packer.add(np.asarray(chosen["selection"], dtype=np.int64)),
                "options": known,
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
            "The walkthrough names colour maps that neither matplotlib nor seaborn knows "
            f"({named}): its steps keep those that are shown."
        )
    return found, notes
