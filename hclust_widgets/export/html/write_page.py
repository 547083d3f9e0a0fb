"""Assemble and write a page that works without Python: one HTML file that holds everything."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from markupsafe import Markup

from hclust_widgets._version import __version__
from hclust_widgets.common.static import STATIC
from hclust_widgets.serialize.packing import pack

__all__ = ["Page", "check_row_names", "checked_file", "checked_title", "make_page"]


# Nothing may be fetched, wherever the page is opened from; only this one script runs. The views
# are loaded as a separate module (blob:), images are made in the page (data:, blob:).
_POLICY = (
    "default-src 'none'; script-src 'sha256-{script}' blob:; style-src 'sha256-{style}'; "
    "img-src data: blob:; base-uri 'none'; form-action 'none'"
)

# `Markup.format` escapes every value that is not `Markup` itself.
_PAGE = Markup("""\
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
this browser: switch it on to see {what}.</p></noscript>
</main>
<script type="application/json" id="hclust-meta">{meta}</script>
<script type="application/octet-stream" id="hclust-data">{data}</script>
<script type="text/plain" id="hclust-live">{live}</script>
{ribbon}{sub}{classes}{rows}\
<script type="module">{script}</script>
</body>
</html>
""")
_SUB = Markup('<script type="text/plain" id="hclust-sub">{}</script>\n')
_CLASSES = Markup('<script type="text/plain" id="hclust-classes">{}</script>\n')
_ROWS = Markup(
    '<script type="text/plain" id="hclust-rows">{}</script>\n'
    '<script type="text/plain" id="hclust-density">{}</script>\n'
)
_RIBBON = Markup('<script type="text/plain" id="hclust-ribbon">{}</script>\n')


class Page(str):
    """The HTML of a page; a notebook shows its size instead of all of its text."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Return one line with the size of the page."""
        return f"<a page of {len(self.encode(errors='replace')) / 1000:,.0f} kB>"


def checked_file(path: Any) -> Path:
    """Check the path of a file to write.

    Raises
    ------
    TypeError
        If it is no path.
    OSError
        If it is a folder, or if its folder does not exist.
    """
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


def checked_title(title: str | None, usual: str) -> str:
    """Return a page's headline on one line.

    Parameters
    ----------
    title : str or None
    usual : str
        The headline if ``title`` is None.

    Raises
    ------
    TypeError
        If ``title`` is neither text nor None.
    """
    if title is not None and not isinstance(title, str):
        raise TypeError(f"title must be text, not {title!r}.")
    return " ".join((title if title is not None else usual).split())


def check_row_names(row_names: Any) -> None:
    """Raise a TypeError for what is neither True nor False."""
    if not isinstance(row_names, bool):
        raise TypeError(f"row_names must be True or False, not {row_names!r}.")


def make_page(
    file: Path | None,
    *,
    title: str,
    words: str,
    what: str,
    data: Mapping[str, Any],
    script: str,
    views: str,
    sheet: str = "hclust.css",
    ribbon: str | None = None,
    sub: str | None = None,
    classes: str | None = None,
    rows: bool = False,
) -> Page:
    """Assemble a page and write it.

    Parameters
    ----------
    file : Path, optional
        As :func:`checked_file` returns it.
    title, words : str
        Headline, and the line below it.
    what : str
        What JavaScript would show, named where it is off: "the tree".
    data : mapping
        Contents of the page, as :func:`~hclust_widgets.serialize.packing.pack` takes them.
    script, views : str
        Names of bundles in ``static``: that of the page and that of its views.
    sheet : str
        Name of the style sheet of the views.
    ribbon : str, optional
        Name of the bundle that draws evidence beside the tree, once the reader asks for it.
    sub : str, optional
        That of the heatmap of the selected rows.
    classes : str, optional
        Name without suffix of the bundle and the style sheet of the table of known classes.
    rows : bool
        Whether the page has the bundles that search single rows and paint how densely they lie.

    Returns
    -------
    Page
    """
    page_script = _bundle(script)
    meta, packed = pack(data)
    style = _bundle(sheet) + _bundle("page.css")
    if classes is not None:
        style += _bundle(f"{classes}.css")
    html = _PAGE.format(
        policy=Markup(_POLICY.format(script=_digest(page_script), style=_digest(style))),
        version=__version__,
        title=title,
        style=style,
        words=words,
        what=what,
        meta=_json(meta),
        data=b64encode(packed).decode("ascii"),
        live=_bundle(views),
        ribbon=Markup("") if ribbon is None else _RIBBON.format(_bundle(ribbon)),
        sub=Markup("") if sub is None else _SUB.format(_bundle(sub)),
        classes=Markup("") if classes is None else _CLASSES.format(_bundle(f"{classes}.js")),
        rows=_ROWS.format(_bundle("page_rows.js"), _bundle("density.js")) if rows else "",
        script=page_script,
    )
    page = html.encode(errors="replace").decode()  # lone surrogates cannot be written
    if file is not None:
        _write(file, page)
    return Page(page)


def _json(value: Any) -> Markup:
    """Return ASCII JSON without markup characters: it cannot end its script element."""
    text = json.dumps(value, ensure_ascii=True, allow_nan=False, separators=(",", ":"))
    for char in "<>&":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return Markup(text)


def _bundle(name: str) -> Markup:
    """Return a file of the front end; nothing in it may end its element."""
    text = (STATIC / name).read_text(encoding="utf-8")
    if any(end in text.lower() for end in ("</script", "</style", "<!--")):  # our own mistake
        raise ValueError(f"{name} holds what would end its element in a page.")
    return Markup(text)


def _digest(text: str) -> str:
    """Return the SHA-256 digest that a content security policy names."""
    return b64encode(sha256(text.encode()).digest()).decode("ascii")


def _write(file: Path, text: str) -> None:
    """Write a temporary file beside it, then replace it: the page is never seen half-written."""
    temporary = file.with_name(f".{file.name}.{secrets.token_hex(4)}.tmp")
    try:
        with temporary.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
        temporary.replace(file)
    except OSError as error:  # it would name the temporary file
        why = error.strerror or str(error)
        raise type(error)(f"{str(file)!r} cannot be written: {why}.") from None
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
