"""The plain way: the lesson's own calls, redrawn from scratch at every move of a slider."""

from __future__ import annotations

from contextlib import redirect_stdout
from dataclasses import dataclass
from io import StringIO
from typing import Any


@dataclass(frozen=True)
class Sizes:
    """Figure sizes in inches, and dots per inch of the scatter plot."""

    name: str
    dendrogram: tuple[float, float]
    clustermap: tuple[float, float]
    scatter: tuple[float, float]
    scatter_dpi: int
    dpi: int


#: The lesson's: 20 x 10, seaborn's own 10 x 10, 12 x 4 at 200 dpi.
LESSON = Sizes("lesson's sizes", (20, 10), (10, 10), (12, 4), 200, 100)


def same_as(explorer: Any) -> Sizes:
    """The sizes at which an explorer draws, so that the pixels are as many."""

    def inches(view: Any) -> tuple[float, float]:
        width, height = view.figure_box.image.width, view.figure_box.image.height
        return int(width) / 96, int(height) / 96

    views = (explorer.dendrogram, explorer.clustermap, explorer.scatter)
    return Sizes("our sizes", *map(inches, views), scatter_dpi=96, dpi=96)


class PlainWay:
    """What a notebook without this package does: `interact` round the lesson's calls.

    Parameters
    ----------
    table : DataFrame
        The lesson's, incomplete rows dropped.
    sizes : Sizes
    """

    def __init__(self, table: Any, sizes: Sizes) -> None:
        import ipywidgets
        import pandas as pd
        from sklearn.preprocessing import MinMaxScaler

        self.table, self.sizes = table.reset_index(drop=True), sizes
        features = pd.get_dummies(self.table.drop(columns="name"))
        self.scaled = pd.DataFrame(MinMaxScaler().fit_transform(features), columns=features.columns)
        self.pictures: list[bytes] = []
        self.slider = ipywidgets.IntSlider(value=2, min=1, max=50)
        self.widget = ipywidgets.interactive(self._draw, k=self.slider)
        self.move(3)

    def move(self, k: int) -> int:
        """Set the slider; pictures are finished when it returns. Gives their bytes."""
        with redirect_stdout(StringIO()):  # outside a kernel, clear_output writes control codes
            self.slider.value = k
        return sum(map(len, self.pictures))

    def _draw(self, k: int) -> None:
        import matplotlib.pyplot as plt
        import seaborn as sns
        from scipy.cluster.hierarchy import dendrogram, linkage
        from sklearn.cluster import AgglomerativeClustering

        sizes = self.sizes
        labels = AgglomerativeClustering(n_clusters=k).fit(self.scaled).labels_
        with plt.rc_context({"figure.dpi": sizes.dpi}):
            grid = sns.clustermap(
                self.scaled, cmap="magma", method="ward", figsize=sizes.clustermap
            )
            tree = plt.figure(figsize=sizes.dendrogram)
            model = linkage(self.scaled, method="ward")
            threshold = model[-k + 1, 2] if k > 1 else model[-1, 2] + 1
            dendrogram(model, color_threshold=threshold, no_labels=True, ax=tree.gca())
            scatter = plt.figure(figsize=sizes.scatter, dpi=sizes.scatter_dpi)
            sns.scatterplot(
                data=self.table, x="mpg", y="weight", hue=labels, palette="tab10" if k <= 10 else
                "husl", ax=scatter.gca()
            )  # fmt: skip
            self.pictures = [_inline(figure) for figure in (grid.figure, tree, scatter)]
        plt.close("all")


def _inline(figure: Any) -> bytes:
    """Make the picture as Jupyter's inline backend makes it."""
    from IPython.core.pylabtools import print_figure

    data: bytes = print_figure(figure, fmt="png", bbox_inches="tight")
    return data
