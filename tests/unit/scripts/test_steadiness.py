"""scripts/steadiness.py: counting failures, and the load beside the tests."""

from __future__ import annotations

import pathlib
import subprocess
import sys

import psutil
import pytest
from few_plugins import FEW_PLUGINS

from scripts.run_tests import Failure, Outcome
from scripts.steadiness import busy_cores, steadiness, table

SCRIPT = pathlib.Path(__file__).parents[3] / "scripts" / "steadiness.py"


def outcome(*names: str) -> Outcome:
    return Outcome(int(bool(names)), {name: Failure(name, "", browser=True) for name in names})


def test_failures_are_counted_over_the_runs(capsys: pytest.CaptureFixture[str]) -> None:
    outcomes = iter([outcome("a", "b"), outcome(), outcome("b")])
    assert steadiness(3, [], lambda _: next(outcomes)) == 1
    assert capsys.readouterr().out.endswith("\n  2 of 3  b\n  1 of 3  a\n")


def test_without_failures_the_exit_code_is_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert steadiness(2, [], lambda _: outcome()) == 0
    assert capsys.readouterr().out.endswith("No test failed in 2 runs.\n")
    assert table({}, 2) == "No test failed in 2 runs."


@pytest.mark.parametrize(("result", "code"), [(Outcome(5), 5), (Outcome(1, {}, complete=False), 1)])
def test_a_run_that_is_not_complete_is_no_result(result: Outcome, code: int) -> None:
    assert steadiness(3, [], lambda _: result) == code


def test_the_load_ends_with_the_run() -> None:
    with busy_cores(2) as busy:
        assert all(process.poll() is None for process in busy)
    assert not any(psutil.pid_exists(process.pid) for process in busy)


@pytest.mark.slow
def test_it_runs_pytest_so_many_times(tmp_path: pathlib.Path) -> None:
    (tmp_path / "test_a.py").write_text("def test_a(): assert 0\ndef test_b(): pass\n")
    done = subprocess.run(
        [sys.executable, SCRIPT, "2", "-p", "no:cacheprovider", "test_a.py"],
        cwd=tmp_path, capture_output=True, text=True, check=False, env=FEW_PLUGINS,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stdout.endswith("\n  2 of 2  test_a.py::test_a\n"), done.stdout + done.stderr
