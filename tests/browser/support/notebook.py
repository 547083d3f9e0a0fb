"""Open notebooks, run their cells, ask their kernels."""

from __future__ import annotations

import ast
import json
import pathlib
import time
from collections.abc import Sequence
from typing import Any

from playwright.sync_api import Page

from .kept import is_open, open_in_place
from .servers import Server
from .watch import plain_text

__all__ = [
    "execute",
    "expect_python",
    "hide_side_bar",
    "open_notebook",
    "python",
    "run_all",
    "run_cell",
    "set_theme",
]

#: A slow machine may take this long (ms) for a kernel, or for a notebook.
PATIENCE = 60_000
#: The longest answer that is waited for, in ms: a kernel or a page that went silent is a failure.
ANSWER_MS = 180_000

_KERNEL = "const kernel = window.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel;"
_VOILA_SHOWN = """() => window.jupyterapp?.widgetManager && !document.querySelector('#loading')
  && !document.body.innerText.includes('Loading widget...')"""
# Voilà now and then shows its outputs before all models have come from a slow kernel.
_LOST = "Error displaying widget: model not found"
_IDLE = f"() => {{ {_KERNEL} return kernel?.status === 'idle'; }}"
_ERRORS = """() => {
  const cells = [...window.jupyterapp.shell.currentWidget.content.widgets];
  const errors = [];
  cells.forEach((cell, i) => {
    const outputs = cell.model.type === 'code' ? cell.model.outputs.toJSON() : [];
    for (const o of outputs)
      if (o.output_type === 'error') errors.push(`cell ${i}: ${o.traceback.join('\\n')}`);
  });
  return errors;
}"""


def open_notebook(page: Page, server: Server, source: pathlib.Path | Sequence[str]) -> str:
    """Open a copy of a notebook, in the light theme, and wait for its kernel.

    In Voilà, where a page runs when it is opened, wait until all is shown.

    Parameters
    ----------
    page : Page
    server : Server
    source : path or sequence of str
        A notebook to copy, or the code of each cell of a new one.

    Returns
    -------
    str
        The copy's name in ``server.root``.
    """
    name = server.add(source)
    if server.kind == "lab" and is_open(page, server.base):
        open_in_place(page, name)
    else:
        page.goto(server.url(name))
    if server.kind == "voila":
        page.wait_for_function(_VOILA_SHOWN, timeout=PATIENCE)
        if page.get_by_text(_LOST, exact=True).count():  # as its reader does
            page.reload()
            page.wait_for_function(_VOILA_SHOWN, timeout=PATIENCE)
        return name
    page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=PATIENCE)
    page.wait_for_function(_IDLE, timeout=PATIENCE)
    set_theme(page, dark=False)
    return name


def run_all(page: Page) -> None:
    """Run all cells and wait until each has its number. Not for Voilà.

    Raises
    ------
    AssertionError
        If a cell raised; with its traceback.
    """
    page.wait_for_function(_IDLE, timeout=PATIENCE)
    page.evaluate("() => window.jupyterapp.commands.execute('notebook:run-all-cells')")
    _no_errors(page)
    page.wait_for_function(
        """() => window.jupyterapp.shell.currentWidget.content.widgets
          .filter(c => c.model.type === 'code' && c.model.sharedModel.getSource().trim())
          .every(c => c.model.executionCount && c.model.executionState !== 'running')""",
        timeout=PATIENCE,
    )


def run_cell(page: Page, index: int) -> None:
    """Run one cell (counted from 0, text cells too) and wait until it is done. Not for Voilà.

    Raises
    ------
    AssertionError
        If any cell so far has raised; with its traceback.
    """
    page.evaluate(
        """async (index) => {
          const book = window.jupyterapp.shell.currentWidget.content;
          book.deselectAll();
          book.activeCellIndex = index;
          await window.jupyterapp.commands.execute('notebook:run-cell');
        }""",
        index,
    )
    _no_errors(page)


def _no_errors(page: Page) -> None:
    errors = page.evaluate(_ERRORS)
    if errors:
        raise AssertionError(plain_text("\n".join(errors)))


def execute(page: Page, code: str) -> None:
    """Run code in the notebook's kernel, in no cell. Not for Voilà.

    Raises
    ------
    AssertionError
        If it raised; with its traceback.
    """
    _ask(page, code, {})


def python(page: Page, expression: str) -> Any:
    """Evaluate an expression in the notebook's kernel.

    Arrays and Series come as lists, whatever else JSON does not know as its ``str``.
    A message of a widget may still be on its way: see `expect_python`.

    Parameters
    ----------
    page : Page
        A notebook in JupyterLab or Notebook 7. Voilà lets only widgets' messages through to
        the kernel: there, show what is to be checked in a Label.
    expression : str
        Such as ``"state.n_clusters"``. Names are those of the notebook.

    Returns
    -------
    Any
        What JSON makes of its value.

    Raises
    ------
    AssertionError
        If it raised; with the exception's text.
    """
    default = "lambda o: o.tolist() if hasattr(o, 'tolist') else str(o)"
    value = f"__import__('json').dumps((\n{expression}\n), default={default})"
    answer = _ask(page, "", {"value": value})["value"]
    if answer["status"] != "ok":
        raise AssertionError(f"{expression}: {answer['ename']}: {answer['evalue']}")
    return json.loads(ast.literal_eval(answer["data"]["text/plain"]))


def expect_python(page: Page, expression: str, value: Any, *, timeout: float = 30) -> None:
    """Wait until an expression in the kernel has a value.

    Parameters
    ----------
    page, expression
        As for `python`.
    value : Any
        As JSON gives it: a list, not a tuple.
    timeout : float
        Seconds.

    Raises
    ------
    AssertionError
        If it has another value still.
    """
    end = time.monotonic() + timeout
    pause = 50.0  # ms; each question keeps page, server and kernel from what they are asked about
    while (now := python(page, expression)) != value:
        if time.monotonic() > end:
            raise AssertionError(f"{expression} is {now!r}, not {value!r}, after {timeout} s")
        page.wait_for_timeout(pause)
        pause = min(1.5 * pause, 400)


def _ask(page: Page, code: str, expressions: dict[str, str]) -> dict[str, Any]:
    reply: dict[str, Any] = page.evaluate(
        f"""async ([code, user_expressions, limit]) => {{ {_KERNEL}
          if (!kernel) throw new Error('no notebook is open (Voilà lets no code through)');
          const future = kernel.requestExecute(
            {{code, silent: true, store_history: false, user_expressions}});
          let replied = false;
          future.onReply = () => {{ replied = true; }};
          let timer;
          const silence = new Promise((_, fail) => {{
            timer = setTimeout(() => fail(new Error('no end of an answer from the kernel, which is '
              + `${{kernel.status}} and ${{kernel.connectionStatus}}; `
              + (replied ? 'it has replied' : 'it has not replied'))), limit);
          }});
          const answer = Promise.race([future.done, silence]).finally(() => clearTimeout(timer));
          return (await answer).content;
        }}""",
        [code, expressions, ANSWER_MS],
    )
    if reply["status"] != "ok":
        raise AssertionError(plain_text("\n".join(reply.get("traceback") or [str(reply)])))
    answers: dict[str, Any] = reply["user_expressions"]
    return answers


def hide_side_bar(page: Page) -> None:
    """Hide JupyterLab's side bar on the left, if it is there."""
    page.evaluate("() => window.jupyterapp.shell.collapseLeft()")
    page.wait_for_function("() => window.jupyterapp.shell.leftCollapsed")


def set_theme(page: Page, *, dark: bool) -> None:
    """Switch the theme of JupyterLab or Notebook 7, and wait until it is there."""
    theme = f"JupyterLab {'Dark' if dark else 'Light'}"
    page.evaluate(
        """async (theme) => {
          if (document.body.dataset.jpThemeName === theme) return;
          await window.jupyterapp.commands.execute('apputils:change-theme', {theme});
        }""",
        theme,
    )
    page.wait_for_function("theme => document.body.dataset.jpThemeName === theme", arg=theme)
