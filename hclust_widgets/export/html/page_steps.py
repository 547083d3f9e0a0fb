"""A presenter's steps as a page takes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.cuts.blocks import check_gap, check_split
from hclust_widgets.clustering.cuts.category_blocks import CategorySplit, is_category
from hclust_widgets.clustering.heatmap.row_order import known_keys
from hclust_widgets.clustering.points.embeddings import embedding_of
from hclust_widgets.clustering.points.point_columns import POINT_OPTIONS
from hclust_widgets.clustering.session import column_options_in, numbering_of, session
from hclust_widgets.common.constants import BLOCK_GAP
from hclust_widgets.common.format import count
from hclust_widgets.plotting.base.cell_format import check_fmt
from hclust_widgets.plotting.base.color_scale import ColorScale
from hclust_widgets.plotting.base.colormaps import is_cmap
from hclust_widgets.serialize.clustering import (
    encode_column_options,
    encode_nodes,
    flips_of,
    int32,
)
from hclust_widgets.serialize.evidence import RIBBON_CHOICES
from hclust_widgets.serialize.splits import encode_blocks
from hclust_widgets.serialize.tracks import point_traits
from hclust_widgets.tree.naming.annotations import Annotation, validate_annotations
from hclust_widgets.tree.rotations import Flipped, drawn, flips_in, validate_flips

from .page_trees import PageTree

__all__ = ["block_traits", "column_tracks_trait", "sort_trait", "steps_of"]

BLOCK_OPTIONS = ("row_split", "col_split", "gap")


def steps_of(
    now: Clustering,
    steps: Sequence[Mapping[str, Any]],
    trees: Sequence[PageTree],
    axes: Sequence[str],
    given: list[tuple[Annotation, ...]],
    *,
    tracks: Sequence[Mapping[str, Any]] = (),
    above: Sequence[Mapping[str, Any]] = (),
    row_names: bool = True,
    splits: Sequence[CategorySplit | None] = (),
    parts: Sequence[str] = ("tree", "clustermap", "scatter"),
) -> tuple[list[dict[str, Any]], list[str]]:
    """Give a presenter's steps as a page takes them, and notes on what it cannot show of them.

    Parameters
    ----------
    now : Clustering
    steps : sequence of mapping
        Each with ``caption``, ``session`` (of :func:`~hclust_widgets.clustering.session.session`)
        and ``options``. A page holds the trees of one metric, scaling and choice of columns.
    trees : sequence of PageTree
        Those of the page.
    axes : sequence of str
        Names of those of the page; a step's axes that are not among them are left out.
    given : list of tuple of Annotation
        Names and colors of clusters that the page holds; a step's own are added, each once.
    tracks : sequence of mapping
        Annotations that the page holds, as ``track_about`` has them.
    above : sequence of mapping
        Those of columns.
    row_names : bool
        Whether the page holds the names of rows.
    splits : sequence of CategorySplit or None
        The one category that the page can split rows by, in each of ``trees``.
    parts : sequence of str
        Views of the page; what a step would show in others is not told.

    Returns
    -------
    steps : list of dict
        Each with ``caption``, ``linkage`` (its position), ``annotations`` (the position of its own
        among ``given``), and ``traits`` to be set.
    notes : list of str
    """
    here = session(now)
    same = (
        "columns",
        "scaling",
        "metric",
        "optimal_ordering",
        "weights",
        "asymmetric",
        "missing",
        "max_leaves",
        "method",
        "roles",
        "transform",
        "row_scaling",
        "row_filter",
    )
    linkages = [one.linkage for one in trees]
    cut: dict[str, Any] = {"n_clusters": None, "distance_threshold": None, "named": ()}
    shown = [track["name"] for track in tracks]
    within = next((one for one in splits if one is not None), None)
    found, unknown = [], []
    lost: dict[str, dict[str, None]] = {}
    for step in steps:
        chosen, options = step["session"], step["options"]
        if chosen["linkage"] not in linkages or any(chosen.get(one) != here[one] for one in same):
            continue
        columns = column_options_in(chosen)
        if replace(columns, **cut) != replace(now.column_options, **cut):
            continue
        known = {name: options[name] for name in ("x", "y") if options.get(name) in axes}
        for what, names in _not_here(options, axes, shown, above, within, parts).items():
            lost.setdefault(what, {}).update(dict.fromkeys(names))
        if "tracks" in options:
            known["tracks"] = [name for name in options["tracks"] if name in shown]
        if "column_tracks" in options:
            known["column_tracks"] = column_tracks_trait(options["column_tracks"], above)
        if "sort_by" in options:
            known["sort_by"] = sort_trait(options["sort_by"], shown)
        if "column_sort_by" in options:
            on_offer = [track["name"] for track in above]
            known["column_sort_by"] = sort_trait(options["column_sort_by"], on_offer)
        known |= _color_options(options)
        if options.get("ribbon") in RIBBON_CHOICES:
            known["ribbon"] = options["ribbon"]
        if row_names and "labels" in options:
            known["labels"] = options["labels"]
        if not set(BLOCK_OPTIONS).isdisjoint(options):
            known |= block_traits(options, within)
        known["column_options"] = encode_column_options(replace(now, column_options=columns))
        if "color_by" in options:
            known |= point_traits(options, tracks)
        cmap = str(options.get("cmap") or "")
        if is_cmap(cmap):
            known["cmap"] = cmap
        elif cmap:  # registered where the walkthrough was made
            unknown.append(cmap)
        if is_cmap(str(options.get("distance_cmap") or "")):
            known["distance_cmap"] = options["distance_cmap"]
        marks = validate_annotations(chosen["marks"])
        if marks not in given:
            given.append(marks)
        which = linkages.index(chosen["linkage"])
        flips = validate_flips(chosen["flips"], now.n_rows - 1)
        if splits:
            known |= _block_flips(splits[which], flips)
        found.append(
            {
                "caption": step["caption"],
                "linkage": which,
                # A name may be the answer to what an earlier step asks: each has its own.
                "annotations": given.index(marks),
                "traits": {
                    "n_clusters": chosen["n_clusters"],
                    "distance_threshold": chosen["distance_threshold"],
                    **encode_nodes(chosen.get("cut_nodes"), chosen.get("locked", ())),
                    "selection": int32(chosen["selection"]),
                    "color_numbers": list(numbering_of(chosen) or ()),
                    **known,
                    **_flips(trees[which], flips),
                },
            }
        )
    notes = []
    missing = len(steps) - len(found)
    if missing:
        notes.append(
            f"Of the walkthrough {count(missing, 'steps')} cannot be shown in this page, which "
            "holds one choice of rows, columns, scaling and metric."
        )
    if lost:
        notes.append(
            f"Steps of the walkthrough show {', '.join(_told(lost))} that this page does not hold: "
            "these steps keep what the page shows."
        )
    if unknown:
        named = ", ".join(repr(name) for name in dict.fromkeys(unknown))
        notes.append(
            "The walkthrough names colormaps that neither matplotlib nor seaborn knows "
            f"({named}): its steps keep those that are shown."
        )
    return found, notes


def _not_here(
    options: Mapping[str, Any],
    axes: Sequence[str],
    shown: Sequence[str],
    above: Sequence[Mapping[str, Any]],
    within: CategorySplit | None,
    parts: Sequence[str],
) -> dict[str, list[str]]:
    """Return what a step names and the page does not hold: axes, annotations, splits of rows."""
    maps, points = "clustermap" in parts, "scatter" in parts
    columns = [*options.get("tracks", ())] if maps else []
    columns += [options.get(name) for name in POINT_OPTIONS] if points else []
    color = options.get("color_by")
    if color not in ("clusters", "known") and (points or "tree" in parts):
        columns.append(color)
    split = options.get("row_split")
    elsewhere = is_category(split) and (within is None or within.track.name != split)
    asked = [options.get(name) for name in ("x", "y")] if points else []
    of_columns = options.get("column_tracks", ()) if maps else ()
    here = column_tracks_trait(of_columns, above)
    lost = {
        "axes": [one for one in asked if one not in axes],
        "annotations": [name for name in columns if name not in shown]
        + [name for name in of_columns if name not in here],
        "splits of rows": [split] if elsewhere and maps else [],
    }
    named = {what: [str(one) for one in names if one] for what, names in lost.items()}
    return {what: names for what, names in named.items() if names}


def _told(lost: Mapping[str, Iterable[str]]) -> list[str]:
    """State what is not here; columns may be kept back on purpose, so they are not named."""
    found = []
    for what, names in lost.items():
        computed = ", ".join(name for name in names if embedding_of(name))
        found.append(f"{what} ({computed})" if computed else what)
    return found


def _color_options(options: Mapping[str, Any]) -> dict[str, Any]:
    """Return how a step colors values, and whether cells hold them; older steps do not say."""
    found: dict[str, Any] = {}
    if "color_scale" in options:
        found["color_scale"] = ColorScale.from_options(options["color_scale"]).to_options()
    if "annot" in options:
        found["annot"] = bool(options["annot"])
    if "fmt" in options:
        found["fmt"] = check_fmt(options["fmt"])
    return found


def column_tracks_trait(names: Sequence[str], about: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return the tracks of columns that are shown, of what is on offer."""
    offered = [track["name"] for track in about]
    return [name for name in names if name in offered]


def sort_trait(value: Any, offered: Sequence[str]) -> list[str | list[str]]:
    """Return what rows are sorted by, of what is on offer, as the front end has it; checked."""
    keys = known_keys(value, offered)
    return [key if isinstance(key, str) else list(key) for key in keys]


def block_traits(options: Mapping[str, Any], within: CategorySplit | None = None) -> dict[str, Any]:
    """Return how rows and columns are split, as the front end has it; checked.

    Another category than the one that the page holds does not split the rows.
    """
    splits = {}
    for name in ("row_split", "col_split"):
        chosen = options.get(name)
        splits[name] = "" if chosen is None else check_split(name, chosen)
        if is_category(chosen) and (within is None or within.track.name != chosen):
            splits[name] = ""
    return {**splits, "gap": check_gap(options.get("gap", BLOCK_GAP))}


def _flips(shown: PageTree, flips: tuple[Flipped, ...]) -> dict[str, bytes]:
    """Encode how a step has a tree drawn; nothing where the page has it drawn so anyway."""
    tree = drawn(shown.unflipped, flips_in(shown.unflipped, flips))
    return {} if np.array_equal(tree.flips, shown.tree.flips) else {"flips": flips_of(tree)}


def _block_flips(within: CategorySplit | None, flips: tuple[Flipped, ...]) -> dict[str, Any]:
    """Encode how a step has the tree of rows split by a category drawn, as :func:`_flips`."""
    if within is None or within.with_flips(flips) is within:
        return {}
    return {"split_about": encode_blocks(within.with_flips(flips))}
