"""Taken away in a real browser without a line of code; a session that is opened again."""

from __future__ import annotations

import io
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ET

import pandas as pd
import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, expect
from support.controls import press_slider, slider, slider_text, upload
from support.explorer import KERNEL, Explorer
from support.live_page import LivePage, drag
from support.notebook import (
    execute,
    expect_python,
    hide_side_bar,
    open_notebook,
    python,
    run_all,
    set_theme,
)
from support.page_without_jupyter import show_plain
from support.pictures import screenshot
from support.servers import Server

import hclust_widgets
from hclust_widgets import ClusterState, load_mpg

APP = pathlib.Path(hclust_widgets.__file__).parent / "apps" / "explorer.ipynb"
SLOW = 60_000
ROWS = [f"Käfer {i};{700 + i * 37 % 900},5;{40 + i * 13 % 80};{'abc'[i % 3]}" for i in range(40)]
GERMAN = "\n".join(["Modell;Gewicht;PS;Herkunft", *ROWS, "Ente;1.700,25;-;a"]).encode("cp1252")


class Tab:
    """The tab, as a reader uses it."""

    def __init__(self, page: Page, root: Locator) -> None:
        self.page = page
        root.get_by_role("tab", name="Take away", exact=True).click()
        self.root = root.locator(".hclust-take")
        expect(self.root).to_be_visible(timeout=SLOW)

    def save(self, what: str) -> tuple[str, bytes]:
        with self.page.expect_download(timeout=SLOW) as found:
            self.root.get_by_role("button", name=f"Save {what}", exact=True).click()
        return found.value.suggested_filename, pathlib.Path(found.value.path()).read_bytes()

    def open(self, file: pathlib.Path) -> Locator:
        with self.page.expect_file_chooser() as chooser:
            self.root.get_by_role("button", name="Open a session", exact=True).click()
        chooser.value.set_files(file)
        return self.card("Session").get_by_role("status")

    def card(self, title: str) -> Locator:
        return self.root.get_by_role("region", name=title, exact=True)


def labels_of(content: bytes, *, sep: str = ",") -> list[int | None]:
    frame = pd.read_csv(io.BytesIO(content), sep=sep, dtype={"cluster": "Int64"})
    return [None if pd.isna(one) else int(one) for one in frame["cluster"]]


def labels_of_script(folder: pathlib.Path, name: str) -> list[int | None]:
    """Run a script in a process of its own, in the folder of its table."""
    ask = (
        f"import json, runpy\nlabels = runpy.run_path({name!r})['labels']\n"
        "print(json.dumps([None if n else int(one) for one, n in zip(labels, labels.isna())]))"
    )
    done = subprocess.run([sys.executable, "-c", ask], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    found: list[int | None] = json.loads(done.stdout)
    return found


@pytest.mark.usefixtures("kept_lab")
def test_in_jupyterlab_every_file_holds_what_is_on_screen(
    page: Page, lab: Server, tmp_path: pathlib.Path
) -> None:
    open_notebook(page, lab, [KERNEL, "ex = ClusterExplorer(load_mpg(), n_clusters=4)", "ex"])
    run_all(page)
    tab = Tab(page, Explorer.on(page).root)
    labels = "[None if l is pd.NA else int(l) for l in ex.state.labels_]"
    execute(page, "import pandas as pd")

    name, content = tab.save("labels as CSV")
    assert name == "auto-mpg-labels.csv" and labels_of(content) == python(page, labels)
    expect(tab.card("Tables").get_by_role("status")).to_contain_text("Saved auto-mpg-labels.csv")
    tab.root.get_by_label("with the whole table").check()
    name, content = tab.save("labels as CSV")
    assert name == "auto-mpg-with-labels.csv"
    frame = pd.read_csv(io.BytesIO(content))
    assert list(frame.columns) == [*load_mpg().columns, "cluster"]
    name, content = tab.save("clusters as CSV")
    sizes = pd.read_csv(io.BytesIO(content))["size"].tolist()
    assert sizes == python(page, "ex.state.cut.sizes")

    picked = tab.root.get_by_role("button", name="Save selected rows as CSV")
    expect(picked).to_be_disabled()
    expect(tab.card("Tables")).to_contain_text("none: click a branch, or circle cars")
    execute(page, "ex.state.selection = (3, 5)")
    expect(picked).to_be_enabled()
    name, content = tab.save("selected rows as CSV")
    assert pd.read_csv(io.BytesIO(content))["row"].tolist() == [3, 5]

    for figure, kind in (("Tree", "PNG"), ("Clustermap", "PDF"), ("Scatter", "SVG")):
        tab.root.get_by_role("combobox", name="Figure").select_option(label=figure)
        tab.root.get_by_role("combobox", name="Format").select_option(label=kind)
        tab.root.get_by_label("with the caption").set_checked(kind == "SVG")
        name, content = tab.save("the figure")
        shown = {"Tree": "dendrogram"}.get(figure, figure.lower())
        assert name == f"auto-mpg-{shown}.{kind.lower()}"
        if kind == "PNG":
            assert Image.open(io.BytesIO(content)).size[0] > 1000
        elif kind == "PDF":
            assert content.startswith(b"%PDF") and content.rstrip().endswith(b"%%EOF")
        else:
            assert "Computed with" in "".join(ET.fromstring(content).itertext())

    name, content = tab.save("the page without Python")
    assert name == "auto-mpg.html" and b"<title>Auto MPG</title>" in content
    name, content = tab.save("the tree as Newick")
    assert name == "auto-mpg-tree.nwk"
    assert content.decode().strip() == python(page, "ex.state.to_newick()")
    name, content = tab.save("the linkage matrix as CSV")
    matrix = pd.read_csv(io.BytesIO(content)).to_numpy().tolist()
    assert name == "auto-mpg-linkage-matrix.csv"
    assert matrix == python(page, "ex.state.linkage_matrix")
    name, content = tab.save("the script")
    assert (name, content.decode()) == ("auto-mpg-clusters.py", python(page, "ex.code()"))

    _looks_right(page, tab)


def _looks_right(page: Page, tab: Tab) -> None:
    names = [button.get_attribute("aria-label") for button in tab.root.get_by_role("button").all()]
    assert len(names) == 10 and len(set(names)) == 10 and all(names)
    hide_side_bar(page)
    for width in (900, 1600):
        page.set_viewport_size({"width": width, "height": 1000})
        for dark in (False, True):
            set_theme(page, dark=dark)
            tab.root.scroll_into_view_if_needed()
            screenshot(page, f"take-away-{width}-{'dark' if dark else 'light'}")
            for card in tab.root.locator("section").all():
                assert card.evaluate("el => el.scrollWidth <= el.clientWidth"), "cut off"
                colors = card.evaluate(
                    "el => ['color', 'backgroundColor'].map((name) => getComputedStyle(el)[name])"
                )
                ink, paper = ([int(n) for n in re.findall(r"\d+", c)[:3]] for c in colors)
                assert (sum(ink) > sum(paper)) == dark and abs(sum(ink) - sum(paper)) > 300
            lines = {round(c.bounding_box()["y"]) for c in tab.root.locator("section").all()}
            assert len(lines) == (3 if width == 900 else 2)


@pytest.mark.usefixtures("kept_lab")
def test_what_is_saved_is_where_the_cut_was_dropped_a_moment_before(
    page: Page, lab: Server
) -> None:
    open_notebook(page, lab, [KERNEL, "ex = ClusterExplorer(load_mpg(), n_clusters=4)", "ex"])
    run_all(page)
    tab, live = Tab(page, Explorer.on(page).root), LivePage.on(page)
    for where in (0.6, 0.2, 0.75):
        drag(live, where)
        _, content = tab.save("clusters as CSV")  # no wait: Python hears of the drag before this
        assert len(pd.read_csv(io.BytesIO(content))) == live.clusters


@pytest.mark.usefixtures("kept_lab")
def test_a_session_is_opened_again_and_another_tables_is_refused(
    page: Page, lab: Server, tmp_path: pathlib.Path
) -> None:
    open_notebook(page, lab, [KERNEL, "ex = ClusterExplorer(load_mpg(), n_clusters=4)", "ex"])
    run_all(page)
    tab = Tab(page, Explorer.on(page).root)
    execute(page, "ex.state.update(linkage='average', n_clusters=6, selection=(1, 2))")
    execute(page, "ex.state.rename(0, 'Light'); ex.x = 'horsepower'; ex.walkthrough.add('See')")
    name, content = tab.save("session")
    assert name == "auto-mpg-session.json"
    mine = tmp_path / name
    mine.write_bytes(content)
    want = python(page, "ex.state.session()")

    execute(page, "ex.state.update(linkage='ward', n_clusters=2, selection=())")
    execute(page, "ex.x = 'mpg'; ex.walkthrough.remove(0); before = ex.state.session()")
    expect(tab.open(mine)).to_contain_text("Opened auto-mpg-session.json")
    expect_python(page, "ex.state.session()", want)
    expect_python(page, "[ex.x, len(ex.walkthrough.steps)]", ["horsepower", 1])
    assert "6 clusters" in Explorer.on(page).words
    execute(page, "ex.state.undo()")
    assert python(page, "ex.state.session() == before and ex.x == 'mpg'")

    other = tmp_path / "other.json"
    other.write_text(json.dumps(ClusterState(load_mpg().head(60)).session()))
    said = tab.open(other)
    expect(said).to_have_text(
        "This session was made of another table: this one has 398 rows and not 60."
    )
    other.write_text("{}")
    expect(tab.open(other)).to_contain_text("other.json is no session")
    assert python(page, "ex.state.session() == before")
    expect(tab.root.get_by_role("button", name="Open a session")).to_have_text("Open")


def test_in_the_app_a_file_goes_in_and_all_comes_out(
    page: Page, apps: Server, tmp_path: pathlib.Path
) -> None:
    open_notebook(page, apps, APP)
    expect(page.locator(".hclust-invitation")).to_be_visible(timeout=SLOW)
    table = tmp_path / "Meine Autos.csv"
    table.write_bytes(GERMAN)
    upload(page, table)
    words = page.locator(".hclust-own-place .hclust-words")
    expect(words).to_contain_text("40 rows", timeout=SLOW)
    root = page.locator(".hclust-own-place")
    tab = Tab(page, root)
    press_slider(slider(page.locator(".hclust-own"), "Clusters"), "ArrowRight", 2)
    name, content = tab.save("labels as CSV")
    assert name == "meine-autos-labels.csv"
    labels = labels_of(content, sep=";")  # as the file that came in
    assert len(labels) == 41 and labels[-1] is None

    name, content = tab.save("the script")
    assert b'pd.read_csv("Meine Autos.csv", sep=";", decimal=",", encoding="cp1252")' in content
    (tmp_path / name).write_bytes(content)
    assert labels_of_script(tmp_path, name) == labels

    name, content = tab.save("the page without Python")
    assert name == "meine-autos.html" and "<title>Meine Autos</title>" in content.decode()

    name, content = tab.save("session")
    session = tmp_path / name
    session.write_bytes(content)
    shown = words.inner_text()
    k = slider(page.locator(".hclust-own"), "Clusters")
    press_slider(k, "ArrowRight", 3)
    # The words on the last key, not on one before it: these would come when the session is open.
    expect(words).to_contain_text(f"{slider_text(k)} clusters", timeout=SLOW)
    assert words.inner_text() != shown
    expect(tab.open(session)).to_contain_text("Opened meine-autos-session.json", timeout=SLOW)
    expect(words).to_have_text(shown, timeout=SLOW)

    table.write_bytes(GERMAN.rsplit(b"\n", 1)[0])
    upload(page, table)
    expect(words).not_to_contain_text("incomplete", timeout=SLOW)
    said = Tab(page, root).open(session)
    expect(said).to_contain_text("this one has 40 rows and not 41", timeout=SLOW)


def test_in_notebook_7_a_file_is_saved(page: Page, notebook7: Server) -> None:
    open_notebook(page, notebook7, [KERNEL, "ex = ClusterExplorer(load_mpg())", "ex"])
    run_all(page)
    name, content = Tab(page, Explorer.on(page).root).save("labels as CSV")
    assert name == "auto-mpg-labels.csv" and len(labels_of(content)) == 398


@pytest.mark.usefixtures("kept_page")
def test_before_python_says_what_there_is_nothing_without_a_name_can_be_ticked(page: Page) -> None:
    show_plain(page, "export_tab.js", {"offer": {}})
    names = page.get_by_role("checkbox", name="with the rows’ names")
    names.wait_for()
    assert page.locator(".hclust-take-line:not([hidden]) input[type=checkbox]").count() == 3
    assert page.get_by_role("checkbox", name="", exact=True).count() == 0
