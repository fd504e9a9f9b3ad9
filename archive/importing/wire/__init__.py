"""Wire text without field mark-up: ANPA 1312, IPTC 7901, AsiaNet. Headers are stated, lines stay lines."""
