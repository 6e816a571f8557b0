"""Tests of painting: a day's coverage, its front lines, and what is measured on them."""
