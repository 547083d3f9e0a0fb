"""What all views share: a state they show, a place they measure, a clean end."""

from __future__ import annotations

import sys
from base64 import b64encode
from typing import TYPE_CHECKING, Any, ClassVar
from weakref import ref

import ipywidgets as W

from hclust_widgets.common.checks import reject_unknown, unknown_name
from hclust_widgets.state.cluster_state import SETTABLE, ClusterState

from .markup import refusal
from .page_info import PageInfo

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray

    from hclust_widgets.table.features import Features

__all__ = ["FALLBACK_IMAGE_WIDTH", "View", "close_deep", "descendants"]

#: Width of pictures for places that show no widgets, in pixels.
FALLBACK_IMAGE_WIDTH = 1000

#: Options that say how to show and not what.
NOT_UNDOABLE = ("rendering", "controls", "height")

STATE_OPTIONS = ("table", *(name for name in SETTABLE if name != "selection"))


class View(W.VBox):
    """A widget that shows one :class:`~hclust_widgets.ClusterState`.

    Views of one state move together, wherever they are. A view that no page shows any more (its
    cell was run again, say) listens to nothing and holds no picture until it is shown again.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
    **options
        Options of the view, and, unless ``data`` is a state, options of
        :class:`~hclust_widgets.ClusterState`.

    Raises
    ------
    TypeError, ValueError
        For what cannot be used: one sentence that names the option, row or column.
    """

    #: Options of the view itself; each is a trait that can be set and observed.
    options: ClassVar[tuple[str, ...]] = ()

    #: The state's own controls, for views that have them.
    state_controls: Any = None

    _built = False

    def __init__(
        self,
        data: Any,
        *,
        surface: PageInfo | None = None,
        shared: Iterable[str] = (),
        **options: Any,
    ) -> None:
        name = type(self).__name__
        own = {k: v for k, v in options.items() if k in self.options}
        others = {k: v for k, v in options.items() if k not in own}
        if isinstance(data, ClusterState):
            for key in others:
                if key in STATE_OPTIONS:
                    how = "make the state with it" if key == "table" else f"set state.{key}"
                    raise TypeError(f"{key} belongs to the state that {name} was given: {how}.")
        known = self.options if isinstance(data, ClusterState) else (*self.options, *STATE_OPTIONS)
        reject_unknown(name, {k: v for k, v in others.items() if k not in known}, known)
        self._state = data if isinstance(data, ClusterState) else ClusterState(data, **others)
        self._own_surface = surface is None
        self._surface = PageInfo() if surface is None else surface
        self._awake = self._built = False
        self._message = W.HTML()
        self._message.add_class("hclust-message")
        super().__init__()
        self.add_class("hclust")
        try:
            for key, value in own.items():
                setattr(self, key, value)
            self._build()
        except Exception:
            self._close_parts()
            super().close()
            raise
        self._built = True
        if self._own_surface:
            self.children = (*self.children, self._surface)
            self._view_count = 0  # has the browser count how often the view is on the page
            self.observe(self._shown_or_not, "_view_count")
        # The options of a view within another one as well, but for those that both have: the view
        # around remembers them.
        remembered = set(self.options) - {*NOT_UNDOABLE, *shared}
        if remembered:  # to traitlets, no name means every one
            self.observe(self._remember, sorted(remembered))
        self._surface.observe(self._page_changed, "revision")
        if self._own_surface:  # else the view around hears keys, and wakes it when it can be seen
            self._surface.on_msg(self._commanded)
            self._wake()

    @property
    def state(self) -> ClusterState:
        """The state that this view shows."""
        return self._state

    #: What a page of this view shows.
    _page_parts: tuple[str, ...] = ()

    def to_html(
        self,
        path: str | os.PathLike[str] | None = None,
        *,
        title: str | None = None,
        row_names: bool = True,
        columns: Iterable[Any] | None = None,
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
        reject_unknown("to_html", unknown, ("title", "row_names", "columns"))
        if not self._page_parts:
            raise ValueError(
                f"A page without Python has no {type(self).__name__}: call state.to_html() for "
                "one with tree, clustermap and scatter."
            )
        return self._state._page(
            path,
            title=title,
            row_names=row_names,
            columns=columns,
            parts=self._page_parts,
            options=self._page_options(),
            steps=self._page_steps(),
        )

    def _page_options(self) -> dict[str, Any]:
        """What a page of this view begins with."""
        return {name: getattr(holder, name) for name, holder in self._holders().items()}

    def _page_steps(self) -> list[dict[str, Any]]:
        """Steps of a walkthrough, for views that have one."""
        return []

    def _holders(self) -> dict[str, Any]:
        """Who holds the options of the live views: by their names."""
        return {}

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self._state.summary}>"

    def __setattr__(self, name: str, value: Any) -> None:
        if not name.startswith("_") and not hasattr(type(self), name):
            if name in SETTABLE:
                raise AttributeError(f"{name} belongs to the state of this view: set state.{name}.")
            raise AttributeError(unknown_name(type(self).__name__, name, self.options))
        super().__setattr__(name, value)

    # -- what a view does --------------------------------------------------------------------

    def _build(self) -> None:
        """Make the children, once."""
        raise NotImplementedError

    def _state_changed(self) -> None:
        """Show the state as it is now."""

    def _resized(self) -> None:
        """Fit the page as it is now: width, resolution, colors."""

    def _still(self) -> NDArray[np.uint8] | None:
        """Draw a picture for places that show no widgets; None if there is none."""
        return None

    def _repr_mimebundle_(self, **options: Any) -> dict[str, Any]:
        """Show the widget where there is one, and in saved notebooks elsewhere a picture."""
        bundle: dict[str, Any] = super()._repr_mimebundle_(**options)
        try:
            pixels = self._still()
        except ValueError:  # values are wanted and only a tree is there: the widget says so
            return bundle
        if pixels is not None:
            from hclust_widgets.plotting.base.canvas import encode_png

            bundle["image/png"] = b64encode(encode_png(pixels)).decode("ascii")
        return bundle

    # -- awake and asleep --------------------------------------------------------------------

    def _wake(self) -> None:
        if not self._awake:
            self._awake = True
            self._state.observe(self._heard, "clustering")
            self._state.observe(self._history_changed, ["can_undo", "can_redo"])
            self._state_changed()

    def _sleep(self) -> None:
        if self._awake:
            self._awake = False
            self._state.unobserve(self._heard, "clustering")
            self._state.unobserve(self._history_changed, ["can_undo", "can_redo"])

    def _heard(self, _change: Any) -> None:
        self._say("")
        self._state_changed()

    def _commanded(self, _surface: Any, message: Any, _buffers: Any) -> None:
        """Do what a key in the browser asks for: "undo", "redo", "next" or "back".

        "begin" asks for nothing: it tells that what comes next is another gesture.
        """
        if not isinstance(message, dict):
            return
        asked = message.get("command")
        if self.state_controls is not None:
            self.state_controls.told(message)
        if asked == "undo":
            self._state.undo()
        elif asked == "redo":
            self._state.redo()
        elif asked == "begin":
            self._state.history.begin()
        elif asked in ("next", "back"):
            self._walk(1 if asked == "next" else -1)

    def _check_option(self, name: str, value: Any, features: Features | None) -> None:
        """Refuse a value that an option could not have once these features are shown."""

    def _walk(self, steps: int) -> None:
        """Go on or back in a walkthrough, for views that have one."""

    def _history_changed(self, _change: Any) -> None:
        """Show whether something can be undone."""

    def _remember(self, change: Any) -> None:
        """Have a change of the view's own options undone with all else."""
        name, old, new = change["name"], change["old"], change["new"]
        view = ref(self)

        def back_to(value: Any) -> None:
            shown = view()
            if shown is not None and shown._built:
                setattr(shown, name, value)

        kind = (id(self), name)
        surface = self._surface
        self._state.history.record(
            kind, lambda: back_to(old), lambda: back_to(new), of=kind, seen=lambda: surface.seen
        )

    def _shown_or_not(self, change: Any) -> None:
        self._surface.seen = change["new"] != 0
        if change["new"] == 0:
            self._sleep()
        else:
            self._wake()
        self._state.history.notify()

    def _page_changed(self, _change: Any) -> None:
        if self._awake:
            self._resized()

    def close(self) -> None:
        """Take the view off the page and out of memory; the state stays."""
        if sys.is_finalizing():  # ipywidgets closes what is left: by then nothing can be closed
            return
        if not self._built:  # refused while it was made
            super().close()
            return
        self._built = False
        self.unobserve(self._shown_or_not, "_view_count")
        self._sleep()
        self._surface.unobserve(self._page_changed, "revision")
        self._close_parts()
        self._state.history.forget(id(self))
        super().close()

    def _close_parts(self) -> None:
        for widget in {self._message, *descendants(self)} - {self._surface}:
            close_deep(widget)
        if self._own_surface:
            close_deep(self._surface)
        close_deep(self, only_parts=True)

    # -- words -------------------------------------------------------------------------------

    @property
    def message(self) -> str:
        """Why the last change was refused; empty when none was."""
        return self._said

    _said: str = ""

    def _say(self, text: str) -> None:
        self._said = text
        self._message.value = refusal(text)
        self._message.layout.display = None if text else "none"

    def _try(self, **changes: Any) -> bool:
        """Change the state as a control asks; a refusal becomes a sentence, not a traceback."""
        try:
            self._state.update(**changes)
        except (TypeError, ValueError) as error:
            self._refuse(str(error))
            return False
        self._say("")
        return True

    def _refuse(self, why: str) -> None:
        """Say why a change is refused, and let the controls show again what is."""
        self._say(why)
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
    """All widgets inside a box, views among them as a whole."""
    found: list[W.Widget] = []
    for child in box.children if isinstance(box, W.Box) else ():
        if not isinstance(child, View):
            found += descendants(child)
        found.append(child)
    return found
