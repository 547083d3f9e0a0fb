"""A page that works without Python: one HTML file with everything in it."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
from base64 import b64encode
from collections.abc import Mapping, Sequence
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import Any

from .. import __version__
from ..core.clustering import Clustering
from ..core.encoding import PARTS
from ..core.summary import noun, summary_spans
from ..core.words import count, plain
from .page_data import contents

__all__ = ["Page", "to_html"]

_STATIC = Path(__file__).parent.parent / "static"

# Nothing may be fetched, from wherever the page is opened; only this one script runs. The views
# come as a module of their own (blob:), pictures are made in the page (data:, blob:).
_POLICY = (
    "default-src 'none'; script-src 'sha256-{script}' blob:; style-src 'sha256-{style}'; "
    "img-src data: blob:; base-uri 'none'; form-action 'none'"
)

_PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="hclust_widgets {version}">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main id="hclust-page" class="hclust">
<h1 dir="auto">{title}</h1>
<p class="hclust-words">{words}</p>
<noscript><p class="hclust-instead">This page draws its pictures with JavaScript, which is off in \
this browser: switch it on to see the tree and to move its cut.</p></noscript>
</main>
<script type="application/json" id="hclust-meta">{meta}</script>
<script type="application/octet-stream" id="hclust-data">{data}</script>
<script type="text/plain" id="hclust-live">{live}</script>
<script type="module">{script}</script>
</body>
</html>
"""


class Page(str):
    """The HTML of a page; a notebook shows its size, and not all of it."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Say what it is, in a line."""
        return f"<a page of {len(self.encode(errors='replace')) / 1000:,.0f} kB>"


def to_html(
    now: Clustering,
    path: str | os.PathLike[str] | None = None,
    *,
    title: str | None = None,
    labels: bool = True,
    columns: Any = None,
    parts: Sequence[str] = PARTS,
    options: Mapping[str, Any] | None = None,
    steps: Sequence[Mapping[str, Any]] = (),
) -> str:
    """Make one HTML file that shows a clustering and needs no Python and no network.

    Parameters
    ----------
    now : Clustering
    path : str or path, optional
        Where to write the file; it is replaced at once when all is written.
    title : str, optional
        Headline of the page.
    labels : bool
        Whether the rows' names go along; without them rows are numbered.
    columns : iterable of column names, optional
        Columns whose values and names may be in the page. Default: all. The rows keep their names,
        also where a column that is not among these has them: ``labels=False`` leaves them out.
    parts : sequence of {"tree", "clustermap", "scatter"}
    options : mapping, optional
        What the views begin with: any of ``x, y, cmap, row_cluster, col_cluster``.
    steps : sequence of mapping, optional
        A presenter's steps, as :func:`hclust_widgets.takeaway.page_data.steps_of` takes them.

    Returns
    -------
    str
        The page; in a notebook it shows as a line and not as all of its text.

    Raises
    ------
    TypeError
        If ``title``, ``labels`` or ``columns`` is of the wrong type.
    ValueError
        If there is no such column, or nothing is left to be shown.
    OSError
        If the file cannot be written; a folder and a folder that is missing are named.

    Notes
    -----
    The heights of the trees are those of all columns that were compared, whatever ``columns``
    says: they tell how unlike rows are, but no value.
    """
    if title is not None and not isinstance(title, str):
        raise TypeError(f"title must be text, not {title!r}.")
    if not isinstance(labels, bool):
        raise TypeError(f"labels must be True or False, not {labels!r}.")
    file = None if path is None else _checked(path)  # before the work, which may take a while
    usual = f"{count(now.tree.n_leaves, noun(now))} in clusters"
    headline = " ".join((title if title is not None else usual).split())
    meta, packed = contents(
        now,
        title=headline,
        labels=labels,
        columns=columns,
        parts=parts,
        options=options or {},
        steps=steps,
    )
    script, live = _bundle("page.js"), _bundle("live.js")
    style = _bundle("hclust.css") + _bundle("page.css")
    page = (
        _PAGE.format(
            policy=_POLICY.format(script=_sum(script), style=_sum(style)),
            version=__version__,
            title=escape(headline),
            style=style,
            words=escape(plain(summary_spans(now))),
            meta=_json(meta),
            data=b64encode(packed).decode("ascii"),
            live=live,
            script=script,
        )
        .encode(errors="replace")
        .decode()
    )  # halves of characters cannot be written
    if file is not None:
        _write(file, page)
    return Page(page)


def _json(value: Any) -> str:
    """JSON that cannot end the script element it stands in: no character of markup, only ASCII."""
    text = json.dumps(value, ensure_ascii=True, allow_nan=False, separators=(",", ":"))
    for char in "<>&":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text


def _bundle(name: str) -> str:
    text = (_STATIC / name).read_text(encoding="utf-8")
    if any(mark in text.lower() for mark in ("</script", "</style", "<!--")):  # a mistake of ours
        raise ValueError(f"{name} holds what would end its element in a page.")
    return text


def _sum(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode("ascii")


def _checked(path: Any) -> Path:
    """Refuse what no file can be written to."""
    try:
        file = Path(os.fsdecode(path))
    except TypeError:
        raise TypeError(
            f"path must be the name of a file, not of type {type(path).__name__}."
        ) from None
    if not file.name or file.is_dir():
        raise IsADirectoryError(f"{str(file)!r} is a folder: name a file in it, such as page.html.")
    if not file.parent.is_dir():
        raise FileNotFoundError(
            f"There is no folder {str(file.parent)!r} to write {file.name!r} into: make it first."
        )
    return file


def _write(file: Path, text: str) -> None:
    """Write beside the file and replace it: nobody ever sees half a page."""
    beside = file.with_name(f".{file.name}.{secrets.token_hex(4)}.tmp")
    try:
        with beside.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
        beside.replace(file)
    except OSError as error:  # it would name the file beside, of which nobody knows
        why = error.strerror or str(error)
        raise type(error)(f"{str(file)!r} cannot be written: {why}.") from None
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
