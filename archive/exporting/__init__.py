"""One module a format: articles out."""
