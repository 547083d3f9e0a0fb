# %% [markdown]
# # Exercises
#
# Eight questions on hierarchical clustering, from reading a tree to judging one. Replace each
# `...` by your answer and run the folded cell below it: it says whether the answer is right. Use
# the widgets, or code, or both. (The solutions are in `05-solutions.ipynb`. They were made from the
# same source, so they fit.)

# %%
import numpy as np
import pandas as pd

from hclust_widgets import ClusterExplorer, ClusterState, DendrogramWidget, load_mpg

cars = load_mpg().dropna(ignore_index=True)


def right(answer, wanted, why):
    """Say whether an answer is right, and why."""
    if answer is ...:
        return print("Not answered yet.")
    same = answer == wanted if isinstance(wanted, (str, list, set)) else np.isclose(answer, wanted)
    print(f"Right. {why}" if same else "Not yet: look again.")
    return None


# %% [markdown]
# ## 1. By hand
#
# Five points on a line: 0, 1, 3, 7 and 12. Join them by *single* linkage, on paper: always the two
# groups whose nearest points are nearest. At which heights are the four joins made?

# %% tags=["solution"]
heights = [1, 2, 4, 5]

# %% tags=["feedback"]
# Is it right?
right(heights, [1, 2, 4, 5], "With points on a line, single linkage joins across the smallest gap.")

# %% [markdown]
# ## 2. And by complete linkage?
#
# The same five points, but now the distance of two groups is that of their *farthest* points.

# %% tags=["solution"]
farthest = [1, 3, 5, 12]

# %% tags=["feedback"]
# Is it right?
right(
    farthest,
    [1, 3, 5, 12],
    "7 and 12 are nearer (5) than 7 is to the group of 0, 1 and 3, whose farthest point is 7 away.",
)

# %% tags=["check"]
# Check of 1 and 2
line = pd.DataFrame({"x": [0.0, 1, 3, 7, 12]})
for name, wanted in (("single", [1, 2, 4, 5]), ("complete", [1, 3, 5, 12])):
    assert ClusterState(line, scaling="none", linkage=name).distances_.tolist() == wanted

# %% [markdown]
# ## 3. Reading a tree
#
# Here are the cars without their origin. Drag the cut. How many clusters are there at a height of
# 6, and how many cars has the largest of them?

# %%
engines = ClusterState(cars, columns=cars.columns.drop(["origin", "name"]), n_clusters=2)
DendrogramWidget(engines)

# %% tags=["solution"]
at_six = 3
largest = 208

# %% tags=["feedback"]
# Is it right?
right(at_six, 3, "A line at 6 crosses three branches.")
right(largest, 208, "They are those with few cylinders: the sizes stand below the tree.")

# %% tags=["check"]
# Check of 3
engines_at_six = ClusterState(
    cars, columns=cars.columns.drop(["origin", "name"]), distance_threshold=6
)
assert (engines_at_six.n_clusters, max(engines_at_six.cut.sizes)) == (3, 208)

# %% [markdown]
# ## 4. The suggestion
#
# For those cars without origin, which number of clusters from 2 to 10 has the largest *relative*
# gap?

# %% tags=["solution"]
largest_gap = ClusterState(cars, columns=cars.columns.drop(["origin", "name"])).n_clusters

# %% tags=["feedback"]
# Is it right?
suggested = ClusterState(cars, columns=cars.columns.drop(["origin", "name"])).n_clusters
right(largest_gap, suggested, "A state that is given no number begins there.")

# %% [markdown]
# ## 5. A number of clusters that no threshold gives
#
# The four corners of a square, single linkage. Which numbers of clusters can *no* threshold give?

# %%
square = pd.DataFrame({"x": [0.0, 0, 1, 1], "y": [0.0, 1, 0, 1]})
corners = ClusterState(square, linkage="single", n_clusters=2)
print(corners.notes)

# %% tags=["solution"]
impossible = {2, 3}

# %% tags=["feedback"]
# Is it right?
right(
    impossible, {2, 3}, "All three joins have height 1, so a threshold makes all or none of them."
)

# %% tags=["check"]
# Check of 5
exact = {
    k: ClusterState(square, linkage="single", n_clusters=k).cut.has_threshold for k in (1, 2, 3, 4)
}
assert {k for k, is_exact in exact.items() if not is_exact} == {2, 3}

# %% [markdown]
# ## 6. One column too many
#
# Add a column of chance to the cars, and cluster them again into four groups. Does it matter? Look
# at the sizes, and explain what you see.

# %%
noisy = cars.assign(chance=np.random.default_rng(0).random(len(cars)))
ClusterExplorer(noisy, n_clusters=4)

# %% [markdown] tags=["solution"]
# Hardly: the column is one of eleven, and it is the same for all groups on average, so it adds
# about the same to every distance. The three columns of the origin still decide. One useless
# column does little harm; twenty would.

# %% [markdown]
# ## 7. Which row has the wrong scale?
#
# Someone has entered one car's weight in kilograms. Find out which row it is. (Hint: look at the
# clusters of the column `weight` and `displacement` alone, with *single* linkage.)

# %% tags=["check"]
# Where the mistake is made: no peeking
mixed_up = cars.copy()
mixed_up["weight"] = mixed_up["weight"].astype(float)
mixed_up.loc[28, "weight"] *= 0.4536
assert (mixed_up["weight"] != cars["weight"]).sum() == 1

# %%
ClusterExplorer(mixed_up, columns=["weight", "displacement"], linkage="single", n_clusters=2)

# %% tags=["solution"]
row = 28

# %% tags=["feedback"]
# Is it right?
right(
    row, 28, "A truck with a displacement of 304 and the weight of a small car: it is left alone."
)

# %% tags=["check"]
# Check of 7
alone = ClusterState(
    mixed_up, columns=["weight", "displacement"], linkage="single", n_clusters=2
).labels_
assert alone.index[alone == alone.value_counts().idxmin()].tolist() == [28]

# %% [markdown]
# ## 8. A report
#
# Write three sentences on the cars: what you compared and how, where you cut and why there, and
# what the groups are.

# %% [markdown] tags=["solution"]
# For example: *The 392 complete cars of the Auto MPG data were compared by seven numbers and their
# origin (three columns of 0 and 1), each scaled to run from 0 to 1; they were joined by Ward's
# linkage of Euclidean distances. The tree was cut into four clusters, since four has the largest
# relative gap: any cut from 5.19 to 10.74 gives them, and complete and average linkage find nearly
# the same. They are the European cars (68), the Japanese (79), and the American with eight
# cylinders (103) and with fewer (142).*
