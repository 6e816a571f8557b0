"""The static edition: plain files that work on any web server, or from disk."""
