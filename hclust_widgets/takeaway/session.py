"""A session: all that was chosen, small and JSON-ready, and the way back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from ..core.choices import as_selection
from ..core.clustering import Clustering, Settings
from ..core.fingerprint import of_table, of_tree, why_not
from ..core.marks import Mark, as_marks
from ..core.tree import Tree

__all__ = ["FORMAT", "Choices", "choices_of", "read", "session"]

FORMAT = "hclust_widgets session 1"
_NOT_ONE = "This is no session: pass the dict that session() gave, or what json.load read of it."


@dataclass(frozen=True)
class Choices:
    """All that was chosen, without what follows from it.

    Attributes
    ----------
    settings : Settings
    n_clusters : int
    distance_threshold : float
    suggested : bool
    selection : tuple of int
    marks : tuple of Mark
    """

    settings: Settings
    n_clusters: int
    distance_threshold: float
    suggested: bool = False
    selection: tuple[int, ...] = ()
    marks: tuple[Mark, ...] = ()


def choices_of(now: Clustering) -> Choices:
    """Give what led to a clustering."""
    return Choices(
        now.settings,
        now.cut.n_clusters,
        now.cut.distance_threshold,
        now.suggested,
        now.selection,
        now.marks.given,
    )


def session(now: Clustering, *, given: Tree | None = None) -> dict[str, Any]:
    """Write down what was chosen.

    Parameters
    ----------
    now : Clustering
    given : Tree, optional
        The tree that was handed in, if one was.

    Returns
    -------
    dict
        For ``json.dump``. Columns are told by their place in the table; of the table itself it
        holds names of columns and hashes, no values.
    """
    chosen = choices_of(now)
    settings = chosen.settings
    columns = None
    if settings.columns is not None and now.features is not None:
        names = list(now.features.table.columns)
        columns = [i for i, name in enumerate(names) if name in settings.columns]
    marks = []
    for mark in chosen.marks:
        found = {"rows": f"{mark.rows:016x}", "name": mark.name, "colour": mark.colour}
        marks.append({key: value for key, value in found.items() if value is not None})
    return {
        "format": FORMAT,
        "table": None if now.features is None else of_table(now.features.table),
        "tree": None if given is None else of_tree(given.linkage_matrix),
        "columns": columns,
        "scaling": settings.scaling,
        "linkage": settings.linkage,
        "metric": settings.metric,
        "optimal_ordering": settings.optimal_ordering,
        "n_clusters": chosen.n_clusters,
        "distance_threshold": chosen.distance_threshold,
        "suggested": chosen.suggested,
        "selection": list(chosen.selection),
        "marks": marks,
    }


def read(session: Any, *, table: pd.DataFrame | None, given: Tree | None, n_rows: int) -> Choices:
    """Read a session that was made of this table.

    Parameters
    ----------
    session : dict
    table : DataFrame or None
    given : Tree or None
        The tree that was handed in now, if one was.
    n_rows : int

    Raises
    ------
    TypeError, ValueError
        If it is no session, or not of this table.
    """
    if not isinstance(session, Mapping):
        raise TypeError(_NOT_ONE)
    if session.get("format") != FORMAT:
        word = session.get("format")
        if isinstance(word, str) and word.startswith("hclust_widgets session"):
            raise ValueError(f"This is a session of another version of hclust_widgets ({word}).")
        raise ValueError(_NOT_ONE)
    try:
        _check_origin(session, table, given)
        columns = session["columns"]
        if columns is not None:
            assert table is not None
            columns = tuple(table.columns[int(i)] for i in columns)
        settings = Settings(
            columns,
            session["scaling"],
            session["linkage"],
            session["metric"],
            session["optimal_ordering"],
        )
        return Choices(
            settings,
            session["n_clusters"],
            float(session["distance_threshold"]),
            bool(session["suggested"]),
            as_selection(np.asarray(session["selection"], dtype=int), n_rows),
            as_marks(session["marks"]),
        )
    except (KeyError, IndexError, AssertionError) as error:
        raise ValueError(f"This session is damaged ({error!s}): it cannot be read.") from None


def _check_origin(
    session: Mapping[str, Any], table: pd.DataFrame | None, given: Tree | None
) -> None:
    known = session["table"]
    if known is not None and table is None:
        raise ValueError("This session was made of a table: pass that table as well (table=...).")
    if known is None and table is not None:
        raise ValueError("This session was made of a tree without a table: pass the tree only.")
    if known is not None and table is not None:
        other = why_not(known, table)
        if other:
            raise ValueError(f"This session was made of another table: this one {other}.")
    tree = None if given is None else of_tree(given.linkage_matrix)
    if session["tree"] != tree:
        raise ValueError(
            "This session was made of another tree."
            if tree is not None and session["tree"] is not None
            else "This session was made of a tree that was handed in: pass that tree as data."
            if tree is None
            else "This session was made of a table alone: pass the table and no tree."
        )
