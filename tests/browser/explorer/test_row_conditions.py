"""Rows that are kept: the list of conditions, and the buttons beside a selection."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, Page, expect
from support.live import live_state
from support.page_without_jupyter import STATIC, show_plain

from hclust_widgets import ClusterState, DendrogramWidget, load_mpg

TRAITS = ("names", "conditions", "n_kept", "n_rows", "values", "answer")
_LINK = """() => {
  const {model} = window.__plain;
  model.send = async (message) => {
    for (const [name, value] of Object.entries(await window.toPython(message)))
      model.set(name, value);
  };
}"""


def show(page: Page) -> DendrogramWidget:
    """Show the conditions on the rows of the cars, with a state in Python behind them."""
    view = DendrogramWidget(ClusterState(load_mpg(), n_clusters=3), rendering="figure")
    view.state_controls.columns.toggle.value = True
    rows = view.state_controls.columns.rows

    def state() -> dict[str, Any]:
        return {name: getattr(rows, name) for name in TRAITS}

    def answer(message: Any) -> dict[str, Any]:
        rows._handle_custom_msg(message, [])
        return {name: value for name, value in state().items() if name != "names"}

    page.expose_function("toPython", answer)
    css = (STATIC / "hclust.css").read_text()
    show_plain(page, "rows.js", state(), html=f"<style>{css}</style><main class='hclust'></main>")
    page.evaluate(_LINK)
    return view


def lines(page: Page) -> Locator:
    return page.get_by_role("list", name="Conditions on rows").get_by_role("listitem")


def test_conditions_are_added_and_removed_by_mouse_and_keyboard(page: Page) -> None:
    state = show(page).state
    status, choice = page.get_by_role("status"), page.get_by_label("Keep rows by column")
    expect(status).to_have_text("all 398 kept")
    choice.select_option("origin")
    add = page.get_by_role("button", name="Add", exact=True)
    expect(add).to_be_disabled()
    page.get_by_label("usa").check()
    add.click()
    expect(status).to_have_text("249 of 398 rows kept")
    expect(lines(page).first).to_contain_text("origin is usa249 rows")
    assert state.labels_.notna().sum() == 245
    expect(choice).to_be_focused()

    page.keyboard.type("mpg")  # by keyboard alone
    expect(page.get_by_label("Smallest value kept")).to_be_focused()
    assert page.get_by_label("Smallest value kept").get_attribute("placeholder") == "9"
    page.keyboard.type("20")
    page.keyboard.press("Enter")
    expect(lines(page).last).to_contain_text("mpg at least 20")
    expect(choice).to_be_focused()
    choice.select_option("name")
    expect(page.get_by_label("Contains")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_label("Contains")).to_have_count(0)
    expect(choice).to_be_focused()
    choice.select_option("name")  # the same column once more
    expect(page.get_by_label("Contains")).to_be_focused()
    page.keyboard.type("Ford")
    page.keyboard.press("Enter")
    expect(lines(page)).to_have_count(3)
    expect(status).to_have_text("23 of 398 rows kept")

    choice.select_option("mpg")
    page.get_by_label("Smallest value kept").fill("90")
    add.click()  # refused: what is typed stays
    page.wait_for_function("() => window.__plain.model.get('answer') >= 8")
    expect(lines(page)).to_have_count(3)
    expect(page.get_by_label("Smallest value kept")).to_have_value("90")
    page.get_by_role("button", name="Remove: mpg at least 20").focus()
    page.keyboard.press("Enter")
    expect(lines(page)).to_have_count(2)
    expect(page.get_by_role("button", name="Remove: name contains 'Ford'")).to_be_focused()
    page.get_by_role("button", name="Keep all rows").click()
    expect(lines(page)).to_have_count(0)
    assert state.row_filter is None and state.undo() and len(state.row_filter) == 2


def test_the_buttons_beside_a_selection_send_its_rows(page: Page) -> None:
    state = ClusterState(load_mpg(), n_clusters=3)
    known = live_state(state, ["tree"])
    css = (STATIC / "hclust.css").read_text()
    html = f"<style>{css}</style><main class='hclust' style='width:900px'></main>"
    show_plain(page, "live.js", {**known, "filters_rows": True}, html=html)
    page.evaluate(
        """() => window.__plain.model.set('selection',
          new DataView(Int32Array.from([3, 40, 41]).buffer))"""
    )
    page.get_by_role("button", name="Keep only these").click()
    leave = page.get_by_role("button", name="Leave out")
    leave.focus()
    leave.press("Enter")
    sent = page.evaluate("() => window.__plain.model.sent.filter((message) => message.rows)")
    assert sent == [
        {"rows": "keep", "selection": [3, 40, 41]},
        {"rows": "leave_out", "selection": [3, 40, 41]},
    ]
    page.evaluate("() => window.__plain.end()")
