"""Trees in other programs' formats: Newick text and R's `hclust`."""
