"""A pasted Nexis or Factiva query in our language, piece by piece: what has no equivalent is marked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from archive.errors import QueryError
from archive.index.dialects import LONGEST, DialectName, Piece, detect, dialect, pieces
from archive.index.query import parse
from archive.index.tree import Node
from archive.index.unparse import unparse
from archive.resources import rules

_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class Chip:
    """A piece of the pasted query: code points `start` to `end`, what it became (None: no equivalent) and a note."""

    text: str
    start: int
    end: int
    became: str | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Translation:
    """A foreign query as ours. `traps` are sentences about what reads differently; `whole` = nothing was left out."""

    source: str  # "Nexis", "Factiva"
    query: str
    chips: tuple[Chip, ...]
    traps: tuple[str, ...]
    whole: bool


def translate(text: str, source: DialectName | None = None) -> Translation | None:
    """The query in our language, or None when it is not (known to be) a foreign one. Raises nothing."""
    name = source or detect(text)
    if name is None or len(text) > LONGEST:
        return None
    found = list(pieces(text, name))
    reading = _Reading(found)
    query = _canonical(reading.read())
    chips = tuple(_chip(piece, reading.lost) for piece in found)
    keys = [
        *(key for piece in found for key in piece.traps),
        *_mixed(found, name),
        *(["phrase"] if reading.joined else []),
    ]
    sentences: dict[str, str] = rules("dialects")["traps"]
    traps = tuple(dict.fromkeys(sentences[key] for key in keys))
    return Translation(dialect(name)["name"], query, chips, traps, all(chip.became is not None for chip in chips))


def read_query(text: str, *, today: date | None = None) -> Node:
    """`parse`, but an error in what reads like a foreign query suggests it in our language."""
    try:
        return parse(text, today=today)
    except QueryError as error:
        found = translate(text)
        if found is None or not found.query:
            raise
        sentence: str = rules("dialects")["foreign"]["error"]
        message = sentence.format_map({"source": found.source, "problem": error.message})
        values = {"source": found.source, "problem": error}
        raise QueryError(message, error.position, found.query, template=sentence, values=values) from error


def foreign_note(node: Node, text: str, translate_sentence: Callable[[str], str] = str) -> str | None:
    """A sentence for a query that can be read here, but reads like a foreign one that means something else."""
    found = translate(text)
    if found is None or not found.query or found.query == unparse(node):
        return None
    sentence: str = rules("dialects")["foreign"]["note"]
    return translate_sentence(sentence).format_map({"source": found.source, "query": found.query})


def _canonical(query: str) -> str:
    """The query as `unparse` writes it; as it is when our parser has something to say about it."""
    try:
        return unparse(parse(query)) if query else ""
    except QueryError:
        return query


def _chip(piece: Piece, lost: set[int]) -> Chip:
    if piece.start in lost:
        return Chip(piece.text, piece.start, piece.end, None, piece.note)
    if piece.kind in {"open", "close"}:
        return Chip(piece.text, piece.start, piece.end, piece.text)
    if piece.kind == "segment":
        return Chip(piece.text, piece.start, piece.end, f"{piece.ours}:", piece.note)
    return Chip(piece.text, piece.start, piece.end, piece.ours or None, piece.note)


def _mixed(found: Iterable[Piece], name: DialectName) -> list[str]:
    """Whether AND and OR stand side by side at one level of brackets."""
    levels: list[set[str]] = [set()]
    for piece in found:
        if piece.kind == "open":
            levels.append(set())
        elif piece.kind == "close" and len(levels) > 1:
            levels.pop()
        elif piece.kind == "operator":
            levels[-1].add(piece.ours)
            if {"AND", "OR"} <= levels[-1]:
                return [f"mixed_{name}"]
    return []


class _Reading:
    """Reads pieces by how tightly their operators bind; an operand without equivalent leaves its operator out."""

    def __init__(self, found: Sequence[Piece]) -> None:
        self._pieces = [piece for piece in found if piece.kind != "stray"]
        self._at = 0
        self._depth = 0
        self.joined = False  # words side by side became a phrase
        self.lost: set[int] = set()  # starts of the pieces that were left out

    def read(self) -> str:
        """The whole as text of our language, with a bracket wherever one may be needed."""
        parts = []
        while self._at < len(self._pieces):
            before = self._at
            part = self._expression(0)
            if part:
                parts.append(part)
            if self._at == before:
                self._at += 1  # a bracket that closes nothing, an operator without a left side
        return " ".join(f"({part})" for part in parts) if len(parts) > 1 else "".join(parts)

    def _peek(self) -> Piece | None:
        return self._pieces[self._at] if self._at < len(self._pieces) else None

    def _expression(self, least: int) -> str:
        self._depth += 1
        left = self._operand() if self._depth <= _DEEPEST else ""
        while (piece := self._peek()) and piece.kind == "operator" and piece.binds >= least:
            before = self._at
            self._at += 1
            left = _combined(piece.ours, left, self._expression(piece.binds + 1))
            if not piece.ours:
                self._lose(before)
        self._depth -= 1
        return left

    def _operand(self) -> str:
        """One operand, or words side by side: a phrase."""
        piece = self._peek()
        if piece is None or piece.kind in {"close", "operator"}:
            return ""
        self._at += 1
        if piece.kind == "open":
            return self._group()
        if piece.kind in {"segment", "lost"}:
            before = self._at - 1
            inner = self._argument()
            if piece.ours and inner:
                return f"{piece.ours}:({inner})"
            self._lose(before)
            return ""
        if piece.kind == "count":
            inner = self._argument()
            return f"{piece.ours}({inner})" if inner else ""
        return self._phrase(piece) if piece.kind == "word" else piece.ours

    def _lose(self, first: int) -> None:
        self.lost.update(piece.start for piece in self._pieces[first : self._at])

    def _argument(self) -> str:
        """What a segment or ATLEAST holds: a group, or one word or phrase."""
        piece = self._peek()
        if piece is None or piece.kind not in {"open", "word", "quoted", "segment", "count"}:
            return ""
        self._depth += 1
        inner = self._operand() if self._depth <= _DEEPEST else ""
        self._depth -= 1
        return inner

    def _group(self) -> str:
        inner = self._expression(0)
        while (piece := self._peek()) and piece.kind != "close":
            before = self._at
            more = self._expression(0)
            inner = _combined("AND", inner, more)
            self._at += self._at == before
        self._at += 1
        return inner

    def _phrase(self, first: Piece) -> str:
        words = [first.ours]
        while (piece := self._peek()) and piece.kind == "word":
            words.append(piece.ours)
            self._at += 1
        words = [word for text in words for word in text.split()]
        if len(words) < 2:
            return "".join(words)
        self.joined = True
        if any("*" in word or "?" in word for word in words):
            return " PRE/1 ".join(words)
        return f'"{" ".join(words)}"'


def _combined(operator: str, left: str, right: str) -> str:
    if not operator or not right:
        return left
    if operator == "NOT":
        return f"({left}) -({right})" if left else f"-({right})"
    if not left:
        return right
    return f"({left}) {operator} ({right})"
