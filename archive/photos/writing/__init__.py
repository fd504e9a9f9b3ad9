"""Copies of pictures with other words in their metadata; the picture itself stays byte for byte what it was."""
