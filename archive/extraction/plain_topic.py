"""What a text is about: the longer words of its opening, and how much of a line they make up."""

from __future__ import annotations

from archive.extraction.plain_reading import Reading
from archive.text.names import words_of

_STOP_LENGTH = 4  # letters; shorter words say nothing about a topic


def topic_words(reading: Reading, paragraphs: int = 8) -> frozenset[str]:
    """The longer words of the article's first paragraphs."""
    opening = [block.text for block in reading.blocks[reading.anchor :] if not block.role][:paragraphs]
    words = words_of(" ".join(opening)[:4000])
    return frozenset(_bare(word) for word in words if len(word) >= _STOP_LENGTH or not word.isascii())


def _bare(word: str) -> str:
    """A word without case and possessive ending."""
    return word.casefold().removesuffix("'s").removesuffix("’s")


def overlap(text: str, topic: frozenset[str]) -> tuple[float, int]:
    """How much of a line's longer words the article's opening has: as a share, and how many."""
    words = {_bare(word) for word in words_of(text) if len(word) >= _STOP_LENGTH or not word.isascii()}
    if not words:
        return 0.0, 0
    matched = sum(word in topic or word.removesuffix("s") in topic or word + "s" in topic for word in words)
    return matched / len(words), matched
