"""Benchmarks: commands that print how long things take. The targets are in ``docs/performance.md``."""
