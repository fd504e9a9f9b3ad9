"""SQLite only here; the truth of an archive."""
