"""Colour maps for values: which are offered, and their colours as the browser takes them."""

from __future__ import annotations

from typing import Any

import numpy as np

from hclust_widgets.common.checks import did_you_mean

__all__ = ["COLOUR_MAPS", "check_cmap", "colour_bytes", "is_colour_map"]

#: Colour maps that are even to the eye and safe for colour-blind readers, the lesson's first.
#: The browser has these itself (scripts/make_colourmaps.py).
COLOUR_MAPS = ("magma", "viridis", "cividis", "inferno", "plasma", "rocket", "mako", "Greys")


def is_colour_map(name: str) -> bool:
    """Tell whether matplotlib or seaborn knows a colour map of this name."""
    from matplotlib import colormaps

    if name not in colormaps:
        import seaborn  # noqa: F401 - registers its own colour maps
    return name in colormaps


def colour_bytes(name: str) -> bytes:
    """Sample a colour map: red, green, blue of 256 colours from low to high, 768 bytes.

    Parameters
    ----------
    name : str
        A colour map that :func:`is_colour_map` knows.

    Examples
    --------
    >>> colour_bytes("Greys")[:3].hex(), colour_bytes("Greys")[-3:].hex()
    ('ffffff', '000000')
    """
    from matplotlib import colormaps

    if not is_colour_map(name):
        raise ValueError(f"There is no colour map {name!r}.")
    colours = np.asarray(colormaps[name](np.linspace(0.0, 1.0, 256)))[:, :3]
    return bytes(np.rint(colours * 255).astype(np.uint8))


def check_cmap(name: Any) -> str:
    """Return the name of a colour map that exists.

    Raises
    ------
    TypeError
        If it is no name.
    ValueError
        If neither matplotlib nor seaborn knows it.
    """
    if not isinstance(name, str):
        raise TypeError(f"cmap must be the name of a colour map, not {name!r}.")
    if not is_colour_map(name):
        from matplotlib import colormaps

        hint = did_you_mean(name, list(colormaps)) or f" Try {', '.join(COLOUR_MAPS)}."
        raise ValueError(f"There is no colour map {name!r}.{hint}")
    return str(name)
