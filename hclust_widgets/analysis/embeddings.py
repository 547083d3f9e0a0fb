"""Rows as points in a plane, from the distances between them: classical MDS, t-SNE, UMAP."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import numpy as np

from hclust_widgets.common.cancelled import CancelledError

if TYPE_CHECKING:
    from hclust_widgets.common.arrays import Floats

__all__ = ["PERPLEXITY", "classical_mds", "has_umap", "tsne", "tsne_start", "umap_plane"]

PERPLEXITY = 30.0
#: Of fewer rows one thread is as fast as several.
MANY = 1_000

Progress = Callable[[int], bool]


def few_threads(n: int) -> Any:
    """Return a context in which half of the cores compute, of few rows one.

    Where all cores are busy, threads wait for each other many times as long as they compute; and
    views are to answer meanwhile.
    """
    from threadpoolctl import threadpool_limits

    return threadpool_limits(1 if n < MANY else max(1, (os.cpu_count() or 1) // 2))


def classical_mds(distances: Floats) -> tuple[Floats, Floats]:
    """Place rows so that straight distances are as near to given ones as a plane allows.

    Parameters
    ----------
    distances : ndarray of float64, shape (n, n)

    Returns
    -------
    places : ndarray of float64, shape (n, 2)
        The sign of each axis is such that its largest coordinate is positive.
    shares : ndarray of float64, shape (2,)
        Of the distances that each axis carries: its eigenvalue over the sum of the sizes of all,
        which counts negative ones too (distances that are not Euclidean have some).

    Notes
    -----
    The eigenvectors of the doubly centered squares (Torgerson 1952, Gower 1966): of Euclidean
    distances these are the principal components; the shares are the first criterion of Mardia
    (1978).
    """
    n = len(distances)
    scale = float(distances.max()) or 1.0
    squares = (distances / scale) ** 2
    means = squares.mean(axis=0)
    centered = -0.5 * (squares - means - means[:, None] + means.mean())
    with few_threads(n):
        values, vectors = np.linalg.eigh(centered)
    top = np.argsort(-values)[:2]
    places = np.zeros((n, 2))
    places[:, : len(top)] = vectors[:, top] * np.sqrt(np.maximum(values[top], 0.0)) * scale
    heaviest = np.abs(places).argmax(axis=0)
    signs = np.sign(places[heaviest, [0, 1]])
    places *= np.where(signs == 0, 1.0, signs)
    total = float(np.abs(values).sum()) or 1.0
    shares = np.zeros(2)
    shares[: len(top)] = np.maximum(values[top], 0.0) / total
    return places, shares


def tsne_start(places: Floats) -> Floats:
    """Return where t-SNE begins: the plane of classical MDS, tiny."""
    spread = float(places[:, 0].std()) or 1.0
    return np.asarray(places / spread * 1e-4, dtype=np.float32)


def tsne(distances: Floats, places: Floats, progress: Progress | None = None) -> Floats:
    """Place rows so that near ones stay near, by scikit-learn's t-SNE.

    Parameters
    ----------
    distances : ndarray of float64, shape (n, n)
    places : ndarray of float64, shape (n, 2)
        Of classical MDS: where it begins.
    progress : function, optional
        Called with the number of halves that are done; the computation ends if it returns False.

    Returns
    -------
    ndarray of float64, shape (n, 2)

    Raises
    ------
    CancelledError
        If ``progress`` returned False.
    """
    from sklearn.manifold import TSNE

    n = len(distances)
    found = tsne_start(places)
    if n < 4:
        return np.asarray(places, dtype=np.float64)
    for half, exaggeration in enumerate((12.0, 1.0)):
        if progress is not None and not progress(half):
            raise CancelledError
        model = TSNE(
            metric="precomputed",
            init=found,
            perplexity=min(PERPLEXITY, (n - 1) / 3),
            early_exaggeration=exaggeration,
            learning_rate=max(n / 48, 50.0),
            max_iter=500,
            random_state=0,
        )
        with few_threads(n):
            found = model.fit_transform(distances)
    if progress is not None and not progress(2):
        raise CancelledError
    return np.asarray(found, dtype=np.float64)


def has_umap() -> bool:
    """Return True if UMAP is installed."""
    return find_spec("umap") is not None


def umap_plane(distances: Floats) -> Floats:
    """Place rows by UMAP, with 15 neighbors; it needs the package umap-learn.

    Parameters
    ----------
    distances : ndarray of float64, shape (n, n)

    Returns
    -------
    ndarray of float64, shape (n, 2)
    """
    from umap import UMAP

    neighbors = max(2, min(15, len(distances) - 1))
    model: Any = UMAP(n_neighbors=neighbors, metric="precomputed", random_state=0)
    return np.asarray(model.fit_transform(distances), dtype=np.float64)
