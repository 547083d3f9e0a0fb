"""`View`, the base class of views: state, options, undo, messages, activation and closing."""

from __future__ import annotations

import sys
from base64 import b64encode
from typing import TYPE_CHECKING, Any, ClassVar
from weakref import ref

import ipywidgets as W
import traitlets

from hclust_widgets.common.checks import reject_unknown, unknown_name
from hclust_widgets.common.format import plain_text
from hclust_widgets.state.cluster_state import SETTABLE, ClusterState

from . import messages
from .markup import refusal, set_html
from .page_info import PageInfo

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from hclust_widgets.table.features import Features

__all__ = ["FALLBACK_IMAGE_WIDTH", "HANDED_IN", "View", "close_deep", "descendants"]

#: Width of images for places that show no widgets, in pixels.
FALLBACK_IMAGE_WIDTH = 1000

#: Options that are not undone: they change the presentation, not the content.
NOT_UNDOABLE = ("rendering", "controls", "height")
#: Annotations, which nobody drags: each change is a step of its own.
HANDED_IN = ("annotations", "row_colors", "column_annotations", "col_colors")

STATE_OPTIONS = ("table", "known", *(name for name in SETTABLE if name != "selection"))


class View(W.VBox):
    """A widget that shows one :class:`~hclust_widgets.ClusterState`.

    All views of a state show the same cut and selection, in whatever cell they are. A view that no
    page shows any more (its cell was run again, for example) is not active: it observes nothing and
    holds no figure until it is displayed again.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
    page_info : PageInfo, optional
        That of the view around this one. Default: one of its own.
    shared : iterable of str
        Options that the view around this one has as well, and records in the history.
    **options
        Options of the view, and, unless ``data`` is a state, options of
        :class:`~hclust_widgets.ClusterState`.

    Attributes
    ----------
    page_info : PageInfo
        Width, resolution and colors of the page.
    message_box : HTML
        Shows :attr:`message`.
    is_open : bool
        True from the end of the construction until :meth:`close`.
    is_active : bool
        True while the view follows its state.

    Raises
    ------
    TypeError, ValueError
        If an option cannot be used: one sentence that names the option, row or column.
    """

    #: Options of the view itself; each is a trait that can be set and observed.
    options: ClassVar[tuple[str, ...]] = ()

    #: The controls of the state, for views that have them.
    state_controls: Any = None

    page_info = traitlets.Instance(PageInfo)
    message_box = traitlets.Instance(W.HTML)
    children: tuple[W.Widget, ...]

    is_open = False
    is_active = False
    #: How often an option has changed: what was drawn with the same number shows the same options.
    option_changes = 0

    def __init__(
        self,
        data: Any,
        *,
        page_info: PageInfo | None = None,
        shared: Iterable[str] = (),
        **options: Any,
    ) -> None:
        name = type(self).__name__
        view_options = {k: v for k, v in options.items() if k in self.options}
        others = {k: v for k, v in options.items() if k not in view_options}
        if isinstance(data, ClusterState):
            for key in others:
                if key in STATE_OPTIONS:
                    how = "make the state with it" if key == "table" else f"set state.{key}"
                    raise TypeError(
                        messages.STATE_OPTION_GIVEN.format(option=key, view=name, how=how)
                    )
        known = self.options if isinstance(data, ClusterState) else (*self.options, *STATE_OPTIONS)
        reject_unknown(name, {k: v for k, v in others.items() if k not in known}, known)
        self._state = data if isinstance(data, ClusterState) else ClusterState(data, **others)
        self._owns_page_info = page_info is None
        super().__init__()
        self.page_info = PageInfo() if page_info is None else page_info
        self.add_class("hclust")
        try:
            for key, value in view_options.items():
                setattr(self, key, value)
            self._build()
        except Exception:
            self._close_parts()
            super().close()
            raise
        self.is_open = True
        if self._owns_page_info:
            self.children = (*self.children, self.page_info)
            self._view_count = 0  # the browser then counts how often the view is on the page
            self.observe(self._display_count_changed, "_view_count")
        undoable = set(self.options) - {*NOT_UNDOABLE, *shared}
        if undoable:  # traitlets takes an empty list of names for all names
            self.observe(self._record_option, sorted(undoable))
        self.page_info.observe(self._page_changed, "revision")
        if self._owns_page_info:  # else the view around handles keys, and activates this one
            self.page_info.on_msg(self.handle_command)
            self.activate()

    @property
    def state(self) -> ClusterState:
        """The state that this view shows."""
        return self._state

    #: The live views that a page of this view shows; empty if there is no such page.
    page_parts: tuple[str, ...] = ()

    def to_html(
        self,
        path: str | os.PathLike[str] | None = None,
        *,
        title: str | None = None,
        row_names: bool = True,
        columns: Iterable[Any] | None = None,
        parts: Sequence[str] | None = None,
        rows: str = "groups",
        **unknown: Any,
    ) -> str:
        """Make one HTML file that shows this view and needs no Python and no network.

        Parameters
        ----------
        path : str or path, optional
        title : str, optional
        row_names : bool
        columns : iterable of column names, optional
            As in :meth:`hclust_widgets.ClusterState.to_html`.
        parts : sequence of {"tree", "clustermap", "scatter", "distances"}, optional
            Views of the page. Default: those that this view shows; an explorer leaves the distances
            out, which make the page larger.
        rows : {"groups", "all"}
            As in :meth:`hclust_widgets.ClusterState.to_html`.

        Returns
        -------
        str
            The page, whether it was written or not.

        Raises
        ------
        TypeError, ValueError
            If an option cannot be used, or if a page cannot show this view.
        OSError
            If the file cannot be written.
        """
        reject_unknown("to_html", unknown, ("title", "row_names", "columns", "parts", "rows"))
        if not self.page_parts:
            raise ValueError(messages.NO_PAGE.format(view=type(self).__name__))
        return self._state.export.html(
            path,
            title=title,
            row_names=row_names,
            columns=columns,
            parts=self.page_parts if parts is None else parts,
            options=self.page_options(),
            steps=self.page_steps(),
            rows=rows,
        )

    def page_options(self) -> dict[str, Any]:
        """Return the options of the live views that a page of this view begins with."""
        return {name: getattr(holder, name) for name, holder in self._option_holders().items()}

    def page_steps(self) -> list[dict[str, Any]]:
        """Return the steps of the walkthrough, for views that have one."""
        return []

    def _option_holders(self) -> dict[str, Any]:
        """Return the object that has each option of the live views as a trait, by name."""
        return {}

    def __repr__(self) -> str:
        words = plain_text(self._state.summary_spans(wait=False))
        return f"<{type(self).__name__}: {words}>"

    def __setattr__(self, name: str, value: Any) -> None:
        if not name.startswith("_") and not hasattr(type(self), name):
            if name in SETTABLE:
                raise AttributeError(messages.STATE_OPTION_SET.format(name=name))
            raise AttributeError(unknown_name(type(self).__name__, name, self.options))
        super().__setattr__(name, value)

    def notify_change(self, change: Any) -> None:
        """Call the observers of a trait; what follows from an option is part of its undo step."""
        if change["name"] in self.options:
            self.option_changes += 1
        if not self.is_open or change["name"] not in self.options:
            super().notify_change(change)
            return
        with self._state.history.group():  # views that share the option record it, too
            super().notify_change(change)

    # -- to be implemented by each view ------------------------------------------------------

    def _build(self) -> None:
        """Make the children; called once."""
        raise NotImplementedError

    def _state_changed(self) -> None:
        """Update the view from the state."""

    def _resized(self) -> None:
        """Update the view after a change of the page's width, resolution or colors."""

    def _history_changed(self, _change: Any) -> None:
        """Update the buttons for undo and redo."""

    def _complete(self) -> None:
        """Show what takes long and was left out until the view is on a page."""

    def _fallback_image(self) -> NDArray[np.uint8] | None:
        """Draw an image for places that show no widgets; None if there is none."""
        return None

    def _step_walkthrough(self, steps: int) -> None:
        """Go forward or back in the walkthrough, for views that have one."""

    def check_option(self, name: str, value: Any, features: Features | None) -> None:
        """Raise if an option could not have a value once these features are shown."""

    # -- display -----------------------------------------------------------------------------

    def _repr_mimebundle_(self, **options: Any) -> dict[str, Any]:
        """Return the widget, and an image for viewers of notebooks that show no widgets."""
        self._complete()
        bundle: dict[str, Any] = super()._repr_mimebundle_(**options)
        try:
            image = self._fallback_png()
        except ValueError:  # the view needs the table, and the state has only a tree
            return bundle
        if image is not None:
            bundle["image/png"] = image
        return bundle

    def _fallback_png(self) -> str | None:
        """Return the image for places that show no widgets as base64; None if there is none."""
        pixels = self._fallback_image()
        if pixels is None:
            return None
        from hclust_widgets.plotting.base.canvas import encode_png

        return b64encode(encode_png(pixels)).decode("ascii")

    # -- activation --------------------------------------------------------------------------

    def activate(self) -> None:
        """Follow the state from now on: the view can be seen."""
        if not self.is_active:
            self.is_active = True
            self._state.observe(self._on_state_change, "clustering")
            self._state.observe(self._history_changed, ["can_undo", "can_redo"])
            self._state_changed()

    def deactivate(self) -> None:
        """Stop following the state: the view cannot be seen."""
        if self.is_active:
            self.is_active = False
            self._state.unobserve(self._on_state_change, "clustering")
            self._state.unobserve(self._history_changed, ["can_undo", "can_redo"])

    def _on_state_change(self, _change: Any) -> None:
        self.show_message("")
        self._state_changed()

    def _display_count_changed(self, change: Any) -> None:
        self.page_info.seen = change["new"] != 0
        if change["new"] == 0:
            self.deactivate()
        else:
            self._complete()
            self.activate()
        self._state.history.notify()

    def _page_changed(self, _change: Any) -> None:
        if self.is_active:
            self._resized()

    # -- commands and history ----------------------------------------------------------------

    def handle_command(self, _page_info: Any, message: Any, _buffers: Any) -> None:
        """Execute a command that a key in the browser sends; called by `PageInfo.on_msg`.

        Parameters
        ----------
        message : dict
            ``command`` is "undo", "redo", "next", "back", or "begin": the input that follows
            belongs to another gesture. Other keys are for the controls of the state.
        """
        if not isinstance(message, dict):
            return
        command = message.get("command")
        if self.state_controls is not None:
            self.state_controls.handle_message(message)
        if command == "undo":
            self._state.undo()
        elif command == "redo":
            self._state.redo()
        elif command == "begin":
            self._state.history.begin()
        elif command in ("next", "back"):
            self._step_walkthrough(1 if command == "next" else -1)

    def _record_option(self, change: Any) -> None:
        """Record a change of an option in the state's history."""
        name, old, new = change["name"], change["old"], change["new"]
        view_ref = ref(self)

        def restore(value: Any) -> None:
            view = view_ref()
            if view is not None and view.is_open:
                setattr(view, name, value)

        kind = (id(self), name)
        page_info = self.page_info
        self._state.history.record(
            None if name in HANDED_IN else kind,
            lambda: restore(old),
            lambda: restore(new),
            of=kind,
            seen=lambda: page_info.seen,
        )

    # -- closing -----------------------------------------------------------------------------

    def close(self) -> None:
        """Close the view and all its widgets; the state stays."""
        if sys.is_finalizing():  # ipywidgets closes all widgets then, but comms are gone already
            return
        if not self.is_open:  # an option was refused during construction
            super().close()
            return
        self.is_open = False
        self.unobserve(self._display_count_changed, "_view_count")
        self.deactivate()
        self.page_info.unobserve(self._page_changed, "revision")
        if self.state_controls is not None:
            self.state_controls.close()
        self._close_parts()
        self._state.history.forget(id(self))
        super().close()

    def _close_parts(self) -> None:
        own = {self._trait_values[name] for name in ("message_box",) if name in self._trait_values}
        for widget in {*own, *descendants(self)} - {self.page_info}:
            close_deep(widget)
        if self._owns_page_info:
            close_deep(self.page_info)
        close_deep(self, only_parts=True)

    # -- messages ----------------------------------------------------------------------------

    @property
    def message(self) -> str:
        """Why the last change was refused; empty when none was."""
        return self._message

    _message: str = ""

    @traitlets.default("message_box")
    def _make_message_box(self) -> W.HTML:
        box = W.HTML(refusal(self._message))
        box.add_class("hclust-message")
        box.layout.display = None if self._message else "none"
        return box

    def show_message(self, text: str) -> None:
        """Show a sentence above the view, or hide it if it is empty."""
        self._message = text
        if not text and "message_box" not in self._trait_values:
            return
        set_html(self.message_box, refusal(text))
        self.message_box.layout.display = None if text else "none"

    def change_state(self, **changes: Any) -> bool:
        """Change the state as a control asks; a refusal is shown as a message, not raised.

        Parameters
        ----------
        **changes
            As :meth:`ClusterState.update` takes them.

        Returns
        -------
        bool
            False if the change was refused.
        """
        return self.try_change(lambda: self._state.update(**changes))

    def try_change(self, change: Callable[[], object]) -> bool:
        """Run what changes the state; a refusal is shown as a message, not raised.

        Returns
        -------
        bool
            False if the change was refused.
        """
        try:
            change()
        except (TypeError, ValueError) as error:
            self.refuse_change(str(error))
            return False
        self.show_message("")
        return True

    def refuse_change(self, reason: str) -> None:
        """Show why a change is refused, and reset the controls to the state."""
        self.show_message(reason)
        self._state_changed()


def close_deep(widget: W.Widget, *, only_parts: bool = False) -> None:
    """Close a widget with its layout and style, which ipywidgets leaves in memory."""
    for name in ("layout", "style"):
        part = getattr(widget, name, None)
        if isinstance(part, W.Widget):
            part.close()
    if not only_parts:
        widget.close()


def descendants(box: W.Widget) -> list[W.Widget]:
    """Return all widgets inside a box; of a view inside it only the view."""
    found: list[W.Widget] = []
    for child in box.children if isinstance(box, W.Box) else ():
        if not isinstance(child, View):
            found += descendants(child)
        found.append(child)
    return found
