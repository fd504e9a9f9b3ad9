"""The words of datelines: what has the shape of a place, which places stand out, which houses file copy."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from archive.text.suppliers import Suppliers

WORD = re.compile(r"[^\s,،/]+")
MAX_PLACE_WORDS = 9


@dataclass(frozen=True, slots=True)
class DatelineWords:
    """Judges places and houses with one set of suppliers; `is_place` says whether a name in mixed case is one."""

    suppliers: Suppliers
    not_places: frozenset[str]
    small: frozenset[str]
    marks: tuple[str, ...]
    weekdays: frozenset[str]
    is_place: Callable[[str], bool] = lambda _name: False

    def _place_shape(self, place: str) -> bool:
        words = WORD.findall(place)
        if not 1 <= len(words) <= MAX_PLACE_WORDS or self._is_label(words) or self._wire(place):
            return False
        if any(char.isdigit() or char in '!?"“”«»@#&+=;' for char in place):
            return False
        return all(_name_like(word) or word.casefold() in self.small for word in words) and _name_like(words[0])

    def _is_label(self, words: list[str]) -> bool:
        """ "FILE", "By Jane Doe", "Read more": the words of labels, whole or at the start."""
        folded = " ".join(words).casefold()
        return folded in self.not_places or words[0].casefold() in ("by", "von", "par", "por", "read", "photo", "file")

    def _stands_out(self, place: str) -> bool:
        """Whether a place can be told without anything beside it: in capitals, or known."""
        letters = [char for char in place.split(",")[0] if char.isalpha()]
        if not letters or len(letters) < 3:
            return False
        if all(char.isupper() for char in letters):
            return True
        return self.is_place(re.split(r"[,،/]", place)[0].strip())

    def _is_agency(self, name: str) -> bool:
        """A supplier, or several: "ats afp", "tca/dpa"."""
        if self._files(name):
            return True
        known = [self._files(part) for part in re.split(r"[/+&-]", name)]
        if 1 < len(known) <= 4 and any(known):
            return True
        words = name.split()
        own = 1 < len(words) <= 3 and words[0].isupper() and self._wire(words[0])  # "CNN Business", "AP Sports"
        return own or (1 < len(words) <= 3 and all(self._files(word) for word in words))

    def _files(self, name: str) -> bool:
        """Whether `name` is a supplier that files copy or photos, not a platform or a placeholder."""
        supplier = self.suppliers.find(name)
        return supplier is not None and supplier.kind == "agency"

    def _wire(self, name: str) -> bool:
        """Whether `name` is a house that files copy; "UNITED NATIONS" supplies photos and is a place too."""
        supplier = self.suppliers.find(name)
        return supplier is not None and supplier.wire


def _name_like(word: str) -> bool:
    return word[:1].isupper() or (word[:1].isalpha() and not word[:1].islower()) or word[:2] in ("d'", "l'", "d’", "l’")
