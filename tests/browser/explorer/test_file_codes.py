"""In the app: a number that stands for no value declared missing; rows of distances kept."""

from __future__ import annotations

import pathlib

from playwright.sync_api import Page, expect
from support.controls import dropdown, upload
from support.notebook import open_notebook
from support.servers import Server

import hclust_widgets

APP = pathlib.Path(hclust_widgets.__file__).parent / "apps" / "explorer.ipynb"
SLOW = 30_000
ROWS = [f"p{i},{-999 if i in (3, 8) else 20 + i * 7 % 40},{1.5 + i * 13 % 9}" for i in range(20)]
# The lower triangle, without a line of names.
TRIANGLE = "\n".join(
    "\t".join([f"sp {i}", *(f"{abs(i * i - j * j) ** 0.5:.3f}" for j in range(i))])
    for i in range(12)
)


def test_a_code_is_declared_missing_and_rows_of_distances_are_kept(
    page: Page, apps: Server, tmp_path: pathlib.Path
) -> None:
    open_notebook(page, apps, APP)
    own = page.locator(".hclust-own")
    words = page.locator(".hclust-own-place .hclust-words")
    expect(page.locator(".hclust-invitation")).to_be_visible(timeout=SLOW)

    (tmp_path / "ages.csv").write_text("\n".join(["name,age,score", *ROWS]))
    upload(page, tmp_path / "ages.csv")
    expect(words).to_contain_text("20 rows by 2 features", timeout=SLOW)
    expect(page.locator(".hclust-read")).to_contain_text("declare it missing")
    page.get_by_role("button", name="No value is known: -999 in age").focus()
    page.keyboard.press("Enter")
    expect(words).to_contain_text("18 rows by 2 features", timeout=SLOW)
    expect(page.get_by_role("button", name="No value is known")).to_have_count(0)
    expect(page.locator(".hclust-read")).to_contain_text("as was asked: -999 (2 in 'age')")

    (tmp_path / "d.txt").write_text(TRIANGLE + "\n")
    upload(page, tmp_path / "d.txt")
    expect(page.locator(".hclust-own > * .hclust-refusal")).to_contain_text(
        "d.txt looks like distances", timeout=SLOW
    )
    dropdown(own, "This file holds").select_option(label="distances")
    expect(words).to_contain_text("12 rows, average linkage of the given distances", timeout=SLOW)
    page.get_by_placeholder("find a row").fill("sp 11")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Leave out", exact=True).first.click()
    expect(words).to_contain_text("of 12 rows kept", timeout=SLOW)
    page.get_by_role("button", name="Settings").click()
    page.get_by_role("button", name="of 12 rows").click()
    page.get_by_role("button", name="Keep all rows").click()
    expect(words).to_contain_text("12 rows, average linkage of the given distances", timeout=SLOW)
    expect(words).not_to_contain_text("kept")
    page.get_by_title("Undo", exact=True).click()
    expect(words).to_contain_text("of 12 rows kept", timeout=SLOW)
