"""Benchmarks: commands that print how long things take. What is due is said in ``docs/performance.md``."""
