"""`Walkthrough`: saved states with captions, for presenting, and the controls to step through."""

from __future__ import annotations

import json
import os
import pathlib
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from weakref import WeakMethod

import ipywidgets as W
from markupsafe import Markup

from hclust_widgets.common.format import is_encodable
from hclust_widgets.widgets.base.enter_key import on_enter
from hclust_widgets.widgets.base.lazy_widgets import LazyWidgets, Part
from hclust_widgets.widgets.base.markup import set_html
from hclust_widgets.widgets.base.toolbar import group, set_width, tool_group, toolbar

from . import messages
from .view_options import as_json, with_column_order

if TYPE_CHECKING:
    from hclust_widgets.table.features import Features
    from hclust_widgets.widgets.base.view import View

__all__ = ["Walkthrough", "WalkthroughStep"]

FORMAT = "hclust_widgets walkthrough 1"
MAX_CAPTION = 1_000
# The click on Add step can arrive before the text of the field that it ended; so many seconds later
# at most. In less time nobody writes the next caption.
CAPTION_DELAY = 1.0


@dataclass(frozen=True)
class WalkthroughStep:
    """One step of a walkthrough.

    Attributes
    ----------
    caption : str
        Written by the presenter.
    session : dict
        As ``ClusterState.session()`` returns it.
    options : dict
        Options of the view: its axes and its colormap.
    """

    caption: str
    session: dict[str, Any]
    options: dict[str, Any]


def _nothing_to_read(_session: Mapping[str, Any], _then: Callable[[], object]) -> bool:
    return False


class Walkthrough(LazyWidgets):
    """Steps through saved states of a view.

    Steps are added with the button *Add step* or Enter in the field of the caption, or in Python
    with :meth:`add`. While the box is
    shown, Page Down and Page Up, which presenters' remote controls send, go forward and back. All
    changes can be undone: a step that is shown, added, removed, and steps that are loaded.

    Parameters
    ----------
    view : View
        Its state and options are saved and restored.
    options : iterable of str
        The view's options that belong to a step.
    on_change : callable, optional
        Called when :attr:`steps` or :attr:`at` has changed.
    read_first : callable, optional
        Reads a table in partitions for a session in the background, and calls a function after
        that; returns False if nothing has to be read.

    Attributes
    ----------
    steps : tuple of WalkthroughStep
    at : int
        Number of the step that is shown, from 0; -1 before the first.
    caption : Text
        The caption of the next step that is added.
    toggle : ToggleButton
        Shows or hides the box.
    edit : ToggleButton
        Shows or hides :attr:`editor`; down at first if there are no steps.
    more : ToggleButton
        Shows or hides the view's other controls, which are folded while steps are presented; the
        sliders of the cut stay.
    box : VBox
        The caption in large type, and the controls: made when it is first shown.
    caption_box, position_box : HTML
        The caption of the step that is shown, and its number.
    editor : HBox
        The controls that add and remove steps.

    Examples
    --------
    >>> from hclust_widgets import ClusterExplorer, load_mpg
    >>> explorer = ClusterExplorer(load_mpg(), n_clusters=2)
    >>> explorer.walkthrough.add("Two groups: eight cylinders, and all others?")
    >>> explorer.state.n_clusters = 4
    >>> explorer.walkthrough.add("Four: now the origin parts them.")
    >>> explorer.walkthrough.go(0)
    >>> explorer.state.n_clusters
    2
    """

    caption_box: Any = Part()
    caption: Any = Part()
    back: Any = Part()
    next: Any = Part()
    position_box: Any = Part()
    add_step: Any = Part()
    remove_step: Any = Part()
    edit: Any = Part()
    large: Any = Part()
    editor: Any = Part()

    def __init__(
        self,
        view: View,
        options: Iterable[str] = (),
        *,
        on_change: Callable[[], object] = lambda: None,
        read_first: Callable[[Mapping[str, Any], Callable[[], object]], bool] = _nothing_to_read,
    ) -> None:
        self._view = view
        self._read_first = read_first
        self._on_change = on_change
        self._options = tuple(options)
        self.steps: tuple[WalkthroughStep, ...] = ()
        self.at = -1
        self._added: WalkthroughStep | None = None  # the step that the last click added
        self._added_at = 0.0
        self.more = _toggle("All controls", "Linkage, columns and the rest")
        self.more.add_class("hclust-more")
        self.more.observe(self._class_toggler("hclust-unfolded"), "value")
        self.box = W.VBox()
        self.box.layout.display = "none"
        self.toggle = _toggle("Present", "Go through saved steps")
        self.toggle.observe(self._show_box, "value")

    def _make_parts(self) -> None:
        self.caption_box = W.HTML()
        self.caption_box.add_class("hclust-caption")
        self.caption = set_width(
            W.Text(
                description="Caption",
                placeholder="what to see here",
                continuous_update=False,
                tooltip="Caption of the next step that is added",
            ),
            "420px",
        )
        self.caption.layout.max_width = "100%"
        self.caption.observe(self._caption_arrived, "value")
        on_enter(self.caption, self._add_clicked)
        self.back = _button("◀", "Back (Page Up)", lambda: self.go(self.at - 1))
        self.next = _button("▶", "Next (Page Down)", lambda: self.go(self.at + 1))
        self.position_box = W.HTML()
        self.add_step = _button("Add step", "Save what is shown as a step", self._add_clicked)
        self.remove_step = _button("Remove", "Remove this step", lambda: self.remove(self.at))
        self.edit = _toggle("Edit steps", "Add steps and remove them")
        self.edit.observe(self._show_editor, "value")
        self.large = _toggle("Large type", "For a projector")
        self.large.observe(self._class_toggler("hclust-large"), "value")
        walk = W.HBox([self.back, self.position_box, self.next])
        walk.add_class("hclust-walk")
        self.editor = group(self.caption, self.add_step, self.remove_step)
        self.editor.layout.display = "none"
        line = toolbar(group(walk), self.editor, tool_group(right=[self.edit, self.large]))
        self._update_controls()
        self.box.children = (self.caption_box, line)

    # -- the steps ---------------------------------------------------------------------------

    def add(self, caption: str = "") -> None:
        """Save the present state and options as a step, after the one that is shown.

        Parameters
        ----------
        caption : str
            Up to 1,000 characters.

        Raises
        ------
        TypeError, ValueError
            If it is no caption.
        """
        text = _check_caption(caption)
        with self._view.state.thread_lock:
            options = {name: as_json(getattr(self._view, name)) for name in self._options}
            step = WalkthroughStep(text, self._view.state.session(), options)
            at = self.at + 1
            self.set_steps((*self.steps[:at], step, *self.steps[at:]), at=at)

    def remove(self, i: int) -> None:
        """Remove a step; state and options stay."""
        if 0 <= i < len(self.steps):
            rest = (*self.steps[:i], *self.steps[i + 1 :])
            self.set_steps(rest, at=min(self.at - (i < self.at), len(rest) - 1))

    def go(self, i: int) -> None:
        """Show a step; do nothing if there is no such step.

        A step that cannot be shown completely is refused: the view shows the reason and nothing
        changes. Where a table in partitions has to be read for it, that is done in the background:
        the step is shown when that is done.

        Parameters
        ----------
        i : int
            Number of the step, from 0.
        """
        if not 0 <= i < len(self.steps):
            return
        step, state = self.steps[i], self._view.state
        try:
            if self._read_first(step.session, lambda: self._show_again(step)):
                return
        except (TypeError, ValueError) as error:
            self._view.refuse_change(str(error))
            return
        with state.thread_lock:
            try:  # check all of the step before any of it is applied
                there = state.preview(step.session)
                self._check_options(step.options, there.features)
            except (TypeError, ValueError) as error:
                self._view.refuse_change(str(error))
                return
            with state.transaction():
                state.apply(there, merge_undo=True)
                for name, value in step.options.items():
                    setattr(self._view, name, self._view.fitting_option(name, value, there))
                self.set_steps(self.steps, at=i)
        self._view.show_message("")

    def _show_again(self, step: WalkthroughStep) -> None:
        """Show a step for which a table in partitions has been read, if it is still there."""
        at = next((i for i, one in enumerate(self.steps) if one is step), -1)
        self.go(at)

    def _check_options(self, options: Mapping[str, Any], features: Features | None) -> None:
        for name, value in options.items():
            if name not in self._options:
                known = ", ".join(self._options)
                raise ValueError(messages.STEP_OPTION.format(name=name, known=known))
            self._view.check_option(name, value, features)

    def set_steps(self, steps: tuple[WalkthroughStep, ...], *, at: int) -> None:
        """Replace steps and position, as an undo entry or a part of one.

        Parameters
        ----------
        steps : tuple of WalkthroughStep
            Checked already: see :meth:`check_steps`.
        at : int
            Number of the step that is shown; -1 for none.
        """
        before = self.steps, self.at
        if (steps, at) == before:
            return
        method = WeakMethod(self._restore)

        def restore(steps: tuple[WalkthroughStep, ...], at: int) -> None:
            call = method()
            if call is not None:
                call(steps, at)

        restore(steps, at)
        self._view.state.history.record(
            None, lambda: restore(*before), lambda: restore(steps, at), of=(id(self), "steps")
        )

    def _restore(self, steps: tuple[WalkthroughStep, ...], at: int) -> None:
        if self._view.is_open:
            self.steps, self.at = steps, at
            self._update_controls()
            self._on_change()

    # -- files -------------------------------------------------------------------------------

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the steps to a JSON file.

        Parameters
        ----------
        path : path
        """
        steps = [vars(step) for step in self.steps]
        text = json.dumps({"format": FORMAT, "steps": steps}, indent=1, ensure_ascii=False)
        pathlib.Path(path).write_text(text + "\n", encoding="utf-8")

    def load(self, steps: Any) -> None:
        """Load steps that were saved, of the same table.

        Parameters
        ----------
        steps : path, or iterable of WalkthroughStep
            A file that :meth:`save` wrote, or the :attr:`steps` of another walkthrough.

        Raises
        ------
        OSError, TypeError, ValueError
            If it cannot be read, belongs to another table, or has a step that this view cannot
            show. The steps have not changed then.
        """
        if isinstance(steps, (str, os.PathLike)):
            steps = _read(pathlib.Path(steps))
        self.set_steps(self.check_steps(steps), at=-1)

    def check_steps(self, steps: Any) -> tuple[WalkthroughStep, ...]:
        """Return steps that this view can show, or raise what :meth:`load` raises."""
        steps = tuple(steps) if isinstance(steps, Iterable) else (steps,)
        if not all(
            isinstance(s, WalkthroughStep) and isinstance(s.options, Mapping) for s in steps
        ):
            raise TypeError(messages.NO_WALKTHROUGH)
        for i, step in enumerate(steps):
            try:
                chosen = self._view.state.check_session(step.session)
                _check_caption(step.caption)
                self._check_options(step.options, self._view.state.features_for(chosen))
            except (TypeError, ValueError) as error:
                message = messages.STEP_REFUSED.format(number=i + 1, reason=error)
                raise type(error)(message) from None
        return tuple(
            WalkthroughStep(_check_caption(s.caption), s.session, with_column_order(s.options))
            for s in steps
        )

    # -- the controls ------------------------------------------------------------------------

    def _add_clicked(self) -> None:
        try:
            self.add(self.caption.value)
        except (TypeError, ValueError) as error:
            self._view.refuse_change(str(error))
            return
        self._added = None  # clearing the field is no new text
        self.caption.value = ""
        added = self.steps[self.at]
        if not added.caption:  # else its text was here already, and the next is another step's
            self._added, self._added_at = added, time.monotonic()

    def _caption_arrived(self, change: Any) -> None:
        """Give a caption to the step that was added just before it arrived."""
        added, text = self._added, change["new"]
        if added is None or not text or time.monotonic() - self._added_at > CAPTION_DELAY:
            return
        self._added = None
        if not any(step is added for step in self.steps):
            return
        try:
            step = replace(added, caption=_check_caption(text))
        except (TypeError, ValueError) as error:
            self._view.refuse_change(str(error))
            return
        with self._view.state.thread_lock:
            steps = tuple(step if one is added else one for one in self.steps)
            self.set_steps(steps, at=self.at)
        self.caption.value = ""

    def _update_controls(self) -> None:
        if not self.has_parts:
            return
        n = len(self.steps)
        caption = self.steps[self.at].caption if 0 <= self.at < n else ""
        set_html(self.caption_box, Markup('<div dir="auto">{}</div>').format(caption))
        self.caption_box.layout.display = None if caption else "none"
        position = f"step {self.at + 1} of {n}" if n else "no steps yet"
        set_html(self.position_box, Markup("<span>{}</span>").format(position))
        self.back.disabled = self.at <= 0
        self.next.disabled = self.at >= n - 1
        self.remove_step.disabled = not 0 <= self.at < n

    def _show_box(self, change: Any) -> None:
        self.box.layout.display = None if change["new"] else "none"
        self.edit.value = change["new"] and not self.steps
        if not change["new"]:
            self.large.value = self.more.value = False
        self._toggle_class("hclust-presenting", on=change["new"])

    def _show_editor(self, change: Any) -> None:
        self.editor.layout.display = None if change["new"] else "none"

    def _class_toggler(self, css_class: str) -> Any:
        return lambda change: self._toggle_class(css_class, on=change["new"])

    def _toggle_class(self, css_class: str, *, on: bool) -> None:
        (self._view.add_class if on else self._view.remove_class)(css_class)


def _check_caption(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(messages.CAPTION_TYPE.format(value=value))
    text = " ".join(value.split())
    if not is_encodable(text):
        raise ValueError(messages.CAPTION_ENCODING.format(text=text[:40]))
    if len(text) > MAX_CAPTION:
        raise ValueError(messages.CAPTION_LENGTH.format(limit=MAX_CAPTION, length=len(text)))
    return text


def _read(path: pathlib.Path) -> list[WalkthroughStep]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        if found["format"] != FORMAT:
            raise ValueError(messages.NO_WALKTHROUGH)
        steps = [
            WalkthroughStep(one["caption"], one["session"], one["options"])
            for one in found["steps"]
        ]
    except (json.JSONDecodeError, UnicodeDecodeError, KeyError, TypeError):
        raise ValueError(messages.NO_WALKTHROUGH) from None
    if not all(isinstance(step.options, Mapping) for step in steps):
        raise ValueError(messages.NO_WALKTHROUGH)
    return steps


def _toggle(description: str, tooltip: str) -> W.ToggleButton:
    toggle = W.ToggleButton(description=description, tooltip=tooltip)
    toggle.layout.width = "auto"
    return toggle


def _button(description: str, tooltip: str, action: Any) -> W.Button:
    button = W.Button(description=description, tooltip=tooltip)
    button.layout.width = "auto"
    button.on_click(lambda _: action())
    return button
