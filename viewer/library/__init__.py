"""What a person keeps and comes back to."""
