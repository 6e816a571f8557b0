"""Tables of dated points that readers and analysts bring, joined to who held the ground."""
