"""A new edition to begin with: files that pass the check already."""
