"""Lines of a script that begin with distances or similarities that were handed in."""

from __future__ import annotations

from typing import Any

import pandas as pd

from hclust_widgets.export.script.columns import Script
from hclust_widgets.export.script.literals import filled, literal
from hclust_widgets.table.distance_pairs import PairColumns
from hclust_widgets.table.distances import Distances
from hclust_widgets.table.printed_correlations import Printed
from hclust_widgets.table.starred_correlations import MARKS, Starred

__all__ = ["describe_given", "label_index", "write_given_distances", "write_names"]

_FORMS = {
    "frame": "a square DataFrame",
    "pairs": "a DataFrame with a line for each pair",
    "square": "a square array",
    "condensed": "a condensed vector",
}


def describe_given(given: Distances) -> list[str]:
    """State in comments what ``d`` is."""
    given = given.given
    what = "distances" if given.kind == "distance" else "similarities"
    return [
        f"# d: the {what} between {given.n_rows:,} rows that were handed in,",
        f"# {_FORMS[given.form]}.",
    ]


def write_given_distances(script: Script, given: Distances) -> str:
    """Write how ``d`` becomes square distances; return their name."""
    script.imports |= {"import numpy as np", "import pandas as pd"}
    lines = []
    if given.starred is not None and given.starred.printed is not None:
        lines += _lines_of_values(given.starred.printed)
    if given.name_column is not None:
        lines.append(f"d = d.set_index({literal(given.name_column)})")
    if given.starred is not None:
        lines += _without_stars(given.starred, given.top)
    if given.pairs is not None:
        lines += _square(given.pairs, given.top)
    if given.form in ("frame", "pairs"):
        lines.append('distances = d.to_numpy(dtype="float64")')
    elif given.form == "square":
        lines.append('distances = np.array(d, dtype="float64")')
    else:
        script.imports.add("from scipy.spatial.distance import squareform")
        lines.append('distances = squareform(np.asarray(d, dtype="float64"))')
    if given.kind != "distance":
        lines.append("# The more alike, the nearer.")
        value = "np.abs(distances)" if given.kind == "absolute_correlation" else "distances"
        lines.append(f"distances = {given.top:g} - {value}")
    if given.clipped:
        lines.append("distances = np.maximum(distances, 0)  # rounding left some below zero")
    if given.kind != "distance":
        lines.append("np.fill_diagonal(distances, 0)")
    script.add(*lines)
    if given.rows is not None:
        script.add(
            "# The rows that are kept.",
            *filled("rows = [", map(str, given.rows.tolist()), "]"),
            "distances = distances[np.ix_(rows, rows)]",
        )
    return "distances"


def _square(pairs: PairColumns, top: float) -> list[str]:
    """Write how a list of pairs becomes a square DataFrame ``d``."""
    one, other, value = (_label(name) for name in (pairs.one, pairs.other, pairs.value))
    return [
        "# A line for each pair becomes a square, in the order in which the names come up.",
        f"names = pd.unique(d[[{one}, {other}]].to_numpy(dtype=object).ravel())",
        f"d = d.drop_duplicates([{one}, {other}])",
        f"d = d.pivot(index={one}, columns={other}, values={value})",
        "d = d.reindex(index=names, columns=names)",
        "d = d.fillna(d.T)",
        f"d = d.where(d.notna(), {top:g})  # of a row to itself",
    ]


def _lines_of_values(printed: Printed) -> list[str]:
    """Write which lines and columns of a printed table hold names and values."""
    lines = ["d = d.reset_index()"] * printed.in_index
    rows, columns = printed.rows, printed.columns
    return [
        *lines,
        "# The lines and columns that hold names and values.",
        *filled("rows = [", map(str, rows), "]"),
        *filled("columns = [", map(str, columns), "]"),
        "d = d.iloc[rows, columns]",
    ]


def _without_stars(starred: Starred, top: float) -> list[str]:
    """Write how stars are taken off, and how an empty triangle is filled."""
    lines = ["# The stars of significance beside the values are taken off."] * starred.marked
    lines += [
        f'd = d.astype(str).replace(r"{MARKS}", "", regex=True).replace("−", "-", regex=True)',
    ]
    if starred.comma:
        lines.append('d = d.replace(",", ".", regex=True)')
    lines.append('d = d.apply(pd.to_numeric, errors="coerce").astype("float64")')
    if starred.names_from == "columns":
        lines.append("d = d.set_axis(d.columns, axis=0)")
    elif starred.offset is None:
        lines.append("d = d.set_axis(d.index, axis=1)")
    else:
        rows = "d.index[1:]" if starred.offset else "d.index[:-1]"
        lines.append(f"d = d.set_axis({rows}, axis=1).reindex(columns=d.index)")
    if starred.triangle:
        lines.append("d = d.fillna(d.T)  # the other triangle is empty")
    if starred.no_diagonal:
        lines.append(f"d = d.where(d.notna(), {top:g})  # of a row to itself")
    return lines


def _label(name: Any) -> str:
    return literal(name) if isinstance(name, str) else repr(name)


def label_index(given: Distances, index: pd.Index) -> list[str]:
    """Return the index of the labels as an argument of a Series; none for numbered rows."""
    given = given.given
    if index.equals(pd.RangeIndex(given.n_rows)):
        return []
    if given.names_from and given.index is not None and index.equals(given.index):
        return [f"index=d.{given.names_from}"]
    return ["index=names"]


def write_names(index: pd.Index) -> list[str]:
    """Write the names of the rows, where they are not in ``d``."""
    labels = [literal(x) if isinstance(x, str) else repr(x) for x in index.tolist()]
    return filled("names = [", labels, "]")
