"""The words around a photo credit, compiled: labels, "by", "via", "for", marks of a photo from the files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from archive.text.names import NameRules

_KINDS = ("photo", "illustration", "graphic", "video still", "handout", "courtesy", "screenshot", "file")


@dataclass(frozen=True, slots=True)
class CreditMarks:
    """Patterns and words of one table of labels; immutable."""

    kinds: Mapping[str, str]  # label, casefolded → kind of picture
    filler: frozenset[str]
    file_words: frozenset[str]
    label: re.Pattern[str]
    file_mark: re.Pattern[str]
    file_label: re.Pattern[str]
    via: re.Pattern[str]
    assigned: re.Pattern[str]
    on: re.Pattern[str]
    title: re.Pattern[str]

    @classmethod
    def compiled(cls, labels: Mapping[str, Any], names: NameRules) -> CreditMarks:
        """The marks of the table `photo` of credit_lines.toml, and the titles before names."""
        kinds = {label.casefold(): kind for kind in _KINDS for label in labels[kind]}
        file_words = frozenset(labels["marks"]["file"])
        label, file = _any(kinds, longest_first=True), _any(file_words, longest_first=True)
        by = _any(labels["by"])
        titles = _any((title for title in names.titles if title.isascii()), longest_first=True)
        return cls(
            kinds,
            frozenset(labels["marks"]["filler"]),
            file_words,
            _pattern(
                rf"(?P<label>{label})(?P<sep>\s*(?:[:：/|,…]|\.{{2,3}}|[-–—](?=\s))\s*(?:(?:{by})\s+)?"
                rf"|\s+(?:{by})\s*:?\s+|\s+(?=\S)|\s*$)"
            ),
            _pattern(rf"(?:(?<=[\s/,(|–—-])|^)(?P<mark>{file})(?=[\s)./\]]*$)|^(?P<first>{file})\s*[-–—:/,]\s*"),
            _pattern(rf"[\W_]*(?:{file})\b"),
            _pattern(rf"(?:^|[\s/,]){{1,3}}(?P<word>{_any(labels['via'])})\s+"),
            _pattern(rf"\s(?:{_any(labels['assigned'])})\s+(?=\S)"),
            _pattern(rf"\s(?:{_any(labels['platform_on'])})\s+(?=\S)"),
            _pattern(rf"(?<![\w])(?:{titles})\.(?=\s)"),
        )


def _any(words: Iterable[str], *, longest_first: bool = False) -> str:
    ordered = sorted(words, key=len, reverse=True) if longest_first else words
    return "|".join(re.escape(word) for word in ordered)


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)
