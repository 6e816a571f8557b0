"""The Studio: an author's local page, on which an edition is made without editing its files by hand."""
