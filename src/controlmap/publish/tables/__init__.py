"""Zones and front lines as files for GIS programs and spreadsheets."""
