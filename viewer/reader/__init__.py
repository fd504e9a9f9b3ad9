"""The article set as an article, with its hits and the words of its fields."""
