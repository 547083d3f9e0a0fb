"""Undo history of a state and of its views' options.

What one step is stands in ``clustering/undoable_choices.py``.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field
from typing import Any

from hclust_widgets.common.constants import UNDO_RUN_MS

__all__ = ["History"]

MAX_UNDO_ENTRIES = 200
# Changes of one kind in Python that follow each other within so many seconds are one step. Gestures
# in the browser are delimited by the browser: a busy kernel receives one drag in pieces.
GESTURE_PAUSE = UNDO_RUN_MS / 1000

Action = Callable[[], object]
Test = Callable[[], bool]


@dataclass
class UndoEntry:
    """One step: for each object that it changed, how to undo and how to redo the change."""

    kind: Hashable
    at: float
    gesture: int | None
    parts: dict[Hashable, tuple[Action, Action]] = field(default_factory=dict)
    places: dict[Hashable, Test] = field(default_factory=dict)

    def add(self, of: Hashable, undo: Action, redo: Action, seen: Test) -> None:
        """Add a change; an object that is changed again keeps its first undo action."""
        first = self.parts.get(of)
        self.parts[of] = (undo if first is None else first[0], redo)
        self.places[of] = seen

    @property
    def seen(self) -> bool:
        """True if a change of this step is visible."""
        return any(seen() for seen in self.places.values())

    def forget(self, owner: object) -> bool:
        """Drop the changes of an owner; return True if nothing is left."""
        for of in [of for of in self.parts if isinstance(of, tuple) and of[:1] == (owner,)]:
            del self.parts[of], self.places[of]
        return not self.parts

    def play(self, way: int) -> None:
        """Undo (0) or redo (1): the state first, since it decides what a view can show."""
        played: list[Hashable] = []
        try:
            for of in sorted(self.parts, key=lambda of: of is not None):
                played.append(of)
                self.parts[of][way]()
        except Exception:  # all of it or nothing
            for of in played[:-1]:
                self.parts[of][1 - way]()
            raise


class BrowserLock:
    """Held while a message of the browser is handled: what is done meanwhile is a user's gesture.

    Parameters
    ----------
    lock : lock that a thread may hold twice
        Held as well, so that nothing that another thread does is taken for a gesture.
    """

    def __init__(self, lock: Any) -> None:
        self._lock, self._times = lock, 0

    @property
    def busy(self) -> bool:
        """True while a message of the browser is handled."""
        return self._times > 0

    def __enter__(self) -> None:
        self._lock.acquire()
        self._times += 1

    def __exit__(self, *_error: object) -> None:
        self._times -= 1
        self._lock.release()


class History:
    """Steps that can be undone, the last one first, and redone.

    Parameters
    ----------
    on_change : callable, optional
        Called when there is something else to undo or to redo.
    clock : callable
        Returns seconds; for tests.
    lock : lock that a thread may hold twice, optional
        Held while something is recorded, undone or redone. A state passes its lock: a change in
        one thread waits while another thread undoes, and is then a step as any other.

    Attributes
    ----------
    browser_lock : BrowserLock
        To be held by handlers of messages of the browser.
    """

    def __init__(
        self,
        on_change: Action = lambda: None,
        *,
        clock: Callable[[], float] = time.monotonic,
        lock: Any = None,
    ) -> None:
        self._on_change, self._clock = on_change, clock
        self._lock = threading.RLock() if lock is None else lock
        self._done: list[UndoEntry] = []
        self._undone: list[UndoEntry] = []
        self._quiet = False  # while a step is played: what it changes is not recorded
        self._within = 0  # number of open blocks of group()
        self._open: UndoEntry | None = None  # the step of such a block
        self._side_effect = False
        self._rollback: list[Action] | None = None  # undo actions that a transaction recorded
        self.browser_lock = BrowserLock(self._lock)
        self._gesture: int | None = None  # number of the current gesture; None before the first

    @property
    def can_undo(self) -> bool:
        """True if there is something to undo."""
        return any(step.seen for step in self._done)

    @property
    def is_playing(self) -> bool:
        """True while a step is undone or redone."""
        return self._quiet

    @property
    def can_redo(self) -> bool:
        """True if there is something to redo."""
        return any(step.seen for step in self._undone)

    def record(
        self,
        kind: Hashable,
        undo: Action,
        redo: Action,
        *,
        of: Hashable | None = None,
        seen: Test = lambda: True,
    ) -> None:
        """Record what was just done.

        Parameters
        ----------
        kind : hashable
            What was dragged: a change of the same kind continues the same step if both were done
            in one gesture in the browser, or both in Python within 0.8 s. None for a separate step.
        undo, redo : callable
            What they change is not recorded.
        of : hashable, optional
            What was changed, if not the state: within a step the first undo action of each object
            counts, and the last redo action. For a view, a tuple that begins with the view's
            ``id``: see :meth:`forget`.
        seen : callable, optional
            Returns True if the change is visible. A step of which nothing is visible is undone
            together with the one before it.
        """
        with self._lock:
            if self._quiet:
                return
            if self._rollback is not None and of is not None:
                self._rollback.append(undo)
            now, step = self._clock(), self._open
            if step is None and self._side_effect:
                return
            if step is None:
                gesture = self._gesture if self.browser_lock.busy else None
                step = self._dragged(kind, now, gesture)
                if step is None:
                    step = UndoEntry(kind, now, gesture)
                    self._done.append(step)
                    del self._done[:-MAX_UNDO_ENTRIES]
                if self._within:
                    self._open = step
            step.add(of, undo, redo, seen)
            step.at = now
            self._undone.clear()
            self._on_change()

    def _dragged(self, kind: Hashable, now: float, gesture: int | None) -> UndoEntry | None:
        """Return the last step if this continues it."""
        last = self._done[-1] if self._done else None
        if kind is None or last is None or last.kind != kind or self._undone:
            return None
        if last.gesture != gesture:
            return None
        return last if gesture is not None or now - last.at <= GESTURE_PAUSE else None

    def begin(self) -> None:
        """Begin another gesture: a press of the pointer, or a first key after a pause.

        What follows in the browser continues none of the steps before.
        """
        with self._lock:
            self._gesture = (self._gesture or 0) + 1

    @contextlib.contextmanager
    def group(self) -> Iterator[None]:
        """Record everything in a ``with`` block, with its consequences, as one step."""
        with self._lock:
            self._within += 1
            try:
                yield
            finally:
                self._within -= 1
                if not self._within:
                    self._open = None

    @contextlib.contextmanager
    def transaction(self, restore: Action = lambda: None) -> Iterator[None]:
        """Make all changes in a ``with`` block one entry; undo and drop them on an exception.

        Parameters
        ----------
        restore : callable, optional
            Called first on an exception: puts the state itself back. What was recorded in the
            block with ``of=`` is then undone, the last first.
        """
        with self.group():
            outer, self._rollback = self._rollback, []
            done, undone, last = self._done[:], self._undone[:], self._done[-1:]
            contents = [(dict(entry.parts), dict(entry.places), entry.at) for entry in last]
            is_open = self._open
            try:
                yield
            except BaseException:
                self._quiet, recorded = True, self._rollback
                try:
                    restore()
                    for undo in reversed(recorded):
                        undo()
                finally:
                    self._quiet, self._rollback = False, outer
                    self._done[:], self._undone[:], self._open = done, undone, is_open
                    for entry, (parts, places, at) in zip(last, contents, strict=True):
                        entry.parts, entry.places, entry.at = parts, places, at
                    self._on_change()
                raise
            recorded, self._rollback = self._rollback, outer
            if outer is not None:
                outer += recorded

    @contextlib.contextmanager
    def as_side_effect(self) -> Iterator[None]:
        """Record what follows from another change in the step of that change, or not at all."""
        with self._lock:
            before, self._side_effect = self._side_effect, True
            try:
                yield
            finally:
                self._side_effect = before

    def forget(self, owner: object) -> None:
        """Drop the changes of an owner that no longer exists: a view that was closed."""
        with self._lock:
            for steps in (self._done, self._undone):
                steps[:] = [step for step in steps if not step.forget(owner)]
            self._on_change()

    def notify(self) -> None:
        """Call ``on_change`` again: what is visible has changed."""
        with self._lock:
            self._on_change()

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._done.clear()
            self._undone.clear()
            self._open = None
            self._on_change()

    def undo(self) -> bool:
        """Undo the last visible step; return False if there was none."""
        with self._lock:
            if self._quiet or not self.can_undo:
                return False
            seen = False
            while not seen:
                seen = self._done[-1].seen
                self._play(self._done[-1], 0)
                self._undone.append(self._done.pop())
            self._on_change()
            return True

    def redo(self) -> bool:
        """Redo what was undone last; return False if there was nothing."""
        with self._lock:
            if self._quiet or not self.can_redo:
                return False
            seen = False
            while not seen:
                seen = self._undone[-1].seen
                self._play(self._undone[-1], 1)
                step = self._undone.pop()
                step.kind = None  # what comes next is a separate step
                self._done.append(step)
            self._on_change()
            return True

    def _play(self, step: UndoEntry, way: int) -> None:
        self._quiet, self._open = True, None  # what comes next in a block is a separate step
        try:
            step.play(way)
        finally:
            self._quiet = False
