"""What is chosen and what follows from it: one state that every view shows."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, ClassVar

import numpy as np
import pandas as pd
import traitlets

from ._options import reject_unknown, unknown_name
from .core.axes import Axis
from .core.clustering import Clustering, Settings, Source
from .core.cut import Cut, suggest_n_clusters
from .core.features import Features
from .core.tree import Tree
from .core.words import Span, plain
from .summary import notes, summary_spans

__all__ = ["ClusterState", "RefusedError"]

SETTINGS = ("columns", "scaling", "linkage", "metric", "optimal_ordering")
SETTABLE = (*SETTINGS, "n_clusters", "distance_threshold", "selection")

_NEEDS_TABLE = (
    "This needs the rows' values, but only a tree was handed in: pass the table as well "
    "(table=...)."
)


class RefusedError(traitlets.TraitError, ValueError):
    """A change that was refused; its message is one sentence, and the state is as before."""


class RefusedTypeError(traitlets.TraitError, TypeError):
    """A change that was refused since its value is of the wrong type."""


class ClusterState(traitlets.HasTraits):
    """A table, its tree and its cut, kept consistent while any of them is changed.

    Every settable attribute can be observed (``state.observe(f, "n_clusters")``). A change is
    checked whole before anything is touched; what is refused leaves the state as it was. Several
    changes go together through :meth:`update`, and observers hear of them once. May be used from
    several threads.

    Parameters
    ----------
    data : DataFrame, ndarray, linkage matrix or AgglomerativeClustering
        A table (one row an observation), a scipy linkage matrix of shape (n - 1, 4), or a fitted
        ``AgglomerativeClustering``. An array with four columns is read as a linkage matrix.
    table : DataFrame or ndarray, optional
        The rows themselves, when ``data`` is a tree: views that show values need them.
    columns : iterable of column names, optional
        What to compare. Default: every column of numbers, truth values, dates and categories, and
        of text with up to 20 different values.
    scaling : {"minmax", "standard", "robust", "none"}
    linkage : {"ward", "complete", "average", "single", "weighted", "centroid", "median"}
    metric : str
        One of :data:`hclust_widgets.core.METRICS`.
    n_clusters : int, optional
        Number of clusters.
    distance_threshold : float, optional
        Height of the cut. With neither, the state starts at the number of clusters with the
        largest relative gap between heights, and says so in :attr:`notes`.
    optimal_ordering : bool
        Draw leaves beside those that they are most like (Bar-Joseph et al. 2001). Changes no
        merge and no label; takes long for thousands of rows.

    Attributes
    ----------
    columns, scaling, linkage, metric, optimal_ordering, n_clusters, distance_threshold
        As above; settable and observable. ``n_clusters`` and ``distance_threshold`` are two
        readings of one cut: setting one sets the other. When anything else changes, the number of
        clusters stays.
    selection : tuple of int
        Positions in the table of the rows that are picked out; settable and observable.
    clustering : Clustering
        All of it at one moment, never changed; observable: it is replaced once per change.

    Raises
    ------
    TypeError, ValueError
        For what cannot be used: one sentence that names the row, column or option.

    Examples
    --------
    >>> from hclust_widgets import ClusterState, load_mpg
    >>> state = ClusterState(load_mpg(), n_clusters=4)
    >>> state.labels_.value_counts().sort_index().tolist()
    [142, 103, 68, 79]
    >>> state.distance_threshold = 2
    >>> state.n_clusters
    11
    """

    columns = traitlets.Any(None, allow_none=True)
    scaling = traitlets.Any("minmax")
    linkage = traitlets.Any("ward", allow_none=True)
    metric = traitlets.Any("euclidean", allow_none=True)
    optimal_ordering = traitlets.Any(False)
    n_clusters = traitlets.Any(1)
    distance_threshold = traitlets.Any(0.0)
    selection = traitlets.Any(())
    clustering = traitlets.Any(None, allow_none=True, read_only=True)

    _names: ClassVar[frozenset[str]]

    def __init__(
        self,
        data: Any,
        *,
        table: Any = None,
        columns: Iterable[Any] | None = None,
        scaling: str = "minmax",
        linkage: str = "ward",
        metric: str = "euclidean",
        n_clusters: int | None = None,
        distance_threshold: float | None = None,
        optimal_ordering: bool = False,
        **unknown: Any,
    ) -> None:
        reject_unknown("ClusterState", unknown, ("table", *SETTABLE[:-1]))
        super().__init__()
        self._lock = threading.RLock()  # held while a change is worked out and told
        self._caches = threading.Lock()  # held by views: they never wait for a change
        self._applying = False
        self._source = Source(data, table=table)
        settings = Settings(_as_columns(columns), scaling, linkage, metric, optimal_ordering)
        settings = self._source.start(settings)
        whole = self._source.clustering(settings)
        k, suggested = n_clusters, False
        if n_clusters is None and distance_threshold is None:
            k, suggested = suggest_n_clusters(whole.tree), True
        cut = Cut(whole.tree, n_clusters=k, distance_threshold=distance_threshold)
        self._apply(replace(whole, cut=cut, suggested=suggested))

    def __repr__(self) -> str:
        return f"<ClusterState: {self.summary}>"

    def __setattr__(self, name: str, value: Any) -> None:
        if name.startswith("_") or hasattr(type(self), name):
            super().__setattr__(name, value)
            return
        raise AttributeError(unknown_name("ClusterState", name, SETTABLE))

    # -- changing ----------------------------------------------------------------------------

    def update(self, **changes: Any) -> None:
        """Change several attributes at once; observers hear of it once.

        Parameters
        ----------
        **changes
            Any of ``columns, scaling, linkage, metric, optimal_ordering, n_clusters,
            distance_threshold, selection``; of the number of clusters and the threshold only one.

        Raises
        ------
        TypeError, ValueError
            If the change is refused. The state is then as it was.
        """
        unknown = {name: value for name, value in changes.items() if name not in SETTABLE}
        reject_unknown("update", unknown, SETTABLE)
        with self._lock:
            self._apply(self._changed(self.clustering, changes))

    def _changed(self, old: Clustering, changes: dict[str, Any]) -> Clustering:
        """Work out what the changes lead to; touches nothing."""
        if "n_clusters" in changes and "distance_threshold" in changes:
            raise RefusedTypeError("Give either n_clusters or distance_threshold.")
        try:
            chosen = {name: changes[name] for name in SETTINGS if name in changes}
            if "columns" in chosen:
                chosen["columns"] = _as_columns(chosen["columns"])
            settings = replace(old.settings, **chosen)
            new = old if settings == old.settings else self._source.clustering(settings)
            cut = _cut_of(new, old, changes)
            picked = changes.get("selection", old.selection)
            selection = _as_selection(picked, old.n_rows)
        except TypeError as error:
            raise RefusedTypeError(str(error)) from error
        except ValueError as error:
            raise RefusedError(str(error)) from error
        asked = "n_clusters" in changes or "distance_threshold" in changes
        suggested = old.suggested and not asked and new is old
        return replace(new, cut=cut, selection=selection, suggested=suggested)

    def _apply(self, new: Clustering) -> None:
        """Take over what was worked out, and tell everybody once."""
        self._applying = True
        try:
            with self.hold_trait_notifications():
                for name in SETTINGS:
                    setattr(self, name, getattr(new.settings, name))
                self.n_clusters = new.cut.n_clusters
                self.distance_threshold = new.cut.distance_threshold
                self.selection = new.selection
                self.set_trait("clustering", new)
        finally:
            self._applying = False

    @traitlets.validate(*SETTABLE)
    def _one_changed(self, proposal: Any) -> Any:
        name, value = proposal["trait"].name, proposal["value"]
        if self._applying:
            return value
        waiting = self._waiting()
        if self._cross_validation_lock and name not in waiting:
            return value  # part of a block that was checked as a whole a moment ago
        self.update(**{**waiting, name: value})
        return getattr(self, name)

    def _waiting(self) -> dict[str, Any]:
        """Changes set in a ``hold_trait_notifications`` block: they are checked as one."""
        now = self.clustering
        shown = {name: getattr(now.settings, name) for name in SETTINGS}
        shown["n_clusters"] = now.cut.n_clusters
        shown["distance_threshold"] = now.cut.distance_threshold
        shown["selection"] = now.selection
        held = {name: self._trait_values.get(name) for name in SETTABLE}
        return {n: v for n, v in held.items() if not (v is shown[n] or _same(v, shown[n]))}

    # -- for views ---------------------------------------------------------------------------

    def axes(self, features: Features | None = None) -> dict[str, Axis]:
        """What a scatter plot can show along its axes: columns and principal components.

        Parameters
        ----------
        features : Features, optional
            By default those that are shown now.

        Raises
        ------
        ValueError
            If only a tree was handed in.
        """
        features = features or self.clustering.features
        if features is None:
            raise RefusedError(_NEEDS_TABLE)
        with self._caches:
            return self._source.axes(features)

    def column_tree(self, now: Clustering | None = None) -> Tree | None:
        """Tree of the columns, for the clustermap; None if they cannot be clustered.

        Parameters
        ----------
        now : Clustering, optional
            By default what is shown now.
        """
        with self._caches:
            return self._source.column_tree(now or self.clustering)

    # -- what follows ------------------------------------------------------------------------

    @property
    def features(self) -> Features | None:
        """Encoded and scaled values: Features, or None when only a tree was given."""
        features: Features | None = self.clustering.features
        return features

    @property
    def tree(self) -> Tree:
        """The tree of merges: Tree."""
        tree: Tree = self.clustering.tree
        return tree

    @property
    def cut(self) -> Cut:
        """The cut: Cut."""
        cut: Cut = self.clustering.cut
        return cut

    @property
    def labels_(self) -> pd.Series:
        """Cluster of every row of the table.

        Returns
        -------
        Series of Int64, length n_rows
            On the table's own index, ``<NA>`` for rows that were left out. Numbered as
            ``AgglomerativeClustering`` numbers them.
        """
        now = self.clustering
        labels = np.zeros(now.n_rows, dtype=np.int64)
        missing = np.ones(now.n_rows, dtype=bool)
        labels[now.rows()] = now.cut.labels_
        missing[now.rows()] = False
        index = None if now.features is None else now.features.table.index
        return pd.Series(pd.arrays.IntegerArray(labels, missing), index=index, name="cluster")

    @property
    def children_(self) -> Any:
        """Nodes that each merge joins: ndarray of intp, shape (n - 1, 2)."""
        return self.tree.children_

    @property
    def distances_(self) -> Any:
        """Height of each merge: ndarray of float64, shape (n - 1,)."""
        return self.tree.distances_

    @property
    def linkage_matrix(self) -> Any:
        """The tree as scipy writes it down: ndarray of float64, shape (n - 1, 4)."""
        return self.tree.linkage_matrix

    @property
    def summary(self) -> str:
        """What is shown, in one sentence."""
        return plain(self.summary_spans())

    def summary_spans(self) -> tuple[Span, ...]:
        """:attr:`summary` in pieces, each with its tone."""
        return summary_spans(self.clustering)

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader ought to know besides: rows left out, ties, a suggested start."""
        return notes(self.clustering)

    def to_frame(self, *, name: str = "cluster") -> pd.DataFrame:
        """Give the table with a column of labels.

        Parameters
        ----------
        name : str
            Name of the new column.

        Raises
        ------
        ValueError
            If the table has such a column already, or if there is no table.
        """
        if self.features is None:
            raise RefusedError(_NEEDS_TABLE)
        table = self.features.table
        if name in table.columns:
            raise RefusedError(
                f"The table has a column {name!r} already: choose another name (name=...)."
            )
        return table.assign(**{name: self.labels_})


def _same(a: Any, b: Any) -> bool:
    return type(a) is type(b) and bool(a == b)


def _cut_of(new: Clustering, old: Clustering, changes: dict[str, Any]) -> Cut:
    """Cut as asked; else keep the cut on the same tree and the number of clusters on another."""
    if "n_clusters" in changes:
        return Cut(new.tree, n_clusters=_given("n_clusters", changes))
    if "distance_threshold" in changes:
        return Cut(new.tree, distance_threshold=_given("distance_threshold", changes))
    if new.tree is old.tree:
        return old.cut
    if new.tree.same_merges(old.tree):
        return old.cut.on(new.tree)
    k = old.cut.n_clusters
    if k > new.tree.n_leaves:
        raise ValueError(
            f"With these columns {new.tree.n_leaves:,} rows are complete, fewer than the {k:,} "
            "clusters that are shown: choose fewer clusters first."
        )
    return Cut(new.tree, n_clusters=k)


def _given(name: str, changes: dict[str, Any]) -> Any:
    if changes[name] is None:
        raise TypeError(f"{name} must be a number, not None.")
    return changes[name]


def _as_columns(columns: Any) -> tuple[Any, ...] | None:
    if columns is None:
        return None
    if isinstance(columns, str):
        return (columns,)
    if not isinstance(columns, Iterable):
        raise TypeError(f"columns must be a list of column names, not {columns!r}.")
    return tuple(columns)


def _as_selection(rows: Any, n_rows: int) -> tuple[int, ...]:
    """Check positions of rows and put them in order, each once."""
    try:
        found = np.unique(np.asarray(list(rows)))
    except TypeError:
        raise TypeError(f"selection must be a list of row positions, not {rows!r}.") from None
    if found.size == 0:
        return ()
    if not np.issubdtype(found.dtype, np.integer):
        raise TypeError("selection must hold positions of rows, which are whole numbers.")
    if found[0] < 0 or found[-1] >= n_rows:
        bad = found[0] if found[0] < 0 else found[-1]
        raise ValueError(
            f"selection names row {int(bad)}, but the table's rows are 0 to {n_rows - 1}."
        )
    return tuple(found.tolist())
