"""Names of an edition found in any text, and what each was taken to mean."""
