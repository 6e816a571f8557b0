"""Painting: from hand-drawn holds to a map on which every point of the country has one holder."""
