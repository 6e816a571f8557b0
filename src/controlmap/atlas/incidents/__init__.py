"""Tables of dated points from readers and analysts, joined to who held the ground."""
