"""The list of the longest test files, which are begun first."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import file_seconds

REPORT = """<testsuites><testsuite>
<testcase classname="tests.unit.scripts.test_file_seconds" name="test_a" time="1.25"/>
<testcase classname="tests.unit.scripts.test_file_seconds.TestB" name="test_b" time="2.0"/>
<testcase classname="tests.unit.test_sampled" name="test_c" time="0.4"/>
<testcase classname="tests.unit.test_imports" name="test_d" time="9.0"/>
</testsuite></testsuites>"""


def test_the_times_of_a_file_are_summed_and_short_ones_left_out(tmp_path: Path) -> None:
    report, list_ = tmp_path / "run.xml", tmp_path / "list.json"
    report.write_text(REPORT, encoding="utf-8")
    file_seconds.write(file_seconds.read(report), list_)
    found = json.loads(list_.read_text(encoding="utf-8"))
    assert found == {
        "tests/unit/test_imports.py": 9.0,
        "tests/unit/scripts/test_file_seconds.py": 3.2,
    }
    assert list(found) == ["tests/unit/test_imports.py", "tests/unit/scripts/test_file_seconds.py"]


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
    )
    assert done.returncode == 0, done.stdout + done.stderr
    passed = [line for line in done.stdout.splitlines() if "PASSED" in line]
    order = [line.split("PASSED ")[1].split("::")[0] for line in passed]
    assert list(dict.fromkeys(order)) == files[::-1]
