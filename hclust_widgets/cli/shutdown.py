"""Run JupyterLab or Voilà as a program that takes its kernels with it when it ends.

A script of its own, and not imported by the package: ``python -P shutdown.py voila …`` does what
``python -m voila …`` does. Both servers end in order at a SIGTERM. What a terminal sends when it is
closed (SIGHUP) kills them where they stand, and an interrupt may do the same where there is no
terminal: then the kernels are left to find out.
"""

from __future__ import annotations

import contextlib
import runpy
import signal
import sys

# So long (seconds) kernels may take to end when they are asked to.
PATIENCE = 3.0


def main() -> None:
    """Run the module that the first word names, with the words behind it."""
    end_in_order()
    _, module, *words = sys.argv
    sys.argv = [module, *words]
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    finally:
        end_kernels()


def end_in_order() -> None:
    """Take Ctrl+C and the closing of the terminal for a SIGTERM; what is ignored stays ignored."""
    for name in ("SIGINT", "SIGHUP"):
        number = getattr(signal, name, None)  # Windows has no SIGHUP
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, lambda *_: signal.raise_signal(signal.SIGTERM))


def end_kernels() -> None:
    """End kernels that the server has left: those that were starting, or when it was hurried.

    Kernels alone: a browser that the server has opened is the reader's.
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
