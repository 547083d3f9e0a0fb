"""`hclust-widgets page` for real: a page that holds the table's clusters."""

from __future__ import annotations

from hclust_widgets import load_mpg
from hclust_widgets.cli import main as cli


def test_a_page_is_written_that_holds_what_was_asked_for_and_no_more(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    load_mpg().to_csv("cars.csv", index=False)
    words = ["page", "cars.csv", "-o", "out.html", "--title", "Cars <& more>"]
    assert cli.main([*words, "--index", "name", "--columns", "mpg,weight"]) == 0
    page = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert page.lower().startswith("<!doctype html>")
    assert "<title>Cars &lt;&amp; more&gt;</title>" in page
    assert "weight" in page and "horsepower" not in page
    assert "out.html: " in capsys.readouterr().out
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cars.csv", "out.html"]


def test_a_page_without_labels_names_no_row(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    load_mpg().to_csv("cars.csv", index=False)
    assert cli.main(["page", "cars.csv", "--no-row-names", "--columns", "mpg,weight"]) == 0
    page = (tmp_path / "cars.html").read_text(encoding="utf-8")
    assert "datsun" not in page and "toyota" not in page
