"""Saved parts of the web: WARC, ARC, WACZ, MHTML, MAFF, and the folder beside a saved page."""
