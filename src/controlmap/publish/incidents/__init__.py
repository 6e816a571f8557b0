"""Tables of incidents, read, joined and written in batches."""
