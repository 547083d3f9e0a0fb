"""Metrics of one kind: for truth values, for the shape of rows; the scaling that suits each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd

from hclust_widgets.common.arrays import Floats
from hclust_widgets.common.format import number

__all__ = [
    "OWN_METRICS",
    "SHAPE_METRICS",
    "TRUTH_METRICS",
    "default_scaling",
    "refuse_no_truth_values",
    "scaling_note",
    "used_scaling",
    "words_note",
]

# Pairs of words for yes and no, sorted; the second of each is yes.
_YES_NO = {("no", "yes"), ("n", "y"), ("false", "true"), ("f", "t"), ("absent", "present")}

#: Metrics of ``scipy.spatial.distance`` for truth values.
TRUTH_METRICS = ("jaccard", "dice", "rogerstanimoto", "russellrao", "sokalsneath", "yule")

#: Metrics that compare the shapes of rows, which a scaling of columns changes.
SHAPE_METRICS = ("cosine", "correlation", "absolute_correlation", "spearman", "kendall")

_UNSCALED = (*TRUTH_METRICS, *SHAPE_METRICS)

#: Metrics that scipy's ``pdist`` does not know, and that are computed from whole rows.
OWN_METRICS = ("absolute_correlation", "spearman", "kendall")


def default_scaling(metric: str | None, row_scaling: str = "none") -> str:
    """Return the scaling that goes with a metric where none was chosen.

    Rows that are scaled are compared by their shapes, which a scaling of columns would change.
    """
    return "none" if row_scaling != "none" or metric in _UNSCALED else "minmax"


def used_scaling(metric: str | None, scaling: str) -> str:
    """Return the scaling that a metric gets: some have one, whatever is chosen.

    Gower's distance divides each column by its range; truth values stay 0 and 1.
    """
    if metric == "gower":
        return "range"
    return "none" if metric in TRUTH_METRICS else scaling


def scaling_note(metric: str | None, scaling: str) -> str:
    """Return a note where columns are scaled although rows are compared by their shape, or ""."""
    if metric not in SHAPE_METRICS or scaling == "none":
        return ""
    return (
        f"The {metric} metric compares the shapes of rows, and columns that are scaled one by one "
        "change these: scaling 'none' compares the rows as they are."
    )


def words_note(metric: str | None, table: pd.DataFrame, at: Iterable[int]) -> str:
    """Return a note on text of yes and no, of which each word is a truth value, or "".

    Parameters
    ----------
    metric : str or None
    table : DataFrame
    at : iterable of int
        Positions of the text columns that are compared.
    """
    if metric not in TRUTH_METRICS:
        return ""
    for c in at:
        words = [str(word) for word in table.iloc[:, c].dropna().unique()]
        if tuple(sorted(word.strip().lower() for word in words)) in _YES_NO:
            name = table.columns.tolist()[c]
            yes = max(words, key=lambda word: word.strip().lower())
            return (
                f"Column {name!r} is text, so each of its two words is a truth value: rows that "
                f"lack it share something, too. Only {yes!r} counts in df[{name!r}] == {yes!r}."
            )
    return ""


def refuse_no_truth_values(
    unscaled: Floats, metric: str, columns: Sequence[str], *, filled: bool
) -> None:
    """Raise a ValueError if features hold other values than 0 and 1.

    Parameters
    ----------
    unscaled : ndarray of shape (n, p)
    metric : str
    columns : sequence of p str
    filled : bool
        True if missing values were filled, which may have made others of them.
    """
    other = (unscaled != 0) & (unscaled != 1)
    if not other.any():
        return
    at = int(other.any(axis=0).argmax())
    value = number(float(unscaled[other[:, at], at][0]))
    name = columns[at]
    how = f"compare it as yes and no (df[{name!r}] > 0, say)"
    if filled and np.isin(unscaled[:, at], (0, 1)).any():
        how = "fill missing values with missing='most_frequent'"
    raise ValueError(
        f"The {metric} metric compares truth values, but column {name!r} holds {value}: {how}, "
        "leave it out, or choose another metric."
    )
