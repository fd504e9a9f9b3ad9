"""Work off the GUI thread: lanes of threads, handles that report, and requests of which only the latest counts."""
