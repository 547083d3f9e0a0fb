"""The tab with the code: shown as text, copied at a click, at home in both themes."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect
from support.explorer import KERNEL, Explorer
from support.notebook import execute, open_notebook, python, run_all, set_theme
from support.page_without_jupyter import STATIC, model_saves, show_plain
from support.pictures import screenshot
from support.servers import Server

pytestmark = pytest.mark.usefixtures("kept_page")

CODE = "# <b>bold</b> & \"more\"\nname = '<img src=x onerror=alert(1)>'\nn = 1.5e-3  # end\n"
PAGE = "<main class='hclust'></main><textarea></textarea>"


def show(page: Page, code: str = CODE) -> None:
    show_plain(page, "code_tab.js", {"code": code}, html=PAGE)


def pasted(page: Page) -> str:
    """What a reader gets who pastes into a field."""
    field = page.locator("body > textarea")
    field.fill("")
    field.focus()
    page.keyboard.press("ControlOrMeta+v")
    return field.input_value()


def test_the_code_is_text_to_the_last_character(page: Page) -> None:
    show(page)
    assert page.locator("pre").evaluate("el => el.textContent") == CODE
    assert page.locator("pre :is(b, img)").count() == 0
    page.evaluate("() => window.__plain.model.set('code', 'x = 1\\n')")
    assert page.locator("pre").evaluate("el => el.textContent") == "x = 1\n"


def test_where_the_page_may_not_write_the_clipboard_the_older_way_serves(page: Page) -> None:
    show(page)
    assert page.evaluate("() => navigator.clipboard === undefined")
    button = page.get_by_role("button", name="Copy")
    button.focus()
    page.keyboard.press("Enter")
    said = page.get_by_role("button", name="Copied")
    expect(said).to_be_focused()
    assert model_saves(page) == []  # no kernel is asked
    assert page.locator("main textarea").count() == 0
    assert pasted(page) == CODE
    expect(page.get_by_role("button", name="Copy", exact=True)).to_be_visible()


def test_where_nothing_can_be_copied_the_code_is_selected_and_the_key_named(page: Page) -> None:
    show(page)
    page.evaluate("() => { document.execCommand = () => false; }")
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_role("button", name="Press Ctrl+C")).to_be_visible()
    page.keyboard.press("ControlOrMeta+c")
    assert pasted(page) == CODE


def test_a_long_line_goes_on_below_its_own_indentation_and_is_copied_as_one(page: Page) -> None:
    words = ", ".join(f"name_{i}={i}" for i in range(30))
    code = f"def f():\n    return dict(\n        {words}\n    )\n\nx = f()\n"
    show(page, code)
    page.add_style_tag(content=(STATIC / "hclust.css").read_text())
    page.set_viewport_size({"width": 900, "height": 700})
    lefts, shown = page.locator("pre").evaluate(
        """el => {
          const text = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          const lefts = [];
          while (text.nextNode()) {
            const node = text.currentNode;
            range.setStart(node, node.length - node.data.trimStart().length);
            range.setEnd(node, node.length);
            if (node.data.trim()) for (const box of range.getClientRects()) {
              const row = lefts.find((r) => Math.abs(r[0] - box.top) < 4);
              if (row) row[1] = Math.min(row[1], box.left); else lefts.push([box.top, box.left]);
            }
          }
          const one = document.createElement('span');
          one.style.width = '1ch'; one.style.display = 'inline-block';
          el.append(one);
          const width = one.getBoundingClientRect().width;
          one.remove();
          const left = Math.min(...lefts.map((r) => r[1]));
          const columns = lefts.map((r) => Math.round((r[1] - left) / width));
          return [columns, el.scrollWidth <= el.clientWidth];
        }"""
    )
    assert shown, "cut off"
    assert lefts[:3] == [0, 4, 8] and lefts[-2:] == [4, 0]
    assert len(lefts) > 6 and set(lefts[3:-2]) == {12}

    block = page.locator("pre")
    block.evaluate("el => getSelection().selectAllChildren(el)")
    block.press("ControlOrMeta+c")
    assert pasted(page) == code


def test_a_view_that_is_taken_away_listens_no_more(page: Page) -> None:
    show(page)
    page.get_by_role("button", name="Copy").click()
    page.evaluate("() => window.__plain.end()")
    assert page.evaluate("() => Object.values(window.__plain.listeners).flat().length") == 0
    assert page.locator("pre").count() == 0


def test_in_jupyterlab_what_is_copied_gives_the_labels_on_screen(page: Page, lab: Server) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    open_notebook(page, lab, [KERNEL, "ex = ClusterExplorer(load_mpg())", "ex"])
    run_all(page)
    ex = Explorer.on(page)
    ex.tab("Code").click()
    block = ex.root.locator(".hclust-code pre")
    expect(block).to_contain_text("AgglomerativeClustering(n_clusters=4")
    execute(page, "ex.state.distance_threshold = 2.0")
    expect(block).to_contain_text("distance_threshold=2.0")
    ex.root.get_by_role("button", name="Copy").click()
    expect(ex.root.get_by_role("button", name="Copied")).to_be_visible()
    code = page.evaluate("() => navigator.clipboard.readText()")
    assert code == python(page, "ex.code()")
    execute(page, f"space = {{'df': load_mpg()}}; exec({code!r}, space)")
    assert python(page, "space['labels'].equals(ex.state.labels_)")

    for width in (900, 1600):
        page.set_viewport_size({"width": width, "height": 1000})
        for dark in (False, True):
            set_theme(page, dark=dark)
            block.scroll_into_view_if_needed()
            screenshot(page, f"code-{width}-{'dark' if dark else 'light'}")
            colors = block.evaluate(
                "el => ['color', 'backgroundColor'].map((name) => getComputedStyle(el)[name])"
            )
            ink, paper = ([int(n) for n in re.findall(r"\d+", c)[:3]] for c in colors)
            assert (sum(ink) > sum(paper)) == dark and abs(sum(ink) - sum(paper)) > 300
            assert block.evaluate("el => el.scrollWidth <= el.clientWidth"), "cut off"
