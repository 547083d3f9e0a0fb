"""Colormaps for values: the list on offer, and their colors as bytes for the browser."""

from __future__ import annotations

from typing import Any

import numpy as np

from hclust_widgets.common.checks import did_you_mean

__all__ = ["COLORMAPS", "check_cmap", "color_bytes", "is_colormap"]

#: Colormaps that are even to the eye and safe for color-blind readers, the lesson's first.
#: The browser has these itself (scripts/make_colormaps.py).
COLORMAPS = ("magma", "viridis", "cividis", "inferno", "plasma", "rocket", "mako", "Greys")


def is_colormap(name: str) -> bool:
    """Return True if matplotlib or seaborn has a colormap of this name."""
    from matplotlib import colormaps

    if name not in colormaps:
        import seaborn  # noqa: F401 - registers its own colormaps
    return name in colormaps


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
    from matplotlib import colormaps

    if not is_colormap(name):
        raise ValueError(f"There is no colormap {name!r}.")
    colors = np.asarray(colormaps[name](np.linspace(0.0, 1.0, 256)))[:, :3]
    return bytes(np.rint(colors * 255).astype(np.uint8))


def check_cmap(name: Any) -> str:
    """Return the name of a colormap that exists.

    Raises
    ------
    TypeError
        If it is no name.
    ValueError
        If neither matplotlib nor seaborn knows it.
    """
    if not isinstance(name, str):
        raise TypeError(f"cmap must be the name of a colormap, not {name!r}.")
    if not is_colormap(name):
        from matplotlib import colormaps

        hint = did_you_mean(name, list(colormaps)) or f" Try {', '.join(COLORMAPS)}."
        raise ValueError(f"There is no colormap {name!r}.{hint}")
    return str(name)
