"""Write annotation tracks as seaborn's ``row_colors``, ``col_colors``: same order and colors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from hclust_widgets.common.constants import MISSING_COLOR
from hclust_widgets.export.script.columns import Script, can_be_written
from hclust_widgets.export.script.literals import filled, literal
from hclust_widgets.plotting.marks.class_colors import STEPS
from hclust_widgets.plotting.marks.point_sizes import SIZE_STEPS
from hclust_widgets.table.columns.tracks import Track

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from hclust_widgets.clustering.clustering import Clustering

__all__ = [
    "free_name",
    "write_column_order",
    "write_column_tracks",
    "write_groups_of",
    "write_point_colors",
    "write_point_markers",
    "write_point_sizes",
    "write_row_names",
    "write_sorting",
    "write_tracks",
]

_KEPT = "kept = labels.notna().to_numpy()"

_SHADES = f'''\
def shades(values, first, last):
    """Colors of numbers, from that of the smallest to that of the largest; gray where missing."""
    values = np.asarray(values, dtype=float)
    values = np.where(np.isfinite(values), values, np.nan)
    low, high = np.nanmin(values), np.nanmax(values)
    shares = ((values - low) / ((high - low) or 1))[:, None]
    first, last = np.array(to_rgb(first)), np.array(to_rgb(last))
    colors = first + np.nan_to_num(shares) * (last - first)
    return [
        "{MISSING_COLOR}" if np.isnan(value) else to_hex(color)
        for value, color in zip(values, colors)
    ]
'''
_DAYS = "({} - pd.Timestamp({})) / pd.Timedelta(days=1)"
_DAY, _DAY_UTC = '"1970-01-01"', '"1970-01-01", tz="UTC"'


def write_tracks(script: Script, now: Clustering, tracks: Sequence[Track]) -> None:
    """Add a column to ``row_colors`` for each track, from the left.

    Parameters
    ----------
    script : Script
        It has ``labels`` and ``row_colors``, a DataFrame, already.
    now : Clustering
    tracks : sequence of Track
        Those of text have no colors: a comment says that they are left out.
    """
    drawn = [track for track in tracks if track.colors]
    _write_kept(script, drawn, "# What else is known of each row, in strips beside the clusters.")
    for track in tracks:
        if track.colors:
            _write_track(script, now, track)
        else:
            script.add(f"# Not drawn: {literal(track.name)}, which is text in each row.")


def free_name(tracks: Sequence[Track]) -> str:
    """Return what the strip of the clusters is called beside these tracks."""
    names = {track.name for track in tracks}
    return next(one for one in ("cluster", "clusters", "cluster label", "") if one not in names)


def write_row_names(script: Script, now: Clustering) -> None:
    """Write the names of rows at the ticks of ``grid``, if they are other than numbers from 0."""
    features = now.features
    assert features is not None
    names = [str(name) for name in now.row_names()]
    if names == [str(place) for place in range(len(names))]:
        return
    lines = _names_of(now, names)
    if "[kept]" in lines[0] and not any(_KEPT in block for block in script.blocks):
        lines = [_KEPT, *lines]
    script.add(
        "# Names of the rows where seaborn has written their numbers.",
        *lines,
        "ticks = grid.ax_heatmap.get_yticklabels()",
        "words = [row_names[int(tick.get_text())] for tick in ticks]",
        "grid.ax_heatmap.set_yticks(grid.ax_heatmap.get_yticks(), words, rotation=0)",
    )


def _names_of(now: Clustering, names: list[str]) -> list[str]:
    """Return lines for ``row_names``: the index or a column that has them, else all names."""
    features = now.features
    assert features is not None
    table = features.table
    rows = now.rows()
    kept = "" if len(rows) == len(table) else "[kept]"
    if not isinstance(table.index, pd.MultiIndex) and table.index[rows].map(str).tolist() == names:
        return [f"row_names = df.index{kept}.map(str)"]
    for at in range(table.shape[1]):
        column = table.iloc[:, at]
        if pd.api.types.is_numeric_dtype(column.dtype):
            continue
        if column.iloc[rows].map(str).tolist() == names:
            return [f"row_names = {column_of(now, at)}{kept}.map(str).tolist()"]
    return filled("row_names = [", [literal(name) for name in names], "]")


def write_column_tracks(
    script: Script, tracks: Sequence[Track], columns: Sequence[str], is_cut: bool
) -> None:
    """Write ``col_colors`` with a strip for each track, from the top.

    Parameters
    ----------
    script : Script
        It has ``shown``, the names of the columns.
    tracks : sequence of Track
        Those of text have no colors: a comment says that they are left out.
    columns : sequence of str
        What ``shown`` holds.
    is_cut : bool
        Whether it has ``col_colors`` of the clusters already, a list.
    """
    drawn = [track for track in tracks if track.colors]
    if drawn:
        clusters = f"{{{literal(free_name(drawn))}: col_colors}}"
        first = clusters if is_cut else "index=range(len(shown))"
        script.add(
            "# What else is known of each column, in strips above the map.",
            f"col_colors = pd.DataFrame({first})",
        )
    for track in tracks:
        if track.colors:
            _write_column_track(script, track)
        else:
            script.add(f"# Not drawn: {literal(track.name)}, which is text in each column.")
    if drawn and len(set(columns)) == len(columns):
        script.add("col_colors.index = shown  # seaborn goes by the names of the columns")
    elif drawn:
        script.add(
            "# Columns of one name: strips without names.",
            "col_colors = [col_colors[name].tolist() for name in col_colors]",
        )


def write_column_order(
    script: Script,
    by: Sequence[tuple[Track, bool]],
    order: NDArray[np.intp],
    tracks: Sequence[Track],
    columns: Sequence[str],
) -> None:
    """Put the columns of ``data`` in the order of their tracks.

    Parameters
    ----------
    script : Script
        It has ``data``, and where tracks are drawn ``col_colors`` of
        :func:`write_column_tracks`.
    by : sequence of (Track, bool)
        What sorts the columns, the most important first.
    order : ndarray of intp, shape (p,)
        Column at each place.
    tracks : sequence of Track
        Those that are drawn.
    columns : sequence of str
        Names of all columns.
    """
    names = [f"{literal(track.name)}{' (descending)' if falls else ''}" for track, falls in by]
    script.add(
        f"# Columns sorted by {', then by '.join(names)}: which one stands at each place.",
        *filled("column_order = [", [str(j) for j in order.tolist()], "]"),
        "data = data.iloc[:, column_order]",
    )
    if any(track.colors for track in tracks) and len(set(columns)) < len(columns):
        script.add("col_colors = [[strip[j] for j in column_order] for strip in col_colors]")


def _write_column_track(script: Script, track: Track) -> None:
    into = f"col_colors[{literal(track.name)}] = "
    if not track.levels:
        if _SHADES not in script.functions:
            script.functions.append(_SHADES)
        script.imports |= {"import numpy as np", "from matplotlib.colors import to_hex, to_rgb"}
        first, last = map(literal, track.colors)
        numbers = ["np.nan" if np.isnan(v) else repr(float(v)) for v in track.values.tolist()]
        script.add(*filled("values = [", numbers, "]"), f"{into}shades(values, {first}, {last})")
        return
    values = track.values.tolist()
    if not track.has_legend:  # colors without a meaning
        codes = [MISSING_COLOR if np.isnan(v) else track.colors[int(v)] for v in values]
        script.add(*filled(f"{into}[", map(literal, codes), "]"))
        return
    pairs = [
        f"{literal(word)}: {literal(color)}"
        for word, color in zip(track.levels, track.colors, strict=True)
    ]
    words = ["None" if np.isnan(v) else literal(track.levels[int(v)]) for v in values]
    script.add(
        *filled("colors = {", pairs, "}"),
        *filled("words = [", words, "]"),
        f"{into}[colors.get(word, {literal(MISSING_COLOR)}) for word in words]",
    )


def write_sorting(
    script: Script, now: Clustering, by: Sequence[tuple[Track, bool]], *, start: str
) -> None:
    """Write the order of rows that are sorted by tracks, as ``order``.

    Parameters
    ----------
    script : Script
        It has ``labels`` already.
    now : Clustering
    by : sequence of (Track, bool)
        The most important first; True where the largest comes first.
    start : str
        Expression of the order of rows that are equal in all of these.
    """
    script.imports.add("import numpy as np")
    names = [f"{literal(track.name)}{' (descending)' if falls else ''}" for track, falls in by]
    script.add(
        f"# Rows sorted by {', then by '.join(names)}; those without a value come last.",
        f"order = {start}",
    )
    _write_kept(script, [track for track, _ in by])
    for track, falls in reversed(by):
        lines = _places(script, now, track) if track.levels else _numbers(now, track)
        sign = "-" if falls else ""
        script.add(
            *lines,
            f"values = {sign}np.asarray(values, dtype=float)[order]",
            'order = order[np.argsort(values, kind="stable")]',
        )


def write_groups_of(script: Script, now: Clustering, track: Track) -> None:
    """Write the category of each row as a number from 0, as ``groups``; missing values last."""
    _write_kept(script, [track])
    lines = _places(script, now, track) if track.levels else _numbers(now, track)
    script.imports.add("import numpy as np")
    script.add(
        f"# Rows are clustered within each value of {literal(track.name)}.",
        *lines,
        "values = np.asarray(values, dtype=float)",
        "groups = np.unique(values, return_inverse=True)[1]",
    )


def _write_kept(script: Script, tracks: Sequence[Track], *comment: str) -> None:
    """Define which rows of the table are shown, for tracks that are columns of it; once."""
    columns = any(track.source is not None for track in tracks)
    if columns and not any(_KEPT in block for block in script.blocks):
        script.add(*comment, _KEPT)


def _places(script: Script, now: Clustering, track: Track) -> list[str]:
    """Write the lines that leave the place of each row's category in ``values``."""
    words, read = _words(script, now, track)
    known = track.source is not None and now.features is not None
    if not known:
        return [f"values = {words}"]
    if not track.colors and list(track.levels) == sorted(track.levels):
        return [
            f"values = pd.factorize({words}, sort=True)[0].astype(float)",
            "values[values < 0] = np.nan",
        ]
    pairs = [f"{read(word)}: {i}" for i, word in enumerate(track.levels)]
    number = "to_numpy(float, na_value=np.nan)"
    if not track.n_grouped:
        return [*filled("places = {", pairs, "}"), f"values = {words}.map(places).{number}"]
    pairs.pop()
    return [
        *filled("places = {", pairs, "}"),
        f"known = {words}",
        f"other = known.notna().map({{True: {len(pairs)}, False: np.nan}})",
        f"values = known.map(places).fillna(other).{number}",
    ]


def column_of(now: Clustering, c: int) -> str:
    """Return the expression of a column of the table, by its name where that is possible."""
    assert now.features is not None
    names = now.features.table.columns
    by_name = isinstance(names[c], str) and can_be_written(names[c]) and names.is_unique
    return f"df[{literal(names[c])}]" if by_name else f"df.iloc[:, {c}]"


def write_point_colors(script: Script, now: Clustering, track: Track) -> None:
    """Write the color of each row as ``point_colors``: of a word, or of a step of a scale."""
    _write_kept(script, [track])
    if track.levels:
        _write_track(script, now, track, "point_colors = ")
        return
    _write_steps(script, now, track, STEPS)
    first, last = map(literal, track.colors)
    script.imports |= {"from matplotlib.colors import to_hex, to_rgb"}
    script.add(
        f"first, last = np.array(to_rgb({first})), np.array(to_rgb({last}))",
        "point_colors = [",
        f"    {literal(MISSING_COLOR)}",
        "    if np.isnan(step)",
        f"    else to_hex(first + step / {STEPS - 1} * (last - first))",
        "    for step in steps",
        "]",
    )


def write_point_sizes(script: Script, now: Clustering, track: Track, area: float) -> None:
    """Write the area of each point as ``sizes``, and which have none as ``unsized``."""
    _write_kept(script, [track])
    _write_steps(script, now, track, SIZE_STEPS)
    script.add(
        f"# Areas grow with {literal(track.name)}.",
        f"sizes = {area / 3!r} * (np.nan_to_num(steps) + 1)",
        "unsized = np.isnan(steps)",
    )


def write_point_markers(script: Script, now: Clustering, track: Track) -> None:
    """Write the place of each row's value among those of a column as ``places``."""
    _write_kept(script, [track])
    script.imports.add("import numpy as np")
    script.add(
        f"# Markers tell {literal(track.name)}.",
        *_places(script, now, track),
        "places = np.asarray(values, dtype=float)",
    )


_STEPS = """\
def steps_of(values, number):
    \"\"\"In which of equal steps from the smallest to the largest each value lies.\"\"\"
    values = np.asarray(values, dtype=float)
    values = np.where(np.isfinite(values), values, np.nan)
    low, high = np.nanmin(values), np.nanmax(values)
    return np.minimum(np.floor((values - low) / ((high - low) or 1) * number), number - 1)
"""


def _write_steps(script: Script, now: Clustering, track: Track, number: int) -> None:
    if _STEPS not in script.functions:
        script.functions.append(_STEPS)
    script.imports.add("import numpy as np")
    script.add(*_numbers(now, track), f"steps = steps_of(values, {number})")


def _write_track(script: Script, now: Clustering, track: Track, into: str = "") -> None:
    into = into or f"row_colors[{literal(track.name)}] = "
    if track.levels:
        words, read = _words(script, now, track)
        pairs = [
            f"{read(word)}: {literal(color)}"
            for word, color in zip(track.levels, track.colors, strict=True)
        ]
        other = pairs.pop() if track.n_grouped else ""
        lines = filled("colors = {", pairs, "}")
        missing = literal(MISSING_COLOR)
        if not other:
            rest = f".fillna({missing})" if track.has_gaps else ""
            script.add(*lines, f"{into}{words}.map(colors){rest}.to_numpy()")
            return
        script.add(
            *lines,
            f"known = {words}",
            f"other = known.notna().map({{True: {literal(track.colors[-1])}, False: {missing}}})",
            f"{into}known.map(colors).fillna(other).to_numpy()",
        )
        return
    if _SHADES not in script.functions:
        script.functions.append(_SHADES)
    script.imports |= {"import numpy as np", "from matplotlib.colors import to_hex, to_rgb"}
    first, last = map(literal, track.colors)
    script.add(*_numbers(now, track), f"{into}shades(values, {first}, {last})")


def _words(script: Script, now: Clustering, track: Track) -> tuple[str, Callable[[str], str]]:
    """Return the words of the rows as an expression, and how a level is written."""
    if track.source is None or now.features is None:
        codes = ["None" if np.isnan(v) else str(int(v)) for v in track.values.tolist()]
        script.add(
            f"# {literal(track.name)} is not in the table: for each row the place of its value.",
            *filled("places = pd.Series([", codes, "])"),
        )
        at = {word: str(i) for i, word in enumerate(track.levels)}
        return "places", at.__getitem__
    column = now.features.table.iloc[:, track.source]
    written = f"{column_of(now, track.source)}[kept]"
    if track.kind == "truth":
        return written, {"no": "False", "yes": "True"}.__getitem__
    if isinstance(column.dtype, pd.CategoricalDtype):
        return f"{written}.cat.rename_categories(str).astype(object)", literal
    if pd.api.types.is_string_dtype(column.dtype) and not _mixed(column):
        return written, literal
    return f"{written}.astype(str).where({written}.notna())", literal


def _mixed(column: pd.Series) -> bool:
    return not all(isinstance(value, str) for value in column.dropna())


def _numbers(now: Clustering, track: Track) -> list[str]:
    """Write the lines that leave the numbers of a track in ``values``."""
    if track.source is not None and now.features is not None:
        dtype = now.features.table.dtypes.iloc[track.source]
        written = f"{column_of(now, track.source)}[kept]"
        if pd.api.types.is_numeric_dtype(dtype) and not isinstance(dtype, pd.SparseDtype):
            nullable = pd.api.types.is_extension_array_dtype(dtype)
            return [f"values = {written}{'.to_numpy(float, na_value=np.nan)' if nullable else ''}"]
        if isinstance(dtype, np.dtype) and dtype.kind == "M":
            return [f"values = {_DAYS.format(written, _DAY)}"]
        if isinstance(dtype, pd.DatetimeTZDtype):
            return [f"values = {_DAYS.format(written, _DAY_UTC)}"]
        if isinstance(dtype, np.dtype) and dtype.kind == "m":
            return [f"values = {written} / pd.Timedelta(days=1)"]
    numbers = ["np.nan" if np.isnan(v) else repr(float(v)) for v in track.values.tolist()]
    where = "as numbers" if track.source is not None else "is not in the table: its numbers"
    return [f"# {literal(track.name)} {where}, row by row.", *filled("values = [", numbers, "]")]
