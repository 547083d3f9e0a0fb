"""Rows of a clustermap sorted by tracks, in place of their tree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from hclust_widgets.clustering.shared_messages import NOT_FOR_GROUPS
from hclust_widgets.common.checks import did_you_mean
from hclust_widgets.common.format import truncated_repr

from .tracks import NO_SOURCES, TrackSources, chosen_tracks, track_names

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.table.columns.tracks import Track

__all__ = [
    "DESCENDING",
    "SortKey",
    "check_sort_by",
    "find_track",
    "key_names",
    "known_keys",
    "order_in_words",
    "sort_order",
    "sort_tracks",
    "sorted_rows",
]

#: A name, for ascending order, or a name and :data:`DESCENDING`.
SortKey = str | tuple[str, str]
ASCENDING, DESCENDING = "ascending", "descending"


def check_sort_by(
    value: Any, known: Sequence[str] | None = None, *, option: str = "sort_by"
) -> tuple[SortKey, ...]:
    """Check the option ``sort_by``, or ``column_sort_by``.

    Parameters
    ----------
    value : None, str or list
        What rows are sorted by, the most important first: names of columns or annotations, each
        alone, or in a pair with "ascending" or "descending".
    known : sequence of str, optional
        Names that there are; None: any.
    option : str
        What messages call it.

    Returns
    -------
    tuple of (str or (str, "descending"))
        Empty for the order of the tree.

    Raises
    ------
    TypeError, ValueError
        If it is something else, if a name stands twice, or is not among ``known``.
    """
    if value is None:
        return ()
    if isinstance(value, str):
        value = [value]
    if not isinstance(value, list | tuple):
        raise TypeError(_KINDS[option].format(truncated_repr(value)))
    keys: list[SortKey] = []
    names: list[str] = []
    for one in value:
        name, way = (one, ASCENDING) if isinstance(one, str) else _pair(one, value, option)
        if name in names:
            raise ValueError(
                f"{option} names {name!r} twice: {_EACH[option]} are sorted by it once."
            )
        if known is not None and name not in known:
            raise ValueError(_unknown(name, known, f"sort {_EACH[option]} by", _WHERE[option]))
        names.append(name)
        keys.append((name, way) if way == DESCENDING else name)
    return tuple(keys)


_KINDS = {
    "sort_by": "sort_by must be a list of names of columns or annotations, each alone or as "
    "('name', 'descending'), not {}.",
    "column_sort_by": "column_sort_by must be a list of names of annotations of the columns, each "
    "alone or as ('name', 'descending'), not {}.",
}
_EACH = {"sort_by": "rows", "column_sort_by": "columns"}
_WHERE = {
    "sort_by": "It is a column of the table, or was handed in as annotations=[...].",
    "column_sort_by": "Columns are sorted by what is handed in as column_annotations={...}, and by "
    "what an AnnData says of them (var).",
}


def _pair(one: Any, value: Any, option: str) -> tuple[str, str]:
    if not isinstance(one, list | tuple) or len(one) != 2 or not isinstance(one[0], str):
        raise TypeError(_KINDS[option].format(truncated_repr(value)))
    if one[1] not in (ASCENDING, DESCENDING):
        raise ValueError(
            f"{option} orders {one[0]!r} by {truncated_repr(one[1])}: use 'ascending' or "
            "'descending'."
        )
    return one[0], one[1]


def known_keys(value: Any, known: Sequence[str], *, option: str = "sort_by") -> tuple[SortKey, ...]:
    """Return what rows can be sorted by of a value of an option, without other names.

    Raises
    ------
    TypeError, ValueError
        If it is no such value.
    """
    keys = check_sort_by(value, option=option)
    return tuple(key for key, name in zip(keys, key_names(keys), strict=True) if name in known)


def key_names(keys: Sequence[SortKey]) -> tuple[str, ...]:
    """Return the names that rows are sorted by."""
    return tuple(key if isinstance(key, str) else key[0] for key in keys)


def sort_tracks(
    now: Clustering,
    keys: Sequence[SortKey],
    sources: TrackSources = NO_SOURCES,
    *,
    strict: bool = False,
) -> tuple[tuple[Track, bool], ...]:
    """Return the tracks that rows are sorted by, each with whether the largest comes first.

    Parameters
    ----------
    now : Clustering
    keys : sequence
        Of :func:`check_sort_by`.
    sources : TrackSources
        What was handed in.
    strict : bool
        Whether what is not there is refused; else it is passed over.

    Raises
    ------
    ValueError
        If ``strict``, and rows cannot be sorted by one.
    """
    if not keys:
        return ()
    if strict and now.groups is not None:
        raise ValueError(NOT_FOR_GROUPS.format("Rows sorted by a column are"))
    names = key_names(keys)
    if strict:
        check_sort_by(list(keys), track_names(now.features, sources))
    found = {track.name: track for track in chosen_tracks(now, sources, names)}
    for name in names:
        if strict and name not in found:
            raise ValueError(
                f"Rows cannot be sorted by {name!r}: it holds neither text, numbers, dates nor "
                "truth values."
            )
    return tuple(
        (found[name], not isinstance(key, str))
        for name, key in zip(names, keys, strict=True)
        if name in found
    )


def find_track(now: Clustering, name: str, sources: TrackSources, purpose: str) -> Track:
    """Return the track of a name.

    Parameters
    ----------
    now : Clustering
    name : str
    sources : TrackSources
        What was handed in.
    purpose : str
        Ends the sentence "There is no 'x' to ...", such as "split rows by".

    Raises
    ------
    ValueError
        If there is none.
    """
    known = track_names(now.features, sources)
    if name not in known:
        raise ValueError(_unknown(name, known, purpose))
    found = chosen_tracks(now, sources, (name,))
    if not found:
        raise ValueError(
            f"Column {name!r} cannot {purpose}: it holds neither text, numbers, dates nor truth "
            "values."
        )
    return found[0]


def _unknown(name: str, known: Sequence[str], purpose: str, where: str = _WHERE["sort_by"]) -> str:
    return f"There is no {name!r} to {purpose}.{did_you_mean(name, known)} {where}"


def sorted_rows(
    now: Clustering, by: Sequence[tuple[Track, bool]], *, row_cluster: bool = True
) -> NDArray[np.intp] | None:
    """Return the row at each place from the top; None if nothing sorts them.

    Parameters
    ----------
    now : Clustering
    by : sequence of (Track, bool)
        Of :func:`sort_tracks`. Categories go by the order of their levels; rows without a value
        stand last, whichever way the others are sorted.
    row_cluster : bool
        Whether rows that are equal in all of these stand in the order of their tree, or in that of
        the table.

    Returns
    -------
    ndarray of intp, shape (n,) or None
    """
    if not by:
        return None
    n = now.tree.n_leaves
    return sort_order(now.tree.leaf_order if row_cluster else np.arange(n, dtype=np.intp), by)


def sort_order(order: NDArray[np.intp], by: Sequence[tuple[Track, bool]]) -> NDArray[np.intp]:
    """Return an order sorted by tracks; what is equal in all of them stays as it stood."""
    for track, falls in reversed(by):
        values = track.values[order]
        order = order[np.argsort(-values if falls else values, kind="stable")]  # nan comes last
    return order


def order_in_words(by: Sequence[tuple[Track, bool]] = (), *, row_cluster: bool = True) -> str:
    """State in which order rows stand, to follow "Clustermap of 9 rows"."""
    if not by:
        return "in the order of their tree" if row_cluster else "in the table's order"
    names = [f"{track.name}{' (descending)' if falls else ''}" for track, falls in by]
    tree = " in place of their tree, which is left out" if row_cluster else ""
    return f"sorted by {', then by '.join(names)}{tree}"
