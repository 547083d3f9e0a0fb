"""`make lesson`: the address that it prints is that of the lesson."""

from __future__ import annotations

import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[3]


def test_the_address_is_that_of_the_lesson() -> None:
    told = subprocess.run(
        ["make", "--dry-run", "lesson", "LAB_ARGS=--no-browser"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "--LabApp.default_url=/lab/tree/01-interactive-lesson.ipynb" in told
    assert "--no-browser notebooks/01-interactive-lesson.ipynb" in " ".join(told.split())
