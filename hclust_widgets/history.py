"""What was done, to be undone and done again."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass

__all__ = ["History"]

MOST_STEPS = 200
# Changes of one kind that follow each other within so many seconds are one drag, and one step.
ONE_DRAG = 0.8


@dataclass
class Step:
    """One thing that was done."""

    kind: Hashable
    undo: Callable[[], object]
    redo: Callable[[], object]
    at: float


class History:
    """Steps that can be undone, the last one first, and done again.

    Parameters
    ----------
    told : callable, optional
        Called when there is something else to undo or to do again.
    clock : callable
        Gives seconds; for tests.
    """

    def __init__(
        self,
        told: Callable[[], object] = lambda: None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._told, self._clock = told, clock
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._quiet = False

    @property
    def can_undo(self) -> bool:
        """Whether there is something to undo."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether something was undone that can be done again."""
        return bool(self._undone)

    def record(
        self, kind: Hashable, undo: Callable[[], object], redo: Callable[[], object]
    ) -> None:
        """Remember what was just done.

        Parameters
        ----------
        kind : hashable
            What was dragged: a change of the same kind within 0.8 s continues the same step.
            None for what is a step of its own.
        undo, redo : callable
            Lead back and forth again. What they change is not recorded.
        """
        if self._quiet:
            return
        now = self._clock()
        last = self._done[-1] if self._done else None
        if (
            kind is not None
            and last is not None
            and last.kind == kind
            and now - last.at <= ONE_DRAG
            and not self._undone
        ):
            last.redo, last.at = redo, now
        else:
            self._done.append(Step(kind, undo, redo, now))
            del self._done[:-MOST_STEPS]
        self._undone.clear()
        self._told()

    def clear(self) -> None:
        """Forget everything."""
        self._done.clear()
        self._undone.clear()
        self._told()

    def undo(self) -> bool:
        """Undo the last step; whether there was one."""
        if not self._done:
            return False
        self._play(self._done[-1].undo)
        self._undone.append(self._done.pop())
        self._told()
        return True

    def redo(self) -> bool:
        """Do again what was undone last; whether there was something."""
        if not self._undone:
            return False
        self._play(self._undone[-1].redo)
        step = self._undone.pop()
        step.at = -float("inf")  # what comes next is a step of its own
        self._done.append(step)
        self._told()
        return True

    def _play(self, action: Callable[[], object]) -> None:
        self._quiet = True
        try:
            action()
        finally:
            self._quiet = False
