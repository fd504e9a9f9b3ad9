"""The Qt application; it talks to `archive` only."""
