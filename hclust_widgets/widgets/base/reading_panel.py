"""`ReadingPanel`: a table in partitions is read in the background, with progress and a button."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from contextvars import copy_context
from functools import cached_property
from typing import TYPE_CHECKING, Any

import ipywidgets as W
from markupsafe import Markup

from hclust_widgets.common.cancelled import CancelledError
from hclust_widgets.common.format import truncate
from hclust_widgets.table.partitions.progress import Progress, reporting

from . import messages
from .markup import explanation, join, refusal, set_html
from .toolbar import group, toolbar
from .view import close_deep, descendants

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Commit", "ReadingPanel", "progress_words"]

log = logging.getLogger("hclust_widgets")

#: Shows a result unless it is not wanted any more; returns whether it was shown.
Commit = Callable[[Callable[[], object]], bool]

# The browser is told no oftener than this, in seconds, within a step.
_EVERY = 0.1
_BAR = Markup('<progress aria-label="{}" max="{}" value="{}"></progress>')
_BUSY = Markup('<progress aria-label="{}"></progress>')


class ReadingPanel:
    """A line that says how far the reading is, with a button that cancels it.

    Its widgets are made when one of them is asked for: tables in memory need none.

    Attributes
    ----------
    box : HBox
    button : Button
        Cancels what is read; after that, where something can be read again, reads it.
    words : HTML
    """

    def __init__(self) -> None:
        self._job: _Job | None = None
        self._lock = threading.RLock()
        self._again: Callable[[], None] | None = None

    @cached_property
    def words(self) -> W.HTML:
        """What is said."""
        return W.HTML()

    @cached_property
    def button(self) -> W.Button:
        """Cancels, reads again, or hides the line."""
        button = W.Button(description="Cancel")
        button.layout.width = "auto"
        button.on_click(self._pressed)
        return button

    @cached_property
    def box(self) -> W.HBox:
        """The line; hidden while nothing is read."""
        box = toolbar(group(self.button, self.words))
        box.remove_class("hclust-bar")  # an explorer has one
        box.add_class("hclust-reading")
        box.layout.display = "none"
        return box

    @property
    def is_reading(self) -> bool:
        """True if something is being read."""
        return self._job is not None

    def start(
        self,
        read: Callable[[Commit], object],
        steps: Sequence[str],
        *,
        ended: Callable[[str], None],
        again: Callable[[], None] | None = None,
        dropped: Callable[[], object] = lambda: None,
    ) -> None:
        """Call a function in the background; what was read before is cancelled.

        Parameters
        ----------
        read : function
            Reads, and passes what shows the result to the function that it is called with: it is
            called, and then True returned, unless the reading was cancelled meanwhile.
        steps : sequence of str
            Steps that it goes through.
        ended : function
            Called if it is cancelled, with an empty text, or fails, with a sentence.
        again : function, optional
            What the button does after a cancellation.
        dropped : function, optional
            Called if something else is wanted before it is read.
        """
        with self._lock:
            before = self._job
            self._job = job = _Job(self, read, tuple(steps), ended, dropped)
            self._again = again
            self.button.description = "Cancel"
            self.button.tooltip = "End the reading; nothing is changed"
            self._show(join([_BUSY.format("Reading"), explanation(messages.READING_BEGINS)]))
        if before is not None and not before.is_committed:
            before.dropped()
        context = copy_context()
        try:
            threading.Thread(
                target=context.run, args=(job.run,), name="hclust-read", daemon=True
            ).start()
        except RuntimeError:  # no threads here, as in a browser's Python
            job.run()

    def cancel(self) -> None:
        """End the reading: nothing more is begun, and what comes is not shown."""
        with self._lock:
            job = self._job
            if job is None or job.is_committed:
                return
            self._job = None
            self._offer_again(explanation(messages.READING_CANCELLED))
        job.ended("")

    def drop(self) -> None:
        """End the reading without a word: something else is wanted, which needs none."""
        with self._lock:
            job = self._job
            if job is None or job.is_committed:
                return
            self._job = None
            self._hide()
        job.dropped()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait for the end of the reading.

        Parameters
        ----------
        timeout : float, optional
            Seconds.

        Returns
        -------
        bool
            False if it took longer.
        """
        job = self._job
        return job is None or job.finished.wait(timeout)

    def close(self) -> None:
        """End the reading, and close the widgets."""
        with self._lock:
            self._job = None
        if "box" in vars(self):
            for widget in (*descendants(self.box), self.box):
                close_deep(widget)

    # -- called by the job -------------------------------------------------------------------

    def wants(self, job: _Job) -> bool:
        """Return False if the job was cancelled."""
        return job is self._job

    def commit(self, job: _Job, show: Callable[[], object]) -> bool:
        """Show a result, which can no longer be cancelled; return False if it is not wanted."""
        with self._lock:
            if job is not self._job:
                return False
            job.is_committed = True
        show()  # outside of the lock: it may take that of a state, whose holder may come here
        return True

    def progress(self, job: _Job, progress: Progress) -> bool:
        """Show how far the reading is; return False if it is not wanted any more."""
        with self._lock:
            if job is not self._job:
                return False
            if job.is_due(progress):
                words = progress_words(progress, job.steps)
                shown = (
                    _BAR.format("Rows read", progress.total, progress.done)
                    if progress.total
                    else _BUSY.format("Computing")
                )
                self._show(join([shown, explanation(words)]))
            return True

    def done(self, job: _Job, error: str = "") -> None:
        """End a job: hide the line, or say why it failed."""
        with self._lock:
            if job is not self._job:
                return
            self._job = None
            if error:
                self._offer_again(refusal(error))
            else:
                self._hide()
        if error:
            job.ended(error)

    # -- the line ----------------------------------------------------------------------------

    def _show(self, html: Markup) -> None:
        set_html(self.words, html)
        self.box.layout.display = self.button.layout.display = None

    def _offer_again(self, html: Markup) -> None:
        """State how it ended; the same button, which may have the focus, reads again."""
        self._show(html)
        self.button.description = "Close" if self._again is None else "Read again"
        self.button.tooltip = self.button.description

    def _hide(self) -> None:
        set_html(self.words, Markup())
        self.box.layout.display = "none"

    def _pressed(self, _button: Any) -> None:
        if self._job is not None:
            self.cancel()
        elif self._again is not None:
            self._again()
        else:
            self._hide()


class _Job:
    """One reading in the background."""

    def __init__(
        self,
        panel: ReadingPanel,
        read: Callable[[Commit], object],
        steps: tuple[str, ...],
        ended: Callable[[str], None],
        dropped: Callable[[], object],
    ) -> None:
        self._panel, self._read, self.steps = panel, read, steps
        self.ended, self.dropped = ended, dropped
        self.finished, self.is_committed = threading.Event(), False
        self._told: tuple[str, float] = "", 0.0

    def is_due(self, progress: Progress) -> bool:
        """Return True at the begin and the end of a step, and now and then between."""
        step, at = self._told
        now = time.monotonic()
        if step == progress.step and progress.done < progress.total and now - at < _EVERY:
            return False
        self._told = progress.step, now
        return True

    def run(self) -> None:
        try:
            with reporting(lambda progress: self._panel.progress(self, progress)):
                self._read(lambda show: self._panel.commit(self, show))
        except CancelledError:
            pass
        except (TypeError, ValueError, ImportError) as error:
            self._panel.done(self, str(error) or type(error).__name__)
        except MemoryError as error:
            self._panel.done(self, str(error) or messages.READING_MEMORY)
        except Exception as error:  # whatever a partition raises
            if not self._panel.wants(self):
                return
            log.exception("A table in partitions could not be read.")
            lines = str(error).strip().splitlines() or ["no reason given"]
            words = messages.READING_FAILED.format(
                kind=type(error).__name__, reason=truncate(lines[0].rstrip("."), 200)
            )
            self._panel.done(self, words)
        else:
            self._panel.done(self)
        finally:
            self.finished.set()


def progress_words(progress: Progress, steps: Sequence[str]) -> str:
    """State how far the reading is: step, rows, and the time that is left where it is known."""
    at = steps.index(progress.step) + 1 if progress.step in steps else len(steps)
    words = messages.READING_STEP.format(at=at, of=len(steps), what=messages.STEPS[progress.step])
    if progress.total:
        unit = "partitions" if progress.step == "count" else "rows"
        words += messages.READING_ROWS.format(done=progress.done, total=progress.total, unit=unit)
    left = progress.seconds_left
    if left is not None and 0 < progress.done < progress.total:
        words += messages.READING_LEFT.format(left=_duration(left))
    return f"{words}."


def _duration(seconds: float) -> str:
    """Round a time: seconds up to a minute and a half, then minutes."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    return f"{round(seconds / 60)} min"
