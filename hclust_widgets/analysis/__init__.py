"""What clusters are like: profiles, silhouettes, known classes, columns that decide, embeddings.

Where to cut the tree is in ``cuts``.
"""
