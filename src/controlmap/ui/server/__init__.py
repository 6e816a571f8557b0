"""Everything that all readers of a process share: the live edition, caches, memory, the error boundary, the log."""
