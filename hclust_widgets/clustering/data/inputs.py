"""Inputs: a table of any kind becomes a DataFrame, a linkage matrix or a model a tree."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from hclust_widgets.table.check_table import is_children_table
from hclust_widgets.table.distances import Distances
from hclust_widgets.table.exchange import ExchangedTable
from hclust_widgets.table.from_any import conversion_hint, from_any, is_table
from hclust_widgets.table.partitions.files import path_hint
from hclust_widgets.table.partitions.source import Partitions, in_partitions
from hclust_widgets.tree.linkage.check_linkage import check_linkage_matrix
from hclust_widgets.tree.linkage.from_sklearn import ANOTHER_TABLE
from hclust_widgets.tree.tree import Tree

__all__ = ["Input", "as_table", "given_tree", "is_linkage", "read_input", "tree_of_model"]


@dataclass(frozen=True)
class Input:
    """What was handed in to be clustered.

    Attributes
    ----------
    table : DataFrame or None
        The rows; of a table in partitions its sample.
    tree : Tree or None
    model : AgglomerativeClustering or None
        A fitted one, whose tree is read once the settings are known.
    kind : {"linkage", "model", "tree"}
        What a tree was handed in as.
    distances : Distances or None
    exchanged : ExchangedTable or None
    partitions : Partitions or None
    """

    table: pd.DataFrame | None = None
    tree: Tree | None = None
    model: Any = None
    kind: str = "linkage"
    distances: Distances | None = None
    exchanged: ExchangedTable | None = None
    partitions: Partitions | None = None


def read_input(data: Any, table: Any) -> Input:
    """Find out what was handed in: a table, distances, a linkage matrix, a tree or a model.

    Parameters
    ----------
    data, table
        As :class:`~hclust_widgets.clustering.pipeline.ClusteringPipeline` takes them.

    Raises
    ------
    TypeError, ValueError
        For what is none of these; one sentence.
    """
    if in_partitions(data):
        _refuse_second_table(table)
        partitions = Partitions.open(data)
        return Input(partitions.sample, partitions=partitions)
    exchanged = None
    if isinstance(data, ExchangedTable):
        exchanged, data = data, data.table
    if isinstance(data, Distances):
        of_rows = None if table is None else data.table_of_rows(as_table(table))
        return Input(of_rows, distances=data, exchanged=exchanged)
    if (
        isinstance(data, pd.DataFrame)
        or (isinstance(data, np.ndarray) and not is_linkage(data, table))
        or (not isinstance(data, Tree) and not hasattr(data, "fit") and is_table(data))
    ):
        _refuse_second_table(table)
        return Input(as_table(data), exchanged=exchanged)
    rows = None if table is None else as_table(table)
    if isinstance(data, np.ndarray):
        return Input(rows, given_tree(data, rows), exchanged=exchanged)
    if isinstance(data, Tree):
        return Input(rows, data, kind="tree", exchanged=exchanged)
    if hasattr(data, "fit") and hasattr(data, "linkage"):
        return Input(rows, model=data, kind="model", exchanged=exchanged)
    hint = path_hint(data) or conversion_hint(data)
    raise TypeError(
        "A DataFrame, a scipy linkage matrix, a fitted AgglomerativeClustering or a "
        f"ClusterState was expected, but this is a {type(data).__name__}"
        + (f": {hint}." if hint else ".")
    )


def _refuse_second_table(table: Any) -> None:
    if table is not None:
        raise TypeError("table goes with a linkage matrix or a fitted model, not a table.")


def given_tree(Z: NDArray[Any], table: pd.DataFrame | None) -> Tree:
    """Return the tree of a linkage matrix.

    Parameters
    ----------
    Z : ndarray
    table : DataFrame or None
        The rows, if they are known. A linkage of ``children_`` has one leaf less than the table
        has rows; with the same number nothing else needs to be checked.

    Raises
    ------
    ValueError
        If it is no valid tree.
    """
    try:
        check_linkage_matrix(Z)
    except ValueError as error:
        if table is not None or np.ndim(Z) != 2 or np.shape(Z)[1] != 4:
            raise
        raise ValueError(
            f"{str(error).rstrip('.')}; an array of four columns is read as a linkage matrix, so "
            "if these are your rows, pass a DataFrame."
        ) from None
    return Tree.from_linkage(Z, check_children=table is None or len(table) != len(Z) + 1)


def is_linkage(data: NDArray[Any], table: Any) -> bool:
    """Return True if an array is read as a linkage matrix: four columns, or a table beside it."""
    if np.iscomplexobj(data):
        return table is not None
    return table is not None or (data.ndim == 2 and data.shape[1] == 4)


def as_table(data: Any) -> pd.DataFrame:
    """Return a copy of the table, whatever its type.

    Parameters
    ----------
    data : DataFrame, array of shape (n, p), or what :func:`from_any` reads

    Raises
    ------
    TypeError, ValueError
        If it is no table of values; one sentence.
    """
    if is_table(data):
        return from_any(data).copy()
    if isinstance(data, np.ndarray):
        if np.iscomplexobj(data):
            raise TypeError(
                "This array holds complex numbers, which cannot be compared: pass their real parts "
                "(X.real) or their sizes (abs(X))."
            )
        if data.ndim != 2:
            raise ValueError(
                f"A table has rows and columns, but this array has shape {data.shape}."
            )
        if is_children_table(data):
            raise ValueError(
                "This is the children_ table of a model (pairs of node ids), not data: pass the "
                "fitted model itself."
            )
        data = pd.DataFrame(data, columns=[f"x{i}" for i in range(data.shape[1])])
    if not isinstance(data, pd.DataFrame):
        return from_any(data)  # says how it is converted
    # A copy: df["cluster"] = state.labels_ must not make the labels a column to be clustered.
    return data.copy()


def tree_of_model(model: Any, scaled: Callable[[str], NDArray[np.float64]], scaling: str) -> Tree:
    """Return the tree of a fitted model that kept no heights.

    Parameters
    ----------
    model : AgglomerativeClustering
    scaled : callable
        Returns the table's values for a scaling.
    scaling : str
        The one that is chosen.

    Raises
    ------
    ValueError
        If the model was fitted on something else; the message says so if that was the unscaled
        table.
    """
    try:
        return Tree.from_sklearn(model, scaled(scaling))
    except ValueError as error:
        if str(error) != ANOTHER_TABLE or scaling == "none":
            raise
    try:
        Tree.from_sklearn(model, scaled("none"))
    except ValueError:
        raise ValueError(ANOTHER_TABLE) from None
    default = ", the default" if scaling == "minmax" else ""
    raise ValueError(
        f"This model was fitted on the table as it is, but here its columns are scaled "
        f"(scaling={scaling!r}{default}): pass scaling='none' as well."
    )
