"""Write the script of a table in partitions: this package reads it again, as pandas cannot."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from hclust_widgets.clustering.settings import Settings

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
    script.add("labels = state.labels_  # a Dask Series: labels.compute() has it in memory")


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
    if not now.cut.is_uneven:
        yield f"n_clusters={now.cut.n_clusters}"


def _literal(value: Any) -> str:
    return literal(value) if isinstance(value, str) else repr(value)
