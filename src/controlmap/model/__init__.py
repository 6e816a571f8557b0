"""Frozen types that every other part speaks in. They know nothing of files, maps or pages."""
