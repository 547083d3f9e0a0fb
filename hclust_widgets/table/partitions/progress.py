"""How far the reading of a table in partitions is, and how it is ended early."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any, Literal

from hclust_widgets.common.cancelled import CancelledError

__all__ = [
    "Listener",
    "Progress",
    "ReadingStep",
    "begin_step",
    "compute",
    "reading_steps",
    "reporting",
]

#: Passes over the partitions, and what is computed between them, in their order.
ReadingStep = Literal[
    "count", "sample", "survey", "means", "deviations", "groups", "assign", "tree"
]

# Seconds between two looks at whether a computation on workers is still wanted.
_POLL = 0.2
# Up to this share of a pass its speed says too little of the time that is left.
_TOO_EARLY = 0.02


@dataclass(frozen=True)
class Progress:
    """How far a step is.

    Attributes
    ----------
    step : str
        One of :data:`ReadingStep`.
    done, total : int
        Rows that are read; partitions while rows are counted. Both 0 where no rows are read.
    seconds : float
        Since the step began.
    """

    step: ReadingStep
    done: int = 0
    total: int = 0
    seconds: float = 0.0

    @property
    def seconds_left(self) -> float | None:
        """Seconds to the end of the step, by its speed so far; None where that is not known."""
        if self.done <= _TOO_EARLY * self.total:
            return None
        return self.seconds * (self.total - self.done) / self.done


#: Is told the progress; reading ends if it returns False.
Listener = Callable[[Progress], bool]

_listener: ContextVar[Listener | None] = ContextVar("hclust_reading", default=None)


@contextmanager
def reporting(listener: Listener) -> Iterator[None]:
    """Tell a function how far reading in this thread is, within a ``with`` block.

    Parameters
    ----------
    listener : function
        Called with a :class:`Progress`. If it returns False, reading raises CancelledError.
    """
    token = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(token)


def reading_steps(scaling: str, *, opened: bool) -> tuple[ReadingStep, ...]:
    """Return the steps from a table in partitions to a tree.

    Parameters
    ----------
    scaling : str
    opened : bool
        True if the rows are counted already, and the sample is drawn.
    """
    first: tuple[ReadingStep, ...] = () if opened else ("count", "sample")
    passes: tuple[ReadingStep, ...] = ("means", "deviations") if scaling == "standard" else ()
    return (*first, "survey", *passes, "groups", "assign", "tree")


def begin_step(step: ReadingStep) -> None:
    """Tell that a step begins in which no rows are read.

    Raises
    ------
    CancelledError
        If reading is not wanted any more.
    """
    _notify(Progress(step))


def _notify(progress: Progress) -> None:
    listener = _listener.get()
    if listener is not None and not listener(progress):
        raise CancelledError


class _Pass:
    """Counts what is done in one pass over the partitions."""

    def __init__(self, step: ReadingStep, sizes: dict[Any, int]) -> None:
        self._step, self._sizes = step, sizes
        self._total, self._done = sum(sizes.values()), 0
        self._start = time.monotonic()

    def notify(self, key: Any = None) -> None:
        """Tell the progress after a task is done, unless it is none of this pass."""
        if key is not None and key not in self._sizes:
            return
        self._done += self._sizes.pop(key, 0)
        _notify(Progress(self._step, self._done, self._total, time.monotonic() - self._start))


def compute(
    step: ReadingStep, tasks: Sequence[Any], reads: Sequence[Any], sizes: Sequence[int]
) -> Any:
    """Compute tasks of Dask on the scheduler that the user has, and tell the progress.

    Parameters
    ----------
    step : str
    tasks : sequence of Delayed
    reads : sequence of Delayed
        Tasks among these, or that these need: one for each partition.
    sizes : sequence of int
        What each counts.

    Returns
    -------
    tuple
        The results of ``tasks``.

    Raises
    ------
    CancelledError
        If reading is not wanted any more. A partition that is being read is read to its end by
        Dask's threads and processes; those that wait are not begun.
    """
    import dask
    from dask.base import get_scheduler

    if _listener.get() is None:
        return dask.compute(*tasks)
    run = _Pass(step, {task.key: size for task, size in zip(reads, sizes, strict=True)})
    run.notify()
    get: Any = get_scheduler(collections=list(tasks))
    client = getattr(get, "__self__", None)
    if hasattr(client, "scheduler_info"):
        return _on_workers(client, tasks, reads, run)
    if get in _local_schedulers():
        # Handed to this computation alone: a Callback of Dask would hear those of other threads.
        finished = (None, None, None, lambda key, *_: run.notify(key), None)
        return dask.compute(*tasks, callbacks=[finished])
    return dask.compute(*tasks)


def _local_schedulers() -> tuple[Any, ...]:
    import dask.local
    import dask.multiprocessing
    import dask.threaded

    return dask.threaded.get, dask.local.get_sync, dask.multiprocessing.get


def _on_workers(client: Any, tasks: Sequence[Any], reads: Sequence[Any], run: _Pass) -> Any:
    """Compute tasks by a ``distributed.Client``, which repeats those of workers that are lost."""
    wanted = client.compute(list(tasks))
    futures = {future.key: future for future in client.compute(list(reads))}
    done: SimpleQueue[Any] = SimpleQueue()
    open_ones = {future.key for future in wanted}
    for future in (*wanted, *futures.values()):
        future.add_done_callback(lambda future: done.put(future.key))
    try:
        while open_ones:
            try:
                key = done.get(timeout=_POLL)
            except Empty:
                run.notify()
                continue
            open_ones.discard(key)
            futures.pop(key, None)  # workers then keep its result no longer than it is needed
            run.notify(key)
    except BaseException:
        # What no future wants is forgotten. Client.cancel ends the connection (AssertionError in
        # the scheduler) if a task between these is wanted by no future of its own.
        for future in (*wanted, *futures.values()):
            future.release()
        raise
    return tuple(future.result() for future in wanted)
