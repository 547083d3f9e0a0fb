"""`BrowserWidget`: base of the widgets that are drawn by JavaScript of our own."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import uuid4

import anywidget
import traitlets

__all__ = ["BrowserWidget"]

_OF_ANYWIDGET = {"_esm", "_css", "_anywidget_id"}


class BrowserWidget(anywidget.AnyWidget):
    """An anywidget that keeps up with Python however slow the browser is.

    anywidget gives a model two seconds to be ready in the browser. One that takes longer is
    displayed and sends its changes, but never hears from Python again. Its JavaScript
    (``js/src/jupyter/keep_model.js``) finds such a model by ``own_id``, has it listen again, and
    asks with the message ``{"resend": True}`` for what it has missed.

    Attributes
    ----------
    own_id : str
        The widget's ``model_id``.
    """

    own_id = traitlets.Unicode("", read_only=True).tag(sync=True)

    _classes: ClassVar[dict[tuple[Any, ...], type]] = {}

    def __init__(self, *args: Any, **options: Any) -> None:
        model_id = uuid4().hex
        self.set_trait("own_id", model_id)
        super().__init__(*args, model_id=model_id, **options)
        self.on_msg(self._resend)

    def add_traits(self, **traits: Any) -> None:
        """Add traits; those that anywidget adds to each widget, its code, stand in one class.

        traitlets makes a class for every widget otherwise, which takes milliseconds.
        """
        if not traits.keys() <= _OF_ANYWIDGET:
            super().add_traits(**traits)
            return
        # Another text where a file has changed.
        values = tuple((name, str(one.default_value)) for name, one in traits.items())
        key = (type(self), values)
        if key not in self._classes:
            super().add_traits(**traits)
            self._classes[key] = type(self)
            return
        self.__class__ = self._classes[key]
        self.keys += [name for name in traits if name not in self.keys]

    def _resend(self, _: Any, content: Any, __: Any) -> None:
        if isinstance(content, dict) and content.get("resend") is True:
            self.send_state([key for key in self.keys if not key.startswith("_")])
