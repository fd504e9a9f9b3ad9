"""Sign-off credits in running text: "(Reporting by A in X and B; Editing by C)", in the languages of the rule file.

The labels ("Additional reporting by", "Redigiert von", "contributed to this report") are data with their roles. Lists
are read whether their parts are set off by semicolons, commas, "and" or nothing at all; places, desks, agencies,
telephone numbers and jobs are kept apart from names. Looks at the last `TAIL` code points of a block.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

import ahocorasick

from archive import resources
from archive.text.credits import Part
from archive.text.names import NameRules, trimmed
from archive.text.suppliers import Suppliers

TAIL = 900
_MOST_WIRES = 4  # agencies of one line
_LEADING = 120  # code points of names before the first label
_MAX_ODD = 3  # words that are neither names nor part of the grammar before a block counts as prose
_OPEN = re.compile(r"^[\s(\[*•·\-–—_#>|\"]*")
_BRACKET = re.compile(r"[(\[（]\s*(?=\S)")
_SENTENCE = re.compile(r"(?<=[^\W\d_A-Z])[.!?؟][\"”’)\]]*\s+(?=[^\W\d_])|[.!?؟][\"”’]\s+(?=[^\W\d_])")
_STOP = re.compile(r"(?<=[^\W\d_A-Z]{2})\.(?:\s|$)|[\]\n<]|\s[-–—]{1,2}\s|[;؛]|\)(?=\s*\()|\)(?=\s+[^\W\d_]{3,}:)")
_SEPARATE = re.compile(r"\s*[,،;؛/|&()]\s*")
_ARABIC_AND = re.compile(r"\s+و(?=[^\s])")
_POSSESSIVE = re.compile(r"^[^\W\d_][\w.&\- ]{1,30}?(?:['’]s|s['’])\s+(?=[^\W\d_])")
_CONTACT = re.compile(r"\S*(?:@\S*\.|https?:|www\.|\d{3})\S*|(?:\+|\()\d[\d\s()]{4,}")
_ODD = re.compile(r"(?<![\w'’])[a-zß-ÿ]{2,}")


class SignoffName(NamedTuple):
    """One person of a sign-off: the role, where the name stands, the place printed with it, and the whole item."""

    role: str
    name: Part
    place: Part | None
    printed: Part


class Signoff(NamedTuple):
    """The stretch of a block that is a sign-off and the people in it (none where it names only agencies)."""

    start: int
    end: int
    names: tuple[SignoffName, ...]


@dataclass(frozen=True, slots=True)
class _Label:
    role: str
    after: bool  # names stand before it
    weak: bool
    start: int
    end: int


class SignoffGrammar:
    """Reads sign-offs with one set of labels; immutable."""

    def __init__(self, table: Mapping[str, Any], names: NameRules, suppliers: Suppliers) -> None:
        words = table["signoff_words"]
        self._names, self._suppliers = names, suppliers
        self._roles: dict[str, tuple[str, bool]] = {}
        for entry in table["signoff"]:
            self._roles |= {label: (entry["name"], False) for label in entry.get("before", ())}
            self._roles |= {label: (entry["name"], True) for label in entry.get("after", ())}
        self._weak = frozenset(words["weak"])
        self._desks = frozenset(words["desks"])
        self._places = frozenset(words["places"])
        self._bureaus = frozenset(words["bureaus"])
        self._label = re.compile(
            rf"(?<![\w’'])(?:{_alternatives(self._roles)})(?![\w’'])(?:\s*[:：])?(?:\s+(?:by|from)\s*[:：])?", re.I
        )
        self._stop = re.compile(rf"(?<!\w)(?:{_alternatives(words['stops'])})(?!\w)", re.I)
        self._hints = ahocorasick.Automaton()
        for label in self._roles:
            self._hints.add_word(label, label)
        self._hints.make_automaton()
        self._and = re.compile(rf"\s+(?:{_alternatives(words['and'])})\s+")
        self._by = re.compile(rf"(?:{_alternatives(words['by'])})\s+", re.I)
        self._in = re.compile(rf"(?:^|\s)(?:{_alternatives(words['in'])})\s+(?=[^\W\d_])")
        self._job = re.compile(rf"^(?:{_alternatives(words['jobs'])})(?:\s+|$)", re.I)

    def find(self, text: str, start: int, end: int) -> Signoff | None:
        """The sign-off that the block `start` to `end` is or ends with; None when it is prose."""
        if not self._may_hold(text, start, end):
            return None
        for region in self._regions(text, start, end):
            labels = list(self._labels(text, *region))
            if labels and (found := self._read(text, region, labels)):
                return found
        return None

    def _may_hold(self, text: str, start: int, end: int) -> bool:
        """A cheap look for the words of labels, so that most prose is not read twice."""
        tail = " ".join(text[max(start, end - TAIL) : end].split()).casefold()
        return next(self._hints.iter(tail), None) is not None

    def _regions(self, text: str, start: int, end: int) -> Iterator[Part]:
        """Where a sign-off may begin: the block, a bracket in its tail, a sentence in its tail."""
        low = max(start, end - TAIL)
        opened = _OPEN.match(text[start:end])
        first = start + (opened.end() if opened else 0)
        if first >= low:
            yield Part(first, end)
        brackets = [found.end() for found in _BRACKET.finditer(text, low, end)]
        sentences = [found.end() for found in _SENTENCE.finditer(text, low, end)]
        for position in (*brackets[-6:][::-1], *sentences[-6:]):
            label = self._label.match(text, position, end)
            if (label is not None and text[position].isupper()) or (label is not None and position in brackets):
                yield Part(position, end)
        for position in reversed(sentences[-4:]):  # "… she said. Jane Doe contributed to this report."
            yield Part(position, end)

    def _labels(self, text: str, start: int, end: int) -> Iterator[_Label]:
        for found in self._label.finditer(text, start, end):
            printed = found.group().rstrip(": ：").casefold()
            role, after = self._roles.get(printed) or self._roles[_known(printed, self._roles)]
            weak = printed in self._weak
            if weak and not _stands_free(text, found, start, after=after):
                continue
            yield _Label(role, after, weak, found.start(), found.end())

    def _read(self, text: str, region: Part, labels: list[_Label]) -> Signoff | None:
        """The people of a region; None unless it begins with a label, or with the names that a label follows."""
        first = labels[0]
        leading: list[SignoffName] = []
        if not first.after and first.start > region.start:
            before = text[region.start : first.start].rstrip()
            if not before.endswith((";", "؛")) and not (leading := self._leading(text, region, first)):
                return None
            region = Part(first.start, region.end) if not leading else region  # "(Source: …; Reporting by …)"
        names = leading
        end = region.start
        odd = 0
        for index, label in enumerate(labels):
            stop = labels[index + 1].start if index + 1 < len(labels) else region.end
            if label.after:
                part = Part(_after_sentence(text, end, label.start), label.start)
                printed_end = label.end
            else:
                part = Part(label.end, self._stopped(text, label.end, _list_end(text, label.end, stop)))
                printed_end = part.end
            people, strange = self._people(text, part, label)
            odd += strange
            printed = Part(*trimmed(text, min(part.start, label.start), printed_end, " \t\n,;()[]"))
            names.extend(SignoffName(label.role, name, place, printed) for name, place in people)
            if odd > _MAX_ODD or (label.after and not people and not self._house(text, part)):
                return None
            end = printed_end
        return Signoff(region.start, region.end, tuple(names)) if self._plausible(text, region, labels, names) else None

    def _leading(self, text: str, region: Part, first: _Label) -> list[SignoffName]:
        """The reporters of "(Oona Brack, édité par Ivo Lind)": nothing but names between a bracket and a label."""
        start = region.start
        if start == 0 or text[:start].rstrip()[-1:] not in "([" or first.start - start > _LEADING:
            return []
        if (by := self._by.match(text, start, first.start)) is not None:
            start = by.end()
        part = Part(*trimmed(text, start, first.start, " \t\n\u00a0,;-–—"))
        people, _ = self._people(text, part, _Label("reporter", True, False, part.start, part.end))
        if not people or len(people) != len(list(self._items(text, part))):
            return []
        return [SignoffName("reporter", name, place, part) for name, place in people]

    def _stopped(self, text: str, start: int, end: int) -> int:
        found = self._stop.search(text, start, end)
        return found.start() if found else end

    def _plausible(self, text: str, region: Part, labels: list[_Label], names: list[SignoffName]) -> bool:
        """People or houses after the labels; a lone weak label needs a bracket, a colon or nothing but names."""
        if names:
            last = max(names[-1].printed.end, labels[-1].end)
            return last >= region.end - 4 or not any(label.weak for label in labels) or region.end - last < TAIL // 2
        lists = [Part(label.end, _list_end(text, label.end, region.end)) for label in labels]
        return all(
            self._wires(text, part) if label.weak else label.after or self._house(text, part)
            for label, part in zip(labels, lists, strict=True)
        )

    def _wires(self, text: str, part: Part) -> bool:
        """Whether a list is of houses that are known: "Avec AFP", "mit dpa und AFP"."""
        items = [text[start:end].strip(" .") for start, end, _ in self._items(text, part)]
        return 0 < len(items) <= _MOST_WIRES and all(self._suppliers.find(item) is not None for item in items)

    def _house(self, text: str, part: Part) -> bool:
        """Whether a list names agencies, papers or desks: capitalised, short."""
        if self._wires(text, part):
            return True
        words = text[part.start : part.end].strip(" .,;:()").split()
        if any(word.casefold() in self._desks for word in words):
            return len(words) <= 14
        capital = sum(word[:1].isupper() or not word[:1].isascii() for word in words)
        return 0 < len(words) <= 14 and capital * 2 >= len(words)

    def _people(self, text: str, part: Part, label: _Label) -> tuple[list[tuple[Part, Part | None]], int]:
        """The names of a list with their places, and how many words were neither."""
        found: list[tuple[Part, Part | None]] = []
        bureaus = self._lists_bureaus(text, part)
        placed = False
        odd = 0
        for start, end, joined in self._items(text, part):
            name, place = self._item(text, start, end)
            printed = text[name.start : name.end]
            if not printed:
                placed = placed or place is not None
                continue
            single = len(printed.split()) == 1
            if bureaus and (single or self._is_desk(printed) or printed.casefold() in self._places):
                continue  # "by Sydney and Melbourne bureaus", "by bureaus around the world"
            if single and text[label.start : label.end].rstrip(" :").casefold().endswith("from"):
                continue  # "With files from Reforma": a paper
            if placed and (single or printed.casefold().strip(".") in self._places) and place is None:
                continue  # "in Frankfurt, Germany", "in Tokyo, Hong Kong and London"
            if not self._is_name(printed) or (
                single and (label.after or (label.weak and not text[label.start : label.end].rstrip().endswith(":")))
            ):
                odd += len(_ODD.findall(printed))
                continue
            if place is not None and joined and found and found[-1][1] is None:
                found[-1] = (found[-1][0], place)  # "A and B in Frankfurt": both are there
            found.append((name, place))
            placed = place is not None
        return found, odd

    def _lists_bureaus(self, text: str, part: Part) -> bool:
        """Whether a list names bureaus by their towns."""
        words = {word.strip(" .,;:()").casefold() for word in text[slice(*part)].split()}
        return not self._bureaus.isdisjoint(words)

    def _is_desk(self, printed: str) -> bool:
        return any(word.strip(".,").casefold() in self._desks for word in printed.split())

    def _is_name(self, printed: str) -> bool:
        if self._is_desk(printed) or self._suppliers.find(printed) is not None:
            return False
        return (
            self._names.is_person(printed, surnames=True)
            and not printed.startswith("@")
            and not (printed.islower() and printed.isascii())
        )

    def _items(self, text: str, part: Part) -> Iterator[tuple[int, int, bool]]:
        """The pieces between separators, and whether "and" joins a piece to the one before."""
        for start, end in _between(_SEPARATE, text, part.start, part.end):
            position = start
            joined = False
            for found in [*self._and.finditer(text, start, end)]:
                yield from self._arabic(text, position, found.start(), joined)
                position, joined = found.end(), True
            yield from self._arabic(text, position, end, joined)

    def _arabic(self, text: str, start: int, end: int, joined: bool) -> Iterator[tuple[int, int, bool]]:
        """A piece cut where the Arabic "and" is written onto the second name."""
        for found in _ARABIC_AND.finditer(text, start, end):
            if len(text[start : found.start()].split()) >= 2 and len(text[found.end() : end].split()) >= 2:
                yield start, found.start(), joined
                start, joined = found.end(), True
        yield start, end, joined

    def _item(self, text: str, start: int, end: int) -> tuple[Part, Part | None]:
        """The name in a piece and its place, with jobs, houses and contacts taken off."""
        if contact := _CONTACT.search(text, start, end):
            end = contact.start()
        place = None
        if found := self._in.search(text, start, end):
            place = Part(*trimmed(text, found.end(), end))
            end = found.start()
        start, end = trimmed(text, start, end)
        for _ in range(4):
            piece = text[start:end]
            cut = re.match(r"(?:by|and|from|with)\s+", piece) or _POSSESSIVE.match(piece) or self._job.match(piece)
            if cut is None:
                break
            start, end = trimmed(text, start + cut.end(), end)
        if of := re.search(r"\s(?:of|for|von der|du|del)\s+(?=[A-Z])", text[start:end]):
            end = start + of.start()
        return Part(start, end), place if place and place.start < place.end else None


def _alternatives(words: Any) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))


def _known(printed: str, roles: Mapping[str, Any]) -> str:
    """The label as the table has it: white space run together, "by:" or "from:" taken off if need be."""
    tidy = " ".join(printed.split())
    for candidate in (tidy, tidy.removesuffix(" by"), tidy.removesuffix(" from")):
        if candidate in roles:
            return candidate
    return next(label for label in roles if tidy.startswith(label))


def _stands_free(text: str, found: re.Match[str], start: int, *, after: bool) -> bool:
    """A weak label counts at the start or after a separator, before a colon, a name or the end of a sentence."""
    before = text[start : found.start()].rstrip()
    following = text[found.end() :].lstrip()[:1]
    if after:
        return following in ("", ".", ")", ";") and bool(before)
    if before and before[-1] not in ";,.(|/-–—:)،؛":
        return False
    return found.group().rstrip().endswith((":", "：")) or following.isupper() or not following.isascii()


def _after_sentence(text: str, start: int, end: int) -> int:
    """Where the sentence that ends at `end` begins."""
    last = start
    for found in _SENTENCE.finditer(text, start, end):
        last = found.end()
    return last


def _list_end(text: str, start: int, stop: int) -> int:
    """Where a list of names ends: at a full stop after a word, a semicolon, a bracket, a new line of another kind."""
    for found in _STOP.finditer(text, start, stop):
        if found.group() == "\n" and text[start : found.start()].strip():
            continue  # a hard wrap inside the list
        if text[start : found.start()].strip(" :,"):
            rest = text[found.end() : stop].strip()
            return found.start() if found.group()[0] not in ";؛" or not rest else _past_semicolon(text, found, stop)
    return stop


def _past_semicolon(text: str, found: re.Match[str], stop: int) -> int:
    """Some lists set names off by semicolons; then the list goes on."""
    following = re.sub(r"^(?:and|und|et|y|by)\s+", "", text[found.end() : stop].strip(" ;,.)"))
    prose = sum(len(word) > 3 for word in _ODD.findall(following))
    return stop if following[:1].isupper() and prose <= _MAX_ODD else found.start()


def _between(pattern: re.Pattern[str], text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    position = start
    for found in pattern.finditer(text, start, end):
        yield position, found.start()
        position = found.end()
    yield position, end


@lru_cache(maxsize=1)
def signoff_grammar() -> SignoffGrammar:
    """The grammar of the shipped rules."""
    return SignoffGrammar(
        resources.rules("credit_lines"),
        NameRules.from_table(resources.rules("names")),
        Suppliers.from_table(resources.rules("suppliers")),
    )
