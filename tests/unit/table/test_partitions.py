"""Tables in partitions: sources, the sample, sums that know no order."""

import os
import sys
from fractions import Fraction

import dask.dataframe as dd
import numpy as np
import pandas as pd
import pyarrow.dataset
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hclust_widgets.table.partitions.exact_sums import (
    column_sums,
    grouped_sums,
    mean_of,
    power_above,
    sums_as_floats,
)
from hclust_widgets.table.partitions.source import Partitions, drawn, in_partitions

FINITE = st.floats(allow_nan=False, allow_infinity=False)


def table(n=1000):
    rng = np.random.default_rng(0)
    return pd.DataFrame({"x": rng.normal(size=n), "y": rng.choice(["a", "b", "c"], n)})


@given(st.lists(FINITE, min_size=1, max_size=60))
def test_column_sums_are_exact(values):
    found = column_sums(np.array(values)[:, None])[0]
    assert Fraction(found, 1 << 1130) == sum(map(Fraction, values))
    mean = sum(map(Fraction, values)) / len(values)
    assert mean_of(found, len(values)) == float(mean)


def test_grouped_sums_do_not_depend_on_the_order():
    rng = np.random.default_rng(0)
    values = rng.normal(size=(5000, 3)) * [1, 1e-9, 1e9]
    group = rng.integers(0, 11, 5000)
    scale = power_above(np.abs(values).max(axis=0))
    whole = grouped_sums(values, group, 11, scale)
    order = rng.permutation(5000)
    parts = [
        grouped_sums(values[some], group[some], 11, scale) for some in np.array_split(order, 13)
    ]
    assert np.array_equal(sum(parts), whole)
    known = [[values[group == g, j].sum() for j in range(3)] for g in range(11)]
    np.testing.assert_allclose(sums_as_floats(whole, scale), known, rtol=1e-9)


def test_the_sample_is_of_the_rows_whatever_the_partitions():
    whole = drawn(0, 10_000, 0.1)
    parts = np.concatenate([drawn(0, 3, 0.1), drawn(3, 7000, 0.1), drawn(7003, 2997, 0.1)])
    assert np.array_equal(parts, whole)
    assert 900 < whole.sum() < 1100
    samples = [
        Partitions.open(dd.from_pandas(table(), npartitions=n), sample=100).sample for n in (1, 5)
    ]
    pd.testing.assert_frame_equal(*samples)
    assert 70 < len(samples[0]) < 130


def test_few_rows_are_all_in_the_sample():
    opened = Partitions.open(dd.from_pandas(table(), npartitions=4))
    assert opened.holds_all_rows
    assert (opened.n_rows, opened.n_partitions) == (1000, 4)
    assert opened.sample["x"].equals(table()["x"])


def test_categories_of_partitions_are_put_together():
    parts = [pd.DataFrame({"x": pd.Categorical(list(words))}) for words in ("ab", "cb")]
    opened = Partitions.open(dd.from_map(lambda i: parts[i], [0, 1]))
    assert opened.sample["x"].tolist() == list("abcb")
    assert isinstance(opened.sample["x"].dtype, pd.CategoricalDtype)


@pytest.fixture
def folders(tmp_path):
    frame = dd.from_pandas(table(), npartitions=3)
    frame.to_parquet(str(tmp_path / "parquet"))
    (tmp_path / "csv").mkdir()
    for i in range(3):
        table().iloc[i * 300 : i * 300 + 300].to_csv(tmp_path / "csv" / f"{i}.csv", index=False)
    return tmp_path


def test_folders_and_datasets_are_read_in_partitions(folders):
    for data in (folders / "parquet", str(folders / "parquet")):
        assert in_partitions(data)
        assert Partitions.open(data).n_partitions == 3
    dataset = pyarrow.dataset.dataset(folders / "parquet")
    assert in_partitions(dataset)
    opened = Partitions.open(dataset)
    assert (opened.n_partitions, opened.n_rows) == (3, 1000)
    assert opened.sample["x"].tolist() == table()["x"].tolist()
    assert opened.reduce(
        "survey", ["y"], lambda part, _: list(part.columns), lambda parts: parts[0]
    ) == ["y"]
    text = Partitions.open(folders / "csv")
    assert (text.n_partitions, text.n_rows) == (3, 900)
    assert Partitions.open(folders / "csv" / "1.csv").n_rows == 300


def test_what_is_no_table_in_partitions():
    for data in (table(), {"a": [1]}, "no such folder", "a,b\n1,2\n", "\0", None, 3):
        assert not in_partitions(data)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda folder: folder / "nothing", "There is no folder"),
        (lambda folder: folder, "holds Parquet and CSV files"),
        (lambda _: 5, "but this is a int"),
        (lambda _: table(), "but this is a DataFrame"),
        (lambda _: dd.from_pandas(table(1), npartitions=1), "at least two rows"),
        (lambda _: dd.from_pandas(pd.DataFrame(index=range(9)), npartitions=1), "no columns"),
    ],
)
def test_wrong_sources_are_refused_in_a_sentence(folders, make, words, refusal):
    assert words in refusal(lambda: Partitions.open(make(folders)))


def test_csv_files_of_different_types_are_refused_with_what_to_do(tmp_path, refusal):
    pd.DataFrame({"x": [1, 2, 3]}).to_csv(tmp_path / "0.csv", index=False)
    pd.DataFrame({"x": ["a", "b", "c"]}).to_csv(tmp_path / "1.csv", index=False)
    assert "dtype={" in refusal(Partitions.open, tmp_path)


def halves(folder, change, write="csv"):
    """Write a table in two files: the second with some change."""
    first, second = table(600).iloc[:300], change(table(600).iloc[300:])
    for name, part in (("a", first), ("b", second), ("c", first)):
        if write == "csv":
            part.to_csv(folder / f"{name}.csv", index=False)
        else:
            part.to_parquet(folder / f"{name}.parquet")
    return folder


@pytest.mark.parametrize("write", ["csv", "parquet"])
@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda part: part.assign(q=1.0), "it adds 'q'"),
        (lambda part: part[["x"]], "it lacks 'y'"),
        (lambda part: part.rename(columns={"x": "z"}), "it lacks 'x' and adds 'z'"),
    ],
)
def test_files_with_other_columns_are_refused_with_their_names(
    tmp_path, refusal, write, change, words
):
    said = refusal(Partitions.open, halves(tmp_path, change, write))
    assert f"b.{write} has other columns than a.{write}: {words}" in said


@pytest.mark.parametrize("write", ["csv", "parquet"])
def test_columns_of_files_are_read_by_name(tmp_path, write):
    turned = halves(tmp_path, lambda part: part[part.columns[::-1].tolist()], write)
    opened = Partitions.open(turned)
    wanted = pd.concat([table(600), table(600).iloc[:300]])
    assert opened.sample.columns.tolist() == wanted.columns.tolist()
    for name in wanted:
        assert opened.sample[name].tolist() == wanted[name].tolist()


def test_columns_in_another_order_have_the_type_that_holds_all(tmp_path, refusal):
    (tmp_path / "a.csv").write_text("n,m,w\n1,1.5,\n2,2.5,u\n")
    (tmp_path / "b.csv").write_text("w,m,n\n,3,0.5\n,4,1.5\n")
    (tmp_path / "c.csv").write_text("")
    sample = Partitions.open(tmp_path).sample
    assert sample["n"].tolist() == [1, 2, 0.5, 1.5]
    assert sample["m"].tolist() == [1.5, 2.5, 3, 4]
    assert sample["w"].isna().tolist() == [True, False, True, True]
    (tmp_path / "d.csv").write_text("m,w,n\n")  # no rows, and so no types
    assert Partitions.open(tmp_path).sample["n"].tolist() == [1, 2, 0.5, 1.5]
    (tmp_path / "b.csv").write_text("w,m,n\n,3,few\n,4,many\n")
    said = refusal(Partitions.open, tmp_path)
    assert "Column 'n' is read as numbers in a.csv and as text in b.csv" in said


def test_csv_files_without_rows_are_passed_over_and_alone_refused(tmp_path, refusal):
    (tmp_path / "a.csv").write_text("")
    (tmp_path / "b.csv").write_text("n,m\n")
    assert "have no rows below a header" in refusal(Partitions.open, tmp_path)
    (tmp_path / "c.csv").write_text("n,m\n1,2\n2,3\n")
    assert Partitions.open(tmp_path).sample["m"].tolist() == [2, 3]


def test_without_dask_a_sentence_says_what_to_install(folders, monkeypatch):
    monkeypatch.setitem(sys.modules, "dask.dataframe", None)
    for data in (folders / "parquet", pyarrow.dataset.dataset(folders / "parquet")):
        with pytest.raises(ImportError, match=r'pip install "hclust_widgets\[dask\]"'):
            Partitions.open(data)


def test_a_name_that_stands_twice_is_refused(refusal):
    frame = dd.from_pandas(table(), npartitions=2)
    frame.columns = ["x", "x"]
    assert "stands twice" in refusal(Partitions.open, frame)


def test_an_empty_folder_is_refused(tmp_path):
    os.mkdir(tmp_path / "empty")
    with pytest.raises(ValueError, match="holds no Parquet or CSV files"):
        Partitions.open(tmp_path / "empty")


@pytest.mark.parametrize("sample", [True, 2.5, "many", 1, 0])
def test_wrong_samples_are_refused_in_a_sentence(sample, refusal):
    frame = dd.from_pandas(table(), npartitions=2)
    assert "sample" in refusal(Partitions.open, frame, sample=sample)


@pytest.mark.parametrize("names", [("id", None), (None, "id"), ("id", "id"), ("id", "other")])
@pytest.mark.parametrize("words", [False, True])
def test_an_index_with_a_name_in_some_parquet_files_only_is_no_obstacle(tmp_path, names, words):
    table = pd.DataFrame({"x": [1.0, 2.0, 8.0, 9.0], "y": [2.0, 1.0, 7.0, 9.0]})
    if words and names == ("id", "id"):
        table.index = list("abcd")
    for file, name in zip("ab", names, strict=True):
        table.rename_axis(name).to_parquet(tmp_path / f"{file}.parquet")
    opened = Partitions.open(tmp_path)
    assert (
        opened.n_rows == 8
        and opened.sample[["x", "y"]].to_numpy().tolist() == 2 * table.to_numpy().tolist()
    )


def test_a_column_that_is_the_index_of_another_file_is_a_column(tmp_path):
    table = pd.DataFrame({"x": [1.0, 2.0, 8.0]}, index=pd.Index(list("abc"), name="id"))
    table.to_parquet(tmp_path / "a.parquet")
    table.reset_index().to_parquet(tmp_path / "b.parquet", index=False)
    assert Partitions.open(tmp_path).sample["id"].tolist() == list("abcabc")
