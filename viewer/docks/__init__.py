"""The panels of the search page as docks: dragged, stacked, floated, or moved by keyboard."""
