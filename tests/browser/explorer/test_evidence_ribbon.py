"""The ribbon of evidence along the heights, in a page of its own: fold, hover, click, keys."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect
from support.axe import check_axe
from support.page_without_jupyter import STATIC, model_saves, model_sent, show_plain

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.tree.cut import Cut
from hclust_widgets.widgets.views.evidence import encode_evidence

pytestmark = pytest.mark.usefixtures("kept_page")

DARK = (
    "--jp-ui-font-color1: #eee; --jp-ui-font-color2: #aab; --jp-border-color2: #444;"
    "--jp-layout-color0: #111318; --jp-layout-color1: #1a1d23; background: #111318;"
)


def show(page: Page, *, fold: str, style: str = "") -> ClusterState:
    state = ClusterState(load_mpg(), n_clusters=4)
    css = "".join((STATIC / name).read_text() for name in ("hclust.css", "where_to_cut.css"))
    html = (
        f"<html lang=en><title>x</title><style>{css}</style>"
        f"<body style='{style}'><main class=hclust><h1>x</h1></main>"
    )
    model = {
        "evidence": encode_evidence(state.evidence(), state.tree),
        "n_clusters": 4,
        "fold": fold,
        "gap": {"offered": True},
        "note": "",
    }
    show_plain(page, "evidence.js", model, html=html)
    return state


def test_it_is_unfolded_looked_at_and_cut_by_pointer_and_keys(page: Page) -> None:
    state = show(page, fold="closed")
    area = page.locator(".hclust-ribbon-area")
    expect(area).to_be_hidden()
    fold = page.get_by_role("button", name="Along the heights of the tree")
    expect(fold).to_have_attribute("aria-expanded", "false")
    fold.press("Enter")
    expect(area).to_be_visible()
    assert model_saves(page) == [{"fold": "open"}]

    top = encode_evidence(state.evidence(), state.tree)["top"]
    told = page.locator(".hclust-ribbon .hclust-evidence-told")
    box = area.bounding_box()
    assert box is not None
    cut = Cut(state.tree, n_clusters=3)
    height = (cut.lower + cut.upper) / 2
    place = {"x": box["width"] * 2.5 / 7, "y": box["height"] * (1 - height / top)}
    area.hover(position=place)
    expect(told).to_have_text(re.compile(r"^Silhouette, 3 clusters: 0\.57, the best\. Mean of"))
    page.evaluate("() => window.__plain.model.set('locked', 1)")
    area.hover(position={"x": place["x"] + 2, "y": place["y"]})
    expect(told).to_contain_text("a click leaves locked clusters as they are.")
    page.evaluate("() => window.__plain.model.set('locked', 0)")
    area.click(position=place)
    assert model_sent(page) == [{"n_clusters": 3}]

    page.mouse.move(0, 0)
    expect(told).to_have_text(re.compile("The band is the present cut"))
    area.press("ArrowDown")
    expect(told).to_have_text(re.compile("^Silhouette, 4 clusters"))
    area.press("ArrowRight")
    expect(told).to_have_text(re.compile("^Calinski-Harabasz, 4 clusters: 581, the best"))
    assert len(model_sent(page)) == 1  # a look is no cut
    area.press("Home")
    area.press("Enter")
    area.press("End")
    area.press(" ")
    assert model_sent(page)[1:] == [{"n_clusters": 30}, {"n_clusters": 2}]
    expect(area).to_have_attribute("aria-valuetext", re.compile("^Calinski-Harabasz, 2 clusters"))

    page.evaluate("() => window.__plain.model.set('n_clusters', 0)")  # an uneven cut
    expect(page.locator(".hclust-ribbon-area u.now")).to_be_hidden()
    chart = page.get_by_role("slider", name="Dunn, number of clusters")
    chart.hover()
    expect(page.locator(".hclust-evidence > .hclust-evidence-told")).to_have_text(
        re.compile("^Dunn, .*Smallest distance between two clusters")
    )


@pytest.mark.parametrize("style", ["", DARK])
def test_nothing_is_wrong_with_it_in_light_and_dark(page: Page, style: str) -> None:
    show(page, fold="open", style=style)
    expect(page.locator(".hclust-ribbon-area u.now")).to_be_visible()
    check_axe(page, ".hclust-evidence", surface="ribbon of evidence")
