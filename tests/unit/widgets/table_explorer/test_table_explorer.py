"""A table of the reader's own, from the file to the explorer."""

from __future__ import annotations

import datetime
import io
import pathlib
import re

import pandas as pd
import pytest
from inspect_widgets import says, send_message
from ipywidgets.widgets.widget import _instances

from hclust_widgets import ClusterState, TableExplorer, load_mpg
from hclust_widgets.io.read_table import read_table
from hclust_widgets.teaching.lesson_answers import LESSON_ANSWERS
from hclust_widgets.widgets.table_explorer import messages
from hclust_widgets.widgets.table_explorer.markup import read_report

ROOT = pathlib.Path(__file__).resolve().parents[4]
HEAD = "name,weight,power,origin\n"
ROWS = "".join(
    f"car {i},{700 + i * 37 % 900},{40 + i * 13 % 80},{'abc'[i % 3]}\n" for i in range(20)
)
WHOLE = (HEAD + ROWS).encode()
FAULTY = WHOLE.replace(b"car 2,774", b"car 2,x774")


@pytest.fixture
def own():
    widget = TableExplorer()
    yield widget
    widget.close()


def upload(own, content, name="cars.csv"):
    """Do what the browser does when a file is chosen."""
    file = {"name": name, "type": "text/csv", "size": len(content), "content": memoryview(content)}
    own.upload.value = ({**file, "last_modified": datetime.datetime.now()},)


def compared(own):
    """Columns of the table that are compared now."""
    features = own.state.features
    return {features.table.columns[c] for c in features.sources}


def test_it_begins_with_an_invitation_and_nothing_else(own):
    assert own.table is own.explorer is own.state is None
    assert own.message == "" and repr(own) == "<TableExplorer: no table yet>"
    assert own.introduction_box.layout.display is None and own.names.layout.display == "none"


def test_a_file_is_read_said_and_explored(own):
    upload(own, WHOLE)
    assert own.table.shape == (20, 4) and own.message == ""
    assert own.explorer_box.children == (own.explorer,)
    assert own.state.features.table is not None and len(own.state.labels_) == 20
    assert own.introduction_box.layout.display == "none"
    assert "cars.csv" in own.report_box.value
    assert "20 rows, 4 columns: 2 of numbers, 2 of text" in own.report_box.value
    assert "Nothing in it looks wrong" in own.report_box.value
    assert own.upload.value == ()  # the same file can be chosen again


def test_a_fault_is_said_and_the_mended_file_goes_on_where_the_reader_was(own):
    upload(own, FAULTY)
    assert "&#39;x774&#39; in line 4: mend this cell" in own.report_box.value
    assert "1 thing to look at" in own.report_box.value
    assert compared(own) == {"power", "origin"}
    own.state.update(linkage="average", scaling="standard", n_clusters=6)
    own.names.value = 0
    assert own.state.n_clusters == 6
    upload(own, WHOLE)
    assert "Nothing in it looks wrong" in own.report_box.value
    assert compared(own) == {"weight", "power", "origin"}
    state = own.state
    assert (state.linkage, state.scaling, state.n_clusters) == ("average", "standard", 6)
    assert own.names.value == 0 and state.labels_.index[2] == "car 2"


def clusters_of(state):
    """Name, color and color number of every row's cluster, by the name of the row."""
    now = state.clustering
    names, colors, numbers = now.named_labels(), now.cluster_colors(), now.color_numbers
    return {
        row: (names.iloc[i], colors[label], int(numbers[label]))
        for i, (row, label) in enumerate(zip(now.features.names, state.labels_, strict=True))
    }


@pytest.fixture
def named(own):
    """Four clusters, two of them with names and one with a color of the reader's."""
    upload(own, WHOLE)
    own.names.value = 0
    own.state.n_clusters = 4
    own.state.linkage = "average"  # so its colors are not those that a tree begins with
    own.state.rename(0, "Light")
    own.state.rename(3, "Strong")
    own.state.set_color(3, "#123456")
    return clusters_of(own.state)


CHANGED = WHOLE.replace(b"car 5,885,105", b"car 5,886,105")
DROPPED = CHANGED.replace(b"car 7,959,51,b\n", b"")
MOVED = b"".join([*CHANGED.splitlines(keepends=True)[:1], *CHANGED.splitlines(True)[:0:-1]])


@pytest.mark.parametrize("content", [CHANGED, DROPPED, MOVED])
def test_clusters_of_a_corrected_file_keep_names_and_colors(own, named, content):
    assert content != WHOLE and len({number for *_, number in named.values()}) == 4
    upload(own, content)
    now = clusters_of(own.state)
    assert set(named) - set(now) == ({"car 7"} if content is DROPPED else set())
    assert now == {row: named[row] for row in now}
    assert set(own.state.cluster_names.values()) == {"Light", "Strong"}
    own.state.rename(0, "Other")
    own.state.undo()
    assert clusters_of(own.state) == now


def rows_in(state, label):
    labels, names = state.labels_, state.features.names
    return {row for row, one in zip(names, labels, strict=True) if one == label}


@pytest.mark.parametrize("content", [CHANGED, DROPPED, MOVED])
def test_a_corrected_file_keeps_locks_a_cut_by_hand_and_the_selection(own, named, content):
    nodes = own.state.cut.nodes
    own.state.split(int(nodes.tolist().index(min(nodes[nodes >= 20]))))  # the lowest merge
    own.state.lock(int(own.state.labels_["car 5"]))
    own.state.selection = [5, 7]
    before = {frozenset(rows_in(own.state, one)) for one in range(own.state.n_clusters)}
    assert own.state.is_uneven
    upload(own, content)
    state = own.state
    gone = {"car 7"} if content is DROPPED else set()
    after = {frozenset(rows_in(state, one)) for one in range(state.n_clusters)}
    assert after == {one - gone for one in before} - {frozenset()}
    (locked,) = state.locked
    assert "car 5" in rows_in(state, locked)
    names = state.features.names
    assert {names[row] for row in state.selection} == {"car 5", "car 7"} - gone
    lost = "Could not be kept from the table before: 1 selected row."
    assert says(own.message_box, lost) == bool(gone)
    state.unlock()
    state.level_cut()
    state.undo()
    state.undo()
    assert state.locked == (locked,) and state.is_uneven and own.state is state


def test_undo_of_a_corrected_file_brings_back_the_table_and_all_of_its_state(own, named):
    own.state.lock(1)
    own.state.selection = [5, 7]
    old, table, explorer, before = own.state, own.table, own.explorer, own.state.session()
    report = own.report_box.value
    upload(own, DROPPED, "mended.csv")
    new = own.state
    assert new is not old and len(new.labels_) == 19
    new.rename(1, "Mine")
    assert new.undo() and own.state is new
    assert new.undo()
    assert (own.state, own.explorer, own.table) == (old, explorer, table)
    assert own.explorer_box.children == (explorer,) and own.report_box.value == report
    assert old.session() == before and clusters_of(old) == named
    assert own.names.value == 0 and not says(own.message_box, "Could not be kept")
    own.state.redo()
    assert own.state is new and len(own.table) == 19 and "mended.csv" in own.report_box.value
    own.state.redo()
    assert own.state is new and new.cluster_names[1] == "Mine"
    own.explorer.handle_command(own.page_info, {"command": "undo"}, [])
    new.undo()
    assert own.state is old


def test_undo_of_another_column_that_names_the_rows(own):
    upload(own, WHOLE)
    state = own.state
    own.names.value = 0
    assert own.state is not state
    own.state.undo()
    assert own.state is state and own.names.value == "as found"
    own.state.redo()
    assert own.names.value == 0 and own.state.labels_.index[0] == "car 0"


def test_versions_that_undo_reaches_no_longer_are_closed(own):
    upload(own, WHOLE)
    versions = [own.explorer]
    for weight in range(887, 892):
        upload(own, WHOLE.replace(b"car 5,885", b"car 5,%d" % weight))
        versions.append(own.explorer)
    assert [one.is_open for one in versions] == [False, False, True, True, True, True]
    while own.state.undo():
        pass
    assert own.explorer is versions[2]
    upload(own, CHANGED)  # what was undone is gone
    assert [one.is_open for one in versions[2:]] == [True, False, False, False]
    assert not own.state.can_redo and own.state.undo() and own.explorer is versions[2]
    upload(own, b"a,b\n1,2\n3,5\n4,4\n", "other.csv")
    assert not own.state.can_undo and not versions[2].is_open


def test_a_corrected_file_keeps_weights_roles_and_what_else_it_can(own):
    upload(own, WHOLE)
    own.state.update(
        weights={"power": 2}, roles={"origin": "annotate", "weight": "compare"}, linkage="single"
    )
    upload(own, CHANGED)
    assert own.state.weights == {"power": 2} and own.state.roles["origin"] == "annotate"
    own.state.update(n_clusters=8, max_leaves=None, roles={"power": "annotate"})
    few = b"".join(CHANGED.splitlines(keepends=True)[:7])
    upload(own, few)
    assert own.state.roles == {"power": "annotate"} and own.state.linkage == "single"
    assert own.state.max_leaves is None and own.state.n_clusters < 8
    assert says(own.message_box, "Could not be kept from the table before: the number of clusters.")


def test_an_option_for_every_table_keeps_the_columns_that_a_table_has():
    own = TableExplorer(WHOLE, columns=["weight", "power"], weights={"power": 3, "weight": 2})
    assert own.load(b"power,size\n1,2\n3,5\n4,4\n9,1\n", name="other.csv")
    assert own.state.columns == ("power",) and own.state.weights == {"power": 3}
    lost = "weight among the columns that are compared and the weight of weight."
    assert says(own.message_box, lost)
    own.close()


def test_what_is_no_branch_of_the_corrected_table_is_said(own, named):
    for label in range(4):
        own.state.lock(label)
    mixed = HEAD + "".join(  # the same rows, all with other weights
        f"car {i},{700 + i * 53 % 900},{40 + i * 29 % 80},{'abc'[i * 5 % 3]}\n" for i in range(20)
    )
    upload(own, mixed.encode())
    state, lost = own.state, 4 - len(own.state.locked)
    assert lost and state.n_clusters == 4
    assert says(own.message_box, "Could not be kept from the table before: ")
    assert says(own.message_box, f"{lost} locked cluster")
    assert "not every lock or height kept" in state.summary
    upload(own, mixed.encode())
    assert not says(own.message_box, "Could not be kept")


def test_a_corrected_file_keeps_its_order_of_leaves_its_gaps_and_its_columns_cut(own, named):
    options = {"n_clusters": 2, "linkage": "single"}
    own.state.update(optimal_ordering=True, missing="pairwise", column_options=options)
    own.state.columns_state.rename(0, "engine")
    own.state.columns_state.set_color(1, "#00aa00")
    upload(own, CHANGED)
    state = own.state
    assert (state.optimal_ordering, state.missing) == (True, "pairwise")
    assert (state.columns_state.n_clusters, state.columns_state.linkage) == (2, "single")
    assert state.columns_state.cluster_names == {0: "engine"}
    assert "#00aa00" in state.columns_state.cluster_colors.values()


def test_rows_that_were_only_counted_keep_their_clusters_as_well():
    numbers = b"weight,power\n" + b"".join(
        b"%d,%d\n" % (700 + i * 37 % 900 + 2000 * (i % 4), 40 + i * 13 % 80) for i in range(20)
    )
    own = TableExplorer(numbers, n_clusters=4)
    own.state.rename(1, "Some")
    before = clusters_of(own.state)
    rows = numbers.splitlines(keepends=True)
    weight, power = rows[4].split(b",")
    rows[4] = b"%d,%s" % (int(weight) + 1, power)
    assert own.load(b"".join([*rows[:8], *rows[9:]]))
    now = clusters_of(own.state)
    assert [*now.values()] == [*before.values()][:7] + [*before.values()][8:]
    assert own.load(b"".join([*rows[:3], b"711,41\n", *rows[4:8], *rows[9:]]))
    assert len(own.state.labels_) == 19 and "Some" in own.state.cluster_names.values()
    own.close()


def counted_rows(weights, powers):
    """The file of a table whose rows have no names."""
    return pd.DataFrame({"weight": weights, "power": powers}).to_csv(index=False).encode()


def test_another_file_with_the_same_columns_has_no_names_of_the_old_one():
    weights, powers = [1.0] * 10 + [9.0] * 20, [i % 7 / 10 for i in range(30)]
    foreign = counted_rows([500.0] * 12 + [80.0] * 18, [i % 5 / 3 + 40 for i in range(30)])
    longer = counted_rows([1.0] * 9 + [80.0] * 30, [i % 5 / 3 + 40 for i in range(39)])
    cells = [f"{power:.1f}" if i else "0.25" for i, power in enumerate(powers)]
    corrected = counted_rows([int(weight) for weight in weights], cells)  # 1.0 is 1
    scaled = counted_rows([weight * 1000 for weight in weights], powers)  # every row is another
    moved = counted_rows(weights[::-1], powers[::-1])
    for content, names in [
        (foreign, []),
        (longer, []),
        (corrected, ["Light cars"]),
        (scaled, ["Light cars"]),
        (moved, ["Light cars"]),
    ]:
        own = TableExplorer(counted_rows(weights, powers), n_clusters=2)
        own.state.rename(int(own.state.labels_.iloc[0]), "Light cars")
        assert own.load(content)
        now = own.state.clustering
        assert list(own.state.cluster_names.values()) == names
        if names:
            first = -1 if content is moved else 0
            assert now.named_labels().iloc[first] == "Light cars"
        else:
            assert not now.numbers_moved
        own.close()


def test_another_column_that_names_the_rows_changes_no_cluster(own, named):
    own.names.value = "as found"
    assert [*clusters_of(own.state).values()] == [*named.values()]


def test_a_name_whose_rows_are_all_gone_is_gone(own, named):
    left = [row for row, (name, *_) in named.items() if name != "Strong"]
    assert 0 < len(left) < len(named)
    lines = [one for one in WHOLE.splitlines(True)[1:] if one.split(b",")[0].decode() in left]
    upload(own, HEAD.encode() + b"".join(lines))
    assert set(own.state.cluster_names.values()) <= {"Light", "Light, part"}
    assert own.message == "" and len(own.state.labels_) == len(left)


@pytest.mark.sampled(1)
@pytest.mark.parametrize(
    ("content", "name", "part"),
    [
        (b"a,b\n1,2\n1,2,3\n", "wrong.csv", "Line 3 of wrong.csv has 3 fields"),
        (b"", "empty.csv", "empty.csv is empty"),
        (b"\0\1\2", "what.csv", "not a text file"),
        (b"hello", "what.pdf", "'.pdf' is not known"),
        (b"a,b\n1,2\n", "one.csv", "one.csv was read but cannot be explored: This table has one"),
        (b"a,b\nx,y\nz,w\n", "words.csv", "No column of this table can be compared"),
    ],
)
def test_a_wrong_file_is_a_sentence_and_all_stays(own, content, name, part):
    upload(own, WHOLE)
    before = (own.table, own.explorer, own.state.clustering, own.report_box.value, own.names.value)
    upload(own, content, name)
    assert part in own.message and own.message in own.message_box.value.replace("&#39;", "'")
    assert says(own.message_box.value, messages.STILL_SHOWN, title="cars.csv")
    now = (own.table, own.explorer, own.state.clustering, own.report_box.value, own.names.value)
    assert all(a is b or (isinstance(a, str) and a == b) for a, b in zip(before, now, strict=True))
    upload(own, WHOLE)
    assert own.message == "" == own.message_box.value


def test_what_may_be_the_reason_is_told_with_the_refusal(own):
    upload(own, b"name,weight\na,1\nb,2\nc,x3\nd,4\ne,5\nf,6\n")
    assert "No column of this table can be compared" in own.message
    assert "numbers but for &#39;x3&#39; in line 4" in own.message_box.value
    assert own.table is None and own.introduction_box.layout.display is None


def test_an_empty_column_takes_no_row_with_it(own):
    upload(own, WHOLE.replace(b"\n", b",\n").replace(b"origin,", b"origin,remark"))
    assert own.message == "" and own.table.shape == (20, 5)
    assert "&#39;remark&#39; is empty: it can be deleted." in own.report_box.value
    assert len(own.state.labels_.dropna()) == 20


def test_how_it_was_read_is_no_fault(own):
    upload(own, WHOLE.replace(b",", b";").replace(b";7", b";7,"))
    assert "Numbers were read with a decimal comma." in own.report_box.value
    assert "to look at" not in own.report_box.value and "Mend" not in own.report_box.value
    assert "Nothing else stands out." in own.report_box.value
    upload(own, WHOLE.replace(b"car 1,", b"caf\xe9 1,"))
    assert "cars.csv was read as cp1252" in own.report_box.value
    assert "<summary>How it was read" not in own.report_box.value
    assert "to look at" not in own.report_box.value
    upload(own, WHOLE.replace(b"car 1,", b"caf\xe9 1,").replace(b"car 2,", b"caf\xc3\xa9 2,"))
    assert "1 thing to look at" in own.report_box.value and "mend this line" in own.report_box.value


def test_many_notes_on_reading_are_folded_and_faults_are_not(own):
    german = (
        "Nr;gepflanzt;Höhe;Umfang\n1;18.05.2022;1,5;1.200,5\n2;19.05.2022;-;300\n3;20.05.2022;2,5;7"
    )
    upload(own, german.encode("cp1252"))
    folded, rest = own.report_box.value.split("</details>", 1)
    assert "<summary>How it was read: 7 notes</summary>" in folded
    assert "read as cp1252" in folded and "read as dates" in folded and "1 cell has no" in folded
    assert "1 thing to look at" in rest and "has no value in 1 of 3 rows" in rest


def test_missing_cells_are_counted_by_column_and_are_no_fault(own):
    gaps = WHOLE.replace(b"car 2,774,66", b"car 2,,66").replace(b"car 3,811,79", b"car 3,,")
    upload(own, gaps)
    assert own.table.isna().sum().sum() == 3
    said = own.report_box.value.replace("&#39;", "'")
    assert "3 cells have no value (2 in 'weight', 1 in 'power'). Rows that lack a compared" in said
    assert "unless 'Missing values' in the settings says otherwise" in said
    assert "Nothing in it looks wrong" not in said and "to look at" not in said
    assert len(own.state.labels_.dropna()) == 18


def test_the_report_counts_truth_values_and_shows_days_without_a_time():
    table = pd.DataFrame(
        {
            "day": pd.to_datetime(["2024-01-03", None, "2024-03-09"]),
            "moment": pd.to_datetime(["2024-01-03 00:00", "2024-02-05 07:30", None]),
            "a": [1.0, 2.0, 4.0],
            "yes": [True, False, True],
            "size": pd.Categorical(["S", "M", "S"], categories=["S", "M"], ordered=True),
        }
    )
    report = read_report(table, "t", [])
    assert "1 of numbers, 1 of truth values, 2 of dates, 1 of ordered text" in report
    cells = re.findall(r"<td[^>]*>([^<]*)</td>", report)
    assert cells[:10] == [
        *("2024-01-03", "2024-01-03 00:00:00", "1.0", "True", "S"),
        *("–", "2024-02-05 07:30:00", "2.0", "False", "M"),
    ]


def test_the_cars_are_there_to_try(own):
    own.example.click()
    assert own.state.n_clusters == 4 and own.table.equals(load_mpg())
    assert "398 rows, 9 columns" in own.report_box.value
    assert "6 cells have no value (in &#39;horsepower&#39;)" in own.report_box.value


def test_a_column_names_the_rows_and_is_compared_no_more(own):
    upload(own, (HEAD + ROWS.replace(",", ",1", 1)).replace("origin", "id").encode())
    offered = [label for label, _ in own.names.options]
    assert offered == ["as found", "name", "weight", "power", "id"]
    own.names.value = 1
    assert own.state.labels_.index.name == "weight"
    assert "weight" not in own.state.features.table.columns
    own.names.value = "as found"
    assert "weight" in own.state.features.table.columns


GAPS = b"name,weight,power\na,1,4\nb,,6\nc,3,5\nd,8,\ne,5,1\n"


def test_rows_of_a_file_are_told_by_their_lines(own):
    upload(own, GAPS)
    assert "2 incomplete rows left out: lines 3, 5." in own.state.notes
    own.names.value = 0
    assert "2 incomplete rows left out: rows b, d." in own.state.notes


def test_rows_of_a_file_without_lines_are_counted_from_1(own):
    content = pd.read_csv(io.BytesIO(GAPS)).to_json(orient="records").encode()
    upload(own, content, "cars.json")
    assert "2 incomplete rows left out: rows 2, 4 (counted from 1)." in own.state.notes
    words = pd.DataFrame({"a": ["1", "x2", "3", "4", "5", "6"], "b": [1, 2, 3, 5, 8, 2]})
    upload(own, words.to_json(orient="records").encode(), "words.json")
    assert "&#39;x2&#39; in row 2 (counted from 1): mend" in own.report_box.value
    assert any("'x2' in row 2 (counted from 1) does not" in note for note in own.state.notes)


def test_rows_of_a_table_from_python_are_told_by_its_index():
    table = pd.read_csv(io.BytesIO(GAPS))
    own = TableExplorer(table)
    assert "2 incomplete rows left out: rows 1, 3 (index)." in own.state.notes
    own.close()
    # What was read from a file and is changed in Python has lines no more that one could name.
    changed = read_table(GAPS).iloc[1:]
    assert "rows 1, 3 (index)" in ClusterState(changed).notes[0]


def test_a_column_of_repeated_names_can_name_the_rows(own):
    rows = "".join(f"{'Adler' if i % 2 else f'Biber {i}'},{i * i},n{i}\n" for i in range(6))
    upload(own, f"customer,sum,id\n{rows}".encode())
    own.names.value = 0
    assert own.state.labels_.index.tolist() == [
        "Biber 0", "Adler (row 1)", "Biber 2", "Adler (row 3)", "Biber 4", "Adler (row 5)",
    ]  # fmt: skip


def test_a_sheet_is_chosen_where_there_are_several(own):
    file = io.BytesIO()
    with pd.ExcelWriter(file, engine="openpyxl") as writer:
        pd.DataFrame({"Report": ["by us"]}).to_excel(writer, sheet_name="Cover", index=False)
        for name, n in (("Old", 5), ("New", 7)):
            table = pd.DataFrame({"a": range(n), "b": [i * i for i in range(n)]})
            table.to_excel(writer, sheet_name=name, index=False)
    upload(own, file.getvalue(), "book.xlsx")
    assert own.sheet.options == ("Cover", "Old", "New")
    assert (own.sheet.value, own.sheet.layout.display, len(own.table)) == ("Old", None, 5)
    own.sheet.value = "New"
    assert len(own.table) == 7 and own.message == ""
    own.sheet.value = "Cover"
    assert says(own.message, messages.UNFIT)
    assert (own.sheet.value, len(own.table)) == ("New", 7)
    upload(own, WHOLE)
    assert own.sheet.layout.display == "none"


def test_a_file_with_other_columns_begins_anew(own):
    upload(own, WHOLE)
    begun = own.state.n_clusters
    own.state.update(n_clusters=7 if begun != 7 else 6, linkage="average")
    fewer = pd.DataFrame({"name": list("abcdefgh"), "weight": range(8), "power": [1, 9] * 4})
    fresh = TableExplorer(fewer)
    assert own.load(fewer)
    assert (own.state.n_clusters, own.state.linkage) == (fresh.state.n_clusters, "ward")
    fresh.close()
    own.state.update(n_clusters=5)
    assert own.load(fewer.assign(power=[2, 8] * 4, empty=float("nan")))
    assert own.state.n_clusters == 5


def test_the_last_column_is_not_taken_for_names(own):
    upload(own, b"size\n1\n2\n4\n")
    own.names.value = 0
    assert says(own.message, messages.ONLY_COLUMN, name="size")
    assert own.names.value == "as found" and compared(own) == {"size"}


@pytest.mark.slow
def test_options_are_for_every_table_that_has_their_columns():
    own = TableExplorer(load_mpg(), x="mpg", y="weight", linkage="average", rendering="figure")
    assert (own.explorer.x, own.state.linkage) == ("mpg", "average")
    assert own.load(WHOLE, name="cars.csv")
    assert own.state.linkage == "average" and own.explorer.rendering == "figure"
    assert own.explorer.x != "mpg"
    own.close()


def test_columns_that_are_called_by_numbers_are_named_by_them():
    years = pd.DataFrame({2020: [1, 2, 4, 8], 2021: [3, 1, 4, 1], 2022: [5, 9, 2, 6]})
    own = TableExplorer(years, x="2021", y="2020", columns=[2020, 2021])
    assert own.load(years) and (own.explorer.x, own.explorer.y) == ("2021", "2020")
    assert own.state.columns == (2020, 2021)
    own.names.value = 0
    assert own.message == "" and own.state.labels_.index.name == 2020
    own.close()
    own.close()


def test_wrong_options_and_data_are_refused_with_a_sentence(refusal):
    assert "linkag" in refusal(TableExplorer, linkag="ward")
    assert "Did you mean 'linkage'" in refusal(TableExplorer, linkag="ward")
    assert "one row" in refusal(TableExplorer, pd.DataFrame({"a": [1]}))
    with pytest.raises(FileNotFoundError, match=r"nope\.csv"):
        TableExplorer("nope.csv")


def test_hostile_words_are_only_words(own):
    evil = b'<img src=x>,n\n<script>1</script>,1\n<b>,2\n"\xe2\x80\xae",5\n'
    upload(own, evil, "<i>.csv")
    assert "<img" not in own.report_box.value and "<script" not in own.report_box.value
    assert "<i>" not in own.report_box.value and "&lt;i&gt;.csv" in own.report_box.value
    upload(own, b"", "<i>.csv")
    assert "<i>" not in own.message_box.value


@pytest.mark.slow
def test_closed_it_leaves_nothing_and_old_explorers_are_closed():
    before = set(_instances)
    own = TableExplorer()
    empty = len(_instances)
    for _ in range(3):
        upload(own, WHOLE)
        own.names.value = 0
    first = len(_instances)
    upload(own, WHOLE)
    assert len(_instances) == first > empty
    own.close()
    assert set(_instances) <= before


def test_keys_are_handed_on_to_the_explorer(own):
    send_message(own.page_info, {"command": "undo"})  # no table yet: nothing to undo
    upload(own, WHOLE)
    before = own.state.n_clusters
    own.state.n_clusters = before + 2
    send_message(own.page_info, {"command": "undo"})
    assert own.state.n_clusters == before
    send_message(own.page_info, {"command": "redo"})
    assert own.state.n_clusters == before + 2


def test_a_file_whose_rows_all_have_gaps_is_explored_in_one_click():
    rows = "".join(
        f"r{i}," + ",".join("" if c == i % 4 else str((i * (c + 2)) % 7) for c in range(4)) + "\n"
        for i in range(8)
    )
    own = TableExplorer()
    assert not own.load(f"name,a,b,c,d\n{rows}".encode(), name="gaps.csv")
    assert "Only 0 of 8 rows are complete" in own.message
    button = own._declarations.gaps
    assert f"Or press “{button.description}”" in own.message
    assert button.description == "Keep rows with gaps" and button.layout.display is None
    button.click()
    assert own.state.missing == "pairwise" and len(own.state.labels_.dropna()) == 8
    assert button.layout.display == "none" and own.message == ""
    own.close()


def test_the_two_faults_of_the_scooters_are_told_as_notebook_04_says(own):
    """What its questions ask: the answers stand in no cell of the notebook."""
    source = (ROOT / "notebooks" / "src" / "04-your-own-data.py").read_text(encoding="utf-8")
    faulty = source.split('scooters = """\\\n')[1].split('"""')[0]
    assert not own.load(faulty.encode(), name="scooters.csv")
    assert own.message.startswith("Line 7 of scooters.csv has only 4 fields")
    assert LESSON_ANSWERS["In which line is a field missing?"].answer == "zundapp bella"
    assert faulty.splitlines()[6] == "zundapp bella,148,7.3,germany"
    half = faulty.replace("7.3,germany", "7.3,,germany")
    assert own.load(half.encode(), name="scooters.csv")
    assert "4.9 hp" in LESSON_ANSWERS["What is the second fault?"].answer
    assert "power" not in own.table.select_dtypes("number").columns
    assert own.load(half.replace(" hp", "").encode(), name="scooters.csv")
    assert list(own.table.select_dtypes("number").columns) == ["weight", "power", "price"]
    assert own.state.labels_.isna().sum() == 1  # the zundapp


def test_with_and_without_origin_the_cars_are_what_notebook_04_says():
    table = load_mpg()
    state = ClusterState(table)
    countries = pd.crosstab(state.labels_.dropna(), table["origin"])
    assert (countries > 0).sum(axis=1).tolist() == [1, 1, 1, 1]
    assert (countries["usa"] > 0).sum() == 2
    engine = ClusterState(
        table, columns=table.columns.drop(["origin", "name"]), n_clusters=2
    ).labels_
    counts = engine.value_counts()
    assert sorted(counts) == [103, 289]
    assert set(table.loc[engine == counts.idxmin(), "cylinders"]) == {8}
    assert table.loc[engine == counts.idxmax(), "origin"].nunique() == 3
