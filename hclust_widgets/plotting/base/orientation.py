"""Coordinates along and across the leaves: one drawing code for all four orientations."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import numpy as np
from matplotlib.transforms import blended_transform_factory

from .plot import axes_pixels, axes_size

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.transforms import Transform
    from numpy.typing import NDArray

__all__ = ["ORIENTATIONS", "Frame"]

ORIENTATIONS = ("top", "bottom", "left", "right")

T = TypeVar("T")


class Frame:
    """Axes seen along the leaves and along the height.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    orientation : {"top", "bottom", "left", "right"}
        Where the root is.

    Attributes
    ----------
    ax : matplotlib.axes.Axes
    orientation : str
    upright : bool
        True if leaves are side by side, False if one above the other.
    outwards : int
        1 if pixels count up or right when they lead away from the leaves, else -1.
    leafwise : matplotlib.transforms.Transform
        Of (place along the leaves, pixels from the ground line), in the order of `xy`.
    heightwise : matplotlib.transforms.Transform
        Of (pixels from the axes' right or top end, height), in the order of x and y.

    Raises
    ------
    ValueError
        If the orientation is unknown.
    """

    def __init__(self, ax: Axes, orientation: str) -> None:
        if orientation not in ORIENTATIONS:
            allowed = ", ".join(ORIENTATIONS)
            raise ValueError(f"orientation={orientation!r} is unknown: use one of {allowed}.")
        self.ax = ax
        self.orientation = orientation
        self.upright = orientation in ("top", "bottom")
        self.outwards = -1 if orientation in ("top", "right") else 1
        self.leafwise, self.heightwise = self._transforms()

    def _transforms(self) -> tuple[Transform, Transform]:
        ax = self.ax
        ground = {"top": (0, 0), "bottom": (0, 1), "left": (1, 0), "right": (0, 0)}
        pixels = axes_pixels(ax, ground[self.orientation])
        end = axes_pixels(ax, (1, 0) if self.upright else (0, 1))
        if self.upright:
            return (
                blended_transform_factory(ax.transData, pixels),
                blended_transform_factory(end, ax.transData),
            )
        return (
            blended_transform_factory(pixels, ax.transData),
            blended_transform_factory(ax.transData, end),
        )

    @property
    def leaf_length(self) -> float:
        """Pixels along the leaves."""
        return axes_size(self.ax)[0 if self.upright else 1]

    @property
    def height_length(self) -> float:
        """Pixels along the height."""
        return axes_size(self.ax)[1 if self.upright else 0]

    def xy(self, leaf: T, other: T) -> tuple[T, T]:
        """Return coordinates along and across the leaves in the order x, y.

        Parameters
        ----------
        leaf, other
            Numbers or whatever else belongs to the two directions.

        Returns
        -------
        tuple
        """
        return (leaf, other) if self.upright else (other, leaf)

    def points(self, leaf: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
        """Stack many places into points.

        Parameters
        ----------
        leaf, other : ndarray of shape (m, v)

        Returns
        -------
        ndarray of shape (m, v, 2)
        """
        return np.stack(self.xy(leaf, other), axis=-1)
