"""Write how long tests take: tests/data/file_seconds.json and tests/data/long_tests.json.

    python -m pytest --junitxml=run.xml
    python scripts/file_seconds.py run.xml

pytest with several workers begins with the longest files. Only the order counts: the numbers of
another machine serve as well, and a file that is not in the list comes last. `make check` leaves
out the tests of the second list: a test that is in neither runs there.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
SECONDS = ROOT / "tests" / "data" / "file_seconds.json"
LONG_TESTS = ROOT / "tests" / "data" / "long_tests.json"
#: Files that take less come last, in any order.
MIN = 1.0
#: A test whose cases take so many seconds or more, on average, is not run in `make check`.
LONG = 0.2
#: The folders of which `make check` runs tests.
QUICK = ("tests/unit/", "tests/contract/", "hclust_widgets/")


def place_of(classname: str) -> tuple[str, str]:
    """Return the file of a test and what stands before its name, from the name in the report.

    Returns
    -------
    file : str
        The path, from the root of the repository.
    class_names : str
        ``"TestA::"`` for a test of that class; empty for one of the module.
    """
    parts, classes = classname.split("."), []
    while parts and not (ROOT / "/".join(parts)).with_suffix(".py").is_file():
        classes.insert(0, parts.pop())
    return "/".join(parts) + ".py", "".join(f"{name}::" for name in classes)


def read(report: Path) -> dict[str, float]:
    """Return the seconds of each file from a report, the longest first."""
    seconds: Counter[str] = Counter()
    for case in ElementTree.parse(report).iter("testcase"):
        file, _ = place_of(case.attrib["classname"])
        seconds[file] += float(case.attrib["time"])
    return {file: round(total, 1) for file, total in seconds.most_common() if total >= MIN}


def read_long(report: Path) -> dict[str, float]:
    """Return the mean seconds of a case, of each test that takes long, by node id.

    A test with parameters is one test, and its node id has no parameters.
    """
    seconds: Counter[str] = Counter()
    count: Counter[str] = Counter()
    for case in ElementTree.parse(report).iter("testcase"):
        file, class_names = place_of(case.attrib["classname"])
        if file.startswith(QUICK):
            test = f"{file}::{class_names}{case.attrib['name'].split('[')[0]}"
            seconds[test] += float(case.attrib["time"])
            count[test] += 1
    mean = {test: round(seconds[test] / count[test], 2) for test in sorted(seconds)}
    return {test: each for test, each in mean.items() if each >= LONG}


def write(seconds: Mapping[str, float], path: Path) -> None:
    """Write them, one a line."""
    path.write_text(json.dumps(seconds, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write(read(Path(sys.argv[1])), SECONDS)
    write(read_long(Path(sys.argv[1])), LONG_TESTS)
