"""Small widgets that several panels use; none of them knows the archive."""
