"""Make ``notebooks/*.ipynb`` from the py:percent scripts in ``notebooks/src``.

``python scripts/build_notebooks.py`` writes every notebook, ``--check`` writes none and fails if
one is out of step with its source.

The sources are what Jupytext calls the percent format: ``# %%`` begins a cell of code,
``# %% [markdown]`` one of text. A cell tagged ``check`` (``# %% tags=["check"]``) holds asserts: it
is shown folded. The result is the same on every machine: no outputs, no versions, and each cell's
id follows from what stands in the cell, so that a change of one cell leaves the others' alone.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections import Counter
from pathlib import Path

import jupytext
import nbformat

ROOT = Path(__file__).resolve().parent.parent
NOTEBOOKS = ROOT / "notebooks"
SOURCES = NOTEBOOKS / "src"

METADATA = {
    "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def cell_id(cell: nbformat.NotebookNode, seen: Counter[str]) -> str:
    """Return an id that follows from the cell's text, and from its turn among equal cells."""
    text = f"{cell.cell_type}\n{cell.source}"
    seen[text] += 1
    return hashlib.sha256(f"{seen[text]}\n{text}".encode()).hexdigest()[:12]


def cell_metadata(cell: nbformat.NotebookNode) -> dict[str, object]:
    """Return the cell's own metadata; checks are folded away."""
    metadata = dict(cell.metadata)
    if "check" in metadata.get("tags", []):
        metadata["tags"] = ["hide-input", *metadata["tags"]]
        metadata["jupyter"] = {"source_hidden": True}
    return metadata


def build(source: Path) -> str:
    """Return the text of the notebook that belongs to one source."""
    parsed = jupytext.reads(source.read_text(encoding="utf-8"), fmt="py:percent")
    notebook = nbformat.v4.new_notebook(metadata=METADATA)
    notebook.nbformat_minor = 5
    seen: Counter[str] = Counter()
    for cell in parsed.cells:
        new = (
            nbformat.v4.new_code_cell if cell.cell_type == "code" else nbformat.v4.new_markdown_cell
        )
        notebook.cells.append(
            new(cell.source, id=cell_id(cell, seen), metadata=cell_metadata(cell))
        )
    nbformat.validate(notebook)
    return nbformat.writes(notebook) + "\n"


def out_of_step(notebooks: Path = NOTEBOOKS) -> list[str]:
    """Return a sentence for each notebook that is not what its source says."""
    texts = {notebooks / f"{source.stem}.ipynb": build(source) for source in find_sources()}
    wrong = [
        f"{path.name} is not what its source makes: run `make notebooks`"
        for path, text in texts.items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    strangers = set(notebooks.glob("*.ipynb")) - set(texts)
    return wrong + [f"{path.name} has no source in notebooks/src" for path in sorted(strangers)]


def find_sources() -> list[Path]:
    """Return the sources, in the order of their numbers."""
    return sorted(SOURCES.glob("*.py"))


def main() -> None:
    """Write the notebooks, or with --check say which are out of step."""
    parser = argparse.ArgumentParser(description="Make the notebooks from notebooks/src.")
    parser.add_argument("--check", action="store_true", help="write nothing, fail on a difference")
    if parser.parse_args().check:
        problems = out_of_step()
        print("\n".join(problems) or "The notebooks are in step with their sources.")
        sys.exit(bool(problems))
    for source in find_sources():
        (NOTEBOOKS / f"{source.stem}.ipynb").write_text(build(source), encoding="utf-8")


if __name__ == "__main__":
    main()
