"""Rows that are chosen by their names, to be named in a figure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from hclust_widgets.common.checks import did_you_mean
from hclust_widgets.common.format import truncated_repr
from hclust_widgets.common.row_refs import format_label
from hclust_widgets.table.columns.schema import row_names

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.table.features import Features

__all__ = ["ChosenNames", "check_labels", "check_names", "named_leaves", "shown_labels"]


class ChosenNames(tuple[str, ...]):
    """Names of the rows that are named, each once."""

    __slots__ = ()

    def __str__(self) -> str:
        return f"{len(self):,} chosen"


def check_labels(labels: Any, words: tuple[str, ...]) -> str | ChosenNames:
    """Return a word for which rows are named, or the names of those.

    Parameters
    ----------
    labels : str or list
    words : tuple of str
        Known words.

    Raises
    ------
    TypeError, ValueError
        If it is neither.
    """
    known = ", ".join(map(repr, words))
    if isinstance(labels, str):
        if labels not in words:
            hint = did_you_mean(labels, words)
            raise ValueError(
                f"labels={labels!r} is not known: choose one of {known}, or a list of names of "
                f"rows, such as labels=[{labels!r}].{hint}"
            )
        return labels
    if not isinstance(labels, Iterable):
        raise TypeError(
            f"labels must be one of {known}, or a list of names of rows, not {labels!r}."
        )
    return ChosenNames(dict.fromkeys(format_label(label) for label in labels))


def named_leaves(now: Clustering, labels: Sequence[Any], *, strict: bool = True) -> list[int]:
    """Return the leaves with these names; every one of a name that occurs several times.

    Parameters
    ----------
    now : Clustering
    labels : sequence
    strict : bool
        Whether each name must be there; else those that are not are passed over.

    Raises
    ------
    ValueError
        If there is no row of a name.
    """
    places: dict[str, list[int]] = {}
    for leaf, name in enumerate(now.row_names()):
        places.setdefault(str(name), []).append(leaf)
    found: list[int] = []
    for label in labels:
        name = format_label(label)
        if strict and name not in places:
            raise ValueError(
                f"There is no row named {label!r} in this figure."
                f"{did_you_mean(name, [*places]) or _origin_of_names(now.row_features)}"
            )
        found += places.get(name, [])
    return found


def check_names(
    labels: str | Sequence[str], names: Iterable[Any], features: Features | None
) -> None:
    """Raise a ValueError if a name is none of the known ones.

    Parameters
    ----------
    labels : str or ChosenNames
    names : iterable
        Names of the rows that are shown.
    features : Features or None
        Of the rows: those that are left out now may come back.
    """
    if isinstance(labels, str):
        return
    known = {str(name) for some in (names, _all_names(features)) for name in some}
    for label in labels:
        if label not in known:
            hint = did_you_mean(label, [*known]) or _origin_of_names(features)
            raise ValueError(f"There is no row named {label!r}.{hint}")


def _all_names(features: Features | None) -> Sequence[str]:
    return () if features is None else features.names.tolist()


def _origin_of_names(features: Features | None) -> str:
    """State where the rows of a table have their names from, with one of them; "" if it is unclear.

    Of a tree or of distances they may be other names.
    """
    names = _all_names(features)
    if features is None or not names:
        return ""
    example = f"such as {truncated_repr(names[int(features.rows[0])])}"
    table = features.table
    if names == row_names(table, None).tolist():
        return f" Rows are named by the index, {example}."
    for c, name in enumerate(table.columns.tolist()):
        if names == row_names(table, c).tolist():
            return f" Rows are named by column {truncated_repr(name)}, {example}."
    return ""


def shown_labels(
    now: Clustering, labels: str | Sequence[Any], *, strict: bool = True
) -> bool | list[int] | None:
    """Return what plots take as ``show_labels``: None for "auto", True, False, or leaves."""
    if isinstance(labels, str):
        return {"auto": None, "on": True, "off": False}[labels]
    return named_leaves(now, labels, strict=strict)
