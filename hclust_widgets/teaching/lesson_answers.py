"""Answers to what notebooks 01 to 04 ask, by question.

They are kept here, so that no folded cell of a notebook holds them.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["LESSON_ANSWERS", "LessonAnswer"]


@dataclass(frozen=True)
class LessonAnswer:
    """An answer with its reason, and what there is to choose from."""

    answer: str | int | float
    why: str
    options: tuple[str, ...] = ()


LESSON_ANSWERS: dict[str, LessonAnswer] = {
    # -- notebook 01
    "You turn the last merge. For how many cars does the label change?": LessonAnswer(
        0,
        "The same clusters are merged at the same heights; only left and right are others. "
        "Labels follow from the merges and the cut, and not from the picture: two leaves that "
        "stand side by side need not be alike.",
    ),
    "What sizes do the four clusters have?": LessonAnswer(
        "244, 79, 68 and 1",
        "The single car is an outlier. Single linkage asks only for the nearest pair of two "
        "clusters, so clusters grow into each other along chains. The eight cylinders don't "
        "stand apart any more: a chain of cars leads from them to the other American ones. "
        "What is left over is one car that has no near neighbor: a diesel, six cylinders "
        "and 38 miles on a gallon. A chain proves only that each car is near to the next "
        "one; its two ends may be far apart. And an outlier need not be an error: look at it "
        "before you leave it out.",
    ),
    "Who is in the two clusters?": LessonAnswer(
        "103 cars with eight cylinders, and the 289 others",
        "Origin was three of ten columns, and two cars of different origins are at least √2 "
        "apart by that alone. Whether it *should* count that much is not for the computer to "
        "say.",
    ),
    "What do the four clusters look like in the scatter?": LessonAnswer(
        "Four layers of weight, one above the other",
        "Up to 2,310 pounds, up to 3,302, up to 3,988, and all above. The clusters are "
        "weights and nothing else. A pound counts as much as a cylinder, and there are "
        "thousands of them.",
    ),
    "Why is it refused?": LessonAnswer(
        "Ward needs *euclidean* distances",
        "Ward's heights come from the squares of straight distances to a cluster's middle. "
        "Set *Linkage* to *average* first, and *cityblock* is welcome.",
    ),
    (
        "How many clusters would you report, if you go by the ratio of the gap's two heights?"
    ): LessonAnswer(
        4,
        "From 5.19 to 10.74 is more than twice as high. For two it is 12.19 to 19.31, a "
        "wider gap but only 1.6 times as high, and for all others less. But you may have a "
        "reason for eleven. The tree holds all these answers; which of them is useful "
        "depends on what you want to know. And a ratio is a reason, not a proof: some gap has the "
        "largest ratio in every tree.",
    ),
    # -- notebook 02
    (
        "Which of the ten columns make the most of the distance between these two? Is there "
        "one that makes none?"
    ): LessonAnswer(
        "mpg and two columns of the origin make the most; `origin_europe` makes none",
        "The mileages are the two ends of their column, and two of the three columns of the "
        "origin differ by the whole range. The acceleration adds less than 1%, and "
        "`origin_europe` adds nothing at all, because neither car is from Europe.",
    ),
    "How far are they apart, if the largest distance that ten columns allow is 3.16?": LessonAnswer(
        1.41,
        "Nearly all of it comes from two columns, `origin_japan` and `origin_usa`: a "
        "difference of 1 in two columns, and √(1 + 1) = 1.41. Of all pairs of cars with different "
        "origins this is the *nearest*: two cars of different origins are always 1.41 apart or "
        "more, and most pairs of one origin are nearer than that.",
    ),
    "Which column decides with no scaling?": LessonAnswer(
        "The weight, whatever two cars you take",
        "20 pounds count as much as 20 cylinders would. For the mazda and the truck the "
        "weight has 99% of the (squared) distance. So the tree is one of weights alone, too.",
    ),
    "With which scaling has the mileage the largest share of their squared distance?": LessonAnswer(
        "standard",
        "Its share is 0.32: both mileages are far from the mean, and *standard* puts no limit to "
        "that. With *none* weight has 0.99, and nothing else counts. With "
        "*min–max* no column decides alone; the two columns of the origin have more than a "
        "third together, since two words always differ by the whole range.",
        ("none", "min–max", "standard"),
    ),
    (
        "How far is R from the *cluster* of P and Q? There is more than one good answer. Find two."
    ): LessonAnswer(
        "2.24, 3.16, 2.70 or 3.11",
        "2.24 with *single*: the nearest pair counts, R and Q. 3.16 with *complete*: the "
        "farthest, R and P. 2.70 with *average*: the mean over all pairs, (3.16 + 2.24) / 2. "
        "3.11 with *ward*: R is 2.69 from the mean of P and Q, and the sizes 2 and 1 "
        "make it √(4 / 3) times as much.",
    ),
    "Is it a mistake that the tree ends above the longest distance?": LessonAnswer(
        "no",
        "A ward height is not a distance between towns: it is the distance of the means of two "
        "clusters, times a factor that grows with their sizes, √(2ab / (a + b)) for *a* and *b* "
        "members: 1 for two single towns. (Where does it come from? Ward wants towns to lie near "
        "the mean of their cluster. Add up the squares of the distances of all towns to these "
        "means: a merge makes that sum larger by half the square of its height.) So never compare "
        "the heights of two linkages: 3 is near in one tree and far in another.",
        ("yes", "no"),
    ),
    (
        "Do all seven linkages want the same pair at step 6? And if you go back to step 1: "
        "do they there?"
    ): LessonAnswer(
        "Not at step 6, but at step 1",
        "In the first four steps all agree: there are only small clusters, and the nearest "
        "two are plainly nearest. At step 6 ward and average want the same, single and "
        "complete each something else. Single wants the largest cluster, that of three cars, "
        "and one of the three clusters of two, because one pair of cars between them is near.",
        (
            "At both steps",
            "Not at step 6, but at step 1",
            "At step 6, but not at step 1",
            "At neither",
        ),
    ),
    "Two half moons, one bent round the other. Which linkage finds them?": LessonAnswer(
        "single",
        "Only single linkage finds the moons: all sixty points are right. Ward, average and "
        "complete cut across them.",
        ("single", "complete", "average", "ward"),
    ),
    (
        "For which of these five do single, complete, average and ward all find what the eye finds?"
    ): LessonAnswer(
        "three blobs",
        "Everybody finds three blobs. A ring round a heap: only single. Unequal sizes: only "
        "average, of these four. A chain between two: everybody *but* single, to which seven "
        "points between the two heaps are enough to make one cluster of 59 points and one of a "
        "single point. Noise: nobody, there is nothing to find, and each finds three clusters.",
        ("three blobs", "a ring round a heap", "unequal sizes", "a chain between two", "noise"),
    ),
    (
        "One of these numbers is the largest distance between any two cars. Which linkage "
        "has it at its root?"
    ): LessonAnswer(
        "complete",
        "Complete ends at 2.687: the last merge is as far as the two cars that are farthest "
        "apart, a *chevrolet impala* and a *vw pickup*. Single ends at 1.414, and the merge "
        "before it is at 1.414 too: first the chevette and the honda of section 1 tie the "
        "USA to Japan, then Europe follows. All other merges of that tree lie below 0.43. "
        "Ward ends at 19.3, though the largest distance that ten columns allow is 3.16.",
        ("single", "average", "complete", "ward"),
    ),
    # -- notebook 03
    "How many clusters would you make, if you saw only the tree?": LessonAnswer(
        "2 or 4",
        "The widest gap on the screen is that of two clusters. Four has the largest ratio: the "
        "threshold can double, from 5.19 to 10.74, before four clusters become three. At 6, 7 and "
        "8 the gap is very narrow. The other columns of the table prefer other numbers: the "
        "highest silhouette is best by that measure only, and no proof.",
    ),
    "Which linkage is the odd one out?": LessonAnswer(
        "single",
        "Ward and average agree to the last car, and complete nearly so. Ward, average and "
        "complete all look at whole clusters. Single looks only at the nearest pair, so one "
        "chain of cars is enough to tie two clusters together, and a lonely car stays alone.",
        ("ward", "average", "complete", "single"),
    ),
    "Up to which number of clusters does nearly every sample find the same clusters?": LessonAnswer(
        4,
        "Up to four they stay. With eight or eleven the clusters depend on which cars "
        "happened to be in the table: where the gap is very narrow, a few cars decide which merge "
        "comes first.",
    ),
    "What tells the four clusters apart with the origin, and what without it?": LessonAnswer(
        "With it the country; without it the engine alone",
        "With the origin each of the four clusters is of one country: Europe, Japan, and "
        "twice the USA, with eight cylinders and with fewer.",
    ),
    "What will the tree of random numbers look like?": LessonAnswer(
        "A handsome tree, with colored clusters",
        "The algorithm always finds clusters, because it was made to. But look at the gaps: "
        "the largest ratio is 1.2, where the cars have 2.07; and the mean silhouette of two "
        "clusters is 0.13, where the cars have 0.54 with four. In the scatter, too, the colors "
        "are cut out of one cloud.",
    ),
    "Which number of clusters does the gap statistic prefer for this table?": LessonAnswer(
        1,
        "It is largest for one cluster, and *one* means that the rows do not fall into clusters: "
        "those of this table are no tighter than those of other random numbers. So it says that "
        "nothing was found, and it is right.",
    ),
    "At which numbers of clusters, if any, does a straight cut give the five heaps?": LessonAnswer(
        "At none",
        "With five clusters the three small heaps are still one, and the wide ones are in pieces. "
        "The nearest that you get is eight clusters, and there the wide ones are in five pieces.",
        ("At 5", "At 8", "At none", "At all from 5 to 8"),
    ),
    # -- notebook 04
    "In which line is a field missing?": LessonAnswer(
        "zundapp bella",
        "It has four fields where all others have five: its price is missing, or its power.",
        ("lambretta", "silver pigeon", "zundapp bella", "goggo"),
    ),
    "What is the second fault?": LessonAnswer(
        "`4.9 hp`, a number with its unit",
        "A unit makes a word of a number, and one word makes words of the whole column. The "
        "power is then no longer a number: 2.1 and 7.4 are only two different words. Delete "
        "the unit. The worst faults make no error: the tree looks like any other.",
    ),
    (
        "Which column of the lesson's cars would you leave out, and what will become of the "
        "clusters?"
    ): LessonAnswer(
        "Without the *origin*, two clusters are the eight cylinders and all the rest",
        "With it there are four clusters, each of a single country; the USA have two. "
        "Without it, and with two clusters, one is the 103 cars with eight cylinders, and "
        "the other has all the rest, from three countries.",
    ),
}
