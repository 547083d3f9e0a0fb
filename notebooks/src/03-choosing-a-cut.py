# %% [markdown]
# # Choosing a cut
#
# The tree gives every number of clusters from one to all. It does not say which of them to take,
# and nobody else does. But there are good reasons and bad ones, and in this notebook you try five
# kinds of reasons on the cars of [the lesson](01-interactive-lesson.ipynb): gaps, other linkages,
# other samples, what the clusters are like, and what a table without any clusters looks like.
#
# Each section asks a question. Answer it for yourself *before* you move anything: who has guessed
# first sees more. It takes about forty minutes.

# %%
import numpy as np
import pandas as pd
from sklearn.metrics import adjusted_rand_score

from hclust_widgets import ClusterExplorer, ClusterState, DendrogramWidget, load_mpg

cars = load_mpg().dropna(ignore_index=True)

# %% [markdown]
# ## 1. Where would you cut, if you saw only the tree?
#
# Look at the tree and write a number down. Then go on.

# %%
state = ClusterState(cars, n_clusters=1)
tree = DendrogramWidget(state)
tree

# %% [markdown]
# **Do this.** Click the dashed line and press the arrow keys: each press is one number of clusters
# more or less. Watch the grey band, the *gap*: all cuts within it give the same clusters.
#
# **What to see.** At 2 and at 4 the band is wide. At 6, 7 and 8 it is a hair.
#
# **Why.** A wide gap means: up to here everything that was merged was near, and the next merge has
# to go far. A hair means that two merges are nearly equal, and it is almost chance which came
# first. But heights at the top are larger anyway, so compare gaps by their *ratio*, the upper edge
# divided by the lower one:

# %%
heights, n = state.distances_, len(cars)
k = np.arange(2, 11)
pd.DataFrame(
    {
        "from": heights[n - k - 1],
        "to": heights[n - k],
        "ratio": heights[n - k] / heights[n - k - 1],
    },
    index=pd.Index(k, name="clusters"),
).round(2)

# %% [markdown]
# Four has the largest ratio: the clusters would have to be twice as far apart before four became
# three. That is the number at which a `ClusterState` begins when you name none.

# %% tags=["check"]
# Check of section 1
ratios = dict(zip(k.tolist(), (heights[n - k] / heights[n - k - 1]).round(2).tolist(), strict=True))
assert max(ratios, key=ratios.get) == 4
assert (ratios[4], ratios[2]) == (2.07, 1.58)
assert all(ratios[i] < 1.11 for i in (6, 7, 8))
assert ClusterState(cars).n_clusters == 4

# %% [markdown]
# ## 2. Would another linkage find the same clusters?
#
# If four clusters are there, it should not matter much how we look for them. The *adjusted Rand
# index* compares two clusterings: 1 if they are the same, about 0 if they agree no more than chance
# would. Guess: which linkage is the odd one out?

# %%
linkages = ["ward", "average", "complete", "single"]
labels = {name: ClusterState(cars, linkage=name, n_clusters=4).labels_ for name in linkages}
agree = pd.DataFrame(
    [[adjusted_rand_score(labels[a], labels[b]) for b in linkages] for a in linkages],
    index=linkages,
    columns=linkages,
)
agree.round(2)

# %% [markdown]
# **What to see.** Ward and average agree to the last car, and complete nearly so. Single is the odd
# one out.
#
# **Why.** Ward, average and complete all look at whole clusters. Single looks only at the nearest
# pair, so one chain of cars is enough to tie two clusters together, and a lonely car stays alone.
# Three methods that agree although they look for different things: that speaks for the clusters.
# One that disagrees is no proof against them, if you know why it does.

# %% tags=["check"]
# Check of section 2
assert agree.loc["ward", "average"] == 1
assert round(agree.loc["ward", "complete"], 2) == 0.97
assert round(agree.loc["ward", "single"], 2) == 0.6

# %% [markdown]
# ## 3. Would other cars have given the same clusters?
#
# These 392 cars are a sample. Had other cars been tested, would the clusters still be there? We
# can't ask for other cars, but we can leave some out: take four fifths of them by chance, cluster
# those alone, and see whether the clusters are those of before. Twenty times for each number of
# clusters.

# %%
rng = np.random.default_rng(0)


def stability(n_clusters, times=20):
    """Cluster parts of the cars; return how well each agrees with the clusters of all cars."""
    whole = ClusterState(cars, n_clusters=n_clusters).labels_
    found = []
    for _ in range(times):
        rows = np.sort(rng.choice(len(cars), size=len(cars) * 4 // 5, replace=False))
        part = ClusterState(cars.iloc[rows].reset_index(drop=True), n_clusters=n_clusters)
        found.append(adjusted_rand_score(whole[rows], part.labels_))
    return found


stable = pd.DataFrame({k: stability(k) for k in (2, 3, 4, 5, 8, 11)}).describe()
stable.loc[["mean", "min"]].round(2)

# %% [markdown]
# **What to see.** Up to four clusters nearly every sample finds the same clusters. With eight or
# eleven the clusters depend on which cars happened to be in the table.
#
# **Why.** Where the gap is a hair, a few cars decide which merge comes first.

# %% tags=["check"]
# Check of section 3
assert (stable.loc["mean", [2, 3, 4]] > 0.95).all()
assert (stable.loc["mean", [8, 11]] < 0.95).all()

# %% [markdown]
# ## 4. Do the clusters mean anything?
#
# A clustering is useful if you can say what its clusters are. Below is everything at once.

# %%
explorer = ClusterExplorer(cars, x="PC 1", y="PC 2", n_clusters=4)
explorer

# %% [markdown]
# **Do this.** Read the four cards at the bottom. Give each cluster a name: choose it beside
# *Cluster*, type into *Name*. Then go to 5 clusters and back. The names are still there, since
# they belong to the cars and not to a number.
#
# **Do this, too.** Open *Settings* and *8 of 8 columns*, take away the tick at *origin*, and look
# at the cards again. Are these still your clusters?
#
# **What to see.** With the origin each of the four clusters is of one country: Europe, Japan, and
# twice the USA, with eight cylinders and with fewer. Without it the engine alone decides.
#
# **Why.** What you compare decides what you find. Origin is three columns of ten, and two cars of
# different origin are at least 1.4 apart by that alone. Both clusterings are right. They answer
# different questions.

# %% tags=["check"]
# Check of section 4
four = ClusterState(cars, n_clusters=4).labels_
assert (pd.crosstab(four, cars["origin"]) > 0).sum(axis=1).tolist() == [1, 1, 1, 1]
without = ClusterState(cars, columns=cars.columns.drop(["origin", "name"]), n_clusters=4)
assert (pd.crosstab(without.labels_, cars["origin"]) > 0).sum(axis=1).max() == 3

# %% [markdown]
# ## 5. What does a table without any clusters look like?
#
# Here are 392 rows of five random numbers. There is nothing to be found in them, we made them so.
# Guess what the tree looks like.

# %%
rng = np.random.default_rng(1)
nothing = pd.DataFrame(rng.random((392, 5)), columns=list("abcde"))
noise = ClusterExplorer(nothing, x="PC 1", y="PC 2")
noise

# %% [markdown]
# **What to see.** A handsome tree, with colored clusters, and cards that tell them apart. The
# algorithm always finds clusters, because it was made to. But look at the gaps: the widest has a
# ratio of 1.2, where the cars have 2.07. And in the scatter the colors are cut out of one cloud.
#
# **Do this.** Change the linkage. Do the clusters stay? (Compare section 2.)
#
# **Why.** A tree is a way to look at *any* table. That it can be cut proves nothing.

# %% tags=["check"]
# Check of section 5
noisy = ClusterState(nothing)
h = noisy.distances_
assert round(max(h[n - i] / h[n - i - 1] for i in range(2, 11)), 1) == 1.2
assert noisy.n_clusters == 2
assert (
    adjusted_rand_score(
        noisy.labels_, ClusterState(nothing, linkage="average", n_clusters=2).labels_
    )
    < 0.3
)

# %% [markdown]
# ## What to take along
#
# * A wide gap, clusters that other linkages and other samples find again, and clusters that can be
#   named: three good reasons. None of them is a proof.
# * "The tree looks as if there were four" is not one of them: the tree of section 5 looks like
#   something as well.
# * Say in your report what you chose: columns, scaling, linkage, metric, and where you cut.
#   `explorer.state.summary` is that sentence.

# %%
print(explorer.state.summary)
