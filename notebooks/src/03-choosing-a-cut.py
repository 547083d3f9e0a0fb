# %% [markdown]
# # Choosing a cut
#
# **Time:** 55 minutes. **Aim:** to choose a number of clusters, give reasons for it, and say what
# would speak against it.
#
# The tree gives every number of clusters from one to all. It does not say which of them to take,
# and nobody else does. But there are good reasons and bad ones, and in this notebook you try them
# on the cars of [the lesson](01-interactive-lesson.ipynb): gaps, other linkages, other samples,
# what the clusters are like, and what a table without any clusters looks like.
#
# Each section asks a question. Type your guess *before* you move anything, look, and then press
# *Show the answer*: who has guessed first sees more. Only the quiz in section 7 counts.

# %%
import numpy as np
import pandas as pd
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score

from hclust_widgets import (
    ClusterExplorer,
    ClusterState,
    DendrogramWidget,
    EvidenceWidget,
    Prediction,
    QuizWidget,
    load_mpg,
)

cars = load_mpg().dropna(ignore_index=True)

# %% [markdown]
# ## 1. Where would you cut, if you saw only the tree?
#
# All of it is one cluster still.

# %%
state = ClusterState(cars, n_clusters=1)
tree = DendrogramWidget(state)
tree

# %% [markdown]
# Look at it without moving anything.

# %% tags=["folded"]
# A question: predict first
evidence = state.evidence(10)
Prediction.of_lesson(
    "How many clusters would you make, if you saw only the tree?", table=evidence.round(2)
)

# %% [markdown]
# **Do this.** Click the dashed line and press the arrow keys: each press is one number of clusters
# more or less. Watch the gap, drawn in grey: all cuts within it give the same clusters.
#
# **Why.** A wide gap means: up to here everything that was merged was near, and the next merge has
# to go far. A very narrow one means that two merges are nearly equal, and it is almost chance which
# came first. But heights at the top are larger anyway, so compare gaps by their *ratio*, the upper
# edge divided by the lower one. In the table that comes with the answer it is the column
# `height_ratio`; `height_gap` is the difference of the edges. (A `ClusterState` begins at the
# number with the largest ratio when you name none.)
#
# The other columns are other ways to judge a cut. One of them is the *silhouette*: how much nearer
# is a row to its own cluster than to the next one? 1 is clear, 0 is on the border, and below 0 the
# row would fit better elsewhere. The table has the mean of all rows. Here are all of them as
# charts; a click on a chart makes that cut in the tree above.
#
# **Do this.** Open *Along the heights of the tree*, below the charts: the same numbers, each as
# high up as its cut is. Which numbers of clusters are good over a long range of heights, and which
# over a short one only?

# %%
EvidenceWidget(state)

# %% [markdown]
# **What to see.** They do not agree.
#
# * Two: the difference of the gap's edges; *Dunn* (the nearest two clusters over the widest one).
# * Three: the silhouette; *Davies-Bouldin* (how much clusters overlap; low is good).
# * Four: the ratio; *Calinski-Harabasz* (the spread between clusters over that within them).
# * Five: the sum of squares of the distances to the mean of the own cluster. It always falls, but
#   after its bend, the *knee*, only a little.
#
# **Why.** Each measures something else. The highest silhouette is the best cut *by that measure*,
# and it favors round clusters far apart. It is no proof that clusters exist: it has a highest
# value for every table. So several measures are worth more than one, and a reason from what the
# clusters *are* is worth more than all of them.

# %% tags=["check"]
# Check of section 1
from hclust_widgets.analysis.cuts.evidence import preferred_numbers

best = evidence.idxmax()
assert best["height_gap"] == 2
assert best["height_ratio"] == 4
assert best["silhouette"] == evidence["davies_bouldin"].idxmin() == 3
assert best["calinski_harabasz"] == 4
assert best["dunn"] == 2
assert preferred_numbers(state.evidence())["within_ss"] == 5

# %% [markdown]
# ## 2. Would another linkage find the same clusters?
#
# A linkage finds what it looks for: notebook 02 has shown that. If several of them find the same
# clusters, that is a reason to believe in these clusters, and a better one if the linkages look for
# different shapes. The *adjusted Rand index* compares two clusterings: 1 if they are the same,
# about 0 if they agree no more than chance would.

# %%
linkages = ["ward", "average", "complete", "single"]
labels = {name: ClusterState(cars, linkage=name, n_clusters=4).labels_ for name in linkages}
agree = pd.DataFrame(
    [[adjusted_rand_score(labels[a], labels[b]) for b in linkages] for a in linkages],
    index=linkages,
    columns=linkages,
)

# %% tags=["folded"]
# A question: predict first
Prediction.of_lesson("Which linkage is the odd one out?", table=agree.round(2))

# %% [markdown]
# If methods that measure differently agree, that speaks for the clusters. If all of them look for
# the same shapes, such as round heaps, their agreement says less: count them as one reason. If one
# disagrees and you know why, that is no proof against the clusters.

# %% [markdown]
# ### How well does each tree fit?
#
# A tree can be judged apart from its cuts, too. The *cophenetic correlation* compares two numbers
# over all pairs of rows: the distance of the two, and the height at which they merge. It is 1 if
# the heights keep the distances perfectly. Here is every linkage:

# %%
fits = state.compare_linkages()
fits.round(2)

# %% [markdown]
# **What to see.** Average linkage keeps the distances best, which is usual. The four linkages of
# the question differ little here, however much their clusters do: how well a tree fits says little
# about where to cut it. (*All linkages side by side*, below the charts of section 1, is the same
# table; a click takes another linkage.)

# %% tags=["check"]
# Check of the linkages
correlation = fits["cophenetic_correlation"]
assert correlation.idxmax() == "average"
assert np.ptp(correlation[linkages]) < 0.05

# %% [markdown]
# ### Who is left alone?
#
# Single linkage leaves one car as a cluster of its own, an *outlier*:

# %%
sizes = labels["single"].value_counts()
cars[labels["single"] == sizes.idxmin()]

# %% [markdown]
# **Why.** It is a diesel: no other American car with six cylinders goes so far on a gallon. An
# outlier need not be an error. Look at it first. If it is an error, correct it, or leave the row
# out. If it is rare and true, keep it: it may tell more than all the others. Single linkage shows
# outliers as late merges; ward puts them into a large cluster, where you don't see them.
#
# ### And k-means?
#
# k-means knows no tree. It needs the number first, begins with centers chosen by chance, and moves
# each to the middle of the cars that are nearest to it.

# %%
k_means = KMeans(4, n_init=10, random_state=0).fit(ClusterState(cars).features.values)
round(adjusted_rand_score(labels["ward"], k_means.labels_), 2)

# %% [markdown]
# Nearly the same clusters, found in another way: that speaks for them, too. For five clusters
# k-means begins anew, and its five need not be parts of its four. In a tree they always are.
#
# ### What does a tree cost?
#
# It needs the distances of all pairs of rows. At eight bytes each that is:

# %%
rows = pd.Series([392, 10_000, 100_000], name="rows")
pd.DataFrame({"rows": rows, "pairs": rows * (rows - 1) // 2, "MB": rows * (rows - 1) * 4 // 10**6})

# %% [markdown]
# Ten times the rows, a hundred times the pairs. From some ten thousand rows on take a sample, or
# k-means, whose cost grows with the rows only.

# %% tags=["check"]
# Check of the outlier, k-means and the cost
alone = cars[labels["single"] == sizes.idxmin()]
assert len(alone) == 1
assert "diesel" in alone["name"].item()
sixes = cars[(cars["origin"] == "usa") & (cars["cylinders"] == 6)]
assert sixes["mpg"].nlargest(2).is_unique
assert sixes["mpg"].idxmax() == alone.index[0]
assert adjusted_rand_score(labels["ward"], k_means.labels_) > 0.95
assert 392 * 391 // 2 == 76_636

# %% [markdown]
# ## 3. Would other cars have given the same clusters?
#
# These 392 cars are a sample. Had other cars been tested, would the clusters still be there? We
# can't ask for other cars, but we can leave some out: take four fifths of them by chance, cluster
# those alone, and see whether the clusters are those of before. Twenty times for each number of
# clusters: 2, 3, 4, 5, 8 and 11. The table that comes with the answer has the adjusted Rand index
# of a sample and the whole: the mean of the twenty, and the lowest.

# %%
stable = ClusterState(cars).stability([2, 3, 4, 5, 8, 11]).describe()

# %% tags=["folded"]
# A question: predict first
Prediction.of_lesson(
    "Up to which number of clusters does nearly every sample find the same clusters?",
    table=stable.loc[["mean", "min"]].round(2),
)

# %% [markdown]
# **Do this.** In the tree of section 1 go to 4, 8 and 11 clusters, and look at the gap of each: how
# far could the line move, and how little would change which merge comes first?
#
# **Why.** Clusters that change when some rows are left out are *not stable*: they depend on which
# rows happened to be in the table, and a new sample would give others again. So they say little
# about cars in general. It does not say that there are no clusters at all: a smaller number of them
# may be stable.

# %% [markdown]
# ## 4. Do the clusters mean anything?
#
# A clustering is useful if you can say what its clusters are. Below is everything at once.

# %%
explorer = ClusterExplorer(cars, x="PC 1", y="PC 2", n_clusters=4)
explorer

# %% [markdown]
# **Do this.** Read the four cards in the tab *Clusters*. Give each cluster a name: click the one
# on its card, type another, and press Enter. Then go to 5 clusters and back. The names are still
# there, since they belong to the cars and not to a number.

# %% tags=["folded"]
# A question: predict first
Prediction.of_lesson("What tells the four clusters apart with the origin, and what without it?")

# %% [markdown]
# **Do this, too.** Open *Settings* and *8 of 9 columns* (all but the name), take away the tick at
# *origin*, and look at the cards again. Are these still your clusters?
#
# **Why.** What you compare decides what you find. Origin is three columns of ten, and two cars of
# different origin are at least √2 = 1.41 apart by that alone. Both clusterings are right. They
# answer different questions.

# %% [markdown]
# ### Which rows do not fit?
#
# The mean silhouette is one number for all rows. The silhouettes themselves are one for each, and
# below 0 stands who would rather be elsewhere:

# %%
fit = ClusterState(cars, n_clusters=4).silhouettes()
misfits = fit[fit["silhouette"] < 0]
pd.concat([misfits, cars.loc[misfits.index, ["name", "origin", "mpg", "weight"]]], axis=1)

# %% [markdown]
# One car of 392, and it is near 0: on the border of two clusters. Few misfits speak for a cut, and
# each is worth a look, as an outlier is. (In the tab *Where to cut* open *Silhouettes, row by row*:
# a bar for every car, where a click selects the car in all views.)

# %% tags=["check"]
# Check of the misfits
assert len(misfits) == 1 and misfits["silhouette"].item() > -0.1

# %% [markdown]
# ## 5. What does a table without any clusters look like?
#
# Take 392 rows of five random numbers. There is nothing to be found in them, we made them so. The
# explorer of them comes with the answer.

# %% tags=["folded"]
# A question: predict first
of_chance = Prediction.of_lesson("What will the tree of random numbers look like?")
of_chance

# %%
rng = np.random.default_rng(1)
nothing = pd.DataFrame(rng.random((392, 5)), columns=list("abcde"))
noise = ClusterExplorer(nothing, x="PC 1", y="PC 2")
of_chance.after(noise)

# %% [markdown]
# **Do this.** Change the linkage, and compare with section 2.
#
# **Why.** Here every linkage makes other clusters. A tree is a way to look at *any* table. That it
# can be cut proves nothing, and neither does the gap with the largest ratio: every tree has one.

# %% [markdown]
# ### The gap statistic
#
# Nearly all measures compare two clusters or more. The *gap statistic* begins with one. In spite of
# its name it has nothing to do with the gap of a cut: it says how much tighter the
# clusters are than those of tables of random numbers that have the same smallest and largest
# values.

# %%
against_chance = noise.state.evidence(10, gap=True)[["gap", "gap_se"]]

# %% tags=["folded"]
# A question: predict first
Prediction.of_lesson(
    "Which number of clusters does the gap statistic prefer for this table?",
    table=against_chance.round(2).T,
)

# %% [markdown]
# The table that comes with the answer has both: `gap` is that number, and `gap_se` says how far
# chance alone may move it. Begin at one cluster and ask: is the `gap` of one more cluster larger,
# by more than its `gap_se`? If it is, go on to that number and ask again. If not, stop.
# To stop at *one* means: the rows do not fall into clusters.
#
# **Do this.** In the `EvidenceWidget` of section 1 press *Add the gap statistic*. For the cars it
# rises and rises: they are far from random numbers, with any number of clusters. It says clearly
# that there are clusters, and it does not say how many.

# %% tags=["check"]
# Check of section 5
noisy = ClusterState(nothing, n_clusters=2)
of_cars = ClusterState(cars).evidence(10, gap=True)["gap"]
assert (of_cars.diff().dropna() > 0).all()
for how in ("average", "complete", "single"):
    other = ClusterState(nothing, linkage=how, n_clusters=2).labels_
    assert adjusted_rand_score(noisy.labels_, other) < 0.5, how

# %% [markdown]
# ## 6. Is one height enough?
#
# Until now the cut was one straight line, at one threshold. But clusters need not be equally dense:
# in some the points lie closer together than in others. Here are five heaps of forty points: three
# small ones close together, and two wide ones.

# %%
rng = np.random.default_rng(0)
middles = [(0, 0), (1, 0), (0.5, 0.9), (6, 1), (6, 6.5)]
heaps = [
    rng.normal(middle, wide, (40, 2))
    for middle, wide in zip(middles, [0.12, 0.12, 0.12, 1, 1], strict=True)
]
points = pd.DataFrame(np.concatenate(heaps), columns=["east", "north"])
points.attrs["rows"] = "points"
uneven = ClusterExplorer(points, scaling="none", x="east", y="north", n_clusters=5)
uneven

# %% tags=["folded"]
# A question: predict first
of_heaps = Prediction.of_lesson(
    "At which numbers of clusters, if any, does a straight cut give the five heaps?"
)
of_heaps

# %% [markdown]
# **Do this.** Move the cut up and down. Can you get the five heaps? Then show the answer: the same
# tree comes with it, in the best of *all* its cuts, at one height or not.
#
# **Why.** Each of the five heaps *is* a branch of the tree. `best_cuts` finds the cuts with the
# best score; here the score is *BIC*, which asks how well one cloud of points describes each
# cluster, and charges for every cluster. (Asked for are 2 to 12 clusters, each of five points or
# more.)

# %%
scored = ClusterState(points, scaling="none")
best = scored.best_cuts(score="bic", min_size=5, k=(2, 12))
scored.cut_nodes = best[0].nodes
of_heaps.after(DendrogramWidget(scored))

# %% [markdown]
# **What to see.** The colors of this tree are the heaps. Look at its line. By hand you get there,
# too: a click with the right mouse button on a cluster of the tree opens a menu that splits it, or
# takes a split back. The slider of clusters makes one height of it again.
# And the warning holds here as well: the best of all cuts is the best *by that score*, and every
# table has one.
#
# There are other ways to such a cut. The *dynamic tree cut* has no score: it asks of every branch
# whether its core is tight and the gap above it wide. How far it splits is up to you
# (`deep_split`, 0 to 4):

# %%
by_shape = {
    deep: uneven.state.dynamic_cut(deep_split=deep, min_size=20).sizes.tolist() for deep in range(5)
}
by_shape

# %% [markdown]
# Up to 2 the three small heaps stay together, from 3 on all five are found. So this cut, too, has
# a number that someone must choose.
#
# A cluster that you are sure of can be *locked*: it stays while the line moves over all the others.

# %%
sure = ClusterState(points, scaling="none")
sure.cut_nodes = best[0].nodes
kept = sure.labels_ == 0
sure.lock(0)
sure.n_clusters = 8
print(sure.summary)

# %% tags=["check"]
# Check of section 6
assert by_shape[0] == by_shape[2] == [120, 40, 40]
assert by_shape[3] == by_shape[4] == [40] * 5
heap = np.repeat(range(5), 40)
assert adjusted_rand_score(heap, uneven.state.dynamic_cut(deep_split=3, min_size=20).labels_) == 1
assert adjusted_rand_score(heap, best[0].labels_) == 1
assert sure.labels_[kept].nunique() == 1
assert (sure.labels_ == sure.labels_[kept].iloc[0]).sum() == 40

# %% [markdown]
# ## 7. Can you tell?
#
# Four questions on the last two sections. Two show the gap statistic of three tables: which of them
# has no clusters? Two show points in heaps, and a tree in which no height gives these heaps:
# which branch must be split? The picture shows why once you have pressed *Check*.

# %%
quiz = QuizWidget(state, kinds=["no_clusters", "split"], n_questions=4, seed=3)
quiz

# %% tags=["check"]
# Check of section 7
again = QuizWidget(ClusterState(cars), kinds=["no_clusters", "split"], n_questions=4, seed=3)
assert sorted(q.kind for q in again.asked) == ["no_clusters", "no_clusters", "split", "split"]
for q in again.asked:
    if q.kind == "no_clusters":
        gaps = {name: q.table[f"{name}: gap"].astype(float).to_numpy() for name in q.options}
        less = {
            name: gaps[name] - q.table[f"{name}: standard error"].astype(float).to_numpy()
            for name in q.options
        }
        assert [name for name in q.options if gaps[name][0] >= less[name][1]] == [q.answer]
    else:
        grown, piles = q.made_from["tree"], q.made_from["heaps"]
        even = [
            ClusterState(grown.linkage_matrix, n_clusters=k).labels_ for k in range(2, len(piles))
        ]
        assert max(adjusted_rand_score(piles, labels) for labels in even) < 1
        stepped = ClusterState(grown.linkage_matrix)
        stepped.cut_nodes = q.sketch.nodes
        assert stepped.is_uneven and adjusted_rand_score(piles, stepped.labels_) == 1

# %% [markdown]
# ## Summary
#
# * A gap with a large ratio, clusters that other linkages and other samples find again, and
#   clusters that can be named: three good reasons. None of them is a proof.
# * "The tree looks like four clusters" is no reason without the ratio: a tree of random numbers
#   looks like something as well. The gap statistic can say that there is nothing.
# * The highest silhouette is the best cut by that measure only, which favors round clusters far
#   apart. Every table has one.
# * Clusters that change when rows are left out are not stable: do not build on them. A smaller
#   number of clusters may be stable.
# * An outlier may be an error or the row that tells most: look at it before you decide. Ward hides
#   it in a large cluster.
# * Where clusters differ in density, no single height is right. A cut may have steps.
# * Say in your report what you chose: columns, scaling, linkage, metric, and where you cut.
#   `explorer.state.summary` is that sentence.

# %%
print(explorer.state.summary)

# %% [markdown]
# **Next:** [Your own data](04-your-own-data.ipynb): the same for a table that you bring.
