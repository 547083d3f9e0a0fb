"""Widgets that hear the browser and follow a state, which happens in several threads."""

from __future__ import annotations

import threading
from typing import Any

import ipywidgets as W

__all__ = ["Dropdown", "FloatSlider", "InTurn", "IntSlider"]


class InTurn(W.Widget):
    """Takes over what the browser sends while nobody else changes it.

    What the browser says is heard in another thread than the one in which cells run, and a widget
    remembers in one place what need not be sent back (``_property_lock``). Two threads at once
    would have it send back what the reader has long left, or take over half of what was said.

    Attributes
    ----------
    turn : RLock or Hand
        Held while the browser is heard. For whatever follows a state, its history's hand, which
        holds the state's own lock.
    led : bool
        Whether another widget tells what happens to ``value`` in the browser. Then what the browser
        says of it is passed over: cut off at an end that has changed meanwhile, and sent back like
        that, it would lead the other one.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        self.turn: Any = threading.RLock()
        self.led = False
        super().__init__(*args, **options)

    def set_state(self, sync_data: dict[str, Any]) -> None:
        """Take over what the browser sends: ipywidgets calls this.

        Parameters
        ----------
        sync_data : dict
        """
        if self.led:
            sync_data = {name: value for name, value in sync_data.items() if name != "value"}
        with self.turn:
            super().set_state(sync_data)


class Dropdown(InTurn, W.Dropdown):
    """A dropdown that is heard in its turn."""


class IntSlider(InTurn, W.IntSlider):
    """A slider of whole numbers that is heard in its turn."""


class FloatSlider(InTurn, W.FloatSlider):
    """A slider of numbers that is heard in its turn."""
