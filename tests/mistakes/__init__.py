"""The table of mistakes: what may be wrong with an edition, and what an author is told about it."""
