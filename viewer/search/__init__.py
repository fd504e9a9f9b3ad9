"""Searching: the bar with the query in words, filters and years, and the list of what was found."""
