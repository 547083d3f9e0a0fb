"""Pictures are drawn beside the callbacks: always the latest state, never a queue.

A slider that is dragged sends more events than pictures can be drawn. Each event only marks a
picture as stale, which costs nothing; one thread draws what is stale, as it is when its turn
comes. So work that nobody would see is never begun, and the last event always wins.

Python in a browser (Pyodide) has no threads. There the event loop draws what is stale, once the
events that wait have been heard.
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

__all__ = ["RenderThread", "renderer"]

log = logging.getLogger("hclust_widgets")


class Paintable(Protocol):
    """What the render thread can paint."""

    def paint(self) -> None:
        """Bring the picture up to date."""


class RenderThread:
    """Paints what is stale, one after another, in a thread that ends when nothing is left."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._stale: dict[int, tuple[Paintable, Context]] = {}
        self._painting: Paintable | None = None
        self._thread: threading.Thread | None = None  # in which it is done

    def request(self, picture: Paintable) -> None:
        """Have a picture painted soon; asking again before its turn changes nothing.

        It is painted in the context of who asked last: in that of a new thread ipykernel 7.0 does
        not know whom a message to the browser answers, and raises.
        """
        with self._condition:
            self._stale[id(picture)] = picture, copy_context()
            if self._thread is not None:
                return
            self._thread = threading.Thread(target=self._work, name="hclust-render", daemon=True)
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
        """Paint this no more; returns when nobody paints it."""
        if sys.is_finalizing():  # the thread is gone, and may have gone with the lock
            return
        with self._condition:
            self._stale.pop(id(picture), None)
            if threading.current_thread() is not self._thread:
                self._condition.wait_for(lambda: self._painting is not picture, timeout=30)

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
        self._work_here()  # where there are no threads, nobody else would meanwhile
        with self._condition:
            return self._condition.wait_for(
                lambda: not self._stale and self._painting is None, timeout
            )

    def stop(self) -> None:
        """Drop what is stale, and wait a moment for what is being painted.

        A thread that draws while Python ends would take the process down with it.
        """
        with self._condition:
            self._stale.clear()
            self._condition.wait_for(lambda: self._painting is None, timeout=5)

    def _work_here(self) -> None:
        """Paint in this thread what is stale, unless one is at it."""
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
            except Exception:  # whoever paints next shall not wait for ever
                log.exception("A picture could not be painted.")
            time.sleep(0)  # the thread that answers the browser goes first


def _paint(picture: Paintable) -> None:
    # A context brings along how numpy treats overflows, too: a reader's np.seterr is not for us.
    with np.errstate(divide="warn", over="warn", under="ignore", invalid="warn"):
        picture.paint()


#: The one render thread: matplotlib shares fonts between figures, so two would only wait in turns.
renderer = RenderThread()
atexit.register(renderer.stop)
