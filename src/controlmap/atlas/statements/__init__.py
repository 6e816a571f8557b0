"""What the article says, joined to the ground: links, coverage, dossiers, relations, search, anchors."""
