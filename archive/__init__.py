"""Placeholder until the facade is exported."""
