"""The article's statements as files."""
