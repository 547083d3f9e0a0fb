"""Copy the lesson's notebooks and start JupyterLab or Voilà on them."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from hclust_widgets.common.static import PACKAGE

__all__ = [
    "ASKED",
    "SHEET",
    "TABLE",
    "TEMPLATES",
    "MissingError",
    "check_app",
    "copy_lessons",
    "run_app",
    "run_lesson",
]

#: The notebook that is opened.
FIRST = "01-interactive-lesson.ipynb"
#: Folder of the apps' template for Voilà, laid out as Jupyter's data folders are. Installed, it is
#: also where Jupyter looks by itself.
TEMPLATES = PACKAGE / "apps" / "jupyter"
#: Environment variable that tells the app which table to begin with.
TABLE = "HCLUST_WIDGETS_TABLE"
#: The same of its sheet.
SHEET = "HCLUST_WIDGETS_SHEET"
#: And what else was asked for, as JSON.
ASKED = "HCLUST_WIDGETS_ASKED"
# Hashes of the copied notebooks by name, to detect changes.
RECORD = ".hclust-lessons.json"
# Runs a server so that its kernels end with it.
SERVER = (sys.executable, "-P", str(PACKAGE / "cli" / "shutdown.py"))
# An upload is one message, and by itself the server ends a connection over one of 10 MiB. In bytes.
UPLOADS = "tornado_settings={'websocket_max_message_size': 500000000}"


class MissingError(Exception):
    """A package is needed that is not installed; the message says how to get it."""


def lessons() -> list[Path]:
    """Return the lesson's notebooks: from the package, or from a source checkout."""
    for folder in (PACKAGE / "lessons", PACKAGE.parent / "notebooks"):
        found = sorted(folder.glob("*.ipynb"))
        if found:
            return found
    raise FileNotFoundError(
        "The lesson's notebooks are not installed: install hclust_widgets anew from its wheel."
    )


def copy_lessons(folder: Path, *, fresh: bool = False) -> Iterator[str]:
    """Copy the notebooks into a folder; changed ones are kept.

    Parameters
    ----------
    folder : Path
        Created if necessary.
    fresh : bool
        True to restore all notebooks. Changed ones are renamed, not lost.

    Yields
    ------
    str
        A sentence for each action.
    """
    found = lessons()
    folder = folder.expanduser()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        raise NotADirectoryError(f"{str(folder)!r} is a file: name a folder.") from None
    except OSError as error:
        raise OSError(f"The folder {str(folder)!r} cannot be made: {error.strerror}.") from None
    record = folder / RECORD
    known = _known(record)
    made, kept = [], []
    for lesson in found:
        content, target = lesson.read_bytes(), folder / lesson.name
        present = target.read_bytes() if target.exists() else None
        changed = present not in (None, content) and known.get(lesson.name) != _hash(present or b"")
        if changed and not fresh:
            kept.append(lesson.name)
            continue
        if changed:
            aside = _aside(target)
            target.rename(aside)
            yield f"Your {lesson.name} is now called {aside.name}."
        if present != content:
            target.write_bytes(content)
            made.append(lesson.name)
        known[lesson.name] = _hash(content)
    record.write_text(json.dumps(known, indent=1), encoding="utf-8")
    if made:
        yield f"Copied to {folder}: {', '.join(made)}."
    if kept:
        yield (
            f"Kept as you left {'it' if len(kept) == 1 else 'them'} in {folder}: "
            f"{', '.join(kept)} (--fresh begins anew)."
        )
    if not made and not kept:
        yield f"The notebooks are in {folder} already."


def run_lesson(folder: Path, *, browser: bool = True) -> int:
    """Run JupyterLab on the lesson and return its exit code."""
    _need("jupyterlab", "JupyterLab", extra="lab")
    _need("ipykernel", "A kernel for JupyterLab", extra="lab")
    command = [
        *SERVER, "jupyterlab", FIRST, f"--ServerApp.{UPLOADS}",
        "--ServerApp.answer_yes=True",  # else Ctrl+C asks, and goes on when nobody answers
    ]  # fmt: skip
    if not browser:
        command.append("--no-browser")
    if hasattr(os, "geteuid") and os.geteuid() == 0:  # it refuses to run as root unless told
        command.append("--allow-root")
    print("JupyterLab is starting; Ctrl+C in this window ends it.", flush=True)
    return run(command, cwd=folder.expanduser())


def run_app(
    table: str | None,
    *,
    sheet: str | None = None,
    asked: Mapping[str, Any] | None = None,
    port: int | None = None,
    browser: bool = True,
    theme: str = "light",
) -> int:
    """Run the explorer as an app in Voilà and return its exit code."""
    check_app()
    port = port or _free_port()
    command = [
        *SERVER, "voila", str(PACKAGE / "apps" / "explorer.ipynb"),
        f"--port={port}", "--Voila.ip=127.0.0.1", f"--theme={theme}", "--template=hclust",
        f"--Voila.{UPLOADS}",
        # An extension for JupyterLab that some have, and that does not suit Voilà.
        "--VoilaConfiguration.extension_denylist=jupyterlab-jupytext",
        "--VoilaConfiguration.extension_denylist=@jupyter-notebook/lab-extension",
    ]  # fmt: skip
    if not browser:
        command.append("--no-browser")
    env = {name: value for name, value in os.environ.items() if name not in (TABLE, SHEET, ASKED)}
    env["JUPYTER_PATH"] = os.pathsep.join(filter(None, [str(TEMPLATES), env.get("JUPYTER_PATH")]))
    if table is not None:
        env[TABLE] = str(Path(table).expanduser().resolve())
        if sheet is not None:
            env[SHEET] = sheet
        if asked:
            env[ASKED] = json.dumps(asked, default=str)
    print(f"The app is at http://127.0.0.1:{port}/ ; Ctrl+C in this window ends it.", flush=True)
    return run(command, env=env)


def run(
    command: Sequence[str], *, cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> int:
    """Replace this process by a program, so that signals reach it; on Windows wait for it."""
    env = dict(os.environ if env is None else env)
    if os.name != "nt":  # there the terminal would not wait for a new process
        if cwd is not None:
            os.chdir(cwd)
        sys.stdout.flush()
        sys.stderr.flush()
        os.execve(command[0], list(command), env)
    process = subprocess.Popen(list(command), cwd=cwd, env=env)
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:  # the server hears of it, too, and ends in order
            continue


def check_app() -> None:
    """Raise ``MissingError`` if a package is missing that the app needs."""
    _need("voila", "Voilà", extra="app")
    _need("ipykernel", "A kernel for Voilà", extra="app")


def _need(module: str, what: str, *, extra: str) -> None:
    if importlib.util.find_spec(module) is None:
        raise MissingError(
            f'{what} is needed for this: pip install "hclust_widgets[{extra}]", '
            f'in a clone pip install ".[{extra}]"'
        )


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def _known(record: Path) -> dict[str, str]:
    try:
        known = json.loads(record.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def _aside(target: Path) -> Path:
    """Return a free name for a changed notebook."""
    number = 1
    while (aside := target.with_name(f"{target.stem}-yours-{number}.ipynb")).exists():
        number += 1
    return aside


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
