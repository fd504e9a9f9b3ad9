"""NewsML-G2 (IPTC): text, picture and package items, alone or in a news message."""
