"""The lists of the longest test files, begun first, and of tests that `make check` leaves out."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from few_plugins import FEW_PLUGINS

from scripts import file_seconds

REPORT = """<testsuites><testsuite>
<testcase classname="tests.unit.scripts.test_file_seconds" name="test_a" time="1.25"/>
<testcase classname="tests.unit.scripts.test_file_seconds.TestB" name="test_b" time="2.0"/>
<testcase classname="tests.unit.test_sampled" name="test_c" time="0.4"/>
<testcase classname="tests.unit.test_imports" name="test_d" time="9.0"/>
<testcase classname="tests.unit.test_imports" name="test_e[short]" time="0.02"/>
<testcase classname="tests.unit.test_imports" name="test_e[long]" time="0.2"/>
<testcase classname="tests.browser.test_support" name="test_f" time="7.0"/>
<testcase classname="hclust_widgets.io.recipe" name="hclust_widgets.io.recipe.read" time="0.31"/>
</testsuite></testsuites>"""


def test_the_times_of_a_file_are_summed_and_short_ones_left_out(tmp_path: Path) -> None:
    report, list_ = tmp_path / "run.xml", tmp_path / "list.json"
    report.write_text(REPORT, encoding="utf-8")
    file_seconds.write(file_seconds.read(report), list_)
    found = json.loads(list_.read_text(encoding="utf-8"))
    assert found == {
        "tests/unit/test_imports.py": 9.2,
        "tests/browser/test_support.py": 7.0,
        "tests/unit/scripts/test_file_seconds.py": 3.2,
    }
    assert list(found) == sorted(found, key=lambda file: -found[file])


def test_long_tests_are_those_whose_cases_take_long_on_average(tmp_path: Path) -> None:
    report = tmp_path / "run.xml"
    report.write_text(REPORT, encoding="utf-8")
    assert file_seconds.read_long(report) == {
        "hclust_widgets/io/recipe.py::hclust_widgets.io.recipe.read": 0.31,
        "tests/unit/scripts/test_file_seconds.py::TestB::test_b": 2.0,
        "tests/unit/scripts/test_file_seconds.py::test_a": 1.25,
        "tests/unit/test_imports.py::test_d": 9.0,
        "tests/unit/test_sampled.py::test_c": 0.4,
    }


def test_the_files_of_long_tests_are_there() -> None:
    long = json.loads(file_seconds.LONG_TESTS.read_text(encoding="utf-8"))
    files = {test.split("::")[0] for test in long}
    assert len(long) > 100
    assert [file for file in files if not (file_seconds.ROOT / file).is_file()] == []
    assert [test for test in long if "[" in test] == []


@pytest.mark.slow
@pytest.mark.parametrize("workers", ["0", "1"])
def test_long_tests_are_left_to_the_run_of_all_and_counted(workers: str) -> None:
    file = "tests/unit/tree/test_node_colors.py"
    long = json.loads(file_seconds.LONG_TESTS.read_text(encoding="utf-8"))
    assert f"{file}::test_colors_are_computed_once_and_freed_with_their_tree" in long
    options = ["-p", "no:cacheprovider", "-m", "not slow", "-n", workers, "-v"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, file],
        cwd=file_seconds.ROOT,
        capture_output=True,
        text=True,
        check=False,
        env=FEW_PLUGINS,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "computed_once" not in done.stdout
    (said,) = (line for line in done.stdout.splitlines() if "are left to" in line)
    assert int(said.split()[0]) >= 1
    assert said.endswith("tests that take long are left to `make test`.")


def test_the_files_of_the_list_are_there() -> None:
    listed = json.loads(file_seconds.SECONDS.read_text(encoding="utf-8"))
    assert len(listed) > 50
    assert [file for file in listed if not (file_seconds.ROOT / file).is_file()] == []


@pytest.mark.slow
def test_workers_begin_with_the_longest_files(tmp_path: Path) -> None:
    files = ["tests/unit/test_sampled.py", "tests/unit/tree/test_node_colors.py"]
    listed = json.loads(file_seconds.SECONDS.read_text(encoding="utf-8"))
    assert [listed.get(file, 0) > 0 for file in files] == [False, True]
    options = ["-v", "-p", "no:cacheprovider", "-k", "every_value or computed_once", "-n", "1"]
    options += ["--dist", "loadfile", "--no-loadscope-reorder"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, *files],
        cwd=file_seconds.ROOT,
        capture_output=True,
        text=True,
        check=False,
        env=FEW_PLUGINS,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    passed = [line for line in done.stdout.splitlines() if "PASSED" in line]
    order = [line.split("PASSED ")[1].split("::")[0] for line in passed]
    assert list(dict.fromkeys(order)) == files[::-1]
