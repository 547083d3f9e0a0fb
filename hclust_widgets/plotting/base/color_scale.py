"""Colors of values: which part of a colormap each value gets (`color_scale.js`)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from numbers import Real
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from hclust_widgets.common.checks import check_choice, reject_unknown
from hclust_widgets.common.constants import DIVERGING_MAPS
from hclust_widgets.common.format import significant, truncated_repr

__all__ = ["NORMS", "ColorScale", "ValueColors", "is_diverging"]

NORMS = ("linear", "log", "symlog", "power", "quantile")
#: Quantiles between which the colors lie where extremes are clipped, in percent.
QUANTILES = (2.0, 98.0)
GAMMA = 0.5  # of the norm "power"
LINEAR_SHARE = 0.01  # of the norm "symlog": linear up to this share of the larger end
_STEPS = 100  # of the norm "quantile"
_LINEAR_SCALE = 1 / (1 - 0.1)  # length of the linear part, as of matplotlib's SymLogNorm

Floats = NDArray[np.float64]


def is_diverging(cmap: str) -> bool:
    """Return True if a colormap has its lightest or darkest color in the middle.

    Examples
    --------
    >>> is_diverging("RdBu_r"), is_diverging("magma")
    (True, False)
    """
    return cmap.removesuffix("_r") in DIVERGING_MAPS


@dataclass(frozen=True)
class ColorScale:
    """How values become colors, as it was chosen: the values themselves may still be others.

    Attributes
    ----------
    norm : {"linear", "log", "symlog", "power", "quantile"}
        What grows evenly along the colors: the value, its logarithm, its logarithm away from 0
        (linear up to 1 % of the larger end, as matplotlib's ``SymLogNorm``), its square root from
        the lower end or the center on, or the share of values below it.
    center : float, None or "auto"
        The value with the map's middle color; without an end of its own the scale then reaches
        equally far to both sides. "auto": 0 where the map diverges, else none.
    vmin, vmax : float, optional
        The ends. Default: the extremes of the values, or their quantiles.
    robust : bool, (float, float) or "auto"
        Ends at quantiles, True for those of 2 and 98 percent. "auto": where the map diverges.
    """

    norm: str = "linear"
    center: float | str | None = "auto"
    vmin: float | None = None
    vmax: float | None = None
    robust: bool | str | tuple[float, float] = "auto"

    @classmethod
    def from_options(cls, options: Any) -> ColorScale:
        """Check options and return them as a scale.

        Parameters
        ----------
        options : ColorScale, mapping or None
            Any of the attributes; what it leaves out has its default.

        Raises
        ------
        TypeError, ValueError
            If an option cannot be used, whatever the values are: one sentence.
        """
        if isinstance(options, ColorScale):
            return options
        if options is None:
            return cls()
        if not isinstance(options, Mapping) or not all(isinstance(key, str) for key in options):
            raise TypeError(
                "color_scale must be a dict of center, vmin, vmax, robust and norm, not "
                f"{truncated_repr(options)}."
            )
        known = ("norm", "center", "vmin", "vmax", "robust")
        reject_unknown("color_scale", {k: v for k, v in options.items() if k not in known}, known)
        scale = cls(
            norm=options.get("norm", "linear"),
            center=_number("center", options.get("center", "auto"), text="auto"),
            vmin=_number("vmin", options.get("vmin")),
            vmax=_number("vmax", options.get("vmax")),
            robust=_quantiles(options.get("robust", "auto")),
        )
        check_choice("norm", scale.norm, NORMS)
        scale._check_ends(scale.vmin, scale.vmax)
        return scale

    def to_options(self) -> dict[str, Any]:
        """Return what differs from the defaults, ready for JSON."""
        usual = asdict(ColorScale())
        found = {name: value for name, value in asdict(self).items() if value != usual[name]}
        if isinstance(self.robust, tuple):
            found["robust"] = list(self.robust)
        return found

    def _check_ends(self, low: float | None, high: float | None) -> None:
        """Raise if ends and center contradict each other, or the norm."""
        if low is not None and high is not None and not low < high:
            raise ValueError(
                f"vmin={significant(low)} is not below vmax={significant(high)}: choose a "
                "smaller vmin or a larger vmax."
            )
        ends = {"vmin": low, "center": self.center, "vmax": high}
        numbers = {k: float(v) for k, v in ends.items() if v is not None and not isinstance(v, str)}
        if self.norm == "log":
            for name, value in numbers.items():
                if value <= 0:
                    raise ValueError(
                        f"The norm 'log' needs values above 0, but {name} is "
                        f"{significant(value)}: choose another norm, such as 'symlog'."
                    )
        center = numbers.get("center")
        if center is not None:
            below = low is not None and center <= low
            if below or (high is not None and center >= high):
                end = f"above vmin={significant(low or 0)}"
                if not below:
                    end = f"below vmax={significant(high or 0)}"
                raise ValueError(
                    f"center={significant(center)} is not {end}: choose another center or end."
                )

    def colors(self, values: ArrayLike, *, diverging: bool = False) -> ValueColors:
        """Return the colors of values.

        Parameters
        ----------
        values : array_like of float
            nan where one is missing.
        diverging : bool
            Whether "auto" means a map that diverges from 0, its extremes clipped.

        Raises
        ------
        ValueError
            If these values cannot have these colors: one sentence.
        """
        numbers = np.asarray(values, dtype=np.float64).ravel()
        numbers = numbers[np.isfinite(numbers)]
        least, most = (numbers.min(), numbers.max()) if len(numbers) else (0.0, 1.0)
        least, most = float(least), float(most)
        is_log = self.norm == "log"
        if is_log and least <= 0:
            raise ValueError(
                f"The norm 'log' needs values above 0, but the smallest is {significant(least)}: "
                "choose another norm, such as 'symlog'."
            )
        center = self._center(diverging)
        quantiles = _QUANTILES_OF.get(self.robust) if not isinstance(self.robust, tuple) else None
        if isinstance(self.robust, tuple):
            quantiles = self.robust
        elif self.robust == "auto" and diverging:
            quantiles = QUANTILES
        low, high = least, most
        if quantiles is not None and len(numbers):
            low, high = map(float, np.percentile(numbers, quantiles))
        low, high = self._ends(low, high, center)
        if not low < high:
            if self.vmin is None and self.vmax is None:
                high = 10 * low if is_log else low + 1
            else:
                end = "vmin" if self.vmax is None else "vmax"
                side = "below the largest" if self.vmax is None else "above the smallest"
                other = high if self.vmax is None else low
                raise ValueError(
                    f"{end}={significant(low if self.vmax is None else high)} is not {side} "
                    f"value, {significant(other)}: choose another {end}, or both ends."
                )
        near = 1e-9 * (high - low)
        return ValueColors(
            self.norm,
            low,
            high,
            center,
            below=least < low - near,
            above=most > high + near,
            values=(least, most),
            knots=_knots(numbers, low, high) if self.norm == "quantile" else ((), ()),
        )

    def _center(self, diverging: bool) -> float | None:
        if not isinstance(self.center, str):
            return self.center
        outside = (self.vmin is not None and self.vmin >= 0) or (
            self.vmax is not None and self.vmax <= 0
        )
        return 0.0 if diverging and self.norm != "log" and not outside else None

    def _ends(self, low: float, high: float, center: float | None) -> tuple[float, float]:
        """Return the ends: those that were chosen; around a center equally far to both sides."""
        if center is None or (self.vmin is not None and self.vmax is not None):
            return (
                low if self.vmin is None else self.vmin,
                high if self.vmax is None else self.vmax,
            )
        if self.norm == "log":
            factor = max(high / center, center / low)
            if self.vmin is not None or self.vmax is not None:
                factor = center / self.vmin if self.vmin is not None else self.vmax / center  # type: ignore[operator]
            factor = factor if factor > 1 else 10.0
            return self.vmin or center / factor, self.vmax or center * factor
        half = max(high - center, center - low)
        if self.vmin is not None:
            half = center - self.vmin
        elif self.vmax is not None:
            half = self.vmax - center
        half = half if half > 0 else 1.0
        return (
            center - half if self.vmin is None else self.vmin,
            center + half if self.vmax is None else self.vmax,
        )


_QUANTILES_OF: dict[Any, tuple[float, float] | None] = {True: QUANTILES, False: None}


@dataclass(frozen=True, eq=False)
class ValueColors:
    """Colors of certain values: made by :meth:`ColorScale.colors`.

    Attributes
    ----------
    norm : str
    vmin, vmax : float
        The ends.
    center : float or None
        The value with the map's middle color.
    below, above : bool
        Whether values lie beyond the ends: they have the colors of the ends.
    values : tuple of float
        The smallest and the largest value.
    knots : pair of sequences
        Of the norm "quantile": values, and the share of all values below each.
    """

    norm: str
    vmin: float
    vmax: float
    center: float | None
    below: bool = False
    above: bool = False
    values: tuple[float, float] = (0.0, 1.0)
    knots: tuple[Any, Any] = field(default=((), ()), repr=False)

    def scaled(self, values: ArrayLike) -> Floats:
        """Return what grows evenly along the colors, for values between the ends."""
        v = np.asarray(values, dtype=np.float64)
        if self.norm == "log":
            return np.log(v)
        if self.norm == "quantile":
            return np.asarray(np.interp(v, *self.knots), dtype=np.float64)
        if self.norm == "power":
            away = v - self._origin
            return np.sign(away) * np.abs(away) ** GAMMA
        if self.norm == "symlog":
            linear = self._linear
            size = np.maximum(np.abs(v), linear)
            far = np.sign(v) * linear * (_LINEAR_SCALE + np.log10(size / linear))
            return np.where(np.abs(v) <= linear, v * _LINEAR_SCALE, far)
        return v

    def unscaled(self, scaled: ArrayLike) -> Floats:
        """Return the values that :meth:`scaled` takes to these."""
        s = np.asarray(scaled, dtype=np.float64)
        if self.norm == "log":
            return np.exp(s)
        if self.norm == "quantile":
            return np.asarray(np.interp(s, self.knots[1], self.knots[0]), dtype=np.float64)
        if self.norm == "power":
            return self._origin + np.sign(s) * np.abs(s) ** (1 / GAMMA)
        if self.norm == "symlog":
            linear = self._linear
            size = np.abs(s) / linear
            far = np.sign(s) * linear * 10 ** (np.maximum(size, _LINEAR_SCALE) - _LINEAR_SCALE)
            return np.where(size <= _LINEAR_SCALE, s / _LINEAR_SCALE, far)
        return s

    @property
    def _origin(self) -> float:
        return self.vmin if self.center is None else self.center

    @property
    def _linear(self) -> float:
        return LINEAR_SHARE * max(abs(self.vmin), abs(self.vmax))

    def shares(self, values: ArrayLike) -> Floats:
        """Return the place of values along the scale: 0 at vmin, 1 at vmax; nan stays nan."""
        low, high = self.scaled([self.vmin, self.vmax])
        found = self.scaled(np.clip(np.asarray(values, dtype=np.float64), self.vmin, self.vmax))
        return np.asarray((found - low) / (high - low), dtype=np.float64)

    def at_shares(self, shares: ArrayLike) -> Floats:
        """Return the values at places along the scale; below 0 and above 1 it goes on."""
        low, high = self.scaled([self.vmin, self.vmax])
        return self.unscaled(low + np.asarray(shares, dtype=np.float64) * (high - low))

    @property
    def part(self) -> tuple[float, float]:
        """The part of the colormap that is used: all of it unless the center lies off the middle.

        Equal steps to both sides of the center have colors equally far from the middle one.
        """
        if self.center is None:
            return 0.0, 1.0
        low, middle, high = self.scaled([self.vmin, self.center, self.vmax]).tolist()
        half = max(high - middle, middle - low)
        return 0.5 - 0.5 * (middle - low) / half, 0.5 + 0.5 * (high - middle) / half

    def places(self, values: ArrayLike) -> Floats:
        """Return the place of values in the colormap, 0 to 1; nan where one is missing."""
        begin, end = self.part
        return begin + (end - begin) * self.shares(values)

    @property
    def extend(self) -> str:
        """Which ends are clipped, in matplotlib's words: "neither", "min", "max" or "both"."""
        return ("neither", "min", "max", "both")[self.below + 2 * self.above]

    def ticks(self, count: int = 5) -> list[float]:
        """Return round values evenly along the scale, for norms whose values are not even.

        Examples
        --------
        >>> ColorScale("log").colors([1, 100]).ticks(3)
        [1.0, 10.0, 100.0]
        """
        found = [
            float(significant(v, 2)) for v in self.at_shares(np.linspace(0, 1, count)).tolist()
        ]
        near = 1e-9 * (self.vmax - self.vmin)
        inside = {v for v in found if self.vmin - near <= v <= self.vmax + near}
        return sorted(inside)


def _number(name: str, value: Any, *, text: str = "") -> Any:
    if value is None or (text and isinstance(value, str) and value == text):
        return value
    if isinstance(value, bool | np.bool_) or not isinstance(value, Real):
        known = f"a number, None or {text!r}" if text else "a number or None"
        raise TypeError(f"{name} must be {known}, not {truncated_repr(value)}.")
    if not math.isfinite(value):
        raise ValueError(f"{name} must be a finite number, not {float(value)}.")
    return float(value)


def _quantiles(value: Any) -> Any:
    if isinstance(value, bool | np.bool_):
        return bool(value)
    if isinstance(value, str) and value == "auto":
        return value
    wrong = f"robust must be True, False or two percentages, not {truncated_repr(value)}."
    if not isinstance(value, list | tuple) or len(value) != 2:
        raise TypeError(wrong)
    low, high = (_number("robust", one) for one in value)
    if low is None or high is None:
        raise TypeError(wrong)
    if not 0 <= low < high <= 100:
        raise ValueError(
            f"robust=({significant(low)}, {significant(high)}) are no two percentages, the "
            "smaller one first: choose some such as (2, 98)."
        )
    return (low, high)


def _knots(values: Floats, low: float, high: float) -> tuple[Floats, Floats]:
    """Return values between the ends and the share of all of them below each, both ascending."""
    inside = values[(values >= low) & (values <= high)]
    if not len(inside):
        return np.array([low, high]), np.array([0.0, 1.0])
    shares = np.linspace(0, 1, _STEPS + 1)
    found = np.percentile(inside, 100 * shares)
    found[0], found[-1] = low, high
    knots, which, counts = np.unique(found, return_inverse=True, return_counts=True)
    means = np.bincount(which, shares) / counts  # equal values have one color
    means[0], means[-1] = 0.0, 1.0
    return knots, means
