"""`ExportTab`: saves files of what an explorer shows, and opens sessions, without Python code."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import traitlets

from hclust_widgets.clustering.points.point_columns import POINT_OPTIONS
from hclust_widgets.clustering.summary import row_noun
from hclust_widgets.common.format import count
from hclust_widgets.common.static import STATIC
from hclust_widgets.widgets.base.browser_widget import BrowserWidget
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.views.color_view import COLOR_TRAITS
from hclust_widgets.widgets.views.options.column_track_options import COLUMN_TRACK_OPTIONS

from . import messages, session_file
from .table_source import title_of

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.export.files import File

    from .explorer_protocol import Explorer

__all__ = ["ExportTab"]


log = logging.getLogger("hclust_widgets")

MakeFile = Callable[[], "File"]

#: Title of each figure in the tab.
FIGURES = {
    "dendrogram": "Tree",
    "clustermap": "Clustermap",
    "scatter": "Scatter",
    "heatmap": "Heatmap",
    "distance": "Distances",
    "column_shares": "What decides",
    "silhouette": "Silhouettes",
    "shepard": "Shepard plot",
    "distances": "Matrix of distances",
    "classes": "Known classes",  # where a column can hold them
}
# In bytes: enough for a session with a million selected rows.
MAX_SESSION_SIZE = 10_000_000


class ExportTab(BrowserWidget):
    """Makes files on request of the browser, which saves them.

    A file is made by the render thread, from the state at the moment of the request, and sent to
    the browser as bytes in a message. Nothing is written on the kernel's machine.

    Parameters
    ----------
    view : Explorer

    Attributes
    ----------
    offer : dict
        What the browser needs to list the files: the number of selected rows, and so on.
    """

    _esm = STATIC / "export_tab.js"

    offer = traitlets.Dict().tag(sync=True)

    def __init__(self, view: Explorer) -> None:
        super().__init__()
        self._view = view
        self._lock = threading.Lock()
        self._waiting: dict[tuple[str, str], tuple[str, MakeFile]] = {}
        self.on_msg(self._on_request)

    def follow(self) -> None:
        """Update the list of files from the state."""
        view, now = self._view, self._view.state.clustering
        selected = len(now.selection)
        source = view.table_source
        self.offer = {
            "selected": count(selected, row_noun(now)) if selected else "",
            "rows": row_noun(now),
            "table": now.features is not None,
            "single": _single_rows(now),
            "steps": len(view.walkthrough.steps),
            "file": "" if source is None else source.file,
            "figures": self._figures(now),
        }

    def _figures(self, now: Clustering) -> list[tuple[str, str]]:
        if now.features is None:
            return list(FIGURES.items())[:1]
        known = self._view.evidence.classes.known()
        return [
            (name, title)
            for name, title in FIGURES.items()
            if name != "classes" or known is not None
        ]

    def paint(self) -> None:
        """Make the requested files."""
        while True:
            with self._lock:
                if not self._waiting:
                    return
                key = next(iter(self._waiting))
                request_id, make = self._waiting.pop(key)
            try:
                file = make()
            except (TypeError, ValueError, OSError, ImportError, MemoryError) as error:
                self._refuse(request_id, str(error) or messages.FILE_MEMORY)
            except Exception:
                log.exception("A file could not be made.")
                self._refuse(request_id, messages.FILE_FAILED)
            else:
                title = self._title or "table"
                about = {"name": file.name, "type": file.kind, "title": title}
                self.send({"id": request_id, **about}, buffers=[file.content])

    @property
    def _title(self) -> str:
        return title_of(self._view.table_source, self._view.state.clustering)

    def _refuse(self, request_id: str, reason: str) -> None:
        self.send({"id": request_id, "refused": " ".join(reason.split())})

    # -- requests of the browser -------------------------------------------------------------

    def _on_request(self, _widget: Any, message: Any, buffers: Any) -> None:
        """Start what the browser requests; ignore other messages."""
        request_id = message.get("id") if isinstance(message, dict) else None
        if not isinstance(request_id, str):
            return
        if message.get("what") == "open":
            self._open(request_id, str(message.get("name", "This file")), buffers)
            return
        try:
            make = self._file_maker(message)
        except (TypeError, ValueError) as error:
            self._refuse(request_id, str(error))
            return
        with self._lock:  # of two requests for the same file only the later one is served
            self._waiting[str(message.get("from")), str(message["what"])] = request_id, make
        renderer.request(self)

    def _file_maker(self, message: Mapping[str, Any]) -> MakeFile:
        """Return a function that makes the requested file from the present state."""
        from hclust_widgets.export import files

        view, now = self._view, self._view.state.clustering
        what = message.get("what")
        if what == "csv":
            table = str(message.get("table"))
            return lambda: files.csv_file(now, table)
        if what == "figure":
            name, kind = str(message.get("figure")), str(message.get("format"))
            caption, options = bool(message.get("caption")), self._figure_options(name)
            return lambda: files.figure_file(now, name, kind, caption=caption, options=options)
        if what == "page":
            names, rows = bool(message.get("names")), "all" if message.get("rows") else "groups"
            return self._page(now, names=names, rows=rows)
        if what == "session":
            held = session_file.session_of(view, now)
            return lambda: files.json_file(held, "session")
        if what == "newick":
            return lambda: files.newick_file(now)
        if what == "script":
            source = view.table_source
            return lambda: files.script_file(now, None if source is None else source.reading)
        raise ValueError(messages.UNKNOWN_FILE.format(what=what))

    def _figure_options(self, name: str) -> dict[str, Any]:
        """Return the options of the view that shows this figure."""
        view = self._view
        if name == "classes":
            return {"known": view.evidence.classes.known()}
        holders = {
            "dendrogram": (
                view.dendrogram,
                ("truncate_mode", "p", "orientation", "labels", "color_by"),
            ),
            "clustermap": (
                view.clustermap,
                (
                    "row_cluster",
                    "col_cluster",
                    *COLOR_TRAITS,
                    "annotations",
                    "row_colors",
                    "tracks",
                    *COLUMN_TRACK_OPTIONS,
                ),
            ),
            "scatter": (view.scatter, ("x", "y", "color_by", *POINT_OPTIONS)),
            "heatmap": (view.heatmap, COLOR_TRAITS),
            "distance": (view.distance, ("a", "b")),
        }
        holder, names = holders.get(name, (view, ()))
        if name == "dendrogram" and view.rendering == "live":  # which is never truncated
            names = ("color_by",)
        options = {option: getattr(holder, option) for option in names}
        if name == "distances":
            return {"cmap": view.distance_cmap, "labels": view.distance_matrix.labels}
        if name in ("dendrogram", "scatter") and view.track_sources:
            options["annotations"] = view.track_sources
            if name == "dendrogram":
                options["tracks"] = view.dendrogram.tracks
        if name == "clustermap":
            options |= view.clustermap.order_options(view.state.clustering)
        return options

    def _page(self, now: Clustering, *, names: bool, rows: str) -> MakeFile:
        from hclust_widgets.export import files

        view = self._view
        title, parts = self._title or None, view.page_parts
        options, steps = view.page_options(), view.page_steps()
        return lambda: files.page_file(
            now,
            title=title,
            row_names=names,
            parts=parts,
            options=options,
            steps=steps,
            rows=rows,
        )

    def _open(self, request_id: str, name: str, buffers: Any) -> None:
        """Restore a session from a file that the reader has chosen."""
        content = bytes(buffers[0]) if buffers else b""

        def opened() -> None:
            self._view.show_message("")
            self.send({"id": request_id, "opened": name})

        def ended(reason: str) -> None:
            self._refuse(request_id, reason or messages.SESSION_NOT_READ.format(file=name))

        try:
            if len(content) > MAX_SESSION_SIZE:
                raise ValueError(messages.SESSION_SIZE.format(file=name))
            session_file.open_session(self._view, content, name, opened=opened, ended=ended)
        except (TypeError, ValueError, MemoryError) as error:
            self._refuse(request_id, str(error) or messages.SESSION_MEMORY)
        except Exception:
            log.exception("A session could not be opened.")
            self._refuse(request_id, messages.SESSION_FAILED.format(file=name))


def _single_rows(now: Clustering) -> str:
    """Return what single rows in a page are called, with their size; "" where none can be added."""
    from hclust_widgets.export.html.page_rows import rows_bytes

    if now.groups is None or now.features is None:
        return ""
    size = rows_bytes(now, range(len(now.features.schema)), row_names=True)
    if not size:
        return ""
    rows = count(now.groups.n_rows, row_noun(now))
    return f"with all {rows} (up to {max(size / 1e6, 0.1):,.1f} MB more)"
