"""Look at pictures: is one there, is it another one, is it blank; and keep some for a person."""

from __future__ import annotations

import base64
import hashlib
import io
import os
import pathlib
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from PIL import Image
from playwright.sync_api import Error, Locator, Page

__all__ = ["SHOTS", "Picture", "picture", "screenshot", "wait_new_picture", "wait_painted"]

#: Screenshots for a person to look at; not under version control.
SHOTS = pathlib.Path(__file__).parents[1] / "shots"

_SHOWN = "img => img.complete && img.naturalWidth > 0"
_READ = """async (img) => {
  await img.decode();
  const blob = await (await fetch(img.src)).blob();
  const url = await new Promise((ok, no) => {
    const reader = new FileReader();
    reader.onload = () => ok(reader.result);
    reader.onerror = () => no(reader.error);
    reader.readAsDataURL(blob);
  });
  return [url.slice(url.indexOf(',') + 1), img.getBoundingClientRect().width];
}"""


@dataclass(frozen=True)
class Picture:
    """The picture that an ``<img>`` shows.

    Attributes
    ----------
    content : bytes
        The file, such as a PNG.
    shown_width : float
        CSS pixels it takes in the page.
    """

    content: bytes
    shown_width: float

    @property
    def sha(self) -> str:
        """The content's SHA-256: two pictures with one are the same."""
        return hashlib.sha256(self.content).hexdigest()

    @cached_property
    def pixels(self) -> np.ndarray:
        """Red, green, blue: (height, width, 3) uint8."""
        return np.asarray(Image.open(io.BytesIO(self.content)).convert("RGB"))

    @property
    def width(self) -> int:
        """Pixels from left to right, in the file."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Pixels from top to bottom, in the file."""
        return int(self.pixels.shape[0])

    @property
    def paper(self) -> tuple[int, int, int]:
        """Red, green and blue of the upper left corner."""
        red, green, blue = self.pixels[0, 0].tolist()
        return red, green, blue

    @property
    def drawn(self) -> float:
        """Share of the pixels that differ from the paper."""
        return float((self.pixels != self.pixels[0, 0]).any(axis=2).mean())

    @property
    def blank(self) -> bool:
        """Whether next to nothing (less than 0.1 % of the pixels) is drawn."""
        return self.drawn < 0.001

    def has_color(self, color: str, *, least: int = 1) -> bool:
        """Tell whether at least so many pixels have exactly the color ``"#rrggbb"``."""
        rgb = [int(color[i : i + 2], 16) for i in (1, 3, 5)]
        return int((self.pixels == rgb).all(axis=2).sum()) >= least


def picture(locator: Locator) -> Picture:
    """Read the picture of the ``<img>`` that is, or is inside, `locator`.

    Waits for it to be there. If it changes while it is read, it is read again.
    """
    img = _img(locator)
    for tries_left in (2, 1, 0):
        try:
            content, shown = img.evaluate(_READ)
            return Picture(base64.b64decode(content), shown)
        except Error:  # its address was withdrawn meanwhile, for that of a newer picture
            if not tries_left:
                raise
    raise AssertionError("unreachable")


def wait_new_picture(locator: Locator, old: Picture, *, timeout: float = 30_000) -> Picture:
    """Wait (milliseconds) for another picture than `old`, and return it."""
    img = _img(locator)
    page = locator.page
    waited = 0.0
    while True:
        now = picture(img)
        if now.sha != old.sha:
            return now
        if waited >= timeout:
            raise AssertionError(f"the picture is still the same after {timeout} ms")
        page.wait_for_timeout(30)
        waited += 30


def wait_painted(locator: Locator, after: int = 0, *, timeout: float = 30_000) -> int:
    """Wait until a live view has painted more often than `after`.

    Parameters
    ----------
    locator : Locator
        The element that bears the mark ``data-painted``, a count.
    after : int
        The count before the change, from an earlier call.
    timeout : float
        Milliseconds.

    Returns
    -------
    int
        The count now.
    """
    handle = locator.element_handle(timeout=timeout)
    locator.page.wait_for_function(
        "([el, after]) => +(el.dataset.painted ?? 0) > after", arg=[handle, after], timeout=timeout
    )
    return int(locator.get_attribute("data-painted") or 0)


def screenshot(page: Page, name: str, *, of: Locator | None = None, whole: bool = False) -> None:
    """Keep a screenshot in `SHOTS`, for a person to look at; none with ``CI`` set: nobody looks.

    Parameters
    ----------
    page : Page
    name : str
        Its name, without ``.png``.
    of : Locator, optional
        Only this.
    whole : bool
        As if the window were high enough for the whole notebook.
    """
    if os.environ.get("CI"):
        return
    SHOTS.mkdir(exist_ok=True)
    size = page.viewport_size
    if whole and size is not None:
        hidden = page.evaluate(
            """() => {
              // A notebook can be scrolled past its end: what counts is its last cell.
              const panel = document.querySelector('.jp-WindowedPanel-outer');
              const last = [...document.querySelectorAll('.jp-Notebook .jp-Cell')].at(-1);
              if (!panel || !last) {
                const {scrollHeight, clientHeight} = document.scrollingElement;
                return scrollHeight - clientHeight;
              }
              const end = last.getBoundingClientRect().bottom + panel.scrollTop + 24;
              return Math.max(0, Math.ceil(end - panel.getBoundingClientRect().bottom));
            }"""
        )
        page.set_viewport_size({"width": size["width"], "height": size["height"] + hidden})
        page.evaluate("() => document.querySelector('.jp-WindowedPanel-outer')?.scrollTo(0, 0)")
        page.wait_for_timeout(300)  # only a person looks: nothing to wait for but the layout
    (of or page).screenshot(path=SHOTS / f"{name}.png")
    if whole and size is not None:
        page.set_viewport_size(size)


def _img(locator: Locator) -> Locator:
    """Return the one image that a locator means, once it is shown."""
    img = locator if locator.evaluate("el => el.tagName === 'IMG'") else locator.locator("img")
    handle = img.element_handle()
    locator.page.wait_for_function(_SHOWN, arg=handle)
    return img
