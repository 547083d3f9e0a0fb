#!/usr/bin/env bash
# Go the way of Binder without Docker, and print times and sizes:
#   scripts/binder_check.sh          copy of the repo -> base image's front end -> requirements.txt
#                                    -> postBuild -> all notebooks -> JupyterLab answers, the apps too
#   scripts/binder_check.sh --walk PYTHON [FILE]
#                                    and then a student's walk through notebooks 01 to 04 in a real
#                                    browser, driven by the tests of that Python's environment; with
#                                    FILE only once that is there, for an environment in the making
#   scripts/binder_check.sh --pins   print the pins that requirements.txt would have today
# The order of installing is repo2docker's, which with a binder/ folder does not read pyproject.toml.
set -euo pipefail

repo=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
server=""
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore
# Nothing is compiled on installing, and what is imported once is kept: see .ci/run.
unset PYTHONDONTWRITEBYTECODE
# UV names uv, which installs the same faster.
install=(pip install --quiet --no-compile)
[ -z "${UV:-}" ] || install=("$UV" pip install --quiet --python "$work/env/bin/python")

# The front end that repo2docker 2026.4.0 freezes into its image for Python 3.11.
base=(
    jupyterlab==4.4.9 notebook==7.4.7 ipywidgets==8.1.7 jupyterlab_widgets==3.0.15
    jupyter_server==2.17.0 traitlets==5.14.3
)
# What the image has, too, and requirements.txt replaces.
replaced=(ipykernel==7.0.1)

clean_up() {
    if [ -n "$server" ]; then
        kill "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    rm -rf "$work"
}
trap clean_up EXIT

fail() {
    echo "binder check: $*" >&2
    exit 1
}

# timed WORDS COMMAND...: run the command, say how long it took.
timed() {
    local what=$1 start=$SECONDS
    shift
    "$@"
    printf '  %-34s %4d s\n' "$what" $((SECONDS - start))
}

# A path that holds after `cd`, of what need not be there yet.
from_here() {
    case $1 in
        /*) printf '%s\n' "$1" ;;
        *) printf '%s\n' "$PWD/$1" ;;
    esac
}

base_packages() {
    pip list --format=freeze 2>/dev/null | grep -iE "^($(printf '%s\n' "${base[@]%%==*}" | paste -sd '|'))=="
}

repo_copy() {
    mkdir "$work/home"
    if git -C "$repo" rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        # What is committed or about to be: no environment, no node_modules.
        git -C "$repo" ls-files -z --cached --others --exclude-standard --deduplicate \
            | while IFS= read -r -d '' file; do [ ! -e "$repo/$file" ] || printf '%s\0' "$file"; done \
            | tar -C "$repo" --null --files-from=- -cf - | tar -C "$work/home" -xf -
    else
        cp -r "$repo/." "$work/home"
    fi
}

run_notebook() {
    jupyter execute --timeout=180 "$1" >"$work/notebook.log" 2>&1 \
        || { tail -n 30 "$work/notebook.log" >&2; fail "$1 does not run"; }
}

lab_answers() {
    port=$(python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    jupyter lab --no-browser --allow-root --ip=127.0.0.1 --port="$port" \
        --ServerApp.port_retries=0 --IdentityProvider.token=check >"$work/lab.log" 2>&1 &
    server=$!
    for _ in $(seq 120); do
        if python - "$port" 2>/dev/null <<'EOF'
import sys
import urllib.request

urllib.request.urlopen(f"http://127.0.0.1:{sys.argv[1]}/api/status?token=check", timeout=2).read()
EOF
        then return 0; fi
        kill -0 "$server" 2>/dev/null || break
        sleep 0.5
    done
    tail -n 30 "$work/lab.log" >&2
    fail "JupyterLab does not answer"
}

# Through the same server, as Binder's links to the apps go.
app_answers() {
    python - "$port" "$1" >"$work/app.log" 2>&1 <<'EOF' || { tail -n 30 "$work/app.log" >&2; fail "Voilà does not show $1"; }
import sys
import urllib.request

port, name = sys.argv[1:]
url = f"http://127.0.0.1:{port}/voila/render/hclust_widgets/apps/{name}?token=check"
page = urllib.request.urlopen(url, timeout=120).read()
assert b"application/vnd.jupyter.widget-view+json" in page, page[-3000:]
EOF
}

# The tests and their browser are of another environment; JupyterLab, its kernels and the package in
# them are Binder's. As in all runs of the tests, one that fails is tried once more, alone.
walk() {
    (
        cd "$repo"
        HCLUST_SERVER_PYTHON="$work/env/bin/python" \
            "$1" scripts/run_tests.py -q -p no:cacheprovider -n 2 --dist loadfile tests/browser/lesson/test_walk.py \
            "tests/browser/lesson/test_lesson.py::test_a_student_does_what_each_step_says"
    ) >"$work/walk.log" 2>&1 || { tail -n 60 "$work/walk.log" >&2; fail "the walk through the notebooks"; }
}

walker="" ready=""
if [ "${1:-}" = --walk ]; then
    walker=$(from_here "$2")
    ready=${3:+$(from_here "$3")}
    [ -n "$ready" ] || [ -x "$walker" ] || fail "$2 is no Python"
fi
version=$(sed 's/^python-//' "$repo/binder/runtime.txt")
python="python$version"
"$python" -c '' 2>/dev/null || fail "$python, which binder/runtime.txt asks for, was not found: install it"
[ -x "$repo/binder/postBuild" ] || fail "binder/postBuild is not executable"

[ "${1:-}" = --pins ] || repo_copy  # first: the check may run beside what makes files anew
timed "environment" "$python" -m venv "$work/env"
export PATH="$work/env/bin:$PATH"
# Settings and caches of whoever runs this stay out of it.
export HOME="$work/user" MPLCONFIGDIR="$work/user/matplotlib" IPYTHONDIR="$work/user/ipython" \
    JUPYTER_CONFIG_DIR="$work/user/jupyter" JUPYTER_DATA_DIR="$work/user/data" \
    PIP_CACHE_DIR="${PIP_CACHE_DIR:-$(pip cache dir 2>/dev/null)}"
mkdir "$HOME"

timed "front end of the base image" "${install[@]}" "${base[@]}" "${replaced[@]}"
pip freeze 2>/dev/null | sort >"$work/base.txt"

if [ "${1:-}" = --pins ]; then
    python - "$repo/pyproject.toml" >"$work/wanted.txt" <<'EOF'
import sys
import tomllib

project = tomllib.load(open(sys.argv[1], "rb"))["project"]
print(*project["dependencies"], *project["optional-dependencies"]["app"], sep="\n")
EOF
    pip install --quiet -r "$work/wanted.txt"
    pip freeze 2>/dev/null | sort | comm -13 "$work/base.txt" - | sort -f
    exit 0
fi

before=$(base_packages)
timed "requirements.txt" "${install[@]}" -r "$repo/binder/requirements.txt"
[ "$before" = "$(base_packages)" ] || fail "requirements.txt changes the front end of the base image"
cd "$work/home"
timed "postBuild" ./binder/postBuild
pip check >/dev/null || { pip check >&2; fail "requirements.txt does not fit pyproject.toml"; }
for notebook in notebooks/*.ipynb; do
    timed "$(basename "$notebook")" run_notebook "$notebook"
done
timed "JupyterLab answers" lab_answers
for app in "$repo"/hclust_widgets/apps/*.ipynb; do
    timed "app $(basename "$app")" app_answers "$(basename "$app")"
done
while [ -n "$ready" ] && [ ! -e "$ready" ]; do sleep 1; done
[ -z "$walker" ] || timed "walk through notebooks 01 to 04" walk "$walker"
printf '  %-34s %4d MB\n' "size of the environment" "$(du -sm "$work/env" | cut -f1)"
echo "binder check: passed"
