"""Names and colors of the clusters of one cut, by label."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.tree.arrays import read_only
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.node_colors import distinct_neighbors

from .annotations import Annotations, disambiguate_names

__all__ = ["ClusterAnnotations"]


@dataclass(frozen=True, eq=False)
class ClusterAnnotations:
    """What a reader's annotations say of the clusters of one cut.

    Parameters
    ----------
    cut : Cut
    annotations : Annotations or None
        Of the same merges, in whatever order their leaves are drawn; None if there are none.
    """

    cut: Cut
    annotations: Annotations | None = None

    @cached_property
    def color_numbers(self) -> NDArray[np.intp]:
        """Color number of every cluster, in the order of the labels: ndarray of shape (k,)."""
        cut = self.cut
        of_nodes = cut.tree.node_colors
        if self.annotations is not None:
            of_nodes = self.annotations.color_numbers
        return read_only(distinct_neighbors(of_nodes[cut.nodes], cut.left_to_right))

    @cached_property
    def given_names(self) -> dict[int, str]:
        """Names given to exactly these rows, by label; two clusters may have the same one."""
        return {} if self.annotations is None else self._by_label(self.annotations.given_names)

    @cached_property
    def names(self) -> dict[int, str]:
        """Names by label: ``"Light cars"``, ``"Light cars, part"`` where most of the rows are here.

        ``"Light cars and more"`` where all of them are here, with others.
        Equal ones are told apart by a number: ``"Light cars, 2nd"``.
        """
        if self.annotations is None:
            return {}
        found = self._by_label(self.annotations.names)
        return disambiguate_names(found, self.cut.nodes) if found else {}

    @cached_property
    def colors(self) -> dict[int, str]:
        """Colors that a reader gave, ``#rrggbb``, by label; they go the way that names go."""
        return {} if self.annotations is None else self._by_label(self.annotations.colors)

    def name(self, label: int) -> str:
        """Return the given name of a cluster, else its number."""
        return self.names.get(label, str(label))

    def title(self, label: int) -> str:
        """Return what a cluster is called, name before number: ``"Light cars (3)"``, or ``"3"``."""
        return f"{self.names[label]} ({label:,})" if label in self.names else f"{label:,}"

    def _by_label(self, by_node: dict[int, str]) -> dict[int, str]:
        if not by_node:
            return {}
        nodes = self.cut.nodes
        found = np.flatnonzero(np.isin(nodes, list(by_node))).tolist()
        return {i: by_node[int(nodes[i])] for i in found}
