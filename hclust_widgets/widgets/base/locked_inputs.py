"""Widgets that hear the browser and follow a state, which happens in several threads."""

from __future__ import annotations

import threading
from typing import Any

import ipywidgets as W

__all__ = ["Dropdown", "FloatSlider", "IntSlider", "LockedInput"]


class LockedInput(W.Widget):
    """Takes over what the browser sends while nobody else changes it.

    What the browser says is heard in another thread than the one in which cells run, and a widget
    remembers in one place what need not be sent back (``_property_lock``). Two threads at once
    would have it send back what the reader has long left, or take over half of what was said.

    Attributes
    ----------
    lock : RLock or BrowserLock
        Held while the browser is heard. For whatever follows a state, its history's hand, which
        holds the state's own lock.
    driven_by_browser : bool
        Whether another widget tells what happens to ``value`` in the browser. Then what the browser
        says of it is passed over: cut off at an end that has changed meanwhile, and sent back like
        that, it would lead the other one.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        self.lock: Any = threading.RLock()
        self.driven_by_browser = False
        super().__init__(*args, **options)

    def set_state(self, sync_data: dict[str, Any]) -> None:
        """Take over what the browser sends: ipywidgets calls this.

        Parameters
        ----------
        sync_data : dict
        """
        if self.driven_by_browser:
            sync_data = {name: value for name, value in sync_data.items() if name != "value"}
        with self.lock:
            super().set_state(sync_data)


class Dropdown(LockedInput, W.Dropdown):
    """A dropdown that is heard in its turn."""


class _Slider(LockedInput):
    """A slider whose value may be heard of before its own message comes.

    ipywidgets holds that back while the kernel is busy, but not the press of a button.
    """

    value: Any

    def __init__(self, *args: Any, **options: Any) -> None:
        self._ahead: float | None = None
        super().__init__(*args, **options)

    def apply_early(self, value: Any) -> None:
        """Take over a value as the browser shows it; the message with it is passed over later.

        Parameters
        ----------
        value : int or float
            Anything else, and what the slider cannot have, is passed over.
        """
        with self.lock:
            known = isinstance(value, (int, float)) and not isinstance(value, bool)
            if (
                self.driven_by_browser
                or not known
                or not self.min <= value <= self.max
                or value == self.value
            ):
                return  # a value that is here already came with its message
            with self._lock_property(value=value):
                self.value = value
            self._ahead = value

    def set_state(self, sync_data: dict[str, Any]) -> None:
        """Take over what the browser sends: ipywidgets calls this.

        Parameters
        ----------
        sync_data : dict
        """
        with self.lock:
            ahead, value = self._ahead, sync_data.get("value")
            if value is not None:
                self._ahead = None
                if value == ahead:  # what has been done since then stays
                    sync_data = {k: v for k, v in sync_data.items() if k != "value"}
            super().set_state(sync_data)


class IntSlider(_Slider, W.IntSlider):
    """A slider of whole numbers that is heard in its turn."""


class FloatSlider(_Slider, W.FloatSlider):
    """A slider of numbers that is heard in its turn."""
