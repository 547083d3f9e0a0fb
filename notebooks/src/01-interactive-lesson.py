# %% [markdown]
# # Hierarchical clustering, hands on
#
# **Time:** 60 minutes. **Aim:** to see how a tree is built merge by merge, to read it, to cut it,
# and to recognise one that is wrong.
#
# Run all cells first: *Run*, *Run All Cells*. You need not read the code: the text says what it
# does.
#
# ## First: six points
#
# Below are six points, A to F. Each of them is a *cluster* of its own, with one member.
#
# **Do this.** Click the two points that are nearest to each other. You are told whether you are
# right, they are merged, and the tree below them grows. Then guess the next pair, and so on. For
# the last two clusters there is nothing to guess: the arrow ▶ merges them.

# %% tags=["folded"]
# Six points
import pandas as pd

from hclust_widgets import MergeStepper

six = pd.DataFrame(
    {"east": [1.0, 2.0, 1.6, 7.0, 8.0, 5.0], "north": [1.0, 1.2, 3.0, 6.0, 6.6, 2.0]},
    index=list("ABCDEF"),
)
six.attrs["rows"] = "points"
points = MergeStepper(six, scaling="none", linkage="average", n_clusters=2, guess=True)
points

# %% [markdown]
# That was hierarchical clustering, all of it. These are its words:
#
# * Two clusters become one: that is a *merge*. What begins with single points and goes on by merges
#   is called *agglomerative* clustering.
# * The tree is called a *dendrogram*. It shows every merge, and the *height* of a merge says how
#   far apart its two clusters were.
# * How far is a point from a cluster of three? Somebody has to say which points count. That rule is
#   the *linkage*; here it was *average*, the mean over all pairs.
# * F was merged late, for it has no near neighbor. A row like that is an *outlier*.

# %% tags=["check"]
# Check of the six points
from hclust_widgets import ClusterState

by_average = ClusterState(six, scaling="none", linkage="average", n_clusters=2)
assert by_average.distances_.round(2).tolist() == [1.02, 1.17, 1.97, 3.59, 6.91]
assert [sorted(pair) for pair in by_average.children_.tolist()[:2]] == [[0, 1], [3, 4]]
assert 5 in by_average.children_[3]  # F

# %% [markdown]
# ## Then: 392 cars
#
# Which cars of the seventies are alike? Nobody has sorted these 392 cars for us, so there is no
# right answer to learn from. This is their dendrogram: 391 merges, from single cars at the bottom
# to one cluster of all of them at the top.
#
# **Guess.** How many clusters would you make of them?

# %% tags=["folded"]
# The tree of the cars
from hclust_widgets import DendrogramWidget, load_mpg

first_tree = DendrogramWidget(load_mpg().dropna(ignore_index=True), n_clusters=2)
first_tree

# %% [markdown]
# **Do this.** Take hold of the dashed line and drag it down, then up. It is the *cut*: each branch
# that it crosses is one cluster, with all the cars below. The tree stays, and *you* decide where
# to cut it.
#
# Now step by step. These are the seventeen steps of *the published lesson*, a notebook of May 2026
# on these cars ([here in plain code](00-hierarchical-clustering.ipynb)), in the same order. Four of
# them draw a wrong tree: step 10 shows why, and from there on we draw the right one. You move
# sliders and look. If you like to write code, all that you see is there in Python too.
#
# * The sentence above a widget says what it shows. It changes with the widget.
# * Move a slider with the mouse or with the arrow keys, or click its number and type one.
# * Trees, clustermaps and scatters answer to the mouse: point at a car or a branch and they say
#   what it is, click it and it lights up everywhere. After a click into a view the wheel looks
#   closer (or at any time with Ctrl), and a double-click shows the whole again. In a scatter you
#   can draw a line round points. The switch *Figure* gives the same as a picture for a report.
# * Lost? The arrow *↶* takes back what you did last.
# * The ten words of the field stand in the glossary at the end.
#
# The folded cells, *Check of step 1* and so on, make sure that the numbers are the lesson's. They
# stay silent when all is well, wherever your sliders are, and you need not open them.

# %% tags=["check"]
# Check of the installation
import numpy as np

import hclust_widgets
from hclust_widgets.analysis.row_comparison import compare_rows
from hclust_widgets.tree.cut import Cut

installed = hclust_widgets.__version__
assert tuple(int(part) for part in installed.split(".")[:2]) >= (0, 1), (
    f"This lesson needs hclust_widgets 0.1 or newer, and {installed} is installed."
)


def as_published(state, **cut):
    """Return the state, or, if you have moved its sliders, a twin that stands as in the lesson."""
    lesson = {"columns": None, "scaling": "minmax", "linkage": "ward", "metric": "euclidean", **cut}
    untouched = all(getattr(state, name) == value for name, value in lesson.items())
    return state if untouched else ClusterState(state.features.table, **lesson)


def refused(function, *values, **options):
    """Return the sentence with which something is refused."""
    try:
        function(*values, **options)
    except (TypeError, ValueError) as error:
        return str(error)
    return "nothing was refused"


# %%
import pandas as pd

from hclust_widgets import (
    ClusterExplorer,
    ClustermapWidget,
    ClusterState,
    DendrogramWidget,
    DistanceWidget,
    HeatmapWidget,
    ScatterWidget,
    load_mpg,
)

# %% [markdown]
# ## Step 1: Which cars do we have?
#
# The table is the Auto MPG data of the UCI repository (R. Quinlan, 1993, CC BY 4.0): cars of the
# years 1970 to 1982. Six of the 398 have no horsepower, and a distance to a car with a missing
# value can't be computed, so we leave those out and count the rest anew, from 0 to 391.

# %%
cars = load_mpg().dropna(ignore_index=True)
cars.head()

# %%
cars.describe().loc[["min", "mean", "max"]].round(1)

# %%
cars["origin"].value_counts()

# %% [markdown]
# Look at the scales: a weight is counted in thousands, the cylinders run from 3 to 8. And five
# cars of eight come from the USA. Keep both in mind.

# %% tags=["check"]
# Check of step 1
assert len(cars) == 392
assert cars["origin"].value_counts().to_dict() == {"usa": 245, "japan": 79, "europe": 68}

# %% [markdown]
# ## Step 2: How far is Japan from Europe?
#
# A distance needs numbers, and `origin` is a word. One-hot encoding turns it into three columns,
# one for each origin, with a 1 in the column that fits and a 0 in the others. So Japan and Europe
# differ by 1 in two columns, which makes them √(1 + 1) = 1.41 apart if all else is equal (step 13
# says how). Two cars of one origin differ in none of the three.
#
# We put the table into a `ClusterState`. It does the encoding, and all the rest: it holds the
# table, the tree and the cut, and keeps them in step. Later the widgets will share it.

# %%
state = ClusterState(cars, n_clusters=4)
state.features.columns

# %% [markdown]
# Seven columns of numbers and three of origins make ten. The names are not among them: they tell
# nearly every car from every other, so they say nothing about clusters.

# %% tags=["check"]
# Check of step 2
assert state.features.table.equals(cars)
assert as_published(state).features.columns == (
    "mpg",
    "cylinders",
    "displacement",
    "horsepower",
    "weight",
    "acceleration",
    "model_year",
    "origin_europe",
    "origin_japan",
    "origin_usa",
)

# %% [markdown]
# ## Step 3: Why should a pound count as much as a cylinder?
#
# It should not. Left as they are, the weights would decide alone who is near to whom. Min-max
# scaling gives every column the same room: its smallest value becomes 0 and its largest 1.

# %%
state.features.to_frame().head().round(3)

# %% tags=["check"]
# Check of step 3
scaled = as_published(state).features.to_frame()
assert scaled.shape == (392, 10)
assert scaled.index.tolist() == list(range(392))
assert np.allclose(scaled.min(), 0)
assert np.allclose(scaled.max(), 1)
shown = ["mpg", "cylinders", "displacement", "origin_europe", "origin_japan", "origin_usa"]
published = [
    [0.2393617, 1.0, 0.61757106, 0, 0, 1],
    [0.15957447, 1.0, 0.72868217, 0, 0, 1],
    [0.2393617, 1.0, 0.64599483, 0, 0, 1],
]
np.testing.assert_allclose(scaled[shown].head(3), published, rtol=0, atol=5e-9)

# %% [markdown]
# ## Step 4: What does the whole table look like?
#
# One line for each car, one column for each feature, dark for the smallest value and light for
# the largest.

# %%
HeatmapWidget(cars)

# %% [markdown]
# `model_year` climbs evenly from top to bottom: the cars stand in the order of their years.
# Cylinders, displacement, horsepower and weight light up in the same lines. The three origins are
# black or white and nothing between.
#
# **Do this.** Set *Scaling* to *none*. Everything goes dark but the weight, and there is step 3
# in one picture. Then go back to *min–max*.

# %% [markdown]
# ## Step 5: Which columns say the same?
#
# A clustermap is a heatmap with a tree, and the tree decides the order of the lines or columns.
# (Neighbors are often alike, but they need not be: *Turning branches*, after step 11, says why.)
# Columns first; the cars stay where they are.

# %%
ClustermapWidget(cars, row_cluster=False)

# %% [markdown]
# (The sentence above the picture says what is shown. Its last word, *cophenetic r*, is explained in
# step 11.)
#
# Read the tree above the picture from the bottom up. Displacement and weight are merged first,
# then comes horsepower, then cylinders: four ways to say *big engine*. Mileage goes with
# acceleration, and then with the year: later cars go further on a gallon.
#
# **Do this.** Set *Linkage* from *ward* to *single*, and watch the tree: its two big branches
# become a staircase. There is more than one way to say how near two *clusters* are: *single* looks
# at their nearest pair only, *complete* at their farthest pair, *average* at the mean over all
# pairs, *ward* at their means and their sizes. We go on with ward.

# %% [markdown]
# ## Step 6: Which cars are alike?
#
# The same with the cars, and the columns left where they are.

# %%
ClustermapWidget(cars, col_cluster=False)

# %% [markdown]
# Now the three columns at the right are solid blocks: no cluster mixes origins until far up in the
# tree. Within the American block the eight cylinders stand apart. The stripe beside the tree is
# four clusters; step 7 lists them.
#
# **Do this.** Tick *Columns* as well: that is the clustermap as most people know it. (Seaborn's own
# merges by *average* linkage unless told otherwise. Choose that in *Linkage*: the same four
# clusters are still there, in another order.)

# %% [markdown]
# ## Step 7: Which car belongs to which of four clusters?
#
# `n_clusters=4` in step 2 asked for four clusters, so the state has the answer: one number for
# each car.

# %%
state.labels_

# %% [markdown]
# The numbers are only names: cluster 3 is not more than cluster 0. They are the very labels that
# scikit-learn's `AgglomerativeClustering(n_clusters=4)` gives.

# %% tags=["check"]
# Check of step 7
# fmt: off
published = [
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 0, 0, 0, 3, 2, 2, 2, 2, 2, 0, 1, 1, 1, 1, 3,
    0, 3, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 2, 2, 2, 3, 3, 2, 0, 3, 0, 2, 0,
    0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 2, 2, 2, 2, 0, 3, 3, 0, 3, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 2, 1, 1, 1, 1, 0, 3, 0, 3,
]
# fmt: on
four = as_published(state, n_clusters=4).labels_
assert four.tolist()[: len(published)] == published
assert four.value_counts(sort=False).to_dict() == {0: 142, 1: 103, 2: 68, 3: 79}

# %% [markdown]
# ## Step 8: Can you see the clusters?
#
# Ten columns don't fit on paper. We take two, mileage and weight, and give each cluster a color
# and a shape.

# %%
scatter = ScatterWidget(state, x="mpg", y="weight")
scatter

# %% [markdown]
# Heavy cars do few miles on a gallon: that is the slope. Cluster 1, at the top left, is the
# American cars with eight cylinders. The others overlap, and still they are no mess: cluster 0 is
# all other American cars, cluster 2 is Europe and cluster 3 Japan. The origin separates them, and
# the origin is not on this picture's axes.
#
# **Do this.** Set *x* to *PC 1* and *y* to *PC 2*: these two *principal components* are made of
# all ten columns, and are the two directions in which the cars differ most. The four clusters come
# apart, and cluster 0 even lies in two pieces.
#
# **And this.** Move *Clusters* to 5: which cluster splits? Go by the colors: they stay, while the
# numbers are given anew at every cut. Then run the cell of step 7 again. The
# labels in Python have followed: the widget shows `state`, and so does the code.
#
# This line brings `state`, and all that shows it, back to four clusters with the usual settings:

# %%
state.update(columns=None, scaling="minmax", linkage="ward", metric="euclidean", n_clusters=4)

# %% tags=["check"]
# Check of step 8
assert scatter.state is state
clusters = pd.crosstab(four, cars["origin"])
assert clusters["europe"].tolist() == [0, 0, 68, 0]
assert clusters["japan"].tolist() == [0, 0, 0, 79]
assert clusters["usa"].tolist() == [142, 103, 0, 0]
assert set(cars.loc[four == 1, "cylinders"]) == {8}

# %% [markdown]
# ## Step 9: What if no two cars may be merged?
#
# We have asked for four clusters. Instead of a number we can give a distance, a *threshold*:
# clusters at that distance or further apart are left alone. With a threshold of 0 nothing is near
# enough.

# %%
alone = ScatterWidget(cars, x="mpg", y="weight", distance_threshold=0)
alone

# %% [markdown]
# 392 cars, 392 clusters. As clusters they are useless.
#
# **Do this.** Click the number beside *Threshold*, and type 0.5, then 1, 2, 5, 8, 12 and 20. Each
# time read how many clusters are left: 61 at first, and 1 at the end. You are watching hierarchical
# clustering at work: clusters are merged, and none is ever torn apart.

# %% tags=["check"]
# Check of step 9
# fmt: off
published = [
    247, 252, 360, 302, 326, 381, 384, 338, 300, 279, 217, 311, 377, 281, 232, 334, 272, 375,
    354, 333, 317, 345, 329, 289, 305, 383, 290, 205, 355, 269, 202, 144, 245, 297, 386, 358,
    199, 337, 330, 339, 293, 352, 283, 196, 253, 168, 378, 331, 201, 268, 256, 361, 250, 197,
    246, 371, 324, 230, 203, 261, 380, 376, 308, 389, 332,
]
# fmt: on
now = as_published(alone.state, distance_threshold=0)
assert now.n_clusters == 392
assert now.labels_.tolist()[: len(published)] == published
left = {0.5: 61, 1: 28, 2: 11, 5: 5, 8: 4, 12: 3, 20: 1}
assert {t: Cut(now.tree, distance_threshold=t).n_clusters for t in left} == left

# %% [markdown]
# ## Step 10: How do we get a tree to draw?
#
# To know that it could stop at any distance, the computer had to work out *all* the merges.
# scikit-learn keeps them in a list, `children_`: each line holds the numbers (*ids*) of the two
# clusters that were merged. The published lesson gives that list to scipy's `linkage`, which makes
# trees of tables, and draws the result. That is a mistake. Let us make it, and see what happens.

# %%
from scipy.cluster.hierarchy import linkage
from sklearn.cluster import AgglomerativeClustering

scaled = ClusterState(cars).features.to_frame()
model = AgglomerativeClustering(n_clusters=None, distance_threshold=0).fit(scaled)

try:
    DendrogramWidget(linkage(model.children_))  # the mistake
except ValueError as refusal:
    print(refusal)

# %% [markdown]
# Refused! And with reason. `linkage` expects a table with one thing to cluster in each line. It
# can't know that line (67, 161) of `children_` means "cluster 67 was merged with cluster 161". It
# takes the two numbers for a point in the plane, and clusters those points. A car appears in that
# tree nowhere.
#
# This widget refuses it. scipy does not: its own `dendrogram(linkage(model.children_))` draws a
# handsome tree without a complaint, and many public notebooks on this very table have it. So here
# is that tree, beside the right one:

# %%
import matplotlib.pyplot as plt

from hclust_widgets.plotting.dendrogram import dendrogram
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.tree import Tree

wrong = Tree.from_linkage(linkage(model.children_), check_children=False)
right = Tree.from_linkage(linkage(scaled, method="ward"))
fig, axes = plt.subplots(1, 2, figsize=(9.5, 3.6), layout="constrained")
dendrogram(wrong, Cut(wrong, n_clusters=4), ax=axes[0], row_noun="merges")
dendrogram(right, Cut(right, n_clusters=4), ax=axes[1], row_noun="cars")
axes[0].set_title("wrong: linkage(model.children_)", fontsize=11)
axes[1].set_title('right: linkage(scaled, method="ward")', fontsize=11)
plt.show()

# %% [markdown]
# | | the tree at the left | the tree at the right |
# |---|---|---|
# | what was clustered | the lines of the list of merges | the cars |
# | leaves, the ends at the bottom | 391, one for each merge | 392 |
# | linkage | single, which is what `linkage` does unless told otherwise | ward, as the model |
# | height of the *root*, the last merge | 75.3, a distance between ids | 19.3 |
# | sizes of four clusters | 1, 1, 1 and 388 | 68, 79, 103 and 142 |
#
# Do the two agree at least a little about who belongs together? The *adjusted Rand index* is 1
# for equal clusterings, and about 0 for those that agree no more than by chance. Here it is 0.001.
#
# There are two ways to the right tree:
#
# ```python
# DendrogramWidget(linkage(scaled, method="ward"))  # the cars, and the method by its name
# DendrogramWidget(model)  # or the fitted model itself
# ```
#
# The first is the picture at the right. The second works because the model has all that a tree is
# made of: the merges in `children_`, their heights in `distances_`, and the sizes can be counted.
# The steps 11, 12, 16 and 17 of the published lesson use the wrong tree. From here on we use the
# right one.

# %% tags=["check"]
# Check of step 10
from sklearn.metrics import adjusted_rand_score

published = [[67, 161, 1.41421356, 2], [10, 45, 1.41421356, 2], [47, 99, 1.41421356, 2]]
np.testing.assert_allclose(wrong.linkage_matrix[:3], published, rtol=0, atol=5e-9)
late = [340, 777, 56.40035461, 389]
assert np.isclose(wrong.linkage_matrix, late, rtol=0, atol=5e-9).all(axis=1).sum() == 1
assert (wrong.n_leaves, right.n_leaves) == (391, 392)
assert round(wrong.heights[-1], 1) == 75.3
assert np.isclose(right.heights[-1], 19.307492508217564, rtol=1e-13, atol=0)
in_four = Cut(wrong, n_clusters=4)
assert sorted(in_four.sizes) == [1, 1, 1, 388]
assert sorted(Cut(right, n_clusters=4).sizes) == [68, 79, 103, 142]
# The wrong tree has no leaf for the last car.
assert round(adjusted_rand_score(four.tolist()[:391], in_four.labels_), 3) == 0.001
for table in (linkage(model.children_), model.children_):
    assert "children_" in refused(ClusterState, table)
of_model = ClusterState(model).linkage_matrix
np.testing.assert_array_equal(of_model[:, [0, 1, 3]], right.linkage_matrix[:, [0, 1, 3]])
np.testing.assert_allclose(of_model[:, 2], right.linkage_matrix[:, 2], rtol=1e-12)

# %% [markdown]
# ## Step 11: What does the whole tree look like?
#
# The published lesson warns that this one takes a while. Here nothing is slow: 392 leaves take a
# tenth of a second, and a cut that moves takes less.

# %%
tree = DendrogramWidget(state)
tree

# %% [markdown]
# Every leaf at the bottom is a car. Where two branches meet, two clusters were merged, and the
# height says how far apart they were. The dashed line is the cut: the branches that it crosses
# are the clusters. The *gap*, drawn in grey, is the room that the line has: wherever it stands in
# the gap, the clusters are the same. Divide the upper edge of the gap
# by the lower one: a large *ratio* speaks for the clusters. It is no proof. In a tree of random
# numbers some gap has the largest ratio, too ([the notebook on cuts](03-choosing-a-cut.ipynb)
# shows it).
#
# (*cophenetic r*: how well does the tree keep the distances of the cars? Take all pairs of cars. If
# those that are far apart meet high up in the tree, and near ones low down, it is near 1. If
# distance and height have nothing to do with each other, it is near 0.)
#
# **Do this.** Move *Clusters*, and then *Threshold*. They are two ways to say the same, and each
# follows the other: a higher threshold leaves fewer clusters. All thresholds within the gap give
# one number. (If two merges have the same height, no threshold separates them. To get the number
# of clusters in between, set *Clusters*.) Notice where the gap is wide, and where it is very
# narrow: the notebook on cuts comes back to it.
#
# **And this.** Click a branch: its cars light up. The tree shows the same `state` as the scatter of
# step 8, so they are lit there, too, and the two move together. To see both at once, click the
# scatter with the right mouse button and choose *Create New View for Cell Output*. It opens below
# the notebook; drag its tab to the side if you like. Now move a slider here, or there.
#
# *A riddle: the last merge is at 19.3, and no two cars can be further apart than 3.16 (step 14).
# [The next notebook](02-distance-and-linkage.ipynb) solves it.*

# %% [markdown]
# ### Turning branches
#
# A tree has no fixed order from left to right. Each merge can be turned: its two branches change
# places, like the arms of a mobile.

# %% tags=["folded"]
# A question: predict first
from hclust_widgets import Prediction

Prediction.of_lesson("You turn the last merge. For how many cars does the label change?")

# %%
before = state.labels_
state.flip(len(cars) + len(state.children_) - 1)  # the last merge
changed = (before != state.labels_).sum()

# %% [markdown]
# **Do this.** In the tree of step 11 hold *Alt* and click a branch: it turns. Do the colors and
# numbers go with the cars, or do they stay in their places?
#
# **Why.** The picture says who is merged with whom, and at what height, and no more. *So two leaves
# that stand side by side need not be alike.* To compare two cars, go up from both until their
# branches meet. The *height* of that merge counts: low is near. (*Leaf order* under *Settings*
# turns the branches so that neighbors are as alike as they can be.)

# %% tags=["check"]
# Check of the turned branches
assert len(state.children_) == 391

# %% tags=["check"]
# Check of step 11
assert tree.state is scatter.state is state
now = as_published(state, n_clusters=4)
assert np.isclose(now.distances_[-1], 19.307492508217564, rtol=1e-13, atol=0)
assert (round(now.cut.lower, 2), round(now.cut.upper, 2)) == (5.19, 10.74)
np.testing.assert_array_equal(now.children_, model.children_)
np.testing.assert_allclose(now.distances_, model.distances_, rtol=1e-12)

# %% [markdown]
# ## Step 12: Can we leave out the small branches?
#
# Nobody can read 392 leaves. `truncate_mode="lastp"` draws the top of the tree only, until it has
# `p` ends. A number in brackets says how many cars an end stands for. A single car has its name.
# (This tree is a *figure*: the live one is never shortened, it shows more when you look closer.)

# %%
top = DendrogramWidget(state, truncate_mode="lastp", p=48)
top

# %% [markdown]
# The same tree with 48 ends, and again the same `state`: a slider that you move here moves the
# two pictures above.
#
# **Do this.** Make *p* smaller, and see which branches fold up first. Or set *Leaves* to
# *p levels* and *p* to 4: then you see the last merge and four levels below it, and all else folds
# up.

# %% tags=["check"]
# Check of step 12
assert top.state is state
assert as_published(state, n_clusters=4).tree.n_leaves == 392

# %% [markdown]
# ## Step 13: What is a distance, and what is a large one?
#
# To choose a threshold we need a feeling for distances. Take two cars that should have little in
# common: the one that goes furthest on a gallon and the one that goes least far.

# %%
distance = DistanceWidget(cars)
distance

# %% [markdown]
# A small Mazda of 1980 (row 320) and a truck of 1970 (row 28). Their *euclidean* distance is that
# of Pythagoras, in ten columns instead of two: take the difference in each column, square it, add
# up, take the root. The bars say what each column adds to that sum.
#
# **Do this.** Clear the field *To*, type *datsun 210*, and pick the one of row 322: of all cars it
# is the nearest to the Mazda. What is left of the distance? Then try the *chevrolet impala* of
# row 6. Hardly any car is further away.

# %%
distance.comparison.distance

# %% tags=["check"]
# Check of step 13
assert (cars["mpg"].idxmax(), cars["mpg"].idxmin()) == (320, 28)
now = as_published(distance.state)
lesson = compare_rows(now.features, now.tree, 320, 28)
assert np.isclose(lesson.distance, 2.3852929970374714, rtol=1e-14, atol=0)
if now is distance.state and (distance.a, distance.b) == (320, 28):
    assert distance.comparison.distance == lesson.distance
to_mazda = np.linalg.norm(scaled - scaled.loc[320], axis=1)
assert to_mazda.argsort()[1] == 322
assert 6 in to_mazda.argsort()[-2:]

# %% [markdown]
# ## Step 14: How far apart can two cars be at all?
#
# No column can add more than 1 to the sum, since all of them run from 0 to 1. There are ten, so
# no distance is larger than the root of 10.

# %%
distance.comparison.max_distance

# %% [markdown]
# So 2.39 out of 3.16 is a long way. (No two cars ever reach 3.16: a car has one origin, so two cars
# differ in two of the three origin columns or in none. Those two make √(1 + 1) = 1.41: that is how
# far Japan is from Europe, if all else is equal.)
#
# **Do this.** In step 13, with the Mazda and the truck in their fields again, open *Settings* and
# set *Scaling* to *none*. The distance is now 2,634, and 99% of it is weight. The sentence names no
# largest one any more: columns that are not scaled set no limit.

# %% tags=["check"]
# Check of step 14
assert np.isclose(lesson.max_distance, 3.1622776601683795, rtol=1e-15, atol=0)
unscaled = ClusterState(cars, scaling="none")
comparison = compare_rows(unscaled.features, unscaled.tree, 320, 28)
assert round(comparison.distance) == 2634
assert round(comparison.shares[unscaled.features.columns.index("weight")], 2) == 0.99
assert comparison.max_distance is None

# %% [markdown]
# ## Step 15: How many clusters does a threshold of 2 leave?
#
# For two cars a distance of 2 is a long way, as we have seen. For two clusters it is not: ward's
# heights go up to 19.3. So expect many clusters.

# %%
at_two = DendrogramWidget(cars, distance_threshold=2)
at_two

# %%
at_two.state.labels_.value_counts().sort_index().to_frame("cars").T

# %% [markdown]
# Eleven clusters, numbered from 0 to 10. Is that better than four? See how narrow the gap is: from
# 1.83 to 2.05, a ratio of 1.12. A little more or less and it would be ten, or twelve. Compare it
# with the gap of four in step 11.
#
# **Do this.** Step from 11 clusters to 10, and so on to 4. At each step two clusters become one,
# the larger keeps its color, and the others keep their cars and colors. (Their numbers may
# change.)

# %% tags=["check"]
# Check of step 15
# fmt: off
published = [
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 4, 4, 4, 1, 0, 0, 0, 0, 0, 4, 3, 3, 3, 3, 1,
    7, 1, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3, 4, 7, 4, 4, 7, 0, 0, 0, 1, 1, 0, 7, 1, 7, 0, 7,
    7, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 3, 3, 3, 3, 0, 0, 0, 0, 7, 1, 1, 7, 1, 3,
]
# fmt: on
now = as_published(at_two.state, distance_threshold=2)
assert (round(now.cut.lower, 2), round(now.cut.upper, 2)) == (1.83, 2.05)
assert round(now.cut.upper / now.cut.lower, 2) == 1.12
eleven = now.labels_
assert eleven.tolist()[: len(published)] == published
assert sorted(eleven.unique()) == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

# %% [markdown]
# ## Step 16: What do the four columns of a linkage matrix mean?
#
# scipy writes a tree as a table, and so does the state. Here are its last lines, and the merges
# that they stand for.

# %%
merges = pd.DataFrame(at_two.state.linkage_matrix, columns=["first", "second", "height", "cars"])
merges.astype({"first": int, "second": int, "cars": int}).tail(4)

# %%
DendrogramWidget(cars, truncate_mode="lastp", p=5, controls=False, height=260)

# %% [markdown]
# Each line is a merge, and the first line is line 0. Let `n` be the number of cars, 392. The cars
# are the leaves, with the ids 0 to `n - 1`.
#
# * *first* and *second* are the ids of the two clusters that are merged. A number below `n` is a
#   car; `n + j` is the cluster that line `j` made.
# * *height* is how far apart the two are, as the linkage measures it: the height in the picture.
# * *cars* is the number of leaves in the new cluster. The id of this cluster is `n + i` for line
#   `i`.
#
# Read the last line: it merges the clusters 780 and 781. Cluster 780 is from line 780 - 392 = 388,
# two lines up, and has 245 cars: the American ones. Cluster 781 is from the line above, and has
# 147.
#
# **Do this.** Find these two in the picture, by their heights. And which clusters does line 387
# merge?
#
# `n` leaves have `n - 1` merges, so the table has 391 lines, and the last of them holds all 392
# cars. Here is the quickest test of any linkage matrix that you meet: *is the last number of the
# last line the number of rows that were clustered?* For the wrong tree it is 391.

# %% tags=["check"]
# Check of step 16
Z = right.linkage_matrix
assert Z.shape == (391, 4)
assert Z[-1, 3] == 392
assert wrong.linkage_matrix[-1, 3] == 391
np.testing.assert_allclose(as_published(at_two.state).linkage_matrix, Z, rtol=1e-12)

# %% [markdown]
# ## Step 17: What do the eleven clusters look like in the tree?
#
# Step 15 found eleven clusters, so the tree is drawn with eleven ends.

# %%
ends = DendrogramWidget(cars, truncate_mode="lastp", p=11, distance_threshold=2)
ends

# %% [markdown]
# Each end is one cluster, and the line crosses eleven branches. The sizes are those of step 15.
# With the wrong tree of step 10 they are not: one of its ends would have 356 leaves. That is a
# second test, beside that of step 16: compare a tree with something that you know already.
#
# **Do this.** Set *p* to 20. The line still crosses eleven branches, and below it you see which
# clusters have parts.

# %% tags=["check"]
# Check of step 17
sizes = [12, 21, 25, 30, 31, 36, 37, 43, 44, 47, 66]
assert sorted(eleven.value_counts()) == sizes
assert sorted(as_published(ends.state, distance_threshold=2).cut.sizes) == sizes
assert max(Cut(wrong, n_clusters=11).sizes) == 356

# %% [markdown]
# ## Everything at once
#
# The explorer has all the views of one state, linked: the tree, the clustermap, the scatter, and
# in the tabs below what the clusters are like, the distances and the heatmap. We give it the
# table as it came, with all 398 cars. It leaves the six incomplete ones out, and says so.

# %%
explorer = ClusterExplorer(load_mpg(), x="mpg", y="weight")
explorer

# %% [markdown]
# ## Things to try
#
# Type your guess, try it in the explorer, then press *Show the answer*.
#
# ### 1. Who is left alone?
#
# Set *Linkage* to *single*, with four clusters.

# %% tags=["folded"]
# A question: predict first
Prediction.of_lesson("What sizes do the four clusters have?")

# %% [markdown]
# ### 2. What does the origin decide?
#
# Open *Settings* and *8 of 9 columns* (all but the name; *origin* is one column here, before
# it becomes three), and take away the tick at *origin*. Go down to two clusters.

# %% tags=["folded"]
# A question: predict first
Prediction.of_lesson("Who is in the two clusters?")

# %% [markdown]
# ### 3. What if we forget to scale?
#
# Open *Settings* and set *Scaling* to *none*, with four clusters and all columns, and look at the
# scatter.

# %% tags=["folded"]
# A question: predict first
Prediction.of_lesson("What do the four clusters look like in the scatter?")

# %% [markdown]
# ### 4. Why is it refused?
#
# With ward linkage, open *Settings* and set *Metric* to *cityblock*: it adds up the differences,
# with no squares.

# %% tags=["folded"]
# A question: predict first
Prediction.of_lesson("Why is it refused?")

# %% [markdown]
# ### 5. How many clusters would you report?
#
# Go through 2 to 8 clusters, and read in the sentence from where to where each number holds.
# Heights at the top are larger anyway, so divide the upper height by the lower one.

# %% tags=["folded"]
# A question: predict first
Prediction.of_lesson(
    "How many clusters would you report, if you go by the ratio of the gap's two heights?"
)

# %% [markdown]
# ## Take it with you
#
# What you see is there in Python. `labels_` is a pandas Series on the table's own index; cars that
# were left out have the label `<NA>`. `to_frame()` is the whole table with a column of labels.

# %%
explorer.state.to_frame()[["name", "origin", "cylinders", "mpg", "cluster"]].head()

# %%
explorer.state.to_frame().groupby("cluster")[["mpg", "cylinders", "weight"]].mean().round(1)

# %% [markdown]
# Move a slider of the explorer and run these two again. To keep the result, write
# `explorer.state.to_frame().to_csv("my-clusters.csv")`. And the sentence for your report:

# %%
print(explorer.state.summary)

# %% [markdown]
# ## Your own table
#
# Three lines, in a new notebook. Any table will do: columns of words are encoded, rows with holes
# are left out and listed, and columns that only name the rows become names.
#
# ```python
# import pandas as pd
# from hclust_widgets import ClusterExplorer
#
# ClusterExplorer(pd.read_csv("my-table.csv"))
# ```

# %% tags=["check"]
# Check of the labels
frame = explorer.state.to_frame()
assert len(frame) == 398
labels = as_published(explorer.state, n_clusters=4).labels_
assert labels.index.equals(frame.index)
assert labels.isna().sum() == 6
assert labels.dropna().tolist() == four.tolist()

# %% [markdown]
# ## Summary
#
# * Agglomerative clustering merges the two nearest clusters, again and again. The dendrogram holds
#   all merges, and a cut makes clusters of it.
# * A distance is made of columns: scaling and encoding decide how much each of them counts, and so
#   which tree grows. Without scaling the column with the largest numbers decides alone.
# * A number of clusters and a threshold are two ways to say where the cut is: all thresholds of one
#   gap give the same clusters. Every tree can be cut into clusters, and some gap always has the
#   largest ratio: that is no proof that the rows fall into clusters.
# * Two leaves side by side need not be alike. Go by the height at which their branches meet: the
#   lower, the sooner the linkage put them together.
# * `linkage(model.children_)` is a tree of the list of merges and not of the cars. The last number
#   of a linkage matrix should be the number of rows.
#
# ## Glossary
#
# | term | what it means |
# |---|---|
# | agglomerative | begins with single rows and goes on by merges |
# | cluster | rows merged so far; at first each row is one. A cut always makes some, in any table |
# | merge | two clusters become one, for good |
# | dendrogram | the tree of all merges; rows are its *leaves*, the last merge is its *root* |
# | height | how far apart two clusters were when they were merged |
# | cut | a line in a *gap* between two merges, its *threshold*: a branch it crosses is a cluster |
# | metric | the rule for the distance between two rows |
# | linkage | the rule for the distance between two clusters |
# | outlier | a row without near neighbors: it may be an error, or the row that tells most |
# | silhouette | how much nearer a row is to its own cluster than to the next one, from -1 to 1 |
#
# **More on it:** scikit-learn's
# [guide to hierarchical clustering](https://scikit-learn.org/stable/modules/clustering.html#hierarchical-clustering)
# and its
# [AgglomerativeClustering](https://scikit-learn.org/stable/modules/generated/sklearn.cluster.AgglomerativeClustering.html);
# scipy's
# [linkage](https://docs.scipy.org/doc/scipy/reference/generated/scipy.cluster.hierarchy.linkage.html)
# and
# [dendrogram](https://docs.scipy.org/doc/scipy/reference/generated/scipy.cluster.hierarchy.dendrogram.html).
#
# **Next:** [Distance and linkage](02-distance-and-linkage.ipynb): what makes two cars, and two
# clusters, near.
