"""Colors as they are handed in, in whatever form matplotlib knows, become ``#RRGGBB``."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from hclust_widgets.clustering.heatmap.column_tracks import column_sources
from hclust_widgets.clustering.heatmap.tracks import TrackSources

__all__ = ["read_column_sources", "read_sources"]


def read_sources(annotations: Any = None, row_colors: Any = None) -> TrackSources:
    """Read the options ``annotations`` and ``row_colors`` of a clustermap.

    Parameters
    ----------
    annotations : list, Series, DataFrame, dict, TrackSources or None
        Names of columns, Series, DataFrames; or a dict of names and values.
    row_colors : list, Series, DataFrame, TrackSources or None
        As seaborn's ``clustermap`` takes it: colors in any form that matplotlib knows.

    Returns
    -------
    TrackSources

    Raises
    ------
    TypeError, ValueError
        If it is something else, if two have one name, or if a color is none.
    """
    known = [one for one in (annotations, row_colors) if isinstance(one, TrackSources)]
    if known:
        rest = [None if isinstance(one, TrackSources) else one for one in (annotations, row_colors)]
        return TrackSources.merged(*known, read_sources(*rest))
    found = TrackSources.of(annotations, row_colors)
    colors = tuple((name, _hex_colors(name, strip)) for name, strip in found.colors)
    return TrackSources(found.columns, found.values, colors)


def read_column_sources(column_annotations: Any = None, col_colors: Any = None) -> TrackSources:
    """Read the options ``column_annotations`` and ``col_colors`` of a clustermap.

    Parameters
    ----------
    column_annotations : list, Series, DataFrame, dict, TrackSources or None
        Series and DataFrames whose index holds names of columns; or a dict of names and values.
    col_colors : list, Series, DataFrame, TrackSources or None
        As seaborn's ``clustermap`` takes it: colors in any form that matplotlib knows.

    Returns
    -------
    TrackSources

    Raises
    ------
    TypeError, ValueError
        If it is something else, if two have one name, or if a color is none.
    """
    both = (column_annotations, col_colors)
    known = [one for one in both if isinstance(one, TrackSources)]
    if known:
        rest = [None if isinstance(one, TrackSources) else one for one in both]
        return TrackSources.merged(*known, read_column_sources(*rest))
    found = column_sources(column_annotations, col_colors)
    colors = tuple((name, _hex_colors(name, strip, "col_colors")) for name, strip in found.colors)
    return TrackSources((), found.values, colors)


_EACH = {"row_colors": "row", "col_colors": "column"}


def _hex_colors(name: str, strip: Any, option: str = "row_colors") -> Any:
    from matplotlib.colors import to_hex

    found: list[str | None] = []
    known: dict[Any, str] = {}
    for i, color in enumerate(strip):
        if color is None or color is pd.NA or (isinstance(color, float) and np.isnan(color)):
            found.append(None)
            continue
        key = color if isinstance(color, str) else tuple(np.ravel(np.asarray(color, object)))
        if key not in known:
            try:
                known[key] = to_hex(color).upper()
            except (ValueError, TypeError):
                raise ValueError(
                    f"The strip {name!r} of {option} has {color!r} for "
                    f"{_EACH[option]} {i}, which is no color: give names or hex codes that "
                    "matplotlib knows, such as 'tab:blue'."
                ) from None
        found.append(known[key])
    if isinstance(strip, pd.Series):
        return pd.Series(found, index=strip.index, dtype=object)
    return found
