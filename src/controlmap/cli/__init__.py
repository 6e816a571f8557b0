"""Commands for map authors and for users of the data."""
