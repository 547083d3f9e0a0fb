#!/usr/bin/env bash
# See to it that the browser tests have a Chromium or Chrome: ensure_browser.sh PYTHON
# Taken in this order: HCLUST_BROWSER, one on the PATH, Playwright's own, Debian's by apt-get,
# Playwright's by download. PYTHON is one that has Playwright.
set -euo pipefail

python=$1

on_path() {
    local name
    # The names that tests/browser/support/chromium.py looks for.
    for name in chromium-headless-shell chromium chromium-browser google-chrome; do
        # Ubuntu puts a script named chromium-browser there that only asks for the snap.
        if "$name" --version >/dev/null 2>&1; then return 0; fi
    done
    return 1
}

playwrights_own() {
    "$python" - <<'EOF'
import pathlib, sys
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    sys.exit(not pathlib.Path(playwright.chromium.executable_path).exists())
EOF
}

by_apt() {
    command -v apt-get >/dev/null || return 1
    local sudo=()
    if [ "$(id -u)" -ne 0 ]; then
        sudo -n true 2>/dev/null || return 1
        sudo=(sudo -n)
    fi
    echo "No browser is here: installing Debian's Chromium."
    "${sudo[@]}" apt-get update -qq || return 1
    local install=("${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq
        --no-install-recommends fonts-dejavu-core fonts-liberation)
    # The headless shell is the smaller one; older releases have none.
    "${install[@]}" chromium-headless-shell >/dev/null 2>&1 || "${install[@]}" chromium >/dev/null \
        || return 1
    on_path
}

by_playwright() {
    echo "No browser is here: downloading Playwright's Chromium."
    "$python" -m playwright install chromium
}

if [ -n "${HCLUST_BROWSER:-}" ]; then
    "$HCLUST_BROWSER" --version >/dev/null 2>&1 && exit 0
    echo "HCLUST_BROWSER is $HCLUST_BROWSER, which is not a browser that starts." >&2
    exit 1
fi
on_path || playwrights_own || by_apt || by_playwright || {
    echo "The browser tests need Chromium or Chrome, and none could be had: install one, or let HCLUST_BROWSER name it." >&2
    exit 1
}
