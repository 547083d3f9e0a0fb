"""`scripts/check_private.py` reports private names of other objects, and nothing else."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
SPEC = importlib.util.spec_from_file_location(
    "check_private", ROOT / "scripts" / "check_private.py"
)
check_private = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(check_private)


@pytest.mark.parametrize(
    "code",
    [
        "view._say('')",
        "self._view._say('')",
        "self.state._lock",
        "other()._name",
        "views[0]._name = 1",
        "with state._lock: pass",
        "getattr(view, '_name')",
        "setattr(self.state, '_lock', None)",
        "from hclust_widgets.widgets.base.markup import _span",
        "def f(view):\n    return lambda: view._name",
        "selfish._name",
    ],
)
def test_a_private_name_of_another_object_is_reported(code):
    assert len(check_private.violations(code)) == 1


@pytest.mark.parametrize(
    "code",
    [
        "self._name",
        "cls._name = 1",
        "super()._name()",
        "type(self)._name",
        "getattr(self, '_name')",
        "view.name",
        "view.__class__",
        "_helper(view)",
        "from .markup import sentence",
        "slider._lock_property(value=1)",
        "text = 'state._lock'  # state._lock",
    ],
)
def test_other_names_are_not_reported(code):
    assert check_private.violations(code) == []


def test_a_violation_in_a_file_fails_with_its_line(tmp_path, capsys):
    (tmp_path / "good.py").write_text("self._name\n")
    assert check_private.main([str(tmp_path)]) == 0
    assert capsys.readouterr().out == ""
    (tmp_path / "bad.py").write_text("x = 1\nview._say('')\nstate._lock\n")
    assert check_private.main([str(tmp_path)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(": ")[0].rpartition("/")[2] for line in lines] == ["bad.py:2", "bad.py:3"]
    assert "view._say is private" in lines[0]


def test_the_widgets_use_no_private_name_of_another_object(capsys):
    assert check_private.main([]) == 0, capsys.readouterr().out


def test_every_exception_has_a_reason_and_is_used():
    sources = "".join(path.read_text() for path in check_private.DEFAULT.rglob("*.py"))
    for name, reason in check_private.ALLOWED.items():
        assert name in sources and len(reason) > 20
