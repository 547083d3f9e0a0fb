# %% [markdown]
# # Distance and linkage
#
# **Time:** 45 minutes. **Aim:** to say what a distance is made of, and what each linkage makes of
# the distances.
#
# Hierarchical clustering does one thing over and over: it merges the two clusters that are nearest.
# So everything hangs on two questions. *How far are two cars apart?* And *how far are two clusters
# of cars apart?* The rule that answers the first is the *metric*, the rule that answers the second
# is the *linkage*. This notebook is about these two, and about nothing else.
#
# Each section asks a question. Type your guess and press *Show the answer*: who has guessed first
# sees more, and what would give the answer away is drawn only then. Only the
# quiz of section 6 counts answers. You should know the cars of
# [the lesson](01-interactive-lesson.ipynb), at least its steps 1 to 3, 11 and 14, and its glossary.
#
# The folded cells make sure that the numbers in the text are true. They stay silent, and they hold
# no answers.

# %%
import numpy as np
import pandas as pd
from scipy.spatial.distance import pdist, squareform

from hclust_widgets import (
    ClusterState,
    DendrogramWidget,
    DistanceWidget,
    LinkageLab,
    MergeStepper,
    Prediction,
    QuizWidget,
    load_mpg,
)

cars = load_mpg().dropna(ignore_index=True)

# %% [markdown]
# ## 1. What makes two cars different?
#
# The car with the best mileage of all is a *mazda glc* (46.6 miles on a gallon, 1980, Japan), the
# one with the worst a truck, the *hi 1200d* (9 miles, 1970, USA). All columns have been scaled to
# run from 0 to 1.

# %% tags=["folded"]
# A question: predict first
of_columns = Prediction.of_lesson(
    "Which of the ten columns make the most of the distance between these two? Is there one that "
    "makes none?"
)
of_columns

# %%
two = DistanceWidget(cars)
of_columns.after(two)

# %% [markdown]
# **Why.** The *euclidean* distance is that of Pythagoras, with ten directions and not two: take the
# difference in each column, square it, add the squares up, take the root. Squares favor what is
# large: a difference of 0.5 counts a quarter of a difference of 1. The bars and the shares beside
# them are of these squares.

# %%
a, b = ClusterState(cars).features.to_frame().loc[[320, 28]].to_numpy()
squares = (a - b) ** 2
np.sqrt(squares.sum()).round(2)  # the distance; the squares are those of the bars

# %% tags=["check"]
# Check of section 1
untouched = DistanceWidget(cars)
pair = untouched.comparison
assert (untouched.a, untouched.b) == (320, 28)
assert np.isclose(np.sqrt(squares.sum()), pair.distance)
assert cars.loc[[320, 28], "name"].tolist() == ["mazda glc", "hi 1200d"]
assert cars.loc[[320, 28], "mpg"].tolist() == [46.6, 9.0] == [cars["mpg"].max(), cars["mpg"].min()]
assert cars.loc[[320, 28], "model_year"].tolist() == [80, 70]

# %% [markdown]
# ### Two cars that are nearly the same
#
# A *chevrolet chevette* and a *honda accord lx*, both of 1978, have the same displacement and the
# same horsepower, and differ by half a mile, 20 pounds and a tenth of a second.

# %% tags=["folded"]
# A question: predict first
how_far = Prediction.of_lesson(
    "How far are they apart, if the largest distance that ten columns allow is 3.16?"
)
how_far

# %%
twins = DistanceWidget(cars, a=264, b=277)
how_far.after(twins)

# %% [markdown]
# **Why.** A word that became three columns has a heavy weight. Nobody decided that; it follows from
# the encoding. You can open *Settings* and *8 of 9 columns* (all but the name; *origin* counts as
# one here) and take the tick from *origin*, and then these two are twins.

# %% tags=["folded"]
# A question: predict first
Prediction.of_lesson("Which column decides with no scaling?")

# %% [markdown]
# **Do this.** Open *Settings*, set *Scaling* to *none* and look at the bars, then go back. Then set
# *Linkage* to *average* (ward takes euclidean distances only) and *Metric* to *cityblock*: the
# differences are added up as they are, with no squares and no root. Which cars do *you* think are
# alike? Type two of them.

# %% tags=["check"]
# Check of the nearly equal cars
assert cars.loc[[264, 277], "name"].tolist() == ["chevrolet chevette", "honda accord lx"]
same = ["displacement", "horsepower", "model_year", "cylinders"]
assert (cars.loc[264, same] == cars.loc[277, same]).all()
differ = (
    cars.loc[264, ["mpg", "weight", "acceleration"]]
    - cars.loc[277, ["mpg", "weight", "acceleration"]]
)
np.testing.assert_allclose(differ.abs().astype(float), [0.5, 20, 0.1])
assert round(DistanceWidget(cars, a=264, b=277).comparison.max_distance, 2) == 3.16
assert ClusterState(cars, linkage="average", metric="cityblock").metric == "cityblock"

# %% [markdown]
# ### Scaling, side by side
#
# Once more the mazda and the truck. *Min–max* gives every column the same range. *Standard* divides
# it by its *standard deviation*, which says how far a value typically is from the mean. The shares
# of all columns come with the answer.

# %%
pairs = {how: DistanceWidget(cars, scaling=how) for how in ("none", "minmax", "standard")}
shares = pd.DataFrame({how: pair.comparison.shares for how, pair in pairs.items()})
shares = shares.set_axis(pairs["none"].state.features.columns)

# %% tags=["folded"]
# A question: predict first
Prediction.of_lesson(
    "With which scaling has the mileage the largest share of their squared distance?",
    table=shares.round(2),
)

# %% [markdown]
# **Do this.** Go back to the bars of the mazda and the truck, open *Settings* above them, and set
# *Scaling* to each of the three in turn.
#
# **Why.** Scaling decides how much a column counts, so it decides who is near to whom, and so which
# tree grows. It does more than make numbers nicer. Columns in one unit may be left alone; others
# may not.

# %% [markdown]
# ## 2. How far is a *cluster* from a point?
#
# Six towns on a map. P and Q are neighbors, and so they are merged first, at a distance of 1; then
# S and T, at 2. R is 3.16 from P and 2.24 from Q.

# %% tags=["folded"]
# A question: predict first
Prediction.of_lesson(
    "How far is R from the *cluster* of P and Q? There is more than one good answer. Find two."
)

# %%
towns = pd.DataFrame(
    {"east": [1.0, 2, 4, 8, 8, 3], "north": [1.0, 1, 2, 6, 8, 8]}, index=list("PQRSTU")
)
towns.attrs["rows"] = "towns"
pd.DataFrame(squareform(pdist(towns)), index=towns.index, columns=towns.index).round(2)

# %%
walk = MergeStepper(
    towns, x="east", y="north", scaling="none", linkage="single", n_clusters=2, step=1
)
walk

# %% [markdown]
# **Do this.** You see step 1: P and Q are being merged. The picture calls the two that are merged A
# and B, whoever they are, and any other one C. Below *How far is the new cluster from the others?*
# R is chosen as C: read the number. Then change *Linkage* from *single* to *complete*, *average*
# and *ward*. (Choose R again if it is another one.) Then go on with the arrow ▶ to the end, and
# watch the table of distances shrink.
#
# All four merge the same towns in the same order here, but at other *heights*: the last merge is at
# 5.66, 9.90, 7.65 and 12.49.
#
# **Why.** A point has a distance to a point. For clusters one has to say which points count: single
# takes the nearest pair, complete the farthest pair, average the mean over all pairs, and ward the
# means of the two clusters and their sizes. The computer need not look at the points again: from
# the three distances between P, Q and R, and from the sizes of the clusters, it works out the new
# one. That is the line of numbers which you see.

# %% tags=["check"]
# Check of section 2
far = squareform(pdist(towns)).round(2)
assert far[0, 1:3].tolist() == [1, 3.16]
assert (far[1, 2], far[3, 4]) == (2.24, 2)
last = []
for how in ("single", "complete", "average", "ward"):
    state = ClusterState(towns, scaling="none", linkage=how, n_clusters=2)
    assert [sorted(p) for p in state.children_.tolist()] == [[0, 1], [3, 4], [2, 6], [5, 7], [8, 9]]
    last.append(round(state.distances_[4], 2))
assert last == [5.66, 9.9, 7.65, 12.49]

# %% [markdown]
# ### Higher than the longest distance?
#
# The two towns that are farthest apart are P and T, at 9.90. And yet the ward tree ends at 12.49.

# %% tags=["folded"]
# A question: predict first
means = towns.groupby([0, 0, 0, 1, 1, 1]).mean()  # P, Q and R; S, T and U
apart = np.sqrt(((means.loc[0] - means.loc[1]) ** 2).sum())
factor = np.sqrt(2 * 3 * 3 / (3 + 3))  # of two clusters of three towns
rows = {"between the means": apart, "factor": factor, "height": apart * factor}
Prediction.of_lesson(
    "Is it a mistake that the tree ends above the longest distance?",
    table=pd.Series(rows, name="last merge").round(2).to_frame(),
)

# %% tags=["check"]
# Check of the ward height
by_ward = ClusterState(towns, scaling="none", n_clusters=1)
within = []
for k in range(len(towns), 0, -1):
    by_ward.n_clusters = k
    own_mean = towns.groupby(by_ward.labels_.to_numpy()).transform("mean")
    within.append(((towns - own_mean) ** 2).to_numpy().sum())
np.testing.assert_allclose(np.diff(within), by_ward.distances_**2 / 2)
assert far.max() == far[0, 4] == 9.9
assert round(apart * factor, 2) == 12.49

# %% [markdown]
# ## 3. Do the linkages agree on cars?
#
# Twelve cars, chosen by chance, merged by *average* linkage. We begin at step 6: five merges are
# made, the sixth is being made. A list, at its right below, will say: which pair would each linkage
# merge now, if it were handed these very clusters? Three are new in it: *weighted* is an average in
# which both parts of a cluster count the same, whatever their sizes; *centroid* is the distance of
# the means; *median* is the distance of midpoints: the midpoint of a new cluster lies halfway
# between the midpoints of its two parts.

# %% tags=["folded"]
# A question: predict first
same_pair = Prediction.of_lesson(
    "Do all seven linkages want the same pair at step 6? And if you go back to step 1: do they "
    "there?"
)
same_pair

# %%
few = cars.sample(12, random_state=4)
stepper = MergeStepper(few, linkage="average", step=6)
same_pair.after(stepper)

# %% [markdown]
# **Do this.** Point at the lines of the list, one after another: their pairs light up among the
# cars. Then go back to step 1 with the arrow ◀, and forward again to the end.
#
# **Do this, too.** Go to the last step, 11, and set *Linkage* to *single*: what becomes of the
# tree? Then to *ward*.
#
# **Why.** Single linkage merges a cluster as soon as *one* of its cars is near, and a large cluster
# has many cars that may be near, so it takes in one car after the other. The tree looks like a
# staircase: its last merge is of ten cars and two. Ward also uses the sizes, so a merge of large
# clusters costs much, and it ends with eight and four.

# %% tags=["check"]
# Check of section 3
at_last = {
    how: ClusterState(few, linkage=how, n_clusters=2).cut.sizes for how in ("single", "ward")
}
assert {how: sorted(sizes) for how, sizes in at_last.items()} == {"single": [2, 10], "ward": [4, 8]}

# %% [markdown]
# ## 4. Which shapes does a linkage find?
#
# With ten columns you can't see whether the clusters are right. With two you can. With the answer
# come the same sixty points four times, once for each linkage, and you may move them.

# %% tags=["folded"]
# A question: predict first
of_moons = Prediction.of_lesson(
    "Two half moons, one bent round the other. Which linkage finds them?"
)
of_moons

# %%
lab = LinkageLab(shape="moons")
of_moons.after(lab)

# %% [markdown]
# There are five other shapes: three blobs, a ring round a heap, unequal sizes, a chain between two,
# and noise (points by chance, without any clusters).

# %% tags=["folded"]
# A question: predict first
Prediction.of_lesson(
    "For which of these five do single, complete, average and ward all find what the eye finds?"
)

# %% [markdown]
# **Do this.** Choose them in *Points*, one after another.
#
# **Do this, too.** Choose *a chain between two*, and see what single linkage has made of it. Drag
# *one* point from the middle of the chain far into the right heap, and look again. *Reset* puts it
# back.
#
# **Why.** Single linkage follows chains: rows of points in which each is near to the next. *So two
# members of one cluster may be far apart, as the two ends of a chain are.* That is right where a
# cluster is long or bent, and wrong where two clusters touch at one thin place. The other three
# look for round heaps, and find round heaps, even where there are none. *No linkage is the best.*
# There is only the one whose idea of a cluster is yours.

# %% [markdown]
# ## 5. What do the heights of a tree tell?
#
# Back to all the cars. The table below has the height of each tree's *root*, its last merge.

# %% tags=["folded"]
# A question: predict first
Prediction.of_lesson(
    "One of these numbers is the largest distance between any two cars. Which linkage has it at "
    "its root?"
)

# %%
pd.DataFrame(
    {
        how: {"height of the root": ClusterState(cars, linkage=how).distances_[-1]}
        for how in ("single", "average", "complete", "ward")
    }
).round(3)

# %%
state = ClusterState(cars, linkage="complete", n_clusters=4)
tree = DendrogramWidget(state)
tree

# %% [markdown]
# **Do this.** Go through the linkages *single*, *average*, *complete* and *ward* with the control
# above the tree. Each time look at its shape, and at the scale at the left.
#
# **Why.** Section 2, once more: the linkages differ in which pairs count, and ward multiplies the
# distance between two means by √(2 · *a* · *b* / (*a* + *b*)), where *a* and *b* are the sizes of
# the two clusters: merging large clusters costs more. Its last two have 245 and 147 cars and
# means that are 1.424 apart, and 1.424 × √(2 · 245 · 147 / 392) = 19.3.
#
# **One more.** Set *Linkage* to *centroid*, and look closely between the heights 0.4 and 0.6 (click
# into the tree, and then the wheel spreads it out). There are merges that lie *lower* than those
# before them, more than twenty in this tree: when two clusters have been merged, their common
# middle can be nearer to a third cluster than they were to each other. In such a tree a height
# doesn't tell any more what was merged before what.

# %% tags=["check"]
# Check of section 5
assert round(ClusterState(cars).distances_[-1], 1) == 19.3
halves = ClusterState(cars, n_clusters=2).labels_
assert sorted(halves.value_counts()) == [147, 245]
middles = ClusterState(cars).features.to_frame().groupby(halves.to_numpy()).mean().to_numpy()
gap = np.linalg.norm(middles[0] - middles[1])
assert round(gap, 3) == 1.424
assert round(gap * np.sqrt(2 * 245 * 147 / 392), 1) == 19.3
middling = ClusterState(cars, linkage="centroid")
bent = [
    (middling.distances_[part - 392], middling.distances_[i])
    for i, parts in enumerate(middling.children_.tolist())
    for part in parts
    if part >= 392 and middling.distances_[part - 392] > middling.distances_[i]
]
assert len(bent) > 20
assert sum(0.38 < low < high < 0.62 for high, low in bent) == 3
assert any("lie below earlier ones" in note for note in middling.notes)

# %% [markdown]
# ## 6. What have you learned?
#
# Six questions on the cars, one of each kind. Predict first, and only then press *Check*. The
# picture then shows why. Here answers are counted: the first one.

# %%
quiz = QuizWidget(ClusterState(cars, n_clusters=4), seed=1, n_questions=6)
quiz

# %% [markdown]
# *New questions* at the end asks six others. Everybody who runs this cell gets the same ones. Write
# `student="your name"` into its brackets and you get your own; with
# `save_to="answers-{student}.json"` the answers are kept in a file that your teacher can collect.

# %% tags=["check"]
# Check of section 6
again = QuizWidget(ClusterState(cars, n_clusters=4), seed=1, n_questions=6)
assert [q.prompt for q in again.asked] == [q.prompt for q in quiz.asked] or len(quiz.answers)
assert len({q.kind for q in again.asked}) == 6

# %% [markdown]
# ## Summary
#
# * A distance is a choice: which columns, how scaled, which metric. A column of words becomes as
#   many columns as it has words: with *min–max* two rows with different words are √2 apart by that
#   alone, which is more than any column of numbers can add.
# * A linkage says which points of a cluster count: the nearest (single), the farthest (complete),
#   all (average), or the mean and the size (ward).
# * Single follows chains, so two members of one cluster may be far apart. The others look for round
#   heaps. Look at your clusters, and not only at the tree.
# * Heights of different linkages can't be compared, and a ward height is no distance between rows.
#
# **Next:** [Choosing a cut](03-choosing-a-cut.ipynb): how many clusters should you take?
