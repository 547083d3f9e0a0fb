"""Run the browser tests again and again on a busy machine; print how often each failed.

    python scripts/steadiness.py N [PYTEST ARGUMENTS]

As many processes as there are cores keep the machine busy beside the tests. The exit code is 0 if
no test failed in any of the N runs.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import pathlib
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))

from scripts.run_tests import Outcome, run_pytest

DEFAULT = ("-m", "browser", "-n", "2", "--dist", "loadfile")


@contextlib.contextmanager
def busy_cores(count: int) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Keep so many cores busy."""
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield busy
    finally:
        for process in busy:
            process.kill()
            process.wait()


def run_apart(arguments: Sequence[str]) -> Outcome:
    """Run pytest in a process of its own."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(run_pytest, list(arguments)).result()


def table(failed: Mapping[str, int], runs: int) -> str:
    """Return a line for each test that failed, the worst first."""
    if not failed:
        return f"No test failed in {runs} runs."
    ordered = sorted(failed.items(), key=lambda item: (-item[1], item[0]))
    return "\n".join(f"{count:3} of {runs}  {nodeid}" for nodeid, count in ordered)


def steadiness(
    runs: int, arguments: Sequence[str], run: Callable[[Sequence[str]], Outcome] = run_apart
) -> int:
    """Run the tests so many times, print the table and return the exit code."""
    failed: Counter[str] = Counter()
    for number in range(1, runs + 1):
        print(f"== run {number} of {runs}", flush=True)
        outcome = run(arguments)
        if not outcome.complete or outcome.exit_code not in (0, 1):
            print(f"Run {number} was not complete: pytest ended with {outcome.exit_code}.")
            return outcome.exit_code or 1
        failed.update(outcome.failures.keys())
    print(f"\n{table(failed, runs)}")
    return int(bool(failed))


def main(arguments: Sequence[str]) -> int:
    """Read the arguments, keep the cores busy and run."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("runs", type=int, metavar="N", help="how often")
    options, rest = parser.parse_known_args(arguments)
    with busy_cores(os.cpu_count() or 1):
        return steadiness(options.runs, rest or DEFAULT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
