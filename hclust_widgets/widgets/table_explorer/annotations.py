"""A second file, of columns that describe the rows: its button, reading it, joining it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import ipywidgets as W
import numpy as np
import pandas as pd

from hclust_widgets.clustering.carry_over import carry_over
from hclust_widgets.clustering.data.match_corrected_rows import corrected_rows
from hclust_widgets.common.format import count
from hclust_widgets.io.annotations import join_annotations
from hclust_widgets.io.read_table import SUFFIXES, read_with_recipe
from hclust_widgets.io.recipe import Joined

from . import messages
from .row_names import is_same_table

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.io.recipe import Recipe
    from hclust_widgets.state.cluster_state import ClusterState

__all__ = ["annotations_upload", "keep_choices", "keep_clusters", "rejoined", "with_annotations"]


def annotations_upload() -> W.FileUpload:
    """Return the button that chooses a second file."""
    upload = W.FileUpload(
        accept=",".join(SUFFIXES),
        multiple=False,
        description=messages.ANNOTATIONS,
        icon="",
        tooltip=messages.ANNOTATIONS_TOOLTIP,
    )
    upload.add_class("hclust-annotations")
    return upload


def with_annotations(
    table: pd.DataFrame, recipe: Recipe | None, source: Any, name: str | None
) -> tuple[pd.DataFrame, Recipe | None]:
    """Read a second file and join it; return the table and the recipe of both files.

    Parameters
    ----------
    table : DataFrame
    recipe : Recipe or None
        How the table was read.
    source : DataFrame, path or bytes
    name : str, optional

    Returns
    -------
    table : DataFrame
    recipe : Recipe or None
        None if one of the two was passed as a DataFrame.

    Raises
    ------
    TypeError, ValueError, OSError, ImportError
        If the file cannot be read, or if no row finds a partner.
    """
    if isinstance(source, pd.DataFrame):
        joined = join_annotations(table, source, title=name or "the annotations")
        return joined.table, None
    annotations, read = read_with_recipe(source, name=name)
    joined = join_annotations(table, annotations, title=read.file or "the annotations")
    if recipe is None:
        return joined.table, None
    return joined.table, replace(recipe, joined=(*recipe.joined, Joined(read, joined)))


def rejoined(
    table: pd.DataFrame, recipe: Recipe, before: pd.DataFrame | None, recipe_before: Recipe | None
) -> tuple[pd.DataFrame, Recipe]:
    """Join the annotations of a table to its corrected version.

    Parameters
    ----------
    table, recipe
        The table that was just read.
    before, recipe_before
        The table that is shown, with its annotations.
    """
    if before is None or recipe_before is None or not recipe_before.joined:
        return table, recipe
    p = before.shape[1] - sum(len(one.joined.columns) for one in recipe_before.joined)
    if not is_same_table(table, before.iloc[:, :p]):
        return table, recipe
    for one in recipe_before.joined:
        try:
            joined = join_annotations(table, one.joined.source, title=one.recipe.file)
        except ValueError:  # its rows have other names now
            continue
        table = joined.table
        recipe = replace(recipe, joined=(*recipe.joined, Joined(one.recipe, joined)))
    return table, recipe


def keep_choices(old: ClusterState, new: ClusterState) -> None:
    """Choose for a table with annotations what was chosen for the same table without them."""
    try:
        new.restore({**old.session(), "table": new.session()["table"]})
    except ValueError:  # columns or rows are called otherwise now, or a session cannot hold it
        return
    new.history.clear()


def keep_clusters(old: Clustering, new: ClusterState, *, same_rows: bool = False) -> list[str]:
    """Let a corrected table have names, colors, cut by hand, locks and selection as before.

    Parameters
    ----------
    old : Clustering
        Of the table before.
    new : ClusterState
        Of the corrected table, just made: nothing is left to undo.
    same_rows : bool
        True if the rows are the same, in the same order, whatever they are called.

    Returns
    -------
    list of str
        What could not be kept, in words.
    """
    now = new.clustering
    rows = np.arange(old.n_rows) if same_rows else corrected_rows(old, now)
    if (rows >= 0).any():
        new.apply(carry_over(old, now, rows))
        new.history.clear()
    return _lost(old, new.clustering)


def _lost(old: Clustering, now: Clustering) -> list[str]:
    unlocked = len(old.cut.locked) - len(now.cut.locked)
    uneven = old.cut.is_uneven and not now.cut.is_uneven
    unselected = len(old.selection) - len(now.selection)
    found = [count(unlocked, "locked clusters")] if unlocked else []
    if uneven if unlocked else now.leveled:
        found.append("the cut at different heights")
    return found + ([count(unselected, "selected rows")] if unselected else [])
