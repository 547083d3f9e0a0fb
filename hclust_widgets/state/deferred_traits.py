"""Traits whose observers are called when several of them have been set."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import traitlets

__all__ = ["DeferredTraits"]


class DeferredTraits(traitlets.HasTraits):
    """``HasTraits`` with blocks in which no observer is called; it is called once at their end.

    Unlike ``hold_trait_notifications``, which checks at its end what is set in the block, the
    traits have their new values at once. Not thread-safe: subclasses hold a lock.
    """

    _pending: list[Any] | None = None  # changes within such a block, of which no observer knows

    @contextlib.contextmanager
    def _deferred(self) -> Iterator[None]:
        """Call no observer before the end of a ``with`` block, then once for each trait."""
        if self._pending is not None:  # within such a block
            yield
            return
        self._pending = []
        try:
            yield
        finally:
            changes, self._pending = net_changes(self._pending), None
            for change in changes:
                self.notify_change(change)

    def notify_change(self, change: Any) -> None:
        """Call the observers of a trait, or remember the change until the end of the block."""
        if self._pending is None:
            super().notify_change(change)
        else:
            self._pending.append(change)


def net_changes(changes: list[Any]) -> list[Any]:
    """Return one notification for each trait: from its first value to its last, if these differ."""
    found: dict[tuple[str, str], Any] = {}
    for change in changes:
        key = (change["name"], change["type"])
        before = found.pop(key, None)
        found[key] = change if before is None else type(change)(change | {"old": before["old"]})
    return [one for one in found.values() if one["old"] is not one["new"]]
