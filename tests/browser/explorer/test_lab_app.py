"""The linkage lab as an app: the notebook that the package brings, in Voilà."""

from __future__ import annotations

import pathlib

from playwright.sync_api import Page
from support.notebook import open_notebook
from support.servers import Server

import hclust_widgets

APP = pathlib.Path(hclust_widgets.__file__).parent / "apps" / "lab.ipynb"


def test_the_lab_is_an_app(page: Page, apps: Server) -> None:
    open_notebook(page, apps, APP)
    page.locator(".hclust-lab-panel").nth(3).wait_for()
    names = page.locator(".hclust-lab-panel h4").all_inner_texts()
    assert names == ["single", "complete", "average", "ward"]
    assert not page.get_by_text("LinkageLab(").is_visible()
    chosen = page.get_by_label("Points", exact=True)
    assert chosen.input_value() == "chain"
    chosen.select_option("rings")
    assert page.get_by_label("Number of clusters").input_value() == "2"
