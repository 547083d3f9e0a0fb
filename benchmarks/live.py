"""The cut dragged in a real browser: how soon it is seen, and what it costs the kernel."""

from __future__ import annotations

import os
import pathlib
import statistics
import tempfile
import time
from collections.abc import Callable
from typing import Any

from .browser import REPO, Session, beside_ratio, head, line, percentile, ratio

ROWS = (392, 2_000, 10_000)
TINY = (392, 100)
#: Of more rows the matrix of distances is not measured: it is the one view of n times n cells.
MAX_DISTANCES = 2_000
KEYS = 12
SECONDS = 5.0

MAKE = """
import json, os, sys
import numpy as np, pandas as pd
from hclust_widgets import ClusterExplorer, load_mpg

def table(rows):
    if rows == 392:
        return load_mpg()
    made = np.random.default_rng(0)
    centres = made.uniform(0, 10, size=(8, 10))
    points = centres[made.integers(8, size=rows)] + made.normal(size=(rows, 10))
    return pd.DataFrame(points, columns=[f"c{i}" for i in range(10)])

def sent(live):
    # What opening the view sends: bytes as they are, the rest as JSON, the module apart.
    from ipywidgets.widgets.widget import _remove_buffers
    state, _, buffers = _remove_buffers(live.get_state())
    module = sum(len(state.pop(name)) for name in ("_esm", "_css"))
    size = {name: len(json.dumps(value)) for name, value in state.items()}
    longest = sorted(size, key=size.get)[-3:][::-1]
    return [sum(len(b) for b in buffers), sum(size.values()), module,
            {name: size[name] for name in longest}]
"""

# The first so many complete rows of the cars ({rows}) by the lesson's own calls.
PLAIN = f"""
sys.path.insert(0, {str(REPO)!r})
from IPython.display import Image, display
from benchmarks.redraw_baseline import LESSON, PlainWay

class Shown(PlainWay):
    def _draw(self, k):
        super()._draw(k)
        for data in self.pictures:
            display(Image(data))

way = Shown(load_mpg().dropna()[:{{rows}}], LESSON)
way.widget.add_class("plain-way")
way.widget
"""

# A move counts if it asks for a frame; the frame that shows it is over when the next one begins.
# A paint before the move does not show it: that of an earlier move may be seen after this one.
WATCH = """() => {
  const tops = [...document.querySelectorAll('.hclust-live canvas[data-painted]')];
  const count = () => tops.map((canvas) => +canvas.dataset.painted);
  const raf = window.__raf ??= window.requestAnimationFrame;
  const w = window.__watch = {late: [], frames: [], work: [], gaps: [], heard: [], on: true};
  let [known, tick, asked, waiting, before] = [count(), 0, 0, null, 0];
  window.requestAnimationFrame = (f) => { asked++; return raf.call(window, f); };
  let [asking, begin, old] = [0, 0, known];
  w.down = () => { [asking, begin, old] = [asked, performance.now(), count()]; };
  w.up = (event) => {
    if (asked === asking) return;
    w.heard.push(performance.now() - begin);
    waiting ??= {at: event.timeStamp, tick, old};
  };
  document.addEventListener('pointermove', w.down, true);
  window.addEventListener('pointermove', w.up);
  const look = (now) => {
    tick++;
    const next = count();
    const painted = tops.filter((_, i) => next[i] !== known[i]);
    if (painted.length) {
      w.work.push(painted.reduce((sum, canvas) => sum + +canvas.dataset.ms, 0));
    }
    if (waiting && next.some((n, i) => n !== waiting.old[i])) {
      w.late.push(performance.now() - waiting.at);
      w.frames.push(tick - 1 - waiting.tick);
      waiting = null;
    }
    if (before) w.gaps.push(now - before);
    before = now;
    known = next;
    if (w.on) raf.call(window, look);
  };
  raf.call(window, look);
}"""
UNWATCH = """() => {
  const w = window.__watch;
  w.on = false;
  window.requestAnimationFrame = window.__raf;
  document.removeEventListener('pointermove', w.down, true);
  window.removeEventListener('pointermove', w.up);
  return {late: w.late, frames: w.frames, work: w.work, gaps: w.gaps, heard: w.heard};
}"""

# From a key to the frame that sees other pictures in all of these places.
KEY = """([images, others]) => new Promise((done, fail) => {
  const see = () => [...document.querySelectorAll(images)]
    .map((img) => img.complete && img.naturalWidth ? img.src : '');
  const old = see();
  let pressed = 0;
  const press = (event) => { pressed = event.timeStamp; };
  document.addEventListener('keydown', press, {capture: true, once: true});
  const end = performance.now() + 60000;
  const look = () => {
    const now = see();
    const other = now.length >= 3 && others.every((i) => now[i] && now[i] !== old[i]);
    if (pressed && other) done(performance.now() - pressed);
    else if (performance.now() > end) fail(new Error('no new pictures'));
    else requestAnimationFrame(look);
  };
  window.__ready = true;
  look();
})"""


def drag(live: Any, *, rounds: int = 2, tiny: bool = False) -> dict[str, list[float]]:
    """Drag the cut down and up across the whole tree and return what the page saw."""
    from support.live_page import corner

    steps = 6 if tiny else 90
    _, _, top, ground = corner(live)
    box = live.pill.bounding_box()
    mouse = live.page.mouse
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    mouse.move(x, y)
    mouse.down()
    mouse.move(x, top + 4, steps=8)
    live.page.evaluate(WATCH)
    for _ in range(1 if tiny else rounds):
        mouse.move(x, ground - 2, steps=steps)
        mouse.move(x, top + 4, steps=steps)
    mouse.move(x, y, steps=4 if tiny else 20)
    mouse.up()
    live.page.evaluate("() => new Promise((f) => setTimeout(f, 300))")
    seen: dict[str, list[float]] = live.page.evaluate(UNWATCH)
    return seen


def keys(
    page: Any, control: Any, images: str, others: list[int], *, tiny: bool = False
) -> list[float]:
    """Milliseconds from a key on a slider to new pictures, those with these numbers."""
    warm_up, count = (0, 1) if tiny else (2, KEYS)
    handle = control.locator(".noUi-handle").first
    handle.scroll_into_view_if_needed()
    handle.focus()
    times = []
    for i in range(count + warm_up):
        page.evaluate("() => { window.__ready = false; }")
        page.evaluate(f"(what) => {{ window.__key = ({KEY})(what); }}", [images, others])
        page.wait_for_function("() => window.__ready")
        page.keyboard.press("ArrowRight" if i < (count + warm_up) // 2 else "ArrowLeft")
        ms = page.evaluate("() => window.__key")
        if i >= warm_up:
            times.append(ms)
        page.evaluate("() => new Promise((f) => setTimeout(f, 200))")  # late ones of this key
    return times


def cost(live: Any, models: Any, frames: Any, pid: int, seconds: float) -> str:
    """Drag for some seconds; return the messages a second and the kernel's CPU."""
    import psutil
    from support.live_page import drag_about

    kernel = psutil.Process(pid)
    frames.sent.clear()
    start, before = time.monotonic(), kernel.cpu_times()
    drag_about(live, seconds)
    live.page.evaluate("() => new Promise((f) => setTimeout(f, 200))")
    took, after = time.monotonic() - start, kernel.cpu_times()
    used = after.user + after.system - before.user - before.system
    own = frames.about(models.ids["live"])
    return (
        f"{own / took:.1f} messages/s about the live view, {len(frames.sent) / took:.1f} "
        f"with its sliders; kernel {100 * used / took:.0f} % of a core"
    )


def measure(
    page: Any,
    lab: Any,
    rows: int,
    say: Callable[[str], None],
    beside: dict[str, list[float]],
    *,
    tiny: bool = False,
) -> None:
    """Open an explorer of so many rows; print what a drag of its cut shows, beside the page's."""
    from support.controls import slider, toggle
    from support.live_page import Frames, LivePage, Models, frozen
    from support.notebook import open_notebook, python, run_cell

    lab.stop_kernels()
    frames = Frames()
    frames.follow(page)
    axes = "x='mpg', y='weight', " if rows == 392 else ""
    make = f"ex = ClusterExplorer(table({rows}), {axes}rendering='live')\nex"
    plain = PLAIN.format(rows=40 if tiny else None)
    open_notebook(page, lab, [MAKE, make, plain] if rows == 392 else [MAKE, make])
    for cell in (0, 1):
        run_cell(page, cell)
    live, models = LivePage.on(page), Models(page)
    sent, js, module, longest = python(page, "sent(ex.live_sync.live)")
    pid = python(page, "os.getpid()")
    if not tiny:
        drag(live, rounds=1)  # to warm up
    seen = drag(live, tiny=tiny)
    line(f"live, {rows:,} rows", seen)
    if rows == 392:
        say(ratio(beside, seen))
    elif tiny:  # all the rest is as with 392
        return
    python(page, "setattr(ex, 'ribbon', 'silhouette')")
    page.locator(".hclust-beside").wait_for()
    with_evidence = drag(live, tiny=tiny)
    line(f"live, {rows:,} rows, evidence", with_evidence)
    say(f"{rows:,} rows, {beside_ratio(with_evidence, seen)}")
    python(page, "setattr(ex, 'ribbon', '')")
    page.locator(".hclust-beside").wait_for(state="detached")
    with frozen(pid):
        line(f"live, {rows:,} rows, no kernel", drag(live, tiny=tiny))
    python(page, "1")
    beside_more(page, live, rows, tiny=tiny)
    seconds = 0.5 if tiny else SECONDS
    spent = cost(live, models, frames, pid, seconds)
    say(f"{rows:,} rows, {seconds:g} s of dragging: {spent}")
    named = ", ".join(f"{name} {size:,}" for name, size in longest.items())
    say(
        f"{rows:,} rows, sent: {sent:,} bytes as typed arrays, {js:,} as JSON (of it {named}), "
        f"{module:,} of program"
    )
    if rows != 392:
        return
    toggle(page, "Figure")
    page.locator("img.hclust-figure").nth(2).wait_for(timeout=60_000)
    say_keys(
        "figure rendering",
        keys(page, slider(page, "Clusters"), "img.hclust-figure", [0, 1, 2], tiny=tiny),
        say,
    )
    run_cell(page, 2)
    page.locator(".plain-way img").nth(2).wait_for(timeout=60_000)
    # The cut does not change its heatmap; the scatter plot comes last.
    control = page.locator(".plain-way .widget-slider").first
    times = keys(page, control, ".plain-way img", [2], tiny=tiny)
    say_keys("plain interact, lesson's sizes", times, say)


# What is shown besides: an expression of the kernel, words of the picture that then shows it, and
# an expression that takes it away.
BESIDE = {
    "four tracks": (
        "setattr(ex, 'tracks', [str(name) for name in ex.state.features.table.columns[-5:-1]])",
        "Beside it: ",
        "setattr(ex, 'tracks', [])",
    ),
    "blocks": ("setattr(ex, 'row_split', 'cut')", " Split: ", "setattr(ex, 'row_split', None)"),
    "matrix of distances": (
        "setattr(ex.tabs, 'selected_index', list(ex.tabs.titles).index('Distance matrix'))",
        "Distances between all pairs",
        "setattr(ex.tabs, 'selected_index', 0)",
    ),
}


def beside_more(page: Any, live: Any, rows: int, *, tiny: bool = False) -> None:
    """Print what a drag shows with tracks, with blocks, and beside the matrix of distances."""
    from support.notebook import python

    for name, (show, words, hide) in BESIDE.items():
        if name == "matrix of distances" and rows > MAX_DISTANCES:
            continue
        python(page, show)
        page.locator(f'.hclust-live canvas[aria-label*="{words}"]').first.wait_for()
        line(f"live, {rows:,} rows, {name}", drag(live, tiny=tiny))
        python(page, hide)


def say_keys(name: str, times: list[float], say: Callable[[str], None]) -> None:
    """Tell of the keys that led to new pictures."""
    median, late = statistics.median(times), percentile(times, 0.95)
    say(f"392 rows, {name}: {median:.0f} ms from a key to three new pictures (95 %: {late:.0f})")


def main(*, tiny: bool = False, session: Session) -> None:
    """Print a line for each size, in JupyterLab in a real browser, and one for the page."""
    from . import page as page_alone

    said: list[str] = []
    browser = session.browser
    if browser is None:
        return
    head()
    try:
        with tempfile.TemporaryDirectory() as folder:
            beside = page_alone.measure(browser, pathlib.Path(folder), tiny=tiny)
        for rows in TINY if tiny else ROWS:
            page = browser.new_page(viewport={"width": 1400, "height": 1700})
            measure(page, session.lab, rows, said.append, beside, tiny=tiny)
            page.close()
    finally:
        print(*said, f"load {os.getloadavg()[0]:.1f} after", sep="\n")


if __name__ == "__main__":
    with Session() as own:
        main(session=own)
