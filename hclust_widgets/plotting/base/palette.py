"""Colors and markers that tell clusters apart.

A color index belongs to a node of the tree (`hclust_widgets.tree.node_colors`); this module turns
such an index into a color and a marker, unless a reader gave the cluster a color of its own. It
needs numpy only, so that style sheets and legends outside matplotlib can use it too.

Notes
-----
The first six colors are Paul Tol's "bright" scheme. The other four come from his "light",
"vibrant" and "rainbow" schemes: of all his colors that stand out on white and on near-black,
they are the four that keep the largest distance from the six and from each other, for normal
vision and for simulated deuteranopia, protanopia and tritanopia.

References
----------
.. [1] P. Tol, "Color Schemes", SRON technical note SRON/EPS/TN/09-002.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from hclust_widgets.tree.cluster_annotations import ClusterAnnotations

if TYPE_CHECKING:
    from matplotlib.path import Path
    from numpy.typing import ArrayLike, NDArray

    from hclust_widgets.tree.annotations import Annotations
    from hclust_widgets.tree.cut import Cut

__all__ = [
    "COLORS",
    "MARKERS",
    "cluster_rgba",
    "color",
    "colors",
    "marker",
    "marker_path",
    "markers",
    "rgba",
]

COLORS = (
    "#4477AA",
    "#EE6677",
    "#228833",
    "#CCBB44",
    "#66CCEE",
    "#AA3377",
    "#44BB99",
    "#EE8866",
    "#BA8DB4",
    "#CC3311",
)
"""Colors as ``#RRGGBB``; an index past the end starts again."""

MARKERS = ("o", "s", "^", "D", "v", "P", "X")
"""Markers as matplotlib names them. Seven and ten have no common divisor, so the pair of color
and marker repeats only after 70."""

# Drawn at the same nominal size, a square looks larger than a circle and a triangle smaller.
_EVEN_OUT = {"o": 1.0, "s": 0.88, "^": 1.1, "D": 0.8, "v": 1.1, "P": 1.08, "X": 1.08}


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
        With the colors that a reader gave.
    alpha : float, default=1.0
        Opacity of all of them.

    Returns
    -------
    ndarray of shape (k, 4)
        Red, green, blue and opacity from 0 to 1, by label.
    """
    out = rgba(cut.node_colors, alpha=alpha)
    for label, given in ClusterAnnotations(cut, annotations).colors.items():
        out[label, :3] = hex_to_rgb(given)
    return out


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
    return path.transformed(_scale(_EVEN_OUT[name]))


def _scale(factor: float) -> Any:
    from matplotlib.transforms import Affine2D

    return Affine2D().scale(factor)
