"""Web pages: the tree in reading order, its main content, its figures, and everything that it states about itself."""
