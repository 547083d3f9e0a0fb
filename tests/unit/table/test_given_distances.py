"""Distances and similarities that are handed in: what is read, and what is refused."""

import numpy as np
import pandas as pd
import pytest
from scipy.spatial.distance import pdist, squareform

from hclust_widgets import load_mpg
from hclust_widgets.table.check_table import looks_like_distances
from hclust_widgets.table.distances import read_distances

CORRELATIONS = pd.DataFrame(
    [
        [1.0, 0.99, -0.37, 0.4, 0.3],
        [0.99, 1.0, -0.36, 0.39, 0.3],
        [-0.37, -0.36, 1.0, -0.99, -0.36],
        [0.4, 0.39, -0.99, 1.0, 0.34],
        [0.3, 0.3, -0.36, 0.34, 1.0],
    ],
    index=list("abcde"),
    columns=list("abcde"),
)
SQUARE = squareform(pdist(np.array([[0.0], [1.0], [3.0], [7.0], [20.0]])))
FRAME = pd.DataFrame(SQUARE, index=list("abcde"), columns=list("abcde"))


@pytest.mark.parametrize("d", [SQUARE, SQUARE.tolist(), squareform(SQUARE), FRAME])
def test_every_form_gives_the_same_distances(d):
    assert read_distances(d).condensed.tolist() == squareform(SQUARE).tolist()


@pytest.mark.parametrize(
    "frame",
    [
        FRAME,
        FRAME.rename_axis("name").reset_index(),
        FRAME.reset_index(drop=True),
        FRAME.set_axis(range(5), axis=1),
    ],
)
def test_a_data_frame_has_the_names_in_one_of_several_places(frame):
    found = read_distances(frame)
    assert found.names == list("abcde")
    np.testing.assert_array_equal(found.square, SQUARE)


def test_similarities_become_distances():
    values = CORRELATIONS.to_numpy()
    signed = read_distances(CORRELATIONS, kind="similarity")
    np.testing.assert_array_equal(signed.square, 1 - values)
    absolute = read_distances(CORRELATIONS, kind="absolute_correlation")
    np.testing.assert_array_equal(absolute.square, 1 - np.abs(values))
    percent = read_distances(50 * CORRELATIONS + 50, kind="similarity")
    np.testing.assert_allclose(percent.square, 50 - 50 * values, atol=1e-12)
    assert (signed.formula, absolute.formula, percent.formula) == ("1 - s", "1 - abs(s)", "100 - s")


def test_rounding_is_no_damage():
    off = FRAME.copy()
    off.loc["a", "b"] += 1e-12
    assert read_distances(off).condensed[0] == 1 + 1e-12
    like = CORRELATIONS.copy()
    like.loc["a", "b"] = like.loc["b", "a"] = 1 + 2e-16
    assert read_distances(like, kind="similarity").condensed[0] == 0


def _with(frame, **cells):
    frame = frame.copy()
    for cell, value in cells.items():
        frame.loc[cell[0], cell[1]] = value
    return frame


NAN, INF = float("nan"), float("inf")
LOWER = FRAME.where(np.tril(np.ones((5, 5), dtype=bool)))
DAMAGED = {
    "not symmetric": (_with(FRAME, cb=5), "distance", r"row 'b', column 'c'.* 2.* is 5.*symmetric"),
    "diagonal": (_with(FRAME, dd=0.3), "distance", r"diagonal cell in row 'd'.* is 0.3"),
    "diagonal of correlations": (
        _with(CORRELATIONS, cc=0.3), "similarity", r"diagonal cell in row 'c'.* is 0.3.* is 1",
    ),
    "empty diagonal": (_with(FRAME, bb=NAN), "distance", "diagonal cell in row 'b'.* is empty"),
    "negative": (_with(FRAME, ad=-7, da=-7), "distance", r"row 'a', column 'd' is negative \(-7\)"),
    "missing pair": (_with(FRAME, ad=NAN, da=NAN), "distance", "row 'a', column 'd' is empty"),
    "one missing": (_with(FRAME, da=NAN), "distance", "row 'd', column 'a' is empty"),
    "infinite": (_with(FRAME, ad=INF, da=INF), "distance", "row 'a', column 'd' is infinite"),
    "upper triangle empty": (LOWER, "distance", "upper triangle is empty.*row 'a', column 'b'"),
    "upper triangle zero": (LOWER.fillna(0.0), "distance", "upper triangle is empty"),
    "lower triangle empty": (LOWER.T, "distance", "lower triangle is empty.*row 'b', column 'a'"),
    "too alike": (_with(CORRELATIONS, ab=1.2, ba=1.2), "similarity", "column 'b' is larger than 1"),
    "not square": (FRAME.iloc[:3], "distance", "shape 3 x 5"),
    "names differ": (FRAME.set_axis(list("abced"), axis=1), "distance", "Row 'd' and column 'e'"),
}  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGED)
def test_a_damaged_matrix_is_refused_by_its_cell(damage):
    frame, kind, words = DAMAGED[damage]
    with pytest.raises(ValueError, match=words) as error:
        read_distances(frame, kind=kind)
    assert "\n" not in str(error.value)


def test_what_is_no_matrix_of_numbers_is_refused():
    with pytest.raises(ValueError, match=r"n \* \(n - 1\) / 2 distances, but this has 4"):
        read_distances([1.0, 2.0, 3.0, 4.0])
    with pytest.raises(ValueError, match="row 0, column 2 is empty"):
        read_distances([1.0, NAN, 3.0])
    with pytest.raises(TypeError, match="holds 'a', but distances are numbers"):
        read_distances([["a", "b"], ["c", "d"]])
    with pytest.raises(ValueError, match="2 names for 5 rows"):
        read_distances(SQUARE, names=["a", "b"])
    with pytest.raises(ValueError, match=r"kind='distances' is not known.*'distance'"):
        read_distances(SQUARE, kind="distances")


def test_rows_of_a_table_are_found_by_name():
    table = pd.DataFrame({"x": [1, 2, 3, 4, 5]}, index=list("edcba"))
    given = read_distances(FRAME)
    assert given.table_of_rows(table)["x"].tolist() == [5, 4, 3, 2, 1]
    named = table.rename_axis("who").reset_index()
    assert given.table_of_rows(named)["x"].tolist() == [5, 4, 3, 2, 1]
    with pytest.raises(ValueError, match="table has no row 'e'"):
        given.table_of_rows(table.iloc[1:])
    with pytest.raises(ValueError, match="distances lack 'f'"):
        given.table_of_rows(pd.concat([table, pd.DataFrame({"x": [0]}, index=["f"])]))
    with pytest.raises(ValueError, match="between 5 rows, but the table has 4"):
        read_distances(SQUARE).table_of_rows(table.iloc[1:])


def test_what_looks_like_distances_is_recognized():
    assert looks_like_distances(FRAME) == "distance"
    assert looks_like_distances(CORRELATIONS) == "similarity"
    assert looks_like_distances(CORRELATIONS * 50 + 50) == "similarity"
    assert looks_like_distances(_with(CORRELATIONS, ab=0.2)) == "similarity"
    assert looks_like_distances(_with(CORRELATIONS, ab=NAN, ba=NAN)) == "similarity"
    assert looks_like_distances(_with(CORRELATIONS, cc=0.3)) == "similarity"
    assert looks_like_distances(_with(FRAME, dd=0.3)) == "distance"
    assert looks_like_distances(LOWER) == "distance"
    assert looks_like_distances(load_mpg()) is None
    square = pd.DataFrame(
        np.random.default_rng(0).normal(size=(5, 5)), list("abcde"), list("abcde")
    )
    assert looks_like_distances(square) is None
