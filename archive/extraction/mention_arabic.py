"""Names in Arabic script, which has no capitals: people after titles, places by the gazetteer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from archive.extraction.gazetteer import Place
from archive.extraction.mention_dates import Found
from archive.extraction.mention_words import MentionWords

_ARABIC = re.compile(r"[\u0620-\u06d3\u06d5]{2,}")
_NISBA = re.compile(r"^ال\w+(?:ي|ية|يين)$")
_ARABIC_PREFIXES = ("وال", "بال", "لل", "ال", "و", "ب", "ل", "ف", "ك")


PlaceOf = Callable[[str], Place | None]


def mentions_in_arabic(words: MentionWords, place_of: PlaceOf, text: str, start: int, end: int) -> Iterator[Found]:
    """People after titles, and places, between two offsets of a text in Arabic script."""
    found_words = list(_ARABIC.finditer(text, start, end))
    if not found_words:
        return
    taken = 0
    for title in words.arabic_title.finditer(text, start, end):
        name = _name(text, title.end(), end)
        if name is not None:
            taken = name.end
            yield name
    position = 0
    while position < len(found_words):
        found, length = _place(place_of, text, found_words, position)
        if found is not None and found.start >= taken:
            yield found
        position += length


def _name(text: str, start: int, end: int) -> Found | None:
    """Two words after a title, a third after "بن" or "عبد"; nisba adjectives between are left out."""
    words = list(_ARABIC.finditer(text, start, min(end, start + 90)))
    while words and _NISBA.match(words[0].group()):
        words.pop(0)
    if (
        len(words) < 2
        or text[start : words[0].start()].strip(' "“”«»')
        or "\n" in text[words[0].start() : words[1].end()]
    ):
        return None
    count = 3 if len(words) > 2 and words[1].group() in ("بن", "عبد", "أبو", "آل") else 2
    if any(char in ".،:؛" for char in text[words[0].start() : words[count - 1].start()]):
        return None
    return Found(words[0].start(), words[count - 1].end(), "person", 0.6)


def _place(place_of: PlaceOf, text: str, words: list[re.Match[str]], position: int) -> tuple[Found | None, int]:
    """The longest place of up to three words, with "and", "in", "to" and "the" taken off its first word."""
    for length in (3, 2, 1):
        part = words[position : position + length]
        if len(part) < length or part[-1].end() - part[0].start() > 40:
            continue
        name = text[part[0].start() : part[-1].end()]
        for cut in (0, *(len(prefix) for prefix in _ARABIC_PREFIXES if name.startswith(prefix))):
            place = place_of(name[cut:]) if len(name) - cut >= 3 else None
            if place is not None and (place.kind != "city" or place.population > 100_000):
                return Found(part[0].start() + cut, part[-1].end(), "place", 0.7), length
    return None, 1
