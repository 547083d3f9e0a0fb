"""What decides: the share of each column in the distances, and in what separates the clusters."""

from __future__ import annotations

from functools import cached_property

import numpy as np
import pandas as pd

from hclust_widgets.common.arrays import Floats, Ints
from hclust_widgets.common.floats import scale_to_safe_range
from hclust_widgets.table.features import Features
from hclust_widgets.tree.partition import Partition

__all__ = ["ColumnShares"]

#: What the columns share, by metric: the sum over all pairs of rows of these.
DISTANCE_SUM = {
    "euclidean": "squared distances",
    "minkowski": "squared distances",
    "sqeuclidean": "squared distances",
    "seuclidean": "squared distances",
    "cityblock": "distances",
    "hamming": "distances",
    "gower": "distances",
}
_NO_SUM = {
    "chebyshev": "only the column that differs most counts for a pair of rows",
    "mahalanobis": "columns that are correlated are not told apart",
    "cosine": "they compare directions, and are no sum over columns",
    "correlation": "they compare profiles, and are no sum over columns",
    "absolute_correlation": "they compare profiles, and are no sum over columns",
    "spearman": "they compare the order of values, and are no sum over columns",
    "kendall": "they compare the order of values, and are no sum over columns",
    **dict.fromkeys(
        ("jaccard", "dice", "sokalsneath"), "each pair counts other columns: those true in either"
    ),
    "rogerstanimoto": "what differs is divided by a number that each pair has of its own",
    "russellrao": "they count the columns that both rows have, and not what differs",
    "yule": "they compare odds, and are no sum over columns",
    "jensenshannon": "they compare distributions, and are no sum over columns",
    "canberra": "each difference is divided by its own values",
    "braycurtis": "the differences of a pair are divided by the pair's own values",
}


class ColumnShares:
    """The share of each column of a table in the distances, and in a cut's separation.

    A text column counts as one, with the features of all its values.

    Parameters
    ----------
    features : Features
    metric : str or None
        None where the metric is not known.

    Attributes
    ----------
    columns : tuple of c str
        The columns that are compared, in the table's order.
    sources : tuple of c int
        Their positions in the table.
    distance_sum : str
        What is added up: ``"squared distances"`` or ``"distances"``; empty without distance shares.
    reason : str
        Why there are no distance shares; empty if there are.

    Notes
    -----
    Added up over all pairs of rows, the squared differences in a feature are n^2 times its
    variance, times the weight of its column. The absolute differences follow from the sorted
    values, the number of pairs that differ from the number of rows with each value. So no pair is
    compared.
    """

    def __init__(self, features: Features, metric: str | None) -> None:
        self.features, self.metric = features, metric
        self.sources = tuple(sorted(set(features.sources)))
        names = features.table.columns.tolist()
        self.columns = tuple(str(names[source]) for source in self.sources)
        self.distance_sum = DISTANCE_SUM.get(metric or "", "")
        self.reason = ""
        if not metric:
            self.reason = "The metric of this tree is not known, so columns have no shares in it."
        elif features.has_gaps:
            self.distance_sum = ""
            self.reason = (
                "Columns have no shares where values are missing and rows are compared by what "
                "both have."
            )
        elif metric == "gower" and features.asymmetric:
            self.distance_sum = ""
            self.reason = (
                "Columns have no shares where two zeros say nothing: each pair counts other "
                "columns."
            )
        elif not self.distance_sum:
            why = _NO_SUM.get(metric, "they are those of a function")
            self.reason = f"Columns have no shares in {metric} distances: {why}."

    @cached_property
    def distances(self) -> Floats | None:
        """Share of each column in the distances of all pairs of rows.

        ndarray of shape (c,) whose sum is 1; nan where all rows are alike. None for a metric that
        has no shares: see ``reason``.
        """
        if not self.distance_sum:
            return None
        X, _ = scale_to_safe_range(self.features.values)
        if self.metric == "seuclidean":
            parts = np.ones(X.shape[1])  # each column is divided by its standard deviation
        elif self.metric in ("cityblock", "gower"):
            parts = _absolute_differences(X)
        elif self.metric == "hamming":
            parts = np.array([_differing_pairs(column) for column in X.T])
        else:
            parts = X.var(axis=0)
        return self._shares(parts * self.feature_weights)

    def clusters(self, cut: Partition) -> Floats:
        """Return the share of each column in what separates the clusters of a cut.

        Parameters
        ----------
        cut : Cut

        Returns
        -------
        ndarray of shape (c,)
            Share of the between-cluster sum of squares of the scaled values: for each feature the
            sum over clusters of their size times the squared difference of their mean from the mean
            of all rows. The sum of the shares is 1; they are nan where nothing separates the
            clusters, as for a single one.

        Notes
        -----
        This is the part of the total sum of squares that k-means and ward seek to make large
        (MacQueen 1967; Ward 1963). It is used for all metrics; for seuclidean each column is
        divided by its standard deviation first.
        """
        X = self._centered
        parts = np.empty(X.shape[1])
        for j, column in enumerate(X.T):
            sums = np.bincount(cut.labels_, weights=column, minlength=cut.n_clusters)
            parts[j] = (sums**2 / cut.sizes).sum()
        if cut.n_clusters == 1:  # what rounding leaves
            parts[:] = 0
        return self._shares(parts * self.feature_weights)

    def to_frame(self, cut: Partition) -> pd.DataFrame:
        """Return both shares.

        Parameters
        ----------
        cut : Cut

        Returns
        -------
        DataFrame of c rows
            Indexed by ``column``, with the columns ``distance_share`` (nan for a metric that has no
            shares) and ``cluster_share``.
        """
        distances = self.distances
        names = self.features.table.columns
        return pd.DataFrame(
            {
                "distance_share": np.full(len(self.columns), np.nan)
                if distances is None
                else distances,
                "cluster_share": self.clusters(cut),
            },
            index=pd.Index(
                [names[source] for source in self.sources], name="column", tupleize_cols=False
            ),
        )

    @cached_property
    def _centered(self) -> Floats:
        X, _ = scale_to_safe_range(self.features.values)
        centered: Floats = np.nan_to_num(X - np.nanmean(X, axis=0))  # a gap counts as the mean
        if self.metric == "seuclidean":
            centered /= centered.std(axis=0)
        return centered

    @property
    def feature_weights(self) -> Floats:
        """Factor of each feature's part: a text column has halves in Gower's distance."""
        weights = self.features.feature_weights
        if self.metric != "gower":
            return weights
        schema = self.features.schema
        halves = [1.0 if schema[c].is_numeric else 0.5 for c in self.features.sources]
        found: Floats = weights * np.asarray(halves)
        return found

    def _shares(self, parts: Floats) -> Floats:
        """Add up features by column, and divide by the sum of all."""
        at = np.searchsorted(self.sources, self.features.sources)
        found = np.bincount(at, weights=parts, minlength=len(self.sources))
        total = found.sum()
        return found / total if total > 0 else np.full(len(found), np.nan)


def _absolute_differences(X: Floats) -> Floats:
    """Return the sum of absolute differences over all pairs of rows, for each column."""
    n = len(X)
    weights = 2 * np.arange(n) - (n - 1)  # of how many pairs a value is the larger one, less others
    sums: Floats = weights @ np.sort(X - X.mean(axis=0), axis=0)
    return np.maximum(sums, 0.0)


def _differing_pairs(column: Floats) -> float:
    """Return the number of pairs of rows that differ in a column."""
    counts: Ints = np.unique(column, return_counts=True)[1]
    n = float(len(column))
    return (n**2 - float((counts.astype(float) ** 2).sum())) / 2
