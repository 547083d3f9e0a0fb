"""Pages of the classroom: the stepper and the lab, interactive in one HTML file."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.summary import leaf_noun
from hclust_widgets.common.format import count
from hclust_widgets.serialize.clustering import encode_names
from hclust_widgets.serialize.merge_steps import encode_steps
from hclust_widgets.table.axes import scatter_axes

from .page_contents import allowed_axes
from .write_page import Page, check_row_names, checked_file, checked_title, make_page

__all__ = ["lab_to_html", "stepper_to_html"]


def stepper_to_html(
    now: Clustering,
    path: str | os.PathLike[str] | None = None,
    *,
    title: str | None = None,
    row_names: bool = True,
    columns: Any = None,
    x: str | None = None,
    y: str | None = None,
    begin: Mapping[str, Any],
) -> Page:
    """Make one HTML file that shows a tree merge by merge.

    Parameters
    ----------
    now : Clustering
        Of up to 2,000 rows.
    path : str or path, optional
    title : str, optional
    row_names : bool
        True to include the row names; without them rows are numbered.
    columns : iterable of column names, optional
        Columns that may be axes of the points. Default: all, and components, which
        are made of all.
    x, y : str, optional
        Axes of the points; ignored if the page may not hold them.
    begin : mapping
        Initial ``step``, ``speed``, ``playing`` and ``guess``.

    Returns
    -------
    Page

    Raises
    ------
    TypeError, ValueError
        If an option cannot be used.
    OSError
        If the file cannot be written; a folder and a folder that is missing are named.
    """
    rows = count(now.tree.n_leaves, leaf_noun(now))
    headline = checked_title(title, f"{rows}, merge by merge")
    check_row_names(row_names)
    file = None if path is None else checked_file(path)
    every_axis = {} if now.features is None else scatter_axes(now.features)
    axes = allowed_axes(now.features, columns, every_axis)
    traits = encode_steps(now, axes, x=x, y=y, settable=False)
    if not row_names:
        traits |= encode_names(now, row_names=False)
    how = ", the tree as given"
    if now.features is not None:
        features = count(len(now.features.columns), "features")
        how = f" by {features} {now.features.preparation}"
        how += f", {now.settings.metric} distances" if now.settings.metric else ""
    merges = count(now.tree.n_leaves - 1, "merges")
    return _made(
        file,
        {**traits, **begin, "view": "stepper"},
        title=headline,
        words=f"{rows}{how}: {merges}, one at a time.",
        what="the merges",
    )


def lab_to_html(
    traits: Mapping[str, Any],
    path: str | os.PathLike[str] | None = None,
    *,
    title: str | None = None,
) -> Page:
    """Make one HTML file in which points are dragged, and the trees of all linkages follow.

    Parameters
    ----------
    traits : mapping
        Traits of the lab: its points, shapes, linkages and number of clusters.
    path : str or path, optional
    title : str, optional

    Returns
    -------
    Page

    Raises
    ------
    TypeError
        If ``title`` is no text, or ``path`` no path.
    OSError
        If the file cannot be written; a folder and a folder that is missing are named.
    """
    linkages = _listed(traits["linkages"])
    usual = f"The same points under {count(len(traits['linkages']), 'linkages')}"
    headline = checked_title(title, usual)
    file = None if path is None else checked_file(path)
    words = f"One set of points, clustered by {linkages} linkage: drag one, and every tree follows."
    return _made(file, {**traits, "view": "lab"}, title=headline, words=words, what="the points")


def _listed(words: Sequence[str]) -> str:
    first, last = ", ".join(words[:-1]), words[-1]
    return f"{first} and {last}" if first else last


def _made(file: Any, traits: Mapping[str, Any], *, title: str, words: str, what: str) -> Page:
    return make_page(
        file,
        title=title,
        words=words,
        what=what,
        data={"traits": traits},
        script="classroom_page.js",
        views="classroom.js",
    )
