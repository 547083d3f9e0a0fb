"""What a reader who writes no Python takes away: each a function that makes the bytes of a file."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any, NamedTuple

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.common.checks import check_choice
from hclust_widgets.export.figures.figure import figure
from hclust_widgets.export.html.page import to_html
from hclust_widgets.export.script.columns import Script
from hclust_widgets.export.script.script import code

from .csv import clusters_csv, labels_csv, linkage_csv, selected_csv
from .trees import newick

__all__ = [
    "FORMATS",
    "File",
    "csv_file",
    "figure_file",
    "json_file",
    "newick_file",
    "page_file",
    "script_file",
]

#: Formats of figures, and what browsers call them.
FORMATS = {"png": "image/png", "svg": "image/svg+xml", "pdf": "application/pdf"}
_CSV: dict[str, tuple[str, Callable[[Clustering], bytes]]] = {
    "labels": ("labels", labels_csv),
    "table": ("with-labels", lambda now: labels_csv(now, whole=True)),
    "clusters": ("clusters", clusters_csv),
    "selected": ("selected", selected_csv),
    "linkage": ("linkage-matrix", linkage_csv),
}


class File(NamedTuple):
    """A file in the making.

    Attributes
    ----------
    name : str
        How its name goes on behind that of the table, with its ending.
    kind : str
        Its MIME type.
    content : bytes
    """

    name: str
    kind: str
    content: bytes


def csv_file(now: Clustering, what: str) -> File:
    """Write a table: labels, the whole table with them, clusters, selected rows, the tree.

    Parameters
    ----------
    now : Clustering
    what : {"labels", "table", "clusters", "selected", "linkage"}
    """
    check_choice("table", what, tuple(_CSV))
    name, write = _CSV[what]
    return File(f"-{name}.csv", "text/csv;charset=utf-8", write(now))


def figure_file(
    now: Clustering, name: str, kind: str, *, caption: bool, options: Mapping[str, Any]
) -> File:
    """Draw a figure, as :func:`hclust_widgets.export.figures.figure.figure` does, into a file.

    Parameters
    ----------
    now : Clustering
    name : str
    kind : {"png", "svg", "pdf"}
    caption : bool
    options : mapping
        As for the view of the same kind.
    """
    check_choice("format", kind, tuple(FORMATS))
    file = BytesIO()
    figure(now, name, caption=caption, **options).savefig(file, format=kind, dpi="figure")
    return File(f"-{name}.{kind}", FORMATS[kind], file.getvalue())


def page_file(now: Clustering, **options: Any) -> File:
    """Make the page without Python, by :func:`~hclust_widgets.export.html.page.to_html`."""
    return File(".html", "text/html", to_html(now, **options).encode())


def script_file(now: Clustering, reading: Script | None) -> File:
    """Write the script that makes the labels."""
    text = code(now, names=now.names_by_label, reading=reading)
    return File("-clusters.py", "text/x-python", text.encode())


def newick_file(now: Clustering) -> File:
    """Write the tree for programs that draw trees."""
    return File("-tree.nwk", "text/plain", f"{newick.write(now)}\n".encode())


def json_file(held: Any, name: str) -> File:
    """Write a session, say, as JSON."""
    text = json.dumps(held, indent=1, ensure_ascii=False)
    return File(f"-{name}.json", "application/json", f"{text}\n".encode())
