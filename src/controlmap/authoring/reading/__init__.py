"""Reads an edition's files into typed records, with the line of every field."""
