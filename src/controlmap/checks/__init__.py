"""The rules that an edition is checked by. They read no files: an edition in, problems out."""
