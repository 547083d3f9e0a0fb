"""The tab from which everything can be taken away, and a session be opened, without Python."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import anywidget
import traitlets

from hclust_widgets.clustering.summary import noun
from hclust_widgets.common.format import count
from hclust_widgets.common.static import STATIC
from hclust_widgets.widgets.base.render_thread import renderer

from . import session_file
from .table_source import title_of

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.export.files import File

    from .explorer import ClusterExplorer

__all__ = ["TakeAway"]


log = logging.getLogger("hclust_widgets")

Making = Callable[[], "File"]

#: What each figure is called here.
FIGURES = {
    "dendrogram": "Tree",
    "clustermap": "Clustermap",
    "scatter": "Scatter",
    "heatmap": "Heatmap",
    "distance": "Distances",
}
# A session of a table with a million rows, all of them selected, is not larger. In bytes.
LARGEST_SESSION = 10_000_000


class TakeAway(anywidget.AnyWidget):
    """Makes files of what an explorer shows, when they are asked for, and the browser saves them.

    A file is made beside the callbacks, of what was shown when its button was pressed, and goes to
    the browser as bytes in a message. Nothing is written on this machine.

    Parameters
    ----------
    view : ClusterExplorer

    Attributes
    ----------
    offer : dict
        What the browser must know of it to offer the files: how many rows are selected, and so on.
    """

    _esm = STATIC / "export_tab.js"

    offer = traitlets.Dict().tag(sync=True)

    def __init__(self, view: ClusterExplorer) -> None:
        super().__init__()
        self._of = view
        self._lock = threading.Lock()
        self._waiting: dict[tuple[str, str], tuple[str, Making]] = {}
        self.on_msg(self._heard)

    def follow(self) -> None:
        """Show what can be taken away now."""
        view, now = self._of, self._of.state.clustering
        selected = len(now.selection)
        origin = view._origin
        self.offer = {
            "selected": count(selected, noun(now)) if selected else "",
            "rows": noun(now),
            "table": now.features is not None,
            "steps": len(view.walkthrough.steps),
            "file": "" if origin is None else origin.file,
            "figures": list(FIGURES.items())[: None if now.features is not None else 1],
        }

    def paint(self) -> None:
        """Make what was asked for."""
        while True:
            with self._lock:
                if not self._waiting:
                    return
                key = next(iter(self._waiting))
                asked, make = self._waiting.pop(key)
            try:
                file = make()
            except (TypeError, ValueError, OSError, ImportError, MemoryError) as error:
                self._refuse(asked, str(error) or "There is not enough memory for this file.")
            except Exception:
                log.exception("A file could not be made.")
                self._refuse(asked, "This file could not be made; the log says why.")
            else:
                title = self._title or "table"
                about = {"name": file.name, "type": file.kind, "title": title}
                self.send({"id": asked, **about}, buffers=[file.content])

    @property
    def _title(self) -> str:
        return title_of(self._of._origin, self._of.state.clustering)

    def _refuse(self, asked: str, why: str) -> None:
        self.send({"id": asked, "refused": " ".join(why.split())})

    # -- what the browser asks for -----------------------------------------------------------

    def _heard(self, _widget: Any, message: Any, buffers: Any) -> None:
        """Begin what the browser asks for; what is no such message is passed over."""
        asked = message.get("id") if isinstance(message, dict) else None
        if not isinstance(asked, str):
            return
        if message.get("what") == "open":
            self._open(asked, str(message.get("name", "This file")), buffers)
            return
        try:
            make = self._making(message)
        except (TypeError, ValueError) as error:
            self._refuse(asked, str(error))
            return
        with self._lock:  # who presses twice wants one file, the latest
            self._waiting[str(message.get("from")), str(message["what"])] = asked, make
        renderer.request(self)

    def _making(self, message: Mapping[str, Any]) -> Making:
        """Give what makes a file of all that is shown now."""
        from hclust_widgets.export import files

        view, now = self._of, self._of.state.clustering
        what = message.get("what")
        if what == "csv":
            table = str(message.get("table"))
            return lambda: files.csv_file(now, table)
        if what == "figure":
            name, kind = str(message.get("figure")), str(message.get("format"))
            caption, options = bool(message.get("caption")), self._figure_options(name)
            return lambda: files.figure_file(now, name, kind, caption=caption, options=options)
        if what == "page":
            return self._page(now, names=bool(message.get("names")))
        if what == "session":
            held = session_file.session_of(view, now)
            return lambda: files.json_file(held, "session")
        if what == "newick":
            return lambda: files.newick_file(now)
        if what == "script":
            origin = view._origin
            return lambda: files.script_file(now, None if origin is None else origin.reading)
        raise ValueError(f"There is no such file to take away: {what!r}.")

    def _figure_options(self, name: str) -> dict[str, Any]:
        """Options of the view that shows this figure."""
        view = self._of
        holders = {
            "dendrogram": (view.dendrogram, ("truncate_mode", "p", "orientation", "labels")),
            "clustermap": (view.clustermap, ("row_cluster", "col_cluster", "cmap")),
            "scatter": (view.scatter, ("x", "y")),
            "heatmap": (view.heatmap, ("cmap",)),
            "distance": (view.distance, ("a", "b")),
        }
        holder, names = holders.get(name, (view, ()))
        if name == "dendrogram" and view.rendering == "live":  # which is never shortened
            names = ()
        return {option: getattr(holder, option) for option in names}

    def _page(self, now: Clustering, *, names: bool) -> Making:
        from hclust_widgets.export import files

        view = self._of
        title, parts = self._title or None, view._page_parts
        options, steps = view._page_options(), view._page_steps()
        return lambda: files.page_file(
            now, title=title, row_names=names, parts=parts, options=options, steps=steps
        )

    def _open(self, asked: str, name: str, buffers: Any) -> None:
        """Go to where a session was that the reader has chosen."""
        content = bytes(buffers[0]) if buffers else b""
        try:
            if len(content) > LARGEST_SESSION:
                raise ValueError(f"{name} is too large for a session: choose another file.")
            session_file.open_session(self._of, content, name)
        except (TypeError, ValueError, MemoryError) as error:
            self._refuse(asked, str(error) or "There is not enough memory for this session.")
        except Exception:
            log.exception("A session could not be opened.")
            self._refuse(asked, f"{name} could not be opened; the log says why.")
        else:
            self._of._say("")
            self.send({"id": asked, "opened": name})
