"""A session: all that was chosen, small and JSON-ready, and the way back."""

from __future__ import annotations

import base64
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import asdict
from functools import partial
from typing import Any, TypeVar

import pandas as pd

from hclust_widgets.clustering.groups.groups import check_max_leaves
from hclust_widgets.common.checks import check_choice, finite_threshold
from hclust_widgets.common.format import count, truncated_repr
from hclust_widgets.table.columns.roles import frozen_roles
from hclust_widgets.table.columns.weights import frozen_weights
from hclust_widgets.table.distances import PRECOMPUTED, Distances
from hclust_widgets.table.encode_scale import SCALINGS
from hclust_widgets.table.fingerprint import explain_mismatch, table_fingerprint, tree_fingerprint
from hclust_widgets.table.metric.metric_kinds import default_scaling
from hclust_widgets.table.missing import MISSING
from hclust_widgets.table.rows.row_filter import filter_from_json, filter_to_json
from hclust_widgets.table.transform import ROW_SCALINGS, TRANSFORMS
from hclust_widgets.tree.cut import Cut, check_threshold
from hclust_widgets.tree.linkage.distances import ALL_METRICS, LINKAGES, check_linkage_metric
from hclust_widgets.tree.linkage.fast import METHODS
from hclust_widgets.tree.naming.annotations import validate_annotations
from hclust_widgets.tree.rotations import validate_flips
from hclust_widgets.tree.tree import Tree

from .check_settings import validate_selection
from .clustering import Clustering
from .column_options import ColumnOptions, read_column_options
from .settings import AUTOMATIC_ABOVE, MAX_CLUSTERED_COLUMNS, Settings
from .undoable_choices import Choices

__all__ = [
    "FORMAT",
    "column_options_in",
    "input_settings",
    "numbering_of",
    "parse_session",
    "restored_cut",
    "session",
]

T = TypeVar("T")

# Far more than clusters can need, and few enough for the browser, which packs them with other bits.
MAX_COLOR_NUMBER = 1 << 24

FORMAT = "hclust_widgets session 1"
_NOT_ONE = "This is no session: pass the dict that session() gave, or what json.load read of it."
_IN_WORDS = {
    dict: "a dict",
    list: "a list",
    str: "text",
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    type(None): "null",
}


def session(
    clustering: Clustering, *, input_tree: Tree | None = None, start: Settings | None = None
) -> dict[str, Any]:
    """Return all that was chosen, for ``json.dump``.

    Parameters
    ----------
    clustering : Clustering
    input_tree : Tree, optional
        The tree that was passed in, if there was one.
    start : Settings, optional
        Those to which that tree belongs.

    Returns
    -------
    dict
        Columns are identified by their position in the table; of the table itself it contains
        names of columns and hashes, no values.
    """
    chosen = Choices.from_clustering(clustering)
    settings = chosen.settings
    names = [] if clustering.features is None else clustering.features.table.columns.tolist()
    made_with = None
    if input_tree is not None and start is not None:
        made_with = {
            "columns": _places(start.columns, names),
            "scaling": start.scaling,
            "scaling_chosen": start.scaling_chosen,
            "optimal_ordering": start.optimal_ordering,
            **preparation(start, names),
        }
    marks = []
    for mark in chosen.annotations:
        found = {"rows": f"{mark.row_signature:016x}", "name": mark.name, "color": mark.color}
        if mark.members is not None:
            found["members"] = base64.b64encode(mark.members).decode()
        marks.append({key: value for key, value in found.items() if value is not None})
    return {
        "format": FORMAT,
        "table": None
        if clustering.features is None
        else table_fingerprint(clustering.features.table),
        "tree": None if input_tree is None else tree_fingerprint(input_tree.linkage_matrix),
        "distances": _of_distances(clustering.distances),
        "exchanged": None if clustering.exchanged is None else clustering.exchanged.recipe(),
        "made_with": made_with,
        "columns": _places(settings.columns, names),
        "scaling": settings.scaling,
        "scaling_chosen": settings.scaling_chosen,
        "linkage": settings.linkage,
        "metric": settings.metric,
        "optimal_ordering": settings.optimal_ordering,
        **preparation(settings, names),
        "n_clusters": chosen.n_clusters,
        "distance_threshold": chosen.distance_threshold,
        "suggested": chosen.suggested,
        "selection": list(chosen.selection),
        "marks": marks,
        "flips": [{"tree": one.tree, "merges": list(one.merges)} for one in chosen.flips],
        "color_numbers": None if chosen.numbering is None else list(chosen.numbering),
        "numbers_moved": chosen.numbers_moved,
        "cut_nodes": None if chosen.cut_nodes is None else list(chosen.cut_nodes),
        "locked": list(chosen.locked),
        "leveled": chosen.leveled,
        **({} if clustering.partitions is None else {"sample": clustering.partitions.sample_rows}),
        **({"column_options": _of_columns(chosen.column_options)} if chosen.column_options else {}),
    }


def _of_columns(options: ColumnOptions) -> dict[str, Any]:
    flips = [{"tree": one.tree, "merges": list(one.merges)} for one in options.flips]
    return {**asdict(options), "flips": flips}


def column_options_in(session: Mapping[str, Any]) -> ColumnOptions:
    """Read what a session says of the columns; older ones say nothing.

    Raises
    ------
    ValueError
        If it is damaged.
    """
    most = MAX_CLUSTERED_COLUMNS - 1
    found = _checked({"column_options": {}, **session}, "column_options", dict)
    flips = _checked({"flips": [], **found}, "flips", list)
    return _valid(read_column_options, {**found, "flips": _valid(validate_flips, flips, most)})


def _places(columns: tuple[Any, ...] | None, names: list[Any]) -> list[int] | None:
    return None if columns is None else [names.index(name) for name in columns]


def _of_distances(distances: Distances | None) -> dict[str, str] | None:
    if distances is None:
        return None
    return {"kind": distances.kind, "hash": distances.given.fingerprint}


def _check_distances(session: Mapping[str, Any], distances: Distances | None) -> bool:
    """Check that a session was made of these distances; True if it was made of any."""
    known = _checked({"distances": None, **session}, "distances", dict, type(None))
    if known is None:
        if distances is not None:
            raise ValueError("This session was not made of distances: pass its table or tree.")
        return False
    for name in ("kind", "hash"):
        _checked(known, name, str)
    if distances is None:
        raise ValueError("This session was made of distances: pass those distances as data.")
    if known["hash"] != distances.fingerprint:
        raise ValueError("This session was made of other distances.")
    return True


def input_settings(
    session: Any,
    table: pd.DataFrame | None,
    *,
    has_input_tree: bool,
    distances: Distances | None = None,
) -> Settings | None:
    """Check what a session was made of; return the settings to which its input tree belongs.

    Parameters
    ----------
    session : dict
    table : DataFrame or None
    has_input_tree : bool
        True if a tree or a model is there now.
    distances : Distances, optional
        Those that are there now.

    Returns
    -------
    Settings or None
        Without linkage and metric, which are the tree's; None where no tree was passed in.

    Raises
    ------
    TypeError, ValueError
        If it is no session, or not of this table.
    """
    if not isinstance(session, Mapping):
        raise TypeError(_NOT_ONE)
    if session.get("format") != FORMAT:
        word = session.get("format")
        if isinstance(word, str) and word.startswith("hclust_widgets session"):
            raise ValueError(
                f"This is a session of another version of hclust_widgets ({truncated_repr(word)})."
            )
        raise ValueError(_NOT_ONE)
    of_distances = _check_distances(session, distances)
    known = _checked(session, "table", dict, type(None))
    if of_distances and known is None and table is not None:
        raise ValueError("This session was made of distances alone: pass no table.")
    if known is not None and table is None:
        raise ValueError("This session was made of a table: pass that table as well (table=...).")
    if known is None and table is not None:
        raise ValueError("This session was made of a tree without a table: pass the tree only.")
    if known is not None and table is not None:
        for name, kind in (("rows", int), ("columns", list), ("hashes", list), ("index", str)):
            _checked(known, name, kind)
        if len(known["hashes"]) != len(known["columns"]):
            raise _damaged(
                f"it has {count(len(known['columns']), 'columns')} and "
                f"{count(len(known['hashes']), 'hashes')} of them"
            )
        other = explain_mismatch(known, table)
        if other:
            raise ValueError(f"This session was made of another table: this one {other}.")
    tree = _checked(session, "tree", str, type(None))
    if tree is None:
        if has_input_tree:
            raise ValueError("This session was made of a table alone: pass the table and no tree.")
        return None
    if not has_input_tree:
        raise ValueError(
            "This session was made of a tree that was handed in: pass that tree as data."
        )
    made = _checked(session, "made_with", dict)
    return Settings(
        _columns(made, table),
        _word(made, "scaling", SCALINGS),
        None,
        None,
        _checked(made, "optimal_ordering", bool),
        scaling_chosen=_scaling_chosen(made, None),
        **_preparation(made, table),
    )


def parse_session(
    session: Any,
    *,
    table: pd.DataFrame | None,
    input_tree: Tree | None,
    distances: Distances | None = None,
) -> Choices:
    """Read and check a session of this table.

    Parameters
    ----------
    session : dict
    table : DataFrame or None
    input_tree : Tree or None
        The tree that was passed in now, if there was one.
    distances : Distances, optional
        Those that were passed in now.

    Raises
    ------
    TypeError, ValueError
        If it is no session, or not of this table.
    """
    input_settings(session, table, has_input_tree=input_tree is not None, distances=distances)
    if input_tree is not None and session["tree"] != tree_fingerprint(input_tree.linkage_matrix):
        raise ValueError("This session was made of another tree.")
    n_rows = 0 if input_tree is None else input_tree.n_leaves
    if table is not None:
        n_rows = len(table)
    elif distances is not None:
        n_rows = distances.n_rows
    made = (
        _word(session, "linkage", LINKAGES, None),
        _word(session, "metric", (*ALL_METRICS, PRECOMPUTED), None),
    )
    if input_tree is None or made != (input_tree.linkage, input_tree.metric):
        if None in made:
            raise _damaged("it names no linkage or no metric")
        _valid(check_linkage_metric, *made)
    settings = Settings(
        _columns(session, table),
        _word(session, "scaling", SCALINGS),
        made[0],
        made[1],
        _checked(session, "optimal_ordering", bool),
        scaling_chosen=_scaling_chosen(session, made[1]),
        **_preparation(session, table),
    )
    k = _checked(session, "n_clusters", int)
    threshold = _checked(session, "distance_threshold", int, float)
    _valid(check_threshold, threshold)
    _valid(finite_threshold, float(threshold))
    return Choices(
        settings,
        k,
        float(threshold),
        _checked(session, "suggested", bool),
        _valid(validate_selection, _numbers(session, "selection"), n_rows),
        _valid(validate_annotations, _checked(session, "marks", list)),
        # Older sessions have none of these.
        _valid(validate_flips, _checked({"flips": [], **session}, "flips", list), n_rows - 1),
        numbering_of(session),
        _checked({"numbers_moved": False, **session}, "numbers_moved", bool),
        _cut_nodes(session, k),
        tuple(sorted(_numbers({"locked": [], **session}, "locked"))),
        _checked({"leveled": False, **session}, "leveled", bool),
        column_options_in(session),
    )


def _scaling_chosen(session: Mapping[str, Any], metric: str | None) -> bool:
    """Read whether a scaling was chosen; in older sessions it was if it is not the default."""
    usual = session["scaling"] != default_scaling(metric)
    return bool(_checked({"scaling_chosen": usual, **session}, "scaling_chosen", bool))


def _cut_nodes(session: Mapping[str, Any], k: int) -> tuple[int, ...] | None:
    """Read the nodes of an uneven cut; whether they fit the tree is known when there is one."""
    key = "cut_nodes"
    if _checked({key: None, **session}, key, list, type(None)) is None:
        return None
    found = _numbers(session, key)
    if len(found) != k:
        raise _damaged(f"its {key!r} are {len(found):,}, and its clusters {k:,}")
    return tuple(sorted(found))


def restored_cut(chosen: Choices, tree: Tree) -> Cut:
    """Return the cut of a tree that was chosen.

    Raises
    ------
    ValueError
        If the nodes of an uneven cut, or the locked ones, are no such nodes of this tree.
    """
    k, t = chosen.n_clusters, chosen.distance_threshold
    if chosen.cut_nodes is None:
        cut = Cut.from_readings(tree, n_clusters=k, distance_threshold=t)
        if not chosen.locked:
            return cut
        nodes = cut.nodes.tolist()
    else:
        nodes = list(chosen.cut_nodes)
    if not set(chosen.locked) <= set(nodes):
        raise _damaged("its 'locked' nodes are no clusters")
    return _valid(partial(Cut.at_nodes, distance_threshold=t, locked=chosen.locked), tree, nodes)


def numbering_of(session: Mapping[str, Any]) -> tuple[int, ...] | None:
    """Read the color numbers of a session; None where it has none.

    Raises
    ------
    ValueError
        If they are no different whole numbers from 0.
    """
    key = "color_numbers"
    if _checked({key: None, **session}, key, list, type(None)) is None:
        return None
    found = _numbers(session, key)
    if len(set(found)) < len(found) or not all(0 <= c < MAX_COLOR_NUMBER for c in found):
        raise _damaged(f"its {key!r} must be different numbers from 0")
    return tuple(found)


def _damaged(why: str) -> ValueError:
    return ValueError(f"This session is damaged: {why.rstrip('.')}.")


def _valid(check: Callable[..., T], *values: Any) -> T:
    """Check a value as one that a user sets; an error then names the session."""
    try:
        return check(*values)
    except (TypeError, ValueError) as error:
        raise _damaged(str(error)) from None


def _checked(session: Mapping[str, Any], name: str, *kinds: type) -> Any:
    """Return the value of a key, if it has the right type: in JSON, True is no number."""
    if name not in session:
        raise _damaged(f"it has no {name!r}")
    value = session[name]
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        words = " or ".join(_IN_WORDS[kind] for kind in kinds)
        raise _damaged(f"its {name!r} must be {words}, not {truncated_repr(value)}")
    return value


def _word(session: Mapping[str, Any], name: str, known: tuple[str, ...], *more: None) -> Any:
    value = _checked(session, name, str, *map(type, more))
    if value is not None:
        _valid(check_choice, name, value, known)
    return value


def _numbers(session: Mapping[str, Any], name: str) -> list[int]:
    found: list[int] = _checked(session, name, list)
    for i in found:
        if isinstance(i, bool) or not isinstance(i, int):
            raise _damaged(f"its {name!r} must hold whole numbers, and {truncated_repr(i)} is none")
    return found


def preparation(settings: Settings, names: list[Any]) -> dict[str, Any]:
    """Return what a session says of how the table is prepared, besides columns and scaling."""
    weights = settings.weights
    return {
        "weights": None
        if weights is None
        else [[names.index(name), weight] for name, weight in weights.items()],
        "asymmetric": _places(settings.asymmetric, names),
        "missing": settings.missing,
        "roles": None
        if settings.roles is None
        else [[names.index(name), role] for name, role in settings.roles.items()],
        "max_leaves": settings.max_leaves,
        "method": settings.method,
        "transform": settings.transform,
        "row_scaling": settings.row_scaling,
        "row_filter": filter_to_json(settings.row_filter, names),
    }


def _preparation(session: Mapping[str, Any], table: pd.DataFrame | None) -> dict[str, Any]:
    """Read what :func:`preparation` returned; older sessions have none of it."""
    usual = {"weights": None, "asymmetric": None, "missing": "drop", "roles": None}
    usual |= {"transform": "none", "row_scaling": "none"}
    usual["row_filter"] = None
    names = [] if table is None else table.columns.tolist()
    # Earlier versions clustered any number of rows exactly.
    many = table is not None and len(table) > AUTOMATIC_ABOVE
    session = {**usual, "max_leaves": None if many else "auto", "method": "auto", **session}
    return {
        "weights": _valid(frozen_weights, _by_column(session, table, "weights")),
        "roles": _valid(frozen_roles, _by_column(session, table, "roles")),
        "asymmetric": _columns(session, table, "asymmetric"),
        "missing": _word(session, "missing", MISSING),
        "max_leaves": _valid(check_max_leaves, session["max_leaves"]),
        "method": _word(session, "method", METHODS),
        "transform": _word(session, "transform", TRANSFORMS),
        "row_scaling": _word(session, "row_scaling", ROW_SCALINGS),
        "row_filter": _valid(filter_from_json, session["row_filter"], names),
    }


def _by_column(
    session: Mapping[str, Any], table: pd.DataFrame | None, key: str
) -> dict[Any, Any] | None:
    """Return what a session says of single columns, by their names."""
    if _checked(session, key, list, type(None)) is None:
        return None
    pairs = session[key]
    for pair in pairs:
        if not isinstance(pair, list) or len(pair) != 2:
            raise _damaged(f"its {key!r} hold {truncated_repr(pair)}, which is no pair")
    names = _columns({**session, key: [pair[0] for pair in pairs]}, table, key) or ()
    return {name: pair[1] for name, pair in zip(names, pairs, strict=True)}


def _columns(
    session: Mapping[str, Any], table: pd.DataFrame | None, key: str = "columns"
) -> tuple[Any, ...] | None:
    """Return the names of the columns at these positions of the table, in this order."""
    if _checked(session, key, list, type(None)) is None:
        return None
    at = _numbers(session, key)
    known = [] if table is None else table.columns.tolist()
    for i in at:
        if not 0 <= i < len(known):
            raise _damaged(f"it names column {truncated_repr(i)}, but the table has {len(known):,}")
    twice = [i for i, times in Counter(at).items() if times > 1]
    if twice:
        raise _damaged(f"it names column {twice[0]} twice")
    return tuple(known[i] for i in at)
