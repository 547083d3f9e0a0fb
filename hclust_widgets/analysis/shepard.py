"""Shepard plot: the distances of all pairs of rows against the heights at which they join."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from hclust_widgets.common.arrays import Floats, Ints
from hclust_widgets.tree.tree import Tree

__all__ = ["MAX_PAIRS", "MAX_ROWS", "ShepardPairs", "shepard_pairs"]

#: Pairs of more rows are those of a sample of so many.
MAX_ROWS = 2000
#: More pairs than these are counted in cells.
MAX_PAIRS = 2000
#: Cells along the distances, and along the heights.
CELLS = (120, 80)


@dataclass(frozen=True, eq=False)
class ShepardPairs:
    """Pairs of rows, as points or as counts in cells.

    Attributes
    ----------
    distances, heights : ndarray of float64
        Of every pair, where there are few; empty otherwise.
    counts : ndarray of float64, shape (cells of distance, cells of height) or None
        How many pairs lie in each cell, where there are many. Cells divide the ranges from 0 to
        ``longest`` and from 0 to ``highest`` evenly.
    longest, highest : float
        Largest distance and largest height.
    n_rows : int
        Rows whose pairs these are.
    correlation : float
        Pearson's, of these pairs: the cophenetic correlation where they are those of all rows.
    """

    distances: Floats
    heights: Floats
    counts: Floats | None
    longest: float
    highest: float
    n_rows: int
    correlation: float


def shepard_pairs(
    tree: Tree,
    between: Callable[[Ints, Ints], Floats],
    *,
    max_rows: int = MAX_ROWS,
    max_pairs: int = MAX_PAIRS,
    seed: int = 0,
) -> ShepardPairs:
    """Return the distances of pairs of rows and the heights at which they join.

    Parameters
    ----------
    tree : Tree of n leaves
    between : callable
        Takes the positions of some leaves and of others, and returns the distances between them.
    max_rows : int
        Of more rows, a sample of so many is taken.
    max_pairs : int
        More pairs are counted in cells.
    seed : int
        Of the sample.

    Returns
    -------
    ShepardPairs

    References
    ----------
    R. N. Shepard (1962). The analysis of proximities. Psychometrika 27, 125-140; for trees the
    same picture of R. R. Sokal and F. J. Rohlf's (1962) cophenetic correlation.
    """
    n = tree.n_leaves
    places = np.arange(n)
    if n > max_rows:
        places = np.sort(np.random.default_rng(seed).choice(n, max_rows, replace=False))
    rows = tree.leaf_order[places]
    distances, heights = [], []
    joins = _joins(tree, places)
    own = tree.distances_
    for at in range(len(rows) - 1):
        distances.append(between(rows[at : at + 1], rows[at + 1 :])[0])
        heights.append(own[np.maximum.accumulate(joins[at:])])
    x = np.concatenate([np.zeros(0), *distances])
    y = np.concatenate([np.zeros(0), *heights])
    longest, highest = float(x.max(initial=0.0)), float(y.max(initial=0.0))
    varied = len(x) > 1 and np.ptp(x) > 0 and np.ptp(y) > 0
    correlation = float(np.corrcoef(x, y)[0, 1]) if varied else float("nan")
    counts = None
    if len(x) > max_pairs:
        ends = [(0.0, longest or 1.0), (0.0, highest or 1.0)]
        counts = np.histogram2d(x, y, bins=CELLS, range=ends)[0]
        x = y = np.zeros(0)
    return ShepardPairs(x, y, counts, longest, highest, len(rows), correlation)


def _joins(tree: Tree, places: Ints) -> Ints:
    """Return the merge that joins the leaf at each place with that at the next one."""
    rows = tree.leaf_order[places].tolist()
    found = [tree.lowest_common_ancestor(a, b) for a, b in pairwise(rows)]
    return np.asarray(found, dtype=np.intp) - tree.n_leaves
