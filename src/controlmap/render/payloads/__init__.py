"""The shape of everything that Python sends to the browser's program, and of what comes back.

The builders are elsewhere and return these types, so that mypy checks every key. ``payloads.browser_types`` writes the
same types for the browser, so that the TypeScript compiler checks every key there.
"""
