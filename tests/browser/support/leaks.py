"""Count the observers and listeners that our front ends leave behind."""

from __future__ import annotations

from playwright.sync_api import Page

__all__ = ["count_observers", "observers"]

# Ours are told from JupyterLab's own by the stack: anywidget loads a module from a blob.
_COUNT = """() => {
  const live = window.__observers = new Set();
  const ours = () => new Error().stack.includes('blob:');
  for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver']) {
    window[name] = class extends window[name] {
      key = {toString: () => name};
      observe(...args) { if (ours()) live.add(this.key); return super.observe(...args); }
      disconnect() { live.delete(this.key); return super.disconnect(); }
    };
  }
  const keys = new WeakMap();
  const key = (target, type, listener) => {
    if (!keys.has(listener)) keys.set(listener, {});
    const known = keys.get(listener);
    return known[type] ??= {target, type, toString: () => `${type} of ${target}`};
  };
  for (const outer of [window.MediaQueryList, window.Window, window.Document]) {
    const {addEventListener, removeEventListener} = outer.prototype.addEventListener
      ? outer.prototype : EventTarget.prototype;
    outer.prototype.addEventListener = function (type, listener, ...rest) {
      if (listener && ours()) live.add(key(this, type, listener));
      return addEventListener.call(this, type, listener, ...rest);
    };
    outer.prototype.removeEventListener = function (type, listener, ...rest) {
      if (listener) live.delete(key(this, type, listener));
      return removeEventListener.call(this, type, listener, ...rest);
    };
  }
}"""


def count_observers(page: Page) -> None:
    """Begin to count; before the page goes anywhere.

    Counted are observers, and listeners on the window, the document and media queries, that a
    module of ours set up. Those on elements of a view go with the elements.
    """
    page.add_init_script(f"({_COUNT})()")


def observers(page: Page) -> list[str]:
    """Name what observes or listens now, sorted."""
    names: list[str] = page.evaluate("() => [...window.__observers].map(String)")
    return sorted(names)
