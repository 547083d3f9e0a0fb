"""The notebooks: generated, stripped, run from top to bottom, and able to fail."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from hclust_widgets.teaching.lesson_answers import LESSON_ANSWERS

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
LESSON = ROOT / "notebooks" / "00-hierarchical-clustering.ipynb"
BUILD = ROOT / "scripts" / "build_notebooks.py"
SECONDS_A_CELL = 180
#: Exercises and solutions are run by the test of their answers.
LESSONS = [path for path in NOTEBOOKS if not path.stem.startswith("05-")]

every_notebook = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)


def read(path: Path) -> nbformat.NotebookNode:
    return nbformat.read(path, as_version=4)


def execute(notebook: nbformat.NotebookNode, folder: Path) -> None:
    """Run all cells in a kernel whose working folder is ``folder``."""
    resources = {"metadata": {"path": str(folder)}}
    client = NotebookClient(
        notebook, timeout=SECONDS_A_CELL, iopub_timeout=SECONDS_A_CELL, resources=resources
    )
    client.execute()


def complaints(notebook: nbformat.NotebookNode) -> list[str]:
    """What the cells have said on the error stream."""
    return [
        f"cell {number}: {output.text}"
        for number, cell in enumerate(notebook.cells)
        for output in cell.get("outputs", [])
        if output.output_type == "stream" and output.name == "stderr"
    ]


def is_check(cell: nbformat.NotebookNode) -> bool:
    return "check" in cell.metadata.get("tags", [])


def build(*options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(BUILD), *options]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def question_in(cell: nbformat.NotebookNode) -> str:
    """The question of the lesson that a cell asks; empty if it asks none."""
    calls = [node for node in ast.walk(ast.parse(cell.source)) if isinstance(node, ast.Call)]
    asked = [c for c in calls if ast.unparse(c.func) == "Prediction.of_lesson"]
    return str(ast.literal_eval(asked[0].args[0])) if asked else ""


def test_there_are_notebooks() -> None:
    assert LESSON in NOTEBOOKS


@pytest.mark.notebooks
@pytest.mark.slow
@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_runs_from_top_to_bottom(path: Path, tmp_path: Path) -> None:
    copy = shutil.copy(path, tmp_path)
    notebook = read(copy)
    try:
        execute(notebook, tmp_path)
    except CellExecutionError as error:
        pytest.fail(f"{path.name} does not run:\n{error}", pytrace=False)
    assert complaints(notebook) == [], f"{path.name} runs, but not silently"


@every_notebook
def test_is_stripped(path: Path) -> None:
    notebook = read(path)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert [cell.outputs for cell in code] == [[]] * len(code)
    assert {cell.execution_count for cell in code} == {None}
    assert set(notebook.metadata) == {"kernelspec", "language_info"}


@every_notebook
def test_cells_have_ids_of_their_own(path: Path) -> None:
    ids = [cell.id for cell in read(path).cells]
    assert len(set(ids)) == len(ids)


@every_notebook
def test_checks_are_folded_and_assert(path: Path) -> None:
    checks = [cell for cell in read(path).cells if is_check(cell)]
    for cell in checks:
        assert cell.metadata["jupyter"] == {"source_hidden": True}
        assert "hide-input" in cell.metadata["tags"]
        assert "assert" in cell.source


def test_is_in_step_with_its_source() -> None:
    done = build("--check")
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_lesson_has_its_seventeen_steps_in_order() -> None:
    text = "\n".join(cell.source for cell in read(LESSON).cells if cell.cell_type == "markdown")
    steps = re.findall(r"^## Step (\d+):", text, flags=re.MULTILINE)
    assert steps == [str(number) for number in range(1, 18)]


def test_the_interactive_lesson_begins_without_code() -> None:
    cells = read(ROOT / "notebooks" / "01-interactive-lesson.ipynb").cells
    code = [cell for cell in cells if cell.cell_type == "code"]
    first = code[0]
    assert "MergeStepper(" in first.source
    assert "guess=True" in first.source
    before_steps = cells[: next(i for i, cell in enumerate(cells) if "## Step 1:" in cell.source)]
    shown = [cell for cell in before_steps if cell.cell_type == "code"]
    for cell in shown[:-1]:  # the last imports what the steps use
        assert cell.metadata["jupyter"] == {"source_hidden": True}
    early = cells[: len(cells) // 3]
    assert any("DendrogramWidget(" in cell.source for cell in early), "a tree to drag comes early"


@every_notebook
def test_says_cluster_and_merge(path: Path) -> None:
    for cell in read(path).cells:
        assert not re.search(r"\b([Gg]roup(s|ing|ings)?|[Jj]oin(s|ed|ing)?)\b", cell.source)


@pytest.mark.parametrize("name", ["01", "02", "03", "04"])
def test_no_answer_stands_below_its_question(name: str) -> None:
    path = next(path for path in NOTEBOOKS if path.stem.startswith(name))
    cells = read(path).cells
    text = "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")
    assert "<details>" not in text
    # One guess has no right answer: how many clusters a reader would make of the first tree.
    assert text.count("**Guess.**") == (name == "01")
    asked = [cell for cell in cells if "Prediction.of" in cell.source]
    assert len(asked) >= 2
    for cell in asked:
        assert "answer=" not in cell.source, "a reader who unfolds the cell would read it"
        assert question_in(cell) in LESSON_ANSWERS
        assert cell.source.startswith("# A question: predict first\n"), "what a folded cell shows"
        assert cell.metadata["jupyter"] == {"source_hidden": True}


@pytest.mark.parametrize("name", ["01", "02", "03", "04"])
def test_no_folded_check_holds_an_answer_of_its_section(name: str) -> None:
    path = next(path for path in NOTEBOOKS if path.stem.startswith(name))
    answers: list[str] = []
    text = ""
    for cell in read(path).cells:
        if cell.cell_type == "markdown":
            if re.search(r"^##+ ", cell.source, re.MULTILINE):
                answers, text = [], ""
            text += cell.source
        elif question := question_in(cell):
            known = LESSON_ANSWERS[question]
            number = not isinstance(known.answer, str)
            answers.append(f"== {known.answer}" if number else f'"{known.answer}"')
            answers += re.findall(r"\b\d+\.\d\d\b", f"{known.answer} {known.why}")
        elif is_check(cell):
            assert name != "04" or not answers, "its answers are sentences: checked elsewhere"
            held = [one for one in answers if one in cell.source and one not in text]
            assert held == [], cell.source


@pytest.mark.parametrize("name", ["01", "02", "03", "04"])
def test_nothing_below_a_question_says_or_prints_what_it_asks(name: str) -> None:
    path = next(path for path in NOTEBOOKS if path.stem.startswith(name))
    telling: set[str] = set()
    above, asked = "", ""
    for cell in read(path).cells:
        if cell.cell_type == "markdown" and re.search(r"^##+ ", cell.source, re.MULTILINE):
            telling, above, asked = set(), "", ""
        if cell.cell_type == "code" and (question := question_in(cell)):
            known, asked = LESSON_ANSWERS[question], question
            telling = {*re.findall(r"\d+\.\d\d\b|√\(\w+", f"{known.answer} {known.why}")}
        elif asked and not is_check(cell):
            assert [one for one in telling if one in cell.source and one not in above] == [], asked
            printed = cell.cell_type == "code" and re.search(r"print\((?!sure\.s)", cell.source)
            assert not printed, f"{cell.source} prints below {asked!r}"
        above += cell.source


@every_notebook
def test_no_reason_stands_directly_below_a_question(path: Path) -> None:
    seen = [cell for cell in read(path).cells if not is_check(cell)]
    for above, below in pairwise(seen):
        if above.cell_type == "code" and question_in(above):
            assert not below.source.startswith("**Why.**"), question_in(above)


@pytest.mark.parametrize("name", ["01", "02", "03"])
def test_a_table_below_a_question_comes_with_the_answer(name: str) -> None:
    path = next(path for path in NOTEBOOKS if path.stem.startswith(name))
    question, tables = "", 0
    for cell in read(path).cells:
        if cell.cell_type == "markdown":
            continue
        asked = question_in(cell)
        tables += "table=" in cell.source and bool(asked)
        shown = cell.source.strip().splitlines()[-1]
        computes = re.search(
            r"^(agree|stable|against_chance|evidence|shares)\b(?! =|\[.*\] =)", shown
        )
        assert not computes, f"{shown} shows a table before the guess, or below {question!r}"
        question = asked or question
    assert tables == {"01": 0, "02": 2, "03": 4}[name]


#: What shows the answer to a question as soon as it is drawn: the notebook, and its variable.
TELLING = [("02", one) for one in ("two", "twins", "stepper", "lab")] + [
    ("03", "noise"),
    ("04", "practice"),
]


@pytest.mark.parametrize(("name", "variable"), TELLING)
def test_a_view_that_tells_the_answer_comes_with_it(name: str, variable: str) -> None:
    path = next(path for path in NOTEBOOKS if path.stem.startswith(name))
    last = [cell.source.strip().splitlines()[-1:] for cell in read(path).cells]
    assert [variable] not in last
    (shown,) = [i for i, line in enumerate(last) if line and f".after({variable})" in line[0]]
    asked = last[shown][0].split(".after")[0]
    assert last[shown - 1] == [asked]
    assert question_in(read(path).cells[shown - 1]) in LESSON_ANSWERS


def test_the_interactive_lesson_ends_with_ten_terms() -> None:
    text = read(ROOT / "notebooks" / "01-interactive-lesson.ipynb").cells[-1].source
    terms = re.findall(r"^\| ([a-z]+) \|", text.split("## Glossary")[1], flags=re.MULTILINE)
    assert len([term for term in terms if term != "term"]) == 10


@pytest.mark.notebooks
def test_a_wrong_number_makes_the_lesson_fail(tmp_path: Path) -> None:
    notebook = read(LESSON)
    first = next(number for number, cell in enumerate(notebook.cells) if is_check(cell))
    right, wrong = "len(cars) == 392", "len(cars) == 393"
    assert right in notebook.cells[first].source
    notebook.cells[first].source = notebook.cells[first].source.replace(right, wrong)
    notebook.cells = notebook.cells[: first + 1]
    with pytest.raises(CellExecutionError, match="AssertionError"):
        execute(notebook, tmp_path)


# -- exercises and solutions -----------------------------------------------------------------------

EXERCISES, SOLUTIONS = (
    ROOT / "notebooks" / f"05-{name}.ipynb" for name in ("exercises", "solutions")
)


def said(notebook: nbformat.NotebookNode) -> list[str]:
    """Return the lines that the cells have printed about answers."""
    text = "".join(
        output.text
        for cell in notebook.cells
        for output in cell.get("outputs", [])
        if output.output_type == "stream"
    )
    return re.findall(r"^(?:Right|Not yet|Not answered yet).*", text, flags=re.MULTILINE)


@pytest.mark.notebooks
@pytest.mark.slow
def test_solutions_are_right_and_exercises_are_open(tmp_path: Path) -> None:
    solved, still_open = read(SOLUTIONS), read(EXERCISES)
    execute(solved, tmp_path)
    execute(still_open, tmp_path)
    assert complaints(solved) == complaints(still_open) == []
    assert len(said(solved)) == 7
    assert all(line.startswith("Right.") for line in said(solved))
    assert said(still_open) == ["Not answered yet."] * 7
    printed = [
        output.text
        for cell in still_open.cells
        for output in cell.get("outputs", [])
        if output.output_type == "stream"
    ]
    assert all(text.startswith("Not answered yet.") for text in printed), "a part of an answer"


@pytest.mark.notebooks
def test_a_wrong_answer_is_told(tmp_path: Path) -> None:
    notebook = read(EXERCISES)
    answer = next(i for i, cell in enumerate(notebook.cells) if cell.source.startswith("heights ="))
    notebook.cells[answer].source = "heights = [1, 2, 4, 12]"
    notebook.cells = notebook.cells[: answer + 2]
    execute(notebook, tmp_path)
    assert said(notebook) == ["Not yet: look again."]


def test_exercises_hold_no_solution() -> None:
    solutions = [
        c.source for c in read(SOLUTIONS).cells if "solution" in c.metadata.get("tags", [])
    ]
    assert len(solutions) == 8
    open_ = read(EXERCISES).cells
    exercises = [cell.source for cell in open_]
    assert not set(solutions) & set(exercises)
    assert sum(bool(re.search(r"(# your|^\*Your) answer", source)) for source in exercises) == len(
        solutions
    )
    # A folded cell still shows its first line: that gives nothing away.
    judged = [
        cell
        for cell in open_
        if re.search(r"^print\(sheet\.check\(", cell.source, flags=re.MULTILINE)
    ]
    assert len(judged) == 6
    assert {cell.source.splitlines()[0] for cell in judged} == {"# Is it right?"}
    shown = [c.source for c in open_ if c.cell_type == "code" and "jupyter" not in c.metadata]
    assert not any("0.4536" in source for source in shown), "the row of exercise 7 is to be found"
    assert all(cell.metadata["jupyter"] == {"source_hidden": True} for cell in judged)
    # Unfolding a cell gives no answer away either: it names the exercise and no more.
    for cell in judged:
        assert all(
            re.fullmatch(r'print\(sheet\.check\("(\w+)", \1\)\)', line)
            for line in cell.source.splitlines()[1:]
        )
    assert not any(is_check(cell) for cell in open_)
