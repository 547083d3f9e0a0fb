"""A file with a fault, the mended file, a cut that moves: in the app, without a line of code."""

from __future__ import annotations

import pathlib

from playwright.sync_api import Page, expect
from support.controls import press_slider, slider, slider_text, upload
from support.notebook import open_notebook
from support.servers import Server

import hclust_widgets

APP = pathlib.Path(hclust_widgets.__file__).parent / "apps" / "explorer.ipynb"
SLOW = 30_000
ROWS = [f"car {i},{700 + i * 37 % 900},{40 + i * 13 % 80},{'abc'[i % 3]}" for i in range(30)]


def test_a_faulty_file_is_mended_and_explored(
    page: Page, apps: Server, tmp_path: pathlib.Path
) -> None:
    open_notebook(page, apps, APP)
    expect(page.locator(".hclust-invitation")).to_be_visible(timeout=SLOW)
    read, refusal = page.locator(".hclust-read"), page.locator(".hclust-own > * .hclust-refusal")
    words = page.locator(".hclust-own-place .hclust-words")
    file = tmp_path / "my cars.csv"

    file.write_text("\n".join(["name,weight,power,origin", *ROWS[:9], "car 9,1033", *ROWS[10:]]))
    upload(page, file)
    expect(refusal).to_contain_text("Line 11 of my cars.csv has only 2 fields", timeout=SLOW)
    expect(page.locator(".hclust-invitation")).to_be_visible()

    faulty = [row.replace("car 9,1033", "car 9,x1033") for row in ROWS]
    file.write_text("\n".join(["name,weight,power,origin", *faulty]))
    upload(page, file)
    expect(read).to_contain_text("'x1033' in line 11: mend this cell", timeout=SLOW)
    expect(refusal).to_have_count(0)
    expect(page.locator(".hclust-invitation")).to_be_hidden()
    expect(words).to_contain_text("30 rows by 4 features", timeout=SLOW)

    file.write_text("\n".join(["name,weight,power,origin", *ROWS]))
    upload(page, file)
    expect(read).to_contain_text("Nothing in it looks wrong", timeout=SLOW)
    expect(words).to_contain_text("30 rows by 5 features", timeout=SLOW)

    k = slider(page.locator(".hclust-own"), "Clusters")
    before = int(slider_text(k))
    press_slider(k, "ArrowRight", 2)
    expect(words).to_contain_text(f"{before + 2} clusters", timeout=SLOW)
    expect(page.locator(".hclust-own canvas").first).to_be_visible()
