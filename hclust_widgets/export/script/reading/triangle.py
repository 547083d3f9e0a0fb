"""Lines of a script that read distances as a triangle, or as a square without names of columns."""

from __future__ import annotations

import pandas as pd

from hclust_widgets.export.script.columns import Script
from hclust_widgets.export.script.literals import filled, literal
from hclust_widgets.io.recipe import Recipe

__all__ = ["write_triangle"]


def write_triangle(script: Script, recipe: Recipe, file: str, table: pd.DataFrame) -> None:
    """Write how such a file becomes ``df``; ``file`` is its name as a literal."""
    script.imports.add("import numpy as np")
    options, n, names = recipe.options, len(table), table.columns.tolist()
    encoding = options.get("encoding", "utf-8-sig")
    line = "line.strip()"
    if options["quotes"]:
        line += """.replace('"', "")"""
    sep = options["sep"]
    if sep is not None:
        line += f".removesuffix({literal(sep)}).split({literal(sep)})"
    else:
        line += ".split()"
    if options["decimal"] == ",":
        line = line.replace("line.strip()", 'line.strip().replace(",", ".")', 1)
    if options.get("padded"):
        line = f"[word for word in {line} if word.strip()]"
    begin = int(options["named"])  # 2 where a number stands before the name
    header = options["header"]
    put = {
        "square": ["square[i] = values"],
        "lower": [
            f"i += {n} - len(lines)",
            "square[i, : len(values)] = square[: len(values), i] = values",
        ],
        "upper": [
            f"square[i, {n} - len(values) :] = square[{n} - len(values) :, i] = values",
        ],
    }[options["shape"]]
    script.add(
        "# The matrix, from the file beside this script: a row a line.",
        *filled("names = [", map(literal, names[1:]), "]"),
        f"with open({file}, encoding={literal(encoding)}) as file:",
        f"    lines = [{line} for line in file if line.strip()]{f'[{header}:]' if header else ''}",
        f"square = np.zeros(({n}, {n}))",
        "for i, words in enumerate(lines):",
        f"    values = words[{begin}:]" if begin else "    values = words",
        *(f"    {one}" for one in put),
        "df = pd.DataFrame(square, columns=names)",
        f"df.insert(0, {literal(names[0])}, names)",
    )
