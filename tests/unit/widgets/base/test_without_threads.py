"""Where Python has no threads, as in a browser: pictures are drawn all the same."""

from __future__ import annotations

import asyncio
import threading
import time

import pytest

from hclust_widgets import ClusterState, DendrogramWidget
from hclust_widgets.widgets.base.render_thread import RenderThread


class Canvas:
    """A picture that takes down what it was painted for."""

    def __init__(self, then=None):
        self.now, self.painted, self._then = 0, [], then

    def paint(self):
        self.painted.append(self.now)
        if self._then is not None:
            self._then(self)


@pytest.fixture
def no_threads(monkeypatch):
    """As in a browser's Python."""

    def start(_thread):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", start)
    # Tests in a real browser leave Playwright's loop running in this very thread.
    others = asyncio._get_running_loop()
    asyncio._set_running_loop(None)
    yield
    asyncio._set_running_loop(others)


def test_without_threads_the_event_loop_paints_at_once(no_threads):
    mine, canvas = RenderThread(), Canvas()
    for canvas.now in (1, 2):
        mine.request(canvas)
    assert canvas.painted == [1, 2]
    assert mine.finish(0.01)


def test_without_threads_the_event_loop_paints_once_for_all_that_waited(no_threads):
    mine, canvas, other = RenderThread(), Canvas(), Canvas()

    async def events():
        for canvas.now in range(1, 6):
            mine.request(canvas)
        mine.request(other)
        mine.forget(other)
        assert canvas.painted == []
        await asyncio.sleep(0.01)
        assert canvas.painted == [5] and other.painted == []
        canvas.now = 6
        mine.request(canvas)
        assert mine.finish(0.01)  # does not wait for a turn that cannot come
        assert canvas.painted == [5, 6]
        await asyncio.sleep(0.01)
        assert canvas.painted == [5, 6]

    asyncio.run(events())


def test_without_threads_a_picture_may_ask_and_forget_while_it_is_painted(no_threads):
    mine = RenderThread()

    def then(canvas):
        if len(canvas.painted) == 1:
            mine.request(last)
            mine.request(canvas)
            assert last.painted == []  # in its turn
        else:
            mine.forget(canvas)  # would wait for itself

    canvas, last = Canvas(then), Canvas()
    begun = time.monotonic()
    mine.request(canvas)
    assert (canvas.painted, last.painted) == ([0, 0], [0])
    assert mine.finish(0.01) and time.monotonic() - begun < 5


def test_without_threads_a_view_is_drawn_once_for_many_cuts(no_threads, as_figures, cars):
    state = ClusterState(cars, n_clusters=4)
    view = DendrogramWidget(state)
    box, shown = view.figure_box, []
    assert bytes(box.image.value).startswith(b"\x89PNG")
    box.image.observe(lambda change: shown.append(change["new"]), "value")

    async def events():
        for k in (5, 6, 7):
            state.update(n_clusters=k)
        assert shown == []
        await asyncio.sleep(0.01)

    asyncio.run(events())
    assert len(shown) == 1
    assert box._shown[1] is state.clustering.cut and state.n_clusters == 7
