"""What a person can choose, on one page."""
