# %% [markdown]
# # Exercises
#
# **Time:** 60 minutes. **Aim:** to find out what you can do alone.
#
# Run all cells first (*Run*, *Run All Cells*), then answer in any order.
#
# Eight questions on hierarchical clustering, from reading a tree to judging one. Replace each
# `...` by your answer and run the folded cell below it: it says whether the answer is right, and
# how many are right so far. A list, a set, a tuple, an array and a Series count alike; a row may be
# given by its number or its name. Use the widgets, or code, or both. (The solutions are in
# `05-solutions.ipynb`. They were made from the same source, so they fit.)

# %%
import numpy as np
import pandas as pd

from hclust_widgets import ClusterExplorer, ClusterState, DendrogramWidget, load_mpg
from hclust_widgets.teaching.exercises import ExerciseSheet, misenter_weight

cars = load_mpg().dropna(ignore_index=True)

sheet = ExerciseSheet()

# %% [markdown]
# ## 1. By hand
#
# Five points on a line: 0, 1, 3, 7 and 12. Merge them by *single* linkage, on paper: always the two
# clusters whose nearest points are nearest. At which heights are the four merges made?

# %% tags=["solution"]
heights = [1, 2, 4, 5]

# %% tags=["feedback"]
# Is it right?
print(sheet.check("heights", heights))

# %% [markdown]
# ## 2. And by complete linkage?
#
# The same five points, but now the distance of two clusters is that of their *farthest* points.

# %% tags=["solution"]
farthest = [1, 3, 5, 12]

# %% tags=["feedback"]
# Is it right?
print(sheet.check("farthest", farthest))

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
print(sheet.check("at_six", at_six))
print(sheet.check("largest", largest))

# %% [markdown]
# ## 4. The suggestion
#
# For those cars without origin, which number of clusters from 2 to 10 has the gap with the largest
# *ratio*?

# %% tags=["solution"]
largest_gap = ClusterState(cars, columns=cars.columns.drop(["origin", "name"])).n_clusters

# %% tags=["feedback"]
# Is it right?
print(sheet.check("largest_gap", largest_gap))

# %% [markdown]
# ## 5. A number of clusters that no threshold gives
#
# The four corners of a square, single linkage. Which numbers of clusters can *no* threshold give?
# Guess, then move *Clusters* from 4 down to 1, and read the sentence above the tree.

# %%
square = pd.DataFrame({"x": [0.0, 0, 1, 1], "y": [0.0, 1, 0, 1]})
corners = ClusterState(square, linkage="single", n_clusters=4)
DendrogramWidget(corners)

# %% tags=["solution"]
impossible = {2, 3}

# %% tags=["feedback"]
# Is it right?
print(sheet.check("impossible", impossible))

# %% [markdown]
# ## 6. One column too many
#
# Add a column of chance to the cars, and cut their tree into four clusters again. Does it matter?
# Look at the sizes, and explain what you see.

# %%
noisy = cars.assign(chance=np.random.default_rng(0).random(len(cars)))
ClusterExplorer(noisy, n_clusters=4)

# %% [markdown] tags=["solution"]
# Hardly: the column is one of eleven, and it is the same for all clusters on average, so it adds
# about the same to every distance. The three columns of the origin still decide. One useless
# column does little harm; twenty would.

# %% [markdown]
# ## 7. Which row has the wrong scale?
#
# Someone has entered one car's weight in kilograms. Find out which row it is. (Hint: look at the
# clusters of the columns `weight` and `displacement` alone, with *single* linkage. Point at a car,
# or read its card: both name its row.)

# %%
mixed_up = misenter_weight(cars)
ClusterExplorer(mixed_up, columns=["weight", "displacement"], linkage="single", n_clusters=2)

# %% tags=["solution"]
row = 28

# %% tags=["feedback"]
# Is it right?
print(sheet.check("row", row))

# %% [markdown]
# ## 8. A report
#
# Write three sentences on the cars: what you compared and how, where you cut and why there, and
# what the clusters are.

# %% [markdown] tags=["solution"]
# For example: *The 392 complete cars of the Auto MPG data were compared by seven numbers and their
# origin (three columns of 0 and 1), each scaled to run from 0 to 1; they were merged by Ward's
# linkage of Euclidean distances. The tree was cut into four clusters, since the gap of four has
# the largest ratio: any cut from 5.19 to 10.74 gives them, and complete and average linkage find
# nearly the same. They are the European cars (68), the Japanese (79), and the American with eight
# cylinders (103) and with fewer (142).*

# %% [markdown]
# ## Summary
#
# You have merged by hand, read a tree, judged a gap, found numbers of clusters that no threshold
# gives, and an error in a table. The two open answers, 6 and 8, are for talking over.
#
# **Next:** this is the last notebook. The solutions are in `05-solutions.ipynb`; the glossary is
# at the end of [the lesson](01-interactive-lesson.ipynb).
