"""One column of a table as positions along an axis: numbers, dates or categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from hclust_widgets.common.format import are_years

from .ticks import format_ticks, nice_ticks

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

__all__ = ["Values"]


class Values:
    """Positions, limits and ticks of a column.

    Parameters
    ----------
    data : array_like of shape (n,)
        Numbers (also nullable and boolean ones), dates, or anything else, which is read as
        categories: each distinct text has its place, in sorted order.
    label : str, optional
        By default the name of the series.
    unit : str, default=""
    is_year : bool, optional
        Whether the numbers are years; by default whole numbers that can be, without a unit.

    Attributes
    ----------
    values : ndarray of float, shape (n,)
        nan where the value is missing.
    words : list of str
        The different words; empty for numbers and dates.
    title : str
        Label and unit.
    """

    def __init__(
        self,
        data: ArrayLike,
        label: str | None = None,
        unit: str = "",
        *,
        is_year: bool | None = None,
    ) -> None:
        import pandas as pd

        series = _series(data)
        name = label if label is not None else getattr(data, "name", None)
        shown = "" if name is None else str(name)
        self.title = f"{shown} ({unit})" if unit else shown
        self.words: list[str] = []
        self.values: NDArray[np.float64]
        self._dates = self._years = False
        if pd.api.types.is_datetime64_any_dtype(series.dtype):
            self._dates = True
            self.values = _days(series)
        elif pd.api.types.is_numeric_dtype(series.dtype):
            self.values = series.to_numpy(dtype=np.float64, na_value=np.nan)
            seem_years = not unit and are_years(self.values)
            self._years = seem_years if is_year is None else is_year
        else:
            # Plain Python: Arrow's strings refuse some texts that a table may hold.
            found = [
                None if missing else str(v)
                for v, missing in zip(series, series.isna(), strict=True)
            ]
            self.words = sorted({word for word in found if word is not None})
            place = {word: float(i) for i, word in enumerate(self.words)}
            self.values = np.asarray([np.nan if w is None else place[w] for w in found])

    @property
    def limits(self) -> tuple[float, float]:
        """Ends of the axis: the data with a margin of 4.5 % on both sides."""
        if self.words:
            return -0.5, len(self.words) - 0.5
        finite = self.values[np.isfinite(self.values)]
        if not len(finite):
            return 0.0, 1.0
        low, high = float(finite.min()), float(finite.max())
        margin = 0.045 * (high - low) or 0.5 * abs(low) or 0.5
        return low - margin, high + margin

    def ticks(self, pixels: float, every: float) -> tuple[list[float], list[str]]:
        """Choose ticks for an axis of some length in pixels.

        Parameters
        ----------
        pixels : float
        every : float
            Least distance of two ticks in pixels.

        Returns
        -------
        positions : list of float
        labels : list of str
        """
        low, high = self.limits
        if self.words:
            step = max(1, int(np.ceil(len(self.words) * min(every, 40) / max(pixels, 1))))
            return [float(i) for i in range(0, len(self.words), step)], self.words[::step]
        if self._dates:
            return _date_ticks(low, high, max(2, int(pixels / every)))
        ticks = nice_ticks(low, high, pixels, every)
        if self._years:
            whole = [tick for tick in ticks if tick == int(tick)]
            ticks = whole or ticks  # between two years
            return ticks, [word.replace(",", "") for word in format_ticks(ticks)]
        return ticks, format_ticks(ticks)


def _series(data: Any) -> Any:
    """Return a column as a series that keeps its dtype; text has dtype object."""
    import pandas as pd

    if not isinstance(data, (pd.Series, np.ndarray)):
        words = any(isinstance(value, str) for value in data)
        data = np.asarray(data, dtype=object if words else None)
    kind = object if data.dtype == object else None  # else pandas would make Arrow's strings of it
    return pd.Series(data, dtype=kind).reset_index(drop=True)


def _days(series: Any) -> NDArray[np.float64]:
    """Return days since 1970, the unit of dates in matplotlib."""
    naive = series.dt.tz_localize(None) if series.dt.tz is not None else series
    stamps = naive.to_numpy(dtype="datetime64[ns]")
    days = stamps.astype("int64") / 86_400e9
    return np.where(np.isnat(stamps), np.nan, days)


def _date_ticks(low: float, high: float, count: int) -> tuple[list[float], list[str]]:
    """Return ticks on round dates with concise labels."""
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter, num2date

    locator = AutoDateLocator(minticks=2, maxticks=max(3, count))
    found = locator.tick_values(num2date(low), num2date(high))
    ticks = [float(tick) for tick in found if low <= tick <= high]
    locator.create_dummy_axis()
    formatter = ConciseDateFormatter(locator)
    return ticks, list(formatter.format_ticks(ticks))
