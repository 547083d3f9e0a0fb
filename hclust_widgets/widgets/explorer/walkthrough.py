"""A presenter's sequence: saved states with a caption each, and keys to go through them."""

from __future__ import annotations

import json
import os
import pathlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any
from weakref import ref

import ipywidgets as W

from hclust_widgets.common.format import is_encodable
from hclust_widgets.widgets.base.toolbar import bar, group, labelled, tools

if TYPE_CHECKING:
    from hclust_widgets.table.features import Features
    from hclust_widgets.widgets.base.view import View

__all__ = ["Walkthrough", "WalkthroughStep"]

FORMAT = "hclust_widgets walkthrough 1"
MAX_CAPTION = 1_000
_NOT_ONE = "This is no walkthrough: pass what save() wrote, or the list that steps holds."


@dataclass(frozen=True)
class WalkthroughStep:
    """One stop of a walkthrough.

    Attributes
    ----------
    caption : str
        What the class shall see, in the presenter's words.
    session : dict
        All that was chosen, as ``ClusterState.session()`` gives it.
    options : dict
        Options of the view: its axes and its colormap.
    """

    caption: str
    session: dict[str, Any]
    options: dict[str, Any]


class Walkthrough:
    """Steps through saved states of a view; a bar of ordinary controls.

    Made by hand with *Add step*, or in Python with :meth:`add`. While it is shown, Page Down and
    Page Up, which presenters' remote controls send, go on and back. What is done here is undone
    with all else: a step that is shown, added, removed, and steps that are loaded.

    Parameters
    ----------
    view : View
        Whose state and options are saved and brought back.
    options : iterable of str
        The view's options that belong to a step.
    told : callable, optional
        Called when there are other steps, or another one is shown.

    Attributes
    ----------
    steps : tuple of WalkthroughStep
    at : int
        Which of them is shown, from 0; -1 before the first.
    toggle : ToggleButton
        Shows the box, and hides it.
    edit : ToggleButton
        Shows what steps are made with; open at first where there are none.
    more : ToggleButton
        Shows the view's other controls, which are folded while steps are shown: the sliders of
        the cut stay.
    box : VBox
        The caption in large type, and the controls.

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

    def __init__(
        self, view: View, options: Iterable[str] = (), *, told: Callable[[], object] = lambda: None
    ) -> None:
        self._view = view
        self._told = told
        self._options = tuple(options)
        self.steps: tuple[WalkthroughStep, ...] = ()
        self.at = -1
        self._words = W.HTML()
        self._words.add_class("hclust-caption")
        self.caption = labelled(
            W.Text(
                description="Caption",
                placeholder="what to see here",
                continuous_update=False,
                tooltip="Caption of the next step that is added",
            ),
            "420px",
        )
        self.caption.layout.max_width = "100%"
        self.back = _button("◀", "Back (Page Up)", lambda: self.go(self.at - 1))
        self.next = _button("▶", "Next (Page Down)", lambda: self.go(self.at + 1))
        self._place = W.HTML()
        self.add_step = _button("Add step", "Save what is shown as a step", self._add_shown)
        self.remove_step = _button("Remove", "Remove this step", lambda: self.remove(self.at))
        self.edit = _toggle("Edit steps", "Add steps and remove them")
        self.edit.observe(self._open_editing, "value")
        self.large = _toggle("Large type", "For a projector")
        self.large.observe(self._marker("hclust-large"), "value")
        self.more = _toggle("All controls", "Linkage, columns and the rest")
        self.more.add_class("hclust-more")
        self.more.observe(self._marker("hclust-unfolded"), "value")
        walk = W.HBox([self.back, self._place, self.next])
        walk.add_class("hclust-walk")
        self._editing = group(self.caption, self.add_step, self.remove_step)
        self._editing.layout.display = "none"
        line = bar(group(walk), self._editing, tools(right=[self.edit, self.large]))
        self.box = W.VBox([self._words, line])
        self.toggle = _toggle("Present", "Go through saved steps")
        self.toggle.observe(self._open, "value")
        self.box.layout.display = "none"
        self._show()

    # -- the steps ---------------------------------------------------------------------------

    def add(self, caption: str = "") -> None:
        """Save what is shown now as a step, after the one that is shown.

        Parameters
        ----------
        caption : str
            Up to 1,000 characters.

        Raises
        ------
        TypeError, ValueError
            If this is no caption.
        """
        words = _caption(caption)
        with self._view.state._lock:
            options = {name: getattr(self._view, name) for name in self._options}
            step = WalkthroughStep(words, self._view.state.session(), options)
            at = self.at + 1
            self._change((*self.steps[:at], step, *self.steps[at:]), at)

    def remove(self, i: int) -> None:
        """Take a step away; what is shown stays as it is."""
        if 0 <= i < len(self.steps):
            rest = (*self.steps[:i], *self.steps[i + 1 :])
            self._change(rest, min(self.at - (i < self.at), len(rest) - 1))

    def go(self, i: int) -> None:
        """Show a step; beyond the first and the last one nothing happens.

        A step that cannot be shown whole is refused: the view says why, and stays as it is.

        Parameters
        ----------
        i : int
            Number of the step, from 0.
        """
        if not 0 <= i < len(self.steps):
            return
        step, state = self.steps[i], self._view.state
        with state._lock:
            try:  # the whole step is known to do before any of it is done
                there = state._reached(state.check_session(step.session))
                self._check_options(step.options, there.features)
            except (TypeError, ValueError) as error:
                self._view._refuse(str(error))
                return
            with state.history.group():
                state._apply(there)
                for name, value in step.options.items():
                    setattr(self._view, name, value)
                self._change(self.steps, i)
        self._view._say("")

    def _check_options(self, options: Mapping[str, Any], features: Features | None) -> None:
        for name, value in options.items():
            if name not in self._options:
                raise ValueError(
                    f"This step sets {name!r}, but a step holds only {', '.join(self._options)}."
                )
            self._view._check_option(name, value, features)

    def _change(self, steps: tuple[WalkthroughStep, ...], at: int) -> None:
        """Have other steps, or another one shown; it can be undone."""
        before = self.steps, self.at
        if (steps, at) == before:
            return
        walk = ref(self)

        def back_to(steps: tuple[WalkthroughStep, ...], at: int) -> None:
            known = walk()
            if known is not None and known._view._built:
                known.steps, known.at = steps, at
                known._show()
                known._told()

        back_to(steps, at)
        self._view.state.history.record(
            None, lambda: back_to(*before), lambda: back_to(steps, at), of=(id(self), "steps")
        )

    # -- kept in a file ----------------------------------------------------------------------

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
        """Take over steps that were saved, of the same table.

        Parameters
        ----------
        steps : path, or iterable of WalkthroughStep
            A file that :meth:`save` wrote, or the :attr:`steps` of another walkthrough.

        Raises
        ------
        OSError, TypeError, ValueError
            If it cannot be read, was made of another table, or asks for what this view cannot
            show. The steps are then as before.
        """
        if isinstance(steps, (str, os.PathLike)):
            steps = _read(pathlib.Path(steps))
        self._change(self.checked(steps), -1)

    def checked(self, steps: Any) -> tuple[WalkthroughStep, ...]:
        """Give steps that this view can show, or raise what :meth:`load` raises."""
        steps = tuple(steps) if isinstance(steps, Iterable) else (steps,)
        if not all(
            isinstance(s, WalkthroughStep) and isinstance(s.options, Mapping) for s in steps
        ):
            raise TypeError(_NOT_ONE)
        for i, step in enumerate(steps):
            try:
                chosen = self._view.state.check_session(step.session)
                _caption(step.caption)
                self._check_options(step.options, self._view.state._features_of(chosen))
            except (TypeError, ValueError) as error:
                raise type(error)(f"Step {i + 1} cannot be shown: {error}") from None
        return tuple(
            WalkthroughStep(_caption(s.caption), s.session, dict(s.options)) for s in steps
        )

    # -- the controls ------------------------------------------------------------------------

    def _add_shown(self) -> None:
        try:
            self.add(self.caption.value)
        except (TypeError, ValueError) as error:
            self._view._refuse(str(error))
            return
        self.caption.value = ""

    def _show(self) -> None:
        n = len(self.steps)
        words = self.steps[self.at].caption if 0 <= self.at < n else ""
        self._words.value = f'<div dir="auto">{escape(words)}</div>'
        self._words.layout.display = None if words else "none"
        self._place.value = (
            f"<span>step {self.at + 1} of {n}</span>" if n else "<span>no steps yet</span>"
        )
        self.back.disabled = self.at <= 0
        self.next.disabled = self.at >= n - 1
        self.remove_step.disabled = not 0 <= self.at < n

    def _open(self, change: Any) -> None:
        self.box.layout.display = None if change["new"] else "none"
        self.edit.value = change["new"] and not self.steps
        if not change["new"]:
            self.large.value = self.more.value = False
        self._mark("hclust-presenting", on=change["new"])

    def _open_editing(self, change: Any) -> None:
        self._editing.layout.display = None if change["new"] else "none"

    def _marker(self, css_class: str) -> Any:
        return lambda change: self._mark(css_class, on=change["new"])

    def _mark(self, css_class: str, *, on: bool) -> None:
        (self._view.add_class if on else self._view.remove_class)(css_class)


def _caption(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"A caption must be text, not {value!r}.")
    text = " ".join(value.split())
    if not is_encodable(text):
        raise ValueError(f"The caption {text[:40]!r} holds half of a character: mend it.")
    if len(text) > MAX_CAPTION:
        raise ValueError(
            f"A caption has up to {MAX_CAPTION:,} characters, but this has {len(text):,}."
        )
    return text


def _read(path: pathlib.Path) -> list[WalkthroughStep]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        if found["format"] != FORMAT:
            raise ValueError(_NOT_ONE)
        steps = [
            WalkthroughStep(one["caption"], one["session"], one["options"])
            for one in found["steps"]
        ]
    except (json.JSONDecodeError, UnicodeDecodeError, KeyError, TypeError):
        raise ValueError(_NOT_ONE) from None
    if not all(isinstance(step.options, Mapping) for step in steps):
        raise ValueError(_NOT_ONE)
    return steps


def _toggle(words: str, what: str) -> W.ToggleButton:
    toggle = W.ToggleButton(description=words, tooltip=what)
    toggle.layout.width = "auto"
    return toggle


def _button(words: str, what: str, action: Any) -> W.Button:
    button = W.Button(description=words, tooltip=what)
    button.layout.width = "auto"
    button.on_click(lambda _: action())
    return button
