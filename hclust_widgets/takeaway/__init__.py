"""What leaves the notebook: each function takes a clustering; the state has doors to them."""
