"""NewsML 1.0 to 1.2 (IPTC), with NITF, XHTML or plain text inside."""
