"""What is loaded when, and that imports point down only."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import hclust_widgets

PACKAGE = Path(hclust_widgets.__file__).parent

LOADS = {
    "import hclust_widgets": {
        "matplotlib", "seaborn", "sklearn", "scipy", "ipywidgets", "anywidget", "traitlets",
    },
    "from hclust_widgets import *": {"matplotlib.pyplot", "seaborn", "sklearn", "scipy.cluster"},
    "import hclust_widgets.core": {
        "matplotlib", "seaborn", "sklearn", "traitlets", "ipywidgets", "anywidget",
    },
    "import hclust_widgets.cli": {
        "matplotlib", "seaborn", "sklearn", "scipy", "pandas", "numpy", "ipywidgets", "traitlets",
    },
    "from hclust_widgets import ClusterState, load_mpg; ClusterState(load_mpg()).labels_": {
        "matplotlib", "seaborn", "ipywidgets", "anywidget",
    },
}  # fmt: skip


@pytest.mark.parametrize("code", LOADS)
def test_importing_loads_no_more_than_is_used(code):
    ask = f"{code}\nimport sys; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", ask],
        capture_output=True,
        text=True,
        check=True,
        cwd=PACKAGE.parent,
    )
    loaded = set(done.stdout.split())
    assert "hclust_widgets" in loaded
    assert {name for name in LOADS[code] if name in loaded} == set()


# The rooms from the ground up: a module imports from its own room and those below.
ROOMS = {
    "data": 0, "history": 0, "launch": 0, "serving": 0, "core": 1, "draw": 2, "takeaway": 3,
    "refusals": 4, "results": 4, "doors": 4, "remembering": 4, "flipping": 4, "state": 4,
    "widgets": 5, "cli": 6, "cli_columns": 0,
    "__main__": 6,
}  # fmt: skip
# The lowest room of a module of ours, and who may not be seen from there.
APART = {("state", "draw"), ("results", "draw"), ("doors", "draw")}


def _imports(path):
    """All names that a module imports, at its top, within functions and for its types."""
    package = ["hclust_widgets", *path.relative_to(PACKAGE).parts[:-1]]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            name = ".".join([*base, *([node.module] if node.module else [])])
            yield from (f"{name}.{alias.name}" for alias in node.names)


def _room(name):
    parts = name.split(".")
    return parts[1] if parts[0] == "hclust_widgets" and len(parts) > 1 else None


MODULES = sorted(p.relative_to(PACKAGE).as_posix() for p in PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("module", [m for m in MODULES if m != "__init__.py"])
def test_imports_point_down(module):
    room = _room("hclust_widgets." + module.removesuffix(".py").replace("/", "."))
    assert room in ROOMS, "a new room: say in this test where it stands"
    for name in _imports(PACKAGE / module):
        other = _room(name)
        if other is not None and other != "__version__":
            assert other in ROOMS, name
            assert ROOMS[other] <= ROOMS[room] and (room, other) not in APART, name


@pytest.mark.parametrize(
    ("room", "foreign"),
    [
        ("core", {"matplotlib", "seaborn", "traitlets", "ipywidgets", "anywidget", "IPython"}),
        ("draw", {"traitlets", "ipywidgets", "anywidget", "IPython"}),
        ("state", {"matplotlib", "seaborn", "ipywidgets", "anywidget", "IPython"}),
        ("results", {"matplotlib", "seaborn", "ipywidgets", "anywidget", "IPython"}),
        ("doors", {"seaborn", "ipywidgets", "anywidget", "IPython"}),
        ("refusals", {"matplotlib", "seaborn", "ipywidgets", "anywidget", "IPython"}),
        ("takeaway", {"traitlets", "ipywidgets", "anywidget", "IPython"}),
    ],
)
def test_a_room_knows_nothing_of_what_is_done_above(room, foreign):
    modules = [m for m in MODULES if m.split("/")[0].removesuffix(".py") == room]
    assert modules
    for module in modules:
        used = {name.split(".")[0] for name in _imports(PACKAGE / module)}
        assert used & foreign == set(), module


def test_pyplot_is_nowhere():
    for module in MODULES:
        assert not any(name.startswith("matplotlib.pyplot") for name in _imports(PACKAGE / module))


def test_every_name_on_offer_is_there():
    for name in hclust_widgets.__all__:
        assert getattr(hclust_widgets, name).__name__ == name
    assert set(hclust_widgets.__all__) <= set(dir(hclust_widgets))
    with pytest.raises(AttributeError, match="ClusterExplorers"):
        hclust_widgets.ClusterExplorers  # noqa: B018
