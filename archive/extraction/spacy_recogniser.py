"""Names by a spaCy model, loaded from a folder: its tokens and names, and nothing else of its pipeline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from archive.extraction.mention_dates import Found

_CONFIDENCE = 0.5  # the model says none
_AT_ONCE = 20_000  # code points: what a model takes grows with the text
_UNUSED = ("tagger", "parser", "morphologizer", "lemmatizer", "trainable_lemmatizer", "attribute_ruler", "senter")
_LINE = re.compile(r"[\n\t]")
_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)


class SpacyRecogniser:
    """A pipeline that is used by the one process that loaded it."""

    def __init__(self, folder: Path, name: str, kinds: Mapping[str, str]) -> None:
        spacy = import_module("spacy")  # an extra: not there for everyone, and slow to load
        self.name = name
        self._kinds = dict(kinds)
        self._pipeline: Any = spacy.load(folder, exclude=list(_UNUSED))

    def find(self, text: str) -> Iterator[Found]:
        """The names, without articles before and possessive endings after them."""
        flat = _LINE.sub(" ", text)  # hard line breaks part names for models; the length stays
        for offset in range(0, len(flat), _AT_ONCE):
            for entity in self._pipeline(flat[offset : offset + _AT_ONCE]).ents:
                kind = self._kinds.get(entity.label_)
                if kind:
                    yield _trimmed(text, offset + entity.start_char, offset + entity.end_char, kind)


def _trimmed(text: str, start: int, end: int, kind: str) -> Found:
    if article := _ARTICLE.match(text, start, end):
        start = article.end()
    if text[start:end].endswith(("'s", "’s")):
        end -= 2
    return Found(start, end, kind, _CONFIDENCE)
