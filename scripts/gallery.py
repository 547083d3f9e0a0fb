"""Draw the gallery of docs/gallery: ``.venv-gallery/bin/python scripts/gallery.py [name ...]``.

Ten real tables out of packages on PyPI, each drawn by this package and by seaborn, Marsilea and
PyComplexHeatmap in the same run. Nothing of the tables is kept but the pictures.
"""

from __future__ import annotations

import argparse
import io
import sys
from importlib.metadata import version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from gallery_parts.tables import TABLES, Table

ROOT = Path(__file__).resolve().parent.parent
GALLERY = ROOT / "docs" / "gallery"
MAX = 200_000  # bytes of a picture


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="only these tables", metavar="name")
    wanted = parser.parse_args().names
    unknown = sorted(set(wanted) - {table.name for table in TABLES})
    if unknown:
        sys.exit(f"No table is called {', '.join(unknown)}: choose of {', '.join(names())}.")
    GALLERY.mkdir(parents=True, exist_ok=True)
    for table in TABLES:
        if not wanted or table.name in wanted:
            size = draw(table)
            print(f"{table.name}: {size / 1000:.0f} kB")
    programs = ("seaborn", "marsilea", "PyComplexHeatmap")
    (GALLERY / "README.md").write_text(
        readme([f"{name} {version(name)}" for name in programs]), encoding="utf-8"
    )


def names() -> list[str]:
    return [table.name for table in TABLES]


def draw(table: Table) -> int:
    """Write the picture of a table, in as many colors as fit into its bytes; return these."""
    import matplotlib as mpl

    mpl.use("agg")
    from gallery_parts.pictures import beside, shown
    from PIL import Image

    picture = beside(shown(table))
    for colors in (256, 128, 64, 32):
        file = io.BytesIO()
        few = picture.quantize(
            colors, Image.Quantize.MAXCOVERAGE, kmeans=3, dither=Image.Dither.NONE
        )
        few.save(file, format="png", optimize=True)
        if file.tell() <= MAX:
            break
    (GALLERY / f"{table.name}.png").write_bytes(file.getvalue())
    return file.tell()


def readme(programs: list[str]) -> str:
    """Return what the pictures show, where the tables come from, and which one is better."""
    parts = [
        "# Ten real tables, drawn by four programs",
        "",
        (
            "Each picture has the clustermap of this package at the upper left, and the nearest "
            f"that {programs[0]}, {programs[1]} and {programs[2]} make of the same table: the same "
            "values, linkage, metric and color map, the same tracks, and blocks where there are "
            "any. Sizes and colors of tracks are their own. `make gallery` makes all of it anew; "
            "the tables come out of packages on PyPI, and are not kept here. Only ours is live in "
            "a notebook, with a cut that moves."
        ),
        "",
    ]
    for table in TABLES:
        parts += [
            f"## {table.title}",
            "",
            f"![{table.title}: four clustermaps]({table.name}.png)",
            "",
            f"{table.shows} {table.ours} {table.theirs}",
            "",
            f"Source: {table.source}; from `{table.package}`. License: {table.license}.",
            "",
        ]
    return "\n".join(parts)


if __name__ == "__main__":
    main()
