# %% [markdown]
# # Your own data
#
# **Time:** 40 minutes. **Aim:** to cluster a table of your own, and to report it so that somebody
# else gets the same clusters.
#
# Which of *your* things are alike? Plants, songs, players, towns, patients: whatever stands in a
# table can be clustered. In this notebook you choose a file, look at what was read, decide what is
# compared, explore it, and take away what you found. No file at
# hand? The lesson's cars stand in for it.
#
# Your table should have
#
# * a row for each thing, and a column for each fact about it,
# * the names of the columns in its first line,
# * one kind of thing in a column: numbers *or* words, and no units behind the numbers,
# * an empty cell where something is not known, and not a 999.
#
# CSV, TSV, Excel, Parquet and JSON can be read. The file goes to the Python behind this page, and
# nowhere else. (If that Python runs on Binder, it is somebody else's computer: take no table there
# that holds secrets.)

# %%
import json
from pathlib import Path

import pandas as pd

from hclust_widgets import ClusterState, Prediction, TableExplorer, load_mpg

# %% [markdown]
# ## 1. What is wrong with this table?
#
# Hardly any table is right the first time. Before you take your own, here is a short one with
# faults. There are *two*.
# Read the lines, and find both.

# %%
scooters = """\
name,weight,power,price,origin
vespa 50,72,2.1,1900,italy
lambretta,105,6.2,2600,italy
rabbit,98,4.4,1700,japan
silver pigeon,91,4.9 hp,1650,japan
heinkel tourist,147,7.4,2300,germany
zundapp bella,148,7.3,germany
goggo,120,6.9,2050,germany
piatti,70,4.0,1400,england
"""

# %% tags=["folded"]
# A question: predict first
of_line = Prediction.of_lesson("In which line is a field missing?")
of_line

# %%
practice = TableExplorer()
practice.load(scooters.encode(), name="scooters.csv")
of_line.after(practice)

# %% [markdown]
# **What to see.** A sentence that names a line, and no tree: that line has one field too few, and
# nobody can tell which.
#
# **Do this.** A value that you don't know leaves its place empty, with a comma on each side, as the
# weight would in `piatti,,4.0,1400,england`. Mend the line in the cell above so, run the cells from
# there on again, and read what is said now. Then mend the second fault.

# %% tags=["folded"]
# A question: predict first
Prediction.of_lesson("What is the second fault?")

# %% [markdown]
# ## 2. What is in your table?
#
# Now yours. Press *Choose a file*, or *The lesson's cars*.

# %%
own = TableExplorer()
own

# %% [markdown]
# If you have chosen nothing yet, the next cell takes the cars, so that there is something to see
# further down. You can choose a file later as well: then run the cells from here on once more.

# %%
if own.table is None:
    own.load(load_mpg(), name="The lesson's cars")
print(own.state.summary)

# %% [markdown]
# **Do this.** Read what stands above the explorer: how many rows and columns were read, how many of
# numbers and how many of text, and what looks wrong. Open *The first rows*. Is everything what you
# think it is?
#
# **What to see.** With the cars: 398 rows, 9 columns, seven of numbers and two of text; and the
# sentence above the tree says that six incomplete rows were left out. In *Rows are named* you
# choose which column names the rows. A column of names is not compared, since it differs from row
# to row.

# %%
own.table.isna().sum()

# %% [markdown]
# **Why.** A row with an empty cell can't be compared, so it is left out. If one column has many of
# them, it costs you many rows: you may be better off without that column than without those rows.

# %% tags=["check"]
# Check of section 2
table = load_mpg()
cars = ClusterState(table)
assert table.shape == (398, 9)
assert table.select_dtypes("number").shape[1] == 7
assert cars.labels_.isna().sum() == 6
assert "name" not in cars.features.columns
assert "6 incomplete rows left out" in cars.summary

# %% [markdown]
# ## 3. What should be compared?
#
# This is the most important decision, and the computer can't make it for you. For each column ask:
#
# * *Do I want two things to be near because they agree in this?* If not, take its tick away.
# * *Does it only count or name the rows?* An id, a date of entry, a row number: away with it.
# * *Does another column say the same?* Weight in pounds and weight in kilograms count twice.
# * *Is it the answer?* If you want to find out whether the clusters have to do with the origin, the
#   origin must not be among what is compared. Look at it afterwards.
# * *Is it a word?* Each of its values becomes a column. Two things whose words differ are √2 apart
#   by that alone, as much as by two numbers that differ as far as they can.

# %% tags=["folded"]
# A question: predict first
Prediction.of_lesson(
    "Which column of the lesson's cars would you leave out, and what will become of the clusters?"
)

# %% [markdown]
# **Do this.** Open *Settings* above the tree, and in it *… columns*. Take a tick away, look, and
# take another. The arrow ↶ brings you back. Then *Scaling*, in *Settings* too: *min–max* gives
# every column the same room, *standard* the same spread, *none* leaves them as they are (only if
# all are in one unit).

# %% [markdown]
# ## 4. What are the clusters?
#
# **Do this.** In this order:
#
# 1. Drag the dashed line in the tree. Where is the gap, drawn in grey, wide?
# 2. Read the cards in the tab *Clusters*: size, the most typical row, the means. Can you *name*
#    each cluster? Click the name on its card, and type another.
# 3. Set *x* and *y* of the scatter to two columns that tell your clusters apart.
# 4. Click a branch of the tree: its rows light up everywhere.
# 5. Change *Linkage* to *average* and *complete*. Are they still the same clusters?
#
# **What to see, and what not to believe.** There will be clusters; there always are. They are worth
# something if the gap is wide, if other linkages find them too, and if you can say what they are.
# (More on that in [Choosing a cut](03-choosing-a-cut.ipynb).)
#
# The same cards, as a table, here of the means only:

# %%
clusters = own.state.clusters()
clusters.xs("mean", axis=1, level="statistic").round(1)

# %% [markdown]
# ## 5. What do you take with you?
#
# **By button.** Open the tab *Take away* under the views, beside *Code*. Each button makes one file
# of what you see, and your browser saves it where it saves all others: the labels as a table, the
# figure, a page that needs no Python, the script, the session. If you chose a file above, the
# script begins with the line that reads it.
#
# **In Python.** The cells below make such files in a folder `my-clusters`, beside this notebook.
# Move the cut, give names, and run them again: they take what you see.
#
# **The labels**, with the table. Rows that were left out have an empty cell.

# %%
folder = Path("my-clusters")
folder.mkdir(exist_ok=True)
labelled = own.state.to_frame(names=True)
labelled.to_csv(folder / "table-with-clusters.csv")
labelled.head()

# %% [markdown]
# **A figure for your report**, with a caption that says how it was made. It can be `"dendrogram"`,
# `"clustermap"`, `"scatter"` or `"heatmap"`, and a `.pdf`, `.svg` or `.png`.

# %%
figure = own.state.figure("dendrogram", caption=True, width=760)
figure.savefig(folder / "tree.pdf")
figure

# %% [markdown]
# **The sentence for the methods part:**

# %%
print(own.state.caption())

# %% [markdown]
# **The code.** A script in plain pandas and scikit-learn that makes these very labels, without
# hclust_widgets. Give it to somebody who doubts your result.

# %%
code = own.state.code()
(folder / "my_clusters.py").write_text(code, encoding="utf-8")
print(code)

# %% [markdown]
# **A page** that your friends can open, drag and explore without any Python. It is one file, so it
# can be sent by mail. It holds your data: mind to whom you send it.

# %%
own.explorer.to_html(folder / "my-clusters.html", title="My clusters")
round((folder / "my-clusters.html").stat().st_size / 1000), "kB"

# %% [markdown]
# **The session**: everything that you chose, the names too, in a small file. With it and the same
# table you go on tomorrow where you are now: choose the table, and *Open* the session in the tab
# *Take away*, or do it in Python, as here.

# %%
(folder / "session.json").write_text(json.dumps(own.state.session()), encoding="utf-8")

table = own.state.features.table  # as it was clustered, with the rows named as you chose
saved = json.loads((folder / "session.json").read_text(encoding="utf-8"))
tomorrow = ClusterState.from_session(saved, table)
print(tomorrow.summary)

# %% tags=["check"]
# Check of section 5
assert {path.name for path in folder.iterdir()} >= {
    "my-clusters.html",
    "my_clusters.py",
    "session.json",
    "table-with-clusters.csv",
    "tree.pdf",
}
assert len(labelled) == len(own.table)
script = {"df": table.copy()}
exec(code, script)
assert script["labels"].equals(tomorrow.labels_)
assert len(pd.read_csv(folder / "table-with-clusters.csv")) == len(own.table)
assert (folder / "tree.pdf").read_bytes().startswith(b"%PDF")

# %% [markdown]
# ## 6. What will you write?
#
# Before you write "we found four clusters", answer these. Your reader will ask.
#
# 1. What was compared, and what was left out? Why?
# 2. How was it scaled, and why? By which distance and linkage?
# 3. How many rows were left out, and are they like the others?
# 4. Where did you cut, and what speaks for that?
# 5. What are the clusters, in words? What would have made you say that there are none?
#
# Write your five answers here: double-click this text.

# %% [markdown]
# ## In your own notebook
#
# ```python
# from hclust_widgets import TableExplorer
#
# TableExplorer("my-table.xlsx")
# ```
#
# If you have a DataFrame already, `ClusterExplorer(df)` is enough. And in a terminal,
# `hclust-widgets app` gives the same without a notebook, `hclust-widgets page my-table.csv` makes
# the page.
#
# ## Summary
#
# * Look at what was read before you look at the tree: a unit makes a word of a number.
# * Which columns are compared is your decision, and the most important one.
# * Labels, figure, code, page and session can be taken along, by button or in Python.
#
# **Next:** [Exercises](05-exercises.ipynb): eight questions that tell you whether you are right.
