"""Rows that are chosen by their names, to be named in a figure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from hclust_widgets.common.checks import check_choice, did_you_mean
from hclust_widgets.common.row_refs import format_label

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering

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
    if isinstance(labels, str):
        check_choice("labels", labels, words)
        return labels
    if not isinstance(labels, Iterable):
        raise TypeError(
            f"labels must be one of {', '.join(words)}, or a list of names of rows, not {labels!r}."
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
                f"There is no row named {label!r} in this figure.{did_you_mean(name, [*places])}"
            )
        found += places.get(name, [])
    return found


def check_names(labels: str | Sequence[str], *known: Iterable[Any]) -> None:
    """Raise a ValueError if a name is none of the known ones.

    Parameters
    ----------
    labels : str or ChosenNames
    *known : iterables
        Names of rows, those that are left out now among them: they may come back.
    """
    if isinstance(labels, str):
        return
    names = {str(name) for some in known for name in some}
    for label in labels:
        if label not in names:
            raise ValueError(f"There is no row named {label!r}.{did_you_mean(label, [*names])}")


def shown_labels(
    now: Clustering, labels: str | Sequence[Any], *, strict: bool = True
) -> bool | list[int] | None:
    """Return what plots take as ``show_labels``: None for "auto", True, False, or leaves."""
    if isinstance(labels, str):
        return {"auto": None, "on": True, "off": False}[labels]
    return named_leaves(now, labels, strict=strict)
