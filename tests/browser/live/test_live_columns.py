"""Clusters of columns in the live clustermap and the page: chosen, told, colored."""

from __future__ import annotations

import pathlib
import re

import numpy as np
import pytest
from playwright.sync_api import Locator, Page, expect
from support.axe import check_axe
from support.live import cars
from support.page_without_jupyter import STATIC
from support.pictures import screenshot, wait_painted
from support.views import box, canvas, find, selected, show_views, tip

from hclust_widgets.serialize.clustering import encode_column_options
from hclust_widgets.widgets.live.slider_sync import COLUMN_CHOICES

pytestmark = pytest.mark.usefixtures("kept_page")

PART = "clustermap"

# Colors of the lowest canvas along a line, those that are opaque.
ROW = """(y) => {
  const canvas = document.querySelector('.hclust-part-clustermap canvas');
  const dpr = canvas.width / canvas.clientWidth;
  const {data} = canvas.getContext('2d').getImageData(0, Math.round(y * dpr), canvas.width, 1);
  const found = [];
  for (let x = 0; x < canvas.width; x++) {
    if (data[4 * x + 3] < 255) continue;
    found.push('#' + [0, 1, 2].map((i) => data[4 * x + i].toString(16).padStart(2, '0')).join(''));
  }
  return found;
}"""


def menu(page: Page) -> Locator:
    return page.locator(".hclust-at-right")


def chosen(page: Page) -> dict:
    return page.evaluate("() => window.__plain.model.state.column_options")


def show(page: Page, state, **options) -> None:
    columns = encode_column_options(state.clustering)
    show_views(page, state, PART, column_options=columns, column_choices=COLUMN_CHOICES, **options)


def test_what_stands_above_the_map_comes_before_it_by_tab(page: Page) -> None:
    show(page, cars(n_clusters=4))
    wait_painted(canvas(page, PART))
    canvas(page, PART).focus()
    for name in ("Columns", "Blocks"):
        page.keyboard.press("Shift+Tab")
        opener = page.locator(".hclust-part-clustermap summary", has_text=name)
        expect(opener).to_be_focused()


def test_columns_are_cut_by_mouse_and_by_keys(page: Page) -> None:
    state = cars(n_clusters=4)
    show(page, state)
    before = wait_painted(canvas(page, PART))
    about = canvas(page, PART)
    assert "Columns are cut" not in (about.get_attribute("aria-label") or "")
    menu(page).locator("summary").click()
    clusters = menu(page).get_by_label("Clusters of columns")
    looks = """els => els.map((el) =>
      [getComputedStyle(el).appearance, el.offsetHeight, el.offsetWidth])"""
    found = menu(page).locator("select").evaluate_all(looks)  # as other controls, and as wide
    assert len(found) == 1 + len(COLUMN_CHOICES)
    assert all(one == ["none", 28, found[0][2]] for one in found)
    clusters.select_option("3")
    wait_painted(about, before)
    state.columns_state.n_clusters = 3
    words = "Columns are cut into 3 clusters."
    expect(about).to_have_attribute("aria-label", re.compile(words))
    page.wait_for_function("() => window.__plain.model.state.column_options.n_clusters === 3")
    check_axe(page, ".hclust-live", surface="columns")
    clusters.focus()
    page.keyboard.press("ArrowDown")
    page.wait_for_function("() => window.__plain.model.state.column_options.n_clusters === 4")
    menu(page).get_by_label("Linkage of columns").select_option("average")
    menu(page).get_by_label("Metric of columns").select_option("correlation")
    menu(page).get_by_label("Order of columns").select_option("like beside like")
    page.wait_for_function("() => window.__plain.model.state.column_options.optimal_ordering")
    found = chosen(page)
    assert (found["linkage"], found["metric"], found["n_clusters"]) == ("average", "correlation", 4)
    page.keyboard.press("Escape")
    assert not clusters.is_visible()
    menu(page).locator("summary").click()
    clusters.select_option("")
    page.wait_for_function("() => window.__plain.model.state.column_options.n_clusters === null")


def test_clusters_of_columns_are_named_in_their_panel(page: Page) -> None:
    state = cars(n_clusters=4)
    state.columns_state.n_clusters = 2
    show(page, state, col_split="cut")
    wait_painted(canvas(page, PART))
    menu(page).locator("summary").click()
    name = menu(page).get_by_label("Name of column cluster 1")
    name.fill("engine")
    name.press("Enter")
    node = int(state.columns_state.cut.nodes[1])
    page.wait_for_function(
        "(node) => window.__plain.model.state.column_clusters.names[node] === 'engine'", arg=node
    )
    color = menu(page).get_by_label("Color of column cluster 1")
    usual = color.input_value()
    panel, box = menu(page).locator("> div").bounding_box(), color.bounding_box()
    assert box["x"] + box["width"] <= panel["x"] + panel["width"] - 6  # not cut off
    color.fill("#00aa00")
    is_color = "([node, hex]) => window.__plain.model.state.column_clusters.colors?.[node] == hex"
    page.wait_for_function(is_color, arg=[node, "#00aa00"])
    color.press("Delete")
    page.wait_for_function(is_color, arg=[node, None])
    expect(color).to_have_value(usual)
    check_axe(page, ".hclust-live", surface="columns")
    page.keyboard.press("Escape")
    told = find(page, PART, step=3)
    assert any(text.startswith("Column cluster engine (1)") for text in told)


def test_strip_and_tips_have_each_column_in_its_cluster(page: Page) -> None:
    state = cars(n_clusters=4)
    state.columns_state.n_clusters = 3
    show(page, state)
    wait_painted(canvas(page, PART))
    told = find(page, PART, step=3)
    strips = {
        text: at
        for text, at in told.items()
        if text.startswith("Column cluster") and "height" not in text  # of a branch above it
    }
    columns, order = state.columns_state, state.columns_state.leaf_order
    labels = columns.labels_.to_numpy()
    assert set(strips) == {
        f"Column cluster {label}\n{size} column{'s' * (size > 1)}"
        for label, size in enumerate(columns.cut.sizes.tolist())
    }
    wanted = list(dict.fromkeys(labels[order].tolist()))
    found = sorted(strips, key=lambda text: strips[text][0])
    assert [int(text.split()[2]) for text in found] == wanted
    y = float(np.mean([at[1] for at in strips.values()])) - box(page, PART)["y"]
    colors = list(dict.fromkeys(page.evaluate(ROW, y)))
    assert [color for color in colors if color in columns.cluster_colors.values()] == [
        columns.cluster_colors[label] for label in wanted
    ]
    names = [str(name) for name in state.features.columns]
    cells = [text for text in told if "column cluster" in text and text.count("\n") > 1]
    assert cells
    for text in cells:
        _, cell, *rest = text.split("\n")
        name = cell.split(":")[0].replace(" = ", "_")
        number = next(int(line.split()[-1]) for line in rest if line.startswith("column cluster"))
        assert labels[names.index(name.replace(" ", "_") if name not in names else name)] == number


def test_the_map_gives_way_to_the_strip_and_comes_back(page: Page) -> None:
    state = cars(n_clusters=4)
    show(page, state)
    before = wait_painted(canvas(page, PART))
    size = box(page, PART)
    y = min(at[1] for text, at in find(page, PART, step=4).items() if ":" in text)
    page.evaluate("""() => window.__plain.model.set('column_options', {n_clusters: 2})""")
    before = wait_painted(canvas(page, PART), before)
    lower = min(at[1] for text, at in find(page, PART, step=4).items() if ":" in text)
    assert lower > y and box(page, PART) == size
    page.evaluate("""() => window.__plain.model.set('column_options', {n_clusters: null})""")
    wait_painted(canvas(page, PART), before)
    again = min(at[1] for text, at in find(page, PART, step=4).items() if ":" in text)
    assert again == y


def test_a_page_cuts_the_columns_without_python(page: Page, tmp_path: pathlib.Path) -> None:
    state = cars(n_clusters=4)
    state.columns_state.update(linkage="average", metric="correlation", n_clusters=3)
    file = tmp_path / "cars.html"
    state.to_html(file)
    page.goto(file.as_uri())
    about = page.locator(".hclust-part-clustermap canvas").last
    label = page.locator(".hclust-part-clustermap [aria-label*='Clustermap of']").first
    expect(label).to_have_attribute("aria-label", re.compile("Columns are cut into 3 clusters."))
    assert about.count()
    menu(page).locator("summary").click()
    assert not menu(page).get_by_label("Linkage of columns").is_visible()
    menu(page).get_by_label("Clusters of columns").select_option("2")
    expect(label).to_have_attribute("aria-label", re.compile("Columns are cut into 2 clusters."))


def test_blocks_of_columns_follow_their_cut(page: Page) -> None:
    state = cars(n_clusters=4)
    show(page, state)
    before = wait_painted(canvas(page, PART))
    blocks = page.get_by_label("Blocks of columns")
    page.locator(".hclust-menu summary", has_text="Blocks").click()
    assert "cut" not in blocks.locator("option").evaluate_all("all => all.map((o) => o.value)")
    page.evaluate("""() => window.__plain.model.set('column_options', {n_clusters: 3})""")
    before = wait_painted(canvas(page, PART), before)
    blocks.select_option("cut")
    before = wait_painted(canvas(page, PART), before)
    about = canvas(page, PART)
    words = "Split: columns by their clusters into 3 blocks"
    expect(about).to_have_attribute("aria-label", re.compile(words))
    page.keyboard.press("Escape")
    state.columns_state.n_clusters = 3
    order = state.columns_state.leaf_order
    labels = state.columns_state.labels_.to_numpy()[order]
    found = find(page, PART, step=3)
    xs = {}
    for text, at in found.items():
        if "column cluster" in text:
            cell = (
                text.split("\n")[1]
                .split(":")[0]
                .replace(" = ", "_")
                .replace("model year", "model_year")
            )
            xs.setdefault(cell, []).append(at[0])
    names = [str(state.features.columns[j]) for j in order]
    middles = [float(np.mean(xs[name])) for name in names]
    steps = np.diff(middles)
    across = steps[np.diff(labels) != 0]
    inside = steps[np.diff(labels) == 0]
    assert len(across) == 2 and across.min() > inside.max() + 1.5, (across, inside)


def tree_place(page: Page) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of the tree of the columns: above the map, between its ends."""
    found = find(page, PART, step=3)
    cells = [at for text, at in found.items() if re.search(r": .*\n", text)]
    place = box(page, PART)
    xs = [at[0] for at in cells]
    return min(xs), place["y"] + 2, max(xs), place["y"] + 43


def test_a_drag_in_the_tree_of_the_columns_cuts_it(page: Page) -> None:
    state = cars(n_clusters=4)
    show(page, state)
    before = wait_painted(canvas(page, PART))
    left, top, right, bottom = tree_place(page)
    x = (left + right) / 2
    tree = state.columns_state.tree
    height = float(tree.heights[-1]) * 1.02
    page.mouse.move(x, bottom - 1)
    assert canvas(page, PART).evaluate("el => el.style.cursor") == "ns-resize"
    page.mouse.down()
    seen = []
    for y in np.linspace(bottom - 8, top + 4, 12).tolist():
        page.mouse.move(x, y)
        t = height * (1 - (y - top) / 41)
        page.wait_for_function(
            "() => document.querySelector('.hclust-part-clustermap [aria-label*=\"cut into\"]')"
        )
        words = canvas(page, PART).get_attribute("aria-label") or ""
        k = int(re.search(r"cut into (\d+) cluster", words).group(1))
        near = {tree.n_leaves - int((tree.heights < t + d).sum()) for d in (-0.3, 0, 0.3)}
        assert k in near, (k, near, y)
        seen.append(k)
    page.mouse.up()
    assert seen == sorted(seen, reverse=True) and len(set(seen)) > 3
    wait_painted(canvas(page, PART), before)
    page.wait_for_function(
        "(k) => window.__plain.model.state.column_options.n_clusters === k", arg=seen[-1]
    )
    assert page.evaluate("() => window.__plain.model.state.selection.byteLength ?? 0") == 0


def test_alt_and_a_click_turn_a_branch_of_the_columns(page: Page) -> None:
    state = cars(n_clusters=4)
    show(page, state)
    before = wait_painted(canvas(page, PART))
    left, top, right, _ = tree_place(page)
    order = state.columns_state.leaf_order
    p = len(order)
    root = 2 * p - 2
    tree = state.columns_state.tree
    sizes = [int(tree.sizes[child]) for child in tree.children_[-1]]
    unit = (right - left) / (p - 1)
    # The bar of the root lies over the border between its two parts.
    x = left + unit * (sizes[0] - 0.5)
    page.keyboard.down("Alt")
    page.mouse.click(x, top + 41 * (1 - 1 / 1.02))
    page.keyboard.up("Alt")
    wait_painted(canvas(page, PART), before)
    state.columns_state.flip(root)
    wanted = "".join(str(int(on)) for on in state.columns_state.tree.flips)
    page.wait_for_function("(w) => window.__plain.model.state.col_flips === w", arg=wanted)
    names = [str(state.features.columns[j]) for j in state.columns_state.leaf_order]
    found = find(page, PART, step=4)
    xs: dict[str, list[float]] = {}
    for text, at in found.items():
        cell = text.split("\n")[1].split(":")[0].replace(" = ", "_") if "\n" in text else ""
        xs.setdefault(cell, []).append(at[0])
    assert sorted(names, key=lambda name: np.mean(xs[name])) == names


@pytest.mark.parametrize("blocks", [False, True])
def test_branches_above_the_columns_are_walked_by_keys_taken_and_flipped(
    page: Page, blocks: bool
) -> None:
    state = cars(n_clusters=4)
    state.columns_state.n_clusters = 3
    page.emulate_media(reduced_motion="reduce")
    split = {"row_split": "cut", "col_split": "cut"} if blocks else {}
    show(page, state, **split)
    top = canvas(page, PART)
    before = wait_painted(top)
    tree = state.columns_state.tree
    p, root = tree.n_leaves, 2 * tree.n_leaves - 2

    def told() -> str:
        text = tip(page, PART).inner_text()
        heard = page.locator(f".hclust-part-{PART} [aria-live]").first.inner_text()
        assert heard.removeprefix("flipped, ") == text.replace("\n", ", ")
        return text

    top.focus()
    page.keyboard.press("ArrowDown")
    first = told()
    page.keyboard.press("ArrowUp")
    assert "height" in told()  # the branch above the first column
    page.keyboard.press("Home")
    assert told().startswith(f"{p} columns\nheight")
    place = box(page, PART)
    shown = tip(page, PART).bounding_box()
    assert shown is not None and place["y"] <= shown["y"] <= place["y"] + 90
    left, right = tree.children_[root - p]
    page.keyboard.press("ArrowDown")
    assert f"{tree.sizes[left]} columns" in told() or tree.sizes[left] == 1
    page.keyboard.press("ArrowRight")
    assert f"{tree.sizes[right]} columns" in told()
    page.keyboard.press("Enter")
    button = page.get_by_role("button", name="Selected rows")
    expect(button).to_be_visible()
    assert len(selected(page)) == state.tree.n_leaves  # all, since none was selected
    page.keyboard.press("ArrowUp")
    page.keyboard.press("f")
    before = wait_painted(top, before)
    digits = "() => window.__plain.model.state.col_flips"
    assert page.evaluate(digits) == "0" * (p - 2) + "1"
    assert told().startswith(f"{p} columns")
    page.keyboard.press("f")
    assert page.evaluate(digits) == "0" * (p - 1)
    while "height" in told():
        page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")  # from the first column to its cells
    assert told() == first
    page.keyboard.press("Escape")
    assert not tip(page, PART).is_visible() and not selected(page)


def test_columns_of_a_branch_are_shown_with_the_selected_rows(page: Page) -> None:
    state = cars(n_clusters=4)
    state.columns_state.n_clusters = 3
    show(page, state)
    wait_painted(canvas(page, PART))
    cut = state.columns_state.cut
    strips = [(text, at) for text, at in find(page, PART, step=3).items() if "\nheight" not in text]
    at = {
        int(text.split()[2]): where for text, where in strips if text.startswith("Column cluster")
    }
    page.mouse.click(*at[0])
    page.get_by_role("button", name="Selected rows").click()
    module = (STATIC / "sub_heatmap.js").read_text(encoding="utf-8")
    page.evaluate("(s) => window.__plain.model.set('sub_module', s)", module)
    title = page.locator(".hclust-sub-words")
    sizes = cut.sizes.tolist()
    expect(title).to_contain_text(f"392 cars × {sizes[0]} feature")
    page.keyboard.down("Shift")
    page.mouse.click(*at[1])
    page.keyboard.up("Shift")
    expect(title).to_contain_text(f"392 cars × {sizes[0] + sizes[1]} features")
    screenshot(page, "columns-of-a-branch")
