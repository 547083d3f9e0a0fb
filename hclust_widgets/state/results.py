"""What follows from a clustering, read from a state: features, tree, cut, labels, words."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import traitlets

from hclust_widgets.clustering.summary import notes, summary_spans
from hclust_widgets.common.checks import reject_unknown
from hclust_widgets.common.format import Span, is_encodable, plain_text
from hclust_widgets.table.features import Features
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.tree import Tree

from .errors import NEEDS_TABLE, RefusedError, RefusedTypeError

__all__ = ["Results"]


class Results(traitlets.HasTraits):
    """What can be read from a state; it chooses nothing.

    Attributes
    ----------
    clustering : Clustering
        All of it at one moment, never changed.
    """

    clustering = traitlets.Any(None, allow_none=True, read_only=True)

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
            ``AgglomerativeClustering`` numbers them. Without a table on the names of the tree's
            leaves, if it has any.
        """
        now = self.clustering
        labels = np.zeros(now.n_rows, dtype=np.int64)
        missing = np.ones(now.n_rows, dtype=bool)
        labels[now.rows()] = now.cut.labels_
        missing[now.rows()] = False
        index = now.tree.names if now.features is None else now.features.table.index
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
        return plain_text(self.summary_spans())

    def summary_spans(self) -> tuple[Span, ...]:
        """:attr:`summary` in pieces, each with its tone."""
        return summary_spans(self.clustering)

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader ought to know besides: rows left out, ties, a suggested start."""
        return notes(self.clustering)

    def named_labels(self) -> pd.Series:
        """Name of every row's cluster, its number where none was given.

        Returns
        -------
        Series of str, length n_rows
            As many different ones as there are clusters: those of one name are told apart. On the
            table's own index, ``<NA>`` for rows that were left out.
        """
        words = pd.array(self.clustering.cluster_names(), dtype="string")
        return self.labels_.map(dict(enumerate(words))).astype("string")

    def to_frame(
        self, *, name: str = "cluster", names: bool = False, **unknown: Any
    ) -> pd.DataFrame:
        """Give the table with a column of labels.

        Parameters
        ----------
        name : str
            Name of the new column.
        names : bool
            Whether it holds the clusters' names instead of their numbers.

        Raises
        ------
        TypeError
            If ``names`` is neither True nor False.
        ValueError
            If the table has such a column already, if it can have none of this name, or if there
            is no table.
        """
        reject_unknown("to_frame", unknown, ("name", "names"))
        if not isinstance(names, bool):
            raise RefusedTypeError(
                f"names must be True or False, not {names!r} (name is that of the column)."
            )
        if isinstance(name, str) and not is_encodable(name):
            raise RefusedError(f"name={name!r} holds half of a character: choose another name.")
        if self.features is None:
            raise RefusedError(NEEDS_TABLE)
        table = self.features.table
        if name in table.columns:
            raise RefusedError(
                f"The table has a column {name!r} already: choose another name (name=...)."
            )
        frame = table.copy()
        frame[name] = self.named_labels() if names else self.labels_
        return frame
