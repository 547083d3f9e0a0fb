"""axe-core in a page: rules of accessibility that a machine can check."""

from __future__ import annotations

import pathlib
from collections.abc import Sequence
from typing import Any

import pytest
from playwright.sync_api import Frame, Page

__all__ = ["AXE", "OF_COLORS", "axe_table", "check_axe", "violations"]

#: Installed by ``npm --prefix js ci``.
AXE = pathlib.Path(__file__).parents[3] / "js" / "node_modules" / "axe-core" / "axe.min.js"

#: Rules whose answer is another where colors are.
OF_COLORS = ("color-contrast", "link-in-text-block")

_RUN = """async ([selector, rules]) => {
  const context = selector ? {include: [...document.querySelectorAll(selector)]} : document;
  const options = {
    runOnly: rules ??
      ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
    iframes: false, // each frame is checked by itself
    preload: false, // style sheets of files cannot be asked for
  };
  const {violations} = await axe.run(context, options);
  return violations.flatMap(({id, impact, nodes}) =>
    nodes.map(({target, failureSummary, any}) => ({
      rule: id, impact: impact ?? '', target: target.flat().join(' '),
      why: (any[0]?.message ?? failureSummary ?? '').split('\\n')[0],
    })));
}"""


def violations(
    where: Page | Frame, selector: str = "", *, rules: Sequence[str] | None = None
) -> list[dict[str, Any]]:
    """Return what axe finds in a page, or in the elements with a selector.

    Parameters
    ----------
    where : Page or Frame
    selector : str
        Of our own elements, where the page is not ours; none: the whole page.
    rules : sequence of str, optional
        Only these, such as `OF_COLORS` where nothing but the theme is another.

    Returns
    -------
    list of dict
        ``rule``, ``impact``, ``target``, ``why``.
    """
    if not AXE.is_file():
        pytest.fail("axe-core is not here: npm --prefix js ci", pytrace=False)
    if selector:
        where.locator(selector).first.wait_for()
    where.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = where.evaluate(_RUN, [selector, rules])
    return found


def axe_table(found: list[dict[str, Any]]) -> str:
    """Return violations as lines of text: rule, impact, target, why."""
    head = {"rule": "rule", "impact": "impact", "target": "target", "why": "why"}
    rows = [tuple(str(one[name])[:90] for name in head) for one in (head, *found)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def check_axe(where: Page | Frame, selector: str = "", *, surface: str) -> None:
    """Fail with a table of what axe finds."""
    found = violations(where, selector)
    assert not found, f"{surface}: axe finds {len(found)}\n{axe_table(found)}"
