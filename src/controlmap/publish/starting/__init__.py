"""Where a new edition begins: files that check already, with the outline of its country and room for what is known."""
