"""Contents of a page: the traits of a live view, and the choices that its reader has.

``write_page.py`` writes them into the file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from hclust_widgets.analysis.dominant_column import dominant_column_note
from hclust_widgets.clustering.check_settings import validate_columns
from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.cuts.category_blocks import (
    CategorySplit,
    category_split,
    is_category,
    with_series,
)
from hclust_widgets.clustering.distances.distance_matrix import MAX_PAGE_ROWS, why_no_pairs
from hclust_widgets.clustering.heatmap.column_order import check_column_sort_by
from hclust_widgets.clustering.heatmap.column_tracks import (
    check_column_sources,
    check_column_tracks,
    offered_column_tracks,
)
from hclust_widgets.clustering.heatmap.named_rows import check_labels
from hclust_widgets.clustering.heatmap.row_order import check_sort_by, key_names
from hclust_widgets.clustering.heatmap.tracks import (
    NO_SOURCES,
    TrackSources,
    check_sources,
    check_tracks,
    offered_tracks,
)
from hclust_widgets.clustering.partitions.profile import PartitionedProfile
from hclust_widgets.clustering.points.embeddings import EMBEDDINGS, scatter_axes_of
from hclust_widgets.clustering.summary import (
    distances_as_given,
    kept_of_distances,
    of_columns,
    order_notes,
    remarks,
)
from hclust_widgets.common.checks import check_choice, did_you_mean
from hclust_widgets.common.format import count, score
from hclust_widgets.plotting.base.cell_format import check_fmt
from hclust_widgets.plotting.base.color_scale import ColorScale
from hclust_widgets.plotting.base.colormaps import AUTO, COLORMAPS, check_cmap, color_bytes
from hclust_widgets.plotting.base.track_colors import read_column_sources, read_sources
from hclust_widgets.serialize.clustering import (
    PARTS,
    encode,
    encode_annotations,
    encode_column_clusters,
    encode_column_options,
    encode_cut,
    encode_tree,
    int32,
    text_without_surrogates,
)
from hclust_widgets.serialize.distances import DISTANCES, encode_distances
from hclust_widgets.serialize.evidence import RIBBON_CHOICES
from hclust_widgets.serialize.splits import encode_split
from hclust_widgets.serialize.tracks import columns_named, point_traits
from hclust_widgets.table.axes import Axis, default_axes
from hclust_widgets.table.columns.schema import words_of
from hclust_widgets.table.features import Features
from hclust_widgets.tree.naming.annotations import Annotation, Annotations

from .page_classes import page_classes
from .page_evidence import page_evidence
from .page_groups import group_contents
from .page_rows import rows_contents
from .page_shares import shares_of
from .page_steps import block_traits, column_tracks_trait, sort_trait, steps_of
from .page_trees import PageTree, trees_of

__all__ = ["allowed_axes", "contents"]

_NO_DISTANCES = (
    "The matrix of distances is left out, since it tells what all columns say, and some are kept "
    "back: let the page have all columns."
)

#: Raised when an older page.js cannot read the data; each page contains its page.js.
FORMAT = 2


def contents(
    now: Clustering,
    *,
    title: str,
    row_names: bool,
    columns: Any,
    parts: Sequence[str],
    options: Mapping[str, Any],
    steps: Sequence[Mapping[str, Any]] = (),
    rows: str = "groups",
) -> dict[str, Any]:
    """Return all contents of a page.

    Parameters
    ----------
    now : Clustering
    title : str
    row_names : bool
        False leaves the rows' names out.
    columns : iterable of column names or None
        Columns of the table whose values and names may be among it; None: all.
    parts : sequence of {"tree", "clustermap", "scatter", "distances"}
        Views that are wanted; those for which nothing is there are left out.
    options : mapping
        Any of ``x, y, cmap, color_scale, annot, fmt, row_cluster, col_cluster, tracks,
        annotations, row_colors, column_tracks, column_annotations, col_colors, ribbon,
        labels, row_split, col_split, gap, color_by, size_by, marker_by, names_from, sort_by,
        column_sort_by,
        distance_cmap``.
    steps : sequence of mapping
        As :func:`steps_of` takes them.
    rows : {"groups", "all"}
        Where the leaves are groups of rows: "all" puts single rows into the page, too.

    Returns
    -------
    dict
        ``traits``, names and values as the traits of a live view, and ``page``: the trees of all
        linkages, texts, steps and notes.
    """
    parts = (parts,) if isinstance(parts, str) else tuple(parts)
    for part in parts:
        check_choice("parts", part, (*PARTS, DISTANCES))
    features = now.features
    allowed = allowed_columns(features, columns)
    singles = None
    if rows == "all":  # before the work: it may be refused
        singles = rows_contents(now, allowed, row_names=row_names)
    # What is computed of all columns, if some may not be told, is not computed here.
    asked = (options.get("x"), options.get("y")) if columns is None else ()
    every_axis = scatter_axes_of(now, asked)
    axes = allowed_axes(features, columns, every_axis)
    kept = list(range(now.tree.n_leaves)) if now.precomputed is not None else []
    if features is not None and now.precomputed is None:
        kept = [j for j, c in enumerate(features.sources) if c in allowed]
    there = {"tree": True, "clustermap": bool(kept), "scatter": bool(axes)}
    # Distances tell what all columns say of the rows.
    whole = features is None or len(kept) == len(features.sources)
    why_not = why_no_pairs(now, MAX_PAGE_ROWS)
    there[DISTANCES] = not why_not and (whole or now.precomputed is not None)
    shown = [part for part in (*PARTS, DISTANCES) if part in parts and there[part]]
    if not shown and set(parts) == {DISTANCES}:
        raise ValueError(why_not or _NO_DISTANCES)
    if not shown:
        raise ValueError(
            f"Nothing is left for the {' and the '.join(parts)} to show: let the page have more "
            "columns (columns=...), or the table itself."
        )
    trees, left_out = trees_of(now, kept if "clustermap" in shown else [])
    with_names = features is not None and now.precomputed is None
    shown_columns = [features.columns[j] for j in kept] if features and with_names else []
    named_columns = [encode_column_clusters(now, one.column_tree, shown_columns) for one in trees]
    start = [one.tree is now.tree for one in trees].index(True)
    split, of_split = with_series(options.get("row_split"))
    if of_split is not None and columns is not None:  # it is no column of the table
        split = of_split = None
    options = {**options, "row_split": split}
    sources = read_sources(options.get("annotations"), options.get("row_colors"))
    strips = sources.names
    if of_split is not None:
        sources = TrackSources.merged(sources, of_split)
        check_sources(now, sources)
    if columns is not None:  # what is no column of the table was not allowed
        sources = TrackSources(columns=sources.columns)
        strips = sources.names
    noted = read_column_sources(options.get("column_annotations"), options.get("col_colors"))
    check_column_sources(now, noted)
    noted = noted if columns is None else NO_SOURCES  # as above
    above = check_column_tracks(options.get("column_tracks", noted.names))
    tracks = check_tracks(options.get("tracks", strips))
    keys = check_sort_by(options.get("sort_by"))
    above_keys = check_column_sort_by(options.get("column_sort_by"))
    traits = encode(
        now,
        tracks=offered_tracks(
            now,
            sources,
            tuple(
                dict.fromkeys(
                    (*tracks, *key_names(keys), *_named(options), *columns_named(options))
                )
            ),
        ),
        column_tracks=offered_column_tracks(now, noted) if columns is None else (),
        parts=shown,
        axes=axes,
        column_tree=trees[start].column_tree,
        columns=allowed,
        row_names=row_names,
    )
    splits = [
        category_split(now, split, sources, linkage=one.linkage)
        if split in _offered_names(traits)
        else None
        for one in trees
    ]
    given = [now.annotations.entries]  # names and colors to begin with, then those of the steps
    on_offer = [axis["name"] for axis in traits["axis_names"]]
    about = traits["track_about"]
    offered = _offered_names(traits)
    told, not_told = steps_of(
        now, steps, trees, on_offer, given, tracks=about, above=traits["column_track_about"],
        row_names=row_names, splits=splits, parts=shown,
    )  # fmt: skip
    cmap = str(options.get("cmap") or AUTO)
    cmaps = [cmap, *(step["traits"].get("cmap", cmap) for step in told)]
    distance_cmap = check_cmap(options.get("distance_cmap") or AUTO)
    if DISTANCES in shown:
        cmaps += [distance_cmap, *(step["traits"].get("distance_cmap", AUTO) for step in told)]
    else:
        for step in told:
            step["traits"].pop("distance_cmap", None)
    x, y = _chosen_axes(every_axis, on_offer, options)
    annotations = _annotations(now, trees, given)
    return {
        "format": FORMAT,
        "traits": {
            "parts": shown,
            "controls": True,
            "revision": 1,  # the data are here: changes of the page count
            **traits,
            **encode_cut(now),
            **annotations[0][start],
            "color_numbers": list(now.annotations.numbering or ()),
            "x": x,
            "y": y,
            "cmap": cmap,
            "color_scale": ColorScale.from_options(options.get("color_scale")).to_options(),
            "annot": bool(options.get("annot", False)),
            "fmt": check_fmt(options.get("fmt", ".2g")),
            **_colormaps(cmaps if {"clustermap", DISTANCES} & set(shown) else []),
            **_distances(now, distance_cmap, shown),
            "row_cluster": bool(options.get("row_cluster", True)),
            "col_cluster": bool(options.get("col_cluster", True)),
            "tracks": [name for name in tracks if name in offered],
            "column_tracks": column_tracks_trait(above, traits["column_track_about"]),
            "sort_by": sort_trait(keys, offered),
            "column_sort_by": sort_trait(
                above_keys, [one["name"] for one in traits["column_track_about"]]
            ),
            "ribbon": _ribbon(options),
            "labels": _labels(options, row_names=row_names),
            **block_traits(options, splits[start]),
            **_split_traits(splits[start]),
            "column_options": encode_column_options(now),
            "column_clusters": named_columns[start],
            **point_traits(options, about),
        },
        "page": {
            "title": title,
            "words": _words(now, conditions=row_names and columns is None),
            "linkages": [_linkage(*one) for one in zip(trees, splits, named_columns, strict=True)],
            "start": start,
            "annotations": annotations,
            "steps": told,
            "numbers_moved": now.numbers_moved,
            "leveled": now.leveled,
            "notes": [
                *not_told,
                *_notes(now, row_names and columns is None),
                *(one.cannot for one in EMBEDDINGS.values() if f"{one.name} 1" in on_offer),
                *left_out,
                *([why_not] if why_not and DISTANCES in parts else []),
                *([_NO_DISTANCES] if DISTANCES in parts and not why_not and not whole else []),
            ],
            "groups": group_contents(now, allowed),
            "rows": singles,
            **_dropped_rows(now, row_names),
            **_profile(now, allowed),
            # The values are there, and none of a column that is kept back.
            "shares": shares_of(now)
            if "clustermap" in shown and len(kept) == len(features.sources if features else ())
            else None,
            "evidence": page_evidence(now, trees) if "tree" in shown else None,
            "classes": page_classes(now, allowed),
        },
    }


def _offered_names(traits: Mapping[str, Any]) -> list[str]:
    """Return the names of the tracks that a page holds."""
    return [track["name"] for track in traits["track_about"]]


def _named(options: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the category that rows are split by, if they are."""
    split = options.get("row_split")
    return (split,) if isinstance(split, str) and is_category(split) else ()


def _split_traits(within: CategorySplit | None) -> dict[str, Any]:
    """Return the rows clustered within each category, and that they can be split by it alone."""
    return {} if within is None else encode_split(within, ())


def _linkage(one: PageTree, within: CategorySplit | None, named: dict[str, Any]) -> dict[str, Any]:
    return {
        "name": one.linkage,
        "constrained": one.tree.constrained,
        "cophenetic": None if one.cophenetic is None else score(one.cophenetic),
        "described": one.described,
        "medoids": int32(one.medoids) if one.described else None,
        "traits": encode_tree(one.tree, one.column_tree)
        | _split_traits(within)
        | {"column_clusters": named},
    }


def _annotations(
    now: Clustering, trees: Sequence[PageTree], given: Sequence[tuple[Annotation, ...]]
) -> list[list[dict[str, Any]]]:
    """Names and colors in every tree, for the start and for each step: a reader may change both."""
    rows = now.rows()
    return [
        [encode_annotations(Annotations(one.tree, rows, entries)) for one in trees]
        for entries in given
    ]


def _colormaps(names: Sequence[str]) -> dict[str, Any]:
    """Colors of the maps that the page does not have itself."""
    own = [name for name in dict.fromkeys(names) if name not in (AUTO, *COLORMAPS)]
    return {"cmap_names": own, "cmap_colors": b"".join(map(color_bytes, own))}


def _distances(now: Clustering, cmap: str, shown: Sequence[str]) -> dict[str, Any]:
    """Return the distances and their colormap, if a page shows them."""
    if DISTANCES not in shown:
        return {}
    return {**encode_distances(now, MAX_PAGE_ROWS), "distance_cmap": cmap}


def _notes(now: Clustering, nothing_hidden: bool) -> list[str]:
    """Notes on the data; they name rows and columns."""
    order = order_notes(now.tree)  # names neither
    if not nothing_hidden or now.features is None:
        return order
    dominant = dominant_column_note(now.row_features, now.row_metric)
    grouped = (
        [] if now.groups is None else now.groups.notes(asked=now.settings.max_leaves != "auto")
    )
    return [*now.features.notes, *([dominant] if dominant else []), *grouped, *order]


def allowed_columns(features: Features | None, columns: Any) -> set[int]:
    """Return the positions of the table's columns that may be in the page."""
    names = validate_columns(columns)
    if features is None:
        if names:
            raise ValueError("columns names columns of a table, but only a tree was handed in.")
        return set()
    known = features.table.columns.tolist()
    for name in names or ():
        if name not in known:
            hint = did_you_mean(name, [str(c) for c in known])
            raise ValueError(f"There is no column {name!r} in this table.{hint}")
    return {c for c, name in enumerate(known) if names is None or name in names}


def allowed_axes(
    features: Features | None, columns: Any, every_axis: Mapping[str, Axis]
) -> dict[str, Axis]:
    """Return those axes that may be in the page.

    Components are made of all columns, and take the place of a column of their name.
    """
    allowed = allowed_columns(features, columns)
    if columns is None:
        return dict(every_axis)
    if features is None:
        return {}
    names = {str(features.table.columns[c]) for c in allowed}
    return {name: axis for name, axis in every_axis.items() if axis.is_column and name in names}


def _chosen_axes(
    every_axis: Mapping[str, Axis], names: Sequence[str], options: Mapping[str, Any]
) -> tuple[str, str]:
    """Return the axes to begin with: those asked for where they are there."""
    usual = default_axes(dict(every_axis)) if every_axis else ()
    asked = [str(options.get("x")), str(options.get("y"))]
    known = set(names)
    free = [name for name in (*usual, *names) if name in known and name not in asked] or names
    x, y = (name if name in names else "" for name in asked)
    x = x or next(iter(free), "")
    return x, y or next((name for name in free if name != x), x)


def _profile(now: Clustering, allowed: set[int]) -> dict[str, Any]:
    """Columns that describe clusters: ``original`` of the traits, or ``text`` of ``texts``.

    Where every row is a leaf the texts say which word each row has.
    """
    features, codes = now.row_features, now.groups is None
    texts: list[dict[str, Any]] = []
    profile: list[dict[str, int]] = []
    if features is not None:
        originals = 0
        compared = set(features.sources)
        for c, field in enumerate(features.schema):
            if c not in allowed:
                continue
            if field.is_numeric:
                if c in compared:
                    profile.append({"original": originals})
                originals += 1
            elif c in compared:
                column = words_of(features.table.iloc[:, c])
                found, words = pd.factorize(column[features.rows], sort=True)
                name = str(features.table.columns[c])
                if isinstance(now.profile, PartitionedProfile):
                    levels = now.profile.counts_of_groups(features.table.columns[c])[1]
                    words = np.asarray(levels, dtype=object)
                known = {"name": name, "words": text_without_surrogates(words)}
                texts.append({**known, "codes": int32(found if codes else [])})
                profile.append({"text": len(texts) - 1})
    return {"texts": texts, "profile": profile}


def _dropped_rows(now: Clustering, row_names: bool) -> dict[str, Any]:
    """Rows of the table that were left out, by position and by name."""
    features, some = now.features, now.precomputed
    dropped = [] if features is None else features.dropped.tolist()
    names = None
    if features is not None and row_names:
        names = text_without_surrogates(features.names[features.dropped])
    elif features is None and some is not None and some.rows is not None:
        dropped = np.setdiff1d(np.arange(now.n_rows), some.rows).tolist()
        names = text_without_surrogates(some.given.names[row] for row in dropped)
        names = names if row_names else None
    return {
        "table_rows": now.n_rows,
        "row_names": row_names,
        "dropped": int32(dropped),
        "dropped_names": names,
    }


def _ribbon(options: Mapping[str, Any]) -> str:
    chosen = options.get("ribbon") or ""
    check_choice("ribbon", chosen, RIBBON_CHOICES)
    return str(chosen)


def _labels(options: Mapping[str, Any], *, row_names: bool) -> str | list[str]:
    """Return which rows are named; none by its name in a page that has no names."""
    chosen = check_labels(options.get("labels", "auto"), ("auto", "off"))
    if isinstance(chosen, str):
        return chosen
    return list(chosen) if row_names else "auto"


def _words(now: Clustering, *, conditions: bool) -> dict[str, Any]:
    """Pieces of the summary sentence that do not depend on the cut.

    Conditions on rows hold names of columns and values, which a page may have to keep back.
    """
    features = now.features if now.precomputed is None else None
    return {
        "features": None if features is None else count(len(features.columns), "features"),
        "columns": "" if features is None else of_columns(features),
        "scaling": None if features is None else features.preparation,
        "metric": now.settings.metric,
        "given": None if now.precomputed is None else distances_as_given(now.precomputed),
        "dropped": (
            kept_of_distances(now, conditions=conditions)
            if features is None
            else " · ".join(remarks(now, conditions=conditions))
        )
        or None,
    }
