"""Names of leaves in other formats, and the rows of a table that they belong to."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.data.inputs import as_table
from hclust_widgets.common.checks import did_you_mean
from hclust_widgets.common.row_refs import format_label
from hclust_widgets.table.features import Features
from hclust_widgets.tree.tree import Tree

Ints = NDArray[np.intp]

# Characters that no line of text can hold: written as a space.
_UNPRINTABLE = ("Cc", "Cs", "Zl", "Zp")


def leaf_names(now: Clustering) -> list[str]:
    """Return a distinct name for every leaf.

    Parameters
    ----------
    now : Clustering

    Returns
    -------
    list of n str
        The row names on one line each. The row's index is appended to repeated names:
        ``"ford pinto (row 30)"``.
    """
    if now.features is None:
        return _distinct(now.row_names(), range(now.tree.n_leaves))
    return _names_of(now.features)


def _names_of(features: Features) -> list[str]:
    return _distinct(features.row_names(), features.table.index[features.rows])


def _distinct(names: Iterable[object], index: Iterable[Any]) -> list[str]:
    found = [_one_line(str(name)) for name in names]
    for places in ([f" (row {_one_line(format_label(i))})" for i in index], None):
        often = Counter(found)
        ends = places or [f" (at {i})" for i in range(len(found))]
        found = [
            name + end if often[name] > 1 else name for name, end in zip(found, ends, strict=True)
        ]
    while len(set(found)) < len(found):  # names in the table that look like ours
        often = Counter(found)
        found = [f"{name} (at {i})" if often[name] > 1 else name for i, name in enumerate(found)]
    return found


def _one_line(name: str) -> str:
    if name.isprintable():
        return name
    return "".join(" " if unicodedata.category(c) in _UNPRINTABLE else c for c in name)


def on_table(tree: Tree, table: pd.DataFrame | NDArray[Any], columns: Any = None) -> Tree:
    """Return a tree whose leaf i is row i of a table, matched by the names of the leaves.

    Parameters
    ----------
    tree : Tree
        With names. Without, leaf i is row i already.
    table : DataFrame or ndarray
    columns : iterable of column names, optional
        Columns that are compared: they determine the complete rows and the row names.

    Returns
    -------
    Tree
        Leaves numbered as the table's complete rows are, without names.

    Raises
    ------
    ValueError
        If the leaves are not these rows; the sentence names the first that is none.

    Notes
    -----
    Names are searched among the rows' names, as :func:`leaf_names` writes them, then among the
    labels of the table's index; underscores match spaces.
    """
    if tree.names is None:
        return tree
    features = Features.from_table(as_table(table), columns=columns)
    if len(features.rows) != tree.n_leaves:
        raise ValueError(
            f"The tree has {tree.n_leaves:,} leaves, but {len(features.rows):,} rows of the table "
            "are complete: pass the very rows that the tree was made of."
        )
    expected = _names_of(features)
    by_index = [_one_line(format_label(i)) for i in features.table.index[features.rows]]
    for there in (expected, by_index):
        for write in (str, _without_underscores):
            rows = {write(name): row for row, name in enumerate(there)}
            at = [rows.get(write(name), -1) for name in tree.names]
            if len(set(at)) == len(at) and -1 not in at:
                return renumbered(tree, np.asarray(at, dtype=np.intp))
    raise ValueError(_not_there(tree.names, expected))


def _without_underscores(name: str) -> str:
    return name.replace("_", " ")


def _not_there(names: Sequence[str], expected: list[str]) -> str:
    known = {_without_underscores(name) for name in expected}
    missing = next((name for name in names if _without_underscores(name) not in known), None)
    if missing is None:  # then one of them stands twice
        twice = next(name for name, often in Counter(names).items() if often > 1)
        return f"Two leaves are called {twice!r}: rows are found by names that occur once."
    hint = did_you_mean(missing, expected) if len(expected) <= 2_000 else ""
    return (
        f"The tree's leaf {missing!r} is no row of the table.{hint} Rows are called by their "
        "column of names, else by the table's index."
    )


def renumbered(tree: Tree, ids: Ints) -> Tree:
    """Return the same tree without names, leaf i renumbered to ``ids[i]``.

    Parameters
    ----------
    tree : Tree
    ids : ndarray of intp, shape (n,)
        Each number from 0 to n - 1 once.
    """
    n = tree.n_leaves
    Z = tree.linkage_matrix.copy()
    new = np.concatenate([ids, np.arange(n, 2 * n - 1)])
    Z[:, :2] = new[tree.children_]
    return Tree(
        Z,
        linkage=tree.linkage,
        metric=tree.metric,
        flips=tree.flips,
        constrained=tree.constrained,
    )
