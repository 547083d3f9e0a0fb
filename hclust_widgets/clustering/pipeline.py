"""From what was handed in and what is chosen to one consistent whole: features, tree and cut."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from hclust_widgets.analysis.cluster_profile import Profile
from hclust_widgets.common.checks import check_choice
from hclust_widgets.table.axes import Axis, axes_of
from hclust_widgets.table.features import SCALINGS, Features
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.distances import check_linkage_metric
from hclust_widgets.tree.leaf_order import optimally_ordered, tree_of_model
from hclust_widgets.tree.rotations import Flipped, drawn, flips_in
from hclust_widgets.tree.tree import Tree

from .clustering import Clustering, Settings
from .inputs import as_table, given_tree, is_linkage
from .session import session

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

# Trees kept for coming back to; those of many rows are large, so not all that were ever seen.
_TREES_KEPT = 12


class ClusteringPipeline:
    """What was handed in, and the trees that were made of it.

    Parameters
    ----------
    data : DataFrame, array, linkage matrix or fitted AgglomerativeClustering
        An array of four columns is read as a scipy linkage matrix, any other as a table.
    table : DataFrame or array, optional
        The rows themselves, where ``data`` is a tree.

    Raises
    ------
    TypeError, ValueError
        For what is none of these; one sentence.
    """

    def __init__(self, data: Any, *, table: Any = None) -> None:
        self.input_tree: Tree | None = None
        self.table: pd.DataFrame | None
        self._model: Any = None
        self._input_kind = "linkage"
        self._initial: Settings | None = None
        self._features: OrderedDict[Any, Features] = OrderedDict()
        self._axes: OrderedDict[Any, dict[str, Axis]] = OrderedDict()
        self._column_trees: OrderedDict[Any, Tree | None] = OrderedDict()
        self._trees: OrderedDict[Any, tuple[Tree, float | None, Profile | None]] = OrderedDict()
        self._drawn: OrderedDict[Any, Tree] = OrderedDict()
        if isinstance(data, pd.DataFrame) or (
            isinstance(data, np.ndarray) and not is_linkage(data, table)
        ):
            if table is not None:
                raise TypeError("table goes with a linkage matrix or a fitted model, not a table.")
            self.table = as_table(data)
            return
        self.table = None if table is None else as_table(table)
        if isinstance(data, np.ndarray):
            self.input_tree = given_tree(data, self.table)
        elif isinstance(data, Tree):
            self.input_tree, self._input_kind = data, "tree"
        elif hasattr(data, "fit") and hasattr(data, "linkage"):
            self._model, self._input_kind = data, "model"
        else:
            raise TypeError(
                "A DataFrame, a scipy linkage matrix, a fitted AgglomerativeClustering or a "
                f"ClusterState was expected, but this is a {type(data).__name__}."
                + (" Read a file first, as pandas.read_csv does." if isinstance(data, str) else "")
            )

    @property
    def has_input_tree(self) -> bool:
        """Whether a tree was handed in, or a model that has one."""
        return self.input_tree is not None or self._model is not None

    @property
    def initial(self) -> Settings | None:
        """Settings to which the tree belongs that was handed in; None without one."""
        return self._initial

    def shows_input_tree(self, settings: Settings) -> bool:
        """Whether these settings show the tree that was handed in."""
        return (
            self._initial is not None
            and self._initial.without_leaf_order() == settings.without_leaf_order()
        )

    def check_own(self, clustering: Clustering) -> None:
        """Raise a ValueError unless a clustering was made of what was handed in here."""
        features, given = clustering.features, self.input_tree
        if features is not None:
            own = features.table is self.table
        else:
            own = self.table is None and given is not None and given.same_merges(clustering.tree)
        if not own:
            raise ValueError("This clustering was made of another table or tree.")

    def session(self, clustering: Clustering) -> dict[str, Any]:
        """Write down what was chosen; raise what :meth:`check_own` raises."""
        self.check_own(clustering)
        return session(clustering, given=self.input_tree, start=self.initial)

    def start(self, settings: Settings) -> Settings:
        """Give the settings to begin with: those of the tree that was handed in, if one was.

        Parameters
        ----------
        settings : Settings
            What the caller asked for besides.
        """
        model = self._model
        if model is not None:
            if hasattr(model, "distances_") or self.table is None:
                self.input_tree = Tree.from_sklearn(model)
            else:
                self.input_tree = tree_of_model(
                    model,
                    lambda scaling: self.features(replace(settings, scaling=scaling)).values,
                    settings.scaling,
                )
        if self.input_tree is None:
            return settings
        self._initial = replace(
            settings, linkage=self.input_tree.linkage, metric=self.input_tree.metric
        )
        return self._initial

    def features(self, settings: Settings) -> Features:
        """Features for these settings; made once."""
        if self.table is None:
            raise ValueError(
                "This needs the rows' values, but only a tree was handed in: pass the table as "
                "well (table=...)."
            )
        check_choice("scaling", settings.scaling, SCALINGS)
        key = (settings.columns, settings.scaling)
        table = self.table
        return _remembered(
            self._features,
            key,
            lambda: Features.from_table(table, columns=settings.columns, scaling=settings.scaling),
        )

    def clustering(self, settings: Settings, flips: tuple[Flipped, ...] = ()) -> Clustering:
        """Everything but the cut for these settings; the tree of one cluster stands in for it.

        Parameters
        ----------
        settings : Settings
        flips : tuple of Flipped
            Branches that were flipped by hand, in any tree.

        Raises
        ------
        ValueError
            If these settings cannot be met.
        """
        if not isinstance(settings.optimal_ordering, bool):
            raise TypeError(
                f"optimal_ordering must be True or False, not {settings.optimal_ordering!r}."
            )
        shows_input_tree = self.shows_input_tree(settings)
        features = None
        if self.table is not None:
            features = self.features(settings)
        elif not shows_input_tree:
            raise ValueError(
                "Only a tree was handed in, without the rows it was made of: pass the table as "
                "well (table=...) to choose columns, scaling, linkage or metric."
            )
        if shows_input_tree:
            own, cophenetic, profile = self._given(features, settings)
        else:
            assert features is not None
            own, cophenetic, profile = self._fitted(features, settings)
        merges = flips_in(own, flips)
        # Made once: views know by the object that it is the same tree.
        tree = _remembered(self._drawn, (own, merges), lambda: drawn(own, merges))
        given = self._input_kind if shows_input_tree else None
        cut = Cut(tree, n_clusters=1)
        return Clustering(
            settings, features, own, tree, cut, profile, cophenetic, input_kind=given, flips=flips
        )

    def axes(self, features: Features) -> dict[str, Axis]:
        """What can stand along the axes of a scatter plot; worked out once for each features."""
        return _remembered(self._axes, features, lambda: axes_of(features))

    def column_tree(self, now: Clustering) -> Tree | None:
        """Cluster the columns as the rows are clustered; None if they cannot be.

        As ``seaborn.clustermap`` does: the same linkage and metric, on the scaled values turned
        over; average and euclidean where nobody knows how the rows' tree was made.
        """
        if now.features is None or len(now.features.columns) < 2:
            return None
        features, settings = now.features, now.settings
        key = (features, settings.linkage, settings.metric)
        return _remembered(self._column_trees, key, lambda: column_tree(features.values, settings))

    def _given(
        self, features: Features | None, settings: Settings
    ) -> tuple[Tree, float | None, Profile | None]:
        given = self.input_tree
        assert given is not None
        if features is not None and len(features.rows) != given.n_leaves:
            raise ValueError(
                f"The tree has {given.n_leaves:,} leaves, but {len(features.rows):,} rows of "
                "the table are complete: pass the very rows that the tree was made of."
            )
        if settings.optimal_ordering:
            ordered = partial(optimally_ordered, given, features, settings.metric)
            profile = self._given(features, settings.without_leaf_order())[2]
            return _remembered(self._trees, settings, lambda: (ordered(), None, profile))
        if features is None:
            return given, None, None
        return given, None, Profile(features, metric=settings.metric or "euclidean")

    def _fitted(
        self, features: Features, settings: Settings
    ) -> tuple[Tree, float | None, Profile | None]:
        if settings.linkage is None or settings.metric is None:
            raise ValueError(
                "The tree that was handed in cannot be made anew with other columns or scaling: "
                "choose a linkage and a metric first."
            )
        check_linkage_metric(settings.linkage, settings.metric)
        linkage, metric = settings.linkage, settings.metric

        def fit() -> tuple[Tree, float | None, Profile | None]:
            plain = settings.without_leaf_order()
            if settings != plain:  # the same merges in another order
                tree, cophenetic, profile = self._fitted(features, plain)
                return optimally_ordered(tree, features, metric), cophenetic, profile
            names = list(features.row_names())
            tree = Tree.fit(
                features.values,
                linkage=linkage,
                metric=metric,
                names=names,
                columns=features.columns,
            )
            cophenetic = tree.cophenetic_correlation(features.values)
            return tree, cophenetic, Profile(features, metric=metric)

        return _remembered(self._trees, settings, fit)


def column_tree(values: NDArray[np.float64], settings: Settings) -> Tree | None:
    """Cluster columns as the rows are clustered; None if they cannot be.

    Parameters
    ----------
    values : ndarray of shape (n, p)
        Scaled, two columns or more.
    settings : Settings
        Average and euclidean stand in for a linkage and a metric that nobody knows.
    """
    linkage, metric = settings.linkage or "average", settings.metric or "euclidean"
    try:
        return Tree.fit(values.T, linkage=linkage, metric=metric)
    except ValueError:  # a constant column has no correlation with others, say
        return None


def _remembered(cache: OrderedDict[Any, T], key: Any, make: Callable[[], T]) -> T:
    if key not in cache:
        cache[key] = make()
        while len(cache) > _TREES_KEPT:
            cache.popitem(last=False)
    cache.move_to_end(key)
    return cache[key]
