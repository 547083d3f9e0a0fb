"""`MergeStepper`: the merges of a tree one by one, animated in the browser."""

from __future__ import annotations

from numbers import Real
from typing import TYPE_CHECKING, Any

import numpy as np
import traitlets

from hclust_widgets.clustering.summary import leaf_noun
from hclust_widgets.common.checks import check_choice, reject_unknown
from hclust_widgets.common.format import count
from hclust_widgets.common.static import STATIC
from hclust_widgets.plotting.base.canvas import FigureCanvas
from hclust_widgets.plotting.classroom import GrowingTreePlot
from hclust_widgets.serialize.merge_steps import COMPONENTS, MAX_WITH_DISTANCES, encode_steps
from hclust_widgets.state.cluster_state import RefusedError, RefusedTypeError, StateTrait
from hclust_widgets.widgets.base.browser_widget import BrowserWidget
from hclust_widgets.widgets.base.traits import BoolTrait
from hclust_widgets.widgets.base.view import FALLBACK_IMAGE_WIDTH, View, close_deep

from . import messages

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from hclust_widgets.clustering.clustering import Clustering

__all__ = ["MergeStepper", "Steps"]


MIN_SPEED, MAX_SPEED = 0.25, 20.0  # steps per second


class Steps(BrowserWidget):
    """The data that the browser draws: a tree, distances of rows, two axes for the points.

    Attributes
    ----------
    step : int
        Number of merges that are done.
    playing : bool
    speed : float
        Steps per second.
    linkage : str
        Empty if unknown. If the browser changes it, it has computed the new tree already.
    guess : bool
        True if the reader guesses each merge before it is made.
    guesses : list of dict
        The first guess of each step: ``step``, ``a``, ``b`` (ids of the clusters), ``distance``,
        ``nearest`` (distance of the pair that merged), ``right`` and ``tied``.
    x, y : str
        Axes that are drawn.
    color_numbers, node_names, node_colors
        Names and colors of clusters, as every view of the state has them.
    n_clusters : int
        Of the state's cut: these clusters keep their colors when the linkage changes.
    revision : int
        Incremented with each change of the data; the front end observes it.
    """

    _esm = STATIC / "classroom.js"
    _css = STATIC / "hclust.css"

    view = traitlets.Unicode("stepper", read_only=True).tag(sync=True)
    revision = traitlets.Int(0).tag(sync=True)
    children = traitlets.CBytes(b"").tag(sync=True)
    heights = traitlets.CBytes(b"").tag(sync=True)
    flips = traitlets.CBytes(b"").tag(sync=True)
    distances = traitlets.CBytes(b"").tag(sync=True)
    metric = traitlets.Unicode("").tag(sync=True)
    of_points = traitlets.Bool(False).tag(sync=True)
    swaps = traitlets.Bool(True).tag(sync=True)
    names = traitlets.CBytes(b"").tag(sync=True)
    name_ends = traitlets.CBytes(b"").tag(sync=True)
    noun = traitlets.Unicode("rows").tag(sync=True)
    axes = traitlets.CBytes(b"").tag(sync=True)
    axis_names = traitlets.List(traitlets.Dict()).tag(sync=True)
    axis_pairs = traitlets.List(traitlets.Dict()).tag(sync=True)
    note = traitlets.Unicode("").tag(sync=True)
    color_numbers = traitlets.List(traitlets.Int()).tag(sync=True)
    node_names = traitlets.Dict().tag(sync=True)
    node_colors = traitlets.Dict().tag(sync=True)
    n_clusters = traitlets.Int(1).tag(sync=True)
    guess = traitlets.Bool(False).tag(sync=True)

    x = traitlets.Unicode("").tag(sync=True)
    y = traitlets.Unicode("").tag(sync=True)
    guesses = traitlets.List(traitlets.Dict()).tag(sync=True)
    linkage = traitlets.Unicode("").tag(sync=True)
    step = traitlets.Int(0).tag(sync=True)
    playing = traitlets.Bool(False).tag(sync=True)
    speed = traitlets.CFloat(1.0).tag(sync=True)

    def show(self, data: dict[str, Any]) -> None:
        """Set traits in one message; send nothing if nothing differs.

        Parameters
        ----------
        data : dict
            Names of traits and their values.
        """
        new = {name: value for name, value in data.items() if getattr(self, name) != value}
        if new:
            with self.hold_sync():
                for name, value in new.items():
                    setattr(self, name, value)
                if new.keys() != {"n_clusters"}:  # which nothing that is drawn depends on
                    self.revision += 1


class MergeStepper(View):
    """A tree that grows merge by merge: points, the table of distances, and every number used.

    Play, stop, step forward and back, or jump: all of it runs in the browser, without a kernel. The
    two clusters of each step are highlighted among the points, in the table and below the tree; the
    update formula of Lance & Williams (1967) is shown with the numbers of the step. A list shows
    which pair every other linkage would merge, and the linkage can be changed at any step.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
        Up to 40 rows are shown with the complete table of distances, up to 200 with the numbers of
        each update, up to 2,000 with tree and points.
    step : int
        Number of merges that are done at the start.
    speed : float
        Steps per second, from 0.25 to 20.
    playing : bool
        Whether it plays; with the system's setting for reduced motion the reader starts it.
    guess : bool
        Whether the reader guesses each merge before it is made: two clusters are picked, by pointer
        or keys, and the widget tells which pair is nearest. The table of distances is hidden
        meanwhile, and nothing plays. Needs a table of up to 200 rows and a linkage.
    x, y : str, optional
        Axes of the points, as for :class:`~hclust_widgets.ScatterWidget`.
    **options
        Options of :class:`~hclust_widgets.ClusterState`, unless ``data`` is one.

    Attributes
    ----------
    live : Steps
        The front end's model; ``live.linkage`` is linked to the state's linkage.

    Raises
    ------
    ValueError
        For more than 2,000 rows, or an option out of range or that cannot be used.

    Examples
    --------
    >>> from hclust_widgets import MergeStepper, load_mpg
    >>> stepper = MergeStepper(load_mpg().dropna().head(30), linkage="average", speed=2)
    >>> stepper.step = 12
    >>> stepper
    <MergeStepper: step 12 of 29, average linkage>
    >>> MergeStepper(load_mpg().dropna().head(6), guess=True).score
    (0, 0)
    """

    options = ("step", "speed", "playing", "guess", "x", "y")
    step = StateTrait(0)
    speed = StateTrait(1.0)
    playing = BoolTrait(False)
    guess = BoolTrait(False)
    x = traitlets.Any(None, allow_none=True)
    y = traitlets.Any(None, allow_none=True)
    live = traitlets.Instance(Steps)

    _updating_live = False  # while the browser's model is updated
    _column_axes: tuple[Any, Any] = (None, None)  # axes before principal components were chosen

    @property
    def score(self) -> tuple[int, int]:
        """Right guesses, and guesses made: the first of each step counts, and the last merge not.

        Going to the start and changing the tree begin anew.
        """
        guesses = self.live.guesses
        return sum(bool(one["right"]) for one in guesses), len(guesses)

    def __repr__(self) -> str:
        tree = self.state.tree
        how = self.state.linkage or "unknown"
        return f"<MergeStepper: step {self.step} of {tree.n_leaves - 1}, {how} linkage>"

    # -- options -----------------------------------------------------------------------------

    @traitlets.validate("step")
    def _validate_step(self, proposal: Any) -> int:
        value, last = proposal["value"], self.state.tree.n_leaves - 1
        if isinstance(value, bool) or not isinstance(value, (int, np.integer)):
            raise RefusedTypeError(messages.INTEGER.format(name="step", value=value))
        if not 0 <= value <= last:
            merges = count(last, "merges")
            raise RefusedError(
                messages.STEP_RANGE.format(value=int(value), merges=merges, maximum=last)
            )
        return int(value)

    @traitlets.validate("speed")
    def _validate_speed(self, proposal: Any) -> float:
        value = proposal["value"]
        if isinstance(value, bool) or not isinstance(value, Real):
            raise RefusedTypeError(messages.SPEED_TYPE.format(value=value))
        if not MIN_SPEED <= float(value) <= MAX_SPEED:
            raise RefusedError(
                messages.SPEED_RANGE.format(value=value, minimum=MIN_SPEED, maximum=MAX_SPEED)
            )
        return float(value)

    @traitlets.validate("x", "y")
    def _validate_axis(self, proposal: Any) -> Any:
        value = proposal["value"]
        if value is None or self.state.features is None:
            return value
        name = proposal["trait"].name
        check_choice(name, str(value), tuple(self.state.axes()))
        return str(value)

    @traitlets.validate("guess")
    def _validate_guess(self, proposal: Any) -> bool:
        value: bool = proposal["value"]
        if value and not self._data(self.state.clustering)["distances"]:
            raise RefusedError(messages.GUESS.format(maximum=MAX_WITH_DISTANCES))
        return value

    # -- synchronisation with state and browser ----------------------------------------------

    def _build(self) -> None:
        self.live = Steps(step=self.step, speed=self.speed, playing=self.playing, guess=self.guess)
        self.show_message("")
        self._remember_columns()
        self._update_live(self.state.clustering)
        self.children = (self.message_box, self.live)
        self.live.observe(self._browser_changed, ["step", "playing", "speed", "linkage", "x", "y"])
        self.observe(self._option_changed, self.options)

    def _state_changed(self) -> None:
        now = self.state.clustering
        last = now.tree.n_leaves - 1
        if self.step > last:  # with other columns other rows are dropped
            self.step = last
        try:
            self._update_live(now)
        except ValueError as error:
            self.show_message(str(error))

    def _option_changed(self, change: Any) -> None:
        name, value = change["name"], change["new"]
        if name in ("x", "y"):
            if not self._updating_live:
                self._remember_columns()
                self._state_changed()
        elif getattr(self.live, name) != value:
            self.live.set_trait(name, value)

    def _browser_changed(self, change: Any) -> None:
        name, value = change["name"], change["new"]
        if self._updating_live:
            return
        if name in ("x", "y"):
            self._updating_live = True  # it has the numbers of both axes
            try:
                self.x, self.y = self.live.x, self.live.y
            except (TypeError, ValueError):  # axes of an earlier table
                self.live.revision += 1
            finally:
                self._updating_live = False
            self._remember_columns()
        elif name == "linkage":
            if value != (self.state.linkage or "") and not self.change_state(linkage=value):
                self.live.revision += 1  # the browser returns to the state's tree
        elif getattr(self, name) != value:
            try:
                setattr(self, name, value)
            except (TypeError, ValueError):  # a step of an earlier tree
                self.live.set_trait(name, getattr(self, name))

    def _update_live(self, now: Clustering) -> None:
        """Update the browser's model; guesses of another tree are dropped."""
        data = self._data(now)
        before, self._updating_live = self._updating_live, True
        try:
            other = any(getattr(self.live, name) != data[name] for name in ("children", "heights"))
            self.live.show(data | ({"guesses": []} if other else {}))
        finally:
            self._updating_live = before

    def _remember_columns(self) -> None:
        if (self.x, self.y) != COMPONENTS:
            self._column_axes = (self.x, self.y)

    def _close_parts(self) -> None:
        if "live" in self._trait_values:
            close_deep(self.live)
        super()._close_parts()

    # -- data and pages ----------------------------------------------------------------------

    def _data(self, now: Clustering) -> dict[str, Any]:
        axes = {} if now.features is None else self.state.axes(now.features)
        return encode_steps(now, axes, x=self.x, y=self.y, columns=self._column_axes)

    def to_html(
        self,
        path: str | os.PathLike[str] | None = None,
        *,
        title: str | None = None,
        row_names: bool = True,
        columns: Iterable[Any] | None = None,
        **unknown: Any,
    ) -> str:
        """Make one HTML file with this stepper, which needs no Python and no network.

        It starts at the present step and does all that the stepper does: play, step, jump, show
        another cluster's update, change the linkage, guess. A page begins without guesses.

        Parameters
        ----------
        path : str or path, optional
            Path of the file; an existing one is replaced.
        title : str, optional
            Headline of the page.
        row_names : bool
            Whether the page contains the rows' names; without them rows are numbered.
        columns : iterable of column names, optional
            Columns that can be axes of the points. Default: all, and principal components.

        Returns
        -------
        str
            The page.

        Raises
        ------
        TypeError, ValueError
            If an option cannot be used.
        OSError
            If the file cannot be written.

        Notes
        -----
        Heights and, with up to 200 rows, distances are those of all compared columns, whatever
        ``columns`` is: they reveal how different rows are.

        Examples
        --------
        >>> from hclust_widgets import MergeStepper, load_mpg
        >>> MergeStepper(load_mpg().dropna().head(30)).to_html(title="30 cars")
        <a page of 1... kB>
        """
        reject_unknown("to_html", unknown, ("title", "row_names", "columns"))
        from hclust_widgets.export.html.classroom import stepper_to_html

        return stepper_to_html(
            self.state.clustering,
            path,
            title=title,
            row_names=row_names,
            columns=columns,
            x=self.x,
            y=self.y,
            begin={name: getattr(self, name) for name in ("step", "speed", "playing", "guess")},
        )

    def _fallback_image(self) -> NDArray[np.uint8]:
        now = self.state.clustering
        picture = FigureCanvas(FALLBACK_IMAGE_WIDTH, 380)
        GrowingTreePlot(
            picture, now.tree, self.step, list(now.row_names()), row_noun=leaf_noun(now)
        )
        pixels = picture.rgba().copy()
        picture.close()
        return pixels
