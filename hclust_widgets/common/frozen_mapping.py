"""A mapping that cannot be changed and can be hashed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

__all__ = ["FrozenMapping"]


class FrozenMapping(Mapping[Any, Any]):
    """A mapping that cannot be changed, so that it can be a part of settings.

    Parameters
    ----------
    pairs : mapping
        Keys and values can be hashed.

    Examples
    --------
    >>> weights = FrozenMapping({"mpg": 2.0})
    >>> weights == {"mpg": 2.0}, hash(weights) == hash(FrozenMapping({"mpg": 2.0}))
    (True, True)
    """

    def __init__(self, pairs: Mapping[Any, Any]) -> None:
        self._pairs = dict(pairs)

    def __getitem__(self, key: Any) -> Any:
        return self._pairs[key]

    def __iter__(self) -> Iterator[Any]:
        return iter(self._pairs)

    def __len__(self) -> int:
        return len(self._pairs)

    def __hash__(self) -> int:
        return hash(frozenset(self._pairs.items()))

    def __repr__(self) -> str:
        return repr(self._pairs)
