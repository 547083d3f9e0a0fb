"""Make a site of all lessons that works without Python: ``python scripts/build_site.py [folder]``.

Every notebook of ``notebooks/`` is run, and becomes one page. A view that can do without a kernel
is on it as it is in the notebook: tree, clustermap, scatter, explorer, stepper and lab are the page
that their ``to_html()`` makes. Each stands in a file of its own, in a frame that loads when it
comes near. Other widgets are there as a picture. Nothing is asked of the network; the site can be
opened from a folder.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from base64 import b64decode
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient

sys.path.insert(0, str(Path(__file__).resolve().parent))

from site_handout import handout_page
from site_pages import Lesson, index_page, lesson_page

ROOT = Path(__file__).resolve().parent.parent
NOTEBOOKS = ROOT / "notebooks"
PARTS = Path(__file__).resolve().parent / "site_parts"
SECONDS_A_CELL = 180


def execute(path: Path) -> nbformat.NotebookNode:
    """Run a notebook with the prelude before it; returns it with its outputs."""
    notebook = nbformat.read(path, as_version=4)
    prelude = (PARTS / "prelude.py").read_text(encoding="utf-8")
    notebook.cells.insert(0, nbformat.v4.new_code_cell(prelude))
    # The widgets' state would be kept in the notebook, which nobody reads here.
    with tempfile.TemporaryDirectory() as folder:  # what a lesson writes is not for this repo
        NotebookClient(
            notebook,
            timeout=SECONDS_A_CELL,
            iopub_timeout=SECONDS_A_CELL,  # by default a busy machine loses views in silence
            raise_on_iopub_timeout=True,
            store_widget_state=False,
            extra_arguments=["--IPKernelApp.log_level=ERROR"],
            resources={"metadata": {"path": folder}},
        ).execute()
    del notebook.cells[0]
    return notebook


class Files:
    """Where the views and pictures of one lesson are put.

    Parameters
    ----------
    site : Path
    stem : str
        Name of the lesson; files are numbered in the order in which they are shown.
    """

    def __init__(self, site: Path, stem: str) -> None:
        self.site, self.stem, self.n = site, stem, 0
        (site / "views").mkdir(parents=True, exist_ok=True)

    def picture(self, base64: str) -> str:
        """Write a picture; returns where it stands, as seen from the lesson."""
        return self._write(b64decode(base64), "png")

    def view(self, said: dict[str, Any]) -> str | None:
        """Write the page of a view; None if it has none."""
        if "page" in said:
            return self._write(said["page"].encode(), "html")
        return None

    def _write(self, content: bytes, ending: str) -> str:
        self.n += 1
        name = f"views/{self.stem}-{self.n:02}.{ending}"
        (self.site / name).write_bytes(content)
        return name


def build(site: Path, notebooks: list[Path], *, binder: str | None = None, jobs: int = 2) -> None:
    """Make the site anew.

    Parameters
    ----------
    site : Path
        A folder; one that is not ours is left alone.
    notebooks : list of Path
        In the order of the lessons.
    binder : str, optional
        Address of the repo on Binder, to which what needs Python is linked.
    jobs : int
        Notebooks that run at a time.
    """
    mark = site / ".hclust-site"
    if site.exists() and any(site.iterdir()) and not mark.exists():
        sys.exit(f"{site} holds something else: name an empty folder.")
    shutil.rmtree(site, ignore_errors=True)
    site.mkdir(parents=True)
    mark.touch()
    with ThreadPoolExecutor(jobs) as pool:
        executed = list(pool.map(execute, notebooks))
    lessons = [Lesson(path.stem, nb) for path, nb in zip(notebooks, executed, strict=True)]
    for lesson in lessons:
        text = lesson_page(lesson, lessons, Files(site, lesson.stem), binder=binder)
        (site / f"{lesson.stem}.html").write_text(text, encoding="utf-8")
    for path in notebooks:
        shutil.copy(path, site)
    for name in ("site.css", "site.js"):
        shutil.copy(PARTS / name, site)
    handout = handout_page(lessons)
    if handout:
        (site / "handout.html").write_text(handout, encoding="utf-8")
    index = index_page(lessons, binder=binder, handout=bool(handout))
    (site / "index.html").write_text(index, encoding="utf-8")


def main() -> None:
    """Build, and say how long it took and how large it is."""
    parser = argparse.ArgumentParser(description="Make the lessons' pages that need no Python.")
    parser.add_argument("folder", nargs="?", default=str(ROOT / "site"))
    parser.add_argument(
        "--only", nargs="+", metavar="NAME", help="lessons: 00-hierarchical-clustering"
    )
    parser.add_argument("--binder", help="address of the repo on Binder, ending in its branch")
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args()
    paths = sorted(NOTEBOOKS.glob("*.ipynb"))
    if given.only:
        unknown = set(given.only) - {path.stem for path in paths}
        if unknown:
            parser.error(f"there is no lesson {sorted(unknown)[0]!r}")
        paths = [path for path in paths if path.stem in given.only]
    site, begun = Path(given.folder), time.monotonic()
    build(site, paths, binder=given.binder, jobs=given.jobs)
    files = [path for path in site.rglob("*") if path.is_file()]
    print(
        f"{site / 'index.html'}: {len(paths)} lesson{'s' * (len(paths) != 1)}, {len(files)} files, "
        f"{sum(path.stat().st_size for path in files) / 1e6:.1f} MB, "
        f"{time.monotonic() - begun:.0f} s"
    )


if __name__ == "__main__":
    main()
