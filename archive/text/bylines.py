"""Bylines as printed: who wrote it, their title and house, and the place where an agency's desk stands instead.

"By STEPHEN JUKES AND PHILIP SHEHADI, REUTERS", "Steve Peoples, AP National Political Writer", "Von Max Muster (dpa)",
"* PTI Mumbai", "Reuters". Names in a byline only; an agency is the name only where no person is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from archive.text.byline_words import BylineWords
from archive.text.credits import Part
from archive.text.names import NameRules, trimmed
from archive.text.suppliers import Suppliers

MAX_BYLINE = 220
_SEPARATE = re.compile(
    r"\s*(?:[|;•·,،=+()]|\s[-–—/]{1,2}\s|\t)\s*|"
    r"(?<!and)(?<!und)(?<!AND)\s{2,}(?!and\b|und\b|AND\b|et\b|y\b|in\b|&)"
)
_AND = re.compile(r"\s+(?:and|AND|And|&|und|UND|et|ET|y|Y|e|و|with|avec|mit|con)\s+")
_IN = re.compile(r"\s+(?:in|IN|aus|à|en)\s+(?=[^\W\d_])")
_CONTACT = re.compile(r"\S+@\S+\.\S+|https?:\S+|www\.\S+|@\w+")
_SMALL = re.compile(r"(?<![\w'’-])[a-zß-ÿ]{2,}")


class BylineName(NamedTuple):
    """One name, with the title and house printed with it; `agency` when it is a house, not a person."""

    name: Part
    title: Part | None
    affiliation: Part | None
    agency: bool


class BylineParts(NamedTuple):
    """The names of a byline; `labelled` when "By" or the like says so; `place` where a desk's place is named."""

    names: tuple[BylineName, ...]
    labelled: bool
    place: Part | None = None


class _Item(NamedTuple):
    part: Part
    kind: str  # person, agency, house, role, place, other


class BylineGrammar(BylineWords):
    """Reads bylines with one set of suppliers and words; immutable."""

    def __init__(
        self,
        table: Mapping[str, Any],
        names: NameRules,
        suppliers: Suppliers,
        is_place: Callable[[str], bool] = lambda _name: False,
    ) -> None:
        super().__init__(table, names, suppliers, is_place)
        words = "|".join(re.escape(word) for word in sorted(table["by"], key=len, reverse=True))
        kinds = "|".join(re.escape(word) for word in sorted(table["kinds"], key=len, reverse=True))
        self._by = re.compile(
            rf"[-–—*•|\s]*(?:(?:ein[e]?\s+)?(?:{kinds})\s+)?(?:{words})(?:\s*[:：]\s*|\s+)(?=\S)", re.IGNORECASE
        )
        self._unsure = frozenset(table["unsure"])
        self._lone = frozenset(word.casefold() for word in table["by"])

    def read(self, text: str, start: int, end: int, *, without: Sequence[Part] = ()) -> BylineParts | None:
        """The byline that the line `start` to `end` is, the parts `without` (dates) left out; None when it is none."""
        if end - start > MAX_BYLINE:
            return None
        pieces = list(_gaps(start, end, without))
        found = None
        for index, (first, last) in enumerate(pieces):
            if (found := self._by.match(text, first, last)) is not None:  # "1 May 2020 | By Oona Brack"
                pieces = [(found.end(), last), *pieces[index + 1 :]]
                break
        if found and self._is_prose_after(text[found.end() : pieces[0][1]], found.group()):
            return None
        items = [item for piece in pieces for item in self._items(text, *piece, labelled=found is not None)]
        names = tuple(self._named(text, items, labelled=found is not None))
        place = next((item.part for item in items if item.kind == "place"), None)
        return BylineParts(names, found is not None, place) if names else None

    def is_label(self, text: str) -> bool:
        """Whether a line is only the label: the names stand on the next one."""
        return text.strip(" :|*-–—").casefold() in self._lone

    def _is_prose_after(self, rest: str, label: str) -> bool:
        """ "By the time he came …" is prose; a byline goes on with a name or a house.

        A label that is an everyday word too ("From Quillhaven to the mainland") takes nothing but names.
        """
        word = rest.split(None, 1)[0] if rest.split() else ""
        if label.strip(" :*|-–—").casefold() in self._unsure and len(set(_SMALL.findall(rest)) - {"and", "in"}) > 0:
            return True
        if word.casefold() in ("the", "our"):
            return len(rest.split()) > 6
        return word[:1].islower() and self._suppliers.find(rest) is None and self._suppliers.leading(rest) is None

    def _items(self, text: str, start: int, end: int, *, labelled: bool) -> Iterator[_Item]:
        named = False  # a job that follows a name has none of its own: "…, European Investment Correspondent"
        for first, last in _between(_SEPARATE, text, start, end):
            for part in self._people(text, first, last):
                part = self._bare(text, part)
                if part.start >= part.end:
                    continue
                printed = text[slice(*part)]
                cut = self._before_role(printed) if labelled and not named else None
                if labelled and self._surname(printed) and not self.is_role(printed):
                    yield _Item(part, "person")
                elif cut is None:
                    yield from self._classified(text, part)
                else:
                    yield _Item(Part(*trimmed(text, part.start, part.start + cut)), "person")
                    yield _Item(Part(*trimmed(text, part.start + cut, part.end)), "role")
                named = True

    def _people(self, text: str, start: int, end: int) -> Iterator[Part]:
        """Pieces at "and", unless the whole is one supplier."""
        if contact := _CONTACT.search(text, start, end):
            end = contact.start()
        if self._suppliers.find(text[start:end]) is not None:
            yield Part(*trimmed(text, start, end))
            return
        for first, last in _between(_AND, text, start, end):
            first, last = trimmed(text, first, last)
            if first < last:
                yield Part(first, last)

    def _classified(self, text: str, part: Part) -> Iterator[_Item]:
        printed = text[slice(*part)]
        if split := list(self._with_house(text, part)):
            yield from split
            return
        kind = self._kind(printed)
        if kind != "other":
            yield _Item(part, kind)
            return
        if found := _IN.search(printed):
            head, tail = Part(part.start, part.start + found.start()), Part(part.start + found.end(), part.end)
            if self._kind(text[slice(*head)]) != "other":
                yield _Item(head, self._kind(text[slice(*head)]))
                yield _Item(tail, "place")
                return
        yield _Item(part, "other")

    def _with_house(self, text: str, part: Part) -> Iterator[_Item]:
        """A supplier that begins or ends a piece without a separator: "PTI Mumbai", "JANE DOE Associated Press"."""
        printed = text[slice(*part)]
        if self._suppliers.find(printed) is not None:
            return
        lead = self._suppliers.leading(printed)
        if lead is not None and lead.end < len(printed) and self._is_place(printed[lead.end :].strip()):
            yield _Item(Part(part.start, part.start + lead.end), "agency")
            yield _Item(Part(*trimmed(text, part.start + lead.end, part.end)), "place")
            return
        for found in re.finditer(r"\s+", printed):
            head, tail = printed[: found.start()], printed[found.end() :]
            supplier = self._suppliers.find(tail)
            if supplier is not None and supplier.kind != "placeholder" and self._names.is_full_name(head):
                yield _Item(Part(part.start, part.start + found.start()), "person")
                yield _Item(Part(part.start + found.end(), part.end), "agency")
                return
        if (cut := self._before_house(printed)) is not None:
            yield _Item(Part(*trimmed(text, part.start, part.start + cut)), "person")
            yield _Item(Part(*trimmed(text, part.start + cut, part.end)), "house")

    def _named(self, text: str, items: list[_Item], *, labelled: bool) -> Iterator[BylineName]:
        people = [
            item
            for item in items
            if item.kind == "person" and (labelled or self._names.is_full_name(text[slice(*item.part)]))
        ]
        people = people[:1] + [item for item in people[1:] if not _shouts(text[slice(*item.part)])]
        if any(self._names.is_full_name(text[slice(*item.part)]) for item in people):
            people = [item for item in people if len(text[slice(*item.part)].split()) > 1]  # "Mara Quill | Quillhaven"
        houses = [item for item in items if item.kind in ("agency", "house")]
        others = sum(item.kind == "other" and not text[item.part.start].isdigit() for item in items)
        if not labelled:
            houses = [item for item in houses if item.kind == "agency" or self._newsroom(text[slice(*item.part)])]
        if not labelled and others > 0 and not houses:
            return
        if not people:
            if houses:
                yield BylineName(houses[0].part, None, None, True)
            elif (
                labelled
                and items
                and items[0].kind in ("role", "other")
                and len(text[slice(*items[0].part)].split()) <= 5
            ):
                yield BylineName(items[0].part, None, None, True)
            return
        for item in people:
            follow = _following(items, item)
            title = next((other.part for other in follow if other.kind == "role"), None)
            house = next((other.part for other in follow if other.kind in ("agency", "house")), None)
            yield BylineName(item.part, title, house, False)


def _following(items: list[_Item], item: _Item) -> list[_Item]:
    """What stands between a person and the next; for the first of several, also what ends the line."""
    position = items.index(item)
    after = items[position + 1 :]
    stop = next((index for index, other in enumerate(after) if other.kind == "person"), len(after))
    return after[:stop] or [other for other in after if other.kind in ("agency", "house")]


def _shouts(printed: str) -> bool:
    """Whether a piece begins with an abbreviation in capitals among small letters: "NASA Flight Historian"."""
    first, *others = printed.split() or [""]
    return len(first) > 2 and first.isalpha() and first.isupper() and any(not word.isupper() for word in others)


def _gaps(start: int, end: int, without: Sequence[Part]) -> Iterator[tuple[int, int]]:
    position = start
    for part in sorted(without):
        if part.start > position:
            yield position, min(part.start, end)
        position = max(position, part.end)
    if position < end:
        yield position, end


def _between(pattern: re.Pattern[str], text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    position = start
    for found in pattern.finditer(text, start, end):
        yield position, found.start()
        position = found.end()
    yield position, end
