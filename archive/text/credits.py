"""The grammar of printed photo credits: label, photographer, agency, intermediary, kind, file photo.

"(Photo by Ian Gavan/Getty Images for X)" → photographer Ian Gavan, agency Getty Images, via X. Both the credit as
printed and its parts are kept, each part with its offsets into the string given. Suppliers and labels are data.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

import ahocorasick

from archive import resources
from archive.model import CreditLine
from archive.text.credits_marks import CreditMarks
from archive.text.credits_tokens import Token, TokenReader
from archive.text.names import NameRules, trimmed
from archive.text.suppliers import Suppliers

MAX_CREDIT = 160  # code points; a longer string is prose
_OUTER = " \t\n\u00a0\u200e\u200f()[]*|\\—–-_/·•:;,>"
_SENTENCE_END = re.compile(r"[^\W\d_A-Z]{2}[.!?]\s")
_ADDRESS = re.compile(r"https?:|\w\.(?:com|net|org)/\w")
_PHOTO_BY = re.compile(r"\b(?:photo|photograph|picture|image|illustration)s? by\b", re.IGNORECASE)
_SIGNS = frozenset("/©|([")
_GALLERY = re.compile(
    r"[^\W\d_]{0,12}\s?\d{1,3}\s?(?:/|of|von|de|sur|van|di|av|af)\s?\d{1,3}\s*(?=[^\W\d_]|[©(])", re.IGNORECASE
)
_LOWER_NAME = re.compile(r"[^\W\d_]{2,}(?: [^\W\d_]{2,}){1,2}")
_NAMELESS = frozenset(("photo", "video still", "graphic", "illustration"))
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)\s*(?:\d{4})?\s*[:/]?\s*", re.IGNORECASE)


class Part(NamedTuple):
    """A part of a credit: code points into the string given, half open."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class CreditParts:
    """A parsed credit and where each of its parts stands; `labelled` when a word such as "Photo:" says what it is."""

    credit: CreditLine
    spans: Mapping[str, Part]  # printed, text, photographer, photographer_title, agency, via, kind
    labelled: bool
    known: bool  # a supplier or platform of the list is in it
    complete: bool  # every token was understood


class CreditGrammar:
    """Reads photo credits with one set of labels, suppliers and name rules; immutable."""

    def __init__(self, labels: Mapping[str, Any], suppliers: Suppliers, names: NameRules) -> None:
        self._suppliers = suppliers
        self._names = names
        self._marks = marks = CreditMarks.compiled(labels, names)
        self._tokens = TokenReader(suppliers, names, marks.filler, marks.file_words | marks.kinds.keys())
        self._hints = ahocorasick.Automaton()
        for word in (*suppliers.names(), *marks.kinds, *marks.file_words):
            self._hints.add_word(word, len(word))
        self._hints.make_automaton()

    def may_hold(self, text: str) -> bool:
        """Whether a credit may be in `text`: a cheap look for its signs, so that most prose is not read twice."""
        if any(char in _SIGNS for char in text):
            return True
        folded = text.casefold()
        for end, length in self._hints.iter(folded):
            start = end - length + 1
            inside = start > 0 and folded[start - 1].isalpha() and not _glued(text, start)
            if not inside and not folded[end + 1 : end + 2].isalpha():
                return True
        return False

    def read(self, printed: str) -> CreditParts | None:
        """The parts of a string that is known to be a credit; None when it is empty or far too long to be one."""
        start, end = trimmed(printed, 0, len(printed), _OUTER)
        if printed[end - 2 : end] in (").", "].") and not set("([") & set(printed[start:end]):
            end -= 2  # "(Norwire/Ada Lund)." at the end of a sentence
        if printed[end : end + 1] == ")" and printed.count("(", start, end) > printed.count(")", start, end):
            end += 1  # "Ada Lund (Norwire)": the bracket is closed where it was opened
        start -= printed[max(0, start - 1) : start + 2].casefold() == "(c)"
        if start >= end or end - start > MAX_CREDIT:
            return None
        whole = Part(start, end)
        kind, labelled, start = self._read_label(printed, start, end)
        labelled = labelled or _PHOTO_BY.search(printed, start, end) is not None
        text = Part(start, end)
        file_photo, core = self._read_file_mark(printed, start, end)
        file_photo = file_photo or kind == "file"
        spans: dict[str, Part] = {"printed": whole, "text": text}
        tokens = self._read_core(printed, core, spans)
        kind = self._settle(printed, tokens, spans, "photo" if kind == "file" else kind)
        known = any(token.role in ("agency", "platform") and self._tokens.known(token.text) for token in tokens) or any(
            name in spans and self._tokens.known(printed[slice(*spans[name])]) for name in ("via", "agency")
        )
        credit = CreditLine(
            printed=printed[slice(*whole)],
            text=printed[slice(*text)],
            kind=kind,
            photographer=_cut(printed, spans.get("photographer")),
            photographer_title=_cut(printed, spans.get("photographer_title")),
            agency=_cut(printed, spans.get("agency")),
            via=_cut(printed, spans.get("via")),
            file_photo=file_photo,
        )
        complete = bool(tokens) and all(token.role != "unknown" for token in tokens)
        return CreditParts(credit, spans, labelled, known, complete)

    def is_credit(self, printed: str, *, alone: bool = False) -> bool:
        """Whether a string of unknown nature is a photo credit: a label says so, or every part is understood.

        `alone` accepts a person's full name by itself, for places where nothing else is expected.
        """
        stripped = self._marks.title.sub(_undotted, printed.strip())
        if not 2 <= len(stripped) <= MAX_CREDIT or _ADDRESS.search(stripped):
            return False
        parts = self.read(stripped)
        if parts is None:
            return False
        credit = parts.credit
        if credit.text == credit.printed and credit.text.casefold() in self._marks.kinds and credit.kind in _NAMELESS:
            return False  # "(Photos)", "– video" name nobody
        if parts.labelled and not (self._marks.file_label.match(stripped) and not parts.known):
            short = len(credit.text.split()) <= 8 and not credit.text[:1].islower()
            return parts.complete or (short and not _SENTENCE_END.search(credit.text))
        if ":" in credit.text or _SENTENCE_END.search(stripped):
            return False
        if parts.known:
            return parts.complete
        slashed = "/" in credit.text and credit.photographer is not None and len(credit.text.split()) <= 9
        if slashed and self._names.is_full_name(credit.photographer or ""):
            return credit.agency is not None
        return alone and credit.photographer is not None and credit.agency is None and parts.complete

    def _read_label(self, printed: str, start: int, end: int) -> tuple[str | None, bool, int]:
        """Kind, whether a label was there, and where the credit proper starts."""
        kind: str | None = None
        labelled = False
        if counter := _GALLERY.match(printed, start, end):
            start = counter.end()  # "Bild 3 von 4 © …"
        for _ in range(3):  # "Photo credit: © Jane Hobson", "Courtesy photo by …"
            if found := _COPYRIGHT.match(printed, start, end):
                start, labelled = _or_end(found.end(), end, start), True
                continue
            label = self._marks.label.match(printed, start, end)
            if label is None or not self._is_label(printed, label, end):
                break
            kind, labelled = self._marks.kinds[label["label"].casefold()], True
            if label.end() >= end:
                return kind, True, start
            start = label.end()
        while start < end and printed[start] in _OUTER:
            start += 1
        return kind, labelled, start

    def _is_label(self, printed: str, label: re.Match[str], end: int) -> bool:
        """A label without colon or "by" counts only before a credit that is understood in full."""
        if label["sep"].strip() == "," and " " not in label["label"]:
            return False  # "IMAGE SOURCE, AFP" is labelled; "Photo, left" is not
        if label["sep"].strip() or label.end() >= end:
            return bool(label["sep"].strip()) or self._suppliers.find(label["label"]) is None
        rest = printed[label.end() : end]
        tokens = self._tokens.read(rest, 0, len(rest))
        understood = all(token.role in ("person", "agency", "platform") for token in tokens)
        return bool(tokens) and understood and (len(tokens) > 1 or tokens[0].full_name) and rest[:1].isupper()

    def _read_file_mark(self, printed: str, start: int, end: int) -> tuple[bool, Part]:
        found = self._marks.file_mark.search(printed, start, end)
        if not found:
            return False, Part(start, end)
        if found["mark"] is None:
            return True, Part(found.end(), end)
        keep = found.start("mark")
        return (True, Part(start, keep)) if keep > start else (True, Part(start, end))

    def _read_core(self, printed: str, core: Part, spans: dict[str, Part]) -> list[Token]:
        start, end = core
        left = Part(start, end)
        if found := self._marks.via.search(printed, start, end):
            rest = self._after_via(printed, found.end(), end)
            spans["via"] = Part(*trimmed(printed, found.end(), rest))
            return self._tokens.read(printed, start, found.start()) + self._tokens.read(printed, rest, end)
        if found := self._marks.assigned.search(printed, start, end):
            spans["for"] = Part(*trimmed(printed, found.end(), end))
            left = Part(start, found.start())
        elif (found := self._marks.on.search(printed, start, end)) and self._is_platform(printed[found.end() : end]):
            spans["via"] = Part(*trimmed(printed, found.end(), end))
            left = Part(start, found.start())
        return self._tokens.read(printed, *left)

    def _settle(self, printed: str, tokens: list[Token], spans: dict[str, Part], kind: str | None) -> str | None:
        """Give each token its part; the kind may be learnt from a token ("Handout", "AP Photo")."""
        people = [token for token in tokens if token.role == "person"]
        photographer = _photographer(people, tokens)
        if photographer is not None:
            title, name = self._names.split_title(photographer.text)
            spans["photographer"] = Part(photographer.start + name.start, photographer.start + name.end)
            if title is not None:
                spans["photographer_title"] = Part(photographer.start + title.start, photographer.start + title.end)
        houses = [
            token
            for token in tokens
            if token.role in ("agency", "house", "person") and not _names_again(token, photographer)
        ]
        if houses:
            spans["agency"] = self._without_filler(printed, _joined(printed, houses))
        platforms = [token for token in tokens if token.role == "platform"]
        if platforms and "via" not in spans:
            spans["via"] = Part(platforms[0].start, platforms[-1].end)
        if "agency" not in spans and "via" in spans and self._is_agency(printed[slice(*spans["via"])]):
            spans["agency"] = spans.pop("via")  # a sole organisation after "via" is the agency
        if "for" in spans:
            spans.setdefault("via", spans.pop("for"))
        return kind or _kind_of(tokens)

    def _after_via(self, printed: str, start: int, end: int) -> int:
        """Where the intermediary ends: before a photographer who stands behind it ("Keystone via AP/Ada Lund")."""
        slash = printed.find("/", start, end)
        if slash > 0 and self._tokens.known(printed[start:slash].strip()):
            rest = self._tokens.read(printed, slash, end)
            if rest and all(token.role == "person" and token.full_name for token in rest):
                return slash
        return end

    def _without_filler(self, printed: str, part: Part) -> Part:
        """The agency of "AP Photo" is AP."""
        found = re.search(r"\s+(\S+)$", printed[part.start : part.end])
        if (
            found
            and found[1].casefold() in self._marks.filler
            and self._tokens.known(printed[part.start : part.start + found.start()])
        ):
            return Part(part.start, part.start + found.start())
        return part

    def _is_platform(self, text: str) -> bool:
        supplier = self._suppliers.find(text.strip(_OUTER))
        return supplier is not None and supplier.kind == "platform"

    def _is_agency(self, text: str) -> bool:
        supplier = self._suppliers.find(text)
        return supplier is None or supplier.kind in ("agency", "collection")


def parse_credit(printed: str, suppliers: Suppliers | None = None) -> CreditLine | None:
    """The credit in parts, read with the shipped labels and the given (else the shipped) suppliers."""
    parts = grammar(suppliers).read(printed)
    return None if parts is None else parts.credit


@lru_cache(maxsize=4)
def _shipped() -> CreditGrammar:
    return CreditGrammar(
        resources.rules("credit_lines")["photo"],
        Suppliers.from_table(resources.rules("suppliers")),
        NameRules.from_table(resources.rules("names")),
    )


def grammar(suppliers: Suppliers | None = None) -> CreditGrammar:
    """A grammar with the shipped labels; the shipped suppliers unless others are given."""
    if suppliers is None:
        return _shipped()
    labels = resources.rules("credit_lines")["photo"]
    return CreditGrammar(labels, suppliers, NameRules.from_table(resources.rules("names")))


def _undotted(found: re.Match[str]) -> str:
    """A title without its full stop, which ends no sentence: "Col. Mara Quill"."""
    return found.group()[:-1] + " "


def _glued(text: str, position: int) -> bool:
    """Whether a capital follows a small letter there: "MondayGetty Images"."""
    return position < len(text) and text[position].isupper() and text[position - 1].islower()


def _names_again(token: Token, photographer: Token | None) -> bool:
    """Whether the token is the photographer, or the same name once more: "Ada P. Lund/Meridian/Ada P Lund"."""
    if photographer is None or token is photographer:
        return token is photographer
    return token.role == "person" and _letters(photographer.text) == _letters(token.text)


def _letters(name: str) -> str:
    return "".join(char for char in name.casefold() if char.isalpha())


def _photographer(people: list[Token], tokens: list[Token]) -> Token | None:
    """The first full name; a single word only where something else is the house, or a handle."""
    for token in people:
        if token.full_name or token.text.startswith("@"):
            return token
    others = any(token.role in ("agency", "house", "platform") for token in tokens)
    singles = [token for token in people if not (token.text.isupper() and len(token.text) <= 5)]  # "ASU" is a house
    if singles and others:
        return singles[0]
    lower = [token for token in tokens if token.role == "unknown" and _LOWER_NAME.fullmatch(token.text)]
    return lower[0] if len(lower) == 1 and tokens[0].role == "agency" else None  # "Getty Images/ada lund"


def _joined(printed: str, houses: list[Token]) -> Part:
    """Houses in a row are one agency value ("AFP/Getty"); after a gap the first run counts."""
    end = houses[0].end
    for token in houses[1:]:
        if not re.fullmatch(r"[\s/|,;-]{1,5}", printed[end : token.start]):
            break
        end = token.end
    return Part(houses[0].start, end)


def _cut(printed: str, part: Part | None) -> str | None:
    return None if part is None or part.start >= part.end else printed[part.start : part.end]


def _or_end(position: int, end: int, start: int) -> int:
    return position if position < end else start


def _kind_of(tokens: list[Token]) -> str | None:
    for token in tokens:
        folded = token.text.casefold()
        if folded in ("handout", "ho", "courtesy"):
            return "courtesy" if folded == "courtesy" else "handout"
        if folded.endswith(("photo", "photos", "foto")):
            return "photo"
    return None
