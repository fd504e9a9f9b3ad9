"""What knows language but no format: folding, dates, names, credit lines."""
