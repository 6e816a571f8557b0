"""From an edition's files to typed records, with the line of every field."""
