"""Write the script of a table in partitions: this package reads it again, as pandas cannot."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from hclust_widgets.clustering.column_options import AS_ROWS
from hclust_widgets.clustering.columns.column_tree import unflipped_column_tree
from hclust_widgets.clustering.settings import Settings
from hclust_widgets.tree.rotations import flips_in

from .columns import Script
from .literals import filled, literal

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering

__all__ = ["write_partitioned"]

#: Settings that are written where they are not the usual ones.
_WRITTEN = ("metric", "optimal_ordering", "missing", "max_leaves", "method", "transform")
_USUAL = Settings()


def write_partitioned(script: Script, now: Clustering) -> None:
    """Write how the same table is read in partitions and cut; it leaves ``labels``.

    Parameters
    ----------
    script : Script
    now : Clustering
        Of a table in partitions.
    """
    source = now.partitions
    assert source is not None
    script.imports.add("from hclust_widgets import ClusterState")
    table = "frame" if source.origin is None else literal(source.origin)
    options = [table, f"sample={source.sample_rows}", *_options(now)]
    script.add(
        "# Read in partitions, by Dask; labels are computed where they are asked for.",
        *filled("state = ClusterState.from_partitions(", options, ")"),
    )
    if now.cut.is_uneven:
        nodes = [str(node) for node in now.cut.nodes.tolist()]
        script.add(
            "# Clusters at different heights: the nodes of the tree whose rows stay together.",
            *filled("state.cut_nodes = [", nodes, "]"),
        )
    _write_looks(script, now)
    script.add("labels = state.labels_  # a Dask Series: labels.compute() has it in memory")


def _write_looks(script: Script, now: Clustering) -> None:
    """Write what was chosen by hand for pictures: locked clusters, flipped branches, colors."""
    labels = {node: label for label, node in enumerate(now.cut.nodes.tolist())}
    locked = sorted(labels[node] for node in now.cut.locked)
    if locked:
        script.add(
            "# Clusters that stay while the cut is moved.",
            *filled("for cluster in [", list(map(str, locked)), "]:"),
            "    state.lock(cluster)",
        )
    for owner, nodes in (("state", _flipped(now)), ("state.columns_state", _flipped_columns(now))):
        if nodes:
            script.add(
                "# Branches that were flipped by hand.",
                *filled("for node in [", list(map(str, nodes)), "]:"),
                f"    {owner}.flip(node)",
            )
    chosen = now.given_colors
    if now.annotations.numbering is not None:  # they depend on what was shown before
        chosen = dict(enumerate(now.cluster_colors()))
    if chosen:
        pairs = [f"{int(label)}: {literal(color)}" for label, color in chosen.items()]
        script.add(
            *filled("colors = {", pairs, "}"),
            "for cluster, color in colors.items():",
            "    state.set_color(cluster, color)",
        )


def _flipped(now: Clustering) -> list[int]:
    return [now.tree.n_leaves + i for i in flips_in(now.unflipped_tree, now.flips)]


def _flipped_columns(now: Clustering) -> list[int]:
    features, options = now.row_features or now.features, now.column_options
    if features is None or not options.flips:
        return []
    tree = unflipped_column_tree(features, now.settings, options)
    return [] if tree is None else [tree.n_leaves + i for i in flips_in(tree, options.flips)]


def _options(now: Clustering) -> Iterator[str]:
    settings = now.settings
    if settings.columns is not None:
        yield f"columns=[{', '.join(map(_literal, settings.columns))}]"
    if settings.scaling_chosen or settings.scaling != _USUAL.scaling:
        yield f"scaling={literal(settings.scaling)}"
    yield f"linkage={_literal(settings.linkage)}"
    for name in _WRITTEN:
        if getattr(settings, name) != getattr(_USUAL, name):
            yield f"{name}={_literal(getattr(settings, name))}"
    held: Mapping[str, Mapping[Any, Any] | None] = {
        "weights": settings.weights,
        "roles": settings.roles,
    }
    for name, values in held.items():
        if values:
            pairs = [f"{_literal(key)}: {_literal(value)}" for key, value in values.items()]
            yield f"{name}={{{', '.join(pairs)}}}"
    columns = _column_options(now)
    if columns:
        yield f"column_options={{{', '.join(columns)}}}"
    if not now.cut.is_uneven:
        yield f"n_clusters={now.cut.n_clusters}"


def _column_options(now: Clustering) -> list[str]:
    """Return what was chosen for the columns, but their flips: height or number of the cut."""
    chosen = now.column_options
    names = ["linkage", "metric", "scaling", "optimal_ordering"]
    names.append("n_clusters" if chosen.distance_threshold is None else "distance_threshold")
    found = [
        f"{literal(name)}: {_literal(getattr(chosen, name))}"
        for name in names
        if getattr(chosen, name) != getattr(AS_ROWS, name)
    ]
    if chosen.named:
        named = []
        for one in chosen.named:
            held = [f'"columns": [{", ".join(map(literal, one.columns))}]']
            held += [f'"name": {literal(one.name)}'] if one.name is not None else []
            held += [f'"color": {literal(one.color)}'] if one.color is not None else []
            named.append(f"{{{', '.join(held)}}}")
        found.append(f'"named": [{", ".join(named)}]')
    return found


def _literal(value: Any) -> str:
    return literal(value) if isinstance(value, str) else repr(value)
