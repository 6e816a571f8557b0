"""The only reader of an edition's files: text with line numbers in, typed records and problems out."""
