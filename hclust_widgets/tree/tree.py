"""The tree of merges: fitted from rows, or taken over from scipy or scikit-learn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import numpy as np
from numpy.typing import ArrayLike

from .check_linkage import check_linkage_matrix, looks_like_linkage_of_children
from .cophenetic import Moments
from .distances import (
    LINKAGES,
    ORDERING_COPIES,
    check_linkage_metric,
    condensed_distances,
    distances_between,
    refuse_infinite_distances,
    refuse_rows_without_value,
    require_memory,
    sklearn_single_metric,
)
from .from_sklearn import (
    ANOTHER_TABLE,
    NO_HEIGHTS,
    finite,
    fitted_children,
    merge_sizes,
    refuse_overflow,
    scipy_metric,
    single_as_sklearn,
)
from .merges import Floats, Merges

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["LINKAGES", "Tree"]


class Tree(Merges):
    """A rooted binary tree of merges with heights, as scipy writes it down.

    Node ids are scipy's: leaves are ``0 .. n-1``, the merge in row ``i`` makes node ``n + i``.
    A tree is never changed; :meth:`ordered` gives a copy whose leaves are drawn in another order.

    Parameters
    ----------
    linkage_matrix : array of shape (n - 1, 4)
        Children, height and size of every merge. Checked by the class methods, which are the
        ordinary way to make a tree.
    linkage, metric : str or None
        How it was made; None when that is not known.
    flips : array of bool of shape (n - 1,), optional
        Merges whose second child is drawn on the left. Drawing only: numbering and merges
        follow ``linkage_matrix``.
    names : sequence of n str, optional
        What the leaves are called where no table names them: of trees from other programs.

    Attributes
    ----------
    linkage_matrix : ndarray of shape (n - 1, 4)
    n_leaves : int
    linkage, metric : str or None
    flips : ndarray of bool, shape (n - 1,)
    names : tuple of n str, or None
    """

    def __repr__(self) -> str:
        made = "given" if self.linkage is None else f"{self.linkage}, {self.metric}"
        return f"Tree({self.n_leaves} leaves, {made})"

    # -- made from ---------------------------------------------------------------------------

    @classmethod
    def fit(
        cls,
        X: ArrayLike,
        *,
        linkage: str = "ward",
        metric: str = "euclidean",
        optimal_ordering: bool = False,
        names: Sequence[str] | None = None,
        columns: Sequence[str] | None = None,
    ) -> Tree:
        """Cluster the rows of a table of numbers.

        Parameters
        ----------
        X : array of shape (n, p)
            Finite numbers, one row an observation.
        linkage : {"ward", "complete", "average", "single", "weighted", "centroid", "median"}
        metric : str
            One of :data:`~hclust_widgets.tree.distances.METRICS`. Ward, centroid and median are
            defined for Euclidean distances only.
        optimal_ordering : bool
            Draw the leaves so that neighbours are as alike as the tree allows (Bar-Joseph,
            Gifford & Jaakkola 2001). Takes time that grows with the square of the rows at least.
        names : sequence of n str, optional
            Names of the rows, for error messages.
        columns : sequence of p str, optional
            Names of the columns, for error messages.

        Raises
        ------
        ValueError
            For numbers that are not finite, a linkage or metric that is unknown or that do not go
            together, rows for which the metric has no value, or distances that would not fit into
            memory.

        Notes
        -----
        The merges are those of ``scipy.cluster.hierarchy.linkage``. For single linkage and the
        metrics that it knows, they are taken from ``AgglomerativeClustering``, which joins the
        same clusters, but writes the two halves in another order: its labels follow from that.
        """
        X = np.ascontiguousarray(X, dtype=np.float64)
        if X.ndim != 2 or 0 in X.shape:
            raise ValueError(
                f"A tree needs a table of rows and columns, but this has shape {X.shape}."
            )
        if not np.isfinite(X).all():
            row, column = np.argwhere(~np.isfinite(X))[0]
            raise ValueError(
                f"Row {row}, column {column} is {X[row, column]}: a tree needs finite numbers."
            )
        check_linkage_metric(linkage, metric)
        if len(X) == 1:
            return cls(np.empty((0, 4)), linkage=linkage, metric=metric)
        if linkage == "single" and sklearn_single_metric(metric) and not optimal_ordering:
            refuse_rows_without_value(X, metric, names=names, columns=columns)
            refuse_infinite_distances(X, metric, names=names)
            Z = single_as_sklearn(X, metric)
            return cls(finite(Z, metric), linkage=linkage, metric=metric)
        require_memory(len(X), copies=ORDERING_COPIES if optimal_ordering else 2)
        return cls.from_distances(
            condensed_distances(X, metric, names=names, columns=columns),
            linkage=linkage,
            metric=metric,
            X=X,
            optimal_ordering=optimal_ordering,
        )

    @classmethod
    def from_distances(
        cls,
        distances: Floats,
        *,
        linkage: str,
        metric: str,
        X: Floats | None = None,
        optimal_ordering: bool = False,
    ) -> Tree:
        """Cluster from condensed distances, as ``scipy.spatial.distance.pdist`` gives them.

        Parameters
        ----------
        distances : array of shape (n * (n - 1) / 2,)
        linkage, metric : str
            The linkage, and the metric by which the distances were made.
        X : array of shape (n, p), optional
            The rows themselves. With them single linkage is numbered as scikit-learn numbers it.
        optimal_ordering : bool
            As in :meth:`fit`.
        """
        from scipy.cluster.hierarchy import linkage as scipy_linkage

        if linkage == "single" and X is not None and sklearn_single_metric(metric):
            Z = single_as_sklearn(X, metric)
        else:
            refuse_overflow(distances, linkage, metric)
            Z = scipy_linkage(distances, cast("Any", linkage))
        # 1 - r of rows that are alike can come out as -1e-16. It is mended here and not in the
        # distances, whose order decides which of these rows are joined first.
        Z[:, 2] = np.maximum(Z[:, 2], 0.0)
        tree = cls(finite(Z, metric), linkage=linkage, metric=metric)
        return tree.optimally_ordered(distances) if optimal_ordering else tree

    @classmethod
    def from_linkage(
        cls,
        Z: ArrayLike,
        *,
        linkage: str | None = None,
        metric: str | None = None,
        check_children: bool = True,
    ) -> Tree:
        """Take over a scipy linkage matrix.

        Parameters
        ----------
        Z : array of shape (n - 1, 4)
        linkage, metric : str, optional
            How it was made, if that is known.
        check_children : bool
            Refuse a matrix that has the marks of ``linkage(model.children_)``, a tree of the
            merge table and not of the rows. False lets it pass (to show what is wrong with it).

        Raises
        ------
        TypeError
            If it is no table of numbers.
        ValueError
            If it is no valid tree: the sentence names the first row that is wrong.
        """
        Z = check_linkage_matrix(Z)
        if check_children and looks_like_linkage_of_children(Z):
            raise ValueError(
                "This linkage matrix was computed from children_ (it clusters the pairs of node "
                "ids, not your rows): use linkage(X, method='ward'), or pass the fitted model."
            )
        return cls(Z, linkage=linkage, metric=metric)

    @classmethod
    def from_sklearn(cls, model: Any, X: ArrayLike | None = None) -> Tree:
        """Take over a fitted ``sklearn.cluster.AgglomerativeClustering``.

        Parameters
        ----------
        model : AgglomerativeClustering
            Fitted. Its heights are ``distances_``; scikit-learn keeps them when it was given a
            ``distance_threshold`` or ``compute_distances=True``.
        X : array of shape (n, p), optional
            What the model was fitted on, needed when the model kept no heights.

        Raises
        ------
        TypeError
            If it is no ``AgglomerativeClustering``.
        ValueError
            If it is not fitted, stopped before the root, or has no heights and ``X`` is missing
            or is not what it was fitted on.
        """
        children = fitted_children(model)
        linkage = str(model.linkage)
        metric = scipy_metric(model)
        n = int(model.n_leaves_)
        if len(children) != n - 1:
            raise ValueError(
                f"This model stopped after {len(children)} of {n - 1} merges: fit it anew with "
                "compute_full_tree=True."
            )
        heights = getattr(model, "distances_", None)
        if heights is None:
            if X is None or metric is None:
                raise ValueError(NO_HEIGHTS)
            X = np.asarray(X, dtype=np.float64)
            again = cls.fit(X, linkage=linkage, metric=metric) if len(X) == n else None
            if again is None or not np.array_equal(again.children_, children):
                raise ValueError(ANOTHER_TABLE)
            heights = again.distances_
        Z = np.column_stack([children, heights, merge_sizes(children)])
        return cls(check_linkage_matrix(Z), linkage=linkage, metric=metric)

    # -- fit to the distances ----------------------------------------------------------------

    def cophenetic_correlation(self, X: ArrayLike, *, metric: str | None = None) -> float:
        """Correlate the rows' distances with the heights at which they join.

        Parameters
        ----------
        X : array of shape (n, p)
            The rows that were clustered.
        metric : str, optional
            Default: the tree's own metric.

        Returns
        -------
        float
            Sokal & Rohlf's (1962) cophenetic correlation; nan if all distances or all heights
            are equal. Exact, in memory that grows with the rows and not with their square.
        """
        metric = metric or self.metric or "euclidean"
        X = np.ascontiguousarray(X, dtype=np.float64)[self.leaf_order]
        last, total = self.n_leaves - 1, Moments()
        block = max(1, 4_000_000 // self.n_leaves)
        for at in range(0, last, block):
            stop = min(at + block, last)
            distances = distances_between(X[at:stop], X[at:], metric, table=X)
            for j in range(at, stop):
                joins = np.maximum.accumulate(self._join[j:])
                with np.errstate(all="ignore"):  # squares of large distances: then there is none
                    total.add(distances[j - at, j - at + 1 :], self.distances_[joins])
        with np.errstate(all="ignore"):
            return total.correlation()
