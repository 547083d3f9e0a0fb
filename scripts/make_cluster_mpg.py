"""Make ``cluster_mpg.csv``, the table of the lesson. Run once; the result is committed.

The data is the Auto MPG set of the UCI Machine Learning Repository (R. Quinlan, 1993,
https://doi.org/10.24432/C5859H, CC BY 4.0): 398 cars of the model years 1970 to 1982. Two
packages on PyPI hold it between them, so nothing but PyPI is needed:

* ``islp`` has the 392 complete rows in UCI's order (``Auto.csv``); it codes the origin as 1, 2
  or 3 and calls the model year ``year``;
* ``vega_datasets`` has 406 cars (``cars.json``), of which 8 lack mpg and are not among UCI's 398;
  the six that lack horsepower come from there.

The years in ``cars.json`` are wrong for some cars of 1982. UCI's rows are in order of their model
year and each of the six stands between two rows of the same year, so that year is taken.

Installing ``islp`` would bring PyTorch along, so both wheels are downloaded without their
dependencies and the two files are read out of them::

    pip download --no-deps --dest wheels islp==0.6.0 vega_datasets==0.9.0
    python scripts/make_cluster_mpg.py wheels

The script refuses to write a table that is not the expected one.
"""

from __future__ import annotations

import argparse
import io
import json
import zipfile
from pathlib import Path

import pandas as pd

COLUMNS = [
    "mpg",
    "cylinders",
    "displacement",
    "horsepower",
    "weight",
    "acceleration",
    "model_year",
    "origin",
    "name",
]
ORIGINS = {1: "usa", 2: "europe", 3: "japan"}
VEGA_NAMES = {
    "Miles_per_Gallon": "mpg",
    "Cylinders": "cylinders",
    "Displacement": "displacement",
    "Horsepower": "horsepower",
    "Weight_in_lbs": "weight",
    "Acceleration": "acceleration",
    "Origin": "origin",
    "Name": "name",
}
WITHOUT_HORSEPOWER = [32, 126, 330, 336, 354, 374]
OUT = Path(__file__).parents[1] / "hclust_widgets" / "datasets" / "cluster_mpg.csv"


def read_from_wheel(folder: Path, package: str, member: str) -> bytes:
    """Read one file out of the wheel of ``package`` that lies in ``folder``."""
    wheels = sorted(folder.glob(f"{package}-*.whl"))
    if len(wheels) != 1:
        raise SystemExit(f"{folder} holds {len(wheels)} wheels of {package}; one is needed")
    with zipfile.ZipFile(wheels[0]) as wheel:
        return wheel.read(member)


def complete_rows(auto_csv: bytes) -> pd.DataFrame:
    """Return the 392 rows of ``islp``, with our column names and origins in words."""
    table = pd.read_csv(io.BytesIO(auto_csv)).rename(columns={"year": "model_year"})
    table["origin"] = table["origin"].map(ORIGINS)
    return table[COLUMNS]


def rows_without_horsepower(cars_json: bytes) -> pd.DataFrame:
    """Return the six rows of ``vega_datasets`` by their positions among UCI's 398."""
    cars = pd.DataFrame(json.loads(cars_json)).rename(columns=VEGA_NAMES)
    cars = cars[cars["mpg"].notna()].reset_index(drop=True)
    cars["origin"] = cars["origin"].str.lower()
    return cars[cars["horsepower"].isna()].drop(columns="Year")


def put_together(complete: pd.DataFrame, incomplete: pd.DataFrame) -> pd.DataFrame:
    """Put the incomplete rows at their positions between the complete ones."""
    free = [i for i in range(len(complete) + len(incomplete)) if i not in set(incomplete.index)]
    complete = complete.set_axis(free)
    years = complete["model_year"]
    for position in incomplete.index:
        before, after = years.loc[:position].iloc[-1], years.loc[position:].iloc[0]
        if before != after:
            raise SystemExit(f"row {position} stands between the years {before} and {after}")
        incomplete.loc[position, "model_year"] = before
    table = pd.concat([complete, incomplete]).sort_index()[COLUMNS]
    whole = {"cylinders": int, "weight": int, "model_year": int}
    return table.astype({"displacement": float, "horsepower": float, **whole})


def check(table: pd.DataFrame) -> None:
    """Raise SystemExit unless this is the lesson's table."""
    complete = table.dropna()
    facts = {
        "398 rows and 9 columns": table.shape == (398, 9),
        "the six rows without horsepower": (
            table.index[table["horsepower"].isna()].tolist() == WITHOUT_HORSEPOWER
        ),
        "no other empty field": len(complete) == 392,
        "the origins": complete["origin"].value_counts().to_dict()
        == {"usa": 245, "japan": 79, "europe": 68},
        "the years in order": bool(table["model_year"].is_monotonic_increasing),
    }
    wrong = [what for what, holds in facts.items() if not holds]
    if wrong:
        raise SystemExit("this is not the lesson's table: " + ", ".join(wrong))


def main() -> None:
    """Read the two wheels, put the table together, check it, write it."""
    parser = argparse.ArgumentParser(description="Make cluster_mpg.csv from two wheels.")
    parser.add_argument("wheels", type=Path, help="folder with the wheels of islp, vega_datasets")
    parser.add_argument("--out", type=Path, default=OUT, help="where to write the table")
    args = parser.parse_args()
    auto = read_from_wheel(args.wheels, "islp", "ISLP/data/Auto.csv")
    cars = read_from_wheel(args.wheels, "vega_datasets", "vega_datasets/_data/cars.json")
    table = put_together(complete_rows(auto), rows_without_horsepower(cars))
    check(table)
    table.to_csv(args.out, index=False, lineterminator="\n")


if __name__ == "__main__":
    main()
