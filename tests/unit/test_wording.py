"""Texts of the widgets say cluster and merge, and not group and join, as the lesson does."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from hclust_widgets import ClusterState, QuizWidget, load_mpg

ROOT = Path(__file__).resolve().parents[2]
PYTHON = ROOT / "hclust_widgets"
JS = ROOT / "js" / "src"
WORDS = re.compile(r"\b([Gg]roups?|[Jj]oin(s|ed|ing)?)\b")
#: Leaves of a large table are groups of rows, a term of its own; files are joined by names.
OTHER_SENSES = ("groups of rows", "joined by their names")


def texts(path: Path) -> Iterator[str]:
    """Yield what a module may show: its strings of several words, without docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    silent = {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in silent:
            yield node.value


def of_the_field(text: str) -> bool:
    said = text
    for sense in OTHER_SENSES:
        said = said.replace(sense, "")
    return " " not in text.strip() or not WORDS.search(said)


@pytest.mark.parametrize(
    "path",
    [
        *sorted((PYTHON / "teaching").rglob("*.py")),
        *(PYTHON / name for name in (
            "widgets/views/distance.py", "widgets/views/shepard.py", "plotting/shepard.py",
            "widgets/controls/settings_panel.py", "widgets/views/messages.py",
            "widgets/table_explorer/markup.py", "widgets/table_explorer/messages.py",
        )),
    ],
    ids=lambda path: path.stem,
)  # fmt: skip
def test_a_module_says_cluster_and_merge(path: Path) -> None:
    assert [text for text in texts(path) if not of_the_field(text)] == []


@pytest.mark.parametrize(
    "name",
    [
        "model/tree/cut_moves.js",
        "views/tree/describe.js",
        "views/tree/keyboard.js",
        "views/linkages/linkages.js",
    ],
)
def test_a_view_says_cluster_and_merge(name: str) -> None:
    text = re.sub(r"//.*|\.join\(", "", (JS / name).read_text(encoding="utf-8"))
    shown = re.findall(r"\"[^\"\n]*\"|`[^`]*`", re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL))
    assert len(shown) > 3
    assert [one for one in shown if WORDS.search(one)] == []


def test_the_quiz_asks_for_clusters() -> None:
    quiz = QuizWidget(ClusterState(load_mpg().dropna(), n_clusters=4), seed=1, n_questions=6)
    kinds = {question.kind for question in quiz.asked}
    assert {"misplaced", "linkage"} <= kinds
    for question in quiz.asked:
        said = [question.prompt, question.context, question.explain, question.rule]
        said += [*question.options, *question.wrong.values()]
        assert [text for text in said if WORDS.search(str(text))] == []
    quiz.close()
