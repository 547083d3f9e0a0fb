"""An explorer in the page, as a reader sees it: its words, its controls, its figures."""

from __future__ import annotations

import time
from dataclasses import dataclass

from playwright.sync_api import Locator, Page

from .notebook import PATIENCE, python
from .pictures import Picture, picture

__all__ = ["FIGURES", "KERNEL", "Explorer", "wait_until_shown"]

#: The figures that are always in sight, by the titles above them.
FIGURES = ("Tree", "Clustermap", "Scatter")

#: For the first cell: what tests ask the kernel about a state `s` and an explorer `ex`.
KERNEL = """
import gc, hashlib
from hclust_widgets import *
from hclust_widgets.widgets.base.render_thread import renderer
from matplotlib.figure import Figure
from sklearn.cluster import AgglomerativeClustering

def as_fitted_anew(s):
    # The labels are those of the reader's own code, and those of a state made anew.
    how = dict(linkage=s.linkage, metric=s.metric)
    k, t = dict(n_clusters=s.n_clusters), dict(distance_threshold=s.distance_threshold)
    names = ("columns", "transform", "scaling", "row_scaling")
    table = {name: getattr(s, name) for name in names}
    anew = [ClusterState(s.features.table, **table, **how, **cut) for cut in (k, t)]
    same = [s.labels_.equals(one.labels_) for one in anew]
    if s.linkage in ("ward", "complete", "average", "single"):
        model = AgglomerativeClustering(**how, **k).fit(s.features.values)
        same.append(s.labels_.dropna().tolist() == model.labels_.tolist())
    return all(same)

def settled(*views):
    # What the views show once all that was asked for is drawn: SHA-256 of each picture.
    for view in views:
        with view.state.thread_lock:
            pass
    assert renderer.finish()
    return [hashlib.sha256(v.figure_box.image.value).hexdigest() for v in views]

def listeners(s):
    return len(s._trait_notifiers.get("clustering", {}).get("change", []))

def figures():
    gc.collect()
    return sum(isinstance(o, Figure) for o in gc.get_objects())
"""


@dataclass(frozen=True)
class Explorer:
    """One explorer.

    Attributes
    ----------
    page : Page
    root : Locator
        The box around all of it.
    """

    page: Page
    root: Locator

    @classmethod
    def on(cls, page: Page, which: int = 0) -> Explorer:
        """Find the explorer on a page (the first, the second ...) and wait for its pictures."""
        found = cls(page, page.locator(".hclust:has(> .hclust-tabs)").nth(which))
        found.root.locator("img.hclust-figure, canvas[data-painted]").first.wait_for()
        if found.root.locator(".hclust-pair").count():  # drawn by matplotlib
            for title in FIGURES:
                found.wait_shown(found.figure(title))
        return found

    def view(self, title: str) -> Locator:
        """Return the view under a title, with its own controls."""
        heading = self.page.locator("h4").get_by_text(title, exact=True)
        return self.root.locator(".hclust", has=heading)

    def figure(self, title: str) -> Locator:
        """Return the ``<img>`` of a view."""
        return self.view(title).locator("img.hclust-figure")

    def tab(self, title: str) -> Locator:
        """Return the word that opens a tab."""
        return self.root.locator(".hclust-tabs").get_by_role("tab", name=title, exact=True)

    @property
    def tab_figure(self) -> Locator:
        """The ``<img>`` in the tab that is open."""
        return self.root.locator(".hclust-tabs img.hclust-figure:visible")

    @property
    def words(self) -> str:
        """The line in words."""
        return self.root.locator("> .widget-html .hclust-words").inner_text()

    @property
    def refusal(self) -> str:
        """The sentence that says why a change was refused; empty when none stands there."""
        said = self.root.locator(".hclust-refusal:visible")
        return said.first.inner_text() if said.count() else ""

    @property
    def cards(self) -> list[str]:
        """What stands at the head of each cluster's card."""
        return self.root.locator(".hclust-card header").all_inner_texts()

    def wait_words(self, *parts: str, timeout: float = 30) -> str:
        """Wait (seconds) until all parts stand in the line in words, and return it."""
        end = time.monotonic() + timeout
        while not all(part in (now := self.words) for part in parts):
            assert time.monotonic() < end, f"{parts} not in {now!r} after {timeout} s"
            self.page.wait_for_timeout(30)
        return now

    def wait_other_words(self, before: str, *, timeout: float = 30) -> None:
        """Wait (seconds) until the line in words is another one."""
        end = time.monotonic() + timeout
        while self.words == before:
            assert time.monotonic() < end, f"still {before!r} after {timeout} s"
            self.page.wait_for_timeout(30)

    def wait_refusal(self, part: str, *, timeout: float = 30_000) -> str:
        """Wait until a sentence that says this stands under the bar, and return it."""
        said = self.root.locator(".hclust-refusal").get_by_text(part)
        said.wait_for(timeout=timeout)
        return said.inner_text()

    def wait_shown(self, img: Locator, *, timeout: float = 60_000) -> None:
        """Wait (milliseconds) until a figure has its picture, also if its element is replaced."""
        end = time.monotonic() + timeout / 1000
        while not img.evaluate("img => img.complete && img.naturalWidth > 1", timeout=timeout):
            assert time.monotonic() < end, f"no picture after {timeout / 1000:.0f} s"
            self.page.wait_for_timeout(50)

    def pictures(self, *titles: str) -> dict[str, Picture]:
        """Read the figures that are always in sight, or those named."""
        return {title: picture(self.figure(title)) for title in titles or FIGURES}


def wait_until_shown(img: Locator, view: str) -> None:
    """Wait until the page shows what Python drew of a view, by its name in the kernel.

    A view that has just appeared is drawn twice: before and after the page reports its width.
    """
    end = time.monotonic() + PATIENCE / 1000
    while picture(img).sha != python(img.page, f"settled({view})[0]"):
        assert time.monotonic() < end, "the page does not show what Python drew"
        img.page.wait_for_timeout(100)
    assert not picture(img).blank
