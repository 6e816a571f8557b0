"""The map of many days as frames of a film: drawn in Python from the faces that all days share."""
