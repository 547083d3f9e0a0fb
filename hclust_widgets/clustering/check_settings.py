"""Checks of what is chosen: settings, the cut, a selection."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any

import numpy as np

from hclust_widgets.clustering.groups.groups import check_max_leaves
from hclust_widgets.common.checks import check_choice, did_you_mean, finite_threshold
from hclust_widgets.table.columns.roles import frozen_roles
from hclust_widgets.table.columns.weights import frozen_weights
from hclust_widgets.table.encode_scale import SCALINGS
from hclust_widgets.table.metric.metric_kinds import default_scaling
from hclust_widgets.table.missing import MISSING
from hclust_widgets.table.transform import ROW_SCALINGS, TRANSFORMS
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.cut_nodes import validate_nodes
from hclust_widgets.tree.kept_cut import KeptCut
from hclust_widgets.tree.linkage.distances import ALL_METRICS, LINKAGES, usual_name
from hclust_widgets.tree.linkage.fast import METHODS

from .carry_over import carry_over_cut
from .clustering import Clustering
from .settings import Settings

WORDS = {
    "scaling": SCALINGS,
    "linkage": LINKAGES,
    "metric": ALL_METRICS,
    "missing": MISSING,
    "method": METHODS,
    "transform": TRANSFORMS,
    "row_scaling": ROW_SCALINGS,
}


def changed_settings(old: Settings, changes: dict[str, Any], start: Settings) -> Settings:
    """Return the settings to which changes lead.

    An input tree may lack a linkage and a metric. A choice of one of them leaves that tree and
    needs the other one as well; a choice of None brings both back.

    Parameters
    ----------
    old : Settings
    changes : dict
        Keys that are no setting are ignored.
    start : Settings
        Those to which an input tree belongs.

    Raises
    ------
    TypeError, ValueError
        If a setting cannot have this value.
    """
    chosen = {one.name: changes[one.name] for one in fields(Settings) if one.name in changes}
    if "columns" in chosen:
        chosen["columns"] = validate_columns(chosen["columns"])
    if "weights" in chosen:
        chosen["weights"] = frozen_weights(chosen["weights"])
    if "asymmetric" in chosen:
        chosen["asymmetric"] = validate_columns(chosen["asymmetric"], option="asymmetric") or None
    if "roles" in chosen:
        chosen["roles"] = frozen_roles(chosen["roles"])
    if "max_leaves" in chosen:
        chosen["max_leaves"] = check_max_leaves(chosen["max_leaves"])
    _reconcile_roles(chosen, old)
    for name, known in WORDS.items():
        if name in chosen:
            chosen[name] = usual_name(name, chosen[name])
            check_word(name, chosen[name])
            if chosen[name] is None and getattr(start, name) is not None:
                check_choice(name, None, known)
    for name, other, usual in (
        ("linkage", "metric", "euclidean"),
        ("metric", "linkage", "average"),
    ):
        if name not in chosen or other in chosen:
            continue
        if chosen[name] is None and getattr(start, name) is None:
            chosen[other] = getattr(start, other)
        elif chosen[name] is not None and getattr(old, other) is None:
            chosen[other] = usual
    if "scaling" in chosen:
        chosen["scaling_chosen"] = True
    elif chosen.keys() & {"metric", "row_scaling"} and not old.scaling_chosen:
        pair = chosen.get("metric", old.metric), chosen.get("row_scaling", old.row_scaling)
        own = pair == (start.metric, start.row_scaling) and not start.scaling_chosen
        chosen["scaling"] = start.scaling if own else default_scaling(*pair)
    return replace(old, **chosen)


def _reconcile_roles(chosen: dict[str, Any], old: Settings) -> None:
    """Let the later choice win where columns and roles speak of the same column."""
    if ("roles" in chosen) == ("columns" in chosen):
        return
    if "roles" in chosen:
        roles = chosen["roles"] or {}
        if old.columns is not None:
            new = [name for name, role in roles.items() if role == "compare"]
            kept = [name for name in old.columns if roles.get(name, "compare") == "compare"]
            chosen["columns"] = tuple(dict.fromkeys([*kept, *new]))
    elif chosen["columns"] is not None and old.roles:
        columns = set(chosen["columns"])
        kept_roles = {n: r for n, r in old.roles.items() if (n in columns) == (r == "compare")}
        chosen["roles"] = frozen_roles(kept_roles)


def cut_of(new: Clustering, old: Clustering, changes: dict[str, Any]) -> KeptCut:
    """Return the requested cut; else the old one on the same tree, what is kept of it on another.

    On another tree k stays.
    """
    same = new.tree.same_merges(old.tree)
    asked = _asked_cut(new, old, changes, same=same)
    if asked is not None:
        return KeptCut(asked)
    _check_enough(new, old)
    return carry_over_cut(old, new, old.label_of_rows(), n_clusters=old.cut.n_clusters)


def _asked_cut(
    new: Clustering, old: Clustering, changes: dict[str, Any], *, same: bool
) -> Cut | None:
    """Return the requested cut, or the old one of the same tree; None for another tree."""
    line = old.cut if same else Cut(new.tree, n_clusters=1)
    if "cut_nodes" in changes:
        return Cut.at_nodes(
            new.tree,
            validate_nodes(new.tree, changes["cut_nodes"], new.row_names),
            distance_threshold=finite_threshold(
                changes.get("line", old.cut.distance_threshold if same else None)
            ),
            locked=changes.get("locked", line.locked),
        )
    if "n_clusters" in changes:
        return line.line_moved(tree=new.tree, n_clusters=_required("n_clusters", changes))
    if "distance_threshold" in changes:
        return line.line_moved(
            tree=new.tree,
            distance_threshold=finite_threshold(_required("distance_threshold", changes)),
        )
    if new.tree is old.tree:
        return old.cut
    if same:
        return old.cut.with_tree(new.tree)
    return None


def _check_enough(new: Clustering, old: Clustering) -> None:
    """Raise a ValueError if there are fewer rows than clusters are shown."""
    k = old.cut.n_clusters
    if k > new.tree.n_leaves:
        if new.groups is not None:
            raise ValueError(
                f"The rows are in {new.tree.n_leaves:,} groups, fewer than the {k:,} clusters that "
                "are shown: choose fewer clusters first."
            )
        if new.settings.row_filter != old.settings.row_filter:
            raise ValueError(
                f"{new.tree.n_leaves:,} rows would be kept, fewer than the {k:,} clusters that are "
                "shown: choose fewer clusters first."
            )
        raise ValueError(
            f"With these columns {new.tree.n_leaves:,} rows are complete, fewer than the {k:,} "
            "clusters that are shown: choose fewer clusters first."
        )


def _required(name: str, changes: dict[str, Any]) -> Any:
    if changes[name] is None:
        raise TypeError(f"{name} must be a number, not None.")
    return changes[name]


def validate_columns(columns: Any, *, option: str = "columns") -> tuple[Any, ...] | None:
    """Return names of columns as a tuple; None stays None."""
    if columns is None:
        return None
    if isinstance(columns, str):
        return (columns,)
    if not isinstance(columns, Iterable):
        raise TypeError(
            f"{option} must be a list of column names, not of type {type(columns).__name__}."
        )
    names = tuple(columns)
    for name in names:
        try:
            hash(name)
        except TypeError:
            raise TypeError(
                f"{option} must be a list of column names, but a {type(name).__name__} is among "
                "them."
            ) from None
    return names


def check_word(name: str, value: Any) -> None:
    """Raise a TypeError unless the value is a str or None; known words are checked later."""
    if value is not None and not isinstance(value, str):
        known = WORDS[name]
        hint = did_you_mean(value, known) if isinstance(value, (list, tuple)) else ""
        raise TypeError(
            f"{name} must be one of {', '.join(known)}, not a {type(value).__name__}.{hint}"
        )


def validate_selection(rows: Any, n_rows: int) -> tuple[int, ...]:
    """Return positions of rows in ascending order, each once."""
    try:
        found = np.unique(np.asarray(list(rows)))
    except TypeError:
        raise TypeError(f"selection must be a list of row positions, not {rows!r}.") from None
    if found.size == 0:
        return ()
    if found.dtype == bool:
        raise TypeError(
            "selection must hold positions of rows: of a mask of True and False, "
            "numpy.flatnonzero(mask) gives them."
        )
    if not np.issubdtype(found.dtype, np.integer):
        raise TypeError("selection must hold positions of rows, which are whole numbers.")
    if found[0] < 0 or found[-1] >= n_rows:
        bad = found[0] if found[0] < 0 else found[-1]
        raise ValueError(
            f"selection names row {int(bad)}, but the table's rows are 0 to {n_rows - 1}."
        )
    return tuple(found.tolist())
