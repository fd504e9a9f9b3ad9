"""Saved pages: which of the many things that a page says about its article is the article's."""

from archive.extraction.html.resolve import RULES, resolve, resolve_html

__all__ = ["RULES", "resolve", "resolve_html"]
