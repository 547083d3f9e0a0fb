"""Axes from distances: MDS, t-SNE and UMAP, computed in the background when they are asked for."""

from __future__ import annotations

import logging
import threading
from contextvars import copy_context
from functools import partial
from typing import TYPE_CHECKING, Any

import ipywidgets as W

from hclust_widgets.clustering.points.embeddings import (
    EMBEDDING_AXES,
    EMBEDDINGS,
    check_embedding,
    embed,
    known_embeddings,
    note_of,
)
from hclust_widgets.common.cancelled import CancelledError
from hclust_widgets.widgets.base.lazy_widgets import LazyWidgets, Part
from hclust_widgets.widgets.base.markup import explanation, refusal, set_html
from hclust_widgets.widgets.base.toolbar import setting_row

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hclust_widgets.clustering.clustering import Clustering

__all__ = ["EmbeddingPanel"]

log = logging.getLogger("hclust_widgets")

_ABOUT = (
    "Places rows by the distances of the tree and makes this the axes of the scatter plot, beside "
    "columns and components."
)
_FAILED = "{name} could not be computed; the log says why."


class EmbeddingPanel(LazyWidgets):
    """Buttons that make an embedding the axes of a view.

    Parameters
    ----------
    view : View
        With the options ``x`` and ``y``.

    Attributes
    ----------
    buttons : dict of str to Button
        By the name of the embedding.
    cancel_button : Button
    panel : Widget
    """

    buttons: Any = Part()
    cancel_button: Any = Part()
    panel: Any = Part()
    _words: Any = Part()

    def __init__(self, view: Any) -> None:
        self._view: Any = view
        self._job: _Job | None = None
        self._said = "", False

    def _make_parts(self) -> None:
        self.buttons = {name: W.Button(description=name) for name in EMBEDDINGS}
        for name, button in self.buttons.items():
            button.tooltip = f"Axes of the scatter plot: {name} of the distances between rows"
            button.on_click(partial(self._start, name))
        self.cancel_button = W.Button(description="Cancel")
        self.cancel_button.on_click(lambda _button: self.cancel())
        self._words = W.HTML()
        title = W.Label(value="Axes by distance")
        title.add_class("hclust-term")
        title.layout.width = "100%"
        line = W.HBox([title, *self.buttons.values(), self.cancel_button])
        line.layout.flex_flow, line.layout.width = "row wrap", "220px"  # as the other settings
        for button in (*self.buttons.values(), self.cancel_button):
            button.layout.width = "auto"
        self.panel = setting_row(line, self._words)
        self._update()

    def follow(self) -> None:
        """End what is computed for other distances, and show the present axes."""
        job = self._job
        if job is not None and not _same_distances(job.now, self._view.state.clustering):
            self.cancel()
        elif job is None:
            self._show()

    def cancel(self) -> None:
        """End the computation."""
        with self._view.state.thread_lock:
            job, self._job = self._job, None
        if job is not None:
            self._show()

    def _show(self, text: str = "", *, refused: bool = False) -> None:
        self._said = text, refused
        if self.has_parts:
            self._update()

    def _update(self) -> None:
        text, refused = self._said
        running = self._job is not None
        for button in self.buttons.values():
            button.disabled = running
        self.cancel_button.layout.display = None if running else "none"
        words = text or note_of(self._view.x, self._view.y) or _ABOUT
        set_html(self._words, refusal(words) if refused else explanation(words))

    def _start(self, name: str, _button: Any = None) -> None:
        if self._job is not None:
            return
        now = self._view.state.clustering
        try:
            check_embedding(name, now)
        except ValueError as error:
            self._show(str(error), refused=True)
            return
        self._begin(now, {"x": f"{name} 1", "y": f"{name} 2"})

    @property
    def shown_axes(self) -> tuple[Any, Any]:
        """The axes that the view shows."""
        return self._view.x, self._view.y

    def compute(self, axes: Mapping[str, str]) -> None:
        """Compute axes in the background, and show them then.

        Parameters
        ----------
        axes : mapping
            ``"x"`` and ``"y"``, or one of them, to the names of axes of embeddings.
        """
        self.cancel()
        self._begin(self._view.state.clustering, axes)

    def _begin(self, now: Clustering, axes: Mapping[str, str]) -> None:
        known = known_embeddings(now)
        names = dict.fromkeys(EMBEDDING_AXES[axis] for axis in axes.values() if axis not in known)
        if not names:
            self._choose(axes)
            return
        self._job = job = _Job(self, now, tuple(names), axes)
        self.progress(job, 0)
        context = copy_context()
        try:
            threading.Thread(target=context.run, args=(job.run,), daemon=True).start()
        except RuntimeError:  # no threads here, as in a browser's Python
            job.run()

    def progress(self, job: _Job, done: int) -> bool:
        """Show how far a computation is; return False if it is not wanted any more."""
        if job is not self._job:
            return False
        steps = EMBEDDINGS[job.name].steps
        self._show(f"Computing {job.name}: step {min(done + 1, steps)} of {steps}.")
        return True

    def done(self, job: _Job, error: str = "") -> None:
        """Take the axes, or say why there are none."""
        with self._view.state.thread_lock:
            if job is not self._job:
                return
            self._job = None
        if error:
            self._show(error, refused=True)
        elif self._view.is_open and _same_distances(job.now, self._view.state.clustering):
            if self.shown_axes == job.before:
                self._choose(job.axes)
            else:  # others were chosen meanwhile; these are among the axes now
                self._show()
        else:
            self._show()

    def _choose(self, axes: Mapping[str, str]) -> None:
        view = self._view

        def change() -> None:
            with view.state.transaction():
                for trait, axis in axes.items():
                    setattr(view, trait, axis)

        view.try_change(change)
        self._show()


class _Job:
    """One computation in the background, of one embedding or two."""

    def __init__(
        self,
        panel: EmbeddingPanel,
        now: Clustering,
        names: tuple[str, ...],
        axes: Mapping[str, str],
    ) -> None:
        self._panel, self.now, self.axes = panel, now, axes
        self.before = panel.shown_axes
        self._names, self.name = names, names[0]

    def run(self) -> None:
        try:
            for name in self._names:
                self.name = name
                embed(self.now, name, lambda done: self._panel.progress(self, done))
        except CancelledError:
            return
        except ValueError as error:
            self._panel.done(self, str(error))
            return
        except Exception:
            log.exception("An embedding could not be computed.")
            self._panel.done(self, _FAILED.format(name=self.name))
            return
        self._panel.done(self)


def _same_distances(a: Clustering, b: Clustering) -> bool:
    return (
        a.features is b.features
        and a.precomputed is b.precomputed
        and a.groups is b.groups
        and a.settings.metric == b.settings.metric
    )
