"""The tests: folders named after the parts they hold to their word."""
