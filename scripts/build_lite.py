"""Build the JupyterLite site of ``lite/``: ``.venv-lite/bin/python scripts/build_lite.py``.

The notebooks get a first cell that installs the package, from the wheel that is built here and
stands in the site, with the widgets' own (``lite/wheels.txt``).
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import nbformat

ROOT = Path(__file__).resolve().parent.parent
LITE = ROOT / "lite"
BUILD = LITE / "build"
INSTALL = """\
# Only in the browser: Python has no packages here until they are fetched. It takes a minute.
%pip install -q hclust_widgets openpyxl"""


def main() -> None:
    """Build wheel, notebooks and site anew; say how large it is."""
    shutil.rmtree(BUILD, ignore_errors=True)
    notebooks = BUILD / "notebooks"
    notebooks.mkdir(parents=True)
    wheel = BUILD / "wheel"
    run(sys.executable, "-m", "build", "--wheel", "--outdir", str(wheel), str(ROOT), cwd=ROOT)
    # Pyodide's Python is newer than ours may be, and takes wheels without compiled code only.
    run(
        *(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:"),
        *("--python-version=3.14", "--platform=any", "--implementation=py", "--abi=none"),
        *("--requirement=wheels.txt", "--constraint=requirements.txt", f"--dest={wheel}"),
        cwd=LITE,
    )
    for path in sorted((ROOT / "notebooks").glob("*.ipynb")):
        notebook = nbformat.read(path, as_version=4)
        first = nbformat.v4.new_code_cell(INSTALL, id="install")
        notebook.cells.insert(1, first)  # below the headline
        notebook.metadata["kernelspec"] = {"display_name": "Python (Pyodide)", "name": "python"}
        nbformat.write(notebook, notebooks / path.name)
    run(sys.executable, "-m", "jupyterlite_core", "build", cwd=LITE)
    files = [path for path in (BUILD / "site").rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files) / 1e6
    print(
        f"{BUILD / 'site'}: {len(files)} files, {size:.0f} MB; lite/README.md says how to serve it"
    )


def run(*command: str, cwd: Path) -> None:
    """Run a program; if it fails, so does this, with what it said."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}")


if __name__ == "__main__":
    main()
