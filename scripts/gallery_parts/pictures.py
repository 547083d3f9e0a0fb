"""Pictures of one table: our clustermap, and the nearest that other programs make of it."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import matplotlib as mpl
import numpy as np
import pandas as pd
from PIL import Image, ImageDraw, ImageFont

from hclust_widgets import ClusterState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from matplotlib.figure import Figure

    from .tables import Table

__all__ = ["Shown", "beside", "our_figure", "shown", "their_figures"]

HEAD = 34
SPACE = 16


@dataclass(frozen=True)
class Shown:
    """What all programs draw.

    Attributes
    ----------
    state : ClusterState
    values : DataFrame of shape (n, p)
        Scaled as they are compared.
    tracks : DataFrame of shape (n, t)
    """

    table: Table
    state: ClusterState
    values: pd.DataFrame
    tracks: pd.DataFrame

    @property
    def inches(self) -> tuple[float, float]:
        """Size of our picture, which the others get as well."""
        wide, tall = our_figure(self).get_size_inches()
        return float(wide), float(tall)


def shown(table: Table) -> Shown:
    """Read a table and cluster its rows."""
    frame = table.read()
    if table.distances:
        state = ClusterState.from_distances(frame, **table.state)
    else:
        roles = dict.fromkeys(table.tracks, "annotate")
        state = ClusterState(frame, roles=roles, **table.state)
    now = state.clustering
    values = now.heatmap_values()
    values.index = pd.Index([str(name) for name in now.row_names()])
    tracks = frame.loc[state.labels_.dropna().index, list(table.tracks)]
    tracks.index = values.index
    return Shown(table, state, values, tracks)


def our_figure(what: Shown, **more: Any) -> Figure:
    """Draw the clustermap of this package."""
    options: dict[str, Any] = {**what.table.figure, **more}
    if what.table.tracks:
        options["tracks"] = list(what.table.tracks)
    return what.state.export.figure("clustermap", dpi=96, **options)


def their_figures(what: Shown) -> dict[str, Image.Image]:
    """Draw the nearest pictures of seaborn, Marsilea and PyComplexHeatmap.

    They get the values that are compared, linkage and metric, the color map and its middle, the
    tracks, and as many blocks as they can split into.
    """
    return {
        "seaborn": _seaborn(what),
        "Marsilea": _marsilea(what),
        "PyComplexHeatmap": _pycomplexheatmap(what),
    }


def _colors(what: Shown) -> dict[str, Any]:
    """Return color map and middle, as seaborn takes them."""
    given = what.table.figure
    cmap = given.get("cmap")
    center = given.get("center", 0 if what.table.state.get("scaling") == "standard" else None)
    cmap = cmap or ("magma" if center is None else "vlag")
    found: dict[str, Any] = {"cmap": cmap}
    if center is not None:
        found["center"] = center
    return found


def _ends(what: Shown) -> dict[str, float]:
    """Return both ends of the colors, with the middle between them, for programs that want them."""
    clipped = what.table.figure.get("robust", False)
    low, high = np.nanquantile(what.values, (0.02, 0.98) if clipped else (0, 1))
    center = _colors(what).get("center")
    if center is not None:
        half = max(high - center, center - low)
        low, high = center - half, center + half
    return {"vmin": float(low), "vmax": float(high)}


def _strip(values: pd.Series, palette: Mapping[Any, str]) -> tuple[pd.Series, dict[str, str]]:
    """Return a track as words, and the color of each of them."""
    colors = {str(level): color for level, color in palette.items()}
    if values.isna().any():
        colors["missing"] = "#999999"
    return values.astype(str).where(values.notna(), "missing"), colors


def _palettes(what: Shown) -> dict[str, dict[Any, str]]:
    """Return the colors of each track's categories: matplotlib's own."""
    found = {}
    for at, name in enumerate(what.tracks):
        levels = sorted(what.tracks[name].dropna().unique(), key=str)
        few = ("Set2", "Dark2", "Pastel1", "Set3")[at % 4]
        cmap = mpl.colormaps["tab20" if len(levels) > 8 else few]
        found[name] = {v: mpl.colors.to_hex(cmap(i % cmap.N)) for i, v in enumerate(levels)}
    return found


def _has_row_tree(what: Shown) -> bool:
    return not what.values.isna().to_numpy().any() and not what.table.distances


def _seaborn(what: Shown) -> Image.Image:
    import matplotlib.pyplot as plt
    import seaborn as sns

    options: dict[str, Any] = _colors(what)
    palettes = _palettes(what)
    if len(what.tracks.columns):
        options["row_colors"] = pd.DataFrame(
            {name: what.tracks[name].map(palettes[name]) for name in what.tracks}
        )
    if what.table.figure.get("annot"):
        options.update(annot=True, fmt=what.table.figure.get("fmt", ".2g"))
    options["robust"] = what.table.figure.get("robust", False)
    options["col_cluster"] = what.table.figure.get("col_cluster", True)
    options["row_linkage"] = what.state.clustering.tree.linkage_matrix
    if what.table.distances:
        options["col_linkage"] = what.state.clustering.tree.linkage_matrix
    settings = what.state.clustering.settings
    grid = sns.clustermap(
        what.values,
        method=settings.linkage,
        metric="euclidean" if what.table.distances else settings.metric,
        figsize=what.inches,
        **options,
    )
    if palettes:
        handles = [
            mpl.patches.Patch(color=color, label=str(level))
            for levels in palettes.values()
            for level, color in levels.items()
        ]
        grid.figure.legend(
            handles=handles, loc="center left", bbox_to_anchor=(1.0, 0.5), fontsize=8
        )
    image = _image(grid.figure)
    plt.close(grid.figure)
    return image


def _marsilea(what: Shown) -> Image.Image:
    import marsilea as ma
    import marsilea.plotter as mp
    import matplotlib.pyplot as plt

    settings, given = what.state.clustering.settings, what.table.figure
    colors = _colors(what) | _ends(what)
    if given.get("annot"):
        colors.update(annot=True, fmt=given.get("fmt", ".2g"))
    wide, tall = what.inches
    heat = ma.Heatmap(
        what.values.to_numpy(), width=wide - 3.3, height=tall - 1.9, label="values", **colors
    )
    labels = what.state.labels_.dropna().to_numpy()
    if given.get("row_split"):
        heat.group_rows(
            labels, order=list(pd.unique(labels[what.state.clustering.tree.leaf_order]))
        )
    palettes = _palettes(what)
    for name in reversed(what.tracks.columns):
        values, palette = _strip(what.tracks[name], palettes[name])
        heat.add_left(
            mp.Colors(values.to_numpy(), palette=palette, label=name),
            size=0.12,
            pad=0.03,
        )
    if given.get("row_split"):
        heat.add_left(mp.Chunk([str(k) for k in sorted(set(labels))]), pad=0.05)
    tree = {"method": settings.linkage, "metric": settings.metric}
    if _has_row_tree(what):
        heat.add_dendrogram("left", **tree, size=0.7)
    elif not given.get("row_split"):
        heat.add_dendrogram("left", linkage=what.state.clustering.tree.linkage_matrix, size=0.7)
    if given.get("col_cluster", True) and _has_row_tree(what):
        heat.add_dendrogram("top", **tree, size=0.5)
    names = what.values.index
    if "labels" in given:
        chosen = [name if name in given["labels"] else "" for name in names]
        masked = np.ma.masked_where(np.array(chosen) == "", np.array(chosen, dtype=object))
        heat.add_right(mp.AnnoLabels(masked, mark=list(given["labels"])), pad=0.05)
    elif len(names) <= 64:
        heat.add_right(mp.Labels(list(names), fontsize=_size(len(names))), pad=0.05)
    columns = what.values.columns.astype(str)
    size = _size(len(columns))
    heat.add_bottom(mp.Labels(list(columns), fontsize=size), pad=0.05)
    heat.add_legends()
    heat.render()
    image = _image(heat.figure)
    plt.close(heat.figure)
    return image


def _pycomplexheatmap(what: Shown) -> Image.Image:
    import matplotlib.pyplot as plt
    from PyComplexHeatmap import ClusterMapPlotter, HeatmapAnnotation, anno_label, anno_simple

    settings, given = what.state.clustering.settings, what.table.figure
    colors = _colors(what) | _ends(what)
    figure = plt.figure(figsize=what.inches)
    options: dict[str, Any] = {}
    palettes = _palettes(what)
    if palettes:
        strips = {}
        for name in what.tracks:
            values, palette = _strip(what.tracks[name], palettes[name])
            strips[str(name)] = anno_simple(values, colors=palette, height=3)
        options["left_annotation"] = HeatmapAnnotation(axis=0, **strips, verbose=0)
    names = what.values.index
    if "labels" in given:
        chosen = pd.Series([n if n in given["labels"] else None for n in names], index=names)
        options["right_annotation"] = HeatmapAnnotation(
            axis=0, orientation="right", verbose=0, chosen=anno_label(chosen, colors="black")
        )
    if given.get("row_split"):
        labels = what.state.labels_.dropna().astype(int).to_numpy()
        options["row_split"] = pd.Series(labels, index=names).astype(str)
        options["row_split_gap"] = 1
    if isinstance(given.get("col_split"), int):
        options.update(col_split=given["col_split"], col_split_gap=1)
    if given.get("annot"):
        options.update(annot=True, fmt=given.get("fmt", ".2g"))
    metric = "euclidean" if what.table.distances else settings.metric
    gaps = what.values.isna().to_numpy().any()
    if gaps:
        metric = "euclidean"
    ClusterMapPlotter(
        data=what.values,
        row_cluster_method=settings.linkage,
        row_cluster_metric=metric,
        col_cluster_method=settings.linkage,
        col_cluster_metric=metric,
        row_cluster=not gaps,
        col_cluster=given.get("col_cluster", True) and not gaps,
        row_dendrogram=not gaps,
        col_dendrogram=given.get("col_cluster", True) and not gaps,
        show_rownames="labels" not in given and len(names) <= 64,
        show_colnames=True,
        yticklabels=True,
        xticklabels=True,
        yticklabels_kws={"labelsize": _size(len(names))},
        xticklabels_kws={"labelrotation": -90, "labelsize": _size(what.values.shape[1])},
        label="values",
        verbose=0,
        **colors,
        **options,
    )
    image = _image(figure)
    plt.close("all")
    return image


def _size(names: int) -> float:
    """Return a font size with which so many names have room beside each other."""
    return max(3.0, min(9.0, 260 / names))


def _image(figure: Figure, *, tight: bool = True) -> Image.Image:
    """Return a figure as pixels."""
    file = io.BytesIO()
    box = {"bbox_inches": "tight", "pad_inches": 0.08} if tight else {}
    figure.savefig(file, format="png", dpi=96, **box)
    return Image.open(file).convert("RGB")


def beside(what: Shown) -> Image.Image:
    """Return all pictures of a table side by side, ours first, each under its program's name."""
    pictures = {"hclust_widgets": _image(our_figure(what), tight=False)}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # theirs
        pictures |= their_figures(what)
    font = ImageFont.truetype(mpl.get_data_path() + "/fonts/ttf/DejaVuSans-Bold.ttf", 15)
    both = list(pictures.items())
    wide = [max(picture.width for _, picture in both[i::2]) for i in (0, 1)]
    tall = [max(picture.height for _, picture in both[i : i + 2]) + HEAD for i in (0, 2)]
    sheet = Image.new("RGB", (sum(wide) + 3 * SPACE, sum(tall) + 2 * SPACE), "white")
    pen = ImageDraw.Draw(sheet)
    for at, (name, picture) in enumerate(both):
        left = SPACE + (at % 2) * (wide[0] + SPACE)
        top = SPACE + (at // 2) * tall[0]
        pen.text((left, top), name, fill="#1c1d21", font=font)
        sheet.paste(picture, (left, top + HEAD - 8))
    return sheet
