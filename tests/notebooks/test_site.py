"""The site of the lessons: what is on its pages, and that nothing on them leads elsewhere."""

from __future__ import annotations

import json
import re
import sys
from html.parser import HTMLParser
from pathlib import Path

import nbformat
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))

import build_notebooks
import build_site

ROOT = Path(__file__).resolve().parents[2]
LESSON = ROOT / "tests" / "data" / "site_lesson.txt"
PLAIN = ROOT / "notebooks" / "05-solutions.ipynb"
# Names of a kind of markup, which nobody fetches.
NAMESPACES = {"http://www.w3.org/2000/svg"}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lessons")
    lesson = folder / "00-try.ipynb"
    lesson.write_text(build_notebooks.build(LESSON), encoding="utf-8")
    build_site.build(folder / "site", [lesson, PLAIN])
    return folder / "site"


class Reader(HTMLParser):
    """Collects what a page refers to, and the places in it that can be referred to."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.tags: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            if name in ("href", "src") and value is not None:
                self.links.append(value)
            if name == "id" and value is not None:
                self.ids.add(value)


def pages(site: Path) -> list[Path]:
    return sorted(site.glob("*.html"))


def page(site: Path, name: str = "00-try") -> str:
    return (site / f"{name}.html").read_text(encoding="utf-8")


@pytest.mark.notebooks
def test_every_link_leads_to_something_that_is_there(site: Path) -> None:
    assert [path.stem for path in pages(site)] == ["00-try", "05-solutions", "index"]
    reached = set()
    for path in pages(site):
        for link in Reader(path.read_text(encoding="utf-8")).links:
            name, _, place = link.partition("#")
            target = site / name if name else path
            assert target.is_file(), f"{path.name} leads to {link!r}"
            reached.add(target)
            if place:
                assert place in Reader(target.read_text(encoding="utf-8")).ids, link
    assert reached == {path for path in site.rglob("*.*") if path.name[0] != "."}


@pytest.mark.notebooks
def test_nothing_leads_to_the_network_or_to_this_machine(site: Path) -> None:
    for path in site.rglob("*.*"):
        if path.suffix == ".png":
            continue
        # Long lines of scripts and sheets are broken, also inside a text.
        text = path.read_text(encoding="utf-8").replace("\\\n", "")
        found = set(re.findall(r"""(?:https?|wss?)://[^"'`\s<>)]+""", text))
        assert found <= NAMESPACES, path.name
        assert str(ROOT) not in text and str(Path.home()) + "/" not in text
        assert str(site.parent) not in text


@pytest.mark.notebooks
def test_views_are_live_where_they_can_be_and_pictures_elsewhere(site: Path) -> None:
    text = page(site)
    frames = re.findall(r'<iframe src="([^"]+)" loading="lazy" title="([^"]+)"', text)
    assert [title.split(":")[0] for _, title in frames] == [
        "ClusterExplorer",
        "MergeStepper",
        "LinkageLab",
        "DendrogramWidget",
    ]
    explorer, stepper, lab, _ = ((site / name).read_text(encoding="utf-8") for name, _ in frames)
    assert '"n_clusters":3' in explorer and 'id="hclust-meta"' in explorer
    states = []
    for view in (stepper, lab):
        held = re.search(r'id="hclust-meta">(.*?)</script>', view, flags=re.DOTALL)
        assert held is not None
        states.append(json.loads(held[1])["traits"])
    assert (states[0]["step"], states[0]["linkage"]) == (3, "average")
    assert (states[1]["shape"], states[1]["linkages"]) == ("moons", ["single", "ward"])
    assert "seed" not in states[1], "other points are drawn by Python, which is not there"
    assert text.count("needs Python: open the notebook") == 1
    assert "QuizWidget needs Python" in text
    assert "This figure needs Python to change" in text and "The whole, live" in text
    assert text.count('<figure class="still"><img loading="lazy" src="views/00-try-') == 2


@pytest.mark.notebooks
def test_a_prediction_is_a_question_with_a_folded_answer(site: Path) -> None:
    text = page(site).split('<div class="hclust-think-first">')[1].split("</details>")[0]
    question, answer = text.split("<details>")
    assert "<b>Think first.</b> Is 3 &lt; <em>k</em>?" in question and "<li>no</li>" in question
    assert "There are many." in answer
    assert "Prediction needs Python" not in page(site)


@pytest.mark.notebooks
def test_what_comes_with_an_answer_is_folded(site: Path) -> None:
    folded = page(site).split("asked</span>")[-1].split("</details>")[0]
    summary, shown = folded.split("<summary>Guess first: this goes with the answer</summary>")
    assert summary.endswith("<details>")
    assert 'title="DendrogramWidget' in shown


@pytest.mark.notebooks
def test_checks_are_folded_and_outputs_are_text(site: Path) -> None:
    text = page(site)
    assert "<details><summary>Check of the cars</summary>" in text
    assert "&lt;i&gt;44 cars&lt;/i&gt;" in text
    assert "<title>Try &lt;b&gt;it&lt;/b&gt; &amp; see</title>" in text
    assert '<div class="out table" tabindex="0" role="region" aria-label="Table">' in text
    assert "<style" not in text
    assert "44 cars" in text and "prelude" not in text and "_with_site" not in text
    contents = re.findall(r'<li><a href="#[^"]+">(.*?)</a></li>', text)
    assert contents == ["Everything at once", "One merge after the other", "What needs Python"]


@pytest.mark.notebooks
def test_the_index_names_all_lessons(site: Path) -> None:
    text = page(site, "index")
    assert "Try &lt;b&gt;it&lt;/b&gt; &amp; see" in text and "4 live views" in text
    assert "Which of these cars are alike?" in text
    assert "Exercises, with solutions" in text


def test_a_lesson_that_is_not_built_is_named_without_a_link() -> None:
    text = "# A\n\nSee [the *lesson*](01-x.ipynb#p), [two](02-y.ipynb), [far](https://a.b/c.ipynb)."
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell(text)])
    one, two = (build_site.Lesson(stem, notebook) for stem in ("00-a", "02-y"))
    links = Reader(build_site.lesson_page(one, [one, two], build_site.Files(ROOT, "00-a"))).links
    assert "01-x.ipynb#p" not in links and "02-y.html" in links
    assert "https://a.b/c.ipynb" in links
    assert "See the <em>lesson</em>," in build_site.lesson_page(
        one, [one, two], build_site.Files(ROOT, "00-a")
    )


def test_one_lesson_is_counted_as_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(build_site, "build", lambda *args, **options: None)
    monkeypatch.setattr(sys, "argv", ["build_site.py", str(tmp_path), "--only", PLAIN.stem])
    build_site.main()
    assert "1 lesson, " in capsys.readouterr().out


def test_an_output_that_comes_late_is_waited_for(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """By default nbclient leaves out what comes 4 s after the end of its cell."""
    made: list[dict[str, object]] = []

    class Client:
        def __init__(self, notebook: nbformat.NotebookNode, **options: object) -> None:
            made.append(options)

        def execute(self) -> None: ...

    monkeypatch.setattr(build_site, "NotebookClient", Client)
    nbformat.write(nbformat.v4.new_notebook(), tmp_path / "one.ipynb")
    build_site.execute(tmp_path / "one.ipynb")
    assert made[0]["raise_on_iopub_timeout"] is True
    assert made[0]["iopub_timeout"] == build_site.SECONDS_A_CELL


@pytest.mark.notebooks
def test_an_error_in_a_lesson_makes_no_site(tmp_path: Path) -> None:
    broken = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("1 / 0")])
    nbformat.write(broken, tmp_path / "broken.ipynb")
    with pytest.raises(Exception, match="ZeroDivisionError"):
        build_site.build(tmp_path / "site", [tmp_path / "broken.ipynb"])
    assert not list(tmp_path.glob("site/*.html"))


def test_a_folder_with_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("precious")
    with pytest.raises(SystemExit, match="holds something else"):
        build_site.build(tmp_path, [])
    assert (tmp_path / "thesis.txt").read_text() == "precious"
