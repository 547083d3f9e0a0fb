from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from hclust_widgets import load_mpg
from hclust_widgets.table.features import Features
from hclust_widgets.tree.tree import Tree

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture(scope="session")
def expected() -> dict[str, Any]:
    """What the published lesson prints."""
    found: dict[str, Any] = json.loads((DATA / "lesson_expected.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="session")
def cars() -> Features:
    return Features.from_table(load_mpg())


@pytest.fixture(scope="session")
def cars_tree(cars: Features) -> Tree:
    return Tree.fit(cars.values)
