"""Write how many seconds each test file takes: tests/data/file_seconds.json.

    python -m pytest --junitxml=run.xml
    python scripts/file_seconds.py run.xml

pytest with several workers begins with the longest files. Only the order counts: the numbers of
another machine serve as well, and a file that is not in the list comes last.
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
#: Files that take less come last, in any order.
LEAST = 1.0


def file_of(classname: str) -> str:
    """Return the path of the file in which a test stands, by the name that pytest's report has."""
    parts = classname.split(".")
    while parts and not (ROOT / "/".join(parts)).with_suffix(".py").is_file():
        parts.pop()  # classes stand behind the module
    return "/".join(parts) + ".py"


def read(report: Path) -> dict[str, float]:
    """Return the seconds of each file from a report, the longest first."""
    seconds: Counter[str] = Counter()
    for case in ElementTree.parse(report).iter("testcase"):
        seconds[file_of(case.attrib["classname"])] += float(case.attrib["time"])
    return {file: round(total, 1) for file, total in seconds.most_common() if total >= LEAST}


def write(seconds: Mapping[str, float], path: Path = SECONDS) -> None:
    """Write them, one file a line."""
    path.write_text(json.dumps(seconds, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write(read(Path(sys.argv[1])))
