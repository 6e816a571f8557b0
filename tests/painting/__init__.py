"""Tests of painting: a day's coverage, its front lines, and the figures measured on them."""
