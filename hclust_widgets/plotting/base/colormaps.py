"""Colormaps for values: the list on offer, and their colors as bytes for the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from hclust_widgets.common.checks import did_you_mean

if TYPE_CHECKING:
    from matplotlib.colors import Colormap

__all__ = [
    "AUTO",
    "COLORMAPS",
    "check_cmap",
    "color_bytes",
    "colormap_part",
    "is_cmap",
    "is_colormap",
    "used_colormap",
]

#: The colormap that suits the values: diverging where 0 is their middle, or another one was given.
AUTO = "auto"

#: Colormaps that are even to the eye and safe for color-blind readers, the lesson's first; the last
#: ones diverge from a light middle.
#: The browser has these itself (scripts/make_colormaps.py).
COLORMAPS = (
    "magma",
    "viridis",
    "cividis",
    "inferno",
    "plasma",
    "rocket",
    "mako",
    "Greys",
    "vlag",
    "RdBu_r",
)


def is_colormap(name: str) -> bool:
    """Return True if matplotlib or seaborn has a colormap of this name."""
    from matplotlib import colormaps

    if name not in colormaps:
        import seaborn  # noqa: F401 - registers its own colormaps
    return name in colormaps


def is_cmap(name: str) -> bool:
    """Return True if a view can have a colormap of this name, or :data:`AUTO`."""
    return name == AUTO or is_colormap(name)


def used_colormap(name: str, *, centered: bool) -> str:
    """Return the colormap that is used: of :data:`AUTO` the one that suits the values.

    Examples
    --------
    >>> used_colormap("auto", centered=True), used_colormap("auto", centered=False)
    ('vlag', 'magma')
    """
    if name != AUTO:
        return name
    return "vlag" if centered else COLORMAPS[0]


def colormap_part(name: str, begin: float = 0.0, end: float = 1.0) -> Colormap:
    """Return a colormap, or the part of it between two places."""
    from matplotlib import colormaps
    from matplotlib.colors import ListedColormap

    if not is_colormap(name):
        raise ValueError(f"There is no colormap {name!r}.")
    whole = colormaps[name]
    if (begin, end) == (0.0, 1.0):
        return whole
    return ListedColormap(whole(np.linspace(begin, end, 256)), name=name)


def color_bytes(name: str) -> bytes:
    """Sample a colormap: red, green, blue of 256 colors from low to high, 768 bytes.

    Parameters
    ----------
    name : str
        A colormap that :func:`is_colormap` knows.

    Examples
    --------
    >>> color_bytes("Greys")[:3].hex(), color_bytes("Greys")[-3:].hex()
    ('ffffff', '000000')
    """
    colors = np.asarray(colormap_part(name)(np.linspace(0.0, 1.0, 256)))[:, :3]
    return bytes(np.rint(colors * 255).astype(np.uint8))


def check_cmap(name: Any) -> str:
    """Return the name of a colormap that exists, or :data:`AUTO`.

    Raises
    ------
    TypeError
        If it is no name.
    ValueError
        If neither matplotlib nor seaborn knows it.
    """
    if not isinstance(name, str):
        raise TypeError(f"cmap must be the name of a colormap, not {name!r}.")
    if not is_cmap(name):
        from matplotlib import colormaps

        hint = did_you_mean(name, list(colormaps)) or f" Try {', '.join(COLORMAPS)}."
        raise ValueError(f"There is no colormap {name!r}.{hint}")
    return str(name)
