"""Measurements in processes of their own, whose memory is then theirs alone."""

from __future__ import annotations

import contextlib
import io
import json
import runpy
import subprocess
import sys
import warnings
from typing import Any
from unittest import mock


def measured(module: str, *arguments: object, here: bool = False) -> dict[str, Any]:
    """Run a module of this folder as a program, and return what it prints last, as JSON.

    Parameters
    ----------
    module : str
        Such as ``"sizes"``.
    *arguments : object
        On its command line.
    here : bool
        Run the same program in this process. Then nothing is imported again: for runs in which only
        its working counts.
    """
    name, words = f"{__package__}.{module}", [str(argument) for argument in arguments]
    if here:
        with (
            contextlib.redirect_stdout(io.StringIO()) as out,
            mock.patch.object(sys, "argv", [module, *words]),
            warnings.catch_warnings(),
        ):
            # The module is imported already, and is run anew.
            warnings.filterwarnings("ignore", category=RuntimeWarning, module="runpy")
            runpy.run_module(name, run_name="__main__")
        text = out.getvalue()
    else:
        command = [sys.executable, "-m", name, *words]
        text = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    found: dict[str, Any] = json.loads(text.splitlines()[-1])
    return found
