"""Zones and front lines as files for mapping programs and spreadsheets."""
