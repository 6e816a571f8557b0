"""A scaffold for a new edition: starter files that already pass the check."""
