"""Pure rules: an edition in, problems out."""
