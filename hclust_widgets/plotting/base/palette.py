"""Colors and markers of clusters.

A color index belongs to a node of the tree (`hclust_widgets.tree.node_colors`); this module turns
such an index into a color and a marker, unless the user has set a color for the cluster. It
needs numpy only, so that style sheets and legends outside matplotlib can use it too.

Notes
-----
The hues are those of Paul Tol's "bright" scheme [1]_ and of four colors of his other schemes. The
colors themselves were then moved, by a search, to where each has a contrast of 3:1 or more on white
and on the dark paper (#111318), so that one set serves both, and where the smallest distance of any
two is largest, for normal vision and for simulated protanopia, deuteranopia and tritanopia [2]_.
The first six are farther from each other than the others.

References
----------
.. [1] P. Tol, "Color Schemes", SRON technical note SRON/EPS/TN/09-002.
.. [2] G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A physiologically-based model for
   simulation of color vision deficiency", IEEE Transactions on Visualization and Computer Graphics
   15 (2009).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from hclust_widgets.common.constants import COLORS, MARKER_SCALES
from hclust_widgets.tree.naming.cluster_annotations import ClusterAnnotations

if TYPE_CHECKING:
    from matplotlib.path import Path
    from numpy.typing import ArrayLike, NDArray

    from hclust_widgets.tree.cut import Cut
    from hclust_widgets.tree.naming.annotations import Annotations

__all__ = [
    "COLORS",
    "MARKERS",
    "cluster_rgba",
    "color",
    "colors",
    "marker",
    "marker_path",
    "markers",
    "numbers_of_shared_colors",
    "rgba",
]

MARKERS = tuple(MARKER_SCALES)
"""Markers as matplotlib names them. Seven and ten have no common divisor, so the pair of color
and marker repeats only after 70."""


def color(index: int) -> str:
    """Return the color of an index as ``#RRGGBB``.

    Parameters
    ----------
    index : int
        Color index, 0 or more.

    Returns
    -------
    str
    """
    return COLORS[int(index) % len(COLORS)]


def marker(index: int) -> str:
    """Return the marker of an index, as matplotlib names it.

    Parameters
    ----------
    index : int
        Color index, 0 or more.

    Returns
    -------
    str
    """
    return MARKERS[int(index) % len(MARKERS)]


def colors(indices: ArrayLike) -> list[str]:
    """Return `color` of each index.

    Parameters
    ----------
    indices : array_like of int

    Returns
    -------
    list of str
    """
    return [color(i) for i in np.asarray(indices, dtype=np.intp).ravel().tolist()]


def markers(indices: ArrayLike) -> list[str]:
    """Return `marker` of each index.

    Parameters
    ----------
    indices : array_like of int

    Returns
    -------
    list of str
    """
    return [marker(i) for i in np.asarray(indices, dtype=np.intp).ravel().tolist()]


def rgba(
    indices: ArrayLike, *, neutral: str = "#6a6e78", alpha: float = 1.0
) -> NDArray[np.float64]:
    """Return the colors of many indices as numbers.

    Parameters
    ----------
    indices : array_like of int, shape (m,)
        Color indices; a negative one stands for "in no cluster".
    neutral : str, default="#6a6e78"
        Color of the negative indices, as ``#rrggbb``.
    alpha : float, default=1.0
        Opacity of all of them.

    Returns
    -------
    ndarray of shape (m, 4)
        Red, green, blue and opacity from 0 to 1.
    """
    picked = np.asarray(indices, dtype=np.intp).ravel()
    out = _table()[np.where(picked < 0, 0, picked % len(COLORS))]
    out[picked < 0, :3] = hex_to_rgb(neutral)
    out[:, 3] = alpha
    return out


def cluster_rgba(
    cut: Cut, annotations: Annotations | None = None, *, alpha: float = 1.0
) -> NDArray[np.float64]:
    """Return the colors of a cut's clusters as numbers.

    Parameters
    ----------
    cut : Cut
    annotations : Annotations, optional
        With the color numbers, and the colors that a reader gave.
    alpha : float, default=1.0
        Opacity of all of them.

    Returns
    -------
    ndarray of shape (k, 4)
        Red, green, blue and opacity from 0 to 1, by label.
    """
    clusters = ClusterAnnotations(cut, annotations)
    out = rgba(clusters.color_numbers, alpha=alpha)
    for label, hex_color in clusters.colors.items():
        out[label, :3] = hex_to_rgb(hex_color)
    return out


def numbers_of_shared_colors(clusters: ClusterAnnotations) -> NDArray[np.intp]:
    """Return the color numbers of a cut whose colors do not tell all its clusters apart.

    Parameters
    ----------
    clusters : ClusterAnnotations

    Returns
    -------
    ndarray of intp, shape (k,)
        By label; empty where no two clusters have the same color.
    """
    numbers = clusters.color_numbers
    drawn = {clusters.colors.get(i) or color(c).lower() for i, c in enumerate(numbers.tolist())}
    return numbers if len(drawn) < len(numbers) else numbers[:0]


def hex_to_rgb(text: str) -> tuple[float, float, float]:
    """Return ``#rrggbb`` as three numbers from 0 to 1.

    Parameters
    ----------
    text : str

    Returns
    -------
    tuple of float
    """
    return (int(text[1:3], 16) / 255, int(text[3:5], 16) / 255, int(text[5:7], 16) / 255)


def marker_path(index: int) -> Path:
    """Return the outline of an index's marker, about one unit wide and centred on 0.

    Parameters
    ----------
    index : int
        Color index, 0 or more.

    Returns
    -------
    matplotlib.path.Path
        One object per marker: callers must not change it.
    """
    return _outline(marker(index))


@lru_cache(maxsize=1)
def _table_once() -> Any:
    return np.array([(*hex_to_rgb(c), 1.0) for c in COLORS])


def _table() -> NDArray[np.float64]:
    table: NDArray[np.float64] = _table_once()
    return table


@lru_cache(maxsize=len(MARKERS))
def _outline(name: str) -> Path:
    from matplotlib.markers import MarkerStyle

    style = MarkerStyle(name)
    path = style.get_path().transformed(style.get_transform())
    return path.transformed(_scale(MARKER_SCALES[name]))


def _scale(factor: float) -> Any:
    from matplotlib.transforms import Affine2D

    return Affine2D().scale(factor)
