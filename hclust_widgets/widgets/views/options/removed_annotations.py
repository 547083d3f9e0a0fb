"""What options of a view become when an annotation that they name is handed in no longer."""

from __future__ import annotations

from typing import Any

from hclust_widgets.clustering.cuts.category_blocks import is_category
from hclust_widgets.clustering.heatmap.column_tracks import column_track_names
from hclust_widgets.clustering.heatmap.row_order import key_names
from hclust_widgets.clustering.heatmap.tracks import track_names
from hclust_widgets.clustering.points.point_columns import POINT_OPTIONS
from hclust_widgets.widgets.views import messages

__all__ = ["leave_out_removed"]


def leave_out_removed(view: Any) -> str:
    """Replace options that name annotations that are not there any more.

    Parameters
    ----------
    view : View
        With any of the options ``sort_by``, ``column_sort_by``, ``row_split``, ``color_by`` and
        those of points.

    Returns
    -------
    str
        Sentences that name the annotations and what is shown in their place; "" if all are there.
    """
    features, told = view.state.features, []

    def replace(option: str, names: str, value: Any) -> None:
        setattr(view, option, value)
        told.append(messages.REMOVED[option].format(names=names))

    if "sort_by" in view.options:
        _leave_out_keys(view, "sort_by", track_names(features, view.track_sources), replace)
    if "column_sort_by" in view.options:
        columns = column_track_names(features, view.column_track_sources)
        _leave_out_keys(view, "column_sort_by", columns, replace)
    split: Any = getattr(view, "row_split", None)
    if is_category(split) and view.fitting_block("row_split", split, view.state.clustering) is None:
        replace("row_split", split, None)
    if "color_by" in view.options:
        colors = [name for name in ("color_by", *POINT_OPTIONS) if name in view.options]
        before = {name: getattr(view, name) for name in colors}
        view.follow_columns()
        told += [
            messages.REMOVED[name].format(names=value)
            for name, value in before.items()
            if getattr(view, name) != value
        ]
    return " ".join(told)


def _leave_out_keys(view: Any, option: str, known: Any, replace: Any) -> None:
    """Leave out keys that rows, or columns, are sorted by if they are not known."""
    keys = getattr(view, option)
    kept = [key for key in keys if key_names([key])[0] in known]
    if len(kept) < len(keys):
        gone = [name for name in key_names(keys) if name not in known]
        replace(option, " and ".join(gone), kept)
