"""Live views in a notebook: where things are, what the models in the browser hold."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import FloatRect, Locator, Page, WebSocket

from .notebook import PATIENCE, python
from .waiting import wait_frames

__all__ = [
    "PARTS",
    "Frames",
    "LivePage",
    "Models",
    "corner",
    "drag",
    "drag_about",
    "frozen",
    "place",
]

PARTS = ("tree", "clustermap", "scatter")

_PAINTED = """([root, parts]) => parts.every((part) => {
  const canvases = [...root.querySelectorAll(`.hclust-part-${part} canvas`)];
  return canvases.some((canvas) => +(canvas.dataset.painted ?? 0) > 0);
})"""

# The widget manager has no public address; a renderer of widgets is given it.
_MODELS = """async (ids) => {
  const {rendermime} = window.jupyterapp.shell.currentWidget.content;
  const renderer = rendermime.createRenderer('application/vnd.jupyter.widget-view+json');
  const manager = await renderer._manager.promise;
  renderer.dispose();
  window.__models = {};
  window.__heard = [];
  for (const [who, [id, names]] of Object.entries(ids)) {
    const model = window.__models[who] = await manager.get_model(id);
    for (const name of names)
      model.on(`change:${name}`, () =>
        window.__heard.push({at: performance.now(), who, name, value: model.get(name)}));
  }
}"""


#: Resolves once an element has stood in one place for six frames of the page on end.
STILL_FRAMES = """(el) => new Promise((done) => {
  let [before, still] = ["", 0];
  const look = () => {
    const now = JSON.stringify(el.getBoundingClientRect());
    still = now === before ? still + 1 : 0;
    before = now;
    if (still >= 6 || !el.isConnected) done();
    else requestAnimationFrame(look);
  };
  look();
})"""


@dataclass(frozen=True)
class LivePage:
    """The live views in one place of a page.

    Attributes
    ----------
    page : Page
    root : Locator
        The box around all of them.
    """

    page: Page
    root: Locator

    @classmethod
    def on(cls, page: Page, which: int = 0, parts: tuple[str, ...] = PARTS) -> LivePage:
        """Find the live views on a page (the first, the second ...), wait until painted."""
        found = cls(page, page.locator(".hclust-live").nth(which))
        handle = found.root.element_handle(timeout=PATIENCE)
        page.wait_for_function(_PAINTED, arg=[handle, list(parts)], timeout=PATIENCE)
        return found

    @property
    def pill(self) -> Locator:
        """The handle of the cut."""
        return self.root.get_by_role("slider", name="Height of the cut", exact=True)

    @property
    def tip(self) -> Locator:
        """The note beside the pointer, in the tree."""
        return self.root.locator(".hclust-part-tree .hclust-tip")

    def painted(self, part: str) -> int:
        """How often a view has painted."""
        canvas = self.root.locator(f".hclust-part-{part} canvas[data-painted]")
        return int(canvas.get_attribute("data-painted") or 0)

    def wait_painted(self, part: str, after: int, *, timeout: float = 30_000) -> None:
        """Wait until a view has painted more often than `after`."""
        canvas = self.root.locator(f".hclust-part-{part} canvas[data-painted]")
        self.page.wait_for_function(
            "([el, after]) => +(el.dataset.painted ?? 0) > after",
            arg=[canvas.element_handle(), after],
            timeout=timeout,
        )

    @property
    def clusters(self) -> int:
        """The number of clusters that stands in the pill."""
        return int(re.sub(r"\D", "", (self.pill.text_content() or "").split("cluster")[0]))

    def wait_clusters(self, k: int, *, timeout: float = 30_000) -> None:
        """Wait until the pill says this number of clusters."""
        text = re.compile(rf"^\s*{k:,} clusters?\b")
        self.pill.filter(has_text=text).wait_for(timeout=timeout)


def steady_box(live: LivePage) -> FloatRect:
    """Return where the pill is, once what stands above it has stopped to grow."""
    live.pill.scroll_into_view_if_needed()
    end = time.monotonic() + PATIENCE / 1000
    while time.monotonic() < end:
        before = live.pill.bounding_box()
        live.pill.evaluate(STILL_FRAMES)
        if before is not None and live.pill.bounding_box() == before:
            return before
    raise AssertionError("the pill is not seen, or does not come to rest")


def corner(live: LivePage) -> tuple[float, float, float, float]:
    """Left, right, upper edge of the tree's plot and its ground, on the page."""
    steady_box(live)
    axis = live.root.locator(".hclust-cut-axis").bounding_box()
    line = live.root.locator(".hclust-cut-line").bounding_box()
    assert axis is not None and line is not None
    return line["x"], line["x"] + line["width"], axis["y"] + 8, axis["y"] + axis["height"]


def place(live: LivePage, n: int, position: float, share: float) -> tuple[float, float]:
    """Where on the page a leaf position stands, at a share of the plot's height."""
    left, right, top, ground = corner(live)
    return left + (right - left) * position / n, ground - (ground - top) * share


def take_pill(live: LivePage) -> tuple[float, float, float, float]:
    """Press the mouse on the pill; return the plot's upper edge and ground, and the pointer."""
    mouse = live.page.mouse
    for _ in range(20):
        _, _, top, ground = corner(live)
        box = steady_box(live)
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        mouse.move(x, y)
        if live.pill.bounding_box() == box:  # nothing has moved since it was measured
            mouse.down()
            return top, ground, x, y
    raise AssertionError("the pill moves away from the pointer")


def drag(live: LivePage, share: float, *, steps: int = 12, release: bool = True) -> None:
    """Drag the cut by its pill to a share of the plot's height (1 is the top)."""
    top, ground, x, _ = take_pill(live)
    mouse = live.page.mouse
    mouse.move(x, ground - (ground - top) * share, steps=steps)
    if release:
        mouse.up()
    wait_frames(live.page)


def drag_about(live: LivePage, seconds: float) -> int:
    """Drag the cut up and down across the whole tree for so long; returns the moves."""
    top, ground, x, y = take_pill(live)
    mouse = live.page.mouse
    end, moves, step = time.monotonic() + seconds, 0, 6.0
    while time.monotonic() < end:
        if not top + 4 <= y + step <= ground - 4:
            step = -step
        y += step
        mouse.move(x, y)
        moves += 1
    mouse.up()
    return moves


class Models:
    """The models of an explorer in the browser, and what they have said since.

    Parameters
    ----------
    page : Page
        A notebook in JupyterLab or Notebook 7.
    name : str
        What the explorer is called in the kernel.
    """

    def __init__(self, page: Page, name: str = "ex") -> None:
        self.page = page
        ids = python(
            page,
            f"[o.model_id for o in ({name}.live_sync.live, {name}.state_controls.n_clusters, "
            f"{name}.state_controls.distance_threshold)]",
        )
        self.ids = dict(zip(("live", "k", "t"), ids, strict=True))
        names = {"live": ["n_clusters", "distance_threshold"], "k": ["value"], "t": ["value"]}
        page.evaluate(_MODELS, {who: [model, names[who]] for who, model in self.ids.items()})

    def forget(self) -> None:
        """Begin to listen anew."""
        self.page.evaluate("() => { window.__heard.length = 0; }")

    def heard(self) -> list[dict[str, Any]]:
        """Return what was said since: at, who, name, value."""
        heard: list[dict[str, Any]] = self.page.evaluate("() => window.__heard")
        return heard

    def now(self) -> dict[str, Any]:
        """Return what they hold: k and t of the live view, and of the two sliders."""
        held: dict[str, Any] = self.page.evaluate(
            """() => ({k: __models.live.get('n_clusters'),
              t: __models.live.get('distance_threshold'),
              slider_k: __models.k.get('value'), slider_t: __models.t.get('value')})"""
        )
        return held

    def selected(self) -> int:
        """How many rows the live model has selected."""
        number: int = self.page.evaluate("() => __models.live.get('selection').byteLength / 4")
        return number


@dataclass
class Frames:
    """Messages of widgets to the kernel; follow the page before it is opened."""

    sent: list[tuple[float, bytes]] = field(default_factory=list)

    def follow(self, page: Page) -> None:
        """Begin to listen."""
        page.on("websocket", self._socket)

    def _socket(self, socket: WebSocket) -> None:
        socket.on("framesent", self._frame)

    def _frame(self, data: bytes | str) -> None:
        raw = data if isinstance(data, bytes) else data.encode()
        if b"comm_msg" in raw:
            self.sent.append((time.monotonic(), raw))

    def about(self, model_id: str) -> int:
        """Count the messages about one model."""
        return sum(model_id.encode() in raw for _, raw in self.sent)


@contextlib.contextmanager
def frozen(pid: int) -> Iterator[None]:
    """Stop a process, as if its machine had gone away, and let it go on in the end."""
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)
