"""The article's statements, joined to the ground: links, coverage, dossiers, relations, search, anchors."""
