"""What a corrected table keeps of the settings before, and what of them it cannot keep."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from . import messages
from .row_names import has_columns

if TYPE_CHECKING:
    import pandas as pd

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.state.cluster_state import ClusterState

__all__ = ["apply_settings", "present_options", "settings_of"]

# Settings that are kept for a corrected version of the same table.
_KEPT = (
    "columns",
    "roles",
    "weights",
    "asymmetric",
    "missing",
    "transform",
    "scaling",
    "row_scaling",
    "linkage",
    "metric",
    "method",
    "max_leaves",
    "optimal_ordering",
)
# How its columns are clustered and cut, likewise; branches that were flipped may be others.
_KEPT_OF_COLUMNS = (
    "n_clusters",
    "linkage",
    "metric",
    "scaling",
    "optimal_ordering",
    "named",
)
# The order in which settings are tried that cannot be kept all at once. What stands together is
# tried together first: not every linkage goes with every metric.
_TOGETHER = (
    ("columns", "roles"),
    ("weights",),
    ("asymmetric",),
    ("missing",),
    ("row_filter",),
    ("transform",),
    ("scaling",),
    ("row_scaling",),
    ("linkage", "metric"),
    ("method", "max_leaves"),
    ("optimal_ordering",),
    ("column_options",),
    ("n_clusters",),
)
# Options that name one column, and options that name several.
_ONE_COLUMN, _COLUMNS, _OF_COLUMNS = ("x", "y"), ("columns", "asymmetric"), ("roles", "weights")


def settings_of(now: Clustering) -> dict[str, Any]:
    """Return the options of a state that a corrected version of its table has as well."""
    kept = {name: getattr(now.settings, name) for name in _KEPT}
    if not now.settings.scaling_chosen:  # it follows the metric
        del kept["scaling"]
    if now.column_options:
        of = now.column_options
        kept["column_options"] = {name: getattr(of, name) for name in _KEPT_OF_COLUMNS}
    # Rows are known by their positions there, and a corrected file may have others.
    conditions = tuple(one for one in now.settings.row_filter or () if one.kind != "rows")
    if conditions:
        kept["row_filter"] = conditions
    if not now.suggested:
        kept["n_clusters"] = now.cut.n_clusters
    return kept


def present_options(
    table: pd.DataFrame, options: Mapping[str, Any]
) -> tuple[dict[str, Any], list[str]]:
    """Return options without columns that a table does not have.

    Parameters
    ----------
    table : DataFrame
    options : mapping
        Of a state and of an explorer.

    Returns
    -------
    options : dict
    lost : list of str
        What was left out, in words. The column that names the rows is not among them: whoever
        chose it knows that it is compared no longer.
    """
    kept: dict[str, Any] = {}
    lost: dict[str, list[Any]] = {}
    for name, value in options.items():
        if name in _ONE_COLUMN and not has_columns(table, value):
            lost[name] = [value]
        elif name in _OF_COLUMNS and isinstance(value, Mapping):
            kept[name] = {one: value[one] for one in value if has_columns(table, one)} or None
            lost[name] = [one for one in value if not has_columns(table, one)]
        elif name in _COLUMNS and isinstance(value, (list, tuple)):
            kept[name] = tuple(one for one in value if has_columns(table, one)) or None
            lost[name] = [one for one in value if not has_columns(table, one)]
        else:
            kept[name] = value
    found = [
        messages.LOST_COLUMN[name].format(column=one)
        for name, columns in lost.items()
        for one in columns
        if str(one) != str(table.index.name)
    ]
    return kept, found


def apply_settings(state: ClusterState, settings: Mapping[str, Any]) -> list[str]:
    """Give a state, just made, the settings of another one that it can have.

    Returns
    -------
    list of str
        What it cannot have, in words.
    """
    lost: list[str] = []
    for together in _TOGETHER:
        group = {name: settings[name] for name in together if name in settings}
        if not group or _is_applied(state, group):
            continue
        if len(group) == 1:
            lost += map(messages.LOST_SETTING.__getitem__, group)
            continue
        lost += [
            messages.LOST_SETTING[name]
            for name, value in group.items()
            if not _is_applied(state, {name: value})
        ]
    state.history.clear()
    return lost


def _is_applied(state: ClusterState, changes: dict[str, Any]) -> bool:
    try:
        state.update(**changes)
    except (TypeError, ValueError):
        return False
    return True
