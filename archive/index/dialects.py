"""The query languages of Nexis and Factiva as tables, and their queries as pieces."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Literal

from archive.resources import rules

DialectName = Literal["nexis", "factiva"]
LONGEST = 20_000  # code points of a query that is translated
_SAMPLE = 2_000  # code points in which signs of a dialect are looked for
_QUOTES = '"“”„«»'
_PIECE = re.compile(
    rf"""
      (?P<space>\s+)
    | [{_QUOTES}](?P<quoted>[^{_QUOTES}]*)[{_QUOTES}]
    | (?P<operator>(?:\b(?:and\s+)?not\s+(?:w/(?:\d{{1,3}}|seg|s|p)\b)?
        | \b(?:w|pre|near|onear|adj)/\d{{1,3}}\b | \bw/(?:seg|s|p)\b | \b(?:near|adj)\d{{1,3}}\b
        | /[NF]\d{{1,3}}/ | \b(?:and|or|same|adj)\b(?![-=(]|\w)))
    | \batleast(?P<count>\d{{1,3}})\b
    | (?P<date>\bdate\s*(?:
        (?:from|after|before|aft|bef|is|geq|leq|>=?|<=?|=)\s*\(?[\d/.-]{{4,10}}\)?(?:\s+to\s+[\d/.-]{{4,10}})?
        |\(\s*(?:(?:aft|bef|is|geq|leq|>=?|<=?|=)\s*\(?[\d/.-]{{4,10}}\)?(?:\s+and\s+)?){{1,2}}\s*\)))
    | (?P<length>\b(?:wc|length)\s*\(?\s*(?P<sign>[<>]=?)\s*(?P<words>\d{{1,7}})\)?)
    | (?P<segment>\b[A-Za-z][A-Za-z-]{{1,30}})(?:=|\s*(?=\())
    | (?P<open>\() | (?P<close>\))
    | (?P<word>(?:(?!/[NF]\d{{1,3}}/)[^\s(){_QUOTES}])+)
    | (?P<stray>.)
    """,
    re.IGNORECASE | re.VERBOSE,
)
PieceKind = Literal["word", "quoted", "operator", "segment", "lost", "count", "clause", "open", "close", "stray"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a foreign query: code points `start` to `end`; `ours` is what it is here, "" when it has no place."""

    kind: PieceKind
    text: str
    start: int
    end: int
    ours: str = ""
    binds: int = 0
    note: str = ""
    traps: tuple[str, ...] = ()


@cache
def dialect(name: DialectName) -> Mapping[str, Any]:
    """The table of one dialect."""
    table: Mapping[str, Any] = rules("dialects")[name]
    return table


def detect(text: str) -> DialectName | None:
    """Whose query the text is; None for one of ours, or one that reads the same here."""
    sample = text[:_SAMPLE]
    names: tuple[DialectName, ...] = ("nexis", "factiva")
    found = {name: sum(1 for sign in dialect(name)["signs"] if re.search(sign, sample)) for name in names}
    best = max(found, key=lambda name: found[name])
    return best if found[best] else None


def pieces(text: str, name: DialectName) -> Iterator[Piece]:
    """The query's pieces in order, without the spaces between."""
    for found in _PIECE.finditer(text):
        kind = found.lastgroup
        if kind == "space":
            continue
        yield _piece(found, name)


def _piece(found: re.Match[str], name: DialectName) -> Piece:
    start, end = found.span()
    text = found[0]
    if found["operator"]:
        return _operator(Piece("operator", text.strip(), start, start + len(text.rstrip())), name)
    if found["segment"]:
        return _segment(Piece("segment", text, start, end), found["segment"].lower(), name)
    if found["quoted"] is not None:
        words = " ".join(found["quoted"].split())
        return Piece("quoted", text, start, end, f'"{words}"' if words else "")
    if found["count"]:
        return Piece("count", text, start, end, f"ATLEAST{int(found['count']) or 1}")
    if found["date"]:
        return _date(Piece("clause", text, start, end))
    if found["length"]:
        return Piece("clause", text, start, end, f"words:{found['sign']}{found['words']}")
    if found["word"]:
        return _word(Piece("word", text, start, end), name)
    return Piece("open" if text == "(" else "close" if text == ")" else "stray", text, start, end)


def _operator(piece: Piece, name: DialectName) -> Piece:
    lowered = " ".join(piece.text.lower().split())
    number = re.search(r"\d+", lowered)
    key = re.sub(r"\d+", "n", lowered)
    known = dialect(name)["operators"].get(key)
    if known is None:
        return replace(piece, kind="stray", note=rules("dialects")["traps"]["unreadable"])
    does: str = known["does"].replace("/n", f"/{int(number[0]) or 1}" if number else "")
    traps = (f"within_{name}",) if key == "w/n" else ()
    return replace(piece, ours=does, binds=known["binds"], note=known.get("note", ""), traps=traps)


def _segment(piece: Piece, segment: str, name: DialectName) -> Piece:
    table = dialect(name)
    lost = table["lost"].get(segment)
    if lost is not None:
        return replace(piece, kind="lost", note=lost)
    field = table["fields"].get(segment)
    if field is not None:
        return replace(piece, ours=field)
    if piece.text.endswith("="):
        return replace(piece, kind="lost", note=rules("dialects")["traps"]["unreadable"])
    return _word(replace(piece, kind="word"), name)


def _word(piece: Piece, name: DialectName) -> Piece:
    text, traps = piece.text.strip(",;"), []
    if text.endswith("!"):
        text = text.rstrip("!") + "*"
    elif "*" in text and dialect(name)["star"] == "?":
        text, traps = text.replace("*", "?"), ["star_nexis"]
    if re.search(r"\w\$\d", text):
        text, traps = re.sub(r"\$\d+", "*", text), [*traps, "letters"]
    text = re.sub(r"[~^|+=:\[\]]", " ", text).strip()
    return replace(piece, ours=text if any(char.isalnum() for char in text) else "", traps=tuple(traps))


_SIGNS = {
    "from": ">=",
    "after": ">",
    "aft": ">",
    "before": "<",
    "bef": "<",
    "is": "",
    "=": "",
    "geq": ">=",
    "leq": "<=",
}
_US_DATE = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")


def _date(piece: Piece) -> Piece:
    traps = ("us_date",) if _US_DATE.search(piece.text) else ()
    clauses = []
    for sign, value in re.findall(
        r"(from|to|after|before|aft|bef|is|geq|leq|>=?|<=?|=)\s*\(?([\d/.-]{4,10})", piece.text.lower()
    ):
        mark = "<=" if sign == "to" else _SIGNS.get(sign, sign)
        clauses.append(f"date:{mark}{_iso(value)}")
    return replace(piece, ours=" ".join(clauses), traps=traps)


def _iso(value: str) -> str:
    """Month/day/year as year-month-day; everything else as it is."""
    found = _US_DATE.fullmatch(value.strip("./-"))
    if found is None:
        return value.strip("./-").replace("/", "-")
    month, day = int(found[1]), int(found[2])
    if month > 12:
        month, day = day, month
    return f"{found[3]}-{month:02}-{day:02}"
