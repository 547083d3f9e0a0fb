"""Lines of a script that read a table in Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from hclust_widgets.export.script.columns import Script
from hclust_widgets.export.script.literals import filled, literal
from hclust_widgets.io.recipe import Recipe

__all__ = ["write_markdown"]


def write_markdown(script: Script, recipe: Recipe, file: str, options: Sequence[str]) -> None:
    """Write how such a file becomes ``df``.

    Parameters
    ----------
    script : Script
    recipe : Recipe
    file : str
        Name of the file, as a literal.
    options : sequence of str
        Those of ``pd.read_csv``, as they are written.
    """
    script.imports |= {"import io", "import re"}
    first, last = recipe.options["markdown"]
    encoding = literal(recipe.options.get("encoding", "utf-8-sig"))
    text = '"\\n".join("\\t".join(map(quoted, row)) for row in cells)'
    if first:  # pandas counts the lines above
        text = f'"\\n" * {first} + {text}'
    script.add(
        "# The table in Markdown, from the file beside this script.",
        f"with open({file}, encoding={encoding}) as file:",
        f"    lines = file.read().splitlines()[{first}:{last}]",
        'lines[1] = ""  # hyphens below the names',
        'lines = [line.strip().removeprefix("|").removesuffix("|") for line in lines]',
        r'cells = [re.split(r"(?<!\\)\|", line) for line in lines]',
        "",
        "",
        "def quoted(cell):",
        r'    cell = cell.strip().replace(r"\|", "|")',
        """    return '"' + cell.replace('"', '""') + '"' if '"' in cell else cell""",
        "",
        "",
        f"text = {text}",
        *filled("df = pd.read_csv(", ["io.StringIO(text)", 'sep="\\t"', *options], ")"),
    )
