"""Saved parts of the web: WARC, ARC, WACZ, MHTML and MAFF."""
