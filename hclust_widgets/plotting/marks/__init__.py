"""Parts that figures share: tree lines, cut line, labels, legend."""
