"""The apps on a closed network: nothing is asked of any other machine, however they are started."""

from __future__ import annotations

import contextlib
import os
import pathlib
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect
from support.servers import TOKEN, Server
from support.watch import Watch

import hclust_widgets
from hclust_widgets import load_mpg

APPS = pathlib.Path(hclust_widgets.__file__).parent / "apps"
SLOW = 60_000


@pytest.fixture
def asked(page: Page) -> list[str]:
    """Every address that the page asks for."""
    found: list[str] = []
    page.on("request", lambda request: found.append(request.url))
    page.on("websocket", lambda socket: found.append(socket.url))
    return found


def outside(asked: list[str]) -> list[str]:
    here = re.compile(r"(https?|wss?)://127\.0\.0\.1:\d+/|data:|blob:")
    return [url for url in asked if not here.match(url)]


@contextlib.contextmanager
def started(folder: pathlib.Path, *words: str) -> Iterator[str]:
    """Type ``hclust-widgets app`` with these words, and give the app's address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{probe.getsockname()[1]}/"
    own = ["JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR"]
    env = {name: value for name, value in os.environ.items() if name != "JUPYTER_PATH"}
    env |= {name: str(folder / name) for name in own}
    port = address.rsplit(":", 1)[1].strip("/")
    command = [sys.executable, "-m", "hclust_widgets", "app", *words, "--no-browser"]
    log = folder / "log"
    with log.open("w") as out:
        process = subprocess.Popen(
            [*command, f"--port={port}"],
            cwd=folder, env=env, stdin=subprocess.DEVNULL, stdout=out, stderr=out,
        )  # fmt: skip
    try:
        end = time.monotonic() + 90
        while time.monotonic() < end and process.poll() is None:
            try:
                with urllib.request.urlopen(address + "voila/static/main.js", timeout=2):
                    break
            except urllib.error.HTTPError:
                break  # any answer will do
            except OSError:
                time.sleep(0.1)
        else:
            raise RuntimeError(log.read_text()[-3000:])
        yield address
    finally:
        process.terminate()
        process.wait(30)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_app_of_the_command_asks_nothing_outside(
    page: Page, asked: list[str], tmp_path: pathlib.Path, theme: str
) -> None:
    load_mpg().to_csv(tmp_path / "cars.csv", index=False)
    with started(tmp_path, "cars.csv", "--theme", theme) as address:
        page.goto(address)
        words = page.locator(".hclust-own-place .hclust-words")
        expect(words).to_contain_text("392 rows", timeout=SLOW)
        expect(page.locator(".hclust-own canvas").first).to_be_visible(timeout=SLOW)
        # The template's own style is there: the text's size is that of JupyterLab.
        size = page.evaluate(
            "getComputedStyle(document.body).getPropertyValue('--jp-ui-font-size1')"
        )
        assert size.strip() == "13px"
        assert page.locator("#rendered_cells").is_visible()
        assert outside(asked) == [] and len(asked) > 10
        page.close()  # the kernel goes with it


@pytest.mark.parametrize(
    ("app", "shown"), [("explorer", ".hclust-invitation"), ("lab", ".hclust-lab-panel")]
)
def test_an_app_within_a_jupyter_server_asks_nothing_outside(
    page: Page, lab: Server, watch: Watch, asked: list[str], app: str, shown: str
) -> None:
    """As the links to Binder open them."""
    # Extensions for JupyterLab that do not suit Voilà, and are not in question.
    watch.allow(r"jupyterlab-jupytext|@jupyter-notebook")
    name = lab.add(APPS / f"{app}.ipynb")
    page.goto(f"{lab.base}/voila/render/{name}?token={TOKEN}")
    expect(page.locator(shown).first).to_be_visible(timeout=SLOW)
    assert outside(asked) == [] and len(asked) > 10
