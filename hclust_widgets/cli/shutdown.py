"""Run JupyterLab or Voilà so that its kernels end with it.

A separate script, not imported by the package: ``python -P shutdown.py voila …`` does what
``python -m voila …`` does. Both servers shut down in order at SIGTERM. SIGHUP, sent when a
terminal is closed, kills them at once, and so may an interrupt without a terminal: then their
kernels would be left.
"""

from __future__ import annotations

import contextlib
import runpy
import signal
import sys

# Seconds that kernels have to end after SIGTERM.
PATIENCE = 3.0


def main() -> None:
    """Run the module named by the first argument with the remaining arguments."""
    end_in_order()
    _, module, *words = sys.argv
    sys.argv = [module, *words]
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    finally:
        end_kernels()


def end_in_order() -> None:
    """Handle Ctrl+C and the closing of the terminal as SIGTERM, unless they are ignored."""
    for name in ("SIGINT", "SIGHUP"):
        number = getattr(signal, name, None)  # Windows has no SIGHUP
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, lambda *_: signal.raise_signal(signal.SIGTERM))


def end_kernels() -> None:
    """End kernels that the server has left, such as those that were starting.

    Only kernels: a browser that the server has opened stays open.
    """
    import psutil

    kernels = []
    for process in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.Error):
            if any("ipykernel" in word for word in process.cmdline()):
                process.terminate()
                kernels.append(process)
    for process in psutil.wait_procs(kernels, timeout=PATIENCE)[1]:
        with contextlib.suppress(psutil.Error):
            process.kill()


if __name__ == "__main__":
    main()
