"""`CodeTab`: the Python script that makes the labels, to read and to copy."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import traitlets

from hclust_widgets.common.static import STATIC
from hclust_widgets.widgets.base.browser_widget import BrowserWidget

from . import messages

if TYPE_CHECKING:
    from collections.abc import Callable

    from hclust_widgets.state.cluster_state import ClusterState

__all__ = ["CodeTab"]


log = logging.getLogger("hclust_widgets")


class CodeTab(BrowserWidget):
    """Shows a script; :class:`RenderThread` calls :meth:`paint` while the tab is open.

    Parameters
    ----------
    state : ClusterState
    write : callable
        Returns the script of the present state.

    Attributes
    ----------
    code : str
        The script, which the browser shows and copies to the clipboard.
    """

    _esm = STATIC / "code_tab.js"

    code = traitlets.Unicode("").tag(sync=True)

    def __init__(self, state: ClusterState, write: Callable[[], str]) -> None:
        super().__init__()
        self._state, self._write = state, write
        self._written_for: Any = None

    def paint(self) -> None:
        """Update the script, unless it is for this clustering."""
        now = self._state.clustering
        key = (now.settings, now.tree, now.cut, now.annotations)
        if self._written_for is not None and all(
            a is b for a, b in zip(key, self._written_for, strict=True)
        ):
            return
        try:
            self.code = self._write()
        except Exception:
            log.exception("The script could not be written.")
            self.code = messages.CODE_FAILED
        self._written_for = key
