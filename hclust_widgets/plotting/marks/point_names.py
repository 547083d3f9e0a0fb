"""Places for the names of chosen points among all the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

__all__ = ["Box", "place_point_names"]

Box = tuple[float, float, float, float]  # left, bottom, right, top

HALF = 7.0  # half the height of a name, in pixels
NEAR = 10.0  # pixels from a point to its name
DISTANCES = (NEAR, 22.0, 38.0, 58.0, 84.0, 116.0)
DIRECTIONS = np.deg2rad(np.arange(0, 360, 15))


def place_point_names(
    points: NDArray[np.float64],
    named: Sequence[int],
    widths: Sequence[float],
    size: tuple[float, float],
    taken: Sequence[Box],
) -> list[tuple[Box, bool]]:
    """Return a box for each name: it hits no other name, and as few points as possible.

    Parameters
    ----------
    points : ndarray of float, shape (m, 2)
        Of all rows, in pixels from the lower left corner.
    named : sequence of int
        Points that are named.
    widths : sequence of float
        Of their names in pixels.
    size : tuple of float
        Width and height of the axes.
    taken : sequence of Box
        What must stay free, such as the legend.

    Returns
    -------
    list of (Box, bool)
        Whether the name needs a line to its point. Names stand nearest where that is possible.
    """
    blocked = list(taken)
    found = []
    for point, wide in zip(named, widths, strict=True):
        box, far = _best(points, point, wide, size, blocked)
        blocked.append(box)
        found.append((box, far))
    return found


def _best(
    points: NDArray[np.float64],
    point: int,
    wide: float,
    size: tuple[float, float],
    blocked: list[Box],
) -> tuple[Box, bool]:
    x, y = points[point]
    best: tuple[float, Box, bool] | None = None
    for away in DISTANCES:
        for turn in DIRECTIONS:
            box = _box(x, y, wide, away, float(turn))
            inside = box[0] >= 2 and box[1] >= 0 and box[2] <= size[0] - 2 and box[3] <= size[1]
            if not inside or any(_overlap(box, other) for other in blocked):
                continue
            hidden = float(_inside(points, box).sum())
            cost = hidden + away / 40.0
            if best is None or cost < best[0]:
                best = cost, box, away > NEAR
        if best is not None and best[0] < 1.0:
            break
    if best is None:  # no place is free: beside its point
        left = min(max(2.0, x + NEAR), max(2.0, size[0] - 2 - wide))
        return (left, y - HALF, left + wide, y + HALF), False
    return best[1], best[2]


def _box(x: float, y: float, wide: float, away: float, turn: float) -> Box:
    """Return the box whose nearest edge or corner is so far away in a direction."""
    across, up = float(np.cos(turn)), float(np.sin(turn))
    middle = x + away * across + wide / 2 * across, y + away * up + HALF * up
    if abs(across) > 0.9:  # beside: in line with the point
        middle = x + np.sign(across) * (away + wide / 2), middle[1]
    cx, cy = middle
    return cx - wide / 2, cy - HALF, cx + wide / 2, cy + HALF


def _inside(points: NDArray[np.float64], box: Box, margin: float = 4.0) -> NDArray[np.bool_]:
    x, y = points[:, 0], points[:, 1]
    found: NDArray[np.bool_] = (
        (x > box[0] - margin)
        & (x < box[2] + margin)
        & (y > box[1] - margin)
        & (y < box[3] + margin)
    )
    return found


def _overlap(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
