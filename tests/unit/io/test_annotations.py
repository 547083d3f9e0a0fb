"""A second table that describes the rows, joined by row name."""

from __future__ import annotations

import pandas as pd
import pytest

from hclust_widgets import ClusterState
from hclust_widgets.io.annotations import INDEX, join_annotations

TABLE = pd.DataFrame(
    {"sample": ["s1", "s2", "s3", "s4"], "x": [1.0, 2.0, 8.0, 9.0], "y": [1.0, 3.0, 7.0, 9.0]}
)
ABOUT = pd.DataFrame(
    {"tissue": ["liver", "lung", "liver", "lung"], "id": ["s3", "s1", "s4", "s9"], "age": 3}
)


def test_rows_find_their_partner_by_name_whatever_the_order():
    joined = join_annotations(TABLE, ABOUT, title="about.csv")
    assert joined.table["tissue"].tolist()[0] == "lung"
    assert joined.table["tissue"].tolist()[2:] == ["liver", "liver"]
    assert joined.columns == ("tissue", "age")
    assert (joined.unmatched, joined.unused) == (("s2",), ("s9",))
    assert joined.table.attrs["annotations"] == ("tissue", "age")
    assert "3 of 4 rows found a partner" in joined.table.attrs["reading"][-1]
    told = " ".join(joined.table.attrs["doubts"])
    assert "without a partner in about.csv: s2" in told and "In about.csv alone: s9" in told
    assert list(TABLE.columns) == ["sample", "x", "y"] and not TABLE.attrs


def test_annotations_are_not_compared_and_change_no_label():
    joined = join_annotations(TABLE, ABOUT.assign(age=[1, 900, 4, 2])).table
    plain = ClusterState(TABLE, n_clusters=2)
    state = ClusterState(joined, n_clusters=2)
    assert state.labels_.tolist() == plain.labels_.tolist()
    assert state.features.columns == ("x", "y")
    assert ClusterState(joined, roles={"age": "compare"}).features.columns == ("x", "y", "age")
    known = ClusterState(joined, known="tissue", n_clusters=2)
    assert known.compare_classes().table.to_numpy().sum() == 3


@pytest.mark.parametrize(
    ("table", "about", "keys"),
    [
        (TABLE.set_index("sample"), ABOUT, (INDEX, 1)),
        (TABLE, ABOUT.set_index("id"), (0, INDEX)),
        (TABLE.assign(sample=["s1 ", " s2", "s3", "s4"]), ABOUT, (0, 1)),
    ],
    ids=["index", "their index", "blanks around"],
)
def test_names_stand_in_an_index_or_a_column(table, about, keys):
    joined = join_annotations(table, about)
    assert (joined.rows_key, joined.annotations_key) == keys
    assert joined.table["tissue"].isna().tolist() == [False, True, False, False]


def test_numbers_name_rows_where_a_gap_has_made_them_floats():
    table = pd.DataFrame({"nr": [11, 12, 13], "x": [0.5, 1.5, 9.5]})
    about = pd.DataFrame({"nr": [13.0, None, 11.0], "tissue": ["a", "b", "c"]})
    joined = join_annotations(table, about)
    assert joined.table["tissue"].tolist()[::2] == ["c", "a"] and joined.unmatched == ("12",)


def test_a_name_of_a_column_that_is_taken_is_told_apart():
    joined = join_annotations(TABLE, ABOUT.rename(columns={"tissue": "x"}))
    assert joined.columns == ("x (annotation)", "age")


@pytest.mark.parametrize(
    ("about", "words"),
    [
        (ABOUT.assign(id=["a", "b", "c", "d"]), "No row of the table is named in about.csv"),
        (ABOUT.assign(id=["s1", "s1", "s2", "s3"]), "'s1' stands twice in about.csv"),
        (ABOUT[["id"]], "nothing but the names"),
    ],
)
def test_what_cannot_be_joined_is_said(about, words):
    with pytest.raises(ValueError, match=words):
        join_annotations(TABLE, about, title="about.csv")


COUNTED = pd.DataFrame(
    {"Unnamed: 0": range(1, 7), "x": [1.5, 2, 8, 9, 4, 3], "n": [7, 2, 40, 9, 5, 3]}
)


def test_numbers_that_only_count_the_rows_join_and_it_is_told():
    about = pd.DataFrame({"nr": range(1, 7), "tissue": list("ababab")})
    joined = join_annotations(COUNTED, about, title="about.csv")
    assert joined.table["tissue"].tolist() == list("ababab")
    told = joined.table.attrs["doubts"][0]
    assert "6 of 6 rows found a partner in about.csv by 'Unnamed: 0' and 'nr' alone" in told
    assert "only count the rows" in told
    stated = join_annotations(COUNTED, about, on=("Unnamed: 0", "nr"))
    assert "doubts" not in stated.table.attrs or not stated.table.attrs["doubts"]
    named = about.assign(nr=[11, 12, 13, 15, 14, 16])
    fine = join_annotations(COUNTED.assign(nr=[11, 12, 13, 14, 15, 16]), named)
    assert not any("count" in one for one in fine.table.attrs["doubts"])


def test_a_few_numbers_that_occur_in_both_by_chance_join_nothing():
    about = pd.DataFrame({"score": [7, 2, 100, 101, 102], "tissue": list("ababa")})
    with pytest.raises(ValueError, match=r"by the numbers in .* no more than 2 of 6 rows") as told:
        join_annotations(COUNTED.drop(columns="Unnamed: 0"), about, title="about.csv")
    assert "No row of the table is named in about.csv" in str(told.value)
    same = join_annotations(COUNTED, about.rename(columns={"score": "n"}))
    assert same.rows_key == 2  # columns of one name are meant
    assert len(same.unmatched) == 4


def test_columns_of_one_name_go_before_those_that_count():
    table = COUNTED.assign(id=[11, 12, 13, 14, 15, 16])
    about = pd.DataFrame({"Unnamed: 0": range(1, 7), "id": [16, 15, 14, 13, 12, 11]})
    joined = join_annotations(table, about.assign(tissue=list("uvwxyz")))
    assert joined.table["tissue"].tolist() == list("zyxwvu")
    assert "by 'id'" in joined.table.attrs["reading"][-1]


def test_the_columns_with_the_names_can_be_said():
    about = ABOUT.assign(other=["s1", "s2", "s3", "s4"])
    joined = join_annotations(TABLE, about, on=("sample", "other"))
    assert joined.table["tissue"].tolist() == ABOUT["tissue"].tolist()
    for on in ("id", ("sample", "nothing")):
        with pytest.raises(ValueError, match="There is no column"):
            join_annotations(TABLE, about, on=on)


def test_a_column_of_the_same_name_and_one_number_in_common_does_not_beat_the_key():
    doses = [5, 9, 14, 22, 31, 45, 52, 60, 71, 88]
    table = pd.DataFrame({"sample": range(101, 111), "dose": doses, "v": 0.1})
    others = [3, 9, 15, 23, 32, 46, 53, 61, 72, 89]
    about = pd.DataFrame({"id": range(101, 111), "dose": others, "soil": list("abababcbcb")})
    joined = join_annotations(table, about)
    assert joined.table["soil"].tolist() == list("abababcbcb") and joined.unmatched == ()


def test_rows_are_joined_by_months():
    months = pd.to_datetime(["2020-01-01", "2020-02-01", "2020-03-01"])
    table = pd.DataFrame({"month": months, "x": [1.0, 2.0, 5.0]})
    about = pd.DataFrame({"month": months[::-1], "season": ["spring", "winter", "winter"]})
    assert join_annotations(table, about).table["season"].tolist() == ["winter", "winter", "spring"]
