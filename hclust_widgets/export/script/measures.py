"""Write distances that scikit-learn's and scipy's linkages cannot compute themselves."""

from __future__ import annotations

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.table.metric.function_metric import FunctionMetric
from hclust_widgets.table.metric.measure import Measure
from hclust_widgets.table.metric.metric_kinds import OWN_METRICS

from .columns import Script
from .literals import filled, literal
from .profiles import weight_lines, write_profiles

__all__ = ["measure_of", "write_distances"]

# Adds up in the order in which this package does: tied distances then stay tied.
_GOWER = """\
def distances_from(row, others):
    \"""Return Gower distances from one row to others, by what both have.\"""
    parts = np.abs(others - row)
    both = ~np.isnan(parts)
    both &= ~(asymmetric & (others == 0) & (row == 0))
    sums = (np.where(both, parts, 0) * weights).sum(axis=1)
    return sums / (both * counts).sum(axis=1)
"""
_PAIRWISE = """\
def distances_from(row, others):
    \"""Compare one row to others by what both have, as R's dist does.\"""
    parts = np.abs(others - row)
    both = ~np.isnan(parts)
    {step}
    sums = (np.where(both, parts, 0) * weights).sum(axis=1)
    found = sums / (both * weights).sum(axis=1) * weights.sum()
    return {result}
"""
_CANBERRA = """\
    size = np.abs(others) + np.abs(row)
    both &= size > 0
    parts = parts / np.where(size > 0, size, 1)
"""


def measure_of(now: Clustering) -> Measure:
    """Return the metric of a clustering of a table, with its parameters."""
    assert now.features is not None
    return Measure.of(now.features.measure(now.settings.metric or ""))


def write_distances(script: Script, now: Clustering, values: str) -> str:
    """Write the condensed distances of values; returns the name of their variable."""
    measure = measure_of(now)
    assert now.features is not None
    if measure.by_pairs:
        _write_by_pairs(script, measure, values, len(now.features.columns))
        return "distances"
    if isinstance(measure.metric, FunctionMetric):
        script.imports |= {"import numpy as np", "from scipy.spatial.distance import pdist"}
        script.add(
            "# Distances by the function that was handed in.",
            f"distances = pdist(np.asarray({values}, dtype=float), metric)",
        )
        return "distances"
    if measure.metric in OWN_METRICS:
        return write_profiles(script, measure, values)
    assert measure.weights is not None
    script.imports |= {"import numpy as np", "from scipy.spatial.distance import pdist"}
    lines = weight_lines("weights", measure.weights)
    option = "w=weights"
    if measure.metric == "seuclidean":
        if 0 in measure.weights:
            lines.append('with np.errstate(divide="ignore"):  # a weight of 0: no part at all')
            lines.append(f"    spread = np.var(np.asarray({values}), axis=0, ddof=1) / weights")
        else:
            lines.append(f"spread = np.var(np.asarray({values}), axis=0, ddof=1) / weights")
        option = "V=spread"
    script.add(
        "# What each column counts in the distances.",
        *lines,
        f"distances = pdist({values}, {literal(measure.metric)}, {option})",
    )
    return "distances"


def _write_by_pairs(script: Script, measure: Measure, values: str, p: int) -> None:
    script.imports.add("import numpy as np")
    if measure.metric == "gower":
        script.functions.append(_write_gower(script, measure))
    else:
        steps = {"euclidean": "    parts = parts**2\n", "canberra": _CANBERRA}
        result = "np.sqrt(found)" if measure.metric == "euclidean" else "found"
        body = _PAIRWISE.replace("    {step}\n", steps.get(measure.metric, ""))
        script.functions.append(body.replace("{result}", result))
        lines = [f"weights = np.ones({p})"]
        if measure.weights is not None:
            lines = weight_lines("weights", measure.weights)
        script.add("# What each column counts in the distances.", *lines)
    script.add(
        "# Distances between all rows, as scipy's pdist orders them.",
        f"pairs = enumerate({values}[:-1], 1)",
        f"distances = np.concatenate([distances_from(row, {values}[i:]) for i, row in pairs])",
    )


def _write_gower(script: Script, measure: Measure) -> str:
    """Write the weights of Gower's distance; returns its function."""
    assert measure.counts is not None and measure.weights is not None
    lines = [
        "# Weights of the differences (two texts differ in two columns: a half each) and",
        "# what each column adds to the sum of weights.",
        *weight_lines("weights", measure.weights),
        *weight_lines("counts", measure.counts),
    ]
    body = _GOWER
    if measure.asymmetric is None:
        body = "".join(line for line in body.splitlines(True) if "asymmetric" not in line)
    else:
        lines.append("# Columns of which two zeros say nothing.")
        lines += filled("asymmetric = np.array([", map(str, measure.asymmetric), "])")
    script.add(*lines)
    return body
