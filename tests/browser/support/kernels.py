"""Kernels that are forked from a process which has imported everything: 0.3 s in place of 4.

Each test starts a kernel of its own, and nearly all of a kernel's start is the import of pandas,
scikit-learn and matplotlib. Here all kernels are forks of one process, the *stock*, that has
imported them and computed nothing. Everything else is as usual: each kernel is an ipykernel in its
own process, with the environment and the folder that its server gave it.

Run as a program by `prepared_kernels` and by the kernelspec it writes:

    kernels.py stock SOCKET          the process that is forked
    kernels.py start SOCKET FILE     what the server starts and ends; FILE names the connection,
                                     options of ipykernel may follow
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

__all__ = ["Kernels", "prepared_kernels"]

_READY = b"forked\n"
_WAIT_SECONDS = 90
#: What takes long to import. Nothing of it is used before the fork.
_IMPORTED = (
    "anywidget",
    "ipykernel.kernelapp",
    "ipywidgets",
    "matplotlib.pyplot",
    "pandas",
    "scipy.cluster.hierarchy",
    "scipy.spatial.distance",
    "seaborn",
    "sklearn.cluster",
    "sklearn.decomposition",
    "sklearn.metrics",
    "sklearn.preprocessing",
)


@dataclass(frozen=True)
class Kernels:
    """Where kernels come from.

    Attributes
    ----------
    folder : pathlib.Path
        To be named in a server's `JUPYTER_PATH`: its kernelspec `python3` forks.
    wait : callable
        Waits until kernels can be started. Raises `RuntimeError`, with the log, if the process to
        fork does not come up.
    """

    folder: pathlib.Path
    wait: Callable[[], None]


@contextlib.contextmanager
def prepared_kernels(
    python: str, folder: pathlib.Path, env: Mapping[str, str] = os.environ
) -> Iterator[Kernels]:
    """Keep a process whose forks are kernels, for as long as the context lasts.

    Parameters
    ----------
    python : str
        The Python of the kernels.
    folder : pathlib.Path
        For the log and the kernelspec.
    env : mapping
        Environment in which the process imports what kernels need. Each kernel has that of its own
        server.

    Yields
    ------
    Kernels
    """
    address = str(folder / "kernels")
    log = folder / "kernels.log"
    with log.open("w") as out:
        stock = subprocess.Popen(
            [python, __file__, "stock", address],
            env={**env, "MPLBACKEND": "module://matplotlib_inline.backend_inline"},
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
        )
    own = folder / "jupyter"
    spec = {
        "argv": [python, "-S", __file__, "start", address, "{connection_file}"],
        "display_name": "Python 3",
        "language": "python",
    }

    def wait() -> None:
        end = time.monotonic() + _WAIT_SECONDS
        while not os.path.exists(address):
            if stock.poll() is not None or time.monotonic() > end:
                raise RuntimeError(f"no kernels to fork:\n{log.read_text()[-3000:]}")
            time.sleep(0.05)

    try:
        file = own / "kernels" / "python3" / "kernel.json"
        file.parent.mkdir(parents=True)
        file.write_text(json.dumps(spec))
        yield Kernels(own, wait)
    finally:
        stock.terminate()
        stock.wait()


def _stock(address: str) -> None:
    """Import what kernels need, then fork one for each connection, until a signal ends it."""
    import random

    import hclust_widgets

    for name in _IMPORTED:
        importlib.import_module(name)
    for name in hclust_widgets.__all__:
        getattr(hclust_widgets, name)
    del os.environ["MPLBACKEND"]
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # ended kernels are not waited for
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(address + ".new")
    listener.listen(8)
    os.rename(address + ".new", address)  # there, and ready
    while True:
        connection, _ = listener.accept()
        if os.fork() == 0:
            listener.close()
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            random.seed()
            _become_kernel(connection)
        connection.close()


def _become_kernel(connection: socket.socket) -> None:
    from ipykernel.kernelapp import IPKernelApp

    with connection.makefile("rb") as lines:
        asked = json.loads(lines.readline())
    os.setsid()
    os.chdir(asked["cwd"])
    os.environ.clear()
    os.environ.update(asked["env"])
    os.environ.pop("JPY_PARENT_PID", None)  # its parent is the stock: see the thread
    sys.argv = ["ipykernel_launcher", "-f", asked["file"], *asked["options"]]
    sys.path[0] = ""
    connection.sendall(_READY + f"{os.getpid()}\n".encode())

    def end_with_server() -> None:
        connection.recv(1)
        os._exit(0)

    threading.Thread(target=end_with_server, daemon=True).start()
    launch: Callable[..., None] = IPKernelApp.launch_instance
    launch(argv=sys.argv[1:])
    os._exit(0)


def _start(address: str, file: str, *options: str) -> None:
    """Ask for a kernel, hand on the signals that it gets, and last as long as it does."""
    connection = socket.socket(socket.AF_UNIX)
    connection.connect(address)
    env = dict(os.environ)
    asked = {"file": file, "options": options, "cwd": os.getcwd(), "env": env}
    connection.sendall(json.dumps(asked).encode() + b"\n")
    with connection.makefile("rb") as lines:
        if lines.readline() != _READY:
            raise SystemExit("the kernel was not forked")
        pid = int(lines.readline())
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, lambda number, _: os.kill(pid, number))
        lines.read()  # until the kernel ends


if __name__ == "__main__":
    if sys.argv[1] == "stock":
        _stock(sys.argv[2])
    else:
        _start(*sys.argv[2:])
