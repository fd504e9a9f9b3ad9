"""Full text only here: the query language, the engine behind a protocol, the highlighter."""
