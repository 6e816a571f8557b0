"""Limits below the application: connections that are slow, endless or too many."""
