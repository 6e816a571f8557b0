"""The steps of an author: each is a set of changes to an edition's files, which the store writes."""
