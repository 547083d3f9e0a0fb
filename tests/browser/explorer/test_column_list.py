"""The list of columns in a page without Jupyter, with Python behind it: mouse and keyboard."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pytest
from playwright.sync_api import Locator, Page, expect
from support.page_without_jupyter import STATIC, show_plain

from hclust_widgets import ClusterState, DendrogramWidget, load_mpg

TRAITS = ("columns", "compared", "weights", "roles", "asymmetric", "gower", "answer")
_LINK = """() => {
  const {model} = window.__plain;
  model.send = async (message) => {
    for (const [name, value] of Object.entries(await window.toPython(message)))
      model.set(name, value);
  };
}"""


def show(page: Page, table: pd.DataFrame, **options: Any) -> DendrogramWidget:
    """Show the list of columns of a table; what is done there goes to a state in Python."""
    view = DendrogramWidget(ClusterState(table, **options), rendering="figure")
    columns = view.state_controls.columns
    columns.toggle.value = True

    def state() -> dict[str, Any]:
        return {name: getattr(columns.list, name) for name in TRAITS}

    def answer(message: Any) -> dict[str, Any]:
        columns.list._handle_custom_msg(message, [])
        # As ipywidgets does: what did not change is not sent.
        return {name: value for name, value in state().items() if name != "columns"}

    page.expose_function("toPython", answer)
    css = (STATIC / "hclust.css").read_text()
    show_plain(
        page, "columns.js", state(), html=f"<style>{css}</style><main class='hclust'></main>"
    )
    page.evaluate(_LINK)
    return view


def lines(page: Page) -> Locator:
    return page.get_by_role("listitem")


@pytest.fixture
def wide() -> pd.DataFrame:
    rng = np.random.default_rng(0)
    return pd.DataFrame(rng.normal(size=(12, 2000)), columns=[f"gene {i}" for i in range(2000)])


def test_columns_are_ticked_and_weighted_by_mouse(page: Page) -> None:
    state = show(page, load_mpg()).state
    expect(lines(page)).to_have_count(9)
    expect(page.get_by_role("status")).to_have_text("9 columns, 8 compared")
    page.get_by_label("origin", exact=True).click()
    expect(page.get_by_role("status")).to_have_text("9 columns, 7 compared")
    assert state.columns is not None and "origin" not in state.columns
    page.locator(".hclust-data-name").last.click()  # left out by default, told why
    expect(page.get_by_label("name", exact=True)).to_be_checked()
    assert state.columns[-1] == "name"
    page.get_by_label("Weight of mpg").fill("3")
    page.get_by_label("Weight of weight").click()  # leaving the field sends it
    page.wait_for_function("() => window.__plain.model.get('weights')[0] === 3")
    assert state.weights == {"mpg": 3.0}
    page.get_by_label("Weight of mpg").fill("-1")
    page.get_by_label("Weight of mpg").press("Enter")
    expect(page.get_by_label("Weight of mpg")).to_have_value("3")  # refused, and taken back
    page.get_by_role("button", name="Compare none").click()
    expect(page.get_by_label("mpg", exact=True)).to_be_checked()
    assert state.weights == {"mpg": 3.0} and len(state.columns) == 8
    page.get_by_label("Role of origin").select_option("known class")
    expect(page.get_by_label("origin", exact=True)).not_to_be_checked()
    assert state.known == "origin"
    page.get_by_label("Role of cylinders").select_option("known class")
    expect(page.get_by_label("Role of origin")).to_have_value("leave_out")  # there is one
    assert state.roles is not None and "origin" not in state.roles


def test_two_thousand_columns_are_used_by_keyboard(page: Page, wide: pd.DataFrame) -> None:
    state = show(page, wide).state
    expect(page.get_by_role("status")).to_have_text("2,000 columns, 2,000 compared")
    assert lines(page).count() < 30
    search = page.get_by_label("Search columns")
    search.focus()
    page.keyboard.press("Tab")  # "Compare all" does nothing now, and is passed over
    expect(page.get_by_role("button", name="Compare none")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Set roles")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_label("gene 0", exact=True)).to_be_focused()
    for _ in range(3):
        page.keyboard.press("PageDown")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_label("gene 31", exact=True)).to_be_focused()
    assert lines(page).count() < 35
    page.keyboard.press("Space")
    expect(page.get_by_role("status")).to_have_text("2,000 columns, 1,999 compared")
    expect(page.get_by_label("gene 31", exact=True)).to_be_focused()
    assert state.columns is not None and "gene 31" not in state.columns
    page.keyboard.press("Tab")
    expect(page.get_by_label("Weight of gene 31")).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.get_by_label("Weight of gene 30", exact=True)).to_be_focused()
    page.keyboard.press("Tab")
    role = page.get_by_label("Role of gene 30", exact=True)
    expect(role).to_be_focused()
    expect(role).to_have_value("compare")
    page.keyboard.press("ArrowDown")  # to another line: nothing changes
    expect(page.get_by_label("Role of gene 31", exact=True)).to_have_value("leave_out")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("k")
    expect(role).to_have_value("known")
    expect(page.get_by_label("gene 30", exact=True)).not_to_be_checked()
    assert state.known == "gene 30"
    page.keyboard.press("Home")  # the first role
    expect(page.get_by_label("gene 30", exact=True)).to_be_checked()
    assert state.known is None

    search.focus()
    page.keyboard.type("gene 19")
    expect(page.get_by_role("status")).to_have_text("111 columns found, 111 compared")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text("111 columns found, 0 compared")
    assert len(state.columns) == 1888
    search.focus()
    page.keyboard.press("Escape")
    expect(page.get_by_role("status")).to_have_text("2,000 columns, 1,888 compared")


def test_many_columns_are_given_a_role_at_once(page: Page, wide: pd.DataFrame) -> None:
    state = show(page, wide).state
    page.get_by_label("Search columns").fill("gene 19")
    several = page.get_by_role("button", name="Set roles")
    give = page.get_by_label("Role of the ticked columns")
    expect(give).to_be_hidden()
    several.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text("111 columns found, 0 ticked")
    page.get_by_role("button", name="Tick all").click()
    page.get_by_label("Tick gene 190", exact=True).focus()
    page.keyboard.press("Space")
    page.get_by_label("Search columns").fill("gene 7")
    page.get_by_label("Tick gene 7", exact=True).check()
    expect(page.get_by_role("status")).to_have_text("111 columns found, 111 ticked")
    assert state.columns is None and lines(page).count() < 30
    expect(give.get_by_role("option", name="known class")).to_be_disabled()
    give.select_option("annotate")
    expect(page.get_by_label("Role of gene 7", exact=True)).to_have_value("annotate")
    assert state.roles is not None and len(state.roles) == 111
    assert set(state.roles.values()) == {"annotate"} and "gene 190" not in state.roles
    page.get_by_label("Search columns").press("Escape")  # the search first
    expect(page.get_by_role("status")).to_have_text("2,000 columns, 111 ticked")
    page.get_by_label("Search columns").press("Escape")
    expect(several).to_be_focused()
    expect(page.get_by_role("status")).to_have_text("2,000 columns, 1,889 compared")
    assert state.undo() and state.roles is None
