"""What is chosen for the columns of a clustermap: how they are clustered, and their cut."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from numbers import Integral
from typing import Any

from hclust_widgets.common.checks import check_choice, did_you_mean, finite_threshold
from hclust_widgets.common.format import truncated_repr
from hclust_widgets.table.encode_scale import SCALINGS
from hclust_widgets.table.metric.metric_kinds import OWN_METRICS
from hclust_widgets.tree.cut import check_threshold
from hclust_widgets.tree.linkage.distances import (
    EUCLIDEAN_ONLY,
    LINKAGES,
    METRICS,
    check_linkage_metric,
    usual_name,
)
from hclust_widgets.tree.naming.annotations import check_color, check_name
from hclust_widgets.tree.rotations import Flipped

__all__ = [
    "AS_ROWS",
    "COLUMN_METRICS",
    "ColumnOptions",
    "NamedColumns",
    "check_column_count",
    "read_column_options",
]

#: Metrics that can be chosen for columns: those for truth values and for mixed kinds compare rows.
COLUMN_METRICS = tuple(
    name for name in (*METRICS, *OWN_METRICS) if name not in ("gower", "mahalanobis", "minkowski")
)


@dataclass(frozen=True)
class NamedColumns:
    """Name and color of a set of columns.

    Attributes
    ----------
    columns : tuple of str
        Names of the columns, sorted; at least one.
    name : str or None
    color : str or None
        ``#rrggbb``.
    """

    columns: tuple[str, ...]
    name: str | None = None
    color: str | None = None


@dataclass(frozen=True)
class ColumnOptions:
    """What is chosen for the columns of a clustermap.

    Attributes
    ----------
    linkage, metric : str or None
        None: those of the rows, as far as they go with what is chosen for the columns.
    scaling : {"minmax", "standard", "robust", "none"} or None
        Of each column's values before columns are compared; None: as the rows have it. The map
        shows the values of the rows' scaling.
    optimal_ordering : bool
        True if like columns are drawn next to each other.
    n_clusters : int or None
        None: the columns are not cut. Where there are fewer columns, each is a cluster.
    distance_threshold : float or None
        Height of the cut, where one was chosen; None: the middle of the gap.
    named : tuple of NamedColumns
        Names and colors that a reader gave to clusters of columns, in the order in which they
        were given.
    flips : tuple of Flipped
        Branches that were flipped by hand, in this tree and in those that may be shown again.
    """

    linkage: str | None = None
    metric: str | None = None
    scaling: str | None = None
    optimal_ordering: bool = False
    n_clusters: int | None = None
    distance_threshold: float | None = None
    named: tuple[NamedColumns, ...] = ()
    flips: tuple[Flipped, ...] = ()

    def __bool__(self) -> bool:
        return self != AS_ROWS

    def pair(self, linkage: str | None, metric: Any) -> tuple[str, Any]:
        """Return linkage and metric of the columns.

        Parameters
        ----------
        linkage, metric : str or None
            Of the rows; None where they are not known.

        Notes
        -----
        What is not chosen is as for the rows: average and euclidean where those are not known, or
        do not go with what is chosen.
        """
        found, of = self.linkage or linkage or "average", self.metric or metric or "euclidean"
        if found in EUCLIDEAN_ONLY and of != "euclidean":
            if self.metric is not None and self.linkage is None:
                found = "average"
            elif self.metric is None and self.linkage is not None:
                of = "euclidean"
        return found, of


#: The columns are clustered as the rows are, and not cut.
AS_ROWS = ColumnOptions()

_NO_NAMED = (
    "named must be a list of names of clusters of columns, such as "
    "[{{'columns': ['weight', 'power'], 'name': 'engine'}}], not {value}."
)
_WORDS = {"linkage": LINKAGES, "metric": COLUMN_METRICS, "scaling": SCALINGS}


def read_column_options(value: Any) -> ColumnOptions:
    """Read what is chosen for columns; what depends on the table is not checked here.

    Parameters
    ----------
    value : None, ColumnOptions or mapping
        A mapping has some of the fields of :class:`ColumnOptions`; of ``n_clusters`` and
        ``distance_threshold`` one only, but in a session.

    Raises
    ------
    TypeError, ValueError
        If it is something else.
    """
    if value is None:
        return AS_ROWS
    if isinstance(value, ColumnOptions):
        return value
    known = tuple(one.name for one in fields(ColumnOptions))
    if not isinstance(value, Mapping):
        raise TypeError(
            f"column_options must be a dict of {', '.join(known[:-1])}, "
            f"not {truncated_repr(value)}."
        )
    for name in value:
        if name not in known:
            raise ValueError(
                f"column_options knows no {truncated_repr(name)}: use {', '.join(known[:-1])}."
                f"{did_you_mean(str(name), known)}"
            )
    chosen = dict(value)
    for name, words in _WORDS.items():
        if chosen.get(name) is not None:
            chosen[name] = usual_name(name, chosen[name])
            if not isinstance(chosen[name], str):
                raise TypeError(
                    f"The {name} of the columns must be text, not {truncated_repr(chosen[name])}."
                )
            check_choice(f"column {name}", chosen[name], words)
    if chosen.get("linkage") is not None and chosen.get("metric") is not None:
        check_linkage_metric(chosen["linkage"], chosen["metric"])
    if not isinstance(chosen.get("optimal_ordering", False), bool):
        raise TypeError(
            "optimal_ordering of the columns must be True or False, "
            f"not {truncated_repr(chosen['optimal_ordering'])}."
        )
    if chosen.get("n_clusters") is not None:
        chosen["n_clusters"] = check_column_count(chosen["n_clusters"])
    if chosen.get("distance_threshold") is not None:
        threshold = check_threshold(chosen["distance_threshold"])
        chosen["distance_threshold"] = float(finite_threshold(threshold))
    if "named" in chosen:
        chosen["named"] = _read_named(chosen["named"])
    if "flips" in chosen:
        chosen["flips"] = tuple(chosen["flips"])
    return ColumnOptions(**chosen)


def _read_named(value: Any) -> tuple[NamedColumns, ...]:
    if not isinstance(value, list | tuple):
        raise TypeError(_NO_NAMED.format(value=truncated_repr(value)))
    return tuple(one if isinstance(one, NamedColumns) else _named(one) for one in value)


def _named(value: Any) -> NamedColumns:
    known = tuple(one.name for one in fields(NamedColumns))
    if not isinstance(value, Mapping) or not set(value) <= set(known):
        raise TypeError(_NO_NAMED.format(value=truncated_repr(value)))
    columns = value.get("columns")
    if (
        not isinstance(columns, list | tuple)
        or not columns
        or not all(isinstance(one, str) for one in columns)
    ):
        raise TypeError(_NO_NAMED.format(value=truncated_repr(value)))
    name, color = check_name(value.get("name")), check_color(value.get("color"))
    return NamedColumns(tuple(sorted(set(columns))), name, color)


def check_column_count(value: Any, most: int | None = None) -> int:
    """Return a number of clusters of columns.

    Raises
    ------
    TypeError, ValueError
        If it is no whole number, or not between 1 and ``most``.
    """
    if isinstance(value, bool) or not isinstance(value, Integral):
        raise TypeError(
            "n_clusters of the columns must be a whole number, or None for no cut, "
            f"not {truncated_repr(value)}."
        )
    k = int(value)
    if k < 1 or (most is not None and k > most):
        upper = "or more" if most is None else f"to {most:,}"
        have = "columns" if most is None else f"these {most:,} columns"
        raise ValueError(
            f"n_clusters={k} is out of range for columns: {have} can make 1 {upper} clusters."
        )
    return k
