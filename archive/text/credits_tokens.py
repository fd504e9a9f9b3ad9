"""The pieces of a photo credit between its separators, and what each can be: a person, an agency, a platform."""

from __future__ import annotations

import re
from dataclasses import dataclass

from archive.text.names import NameRules, trimmed
from archive.text.suppliers import Supplier, Suppliers

_SEPARATORS = re.compile(
    r"\s*(?:[/|;•·,]|\s[-–—]+\s|\(|\)|:(?=\s)|\.?\s(?=courtesy of\s)|\bphotos? by\b|\bphotograph by\b)\s*",
    re.IGNORECASE,
)
_AND = re.compile(r"\s+(?:and|und|et|y|e|og|och|&|و|û)\s+")


@dataclass(frozen=True, slots=True)
class Token:
    """One piece between separators: its place, and what it can be."""

    start: int
    end: int
    text: str
    role: str  # person, agency, house (an agency by its shape), platform, placeholder, filler, unknown
    full_name: bool = False


class TokenReader:
    """Cuts a credit at its separators and says what each piece can be; immutable."""

    def __init__(self, suppliers: Suppliers, names: NameRules, filler: frozenset[str], labels: frozenset[str]) -> None:
        self._suppliers, self._names = suppliers, names
        self._filler, self._labels = filler, labels

    def known(self, text: str) -> bool:
        """Whether `text` is a supplier's name."""
        return self._suppliers.find(text) is not None

    def read(self, printed: str, start: int, end: int) -> list[Token]:
        """The tokens between two offsets."""
        whole = self._token(printed, start, end)
        if whole is not None and whole.role in ("agency", "platform", "placeholder") and self.known(whole.text):
            return [whole]
        tokens: list[Token] = []
        position = start
        for found in _SEPARATORS.finditer(printed, start, end):
            tokens.extend(self._split(printed, position, found.start()))
            position = found.end()
        tokens.extend(self._split(printed, position, end))
        return tokens

    def _split(self, printed: str, start: int, end: int) -> list[Token]:
        """One token, or two where a supplier begins or ends it: "PTI File Photo", "Jane Doe-USA TODAY Sports"."""
        token = self._token(printed, start, end)
        if token is None:
            return []
        if self.known(token.text) or token.role == "agency":
            return [token]
        lead = self._suppliers.leading(token.text)
        if lead is not None and lead.end < len(token.text):
            head = self._token(printed, token.start, token.start + lead.end)
            rest = self._split(printed, token.start + lead.end, token.end)
            photo = head is not None and head.text.split()[-1].casefold() in ("photo", "photos", "images")
            allowed = ("person", "filler", "agency", "platform") if photo else ("filler", "agency", "platform")
            if head and rest and all(item.role in allowed for item in rest):
                return [head, *rest]
        *before, last = token.text.split()
        if before and last in self._filler and token.role == "unknown":  # "LRT nuotr", "Ada Lund foto"
            return self._split(printed, token.start, token.end - len(last))
        for found in re.finditer(r"[\s-]+", token.text):
            tail = token.text[found.end() :]
            head_text = token.text[: found.start()]
            if self.known(tail) and self._names.is_full_name(head_text):
                left = self._token(printed, token.start, token.start + found.start())
                right = self._token(printed, token.start + found.end(), token.end)
                return [item for item in (left, right) if item]
        return [token]

    def _token(self, printed: str, start: int, end: int) -> Token | None:
        start, end = trimmed(printed, start, end)
        if start >= end:
            return None
        text = printed[start:end]
        supplier = self._suppliers.find(text)
        if text.casefold() in self._filler and supplier is None:
            return Token(start, end, text, "filler")
        if supplier is None and printed[end:].strip("()[] ") == "" and len(printed.encode()) >= 28:
            supplier = self._suppliers.cut(text)
        if supplier is not None:
            return Token(start, end, text, _role(supplier))
        if text.casefold() in self._labels:
            return Token(start, end, text, "filler")
        people = _AND.split(text)
        if all(self._names.is_person(person) for person in people):
            full = all(self._names.is_full_name(person) for person in people)
            return Token(start, end, text, "person", full)
        return Token(start, end, text, "house" if self._is_house(text) else "unknown")

    def _is_house(self, text: str) -> bool:
        """A house of its own by its shape, or by one of the words that only houses have ("Harbour press")."""
        words = text.casefold().split()
        named = 1 < len(words) <= 4 and text[0].isupper() and any(w in self._names.organisation_words for w in words)
        return named or _organisation_shape(text)


def _role(supplier: Supplier) -> str:
    return "agency" if supplier.kind == "collection" else supplier.kind


def _organisation_shape(text: str) -> bool:
    """Short and capitalised: a house of its own ("ASU", "Space Science Institute"), not a piece of a sentence."""
    words = text.split()
    small = ("of", "the", "for", "and", "de", "la", "du", "des", "der", "&", "al")
    return len(words) <= 8 and all(
        word[:1].isupper() or word[:1].isdigit() or word in small or not any(map(str.isalpha, word)) for word in words
    )
