"""The tests. Each folder tests the package, or the part of the project, that it is named after."""
