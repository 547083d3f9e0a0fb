"""The cut dragged on the page without Python, beside the notebook's: python -m benchmarks page."""

from __future__ import annotations

import pathlib
import tempfile
from typing import Any

from .browser import Session, beside_ratio, head, line


def measure(browser: Any, folder: pathlib.Path, *, tiny: bool = False) -> dict[str, list[float]]:
    """Open the page of the cars from disk, without a network; print and give what a drag shows."""
    from support.live_page import LivePage

    from hclust_widgets import ClusterExplorer, load_mpg

    from .live import drag

    # What `live` shows of 392 rows in the notebook, in a window of the same size.
    explorer = ClusterExplorer(load_mpg(), x="mpg", y="weight")
    explorer.to_html(folder / "cars.html")
    explorer.close()
    context = browser.new_context(viewport={"width": 1400, "height": 1700}, offline=True)
    try:
        page = context.new_page()
        page.goto((folder / "cars.html").as_uri())
        live = LivePage.on(page)
        if not tiny:
            drag(live, rounds=1)  # to warm up
        seen = drag(live, tiny=tiny)
        line("page without Python, 392 rows", seen)
        page.get_by_label("Evidence on the number of clusters").select_option("silhouette")
        page.locator(".hclust-beside").wait_for()
        beside = drag(live, tiny=tiny)
        line("page, evidence beside the tree", beside)
        print(beside_ratio(beside, seen))
        return seen
    finally:
        context.close()


def main(*, tiny: bool = False, session: Session) -> None:
    """Print the page's line alone; `live` prints it beside the notebook's."""
    with tempfile.TemporaryDirectory() as folder:
        if session.browser is not None:
            head()
            measure(session.browser, pathlib.Path(folder), tiny=tiny)


if __name__ == "__main__":
    with Session() as own:
        main(session=own)
