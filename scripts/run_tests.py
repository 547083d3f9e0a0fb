"""Run pytest; run a browser test that fails once more, alone, at the end.

    python scripts/run_tests.py [PYTEST ARGUMENTS]

A browser test that passes the second time is *unstable*: it is printed with the text of its
failure, and the run goes on. The run fails if any other test fails, if a browser test fails twice,
if more than two are unstable, or if pytest could not run all the tests.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import pytest

#: With more unstable tests than these something is wrong: the run fails.
MAX_UNSTABLE = 2
#: With more failures than these something is broken: running them again would take long.
MAX_RERUN = 10


@dataclass(frozen=True)
class Failure:
    """The first failure of one test."""

    nodeid: str
    text: str
    browser: bool


@dataclass(frozen=True)
class Outcome:
    """The result of one run of pytest.

    Parameters
    ----------
    exit_code : int
        Pytest's.
    failures : mapping of str to Failure
        Failed tests by node id.
    complete : bool
        Whether every file was collected and the run not ended early.
    """

    exit_code: int
    failures: Mapping[str, Failure] = field(default_factory=dict)
    complete: bool = True


@dataclass(frozen=True)
class Verdict:
    """What the run comes to."""

    exit_code: int
    unstable: tuple[Failure, ...] = ()
    failed: tuple[Failure, ...] = ()


class Recorder:
    """Pytest plugin that keeps the failures; with pytest-xdist, in the controlling process."""

    def __init__(self) -> None:
        self.failures: dict[str, Failure] = {}
        self.complete = True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed and report.nodeid not in self.failures:
            self.failures[report.nodeid] = Failure(
                report.nodeid, report.longreprtext, "browser" in report.keywords
            )

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        self.complete = self.complete and not report.failed

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if session.shouldfail or session.shouldstop:
            self.complete = False


def run_pytest(arguments: Sequence[str]) -> Outcome:
    """Run pytest in this process."""
    recorder = Recorder()
    code = int(pytest.main(list(arguments), plugins=[recorder]))
    return Outcome(code, recorder.failures, recorder.complete)


def passes_alone(nodeid: str) -> bool:
    """Run one test by itself, in a process of its own, and return whether it passes."""
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:xdist", nodeid]
    return subprocess.run(command, check=False).returncode == pytest.ExitCode.OK


def to_rerun(first: Outcome) -> list[str]:
    """Return the tests that get a second try: none if the run fails anyway for another reason."""
    failures = first.failures.values()
    if first.exit_code != pytest.ExitCode.TESTS_FAILED or not first.complete:
        return []
    if len(failures) > MAX_RERUN or not all(failure.browser for failure in failures):
        return []
    return [failure.nodeid for failure in failures]


def decide(first: Outcome, passed_again: Iterable[str]) -> Verdict:
    """Return the exit code, and which failures count, from both runs.

    Parameters
    ----------
    first : Outcome
        Of all tests.
    passed_again : iterable of str
        Node ids of the failed tests that passed alone.
    """
    passed = set(passed_again)
    unstable = tuple(f for f in first.failures.values() if f.browser and f.nodeid in passed)
    failed = tuple(f for f in first.failures.values() if f not in unstable)
    forgiven = (
        first.exit_code == pytest.ExitCode.TESTS_FAILED
        and first.complete
        and not failed
        and 0 < len(unstable) <= MAX_UNSTABLE
    )
    return Verdict(0 if forgiven else first.exit_code, unstable, failed)


def report(verdict: Verdict) -> str:
    """Return what is printed at the end; empty if nothing failed."""
    lines = []
    if verdict.unstable:
        lines.append(f"== unstable: {len(verdict.unstable)} failed, and passed alone")
        for failure in verdict.unstable:
            lines += ["", f"-- {failure.nodeid}", failure.text]
        lines.append("")
        if len(verdict.unstable) > MAX_UNSTABLE:
            lines.append(f"More than {MAX_UNSTABLE} tests are unstable: the run fails.")
    if verdict.failed:
        lines.append(f"== failed: {len(verdict.failed)}")
        lines += [f"-- {failure.nodeid}" for failure in verdict.failed]
    return "\n".join(lines)


def main(
    arguments: Sequence[str],
    *,
    run: Callable[[Sequence[str]], Outcome] = run_pytest,
    alone: Callable[[str], bool] = passes_alone,
) -> int:
    """Run the tests and return the exit code."""
    first = run(arguments)
    again = to_rerun(first)
    if again:
        print(f"\n== {len(again)} failed in the browser: each is run once more, alone", flush=True)
    verdict = decide(first, [nodeid for nodeid in again if alone(nodeid)])
    text = report(verdict)
    if text:
        print(text, flush=True)
    return verdict.exit_code


if __name__ == "__main__":
    # Every core has a worker already: more threads of one would wait for those of the other.
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    sys.exit(main(sys.argv[1:]))
