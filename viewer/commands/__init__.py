"""Everything a person can do, as tables: a module for each thing it is done with."""
