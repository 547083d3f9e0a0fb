"""Merges one at a time, in the browser at any speed."""

from __future__ import annotations

import pathlib
from numbers import Real
from typing import TYPE_CHECKING, Any

import anywidget
import numpy as np
import traitlets

from ..core.axes import default_axes
from ..core.encoding import encode, float64
from ..core.metrics import check_choice, condensed_distances, sklearn_single_metric
from ..core.summary import noun, units
from ..core.words import count
from ..draw.canvas import Picture
from ..draw.classroom_plot import GrowingTreePlot
from ..state import Checked, RefusedError, RefusedTypeError
from .base import STILL_WIDTH, Flag, View, close_whole

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.axes import Axis
    from ..core.clustering import Clustering

__all__ = ["MOST_IN_TABLE", "MOST_ROWS", "MOST_WITH_DISTANCES", "MergeStepper", "Steps"]

_STATIC = pathlib.Path(__file__).parent.parent / "static"

#: With more rows the cells of the table are too small to be told apart.
MOST_IN_TABLE = 40
#: With more rows their distances are not sent, and no update is worked out.
MOST_WITH_DISTANCES = 200
#: With more rows a step is no longer drawn at once, nor seen.
MOST_ROWS = 2000
SLOWEST, FASTEST = 0.25, 20.0


class Steps(anywidget.AnyWidget):
    """What is drawn in the browser: a tree, the distances of its rows, two axes for the points.

    Attributes
    ----------
    step : int
        Merges that are made.
    playing : bool
    speed : float
        Steps in a second.
    linkage : str
        Empty where nobody knows how the tree was made. The browser may change it, and has then
        made the new tree already.
    revision : int
        Grows with each change of what is drawn. It is what the front end waits for.
    """

    _esm = _STATIC / "classroom.js"
    _css = _STATIC / "hclust.css"

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
    note = traitlets.Unicode("").tag(sync=True)

    linkage = traitlets.Unicode("").tag(sync=True)
    step = traitlets.Int(0).tag(sync=True)
    playing = traitlets.Bool(False).tag(sync=True)
    speed = traitlets.CFloat(1.0).tag(sync=True)

    def show(self, data: dict[str, Any]) -> None:
        """Show other data; nothing is sent where nothing differs.

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
                self.revision += 1


class MergeStepper(View):
    """A tree that grows merge by merge: points, the table of distances, and every number used.

    Play, stop, step on and back, or jump: the browser does all of it, with no kernel. The two
    clusters of each step are lit among the points, in the table and at the foot of the tree; the
    update of Lance & Williams (1967) is written out with the numbers of the step. A list shows
    which pair every other linkage would merge with the same clusters, and the linkage can be
    exchanged at any step.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
        Up to 40 rows are shown with the whole table of distances, up to 200 with the numbers of
        each update, up to 2,000 with tree and points.
    step : int
        Merges that are made at the start; 0 is the beginning.
    speed : float
        Steps in a second, from 0.25 to 20.
    playing : bool
        Whether it plays. A reader who asked for less motion has to start it.
    x, y : str, optional
        Axes of the points, as for :class:`~hclust_widgets.ScatterWidget`.
    **options
        Options of :class:`~hclust_widgets.ClusterState`, unless ``data`` is one.

    Attributes
    ----------
    live : Steps
        What runs in the browser; ``live.linkage`` follows the state's linkage, and sets it.

    Raises
    ------
    ValueError
        For more than 2,000 rows, or an option out of range.

    Examples
    --------
    >>> from hclust_widgets import MergeStepper, load_mpg
    >>> stepper = MergeStepper(load_mpg().dropna().head(30), linkage="average", speed=2)
    >>> stepper.step = 12
    >>> stepper
    <MergeStepper: step 12 of 29, average linkage>
    """

    options = ("step", "speed", "playing", "x", "y")
    step = Checked(0)
    speed = Checked(1.0)
    playing = Flag(False)
    x = traitlets.Any(None, allow_none=True)
    y = traitlets.Any(None, allow_none=True)
    live = traitlets.Instance(Steps)

    def __repr__(self) -> str:
        tree = self.state.tree
        how = self.state.linkage or "unknown"
        return f"<MergeStepper: step {self.step} of {tree.n_leaves - 1}, {how} linkage>"

    # -- options -----------------------------------------------------------------------------

    @traitlets.validate("step")
    def _right_step(self, proposal: Any) -> int:
        value, last = proposal["value"], self.state.tree.n_leaves - 1
        if isinstance(value, bool) or not isinstance(value, (int, np.integer)):
            raise RefusedTypeError(f"step must be a whole number, not {value!r}.")
        if not 0 <= value <= last:
            raise RefusedError(
                f"step={int(value)} is out of range: this tree has {count(last, 'merges')}, so it "
                f"lies from 0 to {last}."
            )
        return int(value)

    @traitlets.validate("speed")
    def _right_speed(self, proposal: Any) -> float:
        value = proposal["value"]
        if isinstance(value, bool) or not isinstance(value, Real):
            raise RefusedTypeError(f"speed must be a number of steps in a second, not {value!r}.")
        if not SLOWEST <= value <= FASTEST:
            raise RefusedError(
                f"speed={value} is out of range: it lies from {SLOWEST} to {FASTEST:g} steps in a "
                "second."
            )
        return float(value)

    @traitlets.validate("x", "y")
    def _right_axis(self, proposal: Any) -> Any:
        value = proposal["value"]
        if value is None or self.state.features is None:
            return value
        name = proposal["trait"].name
        check_choice(name, str(value), tuple(self.state.axes()))
        return str(value)

    # -- in step with the state and the browser ----------------------------------------------

    def _build(self) -> None:
        self.live = Steps(step=self.step, speed=self.speed, playing=self.playing)
        self._say("")
        self.live.show(self._data(self.state.clustering))
        self.children = (self._message, self.live)
        self.live.observe(self._heard_browser, ["step", "playing", "speed", "linkage"])
        self.observe(self._option_changed, self.options)

    def _state_changed(self) -> None:
        now = self.state.clustering
        last = now.tree.n_leaves - 1
        if self.step > last:  # other columns leave out other rows
            self.step = last
        try:
            self.live.show(self._data(now))
        except ValueError as error:
            self._say(str(error))

    def _option_changed(self, change: Any) -> None:
        name, value = change["name"], change["new"]
        if name in ("x", "y"):
            self._state_changed()
        elif getattr(self.live, name) != value:
            self.live.set_trait(name, value)

    def _heard_browser(self, change: Any) -> None:
        name, value = change["name"], change["new"]
        if name == "linkage":
            if value != (self.state.linkage or "") and not self._try(linkage=value):
                self.live.revision += 1  # back to the tree that there is
        elif getattr(self, name) != value:
            try:
                setattr(self, name, value)
            except (TypeError, ValueError):  # a step of a tree that is no longer there
                self.live.set_trait(name, getattr(self, name))

    def _close_parts(self) -> None:
        if "live" in self._trait_values:
            close_whole(self.live)
        super()._close_parts()

    # -- what is sent ------------------------------------------------------------------------

    def _data(self, now: Clustering) -> dict[str, Any]:
        n = now.tree.n_leaves
        if n > MOST_ROWS:
            raise RefusedError(
                f"MergeStepper shows up to {MOST_ROWS:,} rows, but these are {n:,}: take a sample, "
                "such as table.sample(40)."
            )
        keys = ("children", "heights", "flips", "names", "name_ends", "noun")
        everything = encode(now, parts=("tree",))
        has_distances = now.features is not None and n <= MOST_WITH_DISTANCES
        metric = now.settings.metric or ""
        distances = b""
        if has_distances and metric:
            assert now.features is not None
            distances = float64(condensed_distances(now.features.values, metric))
        return {
            **{key: everything[key] for key in keys},
            **self._axes(now),
            "distances": distances,
            "metric": metric,
            "of_points": bool(metric) and sklearn_single_metric(metric),
            "swaps": bool(distances),
            "linkage": now.settings.linkage or "",
            "note": _note(now, bool(distances)),
        }

    def _axes(self, now: Clustering) -> dict[str, Any]:
        if now.features is None:
            return {"axes": b"", "axis_names": []}
        known = self.state.axes(now.features)
        if len(known) < 2:
            return {"axes": b"", "axis_names": []}
        usual = default_axes(known)
        x = self.x if self.x in known else usual[0] if usual[0] != self.y else usual[1]
        rest = [name for name in (usual[1], *known) if name != x]
        y = self.y if self.y in known else rest[0]
        chosen, unit = [known[name] for name in (x, y)], units(now)
        return {
            "axes": b"".join(float64(_numbers(axis)) for axis in chosen),
            "axis_names": [
                {
                    "name": axis.name,
                    "label": axis.label,
                    "unit": unit.get(axis.name, ""),
                    "kind": "date" if axis.values.dtype.kind == "M" else "number",
                }
                for axis in chosen
            ],
        }

    def _still(self) -> NDArray[np.uint8]:
        now = self.state.clustering
        picture = Picture(STILL_WIDTH, 380)
        GrowingTreePlot(picture, now.tree, self.step, list(now.row_names()), noun=noun(now))
        pixels = picture.rgba().copy()
        picture.close()
        return pixels


def _numbers(axis: Axis) -> NDArray[np.float64]:
    """Give values as numbers: days since 1970 for dates, nan where there is none."""
    if axis.values.dtype.kind == "M":
        return np.asarray((axis.values - np.datetime64(0, "ms")) / np.timedelta64(1, "D"))
    return np.asarray(axis.values, dtype=np.float64)


def _note(now: Clustering, distances: bool) -> str:
    """Say what is left out, and why."""
    n = now.tree.n_leaves
    rows = count(n, noun(now))
    if now.features is None:
        return (
            "Only a tree was handed in: its merges are shown, without points and distances (pass "
            "the table as well, table=...)."
        )
    if n > MOST_WITH_DISTANCES:
        return (
            f"{rows} have too many distances to be worked out at every step: with up to "
            f"{MOST_WITH_DISTANCES} rows the numbers of each update are shown, with up to "
            f"{MOST_IN_TABLE} the whole table of distances."
        )
    if not distances or not now.settings.linkage:
        return "Nobody knows how this tree was made, so no distances are shown: choose a linkage."
    if n > MOST_IN_TABLE:
        return (
            f"The table of distances is left out: {rows} are too many for it (up to "
            f"{MOST_IN_TABLE} it is shown)."
        )
    return ""
