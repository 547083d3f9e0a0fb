"""Move ipywidgets as a reader does: with mouse and keyboard.

`where` is the page, or a locator inside which to look. A control is named by its description.
"""

from __future__ import annotations

import pathlib
import re

from playwright.sync_api import Locator, Page

__all__ = [
    "choose",
    "drag_slider",
    "dropdown",
    "open_settings",
    "press_slider",
    "slider",
    "slider_text",
    "tick",
    "toggle",
    "upload",
]


def slider(where: Page | Locator, description: str) -> Locator:
    """Return the slider with this description."""
    return _described(where, ".widget-slider", description)


def dropdown(where: Page | Locator, description: str) -> Locator:
    """Return the ``<select>`` of the dropdown with this description."""
    return _described(where, ".widget-dropdown", description).locator("select")


def _described(where: Page | Locator, kind: str, description: str) -> Locator:
    label = where.page if isinstance(where, Locator) else where
    text = re.compile(rf"^\s*{re.escape(description)}\s*$")
    return where.locator(kind).filter(has=label.locator(".widget-label", has_text=text))


def slider_text(control: Locator) -> str:
    """Return what stands beside a slider: its value as the reader sees it."""
    return control.locator(".widget-readout").inner_text()


def press_slider(control: Locator, key: str, times: int = 1, *, pause: float = 0) -> None:
    """Press a key on a slider; more than once as a key that is held down repeats.

    Held, it is one gesture however long the presses take on a busy machine. Notebook 7 keeps the
    arrow keys to itself: only ``PageUp``, ``PageDown``, ``Home`` and ``End`` reach a slider there.

    Parameters
    ----------
    control : Locator
        From `slider`.
    key : str
    times : int
    pause : float
        Milliseconds from one press to the next.
    """
    handle = control.locator(".noUi-handle").first
    keyboard = control.page.keyboard
    try:
        for n in range(times):
            if n and pause:
                control.page.wait_for_timeout(pause)
            handle.focus()
            keyboard.down(key)
    finally:
        keyboard.up(key)


def drag_slider(control: Locator, share: float, *, steps: int = 8, release: bool = True) -> None:
    """Drag a slider's handle with the mouse.

    Parameters
    ----------
    control : Locator
        From `slider`.
    share : float
        Where to, as a share of its length: 0 is the left end, 1 the right one.
    steps : int
        How many mouse moves, that is, how many values on the way.
    release : bool
        False keeps the button down, as in the middle of a drag.
    """
    mouse = control.page.mouse
    control.scroll_into_view_if_needed()
    handle = control.locator(".noUi-handle").first.bounding_box()
    track = control.locator(".noUi-base").bounding_box()
    assert handle is not None and track is not None, "the slider is not seen"
    y = handle["y"] + handle["height"] / 2
    mouse.move(handle["x"] + handle["width"] / 2, y)
    mouse.down()
    mouse.move(track["x"] + track["width"] * share, y, steps=steps)
    if release:
        mouse.up()


def choose(where: Page | Locator, description: str, option: str) -> None:
    """Choose an option of a dropdown by its text; open the settings if it stands there."""
    control = dropdown(where, description)
    # An explorer makes its settings when they are opened.
    control.or_(where.locator(".hclust-settings-toggle")).first.wait_for(state="attached")
    if not control.count():
        open_settings(where)
    control.first.wait_for(state="attached")
    if control.first.evaluate("el => !!el.closest('.hclust-settings') && !el.offsetParent"):
        open_settings(where)
    control.select_option(label=option)


def open_settings(where: Page | Locator) -> None:
    """Open the panel of settings, unless it is open."""
    button = where.locator(".hclust-settings-toggle").first
    if "mod-active" not in (button.get_attribute("class") or ""):
        button.click()
    where.locator(".hclust-settings").first.wait_for()


def toggle(where: Page | Locator, text: str) -> None:
    """Press the one of some ToggleButtons, or the ToggleButton or Button, with this text."""
    where.get_by_role("button", name=text, exact=True).click()


def tick(where: Page | Locator, description: str, on: bool = True) -> None:
    """Tick a checkbox, or take the tick away."""
    where.get_by_label(description, exact=True).set_checked(on)


def column_tick(where: Page | Locator, column: str) -> Locator:
    """Return the box of a column in the list of columns; the list of tracks has such boxes, too."""
    return where.locator(".hclust-data").get_by_label(column, exact=True)


def upload(where: Page | Locator, file: pathlib.Path) -> None:
    """Press the button of a `TableExplorer` and choose a file, as a reader does."""
    page = where.page if isinstance(where, Locator) else where
    with page.expect_file_chooser() as chooser:
        where.locator(".hclust-upload").click()
    chooser.value.set_files(file)
