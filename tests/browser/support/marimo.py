"""marimo on a free loopback port, with one notebook."""

from __future__ import annotations

import contextlib
import os
import pathlib
import socket
import subprocess
import sys
from collections.abc import Iterator

from .servers import _wait_until_up

__all__ = ["serve_marimo"]


@contextlib.contextmanager
def serve_marimo(folder: pathlib.Path, source: str) -> Iterator[str]:
    """Run a marimo notebook as an app for as long as the context lasts.

    Parameters
    ----------
    folder : pathlib.Path
        For the notebook, marimo's settings and its log.
    source : str
        The notebook: Python, as marimo writes it.

    Yields
    ------
    str
        Its address.
    """
    book, log = folder / "book.py", folder / "marimo.log"
    book.write_text(source)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    how = ["--headless", "--host", "127.0.0.1", "--port", str(port), "--no-token"]
    own = {name: str(folder) for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")}
    with log.open("w") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "marimo", "-q", "run", book.name, *how],
            cwd=folder,
            env={**os.environ, **own},
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
        )
        try:
            base = f"http://127.0.0.1:{port}"
            _wait_until_up(process, base + "/health", log)
            yield base
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
