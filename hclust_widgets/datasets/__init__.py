"""Example data: 398 cars of the years 1970 to 1982 (UCI Auto MPG, see ``SOURCE.md``)."""

from __future__ import annotations

from importlib import resources

import pandas as pd

__all__ = ["load_mpg"]

# Units of the columns; that of mpg is its name.
_UNITS = {
    "displacement": "cu in",
    "horsepower": "hp",
    "weight": "lb",
    "acceleration": "s",
}


def load_mpg() -> pd.DataFrame:
    """Load the Auto MPG data.

    Six cars (rows 32, 126, 330, 336, 354 and 374) have no horsepower; without them there are 392.

    Returns
    -------
    pandas.DataFrame, shape (398, 9)
        One row per car, with the index 0 to 397 and the columns ``mpg`` (miles per US gallon),
        ``cylinders``, ``displacement`` (cubic inches), ``horsepower``, ``weight`` (pounds),
        ``acceleration`` (seconds from 0 to 60 miles per hour), ``model_year`` (70 to 82),
        ``origin`` ("usa", "europe" or "japan") and ``name``. Its ``attrs`` hold the ``"name"`` of
        the data, ``"rows"``, what the rows are called, and ``"units"``, a dict of units by
        column. Every call returns a new table.

    References
    ----------
    R. Quinlan (1993). Auto MPG. UCI Machine Learning Repository.
    https://doi.org/10.24432/C5859H (CC BY 4.0).

    Examples
    --------
    >>> from hclust_widgets import load_mpg
    >>> cars = load_mpg()
    >>> cars.shape
    (398, 9)
    >>> len(cars.dropna())
    392
    >>> cars.attrs["rows"], cars.attrs["units"]["weight"]
    ('cars', 'lb')
    """
    with resources.files(__name__).joinpath("cluster_mpg.csv").open(encoding="utf-8") as file:
        table = pd.read_csv(file)
    table.attrs["name"] = "Auto MPG"
    table.attrs["rows"] = "cars"
    table.attrs["units"] = dict(_UNITS)
    return table
