"""The script behind the picture, to read and to copy."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import anywidget
import traitlets

from hclust_widgets.common.static import STATIC

if TYPE_CHECKING:
    from .explorer import ClusterExplorer

__all__ = ["CodeTab"]


log = logging.getLogger("hclust_widgets")


class CodeTab(anywidget.AnyWidget):
    """Shows an explorer's script; written beside the callbacks, and only when it can be seen.

    Parameters
    ----------
    view : ClusterExplorer
        Whose script it shows.

    Attributes
    ----------
    code : str
        The script; the browser shows it and puts it on the clipboard.
    """

    _esm = STATIC / "code_tab.js"

    code = traitlets.Unicode("").tag(sync=True)

    def __init__(self, view: ClusterExplorer) -> None:
        super().__init__()
        self._of = view
        self._written_for: Any = None

    def paint(self) -> None:
        """Bring the script up to date now."""
        now = self._of.state.clustering
        what = (now.settings, now.tree, now.cut, now.annotations)
        if self._written_for is not None and all(
            a is b for a, b in zip(what, self._written_for, strict=True)
        ):
            return
        try:
            self.code = self._of.code()
        except Exception:
            log.exception("The script could not be written.")
            self.code = "# The script could not be written; the log says why."
        self._written_for = what
