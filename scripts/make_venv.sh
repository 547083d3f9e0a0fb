#!/usr/bin/env bash
# Make a virtual environment with the newest Python from 3.11 on: make_venv.sh FOLDER
# PYTHON=... names another one.
set -euo pipefail

folder=$1

# pyenv's shims answer to names of versions that are not there, so each one is tried.
usable() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

found=""
for python in ${PYTHON:-python3.14 python3.13 python3.12 python3.11 python3 python}; do
    usable "$python" || continue
    found=$python
    # Debian keeps what makes environments in a package of its own.
    if "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
        "$python" -m venv "$folder"
        exit 0
    fi
done

if [ -n "$found" ]; then
    echo "$found cannot make virtual environments: install its venv package (on Debian and Ubuntu: apt-get install $(basename "$found")-venv) and run this again." >&2
elif [ -n "${PYTHON:-}" ]; then
    echo "$PYTHON is not a Python 3.11 or newer: let PYTHON name another one." >&2
else
    echo "Python 3.11 or newer is needed and was not found: install it from https://www.python.org and run this again." >&2
fi
exit 1
