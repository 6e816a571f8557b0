"""The state of one reader: the address, session state, locale and live region."""
