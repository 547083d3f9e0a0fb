"""First lines of a script: pandas reads the file into exactly the table that was clustered.

What the reader of files had to detect (separator, decimal sign, cells without a value) is written
as an option or as a line of code.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pandas as pd

from hclust_widgets.export.script.columns import Script
from hclust_widgets.export.script.literals import filled, literal
from hclust_widgets.io.cells.amounts import MINUS_SIGNS, MULTIPLES
from hclust_widgets.io.cells.convert_dates import COMPACT, MIXED
from hclust_widgets.io.cells.convert_months import COMPACT_MONTH, QUARTER
from hclust_widgets.io.recipe import Conversion, Recipe

from .joining import write_join
from .markdown import write_markdown
from .phylip import write_phylip
from .triangle import write_triangle

__all__ = ["read_again"]

_READERS = {
    "csv": "pd.read_csv",
    "excel": "pd.read_excel",
    "parquet": "pd.read_parquet",
    "feather": "pd.read_feather",
    "stata": "pd.read_stata",
    "spss": "pd.read_spss",
}
# Options that are lists of any length: they have lines of their own.
_LONG = ("names",)
# Options of a table in Markdown that are not those of pandas, or are written otherwise.
_OF_MARKDOWN = ("markdown", "encoding", "comment", "sep")
# Packages that pandas needs.
_NEEDED = {
    ".xlsx": "openpyxl",
    ".xls": "xlrd",
    ".parquet": "pyarrow",
    ".feather": "pyarrow",
    ".sav": "pyreadstat",
}
_SHAPES = {
    "table": "pd.DataFrame({held})",
    "schema": 'pd.DataFrame({held}["data"])',
    "lines": "pd.DataFrame([json.loads(line) for line in file if line.strip()])",
}


def read_again(recipe: Recipe, table: pd.DataFrame, *, names: int | None = None) -> Script:
    """Write the code that reads a file into the table that was clustered.

    Parameters
    ----------
    recipe : Recipe
        Options and conversions of the reader.
    table : DataFrame
        The table that was read.
    names : int, optional
        Position of the column of row names: it is moved to the index.

    Returns
    -------
    Script
        Leaves the table in ``df``. It is to be run in the folder of the file.
    """
    script = Script()
    frames = []
    for k, one in enumerate(recipe.joined):
        _read_whole(script, one.recipe, one.joined.source)
        frames.append("annotations" if not k else f"annotations_{k + 1}")
        script.blocks[-1].append(f"{frames[-1]} = df")
    p = table.shape[1] - sum(len(one.joined.columns) for one in recipe.joined)
    _read_whole(script, recipe, table.iloc[:, :p])
    for one, frame in zip(recipe.joined, frames, strict=True):
        write_join(script, one.joined, frame)
    rest = table
    if names is not None:
        _name_rows(script, table, names)
        rest = table.iloc[:, [c for c in range(table.shape[1]) if c != names]]
    if rest.isna().all().any():
        script.add(
            "# Columns that hold nothing: no row were complete with them.",
            'df = df.dropna(axis="columns", how="all")',
        )
    return script


def _read_whole(script: Script, recipe: Recipe, table: pd.DataFrame) -> None:
    """Write how a file becomes ``df``, with all its columns."""
    _read(script, recipe, table)
    if recipe.renamed_columns is not None:
        labels = [_label(name, c) for c, name in enumerate(recipe.renamed_columns)]
        script.add(
            "# Names of columns: without blanks around them, each one of its own.",
            *filled("df.columns = [", labels, "]"),
        )
    _mend(script, recipe.conversions)
    if recipe.dropped_columns:
        words = [_label(name, None) for name in recipe.dropped_columns]
        script.add(
            "# Columns without a name that hold nothing.",
            *filled("df = df.drop(columns=[", words, "])"),
        )
    if recipe.n_rows is not None:
        script.add("# Below are only empty rows.", f"df = df.head({recipe.n_rows})")
    _take_out(script, recipe, unique=table.columns.is_unique)
    _date(script, recipe, unique=table.columns.is_unique)
    _span(script, recipe, unique=table.columns.is_unique)
    _order(script, recipe, table)


def _read(script: Script, recipe: Recipe, table: pd.DataFrame) -> None:
    file = literal(recipe.file)
    needed = _NEEDED.get(recipe.file[recipe.file.rfind(".") :].lower())
    comment = "# The table, from the file beside this script."
    if needed:
        comment = f"# The table, from the file beside this script (pandas needs {needed} for it)."
    if recipe.kind == "json":
        _read_json(script, recipe, file, comment)
        return
    if recipe.kind == "phylip":
        write_phylip(script, recipe, file, table)
        return
    if recipe.kind == "triangle":
        write_triangle(script, recipe, file, table)
        return
    if recipe.kind == "h5ad":
        script.imports.add("import anndata")
        script.add(
            "# The table, from the file beside this script (with the package anndata).",
            f"adata = anndata.read_h5ad({file})",
            "known = set(adata.var_names)",
            'names = [f"{name} (obs)" if name in known else name for name in adata.obs.columns]',
            'obs = adata.obs.set_axis(names, axis="columns")',
            'df = pd.concat([adata.to_df(), obs], axis="columns")',
        )
        return
    options = [
        f"{name}={name if name in _LONG else _value(value)}"
        for name, value in recipe.options.items()
        if recipe.kind != "markdown" or name not in _OF_MARKDOWN
    ]
    given = [
        line
        for name in _LONG
        if name in recipe.options
        for line in filled(f"{name} = [", map(literal, recipe.options[name]), "]")
    ]
    if recipe.kind == "markdown":
        script.blocks += [given] if given else []
        write_markdown(script, recipe, file, options)
        return
    script.add(comment, *given, *filled(f"df = {_READERS[recipe.kind]}(", [file, *options], ")"))
    if "comment" in recipe.options:
        script.blocks[-1].insert(1, "# (Its last character is a mark of old systems: no row.)")


def _read_json(script: Script, recipe: Recipe, file: str, comment: str) -> None:
    script.imports.add("import json")
    held, shape = "json.load(file)", recipe.options["shape"]
    if recipe.options["has_eof_mark"]:  # by a mark of old systems
        held = 'json.loads(file.read().rstrip("\\x1a"))'
    opened = f"with open({file}, encoding={literal(recipe.options['encoding'])}) as file:"
    if shape == "split":
        script.add(
            comment,
            opened,
            f"    held = {held}",
            'df = pd.DataFrame(held["data"], columns=held["columns"], index=held.get("index"))',
        )
        return
    made = _SHAPES[shape].replace("{held}", held)
    if shape == "lines" and recipe.options["has_eof_mark"]:
        made = made.replace("in file if", 'in file.read().rstrip("\\x1a").splitlines() if')
    script.add(comment, opened, f"    df = {made}")


def _mend(script: Script, mended: tuple[Conversion, ...]) -> None:
    """Write the conversion of text to numbers, in one loop for columns of one format."""
    by_place: dict[int, Conversion] = {}
    # The first entry of a column holds the missing values, the second the format.
    for one in mended:
        before = by_place.get(one.position)
        by_place[one.position] = one if before is None else replace(one, missing=before.missing)
    groups: dict[tuple[str, ...], list[Conversion]] = {}
    for one in by_place.values():
        groups.setdefault((_how(one), *one.missing, *_lines(one)), []).append(one)
    for group in groups.values():
        one = group[0]
        none = filled("none = [", map(literal, one.missing), "]") if one.missing else []
        script.add(f"# {_how(one)}", *none, *_for_each(group, _lines(one)))


def _take_out(script: Script, recipe: Recipe, *, unique: bool) -> None:
    """Write how cells with a number that stands for a missing value are emptied."""
    groups: dict[tuple[float, ...], list[tuple[int, Any]]] = {}
    for place, name, numbers in recipe.codes:
        groups.setdefault(numbers, []).append((place, name))
    for numbers, columns in groups.items():
        stands = "These stand" if len(numbers) > 1 else "This stands"
        none = f"none = [{', '.join(map(repr, numbers))}]"
        lines = [f"# {stands} for missing values.", none]
        if unique:
            labels = [_label(name, place) for place, name in columns]
            lines += filled("for name in [", labels, "]:")
            lines.append("    for number in none:")
            lines.append("        df[name] = df[name].mask(df[name] == number)")
        else:
            lines += filled("for c in [", [str(place) for place, _ in columns], "]:")
            lines.append("    for number in none:")
            lines.append("        df.isetitem(c, df.iloc[:, c].mask(df.iloc[:, c] == number))")
        script.add(*lines)


def _date(script: Script, recipe: Recipe, *, unique: bool) -> None:
    """Write the conversion of text to dates."""
    lines = []
    for place, name, how in recipe.dates:
        column = f"df[{_label(name, place)}]" if unique else f"df.iloc[:, {place}]"
        utc = ", utc=True" if "%z" in how else ""
        made = f"pd.to_datetime({column}, format={literal(how)}{utc})"
        if how in (COMPACT, COMPACT_MONTH):
            words = f'{column}.astype("Int64").astype("string")'
            made = f"pd.to_datetime({words}, format={literal(how)})"
        if how == QUARTER:
            lines += [
                f'words = {column}.str.upper().str.replace("[ /-]", "", regex=True)',
                r'words = words.str.replace(r"^Q?([1-4])Q?(\d{4})$", r"\2Q\1", regex=True)',
            ]
            made = 'pd.PeriodIndex(words, freq="Q").to_timestamp()'
        if how == MIXED:
            typed = recipe.typed_dates[place].items()
            cells = [f"{literal(cell)}: {literal(iso)}" for cell, iso in typed]
            lines += filled("typed = {", cells, "}")
            made = f'pd.to_datetime({column}.replace(typed), errors="coerce")'
        lines.append(f"{column} = {made}" if unique else f"df.isetitem({place}, {made})")
    if lines:
        script.add("# Dates that the file holds as text.", *lines)


def _span(script: Script, recipe: Recipe, *, unique: bool) -> None:
    """Write the conversion of text to durations."""
    lines = []
    for place, name in recipe.spans:
        column = f"df[{_label(name, place)}]" if unique else f"df.iloc[:, {place}]"
        made = f"pd.to_timedelta({column}.astype(str).where({column}.notna()))"
        lines.append(f"{column} = {made}" if unique else f"df.isetitem({place}, {made})")
    if lines:
        script.add("# Durations that the file holds as text.", *lines)


def _order(script: Script, recipe: Recipe, table: pd.DataFrame) -> None:
    """Write the conversion of ranges to ordered categories."""
    lines = []
    for place, name in recipe.ranges:
        unique = table.columns.is_unique
        column = f"df[{_label(name, place)}]" if unique else f"df.iloc[:, {place}]"
        levels = map(literal, table.iloc[:, place].cat.categories)
        lines += filled("levels = [", levels, "]")
        made = f"{column}.astype(pd.CategoricalDtype(levels, ordered=True))"
        lines.append(f"{column} = {made}" if unique else f"df.isetitem({place}, {made})")
    if lines:
        script.add("# Ranges are ordered categories.", *lines)


def _for_each(group: list[Conversion], lines: list[str]) -> list[str]:
    if len(group) == 1:
        column = f"df[{_label(group[0].column, group[0].position)}]"
        return [line.replace("{0}", column) for line in lines]
    names = [_label(one.column, one.position) for one in group]
    loop = filled("for name in [", names, "]:")
    return [*loop, *("    " + line.replace("{0}", "df[name]") for line in lines)]


def _lines(one: Conversion) -> list[str]:
    """Return the lines that convert the column ``{0}`` to numbers."""
    lines, text = [], "{0}"
    if one.missing:
        lines, text = ["text = {0}.mask({0}.isin(none))"], "text"
    if one.strip:
        text += ".str.strip()"
    if one.remove:
        text += f'.str.replace({literal(one.remove)}, "", regex=True)'
    for suffix, power in MULTIPLES if one.multiples else ():
        text += f'.str.replace({literal(suffix)}, "{power}", regex=True)'
    if one.minus:
        text += f'.str.replace("[{MINUS_SIGNS}]", "-", regex=True)'
    if one.thousands:
        text += f'.str.replace("{one.thousands}", "")'
    if one.decimal != ".":
        text += f'.str.replace("{one.decimal}", ".")'
    if one.numbers:
        text = f'pd.to_numeric({text}, errors="coerce")' if one.coerce else f"pd.to_numeric({text})"
    elif one.missing:
        return ["{0} = {0}.mask({0}.isin(none))"]
    return [*lines, f"{{0}} = {text}"]


def _how(one: Conversion) -> str:
    none = "where there is no value, one of these stands" if len(one.missing) > 1 else ""
    none = none or ("where there is no value, this stands" if one.missing else "")
    how = ""
    if one.thousands:
        between, sign = ("points", "comma") if one.thousands == "." else ("commas", "point")
        how = f"with {between} between the thousands and a decimal {sign}"
    elif one.decimal == ",":
        how = "with a decimal comma"
    if one.remove:
        how = ", ".join(filter(None, ("freed from units and blanks", how)))
    if one.multiples:
        how = ", ".join(filter(None, (how, "suffixes as powers of ten")))
    if how:
        return f"Numbers {how}; {none}." if none else f"Numbers {how}."
    return f"{none[:1].upper()}{none[1:]}." if none else "Numbers."


def _name_rows(script: Script, table: pd.DataFrame, c: int) -> None:
    """Write how a column becomes the row names, made distinct."""
    column = table.iloc[:, c]
    missing = bool(column.isna().any())
    words = column.astype(str).where(column.notna(), "(no name)")
    twice = bool(words.duplicated().any())
    unique = table.columns.is_unique
    label = _label(column.name, c)
    if unique and not missing and not twice and all(isinstance(cell, str) for cell in column):
        script.add("# A column names the rows.", f"df = df.set_index({label})")
        return
    others = [str(i) for i in range(table.shape[1]) if i != c]
    taken = (
        [f"names = df.pop({label})"]
        if unique
        else [f"names = df.iloc[:, {c}]", *filled("df = df.iloc[:, [", others, "]]")]
    )
    where = '.where(names.notna(), "(no name)")' if missing else ""
    lines = ["# A column names the rows, as text.", *taken, f"names = names.astype(str){where}"]
    if twice:
        row = "row"
        if isinstance(table.index, pd.MultiIndex):
            row = "', '.join(map(str, row))"
        lines += [
            "# The row stands behind names that stand in several rows.",
            f'rows = [f" (row {{{row}}})" for row in df.index]',
            "names = names.where(~names.duplicated(keep=False), names + rows)",
        ]
    script.add(*lines, "df.index = pd.Index(names, name=names.name)")


def _label(name: Any, place: int | None) -> str:
    """Return the name of a column as a literal, or its position where there is no literal."""
    if isinstance(name, str):
        return literal(name)
    if type(name) in (int, float, bool) and math.isfinite(name):
        return repr(name)
    return f"df.columns[{place}]" if place is not None else repr(name)


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_value(key)}: {_value(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    return literal(value) if isinstance(value, str) else repr(value)
