"""The Studio without a browser."""
