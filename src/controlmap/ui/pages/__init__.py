"""The pages: each chooses, fetches and draws."""
