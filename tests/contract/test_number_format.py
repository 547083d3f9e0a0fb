"""Numbers read alike everywhere: one set of rules, and nobody formats by hand."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from hclust_widgets.common import format as rules

ROOT = Path(__file__).resolve().parents[2]
CASES: dict[str, list[list[Any]]] = json.loads(
    (ROOT / "tests/contract/cases/numbers.json").read_text(encoding="utf-8")
)

#: Where a number is formatted by hand, and why that is no rule of its own.
PYTHON_BY_HAND = {
    "cli/main.py": "kilobytes",
    "common/format.py": "the rules",
    "common/memory.py": "bytes",
    "export/csv.py": "a number that is kept",
    "export/figures/figure.py": "dots",
    "export/html/write_page.py": "kilobytes",
    "export/html/page_rows.py": "megabytes",
    "plotting/base/ticks.py": "labels of an axis have equally many decimals",
    "table/from_any.py": "bytes",
    "table/rows/row_filter.py": "as the reader has typed it",
    "teaching/quiz/question.py": "as the reader has typed it",
    "widgets/explorer/export_tab.py": "megabytes",
    "teaching/quiz/row_questions.py": "a sum is written with the decimals of its numbers",
}
JAVASCRIPT_BY_HAND = {
    "classroom/lab/lab.js": "places of points have one decimal",
    "classroom/lab/store.js": "a number that is kept",
    "canvas/stage.js": "milliseconds",
    "entries/panels/export_tab.js": "bytes",
    "text/format.js": "the rules",
    "views/classes/classes.js": "CSS",
    "views/clustermap/sub_heatmap/sub_table.js": "a number that is kept",
    "views/cuts/picture.js": "a path",
    "views/evidence/evidence.js": "a path",
    "views/evidence/ribbon_layout.js": "a path",
    "views/linkages/sparkline.js": "a path",
    "views/silhouette/silhouette.js": "a path",
}


@pytest.mark.parametrize("name", CASES)
def test_numbers_read_as_they_do_in_the_browser(name: str) -> None:
    rule, _, digits = name.partition("_")
    for value, text in CASES[name]:
        known = float("nan") if value is None else value
        more = [int(digits)] if digits else []
        assert getattr(rules, rule)(known, *more) == text, (name, value)


def by_hand(folder: Path, ending: str, pattern: str) -> set[str]:
    found = {
        path.relative_to(folder).as_posix()
        for path in folder.rglob(f"*{ending}")
        if re.search(pattern, path.read_text(encoding="utf-8"))
    }
    assert found
    return found


def test_python_formats_by_the_rules() -> None:
    spec = r":[ +,]*(?:\.\d+|\.\{[^}]*\})[efg%]\}"
    assert by_hand(ROOT / "hclust_widgets", ".py", spec) == set(PYTHON_BY_HAND)


def test_javascript_formats_by_the_rules() -> None:
    calls = r"\.(?:toFixed|toPrecision|toExponential|toLocaleString)\(|Intl\.NumberFormat"
    assert by_hand(ROOT / "js" / "src", ".js", calls) == set(JAVASCRIPT_BY_HAND)
