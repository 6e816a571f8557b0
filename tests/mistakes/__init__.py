"""The table of mistakes: what may be wrong with an edition, and the message that its author gets."""
