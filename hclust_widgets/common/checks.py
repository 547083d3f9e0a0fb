"""An option nobody knows ends in a sentence that names the near miss."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from hclust_widgets.tree.distances import did_you_mean


def reject_unknown(where: str, unknown: Mapping[str, Any], known: Iterable[str]) -> None:
    """Raise a TypeError if there is any unknown option.

    Parameters
    ----------
    where : str
        Class or function that was called.
    unknown : mapping
        The options that it does not have.
    known : iterable of str
        The options that it has.
    """
    for name in unknown:
        raise TypeError(unknown_name(where, name, known))


def unknown_name(where: str, name: str, known: Iterable[str]) -> str:
    """Write the sentence that names the near miss."""
    known = tuple(known)
    return f"{where} has no option {name!r}.{did_you_mean(name, known) or _choices(known)}"


def _choices(known: tuple[str, ...]) -> str:
    return f" It has {', '.join(known)}."
