"""Named-entity recognition for the names of an edition in any text, with what each was taken to mean."""
