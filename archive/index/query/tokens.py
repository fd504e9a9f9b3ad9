"""Query text to tokens, in linear time: brackets, quotes, field names, operators, words and their suffixes.

Operators are upper-case words; those with a number or a slash (`w/5`, `adj3`, `w/s`) cannot be mistaken for a word
and are read in any case. Punctuation around words is dropped, curly quotes are quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from unicodedata import category

from archive.index.query.messages import limit, problem
from archive.index.query.names import find_scope
from archive.resources import rules

QUOTES = '"“”„‟«»＂'
_QUOTE = re.compile(f"[{QUOTES}]")
_SPACE = re.compile(r"\s+")
_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,15}://[^\s()" + QUOTES + "]+")
_NAME = re.compile(r"([A-Za-z][A-Za-z0-9_-]{0,63})([:=(])(?!//)")
_REGEX = re.compile(r"/(?=\S)((?:[^/\\\n]|\\[^\n])+)/(?=[\s),،^]|\Z)")
_RANGE = re.compile(r"\[\s*([^\s\[\]]+)\s+TO\s+([^\s\[\]]+)\s*\]")
_SUFFIX = re.compile(r"([\^~])([0-9.]*)")
_THOUSANDS = re.compile(r"[<>=.0-9]+(?:,[0-9]{3}(?![0-9])[.0-9]*)+[^\s(),،|^~" + QUOTES + "]*")
_WORD = re.compile(r"[^\s(),،|^~" + QUOTES + "]+")
_RAW = re.compile(r"[^\s" + QUOTES + "]+")  # the value of an exact field: addresses hold any of the others
_PROXIMITY = re.compile(r"(NEAR|PRE|ADJ|W)(/?)([0-9]+)", re.IGNORECASE)
_UNIT = re.compile(r"W/([SP])", re.IGNORECASE)
_AT_LEAST = re.compile(r"ATLEAST([0-9]+)", re.IGNORECASE)
_BROKEN = re.compile(r"(?:NEAR|PRE|ADJ|ATLEAST)/[A-Za-z0-9]*|W/[A-Z0-9]+|ATLEAST")
_SIGN = re.compile(r"[-+](?=[\w(=*?/@#'\[" + QUOTES + r"]|(?:[<>]=?|\.\.)\d)")  # minus or plus before something
_DEFAULT_DISTANCE = {"NEAR": 5, "PRE": 5, "ADJ": 1}
_BEGINS = re.compile(r"[\w*?]|(?:[<>]=?|\.\.)(?=\d)")  # a word, a wildcard, the open end of a range


class Kind(Enum):
    """What a token is."""

    OPEN = auto()
    CLOSE = auto()
    QUOTED = auto()
    WORD = auto()
    FIELD = auto()
    REGEX = auto()
    RANGE = auto()
    AND = auto()
    OR = auto()
    NOT = auto()
    PLUS = auto()
    COMMA = auto()
    PROXIMITY = auto()
    AT_LEAST = auto()
    SUFFIX = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the query text from `start` to `end`; `glued` to the token before it when no space is between.

    `number` is a distance or count; `detail` is "ordered", "near", "sentence" or "paragraph" of a PROXIMITY, the
    upper end of a RANGE, "=" of a word typed with it, "raw" of an address, "^" or "~" of a SUFFIX.
    """

    kind: Kind
    text: str
    start: int
    end: int
    glued: bool = False
    number: int = 0
    detail: str = ""


def tokenise(text: str) -> list[Token]:
    """The tokens of the text, an END last; raises QueryError for an open quote or an impossible operator."""
    if len(text) > limit("characters"):
        raise problem("too_long", limit("characters"), limit=limit("characters"))
    return [*_Scanner(text).scan(), Token(Kind.END, "", len(text), len(text))]


class _Scanner:
    """Walks once over the text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._last_end = -1
        self._raw = False  # the token before named a field of exact values

    def scan(self) -> Iterator[Token]:
        while True:
            space = _SPACE.match(self._text, self._at)
            self._at = space.end() if space else self._at
            if self._at >= len(self._text):
                return
            token = self._next()
            if token is None:
                continue
            scope = find_scope(token.text) if token.kind is Kind.FIELD else None
            self._raw = scope is not None and scope.kind == "id"
            self._last_end = token.end
            yield token

    def _next(self) -> Token | None:
        """The token here, or None after stepping over punctuation."""
        char = self._text[self._at]
        if char in "(),،|":
            return self._symbol(char)
        if char in QUOTES:
            return self._quoted()
        if self._raw:
            return self._raw_value()
        if char in "^~":
            return self._suffix()
        return self._marked(char) or self._word()

    def _token(self, kind: Kind, text: str, end: int, number: int = 0, detail: str = "") -> Token:
        start, self._at = self._at, end
        return Token(kind, text, start, end, start == self._last_end, number, detail)

    def _symbol(self, char: str) -> Token:
        kinds = {"(": Kind.OPEN, ")": Kind.CLOSE, "|": Kind.OR}
        end = self._at + (2 if char == "|" and self._text.startswith("||", self._at) else 1)
        return self._token(kinds.get(char, Kind.COMMA), char, end)

    def _quoted(self) -> Token:
        closing = _QUOTE.search(self._text, self._at + 1)
        if closing is None:
            raise problem("unclosed_quote", self._at)
        return self._token(Kind.QUOTED, self._text[self._at + 1 : closing.start()], closing.end())

    def _raw_value(self) -> Token:
        found = _RAW.match(self._text, self._at)
        assert found is not None  # neither space nor quote stands here
        value = found[0]
        surplus = value.count(")") - value.count("(")
        while surplus > 0 and value.endswith(")") and len(value) > 1:
            value, surplus = value[:-1], surplus - 1
        return self._token(Kind.WORD, value, self._at + len(value), detail="raw")

    def _suffix(self) -> Token | None:
        found = _SUFFIX.match(self._text, self._at)
        if found is None or self._at != self._last_end:
            self._at += 1
            return None
        return self._token(Kind.SUFFIX, found[2], found.end(), detail=found[1])

    def _marked(self, char: str) -> Token | None:
        """A token that its first character announces: regular expression, range, minus, plus, exact word."""
        if char == "/" and (found := _REGEX.match(self._text, self._at)):
            return self._token(Kind.REGEX, found[1], found.end())
        if char == "[" and (found := _RANGE.match(self._text, self._at)):
            return self._token(Kind.RANGE, found[1], found.end(), detail=found[2])
        if char in "-+" and self._opens() and _SIGN.match(self._text, self._at):
            return self._token(Kind.NOT if char == "-" else Kind.PLUS, char, self._at + 1)
        if char == "=" and (found := _WORD.match(self._text, self._at + 1)):
            return self._token(Kind.WORD, found[0], found.end(), detail="=")
        return None

    def _opens(self) -> bool:
        """Whether a word may begin here: at the start, after a space, a bracket or a mark."""
        before = self._text[self._at - 1 : self._at]
        return not before or before.isspace() or before in "(:=,،|"

    def _word(self) -> Token | None:
        if not _BEGINS.match(self._text, self._at):
            self._at += 1
            return None
        url = _URL.match(self._text, self._at)
        if url:
            return self._token(Kind.WORD, strip_end(url[0], ""), url.end(), detail="raw")
        name = _NAME.match(self._text, self._at)
        if name:  # before the whole word is looked at: "a:a:a:…" must stay linear
            return self._operator(name[1], name.end(1)) or self._token(
                Kind.FIELD, name[1], name.end(1) + (name[2] != "(")
            )
        found = _THOUSANDS.match(self._text, self._at) or _WORD.match(self._text, self._at)
        assert found is not None  # the first character belongs to a word
        return self._operator(strip_end(found[0]), found.end()) or self._plain(found)

    def _plain(self, found: re.Match[str]) -> Token | None:
        if not any(char.isalnum() or char == "*" for char in found[0]):
            self._at = found.end()
            return None
        return self._token(Kind.WORD, found[0], found.end())

    def _operator(self, word: str, end: int) -> Token | None:
        simple = {"AND": Kind.AND, "OR": Kind.OR, "NOT": Kind.NOT}.get(word)
        if simple:
            return self._token(simple, word, end)
        if word in _DEFAULT_DISTANCE:
            return self._near(word, _DEFAULT_DISTANCE[word], word, end)
        if found := _PROXIMITY.fullmatch(word):
            if found[1].upper() != "W" or found[2]:
                return self._near(found[1].upper(), int(found[3][:6]), word, end)
            return None
        if found := _UNIT.fullmatch(word):
            return self._token(Kind.PROXIMITY, word, end, detail="sentence" if found[1].upper() == "S" else "paragraph")
        if word == "SAME":
            return self._token(Kind.PROXIMITY, word, end, detail="paragraph")
        if found := _AT_LEAST.fullmatch(word):
            return self._at_least(int(found[1][:6]), word, end)
        self._refuse(word)
        return None

    def _near(self, head: str, distance: int, word: str, end: int) -> Token:
        most = limit("distance")
        if not 1 <= distance <= most:
            raise problem("bad_distance", self._at, operator=head, limit=most)
        return self._token(Kind.PROXIMITY, word, end, distance, "near" if head in {"NEAR", "W"} else "ordered")

    def _at_least(self, count: int, word: str, end: int) -> Token:
        most = limit("at_least")
        if not 1 <= count <= most:
            raise problem("bad_count", self._at, limit=most)
        return self._token(Kind.AT_LEAST, word, end, count)

    def _refuse(self, word: str) -> None:
        """Raise QueryError for what looks like an operator and is none."""
        instead = rules("query")["foreign_operators"].get(word.split("/")[0])
        if instead:
            raise problem("unknown_operator", self._at, suggestion=instead, operator=word, instead=instead)
        if word.startswith("ATLEAST") and _BROKEN.fullmatch(word):
            raise problem("bad_count", self._at, suggestion="ATLEAST5", limit=limit("at_least"))
        if _BROKEN.fullmatch(word):
            head = word.split("/")[0]
            raise problem("bad_distance", self._at, suggestion=f"{head}/5", operator=head, limit=limit("distance"))


def strip_end(word: str, kept: str = "") -> str:
    """The word without punctuation at its end; the characters `kept` and joiners stay."""
    end = len(word)
    while end and not (word[end - 1].isalnum() or word[end - 1] in kept or category(word[end - 1])[0] == "M"):
        end -= 1
    return word[:end]
