"""scripts/run_tests.py: which failures are run once more, and which exit code that gives."""

from __future__ import annotations

import pathlib
import re
import subprocess
import sys

import pytest
from few_plugins import FEW_PLUGINS

from scripts.run_tests import MAX_RERUN, Failure, Outcome, decide, main, report, to_rerun

SCRIPT = pathlib.Path(__file__).parents[3] / "scripts" / "run_tests.py"


def outcome(
    *, browser: int = 0, unit: int = 0, exit_code: int | None = None, complete: bool = True
) -> Outcome:
    failures = [Failure(f"b{i}", f"trace of b{i}", browser=True) for i in range(browser)]
    failures += [Failure(f"u{i}", f"trace of u{i}", browser=False) for i in range(unit)]
    code = int(bool(failures)) if exit_code is None else exit_code
    return Outcome(code, {failure.nodeid: failure for failure in failures}, complete)


def exit_code(first: Outcome, *passing: str) -> int:
    return main([], run=lambda _: first, alone=lambda nodeid: nodeid in passing)


def test_without_failures_nothing_is_run_again() -> None:
    assert to_rerun(outcome()) == []
    assert exit_code(outcome()) == 0
    assert report(decide(outcome(), [])) == ""


def test_up_to_two_browser_tests_that_pass_alone_are_forgiven() -> None:
    assert exit_code(outcome(browser=1), "b0") == 0
    assert exit_code(outcome(browser=2), "b0", "b1") == 0


def test_three_unstable_ones_fail_the_run() -> None:
    assert exit_code(outcome(browser=3), "b0", "b1", "b2") == 1


def test_who_fails_twice_fails_the_run() -> None:
    assert exit_code(outcome(browser=1)) == 1
    assert exit_code(outcome(browser=2), "b0") == 1


def test_other_tests_are_never_run_again() -> None:
    assert to_rerun(outcome(unit=1)) == []
    assert to_rerun(outcome(unit=1, browser=1)) == []  # the run fails anyway
    assert exit_code(outcome(unit=1), "u0") == 1
    assert exit_code(outcome(unit=1, browser=1), "u0", "b0") == 1
    assert decide(outcome(unit=1), ["u0"]).unstable == ()


@pytest.mark.parametrize("code", [2, 3, 4, 5])
def test_other_exit_codes_of_pytest_are_kept(code: int) -> None:
    """Interrupted, an internal error, wrong arguments, no tests at all."""
    first = outcome(browser=1, exit_code=code)
    assert to_rerun(first) == []
    assert exit_code(first, "b0") == code
    assert exit_code(outcome(exit_code=code)) == code


def test_a_run_that_is_not_complete_is_not_forgiven() -> None:
    first = outcome(browser=1, complete=False)
    assert to_rerun(first) == []
    assert decide(first, ["b0"]).exit_code == 1
    assert exit_code(outcome(exit_code=1)) == 1  # nobody failed, and yet pytest says so


def test_many_failures_are_not_run_again() -> None:
    assert len(to_rerun(outcome(browser=MAX_RERUN))) == MAX_RERUN
    assert to_rerun(outcome(browser=MAX_RERUN + 1)) == []
    assert exit_code(outcome(browser=MAX_RERUN + 1)) == 1


def test_what_is_unstable_is_printed_with_its_first_failure() -> None:
    said = report(decide(outcome(browser=3), ["b0", "b2"]))
    assert "== unstable: 2 failed" in said
    assert "trace of b0" in said and "trace of b2" in said
    assert re.search(r"== failed: 1\n-- b1$", said)
    assert "More than 2 tests are unstable" in report(
        decide(outcome(browser=3), ["b0", "b1", "b2"])
    )


FLAKY = """
import pathlib
import pytest

tried = pathlib.Path(__file__).with_suffix(".tried")

@pytest.mark.browser
def test_passes_the_second_time():
    before = tried.exists()
    tried.touch()
    assert before, "the first time"

def test_passes():
    pass
"""
BROKEN = "import pytest\n\n@pytest.mark.browser\ndef test_fails():\n    assert 0, 'always'\n"
UNIT = FLAKY.replace("@pytest.mark.browser\n", "")


@pytest.mark.slow
@pytest.mark.parametrize("workers", [(), ("-n", "1")])
@pytest.mark.parametrize(
    ("files", "code", "printed"),
    [
        ({"test_a.py": FLAKY}, 0, r"(?s)== unstable: 1 failed.*-- test_a.py.*the first time"),
        ({"test_a.py": BROKEN}, 1, r"== failed: 1\n-- test_a.py::test_fails"),
        ({"test_a.py": UNIT}, 1, r"== failed: 1\n-- test_a.py::test_passes_the_second_time"),
        ({"test_a.py": FLAKY, "test_b.py": "import nothing_there"}, None, "nothing_there"),
        ({"test_a.py": ""}, 5, "no tests ran"),
    ],
    ids=["flaky", "broken", "flaky-unit", "not-collected", "no-test"],
)
def test_real_runs_of_pytest(
    tmp_path: pathlib.Path,
    files: dict[str, str],
    code: int | None,
    printed: str,
    workers: tuple[str, ...],
) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = browser\n")
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    done = subprocess.run(
        [sys.executable, SCRIPT, "-p", "no:cacheprovider", *workers],
        cwd=tmp_path, capture_output=True, text=True, check=False, env=FEW_PLUGINS,
    )  # fmt: skip
    assert done.returncode == code if code is not None else done.returncode in (1, 2), done.stdout
    assert re.search(printed, done.stdout), done.stdout
