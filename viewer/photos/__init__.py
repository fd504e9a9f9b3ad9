"""The photo desk: what the audit of photo credits found, one finding after the other."""
