"""Export a clustering as one HTML file that works without Python."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.summary import row_noun, summary_spans
from hclust_widgets.common.format import count, plain_text
from hclust_widgets.serialize.clustering import PARTS

from .page_contents import contents
from .page_rows import check_rows
from .write_page import Page, check_row_names, checked_file, checked_title, make_page

__all__ = ["Page", "to_html"]


def to_html(
    now: Clustering,
    path: str | os.PathLike[str] | None = None,
    *,
    title: str | None = None,
    row_names: bool = True,
    columns: Any = None,
    parts: Sequence[str] = PARTS,
    options: Mapping[str, Any] | None = None,
    steps: Sequence[Mapping[str, Any]] = (),
    rows: str = "groups",
) -> str:
    """Make one HTML file that shows a clustering and needs no Python and no network.

    Parameters
    ----------
    now : Clustering
    path : str or path, optional
        File to write; an existing one is replaced atomically.
    title : str, optional
        Headline of the page.
    row_names : bool
        True to include the row names; without them rows are numbered.
    columns : iterable of column names, optional
        Columns whose values and names may be in the page. Default: all. The rows keep their names,
        also where a column that is not among these has them: ``row_names=False`` leaves them out.
    parts : sequence of {"tree", "clustermap", "scatter", "distances"}
    options : mapping, optional
        Initial options of the views: any of ``x, y, cmap, color_scale, annot, fmt, row_cluster,
        col_cluster, tracks, annotations, row_colors, column_tracks, column_annotations, col_colors,
        ribbon, labels, row_split, col_split, gap, color_by, size_by, marker_by, names_from,
        sort_by, column_sort_by, distance_cmap``.
    steps : sequence of mapping, optional
        A presenter's steps, as :func:`hclust_widgets.export.html.page_steps.steps_of` takes them.
    rows : {"groups", "all"}
        What the page holds where the leaves are groups of rows.

    Returns
    -------
    str
        The page; its repr in a notebook is one line.

    Raises
    ------
    TypeError
        If ``title``, ``row_names`` or ``columns`` is of the wrong type.
    ValueError
        If there is no such column, or nothing is left to be shown.
    OSError
        If the file cannot be written; a folder and a folder that is missing are named.

    Notes
    -----
    The heights of the trees, and the indices beside them, are those of all columns that were
    compared, whatever ``columns`` says: they tell how unlike rows are, but no value.

    The page opens with the current state; each step has the flipped branches and the names and
    colors of clusters that it was saved with. They are kept when the reader changes the cut or the
    linkage of a step.

    Where rows are in groups the page holds the groups: their sizes and means, and the values of
    the row that stands for each. Its labels are those of the groups; ``labels_`` has those of all
    rows. With ``rows="all"`` it holds the names of all rows, their groups and the columns that can
    be axes, in single precision: rows are found by name, the scatter plot shows how densely they
    lie, and labels are saved row by row.
    """
    usual = f"{count(int(now.partition.sizes.sum()), row_noun(now))} in clusters"
    headline = checked_title(title, usual)
    check_row_names(row_names)
    check_rows(rows)
    file = None if path is None else checked_file(path)  # before the work, which may take a while
    data = contents(
        now,
        title=headline,
        row_names=row_names,
        columns=columns,
        parts=parts,
        options=options or {},
        steps=steps,
        rows=rows,
    )
    return make_page(
        file,
        title=headline,
        words=plain_text(summary_spans(now, conditions=row_names and columns is None)),
        what="the tree and to move its cut",
        data=data,
        script="page.js",
        views="live.js",
        ribbon="ribbon.js" if data["page"]["evidence"] else None,
        sub="sub_heatmap.js" if "clustermap" in data["traits"]["parts"] else None,
        classes="page_classes" if data["page"]["classes"] else None,
        rows=data["page"]["rows"] is not None,
        sheet="page_views.css",
    )
