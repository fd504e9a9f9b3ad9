"""Tables of articles: CSV and its kin, JSON and JSON Lines, by a column mapping that is given or guessed."""
