# %% [markdown]
# # Hierarchical clustering
#
# **Time:** 45 minutes. **Aim:** to cluster a table in plain Python, and to find out whether the
# tree that you drew is the tree of your table.
#
# Which cars of the seventies are alike? Nobody has sorted these 398 cars for us, so there is no
# right answer to learn from. *Agglomerative* clustering begins with every car as a *cluster* of its
# own. It *merges* the two clusters that are nearest, then the next two, and goes on until all cars
# are one cluster. What it leaves behind is a tree, the *dendrogram*, and we decide where to *cut*
# it: each branch below the cut is one cluster.
#
# These are the seventeen steps of the published lesson, in plain pandas, scikit-learn, scipy and
# seaborn. After some steps stands a folded cell: it checks that the numbers on your screen are
# those of the lesson, and it stays silent when they are.
#
# One warning, and a riddle. Steps 10 to 12, 16 and 17 are shown as they were published, and what
# they draw is *not* the tree of the cars. Can you see it before the last section tells you?

# %%
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import seaborn as sns
from scipy.cluster.hierarchy import dendrogram, fcluster, linkage
from sklearn.cluster import AgglomerativeClustering
from sklearn.metrics import adjusted_rand_score
from sklearn.preprocessing import MinMaxScaler

from hclust_widgets import load_mpg

# %% [markdown]
# ## Step 1: Which cars do we have?
#
# The table is the Auto MPG data of the UCI repository (R. Quinlan, 1993, CC BY 4.0). Some cars
# have no horsepower, and a distance to a car with a hole in its row can't be computed, so we
# leave those out.

# %%
cars = load_mpg().dropna()
cars.head()

# %%
cars.describe()

# %%
cars["origin"].value_counts()

# %% [markdown]
# Of 398 cars 392 are left. Look at the scales: a weight is counted in thousands, the cylinders
# run from 3 to 8. And five cars of eight come from the USA. Keep both in mind.

# %% tags=["check"]
assert len(cars) == 392
assert cars["origin"].value_counts().to_dict() == {"usa": 245, "japan": 79, "europe": 68}

# %% [markdown]
# ## Step 2: How far is Japan from Europe?
#
# A distance needs numbers, and `origin` is a word. One-hot encoding turns it into three columns,
# one for each origin, with a 1 (here: `True`) in the column that fits. The name tells nearly
# every car from every other, so it says nothing about clusters: it stays out.

# %%
features = pd.get_dummies(cars.drop(columns="name"))
features.head()

# %% [markdown]
# Seven columns of numbers and three of origins make ten.

# %% tags=["check"]
assert features.columns.tolist() == [
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
]

# %% [markdown]
# ## Step 3: Why should a pound count as much as a cylinder?
#
# It should not. Left as they are, the weights would decide alone who is near to whom. Min-max
# scaling gives every column the same room: its smallest value becomes 0 and its largest 1.

# %%
scaled = pd.DataFrame(MinMaxScaler().fit_transform(features), columns=features.columns)
scaled

# %% [markdown]
# The scaler returns bare numbers, so we put the column names back. The rows are now counted anew,
# from 0 to 391: row 320 of this table is not the car that had index 320 before.

# %% tags=["check"]
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
# One line for each car, one column for each feature, dark for 0 and light for 1.

# %%
plt.figure(figsize=(15, 8))
sns.heatmap(scaled, cmap="magma")
plt.show()

# %% [markdown]
# `model_year` climbs evenly from top to bottom: the cars stand in the order of their years.
# Cylinders, displacement, horsepower and weight light up in the same lines. The three origins are
# black or white and nothing between; remember that, too.

# %% [markdown]
# ## Step 5: Which columns say the same?
#
# A clustermap is a heatmap whose lines or columns have been put next to those that resemble them.
# Columns first; the cars stay where they are.

# %%
sns.clustermap(scaled, row_cluster=False)
plt.show()

# %% [markdown]
# Read the tree above the picture from the bottom up. Displacement and weight are merged first,
# then comes horsepower, then cylinders: four ways to say *big engine*. Mileage goes with
# acceleration and, further up, the year: later cars go further on a gallon.

# %% [markdown]
# ## Step 6: Which cars are alike?
#
# The same with the cars, and the columns left where they are.

# %%
sns.clustermap(scaled, col_cluster=False)
plt.show()

# %% [markdown]
# Now the three columns at the right are solid blocks: no cluster mixes origins until far up in the
# tree. Within the American block the eight cylinders stand apart. (How far is a cluster from a
# cluster? The rule for that is called the *linkage*. `clustermap` merges by
# *average* linkage unless told otherwise; scikit-learn's default, in the next step, is *ward*.)

# %% [markdown]
# ## Step 7: Which car belongs to which of four clusters?
#
# `AgglomerativeClustering` does the merging, and stops when four clusters are left.

# %%
model = AgglomerativeClustering(n_clusters=4)
cluster_labels = model.fit_predict(scaled)
cluster_labels

# %% [markdown]
# One number for each car, in the order of the rows. The numbers are only names: cluster 3 is not
# more than cluster 0.

# %% tags=["check"]
# fmt: off
published = [
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 0, 0, 0, 3, 2, 2, 2, 2, 2, 0, 1, 1, 1, 1, 3,
    0, 3, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 2, 2, 2, 3, 3, 2, 0, 3, 0, 2, 0,
    0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 2, 2, 2, 2, 0, 3, 3, 0, 3, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 2, 1, 1, 1, 1, 0, 3, 0, 3,
]
# fmt: on
assert cluster_labels[: len(published)].tolist() == published
assert sorted(np.bincount(cluster_labels).tolist()) == [68, 79, 103, 142]

# %% [markdown]
# ## Step 8: Can you see the clusters?
#
# Ten columns don't fit on paper. We take two, mileage and weight, and give each cluster a color.

# %%
plt.figure(figsize=(12, 4), dpi=200)
sns.scatterplot(data=cars, x="mpg", y="weight", hue=cluster_labels, palette="viridis")
plt.show()

# %% [markdown]
# Heavy cars do few miles on a gallon: that is the slope. Cluster 1, at the top left, is the
# American cars with eight cylinders. The others overlap, and still they are no mess: cluster 0 is
# all other American cars, cluster 2 is Europe and cluster 3 Japan, 68 and 79 cars as in step 1. It
# is the origin that parts them, and the origin is not on this picture's axes.

# %% tags=["check"]
clusters = pd.crosstab(cluster_labels, cars["origin"].to_numpy())
assert clusters["europe"].tolist() == [0, 0, 68, 0]
assert clusters["japan"].tolist() == [0, 0, 0, 79]
assert clusters["usa"].tolist() == [142, 103, 0, 0]
assert set(cars.loc[cluster_labels == 1, "cylinders"]) == {8}

# %% [markdown]
# ## Step 9: What if no two cars may be merged?
#
# Why four clusters? Instead of a number we can give a distance: clusters at that distance or
# further apart are left alone. With a threshold of 0 nothing is near enough.

# %%
model = AgglomerativeClustering(n_clusters=None, distance_threshold=0)
cluster_labels = model.fit_predict(scaled)
cluster_labels

# %%
len(np.unique(cluster_labels))

# %% [markdown]
# 392 cars, 392 clusters. As clusters they are useless, but to know that it could stop at any
# distance scikit-learn had to work out *all* the merges, and it has kept them in the model. That is
# what we are after.

# %% tags=["check"]
# fmt: off
published = [
    247, 252, 360, 302, 326, 381, 384, 338, 300, 279, 217, 311, 377, 281, 232, 334, 272, 375,
    354, 333, 317, 345, 329, 289, 305, 383, 290, 205, 355, 269, 202, 144, 245, 297, 386, 358,
    199, 337, 330, 339, 293, 352, 283, 196, 253, 168, 378, 331, 201, 268, 256, 361, 250, 197,
    246, 371, 324, 230, 203, 261, 380, 376, 308, 389, 332,
]
# fmt: on
assert cluster_labels[: len(published)].tolist() == published
assert len(np.unique(cluster_labels)) == 392

# %% [markdown]
# ## Step 10: How do we get a tree to draw?
#
# The lesson takes the model's `children_` and gives it to scipy's `linkage`, which returns a
# table that scipy can draw.

# %%
linkage_matrix = linkage(model.children_)
linkage_matrix

# %% [markdown]
# Step 16 says what the four columns mean. For now, notice the sizes in the last column: they grow
# up to the number of leaves. Is it the number that you expect?

# %% tags=["check"]
published = [[67, 161, 1.41421356, 2], [10, 45, 1.41421356, 2], [47, 99, 1.41421356, 2]]
np.testing.assert_allclose(linkage_matrix[:3], published, rtol=0, atol=5e-9)
late = [340, 777, 56.40035461, 389]
assert np.isclose(linkage_matrix, late, rtol=0, atol=5e-9).all(axis=1).sum() == 1

# %% [markdown]
# ## Step 11: What does the whole tree look like?
#
# This one takes a while: hundreds of leaves, each with its label.

# %%
plt.figure(figsize=(20, 10))
dendrogram(linkage_matrix)
plt.show()

# %% [markdown]
# Nobody can read the labels. What can be read is the shape: at the left single leaves that hold
# out to the very end, and one big orange cluster for nearly all the rest.

# %% [markdown]
# ## Step 12: Can we leave out the small branches?
#
# `truncate_mode="lastp"` draws the top of the tree only, until it has `p` ends. An end with a
# number in brackets stands for that many leaves; one without is a single leaf, with its row.

# %%
plt.figure(figsize=(20, 10))
dendrogram(linkage_matrix, truncate_mode="lastp", p=48)
plt.show()

# %% [markdown]
# ## Step 13: What is a distance, and what is a large one?
#
# To choose a threshold we need a feeling for distances. Take two cars that should have little in
# common: the one that goes furthest on a gallon and the one that goes least far.

# %%
best = scaled["mpg"].idxmax()
worst = scaled["mpg"].idxmin()
cars.iloc[[best, worst]]

# %%
np.linalg.norm(scaled.loc[best] - scaled.loc[worst])

# %% [markdown]
# A small Mazda of 1980 and a truck of 1970. The distance is Pythagoras in ten columns instead of
# two: take the difference in each column, square it, add up, take the root.

# %% tags=["check"]
assert (best, worst) == (320, 28)
distance = np.linalg.norm(scaled.loc[best] - scaled.loc[worst])
assert np.isclose(distance, 2.3852929970374714, rtol=1e-14, atol=0)

# %% [markdown]
# ## Step 14: How far apart can two cars be at all?
#
# No column can add more than 1 to the sum, since all of them run from 0 to 1. There are ten.

# %%
np.sqrt(len(scaled.columns))

# %% [markdown]
# So 2.39 out of 3.16 is a long way. (No two cars ever reach 3.16. Why not? A car has one origin,
# so two cars differ in two of the three origin columns or in none.)

# %% tags=["check"]
assert np.isclose(np.sqrt(len(scaled.columns)), 3.1622776601683795, rtol=1e-15, atol=0)

# %% [markdown]
# ## Step 15: How many clusters does a threshold of 2 leave?

# %%
model = AgglomerativeClustering(n_clusters=None, distance_threshold=2)
cluster_labels = model.fit_predict(scaled)
cluster_labels

# %%
np.unique(cluster_labels)

# %% [markdown]
# Eleven, numbered from 0 to 10.

# %% tags=["check"]
# fmt: off
published = [
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 4, 4, 4, 1, 0, 0, 0, 0, 0, 4, 3, 3, 3, 3, 1,
    7, 1, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3, 4, 7, 4, 4, 7, 0, 0, 0, 1, 1, 0, 7, 1, 7, 0, 7,
    7, 3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 3, 3, 3, 3, 0, 0, 0, 0, 7, 1, 1, 7, 1, 3,
]
# fmt: on
assert cluster_labels[: len(published)].tolist() == published
assert np.unique(cluster_labels).tolist() == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

# %% [markdown]
# ## Step 16: What do the four columns of a linkage matrix mean?
#
# Let `n` be the number of things that are clustered: they are the leaves, and their ids are 0, 1,
# and so on up to `n - 1`. Line `i` of the matrix is the merge number `i`:
#
# * the first two columns hold the ids of the two clusters that are merged; a number below `n` is a
#   leaf, and `n + j` is the cluster that merge `j` made;
# * the third holds the distance between the two: the height of the merge in the picture;
# * the fourth holds the number of leaves in the new cluster, whose id is `n + i`.
#
# A tree of `n` leaves has `n - 1` merges, so the matrix has `n - 1` lines.

# %%
linkage_matrix.shape, int(linkage_matrix[-1, 3])

# %% [markdown]
# And there is the riddle: the last merge should hold 392 cars.

# %% tags=["check"]
assert linkage_matrix.shape == (390, 4)
assert linkage_matrix[-1, 3] == 391

# %% [markdown]
# ## Step 17: What do the eleven clusters look like in the tree?
#
# Step 15 found eleven clusters, so the tree is drawn with eleven ends.

# %%
plt.figure(figsize=(20, 10))
dendrogram(linkage_matrix, truncate_mode="lastp", p=11)
plt.show()

# %% [markdown]
# Hold the numbers in brackets against step 15: do the clusters have these sizes?

# %%
np.sort(np.bincount(cluster_labels))

# %% [markdown]
# They do not. The picture shows one end of 356 and several of a single leaf; the model's clusters
# hold between 12 and 66 cars. Something is wrong with the tree.

# %% tags=["check"]
assert np.sort(np.bincount(cluster_labels)).tolist() == [12, 21, 25, 30, 31, 36, 37, 43, 44, 47, 66]
truncated = dendrogram(linkage_matrix, truncate_mode="lastp", p=11, no_plot=True)
assert "(356)" in truncated["ivl"]

# %% [markdown]
# ## The tree beside the tree
#
# What *did* step 10 draw? `linkage` expects a table with one thing to cluster in each line. It
# was given `children_`:

# %%
model = AgglomerativeClustering(n_clusters=None, distance_threshold=0).fit(scaled)
pd.DataFrame(model.children_, columns=["first", "second"])

# %% [markdown]
# This is scikit-learn's list of merges: line `i` names the two clusters that merge `i` put
# together, just as the first two columns of a linkage matrix do. It *is* the tree, nearly; all that
# is missing is the heights and the sizes. But `linkage` can't know that. It takes each line for a
# point in the plane, (67, 161) say, and clusters those points: merges whose ids happen to be near.
# A car appears in it nowhere.
#
# Four things give it away.
#
# 1. **The leaves.** 392 cars have 391 merges, so this tree has 391 leaves.
# 2. **The heights.** They go up to 75.3, and they are distances between ids. Number the cars in
#    another order, and they change.
# 3. **The linkage.** `linkage` merges by *single* linkage unless told otherwise; the model used
#    *ward*.
# 4. **The clusters.** Cut it into four, and hold them against the four of step 7.

# %%
wrong_tree = linkage(model.children_)
wrong_clusters = fcluster(wrong_tree, 4, criterion="maxclust")
true_clusters = AgglomerativeClustering(n_clusters=4).fit_predict(scaled)
print("leaves:     ", len(wrong_tree) + 1)
print("root height:", wrong_tree[-1, 2])
print("wrong sizes:", np.sort(np.bincount(wrong_clusters)[1:]))
print("true sizes: ", np.sort(np.bincount(true_clusters)))

# %% [markdown]
# Three clusters of one and a cluster of 388. The *adjusted Rand index* says how well two
# clusterings of the same things agree: 1 when they are the same, about 0 when they agree no more
# than by chance. The wrong tree has no leaf for the last car, so we compare the first 391.

# %%
adjusted_rand_score(true_clusters[:391], wrong_clusters)

# %% [markdown]
# 0.001: no better than drawing lots.

# %% tags=["check"]
assert model.children_.shape == (391, 2)
assert len(wrong_tree) + 1 == 391
assert round(wrong_tree[:, 2].max(), 1) == 75.3
np.testing.assert_array_equal(wrong_tree, linkage(model.children_, method="single"))
assert np.sort(np.bincount(wrong_clusters)[1:]).tolist() == [1, 1, 1, 388]
assert np.sort(np.bincount(true_clusters)).tolist() == [68, 79, 103, 142]
assert round(adjusted_rand_score(true_clusters[:391], wrong_clusters), 3) == 0.001

# %% [markdown]
# ### The right tree, from the table
#
# Give `linkage` the cars, and name the method that the model used.

# %%
tree = linkage(scaled, method="ward")
tree[-3:]

# %% [markdown]
# The last line merges all 392, at a height of 19.3.
#
# How can two clusters be 19.3 apart if no two cars are further apart than 3.16? Ward's height is
# not a distance between two cars. It is the distance between the middles of the two clusters, made
# larger when the clusters are large: for clusters of $a$ and $b$ cars it is multiplied by
# $\sqrt{2ab/(a+b)}$, which is 1 for two single cars. It grows with what the merge costs: how
# much further the cars then are from the middle of their cluster.

# %%
left, right = tree[-1, :2].astype(int)
sizes = tree[left - 392, 3], tree[right - 392, 3]
sizes, np.sqrt(2 * sizes[0] * sizes[1] / sum(sizes))

# %% [markdown]
# ### The right tree, from the model
#
# You have a fitted model and no table at hand? The merges are in `children_`, the heights are in
# `distances_`, and the sizes can be counted. Put side by side, they are the linkage matrix.

# %%
n_cars = model.n_leaves_
counts = np.ones(n_cars + len(model.children_))
for i, (a, b) in enumerate(model.children_):
    counts[n_cars + i] = counts[a] + counts[b]
tree_of_model = np.column_stack([model.children_, model.distances_, counts[n_cars:]])
np.allclose(tree_of_model, tree)

# %% [markdown]
# The same tree, line for line.

# %% tags=["check"]
assert tree.shape == (391, 4)
assert np.isclose(tree[-1, 2], 19.307492508217564, rtol=1e-13, atol=0)
assert tree[-1, 3] == 392
np.testing.assert_array_equal(tree_of_model[:, [0, 1, 3]], tree[:, [0, 1, 3]])
np.testing.assert_allclose(tree_of_model[:, 2], tree[:, 2], rtol=1e-12)
assert sorted(sizes) == [147, 245]
model_at_2 = AgglomerativeClustering(n_clusters=None, distance_threshold=2).fit(scaled)
clusters_at_2 = fcluster(tree, 2, criterion="distance")
assert len(np.unique(clusters_at_2)) == 11
assert adjusted_rand_score(clusters_at_2, model_at_2.labels_) == 1
assert adjusted_rand_score(fcluster(tree, 4, criterion="maxclust"), true_clusters) == 1

# %% [markdown]
# ### Both, side by side
#
# Eleven ends each. The dashed line is the threshold of step 15.

# %%
fig, (wrong_ax, right_ax) = plt.subplots(1, 2, figsize=(20, 8))
dendrogram(wrong_tree, truncate_mode="lastp", p=11, ax=wrong_ax)
wrong_ax.set_title("linkage(model.children_): a tree of the list of merges")
dendrogram(tree, truncate_mode="lastp", p=11, color_threshold=2, ax=right_ax)
right_ax.set_title('linkage(scaled, method="ward"): the tree of the cars')
for ax in (wrong_ax, right_ax):
    ax.axhline(2, color="black", linestyle="--")
plt.show()

# %% [markdown]
# At the right the dashed line crosses eleven branches: the eleven clusters of step 15, with the
# very sizes that the model gave them. They come together in four broad ones, and these four stay
# apart at every threshold from 5.2 to 10.7. At the left the line lies far below every merge that is
# drawn. Cut there, that tree would fall into 382 pieces.
#
# The line `linkage(model.children_)` stands in many public notebooks, on this very table. It runs
# without a complaint and draws a handsome tree. Nothing but comparing it with something we knew
# already, a number of cars, gave it away.
#
# **To try.** Cut the right tree where you like: change the 2 in the picture to 5 and to 12.
#
# ## Summary
#
# * Encode words, scale the columns, and say which linkage: these choices make the tree.
# * `AgglomerativeClustering` gives labels, for a number of clusters or for a threshold.
# * `linkage` takes the table, or its distances, and never `children_`.
# * The last number of a linkage matrix should be the number of rows.
#
# The words are explained in the glossary of the next notebook; scikit-learn has a
# [guide to hierarchical clustering](https://scikit-learn.org/stable/modules/clustering.html#hierarchical-clustering)
# and an
# [example that plots a dendrogram](https://scikit-learn.org/stable/auto_examples/cluster/plot_agglomerative_dendrogram.html),
# scipy the reference of
# [linkage](https://docs.scipy.org/doc/scipy/reference/generated/scipy.cluster.hierarchy.linkage.html)
# and
# [dendrogram](https://docs.scipy.org/doc/scipy/reference/generated/scipy.cluster.hierarchy.dendrogram.html).
#
# **Next:** [the interactive lesson](01-interactive-lesson.ipynb), where the cut can be dragged.

# %% tags=["check"]
ends = dendrogram(tree, truncate_mode="lastp", p=11, no_plot=True)["ivl"]
drawn_sizes = sorted(int(end.strip("()")) for end in ends)
assert drawn_sizes == np.sort(np.bincount(model_at_2.labels_)).tolist()
assert drawn_sizes == [12, 21, 25, 30, 31, 36, 37, 43, 44, 47, 66]
assert [round(height, 1) for height in tree[-4:-2, 2]] == [5.2, 10.7]
assert (wrong_tree[:, 2] >= 2).sum() + 1 == 382
