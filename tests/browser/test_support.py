"""The helpers themselves, and the watch of `make bench`: they move and see what a reader does."""

from __future__ import annotations

import pathlib

import pytest
from playwright.sync_api import Browser, Error, Page
from support.chromium import find_browser
from support.controls import (
    choose,
    drag_slider,
    dropdown,
    press_slider,
    slider,
    slider_text,
    tick,
    toggle,
)
from support.kept import KeptPage
from support.notebook import (
    execute,
    expect_python,
    hide_side_bar,
    open_notebook,
    python,
    run_all,
    run_cell,
    set_theme,
)
from support.pictures import SHOTS, picture, screenshot, wait_new_picture, wait_painted
from support.servers import Server
from support.stuck import ended_if_stuck
from support.waiting import wait_until
from support.watch import Watch

from benchmarks.live import UNWATCH, WATCH

# A canvas that paints each move in the next frame, and a move between all of some frames.
MOVES = """() => new Promise((done) => {
  const canvas = document.querySelector('canvas');
  let [asked, left] = [0, 20];
  const paint = () => { asked = 0; canvas.dataset.painted = +canvas.dataset.painted + 1; };
  canvas.onpointermove = () => { asked ||= requestAnimationFrame(paint); };
  const move = () => canvas.dispatchEvent(new PointerEvent('pointermove', {bubbles: true}));
  const raf = window.__raf;
  const step = () => {
    setTimeout(move);
    if (left--) raf.call(window, step);
    else setTimeout(done, 100);
  };
  raf.call(window, step);
})"""

CONTROLS = """
import io
import ipywidgets as W
import numpy as np
from PIL import Image

k = W.IntSlider(value=4, min=1, max=20, description="Clusters")
far = W.IntSlider(value=4, min=1, max=20, description="Clusters more")
t = W.FloatSlider(value=1.0, min=0, max=10, description="Threshold")
linkage = W.Dropdown(options=["ward", "single"], description="Linkage")
view = W.ToggleButtons(options=["live", "figure"], description="View")
columns = W.Checkbox(value=False, description="Columns")
image = W.Image(format="png")

def draw(_=None):
    pixels = np.full((50, 200, 3), 255, np.uint8)
    pixels[:25, :k.value * 10] = (0x44, 0x77, 0xAA)
    pixels[0, 0] = 255
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "png")
    image.value = file.getvalue()

k.observe(draw, "value")
draw()
W.VBox([k, far, t, linkage, view, columns, image])
"""


@pytest.fixture(params=["lab", pytest.param("notebook7", marks=pytest.mark.own_page)])
def server(request: pytest.FixtureRequest) -> Server:
    front_end: Server = request.getfixturevalue(request.param)
    return front_end


@pytest.mark.usefixtures("kept_lab")
def test_each_control_is_moved_by_mouse_and_keyboard(page: Page, server: Server) -> None:
    open_notebook(page, server, [CONTROLS])
    run_all(page)
    control = slider(page, "Clusters")
    first = picture(page.locator(".widget-image"))
    press_slider(control, "End")
    expect_python(page, "k.value", 20)
    assert slider_text(control) == "20"
    second = wait_new_picture(page.locator(".widget-image"), first)
    press_slider(control, "PageDown", 2)
    expect_python(page, "k.value < 20", True)
    if server.kind == "lab":
        press_slider(control, "Home")
        press_slider(control, "ArrowRight", 3)
        expect_python(page, "k.value", 4)
        assert wait_new_picture(page.locator(".widget-image"), second).sha == first.sha
    drag_slider(slider(page, "Threshold"), 0.5)
    expect_python(page, "round(t.value)", 5)
    drag_slider(control, 0.0)
    expect_python(page, "k.value", 1)
    choose(page, "Linkage", "single")
    expect_python(page, "linkage.value", "single")
    assert dropdown(page, "Linkage").input_value() == "single"
    toggle(page, "figure")
    expect_python(page, "view.value", "figure")
    tick(page, "Columns")
    expect_python(page, "columns.value", True)
    assert python(page, "far.value") == 4


@pytest.mark.usefixtures("kept_lab")
def test_a_picture_is_read_as_it_is_shown(page: Page, lab: Server) -> None:
    open_notebook(page, lab, [CONTROLS])
    run_all(page)
    now = picture(page.locator(".widget-vbox"))
    assert (now.width, now.height, now.paper) == (200, 50, (255, 255, 255))
    assert now.shown_width > 0
    assert now.drawn == pytest.approx((25 * 40 - 1) / (50 * 200))
    assert not now.blank
    assert now.has_color("#4477aa", least=999) and not now.has_color("#4477aa", least=1000)
    assert not now.has_color("#ee6677")


@pytest.mark.usefixtures("kept_lab")
def test_python_answers_with_what_json_knows(
    page: Page, lab: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_notebook(
        page, lab, ["import numpy as np, pandas as pd\nx = {'a': [1, 2.5, None, 'é\\n']}"]
    )
    run_all(page)
    assert python(page, "x") == {"a": [1, 2.5, None, "é\n"]}
    assert python(page, "np.arange(3)") == [0, 1, 2]
    assert python(page, "pd.Series([1, 2])") == [1, 2]
    assert len(python(page, "list(range(5000))")) == 5000
    with pytest.raises(AssertionError, match="NameError: name 'nothing' is not defined"):
        python(page, "nothing")
    monkeypatch.setattr("support.notebook.ANSWER_MS", 300)
    with pytest.raises(Error, match="no end of an answer from the kernel, which is busy"):
        execute(page, "import time; time.sleep(2)")
    monkeypatch.undo()
    execute(page, "x = 3")
    run_cell(page, 0)
    assert python(page, "x")["a"][0] == 1
    with pytest.raises(AssertionError, match="is 3, not 4, after"):
        expect_python(page, "3", 4, timeout=0.1)


@pytest.mark.usefixtures("kept_lab")
def test_a_cell_that_raises_fails_with_its_traceback(page: Page, lab: Server, watch: Watch) -> None:
    watch.allow("ZeroDivisionError")
    open_notebook(page, lab, ["1", "1 / 0", "2"])
    with pytest.raises(AssertionError, match=r"(?s)cell 1: .*ZeroDivisionError"):
        run_all(page)
    with pytest.raises(AssertionError, match="ZeroDivisionError"):
        execute(page, "1 / 0")


@pytest.mark.usefixtures("kept_lab")
def test_an_error_in_a_callback_is_found(page: Page, lab: Server, watch: Watch) -> None:
    code = (
        "import ipywidgets as W\nb = W.Button(description='Go')\n"
        "b.on_click(lambda _: {}['gone'])\nb"
    )
    open_notebook(page, lab, [code])
    run_all(page)
    assert watch.troubles == []
    toggle(page, "Go")
    expect_python(page, "1", 1)
    wait_until(page, lambda: watch.troubles)
    assert any("kernel error" in t and "KeyError: 'gone'" in t for t in watch.troubles)
    watch.allow("KeyError: 'gone'")


def test_errors_and_calls_outside_are_found(page: Page, watch: Watch) -> None:
    page.set_content("<img src='https://example.org/a.png'>")
    page.evaluate("() => { console.error('oh'); setTimeout(() => { throw new Error('no') }) }")
    wait_until(page, lambda: len({trouble.split(":")[0] for trouble in watch.troubles}) >= 4)
    kinds = {trouble.split(":")[0] for trouble in watch.troubles}
    assert kinds == {"left this machine", "failed request", "console error", "page error"}
    with pytest.raises(AssertionError, match=r"left this machine: https://example\.org"):
        watch.check()
    watch.allow("example.org")
    watch.allow("oh|no")
    watch.check()


def test_a_page_that_never_answers_is_ended(browser: Browser) -> None:
    kept = KeptPage(browser.new_context, lab=False)
    with kept.lend(Watch(), lambda: False) as before:
        assert before.evaluate("() => 1 + 1") == 2
    page = browser.new_context().new_page()
    with ended_if_stuck(1), pytest.raises(Error, match="crashed"):
        page.evaluate("() => new Promise(() => {})")
    page.context.close()
    # The browser goes on, and the kept page, which is gone as well, is another one.
    with kept.lend(Watch(), lambda: False) as other:
        assert other is not before
        with ended_if_stuck(1):
            assert other.evaluate("() => 1 + 1") == 2
        other.wait_for_timeout(1500)  # the limit has passed, after the block
        assert other.evaluate("() => 1 + 2") == 3
    kept.close()


def test_a_kept_jupyterlab_has_its_side_bar_and_theme_again(browser: Browser, lab: Server) -> None:
    kept = KeptPage(browser.new_context)
    shown = "() => [!jupyterapp.shell.leftCollapsed, document.body.dataset.jpThemeName]"
    with kept.lend(Watch(), lambda: False) as first:
        open_notebook(first, lab, ["1"])
        hide_side_bar(first)
        hide_side_bar(first)
        set_theme(first, dark=True)
        first.emulate_media(reduced_motion="reduce")
        assert first.evaluate(shown) == [False, "JupyterLab Dark"]
    with kept.lend(Watch(), lambda: False) as second:
        assert second is first
        assert second.evaluate(shown) == [True, "JupyterLab Light"]
        assert not second.evaluate("matchMedia('(prefers-reduced-motion: reduce)').matches")
    kept.close()


def test_a_paint_is_waited_for(page: Page) -> None:
    page.set_content("<canvas data-painted=1></canvas>")
    canvas = page.locator("canvas")
    before = wait_painted(canvas)
    assert before == 1
    page.evaluate(
        "() => setTimeout(() => { document.querySelector('canvas').dataset.painted = 3 })"
    )
    assert wait_painted(canvas, before) == 3


@pytest.mark.usefixtures("kept_lab")
def test_a_screenshot_of_the_whole_notebook_is_kept(
    page: Page, lab: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", "true")
    screenshot(page, "test-none")
    assert not (SHOTS / "test-none.png").exists()
    monkeypatch.delenv("CI")
    open_notebook(page, lab, ["import ipywidgets as W\nW.HTML('<p>line</p>' * 100)"])
    run_all(page)
    try:
        screenshot(page, "test-whole", whole=True)
        screenshot(page, "test-part", of=page.locator(".jp-OutputArea-output"))
        assert (SHOTS / "test-whole.png").stat().st_size > 10_000
        assert (SHOTS / "test-part.png").exists()
        assert page.viewport_size == {"width": 1400, "height": 1000}
    finally:
        for name in ("test-whole", "test-part"):
            (SHOTS / f"{name}.png").unlink(missing_ok=True)


def test_the_browser_is_the_named_one_then_the_path_then_playwrights(
    monkeypatch: pytest.MonkeyPatch, tmp_path: pathlib.Path
) -> None:
    def program(name: str) -> str:
        file = tmp_path / name
        file.write_text("#!/bin/sh\n")
        file.chmod(0o755)
        return str(file)

    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("HCLUST_BROWSER", raising=False)
    assert find_browser(str(tmp_path / "gone")) is None
    own = program("own")
    assert find_browser(own) == own
    chrome = program("google-chrome")
    assert find_browser(own) == chrome
    chromium = program("chromium")
    assert find_browser(own) == chromium
    shell = program("chromium-headless-shell")
    assert find_browser(own) == shell
    assert find_browser(own, headed=True) == chromium
    monkeypatch.setenv("HCLUST_BROWSER", own)
    assert find_browser(chromium) == own
    monkeypatch.setenv("HCLUST_BROWSER", "not-there")
    assert find_browser(own) is None


def test_the_paint_of_an_earlier_move_is_not_taken_for_that_of_a_later_one(page: Page) -> None:
    page.set_content(
        '<div class="hclust-live"><canvas data-painted="0" data-ms="1"></canvas></div>'
    )
    page.evaluate(WATCH)
    page.evaluate(MOVES)
    frames = page.evaluate(UNWATCH)["frames"]
    assert len(frames) >= 5
    assert min(frames) == 1


def test_a_kept_page_goes_on_until_a_test_fails(browser: Browser) -> None:
    kept, watch, other = KeptPage(browser.new_context), Watch(), Watch()
    with kept.lend(watch, lambda: False) as first:
        first.set_viewport_size({"width": 700, "height": 500})

    def make_trouble() -> None:
        with kept.lend(other, lambda: False) as second:
            assert second is first
            assert second.viewport_size == {"width": 1400, "height": 1000}
            with second.expect_event("console"):
                second.evaluate("() => console.error('a fault')")

    with pytest.raises(AssertionError, match="a fault"):
        make_trouble()
    assert len(other.troubles) == 1 and watch.troubles == []  # that of the first test is deaf now
    with kept.lend(Watch(), lambda: True) as third:
        assert third is not first and first.is_closed()
    with kept.lend(Watch(), lambda: False) as fourth:
        assert fourth is not third and third.is_closed()
    kept.close()
    assert fourth.is_closed()
