"""The static edition: plain files that any web server, or none, can show."""
