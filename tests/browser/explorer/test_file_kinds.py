"""In the app: a file transposed, similarities asked about, annotations from a second file."""

from __future__ import annotations

import pathlib

from playwright.sync_api import Page, expect
from support.controls import dropdown, upload
from support.notebook import open_notebook
from support.servers import Server

import hclust_widgets

APP = pathlib.Path(hclust_widgets.__file__).parent / "apps" / "explorer.ipynb"
CASES = pathlib.Path(__file__).parents[2] / "data" / "cases"
SLOW = 30_000


def test_a_file_is_exchanged_asked_about_and_annotated(
    page: Page, apps: Server, tmp_path: pathlib.Path
) -> None:
    open_notebook(page, apps, APP)
    own = page.locator(".hclust-own")
    words = page.locator(".hclust-own-place .hclust-words")
    expect(page.locator(".hclust-invitation")).to_be_visible(timeout=SLOW)

    upload(page, CASES / "genes_by_samples.csv")
    expect(words).to_contain_text("4 rows by 4 features", timeout=SLOW)
    page.get_by_role("button", name="Transpose").focus()
    page.keyboard.press("Enter")
    expect(words).to_contain_text("the rows are columns of the table", timeout=SLOW)
    expect(page.locator(".hclust-own canvas").first).to_be_visible()
    page.get_by_title("Undo", exact=True).click()
    expect(words).not_to_contain_text("columns of the table", timeout=SLOW)
    page.get_by_title("Redo", exact=True).click()
    expect(words).to_contain_text("columns of the table", timeout=SLOW)

    upload(page, CASES / "identity.csv")
    asked = page.locator(".hclust-own > * .hclust-refusal")
    expect(asked).to_contain_text("identity.csv looks like similarities", timeout=SLOW)
    expect(words).to_contain_text("columns of the table")  # what was shown before stays
    dropdown(own, "This file holds").select_option(label="similarities")
    expect(words).to_contain_text("given similarities (100 - s)", timeout=SLOW)
    expect(asked).to_have_count(0)

    about = tmp_path / "about.csv"
    about.write_text("gene,kind\nENSG1,a\nENSG2,b\nENSG3,a\nENSG9,b\n")
    upload(page, CASES / "genes_by_samples.csv")
    expect(words).to_contain_text("4 rows by 4 features", timeout=SLOW)
    with page.expect_file_chooser() as chooser:
        page.locator(".hclust-annotations").click()
    chooser.value.set_files(about)
    read = page.locator(".hclust-read")
    expect(read).to_contain_text("3 of 4 rows found a partner", timeout=SLOW)
    expect(read).to_contain_text("Rows without a partner in about.csv: ENSG4")
    expect(words).to_contain_text("4 rows by 4 features", timeout=SLOW)
