"""Importing others' data into an edition: layers and tables in, holds and control points out."""
