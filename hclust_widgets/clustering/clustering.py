"""What is chosen, and one consistent whole of all that follows from it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.analysis.cluster_profile import Profile
from hclust_widgets.table.features import Features
from hclust_widgets.tree.annotations import Annotations
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.rotations import Flipped
from hclust_widgets.tree.tree import Tree

__all__ = ["Clustering", "Settings"]


@dataclass(frozen=True)
class Settings:
    """What is chosen, but for the cut.

    Attributes
    ----------
    columns : tuple or None
        Columns to compare; None lets the table decide.
    scaling : str
    linkage : str or None
        None: the tree that was handed in, whatever made it.
    metric : str or None
    optimal_ordering : bool
        Whether leaves are drawn beside those that they are most like.
    """

    columns: tuple[Any, ...] | None = None
    scaling: str = "minmax"
    linkage: str | None = "ward"
    metric: str | None = "euclidean"
    optimal_ordering: bool = False

    def without_leaf_order(self) -> Settings:
        """Give the same settings whatever the order of the leaves: it changes no merge."""
        return replace(self, optimal_ordering=False)


@dataclass(frozen=True, eq=False)
class Clustering:
    """Settings and all that follows from them; never changed, so never half new.

    Attributes
    ----------
    settings : Settings
    features : Features or None
        None when a tree was handed in without its table.
    unflipped_tree : Tree
        In the order that it has by itself.
    tree : Tree
        As it is drawn: with the branches flipped that a reader flipped.
    cut : Cut
    profile : Profile or None
        Describes the clusters; None without a table.
    cophenetic : float or None
        Cophenetic correlation; None when the distances are not known.
    suggested : bool
        Whether nobody asked for this cut.
    selection : tuple of int
        Positions of the chosen rows in the table, ascending.
    input_kind : {None, "linkage", "model", "tree"}
        What the tree was handed in as, "tree" for one that another format was read to; None where
        it was made of the features.
    flips : tuple of Flipped
        Branches that were flipped by hand, in this tree and in those that may be shown again.
    """

    settings: Settings
    features: Features | None
    unflipped_tree: Tree
    tree: Tree
    cut: Cut
    profile: Profile | None
    cophenetic: float | None
    suggested: bool = False
    selection: tuple[int, ...] = ()
    input_kind: str | None = None
    flips: tuple[Flipped, ...] = ()

    @property
    def n_rows(self) -> int:
        """Rows of the table, complete or not; leaves when there is no table."""
        return self.tree.n_leaves if self.features is None else self.features.n_rows

    def rows(self) -> NDArray[np.intp]:
        """Position in the table of every leaf: ndarray of intp, shape (n,)."""
        return np.arange(self.tree.n_leaves) if self.features is None else self.features.rows

    def row_names(self) -> NDArray[np.object_]:
        """Name of every leaf: ndarray of str, shape (n,)."""
        if self.features is not None:
            return self.features.row_names()
        if self.tree.names is not None:
            return np.asarray(self.tree.names, dtype=object)
        return np.asarray([str(i) for i in range(self.tree.n_leaves)], dtype=object)

    @property
    def marks(self) -> Annotations:
        """Names and colors that were given to clusters: Annotations."""
        return self.cut.marks or Annotations(self.tree, self.rows())

    def cluster_names(self) -> list[str]:
        """Name of every cluster, its number where none was given: list of k str."""
        return [self.cut.name(i) for i in range(self.cut.n_clusters)]

    def selected_leaves(self) -> NDArray[np.intp]:
        """Leaves of the selected rows: ndarray of intp."""
        return np.flatnonzero(np.isin(self.rows(), self.selection))
