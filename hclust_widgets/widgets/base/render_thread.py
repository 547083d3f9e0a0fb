"""Render figures in a background thread; requests coalesce, the latest state wins.

A slider that is dragged sends more events than figures can be drawn. Each event only marks a figure
as stale, which costs nothing; one thread draws stale figures, each from the state at that moment.
So no outdated state is drawn, and the last event is always drawn.

Python in a browser (Pyodide) has no threads. There the event loop draws stale figures, after the
events that are waiting.
"""

from __future__ import annotations

import asyncio
import atexit
import logging
import sys
import threading
import time
from contextvars import Context, copy_context
from typing import Protocol

import numpy as np

__all__ = ["RenderThread", "calculator", "renderer"]

log = logging.getLogger("hclust_widgets")


class Paintable(Protocol):
    """An object that the render thread can update: a figure, cards, code, a file."""

    def paint(self) -> None:
        """Update from the present state."""


class RenderThread:
    """Updates stale objects one after another, in a thread that ends when none is left.

    Parameters
    ----------
    name : str
        Of the thread.
    """

    def __init__(self, name: str = "hclust-render") -> None:
        self._name = name
        self._condition = threading.Condition()
        self._stale: dict[int, tuple[Paintable, Context]] = {}
        self._painting: Paintable | None = None
        self._thread: threading.Thread | None = None  # ends when nothing is stale

    def request(self, picture: Paintable) -> None:
        """Mark an object as stale; a second request before its turn changes nothing.

        Its ``paint`` is called in the context of the last request: in that of a new thread
        ipykernel 7.0 does not know the parent of a message to the browser, and raises.
        """
        with self._condition:
            self._stale[id(picture)] = picture, copy_context()
            if self._thread is not None:
                return
            self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            try:
                self._thread.start()
                return
            except RuntimeError:  # no threads here, as in a browser's Python
                self._thread = None
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self._work_here()
        else:
            loop.call_soon(self._work_here)

    def forget(self, picture: Paintable) -> None:
        """Cancel the request for an object, and wait while it is being painted."""
        if sys.is_finalizing():  # the thread is gone, perhaps holding the lock
            return
        with self._condition:
            self._stale.pop(id(picture), None)
            if threading.current_thread() is not self._thread:
                self._condition.wait_for(lambda: self._painting is not picture, timeout=30)

    def cancel(self, picture: Paintable) -> None:
        """Cancel the request for an object, and do not wait if it is being painted."""
        with self._condition:
            self._stale.pop(id(picture), None)

    def finish(self, timeout: float = 30.0) -> bool:
        """Wait until nothing is stale.

        Parameters
        ----------
        timeout : float
            Seconds.

        Returns
        -------
        bool
            False if it took longer.
        """
        self._work_here()  # without threads nothing is painted meanwhile
        with self._condition:
            return self._condition.wait_for(
                lambda: not self._stale and self._painting is None, timeout
            )

    def stop(self) -> None:
        """Cancel all requests, and wait up to five seconds for the one that is being painted.

        A thread that draws while Python exits crashes the process.
        """
        with self._condition:
            self._stale.clear()
            self._condition.wait_for(lambda: self._painting is None, timeout=5)

    def _work_here(self) -> None:
        """Paint stale objects in this thread, unless another thread does."""
        with self._condition:
            if self._thread is not None or not self._stale:
                return
            self._thread = threading.current_thread()
        self._work()

    def _work(self) -> None:
        while True:
            with self._condition:
                self._painting = None
                self._condition.notify_all()
                if not self._stale:
                    self._thread = None
                    return
                picture, context = self._stale.pop(next(iter(self._stale)))
                self._painting = picture
            try:
                context.run(_paint, picture)
            except Exception:  # the next object is painted nevertheless
                log.exception("A picture could not be painted.")
            time.sleep(0)  # the thread that answers the browser goes first


def _paint(picture: Paintable) -> None:
    # The context includes numpy's error state: the user's np.seterr must not apply here.
    with np.errstate(divide="warn", over="warn", under="ignore", invalid="warn"):
        picture.paint()


#: The only thread that draws: figures share matplotlib's fonts, so two would block each other.
renderer = RenderThread()
#: Computes numbers that take seconds, for which no figure is to wait.
calculator = RenderThread("hclust-calculate")
atexit.register(renderer.stop)
atexit.register(calculator.stop)
