"""Pictures for the documents, taken of the dashboard as it stands."""
