"""Trees of R's dynamicTreeCut, and the labels that it gives."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from scipy.spatial.distance import pdist, squareform

from hclust_widgets.tree.tree import Tree

CASES = Path(__file__).parents[2] / "data/cases"
R = json.loads((CASES / "dynamic_tree_cut.json").read_text("utf-8"))["trees"]
DATA = json.loads((CASES / "evidence.json").read_text("utf-8"))["data"]
TREES = [(data, linkage) for data in R for linkage in R[data]]


def tree_of_r(data, linkage):
    """R's own merges, so that ties are decided as there, and the distances."""
    theirs = R[data][linkage]
    n = len(theirs["heights"]) + 1
    sizes = [1] * n
    rows = []
    for pair, height in zip(theirs["merge"], theirs["heights"], strict=True):
        a, b = (-one - 1 if one < 0 else n + one - 1 for one in pair)
        sizes.append(sizes[a] + sizes[b])
        rows.append([a, b, height, sizes[-1]])
    matrix = squareform(pdist(np.asarray(DATA[data]["X"], dtype=float)))
    return Tree.from_linkage(np.asarray(rows, dtype=float)), between(matrix)


def between(matrix):
    return lambda rows, others: matrix[np.ix_(rows, others)]


def of_r(digits):
    return [int(digit, 36) - 1 for digit in digits]
