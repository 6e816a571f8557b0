"""The pages: each reads the state, fetches data and draws."""
