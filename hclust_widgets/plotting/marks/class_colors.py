"""Known classes of rows as colors and markers, in place of those of clusters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from hclust_widgets.common.constants import MISSING_COLOR
from hclust_widgets.plotting.base.geometry import along
from hclust_widgets.plotting.base.palette import hex_to_rgb

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from hclust_widgets.common.arrays import Floats, Ints
    from hclust_widgets.table.columns.tracks import Track
    from hclust_widgets.tree.layout import Layout

__all__ = ["ClassColors"]

NO_CLASS = "no class"


@dataclass(frozen=True, eq=False)
class ClassColors:
    """The class of every row, and how each class looks. Made by :meth:`of`.

    Attributes
    ----------
    labels : ndarray of int, shape (n,)
        Place of each row's class; rows without a class have the last one.
    titles : tuple of m str
    rgba : ndarray of shape (m, 4)
    """

    labels: Ints
    titles: tuple[str, ...]
    rgba: Floats

    @classmethod
    def of(cls, track: Track, n: int) -> ClassColors:
        """Read the classes of a track of n rows.

        Raises
        ------
        ValueError
            If it has another number of rows.
        """
        if len(track) != n:
            raise ValueError(f"There are {len(track)} known classes, but {n} rows.")
        gaps = np.isnan(track.values)
        labels = np.where(gaps, len(track.levels), track.values).astype(np.intp)
        colors, titles = [*track.colors], [*track.levels]
        if gaps.any():
            colors.append(MISSING_COLOR)
            titles.append(NO_CLASS)
        return cls(labels, tuple(titles), np.asarray([(*hex_to_rgb(c), 1.0) for c in colors]))

    @property
    def sizes(self) -> NDArray[np.intp]:
        """Rows of each class: ndarray of shape (m,)."""
        return np.bincount(self.labels, minlength=len(self.titles))

    @property
    def markers(self) -> NDArray[np.intp]:
        """Number of each class's marker: ndarray of shape (m,)."""
        return np.arange(len(self.titles))

    def spans(
        self, order: NDArray[np.intp], layout: Layout
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return where rows of one class stand side by side along the drawn leaves.

        Parameters
        ----------
        order : ndarray of intp, shape (n,)
            Row at each position of the leaves.
        layout : Layout

        Returns
        -------
        spans : ndarray of shape (r, 2)
            As :func:`~hclust_widgets.plotting.base.geometry.cluster_spans` has them.
        colors : ndarray of shape (r, 4)
        """
        along_leaves = self.labels[order]
        begin = np.flatnonzero(np.diff(along_leaves, prepend=-1))
        end = np.append(begin[1:], len(order))
        spans = np.column_stack([along(layout, begin), along(layout, end)])
        return spans, self.rgba[along_leaves[begin]]
