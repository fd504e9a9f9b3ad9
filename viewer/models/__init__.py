"""Qt item models over archive values; they import no widgets."""
