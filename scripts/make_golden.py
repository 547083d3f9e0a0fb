"""Write ``tests/data/golden_cuts.json``: cuts that Python and JavaScript must agree on.

``python scripts/make_golden.py`` writes it anew, from the trees in
``tests/unit/helpers/golden.py``; only needed when these change, or when the rule of the cut does.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "unit" / "helpers")]

import golden  # noqa: E402


def main() -> None:
    cases = golden.cases()
    golden.PATH.write_text(golden.as_text(cases), encoding="utf-8")
    print(f"{len(cases)} cases written to {golden.PATH.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
