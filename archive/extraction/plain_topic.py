"""What a text is about: the longer words of its opening, and how much of a line they make up."""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.extraction.plain_reading import Reading
from archive.text.names import words_of

_UNSPACED = re.compile(r"[\u3040-\u9fff]")
_STOP_LENGTH = 4  # letters; shorter words say nothing about a topic


def topic_words(reading: Reading, paragraphs: int = 8) -> frozenset[str]:
    """The longer words of the article's first paragraphs."""
    opening = [block.text for block in reading.blocks[reading.anchor :] if not block.role][:paragraphs]
    return frozenset(_telling(" ".join(opening)[:4000]))


def _telling(text: str) -> Iterator[str]:
    """The longer words of a text; of scripts without spaces every two characters in a row."""
    for word in words_of(text):
        if _UNSPACED.match(word):
            yield from (word[index : index + 2] for index in range(len(word) - 1))
        elif len(word) >= _STOP_LENGTH or not word.isascii():
            yield _bare(word)


def _bare(word: str) -> str:
    """A word without case and possessive ending."""
    return word.casefold().removesuffix("'s").removesuffix("’s")


def overlap(text: str, topic: frozenset[str]) -> tuple[float, int]:
    """How much of a line's longer words the article's opening has: as a share, and how many."""
    words = set(_telling(text))
    if not words:
        return 0.0, 0
    matched = sum(word in topic or word.removesuffix("s") in topic or word + "s" in topic for word in words)
    return matched / len(words), matched
