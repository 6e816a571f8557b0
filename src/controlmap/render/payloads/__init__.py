"""The types of everything that Python sends to the browser's program and receives from it.

The builders of payloads return these types, so that mypy checks every key. ``payloads.browser_types`` generates the
same types for the browser, so that the TypeScript compiler checks every key there.
"""
