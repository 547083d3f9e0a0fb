"""What a page holds: a list in JSON of what there is, and all numbers and names as packed bytes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from hclust_widgets.analysis.dominant_column import outweighing_column
from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.settings_checks import validate_columns
from hclust_widgets.clustering.summary import height_2, noun, of_columns, units
from hclust_widgets.common.checks import did_you_mean
from hclust_widgets.common.floats import as_float32
from hclust_widgets.common.format import SCALING_WORDS, count, height_meaning
from hclust_widgets.plotting.base.colormaps import COLORMAPS, color_bytes
from hclust_widgets.serialize.clustering import PARTS, column_about
from hclust_widgets.serialize.packing import Packer
from hclust_widgets.table.axes import axes_of, default_axes
from hclust_widgets.table.features import Features
from hclust_widgets.table.schema import as_numbers, column_kinds, is_truth

from .page_steps import marks_of, steps_of
from .page_trees import trees_of

__all__ = ["allowed_columns", "contents"]

#: Grows when a page's data can no longer be read by an older page.js; each page has its own.
FORMAT = 1


def contents(
    now: Clustering,
    *,
    title: str,
    labels: bool,
    columns: Any,
    parts: Sequence[str],
    options: Mapping[str, Any],
    steps: Sequence[Mapping[str, Any]] = (),
) -> tuple[dict[str, Any], bytes]:
    """Give all that a page shows.

    Parameters
    ----------
    now : Clustering
    title : str
    labels : bool
        Whether the rows' names are among it.
    columns : iterable of column names or None
        Columns of the table whose values and names may be among it; None: all.
    parts : sequence of {"tree", "clustermap", "scatter"}
        Views that are wanted; those for which nothing is there are left out.
    options : mapping
        Any of ``x, y, cmap, row_cluster, col_cluster``.
    steps : sequence of mapping
        As :func:`steps_of` takes them.

    Returns
    -------
    meta : dict
        What is in the bytes and where, for JSON.
    packed : bytes
    """
    packer = Packer()
    features = now.features
    allowed = allowed_columns(features, columns)
    kept = [] if features is None else [j for j, c in enumerate(features.sources) if c in allowed]
    table = _table(now, allowed, kept, columns is None, packer, parts)
    shown = [part for part in PARTS if part in parts and _there(part, table)]
    if not shown:
        raise ValueError(
            f"Nothing is left for the {' and the '.join(parts)} to show: let the page have more "
            "columns (columns=...), or the table itself."
        )
    trees, left_out = trees_of(now, kept if "clustermap" in shown else [])
    about = _names(now, labels, packer)
    linkages = [
        {
            "name": one.linkage,
            "heightLabel": height_meaning(one.linkage),
            "cophenetic": None if one.cophenetic is None else height_2(one.cophenetic),
            "described": one.described,
            "children": packer.add(one.tree.children_),
            "heights": packer.add(one.tree.distances_, "<f8"),
            "flips": packer.add(one.tree.flips.astype(np.uint8)),
            "medoids": packer.add(one.medoids) if one.described else None,
            "columnChildren": one.column_tree and packer.add(one.column_tree.children_),
            "columnHeights": one.column_tree and packer.add(one.column_tree.distances_, "<f8"),
        }
        for one in trees
    ]
    x, y = _axes(now, table, options)
    given = [now.annotations.entries]  # names and colors to begin with, then those of the steps
    told, not_told = steps_of(now, steps, trees, table["axes"], given, packer)
    dominant = outweighing_column(features, now.settings.metric)
    outweighing = [dominant] if dominant and labels and columns is None else []
    cmap = str(options.get("cmap") or COLORMAPS[0])
    cmaps = [cmap, *(step["options"].get("cmap", cmap) for step in told)]
    meta = {
        "format": FORMAT,
        "title": title,
        "parts": shown,
        "noun": noun(now),
        "rows": now.tree.n_leaves,
        "words": _words(now),
        "linkages": linkages,
        "marks": marks_of(now, [one.tree for one in trees], given),
        "start": [one.tree is now.tree for one in trees].index(True),
        "n_clusters": now.cut.n_clusters,
        "distance_threshold": now.cut.distance_threshold,
        "selection": packer.add(np.asarray(now.selection, dtype=np.int64)),
        "options": {
            "x": x,
            "y": y,
            "cmap": cmap,
            "row_cluster": bool(options.get("row_cluster", True)),
            "col_cluster": bool(options.get("col_cluster", True)),
        },
        "cmaps": _cmaps(cmaps if "clustermap" in shown else [], packer),
        # What a note says of the data names rows and columns.
        "steps": told,
        "notes": [
            *not_told,
            *(features.notes if features and labels and columns is None else ()),
            *outweighing,
            *left_out,
        ],
        **about,
        **table,
        "arrays": packer.where,
    }
    return meta, packer.deflated()


def _cmaps(names: Sequence[str], packer: Packer) -> list[dict[str, Any]]:
    """Colors of the maps that the page does not have itself."""
    return [
        {"name": name, "array": packer.add(np.frombuffer(color_bytes(name), dtype=np.uint8))}
        for name in dict.fromkeys(names)
        if name not in COLORMAPS
    ]


def allowed_columns(features: Features | None, columns: Any) -> set[int]:
    """Positions of the table's columns that may be in the page."""
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


def _table(
    now: Clustering,
    allowed: set[int],
    kept: list[int],
    components: bool,
    packer: Packer,
    parts: Sequence[str],
) -> dict[str, Any]:
    """Values of the columns: scaled, in their own units, and what can stand along an axis."""
    empty: dict[str, Any] = {"columns": [], "originals": [], "texts": [], "axes": [], "profile": []}
    features = now.features
    if features is None:
        return empty
    known, kinds = units(now), column_kinds(features.table)
    originals: list[dict[str, Any]] = []
    texts, profile, axes = [], [], []
    found: dict[int, int] = {}  # where an original column is, by its position in the table
    for c, kind in enumerate(kinds):
        if c not in allowed:
            continue
        name, column = str(features.table.columns[c]), features.table.iloc[:, c]
        if kind.numeric:
            values = as_numbers(column, kind)[features.rows]
            at = {"name": name, "unit": known.get(name, ""), "kind": kind.what}
            found[c] = len(originals)
            kept_as = "truth" if is_truth(column) else kind.what
            originals.append({**at, "kind": kept_as, "array": packer.add(values)})
            axes.append({**at, "label": name, "original": len(originals) - 1})
            if c in features.sources:
                profile.append({"original": len(originals) - 1})
        elif c in features.sources:
            codes, words = pd.factorize(column.astype(str).to_numpy(dtype=object)[features.rows],
                                        sort=True)  # fmt: skip
            clean = [str(word).encode(errors="replace").decode() for word in words]
            texts.append({"name": name, "words": clean, "array": packer.add(codes)})
            profile.append({"text": len(texts) - 1})
    if components and "scatter" in parts:  # they are made of all columns
        for axis in axes_of(features).values():
            if axis.name not in {one["name"] for one in axes}:
                at = {"name": axis.name, "label": axis.label, "unit": "", "kind": "number"}
                axes.append({**at, "array": packer.add(as_float32(axis.values), "<f4")})
    scaled = kept if "clustermap" in parts else []
    return {
        "columns": [
            {
                "name": features.columns[j],
                "about": column_about(features, j, found),
                "array": packer.add(as_float32(features.values[:, j]), "<f4"),
            }
            for j in scaled
        ],
        "originals": originals,
        "texts": texts,
        "axes": axes if "scatter" in parts else [],
        "profile": profile,
    }


def _there(part: str, table: Mapping[str, Any]) -> bool:
    needed = {"clustermap": "columns", "scatter": "axes"}.get(part)
    return needed is None or bool(table[needed])


def _axes(now: Clustering, table: Mapping[str, Any], options: Mapping[str, Any]) -> tuple[str, str]:
    """Names of the axes to begin with: those asked for where they are there."""
    names = [axis["name"] for axis in table["axes"]]
    usual = () if now.features is None else default_axes(axes_of(now.features))
    asked = [str(options.get("x")), str(options.get("y"))]
    free = [name for name in (*usual, *names) if name in names and name not in asked] or names
    x, y = (name if name in names else "" for name in asked)
    x = x or next(iter(free), "")
    return x, y or next((name for name in free if name != x), x)


def _names(now: Clustering, labels: bool, packer: Packer) -> dict[str, Any]:
    """Names of the rows and where they stand in the table; of those that were left out, too."""
    features, rows = now.features, now.rows()
    dropped = np.empty(0, dtype=np.intp) if features is None else features.dropped
    about: dict[str, Any] = {
        "tableRows": now.n_rows,
        "names": packer.text(list(now.row_names())) if labels else None,
        "at": packer.add(rows) if len(dropped) else None,
        "dropped": packer.add(dropped),
        "droppedNames": None,
    }
    if labels and features is not None and len(dropped):
        about["droppedNames"] = packer.text(list(features.names[dropped]))
    return about


def _words(now: Clustering) -> dict[str, Any]:
    """Pieces of the line in words that do not depend on the cut."""
    features = now.features
    lost = 0 if features is None else len(features.dropped)
    return {
        "features": None if features is None else count(len(features.columns), "features"),
        "columns": "" if features is None else of_columns(features),
        "scaling": None if features is None else SCALING_WORDS[features.scaling],
        "metric": now.settings.metric,
        "dropped": f"{count(lost, 'incomplete rows')} left out" if lost else None,
    }
