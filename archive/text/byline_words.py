"""The words of bylines: what is a job, a house or a person, and where one ends and the other begins."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from archive.text.credits import Part
from archive.text.names import NameRules, trimmed
from archive.text.suppliers import Suppliers

_GLUED = re.compile(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ][a-zß-ÿ]{3,}\b)")
_INTERNAL_CAPITALS = re.compile(r"[A-Z]{2,}[a-z]\w+|[a-z]+[A-Z]{2,}\w*")


class BylineWords:
    """Judges the pieces of a byline with one set of words; immutable."""

    def __init__(
        self, table: Mapping[str, Any], names: NameRules, suppliers: Suppliers, is_place: Callable[[str], bool]
    ) -> None:
        self._after = frozenset(table["after_names"])
        self._houses = frozenset(table["houses"])
        self._newsrooms = frozenset(table["newsrooms"])
        self._roles = frozenset(word.casefold() for word in table["roles"])
        self._names, self._suppliers, self._is_place = names, suppliers, is_place

    def is_role(self, text: str) -> bool:
        """Whether a line is a writer's job: "Freelance sports writer"."""
        words = [word.strip(".,").casefold() for word in text.split()]
        joined = " ".join(words)
        return 0 < len(words) <= 7 and any(role in words or joined.endswith(role) for role in self._roles)

    def _bare(self, text: str, part: Part) -> Part:
        """A piece without what is printed behind a name: degrees, "on" before a date, words glued to it."""
        start, end = part
        for found in _GLUED.finditer(text, start, end):
            tail = text[found.end() : end]
            if tail.casefold() in self._after or self.is_role(tail) or self._suppliers.find(tail) is not None:
                return Part(*trimmed(text, start, found.end()))
        while (space := max(text.rfind(" ", start, end), text.rfind("\u00a0", start, end))) > start:
            word = text[space + 1 : end]
            house = _INTERNAL_CAPITALS.fullmatch(word) and self._names.is_full_name(text[start:space])
            if word.strip(".,").casefold() not in self._after and not (house and self._suppliers.find(word) is None):
                break
            start, end = trimmed(text, start, space)
        return Part(start, end)

    def _surname(self, printed: str) -> bool:
        """ "Matt Daily": a person with the surname of a house, where a name must stand."""
        person = " " in printed.strip() and self._names.is_person(printed, surnames=True)
        return person and self._suppliers.find(printed) is None and not self._house_shape(printed)

    def _before_role(self, printed: str) -> int | None:
        """Where a job begins right after a name: "Steffan Rhys Deputy Director"."""
        words = list(re.finditer(r"\S+", printed))
        if not 3 <= len(words) <= 8 or not self.is_role(printed) or self._suppliers.leading(printed):
            return None
        for count in (2, 3):
            if count < len(words) and self._names.is_full_name(printed[: words[count].start()]):
                return words[count].start()
        return None

    def _before_house(self, printed: str) -> int | None:
        """Where a paper's name begins right after a person's: "Oona Brack Lantern Bay Tribune"."""
        words = list(re.finditer(r"\S+", printed))
        last = re.split(r"[\s-]", printed)[-1].casefold() if words else ""
        if not 4 <= len(words) <= 7 or last not in self._houses:
            return None
        cut = words[3 if re.fullmatch(r"[A-Z]\.?", words[1].group()) else 2].start()
        head = printed[:cut].strip()
        return cut if self._names.is_full_name(head) and not self._is_place(head) else None

    def _kind(self, printed: str) -> str:
        if self._suppliers.find(printed) is not None:
            return "agency"
        if self.is_role(printed):
            return "house" if self._house_shape(printed) else "role"
        if self._is_place(printed):
            return "place"
        if self._names.is_person(printed):
            return "person"
        return "house" if self._house_shape(printed) else "other"

    def _house_shape(self, printed: str) -> bool:
        """A house by its words: "News Nation Bureau", "MND Staff"."""
        words = printed.split()
        capital = all(word[:1].isupper() or word.casefold() in ("of", "the", "and", "for", "de", "&") for word in words)
        last = words[-1].strip(".,").casefold() if words else ""
        return 2 <= len(words) <= 6 and capital and last in self._houses

    def _newsroom(self, printed: str) -> bool:
        """A house that can sign without "By": "News Nation Bureau", "MND Staff"."""
        return printed.split()[-1].strip(".,").casefold() in self._newsrooms
