"""The tables of the gallery: where each comes from, how it is read, and what is said of it."""

from __future__ import annotations

import importlib.util
import json
import tarfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from .texts import TEXTS

__all__ = ["TABLES", "Table"]


@dataclass(frozen=True)
class Table:
    """One table of the gallery.

    Attributes
    ----------
    name : str
        Of the picture's file.
    title : str
    package : str
        On PyPI, as in the requirements.
    source : str
        Who made the data, and under which terms they may be used.
    license : str
    shows : str
        What is drawn, and what can be seen.
    ours, theirs : str
        Where our picture is better, and where another one is.
    read : callable
        Returns the DataFrame; tracks are columns of it.
    tracks : tuple of str
        Columns that are shown as tracks, and not compared.
    state : mapping
        Options of `ClusterState`.
    figure : mapping
        Options of the figure.
    distances : bool
        Whether the table holds distances.
    """

    name: str
    title: str
    package: str
    source: str
    license: str
    shows: str
    ours: str
    theirs: str
    read: Callable[[], pd.DataFrame]
    tracks: tuple[str, ...] = ()
    state: Mapping[str, Any] = field(default_factory=dict)
    figure: Mapping[str, Any] = field(default_factory=dict)
    distances: bool = False


def folder(package: str) -> Path:
    """Return the folder of an installed package, which is not imported."""
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"{package} is not installed: use `make gallery`.")
    return Path(spec.submodule_search_locations[0])


def from_pydataset(path: str) -> pd.DataFrame:
    """Read a table of pydataset without importing it: it writes into the home folder."""
    with tarfile.open(folder("pydataset") / "resources.tar.gz") as archive:
        file = next(m for m in archive.getmembers() if m.name.endswith(path))
        return pd.read_csv(archive.extractfile(file), index_col=0)  # type: ignore[arg-type]


def cells() -> pd.DataFrame:
    """Return the 150 genes of NCI60 that vary most, with the tissue of each cell line."""
    data = folder("ISLP") / "data"
    values = np.load(data / "NCI60data.npy")
    given = pd.read_csv(data / "NCI60labs.csv")["label"]
    tissue = given.where(
        given.str.contains(r"\d") | given.isin(["CNS", "NSCLC"]), given.str.title()
    )
    most = np.sort(np.argsort(values.var(axis=0))[-150:])
    table = pd.DataFrame(values[:, most], columns=[f"g{gene}" for gene in most])
    number = (tissue.groupby(tissue).cumcount() + 1).astype(str)
    table.index = pd.Index(tissue.str.cat(number, sep=" "))
    return table.assign(tissue=tissue.to_numpy())


def cars() -> pd.DataFrame:
    """Return Motor Trend's cars of 1974 with readable names of the columns."""
    table = from_pydataset("/mtcars.csv")
    names = ["miles per gallon", "cylinders", "displacement", "horsepower", "axle ratio", "weight"]
    names += ["quarter mile", "engine", "transmission", "gears", "carburetors"]
    table.columns = pd.Index(names)
    table["engine"] = table["engine"].map({0: "V-shaped", 1: "straight"})
    table["transmission"] = table["transmission"].map({0: "automatic", 1: "manual"})
    return table


def votes() -> pd.DataFrame:
    """Return the Republican share of the votes of each state, with its first election."""
    table = from_pydataset("/votes.repub.csv")
    table.columns = table.columns.str.removeprefix("X")
    first = table.notna().idxmax(axis=1).astype(int)
    return table.assign(**{"first election": first})


def crime() -> pd.DataFrame:
    """Return crime and what else is known of the states of the USA in 2009."""
    table = pd.read_csv(folder("statsmodels") / "datasets/statecrime/statecrime.csv", index_col=0)
    names = {"hs_grad": "high school", "single": "single parents"}
    return table.rename(columns=names)


def proteins() -> pd.DataFrame:
    """Return distances of amino acids: their scores with themselves, less twice that of both."""
    from Bio.Align import substitution_matrices

    matrix = substitution_matrices.load("BLOSUM62")
    letters, names = list(AMINO_ACIDS), list(AMINO_ACIDS.values())
    score = np.array([[matrix[a, b] for b in letters] for a in letters])
    own = np.diag(score)
    return pd.DataFrame(own[:, None] + own - 2 * score, index=names, columns=names)


AMINO_ACIDS = {
    "A": "alanine",
    "R": "arginine",
    "N": "asparagine",
    "D": "aspartate",
    "C": "cysteine",
    "Q": "glutamine",
    "E": "glutamate",
    "G": "glycine",
    "H": "histidine",
    "I": "isoleucine",
    "L": "leucine",
    "K": "lysine",
    "M": "methionine",
    "F": "phenylalanine",
    "P": "proline",
    "S": "serine",
    "T": "threonine",
    "W": "tryptophan",
    "Y": "tyrosine",
    "V": "valine",
}


def music() -> pd.DataFrame:
    """Return how much of each chorale sounds on each tone, with mode and meter."""
    from music21 import corpus

    tones = ["C", "C♯", "D", "E♭", "E", "F", "F♯", "G", "A♭", "A", "B♭", "B"]
    rows = {}
    chorales = [p for p in corpus.getComposer("bach") if p.suffix == ".mxl"]
    for path in sorted(chorales, key=lambda p: p.name)[::6][:60]:
        score = corpus.parse(path)
        length = np.zeros(12)
        for note in score.flatten().notes:
            for pitch in note.pitches:
                length[pitch.pitchClass] += float(note.quarterLength)
        key = score.analyze("key")
        meter = next(iter(score.flatten().getElementsByClass("TimeSignature")))
        name = path.name.removesuffix(".mxl").replace("bwv", "BWV ")
        rows[name] = [*(100 * length / length.sum()), key.mode, meter.ratioString]
    return pd.DataFrame.from_dict(rows, orient="index", columns=[*tones, "mode", "meter"])


def languages() -> pd.DataFrame:
    """Return the share of each letter in the words of languages that use the Latin alphabet."""
    profiles = folder("langdetect") / "profiles"
    rows = {}
    for code, (language, family) in LANGUAGES.items():
        counts = json.loads((profiles / code).read_text(encoding="utf-8"))["freq"]
        letters = [
            counts.get(a, 0) + counts.get(a.upper(), 0) for a in "abcdefghijklmnopqrstuvwxyz"
        ]
        rows[language] = [*(100 * np.array(letters) / sum(letters)), family]
    columns = [*"abcdefghijklmnopqrstuvwxyz", "family"]
    return pd.DataFrame.from_dict(rows, orient="index", columns=columns)


LANGUAGES = {
    "af": ("Afrikaans", "Germanic"),
    "ca": ("Catalan", "Romance"),
    "cs": ("Czech", "Slavic"),
    "cy": ("Welsh", "Celtic"),
    "da": ("Danish", "Germanic"),
    "de": ("German", "Germanic"),
    "en": ("English", "Germanic"),
    "es": ("Spanish", "Romance"),
    "et": ("Estonian", "Uralic"),
    "fi": ("Finnish", "Uralic"),
    "fr": ("French", "Romance"),
    "hr": ("Croatian", "Slavic"),
    "hu": ("Hungarian", "Uralic"),
    "id": ("Indonesian", "Austronesian"),
    "it": ("Italian", "Romance"),
    "lt": ("Lithuanian", "Baltic"),
    "lv": ("Latvian", "Baltic"),
    "nl": ("Dutch", "Germanic"),
    "no": ("Norwegian", "Germanic"),
    "pl": ("Polish", "Slavic"),
    "pt": ("Portuguese", "Romance"),
    "ro": ("Romanian", "Romance"),
    "sk": ("Slovak", "Slavic"),
    "sl": ("Slovenian", "Slavic"),
    "so": ("Somali", "Cushitic"),
    "sq": ("Albanian", "Albanian"),
    "sv": ("Swedish", "Germanic"),
    "sw": ("Swahili", "Bantu"),
    "tl": ("Tagalog", "Austronesian"),
    "tr": ("Turkish", "Turkic"),
    "vi": ("Vietnamese", "Austroasiatic"),
}


def penguins() -> pd.DataFrame:
    """Return the penguins that were measured, with species, island, sex and year."""
    table = pd.read_csv(folder("palmerpenguins") / "data/penguins.csv")
    table.columns = table.columns.str.replace("_", " ")
    return table


def wine() -> pd.DataFrame:
    """Return what was measured in wines of three growers."""
    path = folder("sklearn") / "datasets/data/wine_data.csv"
    table = pd.read_csv(path, skiprows=1, header=None)
    names = (
        "alcohol,malic acid,ash,alcalinity of ash,magnesium,total phenols,flavanoids,"
        "nonflavanoid phenols,proanthocyanins,color intensity,hue,OD280/OD315,proline,grower"
    )
    table.columns = pd.Index(names.split(","))
    return table.assign(grower=table["grower"].map({0: "first", 1: "second", 2: "third"}))


def antibiotics() -> pd.DataFrame:
    """Return the least concentration of three antibiotics that stops each bacterium."""
    table = pd.read_json(folder("vega_datasets") / "_data/burtin.json").set_index("Bacteria")
    table.columns = table.columns.str.replace("_", " ")
    return table.drop(columns="Genus").rename(columns={"Gram Staining": "Gram staining"})


CHOSEN_STATES = ("District of Columbia", "Vermont", "Mississippi", "Alaska", "Hawaii", "Utah")


def _table(name: str, title: str, read: Callable[[], pd.DataFrame], **more: Any) -> Table:
    return Table(name=name, title=title, read=read, **TEXTS[name], **more)


TABLES = (
    _table(
        "cells",
        "Gene expression of cancer cells",
        cells,
        tracks=("tissue",),
        state={"metric": "correlation", "linkage": "average", "n_clusters": 8},
        figure={"row_split": "cut", "col_split": 4, "center": 0, "robust": True},
    ),
    _table(
        "cars",
        "Cars of 1974",
        cars,
        tracks=("engine", "transmission", "gears"),
        state={"n_clusters": 3},
        figure={"row_split": "cut"},
    ),
    _table(
        "votes",
        "Votes for Republicans, 1856 to 1976",
        votes,
        tracks=("first election",),
        state={
            "scaling": "none",
            "missing": "pairwise",
            "linkage": "average",
            "n_clusters": 5,
            "optimal_ordering": True,
        },
        figure={"col_cluster": False, "center": 50, "cmap": "RdBu_r"},
    ),
    _table(
        "crime",
        "Crime in the states of the USA, 2009",
        crime,
        state={"scaling": "standard", "n_clusters": 5},
        figure={"labels": CHOSEN_STATES, "col_split": 2},
    ),
    _table(
        "proteins",
        "How proteins replace their amino acids",
        proteins,
        state={"linkage": "average", "n_clusters": 6, "optimal_ordering": True},
        figure={"annot": True, "fmt": ".0f", "row_split": 6, "col_split": 6},
        distances=True,
    ),
    _table(
        "music",
        "Tones of Bach's chorales",
        music,
        tracks=("mode", "meter"),
        state={"scaling": "none", "n_clusters": 6, "optimal_ordering": True},
        figure={"row_split": "cut", "cmap": "viridis", "robust": True},
    ),
    _table(
        "languages",
        "Letters of 31 languages",
        languages,
        tracks=("family",),
        state={"scaling": "standard", "linkage": "average", "metric": "cityblock"},
        figure={"row_split": 6, "col_split": 3},
    ),
    _table(
        "penguins",
        "Penguins of the Palmer Archipelago",
        penguins,
        tracks=("species", "island", "sex", "year"),
        state={"scaling": "standard", "n_clusters": 4},
        figure={"row_split": "cut"},
    ),
    _table(
        "wine",
        "Wines of three growers",
        wine,
        tracks=("grower",),
        state={"scaling": "standard", "n_clusters": 3},
        figure={"row_split": "cut", "col_split": 3, "cmap": "coolwarm"},
    ),
    _table(
        "antibiotics",
        "What stops sixteen bacteria",
        antibiotics,
        tracks=("Gram staining",),
        state={"transform": "log2", "scaling": "none", "n_clusters": 4},
        figure={"annot": True, "row_split": "cut"},
    ),
)
