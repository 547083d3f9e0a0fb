"""Widgets that are made when they are first shown, or when one of them is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hclust_widgets.widgets.base.view import View

__all__ = ["LazyWidgets", "Part"]


class Part:
    """An attribute of a :class:`LazyWidgets` that ``_make_parts`` sets: reading it makes all parts.

    Once it is set, Python finds it in the instance, and this is not asked any more.
    """

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, one: LazyWidgets | None, owner: type | None = None) -> Any:
        if one is None:
            return self
        one.ensure_parts()
        return vars(one)[self._name]


class LazyWidgets:
    """Controls of a view that most readers never open: their widgets cost time and messages.

    Attributes
    ----------
    has_parts : bool
        Whether the widgets are made. Until then nothing has to follow the state.
    """

    has_parts = False
    _view: View

    def ensure_parts(self) -> None:
        """Make the widgets, unless they are made, and have them show the present state."""
        with self._view.state.thread_lock:
            if not self.has_parts:
                self.has_parts = True
                self._make_parts()

    def _make_parts(self) -> None:
        """Make the widgets; called once."""
        raise NotImplementedError
