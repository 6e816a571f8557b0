"""Painting: turns hand-drawn holds into a map on which every point of the country has one holder."""
