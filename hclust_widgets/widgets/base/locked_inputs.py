"""ipywidgets controls whose incoming updates are serialised with state changes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import ipywidgets as W

__all__ = ["Dropdown", "FloatSlider", "IntSlider", "LockedInput"]


class LockedInput(W.Widget):
    """Applies updates from the browser while no other thread changes the widget.

    Updates arrive in another thread than the one in which cells run, and a widget stores in one
    place what must not be sent back (``_property_lock``). Two threads at once would make it send
    back an outdated value, or apply half of an update.

    Attributes
    ----------
    lock : RLock or BrowserLock
        Held while an update is applied. For widgets that follow a state, the browser lock of its
        history, which holds the state's lock.
    driven_by_browser : bool
        True if another widget reports ``value`` from the browser. Updates of ``value`` are ignored
        then: clipped to a range that has changed meanwhile and sent back, they would move the
        other widget.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        self.lock: Any = threading.RLock()
        self.driven_by_browser = False
        super().__init__(*args, **options)

    def set_state(self, sync_data: dict[str, Any]) -> None:
        """Apply changes from the browser; ipywidgets calls this.

        Parameters
        ----------
        sync_data : dict
        """
        if self.driven_by_browser:
            sync_data = {name: value for name, value in sync_data.items() if name != "value"}
        with self.lock:
            super().set_state(sync_data)


class Dropdown(LockedInput, W.Dropdown):
    """A dropdown whose updates are serialised."""


class _Slider(LockedInput):
    """A slider whose value can be set before its own update arrives.

    ipywidgets delays updates while the kernel is busy, but not the press of a button.

    Attributes
    ----------
    on_arrival : callable or None
        Takes each value that the browser has sent by an update of its own.
    """

    value: Any
    on_arrival: Callable[[Any], None] | None = None

    def __init__(self, *args: Any, **options: Any) -> None:
        self._ahead: float | None = None
        super().__init__(*args, **options)

    def apply_early(self, value: Any) -> None:
        """Set the value that the browser shows; the update with the same value is ignored later.

        Parameters
        ----------
        value : int or float
            Other types and values out of range are ignored.
        """
        with self.lock:
            known = isinstance(value, (int, float)) and not isinstance(value, bool)
            if (
                self.driven_by_browser
                or not known
                or not self.min <= value <= self.max
                or value == self.value
            ):
                return  # an equal value has arrived by its own update
            with self._lock_property(value=value):
                self.value = value
            self._ahead = value

    def set_state(self, sync_data: dict[str, Any]) -> None:
        """Apply changes from the browser; ipywidgets calls this.

        Parameters
        ----------
        sync_data : dict
        """
        if "value" in sync_data and self.on_arrival and not self.driven_by_browser:
            self.on_arrival(sync_data["value"])
        with self.lock:
            end = sync_data.get("max")
            if end is not None and not end >= self.min:  # a link's end, not known yet
                sync_data = {k: v for k, v in sync_data.items() if k != "max"}
            ahead, value = self._ahead, sync_data.get("value")
            if value is not None:
                self._ahead = None
                if value == ahead:  # later changes stay
                    sync_data = {k: v for k, v in sync_data.items() if k != "value"}
            super().set_state(sync_data)


class IntSlider(_Slider, W.IntSlider):
    """A slider of integers whose updates are serialised."""


class FloatSlider(_Slider, W.FloatSlider):
    """A slider of floats whose updates are serialised."""
