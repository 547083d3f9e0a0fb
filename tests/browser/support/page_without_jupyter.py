"""A page without Jupyter: the bundle, and a model of a few lines. Starts in well under a second."""

from __future__ import annotations

import pathlib
from typing import Any

from playwright.sync_api import Page

__all__ = ["STATIC", "add_plain", "model_saves", "model_sent", "model_state", "show_plain"]

#: The built front end.
STATIC = pathlib.Path(__file__).parents[3] / "hclust_widgets" / "static"

_HOST = """async ([source, state, selector]) => {
  const url = URL.createObjectURL(new Blob([source], {type: 'text/javascript'}));
  const {default: made} = await import(url);
  const widget = typeof made === 'function' ? await made() : made;
  // Bytes come as {base64: "..."}, and are what anywidget makes of them: a DataView.
  const revive = (holder) => {
    for (const [name, value] of Object.entries(holder ?? {})) {
      if (value?.base64 === undefined) {
        if (value?.constructor === Object) revive(value);
        continue;
      }
      const bytes = Uint8Array.from(atob(value.base64), (c) => c.charCodeAt(0));
      holder[name] = new DataView(bytes.buffer);
    }
  };
  revive(state);
  const listeners = {};
  const model = {
    state, saves: [], sent: [], pending: {},
    get: (name) => model.state[name],
    set: (name, value) => {
      model.state[name] = model.pending[name] = value;
      for (const f of listeners[`change:${name}`] ?? []) f();
    },
    save_changes: () => { model.saves.push(model.pending); model.pending = {}; },
    on: (event, f) => (listeners[event] ??= []).push(f),
    off: (event, f) => { listeners[event] = (listeners[event] ?? []).filter(g => g !== f); },
    send: (message) => { model.sent.push(message); },
  };
  const el = document.createElement('div');
  document.querySelector(selector).append(el);
  await widget.initialize?.({model});
  const end = await widget.render({model, el});
  const ended = () => { end?.(); el.remove(); };
  window.__plains = [...(window.__plains ?? []), {model, end: ended}];
  window.__plain = {model, widget, listeners, end: ended};
}"""


def show_plain(
    page: Page, bundle: str, state: dict[str, Any], *, html: str = "<main></main>"
) -> None:
    """Show a widget of the bundle in a page of its own.

    Parameters
    ----------
    page : Page
    bundle : str
        The file in `STATIC`, such as ``"page_info.js"``.
    state : dict
        What the model holds, as JSON; bytes as ``{"base64": "..."}``.
    html : str
        The page; the widget goes into its ``<main>``. ``window.__plain.end()`` takes it away.
    """
    page.set_content(html)
    page.evaluate("() => { window.__plains = []; }")
    page.evaluate(_HOST, [(STATIC / bundle).read_text(), state, "main"])


def add_plain(page: Page, bundle: str, state: dict[str, Any]) -> None:
    """Show one more widget below those of :func:`show_plain`; ``window.__plains`` has all."""
    page.evaluate(_HOST, [(STATIC / bundle).read_text(), state, "main"])


def model_state(page: Page) -> dict[str, Any]:
    """Return what the model holds now."""
    state: dict[str, Any] = page.evaluate("() => window.__plain.model.state")
    return state


def model_saves(page: Page) -> list[dict[str, Any]]:
    """Return what was sent: one dict for each message."""
    saves: list[dict[str, Any]] = page.evaluate("() => window.__plain.model.saves")
    return saves


def model_sent(page: Page) -> list[Any]:
    """Return the messages that were sent, oldest first."""
    sent: list[Any] = page.evaluate("() => window.__plain.model.sent")
    return sent
