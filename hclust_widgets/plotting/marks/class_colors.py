"""A column of the rows as colors and markers, in place of those of clusters."""

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

__all__ = ["NO_VALUE", "STEPS", "ClassColors", "steps_of"]

NO_VALUE = "no value"
#: Steps of the color scale of numbers; js/src/model/class_colors.js has the same.
STEPS = 32


@dataclass(frozen=True, eq=False)
class ClassColors:
    """The class of every row, and how each class looks. Made by :meth:`of`.

    Attributes
    ----------
    labels : ndarray of int, shape (n,)
        Place of each row's class; rows without a class have the last one.
    titles : tuple of m str
    rgba : ndarray of shape (m, 4)
    scale : Track or None
        The numbers or dates whose scale of colors this is, in steps: its classes have no titles.
    """

    labels: Ints
    titles: tuple[str, ...]
    rgba: Floats
    scale: Track | None = None

    @classmethod
    def of(cls, track: Track, n: int) -> ClassColors:
        """Read the classes of a track of n rows; numbers and dates become steps of a scale.

        Raises
        ------
        ValueError
            If it has another number of rows.
        """
        if len(track) != n:
            raise ValueError(f"There are {len(track)} known classes, but {n} rows.")
        gaps = np.isnan(track.values)
        rgb = np.asarray([hex_to_rgb(color) for color in track.colors])
        titles = [*track.levels]
        values = track.values
        if not track.levels:
            titles = [""] * STEPS
            share = np.linspace(0.0, 1.0, STEPS)[:, None]
            rgb = rgb[0] + share * (rgb[1] - rgb[0])
            values = steps_of(track, STEPS)
        labels = np.where(gaps, len(titles), values).astype(np.intp)
        if gaps.any():
            rgb = np.vstack([rgb, hex_to_rgb(MISSING_COLOR)])
            titles.append(NO_VALUE)
        rgba = np.column_stack([rgb, np.ones(len(rgb))])
        return cls(labels, tuple(titles), rgba, None if track.levels else track)

    @property
    def sizes(self) -> NDArray[np.intp]:
        """Rows of each class: ndarray of shape (m,)."""
        return np.bincount(self.labels, minlength=len(self.titles))

    @property
    def markers(self) -> NDArray[np.intp]:
        """Number of each class's marker: ndarray of shape (m,); steps of a scale have one."""
        number = len(self.titles)
        return np.arange(number) if self.scale is None else np.zeros(number, dtype=np.intp)

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


def steps_of(track: Track, number: int) -> Floats:
    """Return in which of so many equal steps each number lies, from 0; nan where it is missing."""
    low, high = track.ends
    share = (track.values - low) / ((high - low) or 1.0)
    return np.minimum(np.floor(share * number), number - 1.0)
