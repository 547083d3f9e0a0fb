"""Messages of the table explorer; formatted with ``str.format``."""

from __future__ import annotations

MEMORY = "There is not enough memory for this table."
UNFIT = "{title} was read but cannot be explored: {reason}"
STILL_SHOWN = " Still shown below: {title}."
ONLY_COLUMN = "{name!r} is the only column: nothing would be left to compare."
READING = "Reading {file} …"
CLUSTERING = "Clustering {rows:,} rows …"
DECLARE_MISSING = "No value is known: {what}"
DECLARE_DATES = "Read as dates: {what}"
PAIRWISE = "Keep rows with gaps"
OR_PAIRWISE = (
    "{reason} Or press “Keep rows with gaps”: each two rows are then compared by the columns in "
    "which both have a value."
)
PAIRWISE_TOOLTIP = "Compares each two rows by the columns in which both have a value"
HOLDS = "This file holds"
HOLDS_TOOLTIP = "A table of rows and columns, or distances or similarities between rows"
CHOOSE = "choose …"
NO_NUMBERS = "This table has no column of numbers."
QUESTION = (
    "{title} looks like {what}: choose above what this file holds, a table, distances or "
    "similarities. It is not clustered before."
)
LOOKS_LIKE = {"distance": "distances between rows", "similarity": "similarities between rows"}
NOT_KEPT = "Could not be kept from the table before: {what}."
LOST_COLUMN = {
    "x": "{column} as the horizontal axis",
    "y": "{column} as the vertical axis",
    "columns": "{column} among the columns that are compared",
    "asymmetric": "{column} among the asymmetric columns",
    "roles": "the role of {column}",
    "weights": "the weight of {column}",
}
LOST_SETTING = {
    "columns": "the choice of columns",
    "roles": "the roles of columns",
    "weights": "the weights of columns",
    "asymmetric": "the asymmetric columns",
    "missing": "the treatment of missing values",
    "row_filter": "the conditions on rows",
    "transform": "the transformation",
    "scaling": "the scaling of columns",
    "row_scaling": "the scaling of rows",
    "linkage": "the linkage",
    "metric": "the metric",
    "method": "the method",
    "max_leaves": "the limit of leaves",
    "optimal_ordering": "the leaf order",
    "column_options": "the clusters of columns",
    "n_clusters": "the number of clusters",
}
ANNOTATIONS = "Add annotations"
ANNOTATIONS_TOOLTIP = "A second file that describes the rows, joined by their names"
TABLE_FIRST = "Choose the file of the table first, and then the one of its annotations."
