"""Frozen record types that every other package uses. They do not depend on files, maps or pages."""
