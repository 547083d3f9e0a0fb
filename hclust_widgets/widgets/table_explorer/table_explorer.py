"""`TableExplorer`: choose a file, see what was read, explore it."""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING, Any

import ipywidgets as W
import pandas as pd
from markupsafe import Markup

from hclust_widgets.common.checks import check_choice, reject_unknown
from hclust_widgets.common.format import plain_text, truncate
from hclust_widgets.datasets import load_mpg
from hclust_widgets.io.missing_codes import as_missings
from hclust_widgets.io.read_table import SUFFIXES, read_with_recipe
from hclust_widgets.state.cluster_state import RefusedError
from hclust_widgets.table.check_table import looks_like_distances
from hclust_widgets.table.from_any import from_any
from hclust_widgets.table.row_lookup import listed
from hclust_widgets.widgets.base.markup import refusal, set_html
from hclust_widgets.widgets.base.page_info import PageInfo
from hclust_widgets.widgets.base.toolbar import group, set_width, toolbar
from hclust_widgets.widgets.base.view import STATE_OPTIONS, close_deep, descendants
from hclust_widgets.widgets.explorer.explorer import ClusterExplorer
from hclust_widgets.widgets.explorer.table_source import TableSource

from . import messages
from .annotations import (
    annotations_upload,
    keep_choices,
    keep_clusters,
    rejoined,
    with_annotations,
)
from .files import Files, OpenFile
from .kept_settings import apply_settings, present_options, settings_of
from .markup import fault_list, introduction, progress, read_report, said
from .missing_and_dates import Declarations
from .row_names import FOUND, can_name, facts_of, faults_of, is_same_table, with_names
from .table_or_distances import HOLDS, TABLE, FileReadings, Reading, Readings, columns_of_square
from .wording import in_interface

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from hclust_widgets.io.missing_codes import Missings
    from hclust_widgets.io.recipe import Recipe
    from hclust_widgets.state.cluster_state import ClusterState

__all__ = ["TableExplorer"]

EXAMPLE = "The lesson's cars"
# Options of views that are kept for a corrected version of the same table.
KEPT_OF_VIEWS = ("x", "y", "cmap", "color_scale", "annot", "fmt", "distance_cmap", "rendering")
# Settings that distances have as well.
OF_DISTANCES = ("linkage", "optimal_ordering", "n_clusters")
# So many rows have to be complete, or rows with gaps are compared pair by pair.
MIN_ROWS = 2
# Rows from which clustering takes noticeable time.
SLOW_FROM = 2000


class UnfitError(RefusedError):
    """A table was read but cannot be explored.

    Attributes
    ----------
    faults : tuple of str
        What is probably wrong with the table.
    """

    faults: tuple[str, ...] = ()


class TableExplorer(W.VBox):
    r"""Choose, read and explore a file without a line of code.

    If a file cannot be read, a sentence says why, and what was shown before stays. Faults of a
    table that was read are listed, so that they can be corrected and the file chosen again.

    Parameters
    ----------
    data : DataFrame, path or bytes, optional
        The first table.
    **options
        Options of :class:`ClusterExplorer`, for every table: a number of clusters or a linkage,
        for example.

    Attributes
    ----------
    table : DataFrame or None
        The table as it was read.
    explorer : ClusterExplorer or None
    state : ClusterState or None
        The explorer's state.
    message : str
        Why the last file was refused; empty when none was.
    upload : FileUpload
        A notebook server accepts up to 10 MiB: pass a larger file by its path. (The app, and
        JupyterLab as ``hclust-widgets lesson`` starts it, accept 500 MB.)
    example : Button
        Shows the lesson's cars.
    names : Dropdown
        The column that names the rows.
    sheet : Dropdown
        The sheet of an Excel file; shown if there are several.
    holds : Dropdown
        What the file holds: a table, distances, similarities, or correlations of which the sign
        does not count. A file that looks like distances is not clustered before it is said.
    transpose : ToggleButton
        Exchanges rows and columns, and back.
    annotations : FileUpload
        A second file of columns that describe the rows, joined by their names:
        :meth:`add_annotations`.
    declare_missing, declare_codes, declare_dates : Button
        Read the file again with the words that were found among numbers as missing values, with
        numbers as such that are far from all others (-999), or with the columns as dates in which
        some dates are typed as text; shown where there are such.
    message_box : HTML
        Shows :attr:`message`, or what is being done.
    report_box : HTML
        Shows what was read.
    introduction_box : HTML
        Shown before there is a table.
    explorer_box : VBox
        Contains the explorer.
    page_info : PageInfo

    Raises
    ------
    TypeError, ValueError, OSError
        If ``data`` or an option cannot be used.

    Examples
    --------
    >>> from hclust_widgets import TableExplorer
    >>> tables = TableExplorer(b"name,weight,power\nfiat,785,40\nseat,800,44\nvolvo,1200,90\n")
    >>> tables.state.n_clusters, tables.table.shape
    (2, (3, 3))
    """

    _is_open = False

    def __init__(self, data: Any = None, **options: Any) -> None:
        known = (*ClusterExplorer.options, *(name for name in STATE_OPTIONS if name != "table"))
        reject_unknown("TableExplorer", {k: v for k, v in options.items() if k not in known}, known)
        self._options = options
        self._own_options: dict[str, Any] = {}
        self._table: pd.DataFrame | None = None
        self._recipe: Recipe | None = None
        self._following = False
        self._title = ""
        self._message_text = ""
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
        self.names = set_width(
            W.Dropdown(description="Rows are named", options=[("as found", FOUND)], tooltip=""),
            "280px",
        )
        self.sheet = set_width(W.Dropdown(description="Sheet", options=[]), "220px")
        self._sheet_source: Any = None
        self._declarations = Declarations(self._read_again, self._keep_rows)
        self.declare_missing = self._declarations.missing
        self.declare_codes = self._declarations.codes
        self.declare_dates = self._declarations.dates
        self._source: tuple[Any, str | None, str | None] | None = None
        self._readings = Readings(self._show_reading, self._refuse)
        self._files = Files(self._put_file)
        self.holds, self.transpose = self._readings.holds, self._readings.transpose
        self.annotations = annotations_upload()
        self._chooser = toolbar(
            group(self.upload, self.example, self.sheet, self.names),
            self._readings.box,
            group(self.annotations),
        )
        self._chooser.add_class("hclust-own-bar")
        self.introduction_box = W.HTML(str(introduction()))
        self.message_box, self.report_box = W.HTML(), W.HTML()
        self.explorer_box = W.VBox()
        self.page_info = PageInfo()
        super().__init__(
            [
                self.introduction_box,
                self._chooser,
                self.message_box,
                self.report_box,
                self._declarations.box,
                self.explorer_box,
                self.page_info,
            ]
        )
        self._is_open = True
        self.add_class("hclust")
        self.add_class("hclust-own")
        self.explorer_box.add_class("hclust-own-place")
        self._update_parts()
        self.page_info.on_msg(self._handle_command)
        self.upload.observe(self._file_uploaded, "value")
        self.example.on_click(lambda _: self.load(load_mpg(), name=EXAMPLE))
        self.annotations.observe(self._annotations_uploaded, "value")
        self.names.observe(self._names_chosen, "value")
        self.sheet.observe(self._sheet_chosen, "value")
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
        """The explorer of the table, a new one for each table; None before there is one."""
        return self._readings.explorer

    @property
    def state(self) -> ClusterState | None:
        """The explorer's state; None before there is a table."""
        return None if self.explorer is None else self.explorer.state

    @property
    def message(self) -> str:
        """Why the last file was refused; empty when none was."""
        return self._message_text

    def __repr__(self) -> str:
        held = "no table yet"
        if self.state is not None:
            held = plain_text(self.state.summary_spans(wait=False))
        return f"<TableExplorer: {held}>"

    # -- reading tables ----------------------------------------------------------------------

    def load(
        self,
        source: Any,
        *,
        name: str | None = None,
        sheet: str | None = None,
        missing: Sequence[Any] | Mapping[Any, Any] = (),
        dates: Sequence[Any] = (),
        holds: str | None = None,
        options: Mapping[str, Any] | None = None,
    ) -> bool:
        """Show another table; if it cannot be explored, the widget says why.

        Parameters
        ----------
        source : DataFrame, path or bytes
        name : str, optional
            Title of the table; for bytes its suffix is the type of the file.
        sheet : str, optional
            Sheet of an Excel file.
        missing, dates : sequence
            Words and numbers that mean that there is no value, and columns to be read as dates: see
            :func:`hclust_widgets.io.read_table.read_table`.
        holds : {"table", "distance", "similarity", "absolute_correlation"}, optional
            What the file holds. Default: a table; what looks like distances or similarities is
            asked about first.
        options : mapping, optional
            Options of :class:`ClusterExplorer` for this table, besides those for every table.

        Returns
        -------
        bool
            True if it is shown. If not, :attr:`message` says why, and nothing has changed.
        """
        if holds is not None:
            check_choice("holds", holds, tuple(HOLDS))
        self._readings.ask(None)
        before, self._own_options = self._own_options, dict(options or {})
        try:
            self._open(source, name, sheet, as_missings(missing), tuple(dates), holds)
        except (TypeError, ValueError, OSError, ImportError, MemoryError) as error:
            self._own_options = before
            reason = str(error) or messages.MEMORY
            self._refuse(reason, getattr(error, "faults", ()))
            return False
        return self._readings.on_answer is None

    def add_annotations(self, source: Any, *, name: str | None = None) -> bool:
        """Join the columns of a second file to the table, by the names of the rows.

        They describe the rows and are not compared unless they are given another role. Which rows
        found no partner is said where the file is described.

        Parameters
        ----------
        source : DataFrame, path or bytes
        name : str, optional
            Name of the file.

        Returns
        -------
        bool
            True if they were joined. If not, :attr:`message` says why, and nothing has changed.
        """
        if self._table is None:
            self._refuse(messages.TABLE_FIRST)
            return False
        try:
            table, recipe = with_annotations(self._table, self._recipe, source, name)
            self._show_table(table, self.names.value, self._title, recipe, annotated=True)
        except (TypeError, ValueError, OSError, ImportError, MemoryError) as error:
            self._refuse(str(error) or messages.MEMORY)
            return False
        self._keep_file()
        return True

    def _annotations_uploaded(self, change: Any) -> None:
        if not change["new"]:
            return
        file = change["new"][0]
        content = file["content"]
        self.annotations.value = ()
        self.add_annotations(content, name=str(file["name"]))

    def _open(
        self,
        source: Any,
        name: str | None,
        sheet: str | None = None,
        missing: Missings = (),
        dates: tuple[Any, ...] = (),
        holds: str | None = None,
    ) -> None:
        if not isinstance(source, (str, os.PathLike, bytes, bytearray, memoryview)):
            source = from_any(source)
        if isinstance(source, pd.DataFrame):
            table, recipe, title = source, None, name or "The table"
        else:
            table, recipe = read_with_recipe(
                source, name=name, sheet=sheet, missing=missing, dates=dates
            )
            title = name or ("The table" if isinstance(source, (bytes, memoryview)) else "")
            title = title or str(source).replace("\\", "/").rsplit("/", 1)[-1]
            table, recipe = rejoined(table, recipe, self._table, self._recipe)
        same = self._table is not None and is_same_table(table, self._table)
        if holds is None and same and self._readings.now.holds != TABLE:
            holds = self._readings.now.holds
        kind = looks_like_distances(table)
        if holds is None and kind is not None and self._options.get("columns") is None:
            again = partial(
                self.load,
                source,
                name=name,
                sheet=sheet,
                missing=missing,
                dates=dates,
                options=self._own_options,
            )
            self._ask(title, kind, again)
            return
        try:
            self._show_table(
                table, self._names_as_before(table), title, recipe, holds=holds or TABLE
            )
        except (TypeError, ValueError) as error:
            if isinstance(source, pd.DataFrame):
                raise
            own = {**self._options, **self._own_options}
            gaps = own.get("missing") is None and int(table.notna().all(axis=1).sum()) < MIN_ROWS
            reason = messages.OR_PAIRWISE.format(reason=error) if gaps else error
            unfit = UnfitError(messages.UNFIT.format(title=title, reason=reason))
            unfit.faults = faults_of(table)
            self._offer(table, (source, name, sheet), missing, dates, gaps=gaps)  # it may help
            raise unfit from None
        self._sheet_source = (source, name) if "sheets" in table.attrs else None
        self._update_sheets(table)
        from_file = not isinstance(source, pd.DataFrame)
        self._offer(table, (source, name, sheet) if from_file else None, missing, dates)
        self._keep_file()

    def _read_again(self, missing: Missings, dates: tuple[Any, ...]) -> None:
        """Read the same file again, with what was declared as missing or as dates."""
        if self._source is not None:
            source, name, sheet = self._source
            own = self._own_options
            self.load(source, name=name, sheet=sheet, missing=missing, dates=dates, options=own)

    def _keep_rows(self) -> None:
        """Read the same file again, and compare rows with gaps pair by pair."""
        if self._source is not None:
            source, name, sheet = self._source
            missing, dates = self._declarations.asked
            own = {**self._own_options, "missing": "pairwise"}
            self.load(source, name=name, sheet=sheet, missing=missing, dates=dates, options=own)

    def _offer(
        self,
        table: pd.DataFrame,
        source: tuple[Any, str | None, str | None] | None,
        missing: Missings,
        dates: tuple[Any, ...],
        *,
        gaps: bool = False,
    ) -> None:
        """Offer what can be declared of a file with one click."""
        self._source = source
        self._declarations.offer(None if source is None else table, missing, dates, gaps=gaps)

    def _file_uploaded(self, change: Any) -> None:
        if not change["new"]:
            return
        file = change["new"][0]
        content = file["content"]
        self.upload.value = ()  # so that choosing the same file again is a change
        self._show_progress(messages.READING.format(file=file["name"]))
        self.load(content, name=str(file["name"]))

    def _names_chosen(self, change: Any) -> None:
        if self._following or self._table is None:
            return
        try:
            self._show_table(
                self._table,
                change["new"],
                self._title,
                self._recipe,
                holds=self._readings.now.holds,
            )
        except (TypeError, ValueError) as error:
            self._following = True
            self.names.value = change["old"]
            self._following = False
            self._refuse(str(error))
            return
        self._keep_file()

    def _sheet_chosen(self, change: Any) -> None:
        """Read another sheet of the same file."""
        if self._following or self._sheet_source is None:
            return
        source, name = self._sheet_source
        if not self.load(source, name=name, sheet=change["new"]):
            self._following = True
            self.sheet.value = change["old"]
            self._following = False

    def _names_as_before(self, table: pd.DataFrame) -> Any:
        """Return the column that names the rows now, if it can name those of this table."""
        if self._table is None or self.names.value == FOUND:
            return FOUND
        if list(table.columns) != list(self._table.columns):
            return FOUND
        return self.names.value if can_name(table.iloc[:, self.names.value]) else FOUND

    def _ask(self, title: str, kind: str, load: Callable[..., bool]) -> None:
        """Ask what a file holds; what is shown stays until there is an answer."""

        def answer(holds: str) -> None:
            if not load(holds=holds):  # what was chosen is refused: the question is still open
                self._readings.ask(answer)

        self._refuse(messages.QUESTION.format(title=title, what=messages.LOOKS_LIKE[kind]))
        self._readings.ask(answer)

    def _show_table(
        self,
        table: pd.DataFrame,
        names: Any,
        title: str,
        recipe: Recipe | None,
        *,
        holds: str = TABLE,
        annotated: bool = False,
    ) -> None:
        """Make an explorer of a table and show it; raise before anything has changed.

        A corrected version of the table that is shown, and one with annotations, is a step that
        can be undone.
        """
        if holds == TABLE:
            named = with_names(table, names).dropna(axis=1, how="all")  # else no row is complete
        else:
            named = table if names == FOUND else with_names(table, names)
        if len(table) > SLOW_FROM:
            self._show_progress(messages.CLUSTERING.format(rows=len(table)))
        same = annotated or (self._table is not None and is_same_table(table, self._table))
        same = same and self._readings.now.holds == holds
        shown = self.state
        plain = self._readings.plain if same else None
        turned = shown is not None and same and self._readings.now.exchanged
        options, lost = self._options_for(named, holds)
        if plain is None:
            made = self._readings.make(named, Reading(holds), options)
        else:
            made, not_kept = self._make_corrected(plain, named, Reading(holds), options)
            same_rows = table is self._table
            not_kept += keep_clusters(plain.state.clustering, made.state, same_rows=same_rows)
            lost += not_kept
            if annotated:
                keep_choices(plain.state, made.state)
        made.table_source = TableSource(title, table, recipe, None if names == FOUND else names)
        self._readings.begin(made, named, Reading(holds), options)
        if table is not self._table:
            report = read_report(table, title, faults_of(table), facts_of(table))
            set_html(self.report_box, report)
        self._table, self._title, self._recipe = table, title, recipe
        self._update_names(table, names)
        self._show_reading(made)
        if turned and shown is not None:
            lost += self._readings.turn(shown.clustering)
        self._files.add(self._readings.file, shown if same else None)
        if lost:
            what = listed(list(dict.fromkeys(lost)))
            self._show_message_html(said(messages.NOT_KEPT.format(what=what)))

    def _make_corrected(
        self, plain: ClusterExplorer, table: pd.DataFrame, reading: Reading, options: dict[str, Any]
    ) -> tuple[ClusterExplorer, list[str]]:
        """Make the explorer of a corrected version of the same table: it keeps settings and cut.

        Returns the explorer, and what could not be kept.
        """
        names = KEPT_OF_VIEWS if reading.holds == TABLE else KEPT_OF_VIEWS[2:]
        views, lost = present_options(table, {name: getattr(plain, name) for name in names})
        settings, of_columns = present_options(table, settings_of(plain.state.clustering))
        lost += of_columns
        options = {name: value for name, value in options.items() if name != "row_filter"}
        if "n_clusters" in settings:
            options.pop("distance_threshold", None)
        options |= views
        try:
            return self._readings.make(table, reading, {**options, **settings}), lost
        except (TypeError, ValueError):  # for example, fewer rows than clusters are left
            made = self._readings.make(table, reading, options)
        if reading.holds != TABLE:
            settings = {name: settings[name] for name in OF_DISTANCES if name in settings}
        return made, lost + apply_settings(made.state, settings)

    def _options_for(self, table: pd.DataFrame, holds: str) -> tuple[dict[str, Any], list[str]]:
        """Return the options of an explorer of a table, without columns that it does not have."""
        options: dict[str, Any] = self._options
        lost: list[str] = []
        if self._table is not None:
            options, lost = present_options(table, options)
        options = {**options, **self._own_options}
        return {**options, **(columns_of_square(table, options) if holds == TABLE else {})}, lost

    def _keep_file(self) -> None:
        """Keep what belongs to the file that is shown, until undo or redo shows it again."""
        self._files.keep(
            OpenFile(
                table=self._table,
                title=self._title,
                recipe=self._recipe,
                names=self.names.value,
                report=self.report_box.value,
                own_options=self._own_options,
                sheet_source=self._sheet_source,
                source=self._source,
                declared=self._declarations.asked,
            )
        )

    def _put_file(self, readings: FileReadings, file: OpenFile) -> None:
        """Show a file as it was before another version of it was opened."""
        self._table, self._title, self._recipe = file.table, file.title, file.recipe
        self._own_options, self._sheet_source = file.own_options, file.sheet_source
        self._readings.go_back_to(readings)
        self.report_box.value = file.report
        if file.table is not None:
            self._update_names(file.table, file.names)
            self._update_sheets(file.table)
            self._offer(file.table, file.source, *file.declared)
        if readings.explorer is not None:
            self._show_reading(readings.explorer)

    def _show_reading(self, explorer: ClusterExplorer) -> None:
        """Show the explorer of another reading of the file."""
        self.explorer_box.children = (explorer,)
        self._update_parts()

    def _handle_command(self, page_info: Any, message: Any, buffers: Any) -> None:
        """Pass a command on to the explorer: this box receives its keys."""
        if self.explorer is not None:
            self.explorer.handle_command(page_info, message, buffers)

    # -- widgets -----------------------------------------------------------------------------

    def _update_parts(self) -> None:
        """Show the introduction, or the parts that belong to a table."""
        self._message_text = ""
        self._show_message_html(Markup())
        shown = self._table is not None
        (self.remove_class if shown else self.add_class)("hclust-own-empty")
        self.introduction_box.layout.display = "none" if shown else None
        self.report_box.layout.display = None if shown else "none"
        self.names.layout.display = None if shown else "none"
        distances = self._readings.now.holds != TABLE
        self.annotations.layout.display = None if shown and not distances else "none"
        if self._source is None:
            self._declarations.box.layout.display = "none"
        if not shown:
            self.sheet.layout.display = "none"
        self.upload.button_style = "" if shown else "primary"

    def _update_names(self, table: pd.DataFrame, names: Any) -> None:
        """Offer the columns that can name the rows."""
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

    def _update_sheets(self, table: pd.DataFrame) -> None:
        self._following = True
        try:
            self.sheet.options = table.attrs["sheets"] if self._sheet_source else ()
            self.sheet.value = table.attrs["sheet"] if self._sheet_source else None
            self.sheet.layout.display = None if self._sheet_source else "none"
        finally:
            self._following = False

    def _show_progress(self, text: str) -> None:
        """Show what is being done; the message is sent before the work begins."""
        self._show_message_html(progress(text))

    def _refuse(self, text: str, faults: tuple[str, ...] = ()) -> None:
        """Show why a table is refused, and what is still shown."""
        self._message_text = text = in_interface(text)
        still = messages.STILL_SHOWN.format(title=self._title) if self._title else ""
        self._show_message_html(refusal(text + still) + fault_list(faults))

    def _show_message_html(self, html: Markup) -> None:
        set_html(self.message_box, html)
        self.message_box.layout.display = None if html else "none"

    def close(self) -> None:
        """Close the explorer, all widgets of this one, and itself."""
        if sys.is_finalizing() or not self._is_open:  # an option was refused, or closed before
            return
        self._is_open = False
        self._files.close()
        self.explorer_box.children = ()
        for widget in {*descendants(self)}:
            close_deep(widget)
        close_deep(self, only_parts=True)
        super().close()
