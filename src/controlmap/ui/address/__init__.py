"""What one reader has chosen: the address, session state, locale and live region."""
