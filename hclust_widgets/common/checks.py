"""Check options; errors name the allowed values and the most similar one."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from numbers import Real
from typing import Any

from .format import truncated_repr

# Of more options the first are named.
_MAX_NAMED = 36


def reject_unknown(where: str, unknown: Mapping[str, Any], known: Iterable[str]) -> None:
    """Raise a TypeError if there is any unknown option.

    Parameters
    ----------
    where : str
        Name of the class or function that was called.
    unknown : mapping
        The unknown options.
    known : iterable of str
        The known options.
    """
    for name in unknown:
        raise TypeError(unknown_name(where, name, known))


def unknown_name(where: str, name: str, known: Iterable[str]) -> str:
    """Return the message for an unknown option, with the most similar one."""
    known = tuple(known)
    return f"{where} has no option {name!r}.{did_you_mean(name, known) or _choices(known)}"


def _choices(known: tuple[str, ...]) -> str:
    shown, more = known[:_MAX_NAMED], len(known) - _MAX_NAMED
    return f" It has {', '.join(shown)}{f' and {more} more' if more > 0 else ''}."


def did_you_mean(word: object, known: Sequence[str]) -> str:
    """Suggest the most similar known word: ``" Did you mean 'ward'?"``, or nothing."""
    from difflib import get_close_matches

    near = get_close_matches(str(word), known, n=1)
    return f" Did you mean {near[0]!r}?" if near else ""


def check_choice(what: str, value: object, known: Sequence[str]) -> None:
    """Raise a ValueError that names the allowed values unless ``value`` is one of them."""
    if not isinstance(value, str) or value not in known:
        raise ValueError(
            f"{what}={truncated_repr(value)} is not known: choose one of {', '.join(known)}."
            f"{did_you_mean(value, known)}"
        )


def finite_threshold(threshold: Any) -> Any:
    """Return a threshold; refuse infinity, which neither a slider nor JSON can represent."""
    if isinstance(threshold, Real) and threshold == math.inf:
        raise ValueError(
            "distance_threshold=inf is out of range: any height above the root gives one cluster, "
            "as n_clusters=1 does."
        )
    return threshold
