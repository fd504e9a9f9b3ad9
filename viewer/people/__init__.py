"""People of the archive: one page a name, and names that mean the same."""
