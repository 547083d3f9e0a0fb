"""Count what our front ends leave behind: observers, listeners, frames, timers, canvases."""

from __future__ import annotations

from playwright.sync_api import Page

__all__ = ["canvases", "collect", "count_observers", "observers"]

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
      if (listener && ours()) {
        const known = key(this, type, listener);
        live.add(known);
        rest[0]?.signal?.addEventListener('abort', () => live.delete(known));
      }
      return addEventListener.call(this, type, listener, ...rest);
    };
    outer.prototype.removeEventListener = function (type, listener, ...rest) {
      if (listener) live.delete(key(this, type, listener));
      return removeEventListener.call(this, type, listener, ...rest);
    };
  }
  // What will be called once: until it is called, or called off.
  for (const [ask, drop] of [
    ['requestAnimationFrame', 'cancelAnimationFrame'], ['setTimeout', 'clearTimeout'],
  ]) {
    const [asked, dropped, waiting] = [window[ask], window[drop], new Map()];
    window[ask] = (f, ...rest) => {
      if (typeof f !== 'function' || !ours()) return asked.call(window, f, ...rest);
      const known = {toString: () => ask};
      const id = asked.call(window, (...args) => {
        live.delete(known);
        waiting.delete(id);
        return f(...args);
      }, ...rest);
      live.add(known);
      waiting.set(id, known);
      return id;
    };
    window[drop] = (id) => {
      live.delete(waiting.get(id));
      waiting.delete(id);
      return dropped.call(window, id);
    };
  }
  const made = window.__canvases = [];
  const {createElement} = Document.prototype;
  Document.prototype.createElement = function (name, ...rest) {
    const element = createElement.call(this, name, ...rest);
    if (name === 'canvas' && ours()) made.push(new WeakRef(element));
    return element;
  };
}"""


def count_observers(page: Page) -> None:
    """Begin to count; before the page goes anywhere.

    Counted is what a module of ours set up: observers, listeners on the window, the document and
    media queries, frames and timers that are still to come, and canvases. Listeners on elements
    of a view go with the elements.
    """
    page.add_init_script(f"({_COUNT})()")


def observers(page: Page) -> list[str]:
    """Name what observes, listens or is about to be called now, sorted."""
    names: list[str] = page.evaluate("() => [...window.__observers].map(String)")
    return sorted(names)


def collect(page: Page) -> None:
    """Have the browser throw away what nothing holds, once what is under way is done."""
    page.wait_for_function(
        "() => ![...window.__observers].some((o) => /^(request|setT)/.test(String(o)))"
    )
    session = page.context.new_cdp_session(page)
    for _ in range(3):
        session.send("HeapProfiler.collectGarbage")
    session.detach()


def canvases(page: Page) -> dict[str, int]:
    """Count our canvases in memory: those in the page, and those apart from it (see `collect`)."""
    found: dict[str, int] = page.evaluate(
        """() => {
          const alive = window.__canvases.map((ref) => ref.deref()).filter(Boolean);
          const page = alive.filter((canvas) => canvas.isConnected).length;
          return {page, apart: alive.length - page};
        }"""
    )
    return found
