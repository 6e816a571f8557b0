"""The only package that reads an edition's files: text with line numbers in, typed records and problems out."""
