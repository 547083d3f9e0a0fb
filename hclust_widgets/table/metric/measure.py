"""A metric with all that it needs besides the values: weights, gaps, and which 0 says nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from hclust_widgets.common.arrays import Bools, Floats

from .function_metric import FunctionMetric
from .metric_kinds import OWN_METRICS

__all__ = ["PAIRWISE_METRICS", "UNWEIGHTED_METRICS", "Measure", "check_weighted"]

#: Metrics for which a weight of a column has no meaning, and why.
UNWEIGHTED_METRICS = {
    "mahalanobis": "its covariances undo any weight of a column",
    "jensenshannon": "it reads a row as a distribution, which adds up to 1",
    "spearman": "it compares the order of a row's values, in which each column counts once",
    "kendall": "it compares the order of a row's values, in which each column counts once",
}

#: Metrics that compare two rows by what both have, where values are missing.
PAIRWISE_METRICS = ("euclidean", "cityblock", "canberra", "gower")


@dataclass(frozen=True)
class Measure:
    """A metric and its parameters, for features in a certain order; a plain metric is a str.

    Attributes
    ----------
    metric : str
    weights : tuple of p floats or None
        Factor of each feature's part; None: 1.
    counts : tuple of p floats or None
        Of Gower's distance: what each feature adds to the sum of weights. All values of a text
        column together count once, at the first of its features.
    asymmetric : tuple of p bool or None
        True for features of which two zeros say nothing.
    gaps : bool
        True if values are missing: two rows are compared by what both have.
    """

    metric: str
    weights: tuple[float, ...] | None = None
    counts: tuple[float, ...] | None = None
    asymmetric: tuple[bool, ...] | None = None
    gaps: bool = False

    @classmethod
    def of(cls, metric: str | Measure) -> Measure:
        """Return a measure; that of a plain metric has no parameters."""
        return metric if isinstance(metric, Measure) else cls(metric)

    @property
    def is_plain(self) -> bool:
        """True if scipy computes it without parameters."""
        own = self.metric in OWN_METRICS or isinstance(self.metric, FunctionMetric)
        return self.weights is None and not self.by_pairs and not own

    @property
    def by_pairs(self) -> bool:
        """True if it is computed here, by what both rows of a pair have."""
        return self.gaps or self.metric == "gower"

    def from_row(self, row: Floats, others: Floats) -> Floats:
        """Return the distances from one row to others, by what both have.

        Gower's distance is that of R's ``cluster::daisy`` for features in units of their ranges;
        the other metrics follow R's ``dist``: the sum over what both rows have, times the weight
        of all features over that of these.

        Parameters
        ----------
        row : ndarray of shape (p,)
        others : ndarray of shape (m, p)

        Returns
        -------
        ndarray of shape (m,)
            nan for rows that have nothing in common.
        """
        weights = self._weights(len(row))
        counts = weights if self.counts is None else np.asarray(self.counts)
        with np.errstate(over="ignore"):  # infinite distances are refused by name
            parts, both = self._parts(row, others)
            sums = (parts * weights).sum(axis=1)
        present = (both * counts).sum(axis=1)
        with np.errstate(invalid="ignore", divide="ignore"):
            found: Floats = np.where(present > 0, sums / present, np.nan)
        if self.metric == "gower":
            return found
        found = found * counts.sum()
        return np.sqrt(found) if self.metric == "euclidean" else found

    def parts(self, row: Floats, others: Floats) -> Floats:
        """Return each feature's weighted part of the sums: ndarray of shape (m, p)."""
        return self._parts(row, others)[0] * self._weights(len(row))

    def _weights(self, p: int) -> Floats:
        return np.ones(p) if self.weights is None else np.asarray(self.weights)

    def _parts(self, row: Floats, others: Floats) -> tuple[Floats, Bools]:
        """Return differences, 0 where one is missing, and where both are there."""
        parts: Floats = np.abs(others - row)
        both = ~np.isnan(parts)
        if self.metric == "euclidean":
            parts = parts**2
        elif self.metric == "canberra":
            size = np.abs(others) + np.abs(row)
            both &= size > 0  # as R has it: 0 / 0 counts as missing
            parts = parts / np.where(size > 0, size, 1)
        elif self.metric == "gower" and self.asymmetric is not None:
            both &= ~(np.asarray(self.asymmetric) & (others == 0) & (row == 0))
        return np.where(both, parts, 0.0), both


def check_weighted(metric: str) -> None:
    """Raise a ValueError if weights of columns have no meaning for a metric."""
    if isinstance(metric, FunctionMetric):
        raise ValueError(
            f"The metric {metric} is a function, which takes no weights of columns: let it weigh "
            "them itself, or choose weights=None."
        )
    if metric in UNWEIGHTED_METRICS:
        raise ValueError(
            f"The {metric} metric takes no weights of columns, since {UNWEIGHTED_METRICS[metric]}: "
            "choose another metric, or weights=None."
        )


def gower_counts(weights: Floats, sources: Sequence[int]) -> Floats:
    """Return what each feature adds to the sum of weights: a column counts at its first feature."""
    first = np.asarray([i == 0 or c != sources[i - 1] for i, c in enumerate(sources)])
    return np.where(first, weights, 0.0)


def none_if_ones(weights: Floats) -> tuple[float, ...] | None:
    """Return weights as a tuple, None if all are 1."""
    return None if (weights == 1).all() else tuple(weights.tolist())


def by_range(values: Floats) -> Floats:
    """Bring each column to [0, 1] by its range; missing values stay so, constant columns are 0."""
    low, high = np.nanmin(values, axis=0), np.nanmax(values, axis=0)
    with np.errstate(over="ignore", invalid="ignore"):
        span = high - low
        found: Floats = (values - low) / np.where(high > low, span, 1)
    return found


def constant(values: Floats) -> Bools:
    """Return which columns have one value, where they have any: ndarray of bool, shape (p,)."""
    same: Bools = np.fmin.reduce(values) == np.fmax.reduce(values)
    return same
