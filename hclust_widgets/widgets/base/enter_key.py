"""What Enter does in a field for text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import ipywidgets as W

__all__ = ["on_enter"]


def on_enter(field: W.DOMWidget, action: Callable[[], object]) -> None:
    """Call a function each time Enter is pressed in a field.

    Parameters
    ----------
    field : Text, FloatText or IntText
        Its text may arrive a moment after the key.
    action : callable
        Takes no argument.
    """

    def on_message(_widget: Any, content: Any, _buffers: Any) -> None:
        if isinstance(content, dict) and content.get("event") == "submit":
            action()

    field.on_msg(on_message)
