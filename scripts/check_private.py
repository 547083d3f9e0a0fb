"""Fail if a widget uses a private attribute of another object: `make lint` runs this.

Reported are ``x._name``, ``getattr(x, "_name")`` and ``from module import _name``, unless ``x`` is
``self``, ``cls`` or ``super()``. A state, a view and a control then have a public interface that
everybody uses; see ``ALLOWED`` for the exceptions.

    python scripts/check_private.py [FILE_OR_FOLDER ...]
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
DEFAULT = ROOT / "hclust_widgets" / "widgets"

#: Names that may be used, each with the reason.
ALLOWED = {
    "_lock_property": "ipywidgets: the only way to set a trait without sending it to the browser",
}

_ACCESSORS = ("getattr", "setattr", "hasattr", "delattr")


class Violation(NamedTuple):
    """One use of a private name.

    Attributes
    ----------
    line : int
    code : str
        The expression, as it stands in the source.
    """

    line: int
    code: str


def violations(source: str) -> list[Violation]:
    """Return the uses of private names of other objects in Python source, by line.

    Parameters
    ----------
    source : str

    Returns
    -------
    list of Violation

    Raises
    ------
    SyntaxError
        If it is no Python.
    """
    found = [
        Violation(node.lineno, ast.unparse(node))
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.expr | ast.stmt) and _is_violation(node)
    ]
    return sorted(found)


def _is_violation(node: ast.expr | ast.stmt) -> bool:
    match node:
        case ast.Attribute(value=owner, attr=name):
            return _is_private(name) and not _is_own(owner)
        case ast.Call(func=ast.Name(id=function), args=[owner, ast.Constant(value=str(name)), *_]):
            return function in _ACCESSORS and _is_private(name) and not _is_own(owner)
        case ast.ImportFrom(names=names):
            return any(_is_private(alias.name) for alias in names)
    return False


def _is_private(name: str) -> bool:
    dunder = name.startswith("__") and name.endswith("__")
    return name.startswith("_") and not dunder and name not in ALLOWED


def _is_own(owner: ast.expr) -> bool:
    """Return whether an object is the one whose method this is."""
    match owner:
        case ast.Name(id="self" | "cls"):
            return True
        case ast.Call(func=ast.Name(id="super" | "type")):
            return True
    return False


def python_files(paths: list[Path]) -> Iterator[Path]:
    """Yield the Python files in files and folders, in order."""
    for path in paths:
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path]


def main(arguments: list[str]) -> int:
    """Print all violations; return 1 if there are any."""
    paths = [Path(argument) for argument in arguments] or [DEFAULT]
    count = 0
    for path in python_files(paths):
        for line, code in violations(path.read_text(encoding="utf-8")):
            shown = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
            print(f"{shown}:{line}: {code} is private: use or add a public name.")
            count += 1
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
