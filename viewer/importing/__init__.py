"""Bringing articles in: choosing, watching, and the report with every issue."""
