"""Values written into the cells of a heatmap, where each of them has room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hclust_widgets.plotting.base.cell_format import format_cell
from hclust_widgets.plotting.base.plot import axes_size
from hclust_widgets.plotting.base.text import widest

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.cm import ScalarMappable
    from matplotlib.text import Text

    from hclust_widgets.plotting.base.theme import Theme

    from .column_labels import Along

__all__ = ["write_cells"]

BESIDE = 4.0  # pixels beside a value, on both sides together


def write_cells(
    mappable: ScalarMappable,
    data: pd.DataFrame,
    fmt: str,
    theme: Theme,
    along: tuple[Along, Along] | None = None,
) -> list[Text]:
    """Write the values into the cells if all of them have room there.

    Parameters
    ----------
    mappable : matplotlib.cm.ScalarMappable
        The heatmap: of its color under a value depends if that is dark or light.
    data : DataFrame of shape (n, p)
        In the order in which it is shown, from the top.
    fmt : str
        As :func:`check_fmt` allows it.
    theme : Theme
    along : pair of callables, optional
        Where places of rows and of columns lie, if some stand apart.

    Returns
    -------
    list of Text
        Empty if there is no room.
    """
    ax = mappable.axes  # type: ignore[attr-defined]
    n, p = data.shape
    wide, tall = axes_size(ax)
    x, y = np.arange(p) + 0.5, np.arange(n) + 0.5
    if along is not None:
        (wide_in, tall_in) = (float(abs(np.diff(lim)[0])) for lim in (ax.get_xlim(), ax.get_ylim()))
        wide, tall = wide * p / wide_in, tall * n / tall_in
        y, x = along[0](y), along[1](x)
    if tall / n < theme.small + 2 or wide / p < theme.small:
        return []
    values = data.to_numpy(dtype=np.float64)
    words = [[format_cell(v, fmt) for v in row] for row in values.tolist()]
    if widest([word for row in words for word in row], theme, theme.small) + BESIDE > wide / p:
        return []
    rgba = np.asarray(mappable.to_rgba(values))
    light = rgba[..., :3] @ (0.2126, 0.7152, 0.0722) > 0.5
    up = float(np.diff(ax.get_ylim())[0]) < 0  # the first row stands at the top
    return [
        ax.text(
            x[j],
            y[i] if up else n - y[i],
            words[i][j],
            ha="center",
            va="center_baseline",
            color="#000000" if light[i, j] else "#ffffff",
            fontproperties=theme.font(theme.small),
            parse_math=False,
        )
        for i in range(n)
        for j in range(p)
        if words[i][j]
    ]
