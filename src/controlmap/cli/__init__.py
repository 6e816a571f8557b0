"""Commands for authors and for those who take data away."""
