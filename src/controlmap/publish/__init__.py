"""Exports: zones, front lines, statements and the static edition as files."""
