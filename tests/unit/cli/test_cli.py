"""The command line: what it says, how it exits, what it starts."""

from __future__ import annotations

import contextlib
import errno
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pandas as pd
import psutil
import pytest

import hclust_widgets
from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.cli import column_arguments as cli_columns
from hclust_widgets.cli import launch
from hclust_widgets.cli import main as cli

SOURCE = Path(hclust_widgets.__file__).parent.parent


def typed(*words, cwd, **options):
    """Type a command into a terminal of its own."""
    return subprocess.run(
        [sys.executable, "-m", "hclust_widgets", *words],
        capture_output=True, text=True, cwd=cwd, encoding="utf-8", check=False,
        env={**os.environ, "PYTHONPATH": search_path(), "PYTHONUTF8": "1"}, **options,
    )  # fmt: skip


def search_path():
    return os.pathsep.join([str(SOURCE), *filter(None, [os.environ.get("PYTHONPATH")])])


@pytest.fixture
def table(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    load_mpg().to_csv("cars.csv", index=False)
    return tmp_path / "cars.csv"


@pytest.fixture
def pages(monkeypatch):
    """What is asked of a page, in place of the page itself."""
    asked = []

    def to_html(state, path=None, **options):
        asked.append((state, Path(path), options))
        Path(path).write_text("<!doctype html>")
        return "<!doctype html>"

    monkeypatch.setattr(ClusterState, "to_html", to_html, raising=False)
    return asked


@pytest.fixture
def started(monkeypatch):
    """What would be started."""
    calls = []

    def run(command, *, cwd=None, env=None):
        calls.append((command, cwd, env))
        return 0

    monkeypatch.setattr(launch, "run", run)
    return calls


# -- words and exit codes --------------------------------------------------------------------


def test_help_is_there_at_once_and_ends_in_examples(tmp_path):
    begun = time.monotonic()
    done = typed("--help", cwd=tmp_path)
    assert done.returncode == 0 and done.stderr == ""
    assert time.monotonic() - begun < 5  # under a second on an idle machine
    for command in ("lesson", "page", "app"):
        assert f"hclust-widgets {command}" in done.stdout.split("examples:")[1]
    version = typed("--version", cwd=tmp_path)
    assert version.stdout == f"hclust-widgets {hclust_widgets.__version__}\n"


@pytest.mark.parametrize(
    "words",
    [[], ["pages"], ["page"], ["page", "a.csv", "--clusters", "many"], ["app", "--port", "0"],
     ["page", "a.csv", "--clusters", "2", "--threshold", "1"], ["lesson", "--tp", "x"]],
)  # fmt: skip
def test_wrong_usage_exits_with_2(words, capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main(words)
    assert ended.value.code == 2
    assert capsys.readouterr().err.startswith("usage: hclust-widgets")


WRONG = {
    ("page", "nope.csv"): "There is no file 'nope.csv'",
    ("page", "wrong.csv"): "Line 3 of wrong.csv has only 1 field",
    ("app", "wrong.csv"): "Line 3 of wrong.csv has only 1 field",
    ("page", "cars.csv", "--index", "nam"): "--index: the table has no column 'nam': did you mean",
    ("page", "cars.csv", "--columns", "mpg,wait"): "did you mean 'weight'?",
    ("page", "cars.csv", "--columns", ","): "--columns wants names",
    ("page", "cars.csv", "--index", "mpg", "--columns", "mpg"): "'mpg' names the rows (--index)",
    ("page", "cars.csv", "--linkage", "wrad"): "Did you mean 'ward'?",
    ("page", "cars.csv", "--linkage", "ward", "--metric", "cosine"): "ward",
    ("page", "cars.csv", "--sheet", "2022"): "cars.csv is no Excel file and has no sheets",
    ("app", "cars.csv", "--sheet", "2022"): "cars.csv is no Excel file and has no sheets",
    ("app", "--sheet", "2022"): "name the table too",
    ("page", "cars.csv", "--clusters", "999"): "n_clusters=999",
    ("page", "cars.csv", "-o", "."): "is a folder",
    ("page", "cars.csv", "-o", "no/such/page.html"): "There is no folder",
    ("page", "cars.csv", "-o", "cars.csv"): "is the table itself",
    ("lesson", "--to", "cars.csv", "--copy-only"): "is a file: name a folder",
}


@pytest.mark.sampled(2)
@pytest.mark.parametrize("words", WRONG)
def test_wrong_input_is_a_sentence_and_exits_with_1(words, table, pages, started, capsys):
    Path("wrong.csv").write_text("a,b\n1,2\n3\n")
    assert cli.main(words) == 1
    told = capsys.readouterr()
    assert WRONG[words] in told.err.splitlines()[-1]
    assert told.out == "" and "Traceback" not in told.err
    assert pages == started == []


def test_the_exit_code_reaches_the_terminal(table):
    done = typed("page", "nope.csv", cwd=table.parent)
    assert done.returncode == 1 and done.stdout == ""
    assert done.stderr.splitlines()[-1].startswith("There is no file 'nope.csv' in ")


def test_ctrl_c_exits_with_130(monkeypatch, capsys):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_read", interrupted)
    assert cli.main(["page", "cars.csv"]) == 130
    assert capsys.readouterr().err == "Stopped.\n"


# -- page ------------------------------------------------------------------------------------


def test_a_page_is_named_after_its_table(table, pages, capsys):
    assert cli.main(["page", "cars.csv"]) == 0
    ((state, path, options),) = pages
    assert path == Path("cars.html") and state.n_clusters == 4
    assert options == {"title": "cars", "row_names": True, "columns": None, "rows": "groups"}
    assert capsys.readouterr().out.startswith("cars.html: 392 rows by 10 features")


def test_options_reach_the_state_and_the_page(table, pages):
    words = ["page", str(table), "-o", "out.html", "--title", "Cars & more", "--index", "name"]
    words += ["--columns", "mpg, weight", "--no-row-names", "--linkage", "average"]
    words += ["--metric", "cityblock", "--scaling", "standard", "--rows", "all"]
    assert cli.main([*words, "--clusters", "7"]) == 0
    assert cli.main([*words, "--threshold", "1.5"]) == 0
    (state, path, options), (other, _, _) = pages
    assert path == Path("out.html")
    assert options == {
        "title": "Cars & more",
        "row_names": False,
        "columns": ["mpg", "weight"],
        "rows": "all",
    }
    assert (state.linkage, state.metric, state.scaling) == ("average", "cityblock", "standard")
    assert state.n_clusters == 7 and other.distance_threshold == 1.5
    assert state.columns == ("mpg", "weight")
    assert state.labels_.index.name == "name"


def test_a_name_with_a_comma_is_quoted(tmp_path, monkeypatch, pages):
    monkeypatch.chdir(tmp_path)
    Path("a.csv").write_text('"size, cm",n\n1,2\n2,3\n5,1\n')
    assert cli.main(["page", "a.csv", "--columns", '"size, cm",n']) == 0
    assert pages[0][0].columns == ("size, cm", "n")


@pytest.fixture
def years(tmp_path, monkeypatch):
    """A spreadsheet whose columns are called by numbers and by a date."""
    monkeypatch.chdir(tmp_path)
    columns = {2020: range(10, 16), 2021: [3, 1, 4, 1, 5, 9], pd.Timestamp("2022-01-01"): range(6)}
    pd.DataFrame(columns).to_excel("years.xlsx", index=False)


def test_columns_that_are_called_by_numbers_are_found_as_they_are_typed(years, pages):
    assert cli.main(["page", "years.xlsx", "--columns", "2020,2021"]) == 0
    assert cli.main(["page", "years.xlsx", "--index", "2020", "--columns", "2022-01-01"]) == 0
    (both, _, options), (dated, _, _) = pages
    assert both.columns == (2020, 2021) == tuple(options["columns"])
    assert dated.labels_.index.tolist() == ["10", "11", "12", "13", "14", "15"]
    assert dated.features.columns == ("2022-01-01 00:00:00",)


def test_a_year_that_is_not_there_has_its_neighbor_named(years, pages, capsys):
    assert cli.main(["page", "years.xlsx", "--columns", "2012"]) == 1
    assert "no column '2012': did you mean '202" in capsys.readouterr().err
    assert pages == []


def test_a_text_and_a_number_that_are_written_alike_are_both_reached(tmp_path, monkeypatch, pages):
    monkeypatch.chdir(tmp_path)
    columns = {"n": [1, 2, 4, 9], "2020": [5, 1, 1, 2], 2020: [3, 8, 7, 7]}
    pd.DataFrame(columns).to_excel("alike.xlsx", index=False)
    for typed in ("2020", "2020.1", "n,2020,2020.1"):
        assert cli.main(["page", "alike.xlsx", "--columns", typed]) == 0
    values = [state.features.unscaled.T.tolist() for state, _, _ in pages]
    assert values[:2] == [[[5, 1, 1, 2]], [[3, 8, 7, 7]]]
    assert values[2] == [[1, 2, 4, 9], *values[0], *values[1]]


def test_a_name_of_text_comes_before_a_number_that_is_written_so():
    table = pd.DataFrame([[1, 2]], columns=[1, "1"])
    assert cli_columns.column_of("1", table, "--index") == "1"


def test_a_page_that_cannot_be_written_is_named_as_it_was_typed(table, monkeypatch, capsys):
    def full(*_, **__):
        raise OSError(errno.ENOSPC, "No space left on device", "/somewhere/.else.tmp")

    monkeypatch.setattr(Path, "replace", full)
    assert cli.main(["page", "cars.csv", "-o", "full.html"]) == 1
    last = capsys.readouterr().err.splitlines()[-1]
    assert list(table.parent.iterdir()) == [table]
    assert last == "'full.html' cannot be written: No space left on device."


def test_an_empty_column_takes_no_row_with_it(tmp_path, monkeypatch, pages):
    monkeypatch.chdir(tmp_path)
    Path("a.csv").write_text("a,b,c\n1,,2\n2,,3\n9,,4\n")
    assert cli.main(["page", "a.csv"]) == 0
    assert pages[0][0].summary.startswith("3 rows by 2 features")


def test_what_looks_wrong_is_told_beside_the_result(tmp_path, monkeypatch, pages, capsys):
    monkeypatch.chdir(tmp_path)
    Path("a.csv").write_text("w,n\n" + "".join(f"{i}1,{i}.5\n" for i in range(2, 9)) + "x,3\n")
    assert cli.main(["page", "a.csv"]) == 0
    told = capsys.readouterr()
    assert "Note: Column 'w' holds numbers but for 'x' in line 9" in told.err
    assert "Note" not in told.out


def test_long_work_is_told_and_short_work_is_not(monkeypatch, capsys):
    monkeypatch.setattr(cli, "PATIENCE", 0.05)
    with cli._progress("Clustering 10,000 rows ..."):
        time.sleep(0.3)
    assert capsys.readouterr().err == "Clustering 10,000 rows ...\n"
    monkeypatch.setattr(cli, "PATIENCE", 5)
    with cli._progress("Reading ..."):
        pass
    assert capsys.readouterr().err == ""


# -- lesson ----------------------------------------------------------------------------------


def test_the_lesson_is_copied_and_what_was_changed_stays(tmp_path, monkeypatch, started, capsys):
    monkeypatch.chdir(tmp_path)
    folder = Path("hclust-lessons")
    names = {path.name for path in launch.lessons()}
    assert {"00-hierarchical-clustering.ipynb", launch.FIRST} <= names
    assert cli.main(["lesson", "--copy-only"]) == 0
    assert {path.name for path in folder.glob("*.ipynb")} == names
    original = (folder / launch.FIRST).read_bytes()
    capsys.readouterr()

    assert cli.main(["lesson", "--copy-only"]) == 0
    assert capsys.readouterr().out == "The notebooks are in hclust-lessons already.\n"

    (folder / launch.FIRST).write_bytes(b"mine")
    assert cli.main(["lesson", "--copy-only"]) == 0
    assert (folder / launch.FIRST).read_bytes() == b"mine"
    assert "Kept as you left it" in capsys.readouterr().out

    assert cli.main(["lesson", "--copy-only", "--fresh"]) == 0
    assert (folder / launch.FIRST).read_bytes() == original
    assert (folder / "01-interactive-lesson-yours-1.ipynb").read_bytes() == b"mine"
    assert started == []


def test_a_newer_lesson_replaces_what_nobody_changed(tmp_path, monkeypatch):
    new = tmp_path / "new" / launch.FIRST
    new.parent.mkdir()
    monkeypatch.setattr(launch, "lessons", lambda: [new])
    new.write_text("old lesson")
    list(launch.copy_lessons(tmp_path / "to"))
    new.write_text("new lesson")
    list(launch.copy_lessons(tmp_path / "to"))
    assert (tmp_path / "to" / launch.FIRST).read_text() == "new lesson"
    (tmp_path / "to" / launch.RECORD).write_text("[broken")
    new.write_text("newest lesson")  # now nobody knows whether it was changed: it stays
    list(launch.copy_lessons(tmp_path / "to"))
    assert (tmp_path / "to" / launch.FIRST).read_text() == "new lesson"


def test_the_lesson_is_opened_where_it_was_copied_to(tmp_path, started):
    assert cli.main(["lesson", "--to", str(tmp_path / "here"), "--no-browser"]) == 0
    ((command, cwd, _),) = started
    assert cwd == tmp_path / "here"
    assert command[3:5] == ["jupyterlab", launch.FIRST] and "--no-browser" in command


@pytest.mark.parametrize(
    ("words", "package", "extra"),
    [(["lesson", "--to", "x"], "jupyterlab", "lab"), (["app"], "voila", "app")],
)
def test_what_is_missing_is_told_with_the_command_that_gets_it(
    words, package, extra, tmp_path, monkeypatch, started, capsys
):
    monkeypatch.chdir(tmp_path)
    found = launch.importlib.util.find_spec
    monkeypatch.setattr(
        launch.importlib.util, "find_spec", lambda name: None if name == package else found(name)
    )
    assert cli.main(words) == 1
    assert f'pip install "hclust_widgets[{extra}]"' in capsys.readouterr().err
    assert started == []


# -- app -------------------------------------------------------------------------------------


def test_the_app_is_started_with_the_table(table, started, monkeypatch, capsys):
    monkeypatch.setenv(launch.TABLE, "of an earlier call")
    monkeypatch.setenv("JUPYTER_PATH", "theirs")
    assert cli.main(["app", "cars.csv", "--port", "9123", "--no-browser", "--theme", "dark"]) == 0
    assert cli.main(["app"]) == 0
    (command, _, env), (bare, _, bare_env) = started
    assert "--port=9123" in command and "--theme=dark" in command and "--no-browser" in command
    assert env[launch.TABLE] == str(table)
    assert "--template=hclust" in command and "--template=hclust" in bare
    for paths in (env["JUPYTER_PATH"], bare_env["JUPYTER_PATH"]):
        assert paths.split(os.pathsep) == [str(launch.TEMPLATES), "theirs"]
    assert (launch.TEMPLATES / "voila" / "templates" / "hclust" / "index.html.j2").is_file()
    assert launch.TABLE not in bare_env and "--no-browser" not in bare
    assert "http://127.0.0.1:9123/" in capsys.readouterr().out


def test_a_sheet_is_named_for_page_and_app(table, started, monkeypatch, capsys):
    monkeypatch.setenv(launch.SHEET, "of an earlier call")
    with pd.ExcelWriter("book.xlsx", engine="openpyxl") as writer:
        for name, n in (("Old", 5), ("New", 7)):
            sheet = pd.DataFrame({"a": range(n), "b": [i * i for i in range(n)]})
            sheet.to_excel(writer, sheet_name=name, index=False)
    assert cli.main(["page", "book.xlsx", "--sheet", "New"]) == 0
    told = capsys.readouterr()
    assert "'New' was read" in told.err and "7 rows" in told.out
    assert cli.main(["app", "book.xlsx", "--sheet", "New"]) == 0
    assert cli.main(["app", "book.xlsx"]) == 0
    (_, _, env), (_, _, bare) = started
    assert env[launch.SHEET] == "New" and launch.SHEET not in bare


def stays(process):
    """Whether a process still runs; what nobody has waited for is no process any more."""
    with contextlib.suppress(psutil.NoSuchProcess):
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    return False


@contextlib.contextmanager
def heeded(number):
    """Start processes that heed a signal: under nohup, say, these tests themselves ignore it."""
    before = signal.signal(number, signal.SIG_DFL)
    try:
        yield
    finally:
        signal.signal(number, before)


SIGNALS = [name for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="no signal reaches a single process there")
@pytest.mark.parametrize("kind", ["lesson", "app"])
@pytest.mark.parametrize("ended", SIGNALS)
def test_it_really_starts_answers_and_stops_with_its_kernel(kind, ended, table):
    own = ["JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR"]
    env = {**os.environ, **{name: str(table.parent / name) for name in own}}
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    env |= {"PYTHONPATH": search_path(), "JUPYTER_PORT": str(port), "JUPYTER_TOKEN": "here"}
    words = ["lesson"] if kind == "lesson" else ["app", "cars.csv", f"--port={port}"]
    address = f"http://127.0.0.1:{port}" + ("/api" if kind == "lesson" else "/")
    folders = [Path(env["JUPYTER_RUNTIME_DIR"]), table.parent / "kernels"]
    env["TMPDIR"] = str(folders[1])
    folders[1].mkdir()
    holds = b"version" if kind == "lesson" else b"<title>Cluster explorer</title>"
    log = table.parent / "log"
    with log.open("w") as out, heeded(getattr(signal, ended)):
        process = subprocess.Popen(
            [sys.executable, "-m", "hclust_widgets", *words, "--no-browser"],
            env=env, cwd=table.parent, stdin=subprocess.DEVNULL, stdout=out, stderr=out,
        )  # fmt: skip
    try:
        end = time.monotonic() + 60
        answered = False
        while not answered and process.poll() is None and time.monotonic() < end:
            try:
                with urllib.request.urlopen(address, timeout=50) as answer:
                    answered = holds in answer.read()
            except OSError:
                time.sleep(0.1)
        assert answered, log.read_text()[-2000:]
        if kind == "lesson":
            asked = urllib.request.Request(f"{address}/kernels?token=here", data=b"{}")
            with urllib.request.urlopen(asked, timeout=50) as answer:
                assert answer.status == 201
        all_of_them = [psutil.Process(process.pid)]
        all_of_them += all_of_them[0].children(recursive=True)
        assert len(all_of_them) > 1, "a kernel"
        process.send_signal(getattr(signal, ended))
        assert process.wait(30) == 0, log.read_text()[-2000:]
        end = time.monotonic() + 5
        while any(map(stays, all_of_them)) and time.monotonic() < end:
            time.sleep(0.1)
        assert [one.pid for one in all_of_them if stays(one)] == []
        # What was written down for the kernel, its key among it, is gone as well.
        left = [path for folder in folders for path in folder.rglob("kernel-*.json")]
        assert left == []
    finally:
        process.kill()
        process.wait()
    with pytest.raises(OSError, match="refused"):
        urllib.request.urlopen(address, timeout=5)


@pytest.mark.skipif(os.name == "nt", reason="no signal reaches a single process there")
def test_kernels_that_a_server_leaves_are_ended_and_nothing_else_of_its_children(tmp_path):
    """A server that was told to end while a kernel starts does not know of this one."""
    (tmp_path / "careless.py").write_text(
        "import subprocess, sys\n"
        "sleep = [sys.executable, '-c', 'import time; time.sleep(60)']\n"
        "for word in ('ipykernel_launcher', 'browser'):\n"
        "    print(subprocess.Popen([*sleep, word], stdout=-3).pid, flush=True)\n"
        "sys.exit(3)\n"
    )
    done = subprocess.run(
        [*launch.SERVER, "careless"], cwd=tmp_path, stdout=subprocess.PIPE, timeout=30, check=False,
        env={**os.environ, "PYTHONPATH": str(tmp_path)}, text=True,
    )  # fmt: skip
    kernel, browser = map(int, done.stdout.split())
    try:
        assert done.returncode == 3
        assert not psutil.pid_exists(kernel) or not stays(psutil.Process(kernel))
        assert stays(psutil.Process(browser))
    finally:
        psutil.Process(browser).kill()


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="no such signal there")
@pytest.mark.parametrize(("outlived", "code"), [(False, 5), (True, 0)])
def test_closing_the_terminal_is_outlived_where_that_is_wanted(tmp_path, outlived, code):
    (tmp_path / "told.py").write_text(
        "import os, signal, sys\n"
        "signal.signal(signal.SIGTERM, lambda *_: sys.exit(5))\n"
        "os.kill(os.getpid(), signal.SIGHUP)\n"
    )
    before = signal.getsignal(signal.SIGHUP)
    signal.signal(signal.SIGHUP, signal.SIG_IGN if outlived else signal.SIG_DFL)
    try:
        done = subprocess.run(
            [*launch.SERVER, "told"], cwd=tmp_path, timeout=30, check=False,
            env={**os.environ, "PYTHONPATH": str(tmp_path)}, restore_signals=False,
        )  # fmt: skip
    finally:
        signal.signal(signal.SIGHUP, before)
    assert done.returncode == code
