"""Pyodide beside the site, for ``lite_check.py``: its core from npm, its pure wheels from PyPI.

Pyodide's whole distribution, with numpy and what builds on it, is on its own content delivery
network only. What the kernel itself needs is none of that: Python as WebAssembly, which npm has,
and wheels without compiled code, which PyPI has in the very versions that Pyodide's lock file
names. So a kernel can run where that network is out of reach, but no science.
"""

from __future__ import annotations

import email
import hashlib
import json
import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

__all__ = ["expected_version", "fetch_pyodide", "pinned", "unmet"]

#: What of npm's package a browser loads.
CORE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
#: What the kernel asks Pyodide for when it starts, and widgets when they are installed.
ASKED = ("micropip", "ipython", "jedi", "typing-extensions")


def expected_version(site: Path) -> str:
    """Return the version of Pyodide that the site's kernel was made for."""
    schema = next((site / "extensions/@jupyterlite").rglob("kernel.v0.schema.json"))
    url = json.loads(schema.read_text())["properties"]["pyodideUrl"]["default"]
    found = re.search(r"/v([^/]+)/full/pyodide\.mjs$", url)
    assert found, f"the kernel names no version of Pyodide: {url}"
    return found[1]


def fetch_pyodide(version: str, cache: Path) -> Path:
    """Put together what the kernel needs, once; returns the folder."""
    folder = cache / f"pyodide-{version}"
    if (folder / "pyodide-lock.json").exists():  # written last
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    _unpack_core(version, folder)
    whole = json.loads((folder / "npm-lock.json").read_text())
    wanted = pinned(whole, ASKED)
    _run(
        *(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"),
        *("--only-binary=:all:", "--platform=any", "--implementation=py", "--abi=none"),
        f"--python-version={whole['info']['python']}",
        f"--dest={folder}",
        *(f"{name}=={version}" for name, version in wanted.items()),
        cwd=folder,
    )
    # Named are only wheels that are here, by what they are: PyPI's hold the same code as
    # Pyodide's, which are packed anew.
    packages = {name: dict(whole["packages"][name]) for name in wanted}
    for about in packages.values():
        file = folder / about["file_name"]
        about["sha256"] = hashlib.sha256(file.read_bytes()).hexdigest()
    lock = whole | {"packages": packages}
    (folder / "pyodide-lock.json").write_text(json.dumps(lock))
    return folder


def pinned(lock: dict[str, Any], names: Iterable[str]) -> dict[str, str]:
    """Return the versions of these packages, and of all that they need, in a lock file."""
    found: dict[str, str] = {}
    todo = list(names)
    while todo:
        name = canonicalize_name(todo.pop())
        if name not in found:
            about = lock["packages"][name]
            found[name] = about["version"]
            todo += about["depends"]
    return found


def unmet(site: Path, lock: dict[str, Any]) -> list[str]:
    """Return what a notebook's first cell needs that neither the site nor Pyodide's lock file has.

    Parameters
    ----------
    site : Path
    lock : dict
        Of Pyodide's whole distribution.

    Returns
    -------
    list of str
        Such as ``"numpy>=3 (for hclust-widgets; there is 2.4.6)"``.
    """
    has: dict[str, tuple[str, list[str]]] = {
        name: (about["version"], []) for name, about in lock["packages"].items()
    }
    for wheel in site.rglob("*.whl"):
        with zipfile.ZipFile(wheel) as packed:
            name = next(n for n in packed.namelist() if n.endswith(".dist-info/METADATA"))
            about = email.message_from_bytes(packed.read(name))
        name, version = canonicalize_name(about["Name"]), about["Version"]
        if name not in has or Version(has[name][0]) < Version(version):
            has[name] = (version, about.get_all("Requires-Dist", []))
    where = {
        "sys_platform": "emscripten",
        "platform_system": "Emscripten",
        "python_version": lock["info"]["python"].rpartition(".")[0],
        "extra": "",
    }
    missing: list[str] = []
    seen: set[str] = set()
    todo = ["hclust-widgets", "openpyxl"]
    while todo:
        wants = todo.pop()
        seen.add(wants)
        if wants not in has:
            missing.append(wants)
            continue
        for need in map(Requirement, has[wants][1]):
            name = canonicalize_name(need.name)
            if need.marker is not None and not need.marker.evaluate(where):
                continue
            version = has[name][0] if name in has else "none"
            if name not in has or not need.specifier.contains(version, prereleases=True):
                missing.append(f"{need} (for {wants}; there is {version})")
            elif name not in seen:
                todo.append(name)
    return missing


def _unpack_core(version: str, folder: Path) -> None:
    with tempfile.TemporaryDirectory() as packed:
        _run("npm", "pack", "--silent", f"pyodide@{version}", cwd=Path(packed))
        with tarfile.open(next(Path(packed).glob("*.tgz"))) as archive:
            for name, to in (*((n, n) for n in CORE), ("pyodide-lock.json", "npm-lock.json")):
                member = archive.extractfile(f"package/{name}")
                assert member is not None
                (folder / to).write_bytes(member.read())


def _run(*command: str, cwd: Path) -> None:
    try:
        done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        sys.exit(f"{command[0]} is needed and is not here: install Node 20 or newer.")
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}")
