"""Pictures for the documents, taken of the current dashboard."""
