"""A reader's own table: choose a file, see what was read, explore it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import ipywidgets as W
import pandas as pd

from hclust_widgets.common.checks import reject_unknown
from hclust_widgets.common.format import truncate
from hclust_widgets.datasets import load_mpg
from hclust_widgets.io.read_table import SUFFIXES, read_with_recipe
from hclust_widgets.state.cluster_state import RefusedError
from hclust_widgets.widgets.base import markup
from hclust_widgets.widgets.base.page_info import PageInfo
from hclust_widgets.widgets.base.toolbar import bar, group, labelled
from hclust_widgets.widgets.base.view import STATE_OPTIONS, close_deep, descendants
from hclust_widgets.widgets.explorer.explorer import ClusterExplorer
from hclust_widgets.widgets.explorer.table_source import Origin

from .markup import busy, faults_words, invitation, read_words
from .row_names import FOUND, alike, can_name, facts_of, faults_of, has_columns, with_names

if TYPE_CHECKING:
    from hclust_widgets.io.recipe import Recipe
    from hclust_widgets.state.cluster_state import ClusterState

__all__ = ["TableExplorer"]

EXAMPLE = "The lesson's cars"
# What is chosen for one table and goes along to the mended one.
KEPT = ("linkage", "metric", "scaling")
# Options that name columns: they are for tables that have them.
OF_COLUMNS = ("x", "y", "columns")
# Below, clustering takes no time that a reader would notice.
LONG = 2000


class UnfitError(RefusedError):
    """A table was read but cannot be explored.

    Attributes
    ----------
    faults : tuple of str
        What is probably wrong with it, and may be why.
    """

    faults: tuple[str, ...] = ()


class TableExplorer(W.VBox):
    r"""A file is chosen, read and explored, without a line of code.

    What is wrong with a file is said in a sentence, and what was shown before stays. What looks
    wrong in a table that could be read is listed, so that it can be mended and chosen again.

    Parameters
    ----------
    data : DataFrame, path or bytes, optional
        What to begin with.
    **options
        Options of :class:`ClusterExplorer`, for every table that comes: of a number of clusters,
        say, or a linkage.

    Attributes
    ----------
    table : DataFrame or None
        As it was read.
    explorer : ClusterExplorer or None
    state : ClusterState or None
        That of the explorer.
    message : str
        Why the last file was refused; empty when none was.
    upload : FileUpload
        A notebook server takes 10 MiB at once: give a larger file by its path. (The app, and
        JupyterLab as ``hclust-widgets lesson`` starts it, take 500 MB.)
    example : Button
        Shows the lesson's cars.
    names : Dropdown
        Which column names the rows.
    sheet : Dropdown
        Which sheet of an Excel file is read; there when it has several.

    Raises
    ------
    TypeError, ValueError, OSError
        If ``data`` or an option cannot be used.

    Examples
    --------
    >>> from hclust_widgets import TableExplorer
    >>> own = TableExplorer(b"name,weight,power\nfiat,785,40\nseat,800,44\nvolvo,1200,90\n")
    >>> own.state.n_clusters, own.table.shape
    (2, (3, 3))
    """

    _built = False

    def __init__(self, data: Any = None, **options: Any) -> None:
        known = (*ClusterExplorer.options, *(name for name in STATE_OPTIONS if name != "table"))
        reject_unknown("TableExplorer", {k: v for k, v in options.items() if k not in known}, known)
        self._options = options
        self._table: pd.DataFrame | None = None
        self._recipe: Recipe | None = None
        self._explorer: ClusterExplorer | None = None
        self._following = False
        self._title = ""
        self._said = ""
        self.upload = W.FileUpload(
            accept=",".join(SUFFIXES),
            multiple=False,
            description="Choose a file",
            icon="upload",
            tooltip=f"A table: {', '.join(SUFFIXES)}",
        )
        self.upload.add_class("hclust-upload")
        self.example = W.Button(description=EXAMPLE, tooltip="398 cars of the years 1970 to 1982")
        self.example.layout.width = "auto"
        self.names = labelled(
            W.Dropdown(description="Rows are named", options=[("as found", FOUND)], tooltip=""),
            "280px",
        )
        self.sheet = labelled(W.Dropdown(description="Sheet", options=[]), "220px")
        self._source: Any = None
        self._chooser = bar(group(self.upload, self.example, self.sheet, self.names))
        self._chooser.add_class("hclust-own-bar")
        self._intro = W.HTML(invitation())
        self._message, self._read = W.HTML(), W.HTML()
        self._place = W.VBox()
        self._surface = PageInfo()
        super().__init__(
            [self._intro, self._chooser, self._message, self._read, self._place, self._surface]
        )
        self._built = True
        self.add_class("hclust")
        self.add_class("hclust-own")
        self._place.add_class("hclust-own-place")
        self._show()
        self._surface.on_msg(self._commanded)
        self.upload.observe(self._uploaded, "value")
        self.example.on_click(lambda _: self.load(load_mpg(), name=EXAMPLE))
        self.names.observe(self._named, "value")
        self.sheet.observe(self._turned, "value")
        if data is not None:
            try:
                self._open(data, None)
            except Exception:
                self.close()
                raise

    @property
    def table(self) -> pd.DataFrame | None:
        """The table as it was read; None before."""
        return self._table

    @property
    def explorer(self) -> ClusterExplorer | None:
        """What explores it; another one for each table, None before."""
        return self._explorer

    @property
    def state(self) -> ClusterState | None:
        """The explorer's state; None before there is a table."""
        return None if self._explorer is None else self._explorer.state

    @property
    def message(self) -> str:
        """Why the last file was refused; empty when none was."""
        return self._said

    def __repr__(self) -> str:
        held = "no table yet" if self.state is None else self.state.summary
        return f"<TableExplorer: {held}>"

    # -- a table comes -----------------------------------------------------------------------

    def load(self, source: Any, *, name: str | None = None, sheet: str | None = None) -> bool:
        """Show another table; what is wrong with it is said in the widget.

        Parameters
        ----------
        source : DataFrame, path or bytes
        name : str, optional
            What to call it; for bytes its ending tells what they are.
        sheet : str, optional
            Which sheet of an Excel file.

        Returns
        -------
        bool
            Whether it is shown. If not, :attr:`message` says why, and all is as it was.
        """
        try:
            self._open(source, name, sheet)
        except (TypeError, ValueError, OSError, ImportError, MemoryError) as error:
            said = str(error) or "There is not enough memory for this table."
            self._say(said, getattr(error, "faults", ()))
            return False
        return True

    def _open(self, source: Any, name: str | None, sheet: str | None = None) -> None:
        if isinstance(source, pd.DataFrame):
            table, recipe, title = source, None, name or "The table"
        else:
            table, recipe = read_with_recipe(source, name=name, sheet=sheet)
            title = name or ("The table" if isinstance(source, (bytes, memoryview)) else "")
            title = title or str(source).replace("\\", "/").rsplit("/", 1)[-1]
        try:
            self._take(table, self._names_as_before(table), title, recipe)
        except (TypeError, ValueError) as error:
            if isinstance(source, pd.DataFrame):
                raise
            unfit = UnfitError(f"{title} was read but cannot be explored: {error}")
            unfit.faults = faults_of(table)
            raise unfit from None
        self._source = (source, name) if "sheets" in table.attrs else None
        self._offer_sheets(table)

    def _uploaded(self, change: Any) -> None:
        if not change["new"]:
            return
        file = change["new"][0]
        content = file["content"]
        self.upload.value = ()  # the next choice is news, were it the same file
        self._busy(f"Reading {file['name']} …")
        self.load(content, name=str(file["name"]))

    def _named(self, change: Any) -> None:
        if self._following or self._table is None:
            return
        try:
            self._take(self._table, change["new"], self._title, self._recipe)
        except (TypeError, ValueError) as error:
            self._following = True
            self.names.value = change["old"]
            self._following = False
            self._say(str(error))

    def _turned(self, change: Any) -> None:
        """Read another sheet of the same file."""
        if self._following or self._source is None:
            return
        source, name = self._source
        if not self.load(source, name=name, sheet=change["new"]):
            self._following = True
            self.sheet.value = change["old"]
            self._following = False

    def _names_as_before(self, table: pd.DataFrame) -> Any:
        """Let the same column name the rows of the mended table."""
        if self._table is None or self.names.value == FOUND:
            return FOUND
        if list(table.columns) != list(self._table.columns):
            return FOUND
        return self.names.value if can_name(table.iloc[:, self.names.value]) else FOUND

    def _take(self, table: pd.DataFrame, names: Any, title: str, recipe: Recipe | None) -> None:
        """Make an explorer of a table, and only when that has worked show it."""
        named = with_names(table, names).dropna(axis=1, how="all")  # else no row were complete
        if len(table) > LONG:
            self._busy(f"Clustering {len(table):,} rows …")
        made = self._made(named, alike=self._table is not None and alike(table, self._table))
        made._origin = Origin(title, table, recipe, None if names == FOUND else names)
        old, self._explorer = self._explorer, made
        if table is not self._table:
            self._read.value = read_words(table, title, faults_of(table), facts_of(table))
        self._table, self._title, self._recipe = table, title, recipe
        self._offer(table, names)
        self._place.children = (made,)
        if old is not None:
            old.close()
        self._show()

    def _made(self, table: pd.DataFrame, *, alike: bool) -> ClusterExplorer:
        """Make the explorer; the same table, mended, is shown as the one before stood."""
        if self.state is None or self._table is None:
            return ClusterExplorer(table, **self._options)
        options = {
            name: value
            for name, value in self._options.items()
            if name not in OF_COLUMNS or has_columns(table, value)
        }
        if alike:
            try:
                return ClusterExplorer(table, **self._as_it_stood(table, options))
            except (TypeError, ValueError):
                pass  # fewer rows than clusters are left, say: then it begins anew
        return ClusterExplorer(table, **options)

    def _as_it_stood(self, table: pd.DataFrame, options: dict[str, Any]) -> dict[str, Any]:
        assert self.state is not None and self._explorer is not None
        now = self.state.clustering
        kept = {name: getattr(now.settings, name) for name in KEPT}
        for name in OF_COLUMNS[:2]:
            kept[name] = getattr(self._explorer, name)
        kept["columns"] = now.settings.columns
        kept["rendering"] = self._explorer.rendering
        kept = {k: v for k, v in kept.items() if k not in OF_COLUMNS or has_columns(table, v)}
        if not now.suggested:
            options = {k: v for k, v in options.items() if k != "distance_threshold"}
            kept["n_clusters"] = now.cut.n_clusters
        return {**options, **kept}

    def _commanded(self, surface: Any, message: Any, buffers: Any) -> None:
        """Hand on a key: this surface is around the explorer's own, and hears it instead."""
        if self._explorer is not None:
            self._explorer._commanded(surface, message, buffers)

    # -- what is shown -----------------------------------------------------------------------

    def _show(self) -> None:
        """Show the invitation, or what belongs to the table that is there."""
        self._said = ""
        self._tell("")
        shown = self._table is not None
        (self.remove_class if shown else self.add_class)("hclust-own-empty")
        self._intro.layout.display = "none" if shown else None
        self._read.layout.display = None if shown else "none"
        self.names.layout.display = None if shown else "none"
        if not shown:
            self.sheet.layout.display = "none"
        self.upload.button_style = "" if shown else "primary"

    def _offer(self, table: pd.DataFrame, names: Any) -> None:
        """List the columns that can name the rows."""
        self._following = True
        try:
            columns = [
                (truncate(str(column), 40), i)
                for i, column in enumerate(table.columns)
                if can_name(table.iloc[:, i])
            ]
            self.names.options = [("as found", FOUND), *columns]
            self.names.value = names
            self.names.tooltip = "Which column names the rows; it is not compared"
        finally:
            self._following = False

    def _offer_sheets(self, table: pd.DataFrame) -> None:
        self._following = True
        try:
            self.sheet.options = table.attrs["sheets"] if self._source else ()
            self.sheet.value = table.attrs["sheet"] if self._source else None
            self.sheet.layout.display = None if self._source else "none"
        finally:
            self._following = False

    def _busy(self, text: str) -> None:
        """Say what takes long; the sentence goes to the page before the work begins."""
        self._tell(busy(text))

    def _say(self, text: str, faults: tuple[str, ...] = ()) -> None:
        """Say why a table is refused, and what is therefore still there."""
        self._said = text
        still = f" Still shown below: {self._title}." if self._title else ""
        self._tell(markup.refusal(text + still) + faults_words(faults))

    def _tell(self, html: str) -> None:
        self._message.value = html
        self._message.layout.display = None if html else "none"

    def close(self) -> None:
        """Take all of it off the page and out of memory."""
        if sys.is_finalizing() or not self._built:  # refused before there was anything, or closed
            return
        self._built = False
        if self._explorer is not None:
            self._explorer.close()
            self._place.children = ()
        for widget in {*descendants(self)}:
            close_deep(widget)
        close_deep(self, only_parts=True)
        super().close()
