"""Sign-off credits in running text: "(Reporting by A in X and B; Editing by C)", in the languages of the rule file.

The labels ("Additional reporting by", "Redigiert von", "contributed to this report") are data with their roles. Lists
are read whether their parts are set off by semicolons, commas, "and" or nothing at all; places, desks, agencies,
telephone numbers and jobs are kept apart from names. Looks at the last `TAIL` code points of a block.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

import ahocorasick

from archive import resources
from archive.text.credits import Part
from archive.text.names import NameRules, trimmed
from archive.text.signoff_lists import ODD, SignoffLabel, SignoffLists, alternatives
from archive.text.suppliers import Suppliers

TAIL = 900
_LEADING = 120  # code points of names before the first label
_MAXODD = 3  # words that are neither names nor part of the grammar before a block counts as prose
_OPEN = re.compile(r"^[\s(\[*•·\-–—_#>|\"]*")
_BRACKET = re.compile(r"[(\[（]\s*(?=\S)")
_SENTENCE = re.compile(r"(?<=[^\W\d_A-Z])[.!?؟][\"”’)\]]*\s+(?=[^\W\d_])|[.!?؟][\"”’]\s+(?=[^\W\d_])")
_STOP = re.compile(r"(?<=[^\W\d_A-Z]{2})\.(?:\s|$)|[\]\n<]|\s[-–—]{1,2}\s|[;؛]|\)(?=\s*\()|\)(?=\s+[^\W\d_]{3,}:)")


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


class SignoffGrammar(SignoffLists):
    """Reads sign-offs with one set of labels; immutable."""

    def __init__(self, table: Mapping[str, Any], names: NameRules, suppliers: Suppliers) -> None:
        words = table["signoff_words"]
        super().__init__(words, names, suppliers)
        self._roles: dict[str, tuple[str, bool]] = {}
        for entry in table["signoff"]:
            self._roles |= {label: (entry["name"], False) for label in entry.get("before", ())}
            self._roles |= {label: (entry["name"], True) for label in entry.get("after", ())}
        self._weak = frozenset(words["weak"])
        self._label = re.compile(
            rf"(?<![\w’'])(?:{alternatives(self._roles)})(?![\w’'])(?:\s*[:：])?(?:\s+(?:by|from)\s*[:：])?", re.I
        )
        self._stop = re.compile(rf"(?<!\w)(?:{alternatives(words['stops'])})(?!\w)", re.I)
        self._hints = ahocorasick.Automaton()
        for label in self._roles:
            self._hints.add_word(label, label)
        self._hints.make_automaton()
        self._by = re.compile(rf"(?:{alternatives(words['by'])})\s+", re.I)

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

    def _labels(self, text: str, start: int, end: int) -> Iterator[SignoffLabel]:
        for found in self._label.finditer(text, start, end):
            printed = found.group().rstrip(": ：").casefold()
            role, after = self._roles.get(printed) or self._roles[_known(printed, self._roles)]
            weak = printed in self._weak
            if weak and not _stands_free(text, found, start, after=after):
                continue
            yield SignoffLabel(role, after, weak, found.start(), found.end())

    def _read(self, text: str, region: Part, labels: list[SignoffLabel]) -> Signoff | None:
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
            if odd > _MAXODD or (label.after and not people and not self._house(text, part)):
                return None
            end = printed_end
        return Signoff(region.start, region.end, tuple(names)) if self._plausible(text, region, labels, names) else None

    def _leading(self, text: str, region: Part, first: SignoffLabel) -> list[SignoffName]:
        """The reporters of "(Oona Brack, édité par Ivo Lind)": nothing but names between a bracket and a label."""
        start = region.start
        if start == 0 or text[:start].rstrip()[-1:] not in "([" or first.start - start > _LEADING:
            return []
        if (by := self._by.match(text, start, first.start)) is not None:
            start = by.end()
        part = Part(*trimmed(text, start, first.start, " \t\n\u00a0,;-–—"))
        people, _ = self._people(text, part, SignoffLabel("reporter", True, False, part.start, part.end))
        if not people or len(people) != len(list(self._items(text, part))):
            return []
        return [SignoffName("reporter", name, place, part) for name, place in people]

    def _stopped(self, text: str, start: int, end: int) -> int:
        found = self._stop.search(text, start, end)
        return found.start() if found else end

    def _plausible(self, text: str, region: Part, labels: list[SignoffLabel], names: list[SignoffName]) -> bool:
        """People or houses after the labels; a lone weak label needs a bracket, a colon or nothing but names."""
        if names:
            last = max(names[-1].printed.end, labels[-1].end)
            return last >= region.end - 4 or not any(label.weak for label in labels) or region.end - last < TAIL // 2
        lists = [Part(label.end, _list_end(text, label.end, region.end)) for label in labels]
        return all(
            self._wires(text, part) if label.weak else label.after or self._house(text, part)
            for label, part in zip(labels, lists, strict=True)
        )


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
    prose = sum(len(word) > 3 for word in ODD.findall(following))
    return stop if following[:1].isupper() and prose <= _MAXODD else found.start()


@lru_cache(maxsize=1)
def signoff_grammar() -> SignoffGrammar:
    """The grammar of the shipped rules."""
    return SignoffGrammar(
        resources.rules("credit_lines"),
        NameRules.from_table(resources.rules("names")),
        Suppliers.from_table(resources.rules("suppliers")),
    )
