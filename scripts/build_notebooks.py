"""Make ``notebooks/*.ipynb`` from the py:percent scripts in ``notebooks/src``.

``python scripts/build_notebooks.py`` writes every notebook, ``--check`` writes none and fails if
one is out of step with its source.

The sources are what Jupytext calls the percent format: ``# %%`` begins a cell of code,
``# %% [markdown]`` one of text. A cell tagged ``check`` (``# %% tags=["check"]``) holds asserts: it
is shown folded, and so are a cell tagged ``feedback``, which judges an answer, and one tagged
``folded``, of which only the output matters. The source of exercises makes two notebooks: with the
cells tagged ``solution``, and with a place for the reader's own answer instead. The result is the
same on every machine: no outputs, no versions, and each cell's id follows from what stands in the
cell, so that a change of one cell leaves the others' alone.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import sys
from collections import Counter
from pathlib import Path

import jupytext
import nbformat

ROOT = Path(__file__).resolve().parent.parent
NOTEBOOKS = ROOT / "notebooks"
SOURCES = NOTEBOOKS / "src"
EXERCISES, SOLUTIONS = "exercises", "solutions"

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
    """Return the cell's own metadata; checks, feedback and ``folded`` cells are folded away."""
    metadata = dict(cell.metadata)
    if {"check", "feedback", "folded"} & set(metadata.get("tags", [])):
        metadata["tags"] = ["hide-input", *metadata["tags"]]
        metadata["jupyter"] = {"source_hidden": True}
    return metadata


def own_answer(cell: nbformat.NotebookNode) -> str:
    """Return what stands in an exercise instead of its solution."""
    if cell.cell_type == "markdown":
        return "*Your answer:* (double-click here and write)"
    names = [
        target.id
        for statement in ast.parse(cell.source).body
        if isinstance(statement, ast.Assign)
        for target in statement.targets
        if isinstance(target, ast.Name)
    ]
    return "\n".join(f"{name} = ...  # your answer" for name in names) or "# Your code:"


def build(source: Path, *, solved: bool = True) -> str:
    """Return the text of a notebook that belongs to a source, with or without solutions."""
    parsed = jupytext.reads(source.read_text(encoding="utf-8"), fmt="py:percent")
    for cell in parsed.cells:
        if not solved and "solution" in cell.metadata.get("tags", []):
            cell.source = own_answer(cell)
            cell.metadata["tags"] = [t for t in cell.metadata["tags"] if t != "solution"]
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
    texts = {notebooks / name: text for name, text in made().items()}
    wrong = [
        f"{path.name} is not what its source makes: run `make notebooks`"
        for path, text in texts.items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    strangers = set(notebooks.glob("*.ipynb")) - set(texts)
    return wrong + [f"{path.name} has no source in notebooks/src" for path in sorted(strangers)]


def made() -> dict[str, str]:
    """Return the text of every notebook by the name of its file."""
    found = {}
    for source in find_sources():
        if EXERCISES in source.stem:
            found[f"{source.stem}.ipynb"] = build(source, solved=False)
            found[f"{source.stem.replace(EXERCISES, SOLUTIONS)}.ipynb"] = build(source)
        else:
            found[f"{source.stem}.ipynb"] = build(source)
    return found


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
    for name, text in made().items():
        (NOTEBOOKS / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
