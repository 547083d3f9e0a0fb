"""Sites of lessons, made for a test by kernels that are forks."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from unittest import mock

from .kernels import Kernels

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "scripts"))

__all__ = ["NOTEBOOKS", "build_one_lesson", "build_with"]

NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
LESSON = ROOT / "tests" / "data" / "site_lesson.txt"


def build_with(kernels: Kernels, site: Path, notebooks: list[Path]) -> None:
    """Make a site of these notebooks in a folder."""
    import build_site

    kernels.wait()
    with mock.patch.dict(os.environ, {"JUPYTER_PATH": str(kernels.folder)}):
        build_site.build(site, notebooks)


def build_one_lesson(kernels: Kernels, folder: Path) -> Path:
    """Make a site of one short lesson, and return its folder."""
    import build_notebooks

    lesson = folder / "00-try.ipynb"
    lesson.write_text(build_notebooks.build(LESSON), encoding="utf-8")
    build_with(kernels, folder / "site", [lesson])
    return folder / "site"
