"""What happens where two parts meet: small objects with slots, each for one concern, connected in wiring.py."""
