"""The teacher's guide: what it says of the notebooks is true of them."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
import pytest

from hclust_widgets.teaching.lesson_answers import LESSON_ANSWERS

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "docs" / "teachers-guide.md").read_text(encoding="utf-8")
NOTEBOOKS = {path.stem: path for path in sorted((ROOT / "notebooks").glob("*.ipynb"))}


def text_of(number: str) -> str:
    """Return the Markdown of the notebook with this number; of 05 the exercises."""
    stem = next(stem for stem in NOTEBOOKS if stem.startswith(number))
    cells = nbformat.read(NOTEBOOKS[stem], as_version=4).cells
    return "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")


def headings(number: str) -> list[str]:
    return re.findall(r"^##+ (.*)$", text_of(number), flags=re.MULTILINE)


def sections(number: str) -> set[int]:
    """Return the numbers of the sections, which are called steps in 00 and 01."""
    found = re.findall(r"^## (?:Step )?(\d+)[.:]", text_of(number), flags=re.MULTILINE)
    return {int(one) for one in found}


def rows_of_table(heading: str) -> list[list[str]]:
    """Return the cells of the first table below a heading, without its head."""
    part = re.split(rf"^##+ {re.escape(heading)}$", GUIDE, flags=re.MULTILINE)[1]
    table = re.search(r"(?:^\|.*\n)+", part, flags=re.MULTILINE)
    assert table is not None
    lines = table[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


def places(words: str) -> list[tuple[str, list[int], list[str]]]:
    """Read "01, steps 3 and 4; 02, *Why*" as notebooks with their sections and headings."""
    found = []
    for part in re.split(r";\s*", words):
        number = re.match(r"(?:[Nn]otebook )?(0\d)", part)
        assert number is not None, part
        after = part[number.end() :]
        plain = re.sub(r"\*[^*]*\*", "", after)
        titles = re.findall(r"\*([^*]+)\*", after)
        found.append((number[1], [int(one) for one in re.findall(r"\d+", plain)], titles))
    return found


def test_minutes_are_those_that_the_notebooks_name() -> None:
    told = {}
    for names, minutes, _goals in rows_of_table("The notebooks"):
        for stem in re.findall(r"`(0\d[a-z-]+)`", names):
            assert stem in NOTEBOOKS, stem
            told[stem] = minutes
    assert set(told) == set(NOTEBOOKS)
    for stem, minutes in told.items():
        first = nbformat.read(NOTEBOOKS[stem], as_version=4).cells[0].source
        named = re.search(r"\*\*Time:\*\* (\d+) minutes", first)
        assert named is not None, stem
        assert minutes.split(",")[0] == named[1], stem


def test_a_class_of_90_minutes_has_90() -> None:
    minutes = [int(row[0]) for row in rows_of_table("One class of 90 minutes")]
    assert sum(minutes) == 90


def test_the_ten_questions_name_where_the_text_says_it() -> None:
    rows = rows_of_table("Ten questions, before and after")
    assert [int(row[0]) for row in rows] == list(range(1, 11))
    for number, _question, _expected, where in rows:
        for notebook, wanted, titles in places(where):
            assert set(wanted) <= sections(notebook), (number, notebook)
            for title in titles:
                known = [heading.removeprefix("### ") for heading in headings(notebook)]
                assert any(title in heading for heading in known), (number, notebook, title)


@pytest.mark.parametrize(
    ("notebook", "section", "pattern"),
    [
        # the sentences that carry the answers
        (
            "01",
            "Step 11",
            r"no proof. In a tree of random\s+numbers some gap has the largest",
        ),
        ("01", "Summary", r"no proof that the rows fall\s+into clusters"),
        ("01", "Step 2", r"√\(1 \+ 1\) = 1.41 apart"),
        ("01", "Summary", r"Two leaves side by side need not be alike"),
        ("02", "Scaling, side by side", r"who is near to whom, and so which\s+tree grows"),
        ("03", "3.", r"Clusters that change when some rows are left out are \*not stable\*"),
        ("03", "Who is left alone?", r"need not be an error. Look at it first"),
        ("03", "Summary", r"best cut by that measure only"),
        ("02", "4.", r"two\s+members of one cluster may be far apart"),
        ("02", "Summary", r"two members of one cluster may be far apart"),
        ("03", "1.", r"highest\s+value for every table"),
        ("02", "4.", r"Single linkage follows chains"),
        ("01", "Turning branches", r"side by side need not be alike"),
        ("01", "Step 2", r"turns it into three columns"),
        (
            "02",
            "Summary",
            r"as\s+many columns as it has words: with .* are √2 apart by that\s+alone",
        ),
        ("01", "Step 3", r"Left as they are, the weights would decide alone who is near to whom"),
        (
            "01",
            "Summary",
            r"and so\s+which tree grows. Without scaling the column with the largest",
        ),
        ("01", "Step 10", r"It\s+takes the two numbers for a point in the plane"),
        ("01", "Summary", r"is a tree of the list of merges and not of the cars"),
        ("01", "Step 11", r"All thresholds within the gap give\s+one number. \(If two merges have"),
        ("01", "Summary", r"all thresholds of one\s+gap give the same clusters"),
        ("03", "Summary", r"Clusters that change when rows are left out are not stable"),
        ("03", "Who is left alone?", r"ward puts them into a large cluster, where you don't see"),
        ("03", "Summary", r"may be an error or the row that tells most: look at it before"),
        ("03", "1.", r"it favors round clusters far apart. It is no proof"),
        ("03", "Summary", r"that measure only, which favors round clusters"),
        (
            "03",
            "The gap statistic",
            r"To stop at \*one\* means: the rows do not\s+fall into clusters",
        ),
    ],
)
def test_the_text_carries_the_answer(notebook: str, section: str, pattern: str) -> None:
    parts = re.split(r"^##+ ", text_of(notebook), flags=re.MULTILINE)
    (part,) = (one for one in parts if one.startswith(section))
    assert re.search(pattern, part)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("How many clusters would you report", "some gap has the largest ratio in every tree"),
        ("Who is in the two clusters?", "Origin was three of ten columns"),
        ("Which column decides with no scaling?", "So the tree is one of weights alone"),
        ("What sizes do the four clusters have?", "its two ends may be far apart"),
        ("You turn the last merge", "two leaves that stand side by side need not be alike"),
        ("How many clusters would you make", "the threshold can double, from 5.19 to 10.74"),
        ("Up to which number of clusters", "depend on which cars happened to be in the table"),
        ("What sizes do the four clusters have?", "an outlier need not be an error"),
        ("How many clusters would you make", "silhouette is best by that measure only"),
    ],
)
def test_an_answer_beside_a_guess_carries_it_too(question: str, sentence: str) -> None:
    (answer,) = (known for asked, known in LESSON_ANSWERS.items() if asked.startswith(question))
    assert sentence in answer.why


def test_sections_and_steps_that_it_names_exist() -> None:
    """Every "notebook 03, section 5", "step 10 of notebook 01" and "01, steps 8 to 11"."""
    words = re.sub(r"\s+", " ", GUIDE)
    found = [
        (notebook, numbers)
        for notebook, numbers in re.findall(
            r"(?:[Nn]otebook |\b)(0[0-5]), (?:sections?|steps?) ([\d, to and]+)", words
        )
    ]
    found += [
        (notebook, numbers)
        for numbers, notebook in re.findall(
            r"(?:[Ss]ections?|[Ss]teps?) ([\d, to and]+) (?:of|in) (?:notebook )?(0[0-5])\b", words
        )
    ]
    assert len(found) > 20
    for notebook, numbers in found:
        wanted = {int(one) for one in re.findall(r"\d+", numbers)}
        assert wanted <= sections(notebook), (notebook, numbers)


def test_exercises_are_as_many_as_it_says() -> None:
    exercises = sections("05")
    assert exercises == set(range(1, 9))
    cells = nbformat.read(NOTEBOOKS["05-exercises"], as_version=4).cells
    checked = [cell for cell in cells if "feedback" in cell.metadata.get("tags", [])]
    answers = sum(cell.source.count("sheet.check(") for cell in checked)
    assert len(checked) == 6
    assert answers == 7
    words = re.sub(r"\s+", " ", GUIDE)
    assert "six of the eight exercises are checked, by seven answers" in words
    assert "exercises 6 and 8, which no cell can check" in words
    at = [i for i, cell in enumerate(cells) if "feedback" in cell.metadata.get("tags", [])]
    of = set()
    for i in at:
        above = "\n".join(c.source for c in cells[:i] if c.cell_type == "markdown")
        of.add(int(re.findall(r"^## (\d+)\.", above, flags=re.MULTILINE)[-1]))
    assert exercises - of == {6, 8}


def test_the_quiz_has_the_questions_that_the_guide_counts() -> None:
    assert "section 6: six questions" in re.sub(r"\s+", " ", GUIDE)
    cells = nbformat.read(NOTEBOOKS["02-distance-and-linkage"], as_version=4).cells
    assert any("QuizWidget(" in cell.source and "n_questions=6" in cell.source for cell in cells)
