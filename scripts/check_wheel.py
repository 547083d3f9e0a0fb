"""Fail unless a wheel holds the package with its data and front end, and nothing else."""

from __future__ import annotations

import re
import sys
import zipfile
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "hclust_widgets"
IN_PACKAGE = "hclust_widgets/apps/jupyter/"
SHARED = "share/jupyter/"
NOTEBOOKS = PACKAGE.parent / "notebooks"


def expected() -> set[str]:
    """Return what the package's folder holds, but for what Python leaves there, and the lesson."""
    files = (path for path in PACKAGE.rglob("*") if path.is_file())
    held = {path.relative_to(PACKAGE.parent).as_posix() for path in files if path.suffix != ".pyc"}
    # Voilà's template stands where Jupyter's servers look for it, too.
    held |= {SHARED + name.removeprefix(IN_PACKAGE) for name in held if name.startswith(IN_PACKAGE)}
    return held | {f"hclust_widgets/lessons/{path.name}" for path in NOTEBOOKS.glob("*.ipynb")}


def main() -> None:
    """Compare the wheel that the command line names with the package's folder."""
    with zipfile.ZipFile(sys.argv[1]) as wheel:
        held = {
            re.sub(r"^[^/]+\.data/data/", "", name)
            for name in wheel.namelist()
            if ".dist-info/" not in name
        }
        licensed = any(name.endswith("/LICENSE") for name in wheel.namelist())
    wanted = expected()
    problems = [f"is missing: {name}" for name in sorted(wanted - held)]
    problems += [f"does not belong there: {name}" for name in sorted(held - wanted)]
    for name in (
        "hclust_widgets/py.typed",
        "hclust_widgets/datasets/cluster_mpg.csv",
        "hclust_widgets/apps/explorer.ipynb",
        "hclust_widgets/apps/lab.ipynb",
        "share/jupyter/voila/templates/hclust/index.html.j2",
        "hclust_widgets/lessons/01-interactive-lesson.ipynb",
    ):
        problems += [] if name in held else [f"is missing: {name}"]
    if not any(name.startswith("hclust_widgets/static/") and name.endswith(".js") for name in held):
        problems.append("is missing: the front end, hclust_widgets/static/*.js")
    if not licensed:
        problems.append("is missing: LICENSE")
    if problems:
        sys.exit("\n".join(problems))
    print(f"{Path(sys.argv[1]).name}: {len(held)} files, and none that does not belong there")


if __name__ == "__main__":
    main()
