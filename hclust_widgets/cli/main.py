"""Command line: the lesson, a page from a table, the explorer as an app.

Nothing slow is imported at module level: ``hclust-widgets --help`` answers at once.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from hclust_widgets._version import __version__

from .app_start import ask
from .column_arguments import column_of, columns_of, named_by
from .launch import MissingError, check_app, copy_lessons, run_app, run_lesson
from .page_options import add_cluster_options, as_typed, make_state, words_of

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["main"]

DONE, WRONG_INPUT, INTERRUPTED = 0, 1, 130
# Seconds before a message on progress.
PATIENCE = 1.0

# Options of `app` that need a table, by their names there.
_OF_TABLE = {
    "index": "--index", "columns": "--columns", "clusters": "--clusters",
    "threshold": "--threshold", "transpose": "--transpose", "annotations": "--annotations",
    "missing_words": "--missing-words", "row_filter": "--row-filter", "roles": "--roles",
    "known": "--known", "weights": "--weights", "asymmetric": "--asymmetric",
    "missing": "--missing", "scaling": "--scaling", "transform": "--transform",
    "row_scaling": "--row-scaling", "linkage": "--linkage", "metric": "--metric",
    "method": "--method", "optimal_ordering": "--optimal-ordering",
}  # fmt: skip

EXAMPLES = """\
examples:
  hclust-widgets lesson                    learn it: the lesson in JupyterLab
  hclust-widgets page cars.csv             make cars.html: a page that needs no Python
  hclust-widgets page cars.csv -o out.html --index name --clusters 4
  hclust-widgets app                       explore: choose a file in the browser
  hclust-widgets app cars.csv              the same, with this table to begin with

`hclust-widgets COMMAND --help` tells more about each. A table is a .csv, .tsv, .txt (or one of
these packed as .gz), .tab, .gct, .cdt, .xlsx, .xls, .parquet, .feather, .json, .jsonl, .dta, .sav
or .h5ad file, or .phy with distances.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Parameters
    ----------
    argv : sequence of str, optional
        Default: ``sys.argv[1:]``.

    Returns
    -------
    int
        0 when done, 1 for wrong input, which a sentence explains, 130 after Ctrl+C; wrong usage
        exits with 2.
    """
    for stream in (sys.stdout, sys.stderr):  # names that the terminal cannot write are no error
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    options = _parser().parse_args(argv)
    try:
        status: int = options.command(options)
    except KeyboardInterrupt:
        _print_note("Stopped.")
        return INTERRUPTED
    except (ValueError, TypeError, OSError, ImportError, MemoryError, MissingError) as error:
        _print_note(_sentence(error))
        return WRONG_INPUT
    return status


# -- commands --------------------------------------------------------------------------------


def _lesson(options: argparse.Namespace) -> int:
    folder = Path(options.to)
    for sentence in copy_lessons(folder, fresh=options.fresh):
        print(sentence, flush=True)
    if options.copy_only:
        return DONE
    return run_lesson(folder, browser=not options.no_browser)


def _page(options: argparse.Namespace) -> int:
    source = Path(options.table)
    page = Path(options.output) if options.output else Path(source.stem + ".html")
    if page.is_dir():
        raise IsADirectoryError(f"{str(page)!r} is a folder: name a file in it, such as page.html.")
    if not page.parent.is_dir():
        raise FileNotFoundError(f"There is no folder {str(page.parent)!r}: make it first.")
    if page.exists() and source.exists() and page.samefile(source):
        raise ValueError(f"{page} is the table itself: give the page another name with -o.")
    missing = words_of(options.missing_words or "")
    table = _read(options.table, options.sheet, missing)
    if options.holds == "table":
        table = table.dropna(axis=1, how="all")  # else no row were complete
    index = None if options.index is None else column_of(options.index, table, "--index")
    columns = None
    if options.columns is not None:
        columns = columns_of(options.columns, table, index=index)
    if index is not None:
        table = named_by(table, index)
    with _progress("Loading hclust_widgets ..."):
        import hclust_widgets.state.cluster_state  # noqa: F401
    with _progress(f"Clustering {len(table):,} rows ..."):
        state = make_state(options, table, index, columns, lambda name: _read(name, None))
    for note in state.notes:
        _print_note(note)
    with _progress(f"Writing {page} ..."):
        state.to_html(
            page,
            title=options.title or source.stem,
            row_names=options.row_names,
            rows=options.rows,
            columns=None if options.transpose else columns,
        )
    print(f"{page}: {state.summary} ({page.stat().st_size / 1000:,.0f} kB)")
    return DONE


def _app(options: argparse.Namespace) -> int:
    if options.table is None:
        given = [word for name, word in _OF_TABLE.items() if getattr(options, name)]
        if options.sheet is not None:
            raise ValueError("--sheet names a sheet of a table: name the table too.")
        if given:
            raise ValueError(f"{given[0]} is said of a table: name the table too.")
    check_app()  # before the work on a table, however short
    asked = None
    if options.table is not None:  # errors are better reported here than in the browser
        missing = words_of(options.missing_words or "")
        table = _read(options.table, options.sheet, missing)
        asked = ask(options, table, lambda name: _read(name, None))
    return run_app(
        options.table,
        sheet=options.sheet,
        asked=asked,
        port=options.port,
        browser=not options.no_browser,
        theme=options.theme,
    )


# -- helpers ---------------------------------------------------------------------------------


def _read(name: str, sheet: str | None, missing: Sequence[str] = ()) -> pd.DataFrame:
    """Read a table, and print notes on what looks wrong in it."""
    with _progress(f"Reading {name} ..."):
        from hclust_widgets.common.row_refs import with_row_counting
        from hclust_widgets.io.diagnostics import find_problems
        from hclust_widgets.io.read_table import read_table

        table = with_row_counting(read_table(name, sheet=sheet, missing=missing))
        faults = find_problems(table)
    for sentence in (*table.attrs["reading"], *table.attrs.get("doubts", ()), *faults):
        _print_note(f"Note: {sentence}")
    return table


@contextlib.contextmanager
def _progress(text: str) -> Iterator[None]:
    """Print a progress message if the work takes longer than `PATIENCE`."""
    timer = threading.Timer(PATIENCE, _print_note, [text])
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _print_note(text: str) -> None:
    """Print to standard error."""
    print(text, file=sys.stderr, flush=True)


def _sentence(error: BaseException) -> str:
    if isinstance(error, MemoryError) and not str(error):
        return "There is not enough memory for this table."
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename or 'A file'}: {error.strerror}."
    return as_typed(" ".join(str(error).split()))


# -- arguments of the command line -----------------------------------------------------------


def _parser() -> argparse.ArgumentParser:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(
        prog="hclust-widgets",
        description="Hierarchical clustering: a lesson, a page that can be sent, and an app.",
        epilog=EXAMPLES,
        formatter_class=raw,
    )
    parser.add_argument("--version", action="version", version=f"hclust-widgets {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    lesson = commands.add_parser(
        "lesson",
        help="open the lesson in JupyterLab",
        description="Copy the lesson's notebooks to a folder of your own and open them in "
        "JupyterLab. What you have changed there is never overwritten.",
        epilog="examples:\n  hclust-widgets lesson\n  hclust-widgets lesson --to ~/course\n"
        "  hclust-widgets lesson --fresh        begin anew; your notebooks are kept beside",
        formatter_class=raw,
    )
    lesson.add_argument(
        "--to", metavar="FOLDER", default="hclust-lessons", help="where to (default: %(default)s)"
    )
    lesson.add_argument("--copy-only", action="store_true", help="only copy, open nothing")
    lesson.add_argument("--no-browser", action="store_true", help="start JupyterLab, print address")
    lesson.add_argument(
        "--fresh",
        action="store_true",
        help="put the notebooks there as they were at first; those you changed get another name",
    )
    lesson.set_defaults(command=_lesson)

    page = commands.add_parser(
        "page",
        help="make an HTML page of a table",
        description="Cluster a table and write an HTML page in which the cut can be moved. It "
        "needs no Python and no network: send it, or put it on a web server.",
        epilog="examples:\n  hclust-widgets page cars.csv\n"
        "  hclust-widgets page cars.csv -o cars.html --title 'Cars' --index name\n"
        "  hclust-widgets page people.xlsx --columns age,income --no-row-names --linkage average\n"
        "  hclust-widgets page lab.csv --missing-words 'ND,<0.5' --missing median --known batch\n"
        "  hclust-widgets page genes.gct --transpose --metric correlation --linkage average\n"
        "  hclust-widgets page d.csv --holds distances --clusters 3",
        formatter_class=raw,
    )
    page.add_argument("table", metavar="TABLE", help="the file with the table")
    page.add_argument(
        "-o", "--output", metavar="PAGE", help="the page (default: the table's name, .html)"
    )
    page.add_argument("--title", help="headline (default: the table's name)")
    page.add_argument("--sheet", metavar="NAME", help="the sheet of an Excel file")
    page.add_argument("--index", metavar="COLUMN", help="the column that names the rows")
    page.add_argument(
        "--columns",
        metavar="A,B,...",
        help="compare these columns; of the others nothing goes into the page but the rows' "
        "names, if one of them has these (see --no-row-names)",
    )
    page.add_argument(
        "--no-row-names",
        dest="row_names",
        action="store_false",
        help="leave the rows' names out",
    )
    page.add_argument(
        "--rows",
        choices=("groups", "all"),
        default="groups",
        help="of many rows, which are in groups: put the groups or all rows into the page "
        "(default: %(default)s)",
    )
    _add_cut(page)
    add_cluster_options(page)
    page.set_defaults(command=_page)

    app = commands.add_parser(
        "app",
        help="explore tables in the browser",
        description="Open the explorer in the browser, where a file is chosen and explored without "
        "a line of code. Ctrl+C ends it.",
        epilog="examples:\n  hclust-widgets app\n  hclust-widgets app cars.csv --port 9000\n"
        "  hclust-widgets app lab.csv --missing-words 'ND,-999' --missing median --known batch\n"
        "  hclust-widgets app d.txt --holds distances --clusters 3",
        formatter_class=raw,
    )
    app.add_argument("table", metavar="TABLE", nargs="?", help="what to begin with (optional)")
    app.add_argument("--sheet", metavar="NAME", help="the sheet of an Excel file")
    app.add_argument("--index", metavar="COLUMN", help="the column that names the rows")
    app.add_argument("--columns", metavar="A,B,...", help="compare these columns")
    _add_cut(app)
    add_cluster_options(app)
    app.add_argument("--port", type=_port, help="port of its address (default: a free one)")
    app.add_argument("--no-browser", action="store_true", help="only print the address")
    app.add_argument(
        "--theme", choices=("light", "dark"), default="light", help="default: %(default)s"
    )
    app.set_defaults(command=_app)
    return parser


def _add_cut(command: argparse.ArgumentParser) -> None:
    cut = command.add_mutually_exclusive_group()
    cut.add_argument("--clusters", metavar="K", type=int, help="number of clusters to begin with")
    cut.add_argument("--threshold", metavar="T", type=float, help="or the height of the cut")


def _port(text: str) -> int:
    port = int(text) if text.isdigit() else -1
    if not 1 <= port <= 65_535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port: give a number from 1 to 65535")
    return port
