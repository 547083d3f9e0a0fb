"""JupyterLab, Notebook 7 and Voilà on free loopback ports, each with its own settings."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import nbformat

from hclust_widgets.cli.launch import TEMPLATES

from .kernels import Kernels, prepared_kernels

__all__ = ["KINDS", "PYTHON", "Server", "serve"]

#: The Python of the front ends and their kernels: that of another environment where one is named.
PYTHON = os.environ.get("HCLUST_SERVER_PYTHON", sys.executable)
TOKEN = "e2e"
START_SECONDS = 90

_JUPYTER = [
    "--no-browser",
    "--allow-root",
    "--ip=127.0.0.1",
    "--port={port}",
    "--ServerApp.port_retries=0",
    f"--IdentityProvider.token={TOKEN}",
    "--ServerApp.log_level=WARN",
    "--expose-app-in-browser",
]

#: What starts each front end, and where it answers when it is up.
KINDS = {
    "lab": (
        [
            "jupyterlab",
            *_JUPYTER,
            "--LabApp.extension_manager=readonly",
            "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
            "--LabApp.news_url=",
        ],
        "/api",
    ),
    "notebook": (["notebook", *_JUPYTER], "/api"),
    "voila": (
        [
            "voila",
            "--no-browser",
            "--Voila.ip=127.0.0.1",
            "--port={port}",
            "--show_tracebacks=True",
            # Extensions for JupyterLab that do not suit Voilà, and are not in question.
            "--VoilaConfiguration.extension_denylist=jupyterlab-jupytext",
            "--VoilaConfiguration.extension_denylist=@jupyter-notebook/lab-extension",
            ".",
        ],
        "/voila/static/main.js",
    ),
}

_PAGES = {
    "lab": "/lab/tree/{name}?reset&token=" + TOKEN,
    "notebook": "/notebooks/{name}?token=" + TOKEN,
    "voila": "/voila/render/{name}",
}

_SETTINGS = {
    # Widgets out of sight stay in the page, a cell run is one click, no dialogue on leaving.
    "notebook-extension/tracker": {"windowingMode": "none", "autoStartDefaultKernel": True},
    "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
    "docmanager-extension/plugin": {"autosave": False},
    "notebook-extension/panel": {"toolbar": [{"name": "executionProgress", "disabled": True}]},
}

#: JupyterLab's own signs of a busy kernel, nothing to our widgets: all of them were painted anew at
#: each answer of a kernel, and a test asks for many.
_DISABLED = (
    "@jupyterlab/application-extension:faviconbusy",
    "@jupyterlab/notebook-extension:execution-indicator",
    "@jupyterlab/apputils-extension:kernel-status",
    "@jupyterlab/console-extension:kernel-status",
    "@jupyterlab/notebook-extension:kernel-status",
)


@dataclass
class Server:
    """A running front end.

    Attributes
    ----------
    kind : {"lab", "notebook", "voila"}
    base : str
        Its address, without a slash at the end.
    root : pathlib.Path
        The folder whose notebooks it shows.
    log : pathlib.Path
        What it printed.
    """

    kind: str
    base: str
    root: pathlib.Path
    log: pathlib.Path
    _numbers: Iterator[int] = field(default_factory=itertools.count, repr=False)

    def add(self, source: pathlib.Path | Sequence[str]) -> str:
        """Put a notebook into the root under a name of its own (a path keeps its kernel).

        Parameters
        ----------
        source : path or sequence of str
            A notebook to copy, or the code of each cell of a new one.

        Returns
        -------
        str
            Its name.
        """
        name = f"book-{next(self._numbers)}.ipynb"
        if isinstance(source, pathlib.Path):
            shutil.copy(source, self.root / name)
            return name
        book = nbformat.v4.new_notebook(
            cells=[nbformat.v4.new_code_cell(code) for code in source],
            metadata={"kernelspec": {"name": "python3", "display_name": "Python 3"}},
        )
        nbformat.write(book, self.root / name)
        return name

    def url(self, name: str) -> str:
        """Return the address of a notebook's page."""
        return self.base + _PAGES[self.kind].format(name=name)

    def stop_kernels(self) -> None:
        """Stop every kernel, so that the next test has the machine for itself."""
        if self.kind == "voila":
            return  # a Voilà page takes its kernel with it
        for session in json.loads(self._call("GET", "/api/sessions")):
            self._call("DELETE", f"/api/sessions/{session['id']}")

    def _call(self, method: str, path: str) -> bytes:
        headers = {"Authorization": f"token {TOKEN}"}
        request = urllib.request.Request(self.base + path, method=method, headers=headers)
        with urllib.request.urlopen(request, timeout=30) as answer:
            body: bytes = answer.read()
        return body


@contextlib.contextmanager
def serve(kind: str, folder: pathlib.Path, kernels: Kernels | None = None) -> Iterator[Server]:
    """Run a front end for as long as the context lasts.

    Parameters
    ----------
    kind : {"lab", "notebook", "voila"}
    folder : pathlib.Path
        A fresh folder for its notebooks, settings and log.
    kernels : Kernels, optional
        Where its kernels come from; else they are forks of a process of its own.

    Raises
    ------
    RuntimeError
        If it does not answer within `START_SECONDS`; with the end of its log.
    """
    command, ready = KINDS[kind]
    root, log = folder / "root", folder / "server.log"
    root.mkdir(parents=True)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = Server(kind, f"http://127.0.0.1:{port}", root, log)
    with contextlib.ExitStack() as stack:
        if kernels is None:
            kernels = stack.enter_context(prepared_kernels(PYTHON, folder))
        env = _environment(folder, kernels.folder)
        out = stack.enter_context(log.open("w"))
        process = subprocess.Popen(
            [PYTHON, "-m", *(part.format(port=port) for part in command)],
            cwd=root,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
        )
        try:
            _wait_until_up(process, server.base + ready, log)
            kernels.wait()
            yield server
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _environment(folder: pathlib.Path, kernels: pathlib.Path) -> dict[str, str]:
    """Return an environment in which nothing of the user's own settings counts."""
    settings = folder / "settings"
    for name, values in _SETTINGS.items():
        file = settings / "@jupyterlab" / f"{name}.jupyterlab-settings"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(values))
    page = folder / "config" / "labconfig" / "page_config.json"
    page.parent.mkdir(parents=True)
    page.write_text(json.dumps({"disabledExtensions": dict.fromkeys(_DISABLED, True)}))
    own = {
        "JUPYTER_CONFIG_DIR": "config",
        "JUPYTER_DATA_DIR": "data",
        "JUPYTER_RUNTIME_DIR": "runtime",
        "IPYTHONDIR": "ipython",
        "JUPYTERLAB_SETTINGS_DIR": "settings",
        "JUPYTERLAB_WORKSPACES_DIR": "workspaces",
    }
    # As an installed package has it in Jupyter's own folder: the apps' template for Voilà.
    path = {"JUPYTER_PATH": os.pathsep.join([str(TEMPLATES), str(kernels)])}
    # JupyterLab asks Yarn for its registry each time it starts, though it builds nothing here.
    node = folder / "programs" / "node"
    node.parent.mkdir()
    node.write_text("#!/bin/sh\n")
    node.chmod(0o755)
    path["PATH"] = os.pathsep.join([str(node.parent), os.environ["PATH"]])
    return {**os.environ, **path, **{name: str(folder / part) for name, part in own.items()}}


def _wait_until_up(process: subprocess.Popen[bytes], address: str, log: pathlib.Path) -> None:
    end = time.monotonic() + START_SECONDS
    while process.poll() is None and time.monotonic() < end:
        try:
            with urllib.request.urlopen(address, timeout=2):
                return
        except urllib.error.HTTPError:
            return  # any answer will do
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"the server did not start:\n{log.read_text()[-3000:]}")
