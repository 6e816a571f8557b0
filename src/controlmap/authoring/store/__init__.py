"""Writing an edition's files: canonical, atomic, and without losing what an author wrote by hand."""
