"""Lines of a script that read distances in PHYLIP's format."""

from __future__ import annotations

import pandas as pd

from hclust_widgets.export.script.columns import Script
from hclust_widgets.export.script.literals import filled, literal
from hclust_widgets.io.recipe import Recipe

__all__ = ["write_phylip"]


def write_phylip(script: Script, recipe: Recipe, file: str, table: pd.DataFrame) -> None:
    """Write how such a file becomes ``df``; ``file`` is its name as a literal."""
    script.imports.add("import numpy as np")
    n, names = len(table), table.columns.tolist()
    encoding = recipe.options.get("encoding")
    given = f", encoding={literal(encoding)}" if encoding else ""
    put = {
        "wrapped": "square[i] = words",
        "square": f"square[i] = words[len(words) - {n} :]",
        "lower": "square[i, :i] = square[:i, i] = words[len(words) - i :]",
        "diagonal": "square[i, : i + 1] = square[: i + 1, i] = words[len(words) - i - 1 :]",
        "upper": f"square[i, i + 1 :] = square[i + 1 :, i] = words[len(words) - {n - 1} + i :]",
    }[recipe.options["shape"]]
    rows = ["lines = [line.split() for line in file if line.strip()]"]
    if recipe.options["shape"] == "wrapped":
        rows = [
            "stream = file.read().split()",
            f"starts = range(1, {n * (n + 1)}, {n + 1})",
            f"lines = [[]] + [stream[i + 1 : i + {n + 1}] for i in starts]",
        ]
    script.add(
        "# The distances, from the file beside this script: their number, then a row each.",
        *filled("names = [", map(literal, names[1:]), "]"),
        f"with open({file}{given}) as file:",
        *(f"    {row}" for row in rows),
        f"square = np.zeros(({n}, {n}))",
        "for i, words in enumerate(lines[1:]):",
        f"    {put}",
        "df = pd.DataFrame(square, columns=names)",
        f"df.insert(0, {literal(names[0])}, names)",
    )
