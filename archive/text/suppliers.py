"""Who supplies photos and copy: agencies, collections and platforms, by name, alias or known misspelling.

The list is data (`resources/rules/suppliers.toml`), overridable per archive: suppliers change names overnight.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

IIM_CREDIT_LIMIT = 32  # bytes of an IPTC-IIM 2:110 Credit; longer names arrive cut
_SPACE = re.compile(r"[\s.\u00a0]+")
_BEGINNING = 3  # letters by which most strings are seen to be no supplier


@dataclass(frozen=True, slots=True)
class Supplier:
    """One supplier as data.

    `kind` is agency (it employs or represents photographers), collection (it resells others' work) or platform (users
    publish there). `form` is how it wants to be credited, with {photographer}; `partner_form` the same for pictures of
    its partners, with {agency} too; `wire` whether it files text as well.
    """

    name: str
    kind: str = "agency"
    aliases: tuple[str, ...] = ()
    misspellings: tuple[str, ...] = ()
    form: str = ""
    wire: bool = False
    partner_form: str = ""
    exact: bool = False  # its one-word names are words of the language too: they count only as spelt


class SupplierMatch(NamedTuple):
    """A supplier found in a string: who, where (code points, half open), and whether it was misspelt or cut."""

    supplier: Supplier
    start: int
    end: int
    misspelt: bool = False
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Suppliers:
    """All suppliers of an archive, found by any of their names."""

    entries: tuple[Supplier, ...]
    _by_name: dict[str, tuple[Supplier, bool]] = field(default_factory=dict, repr=False, compare=False)
    _sorted: list[tuple[str, Supplier]] = field(default_factory=list, repr=False, compare=False)
    _beginnings: set[str] = field(default_factory=set, repr=False, compare=False)

    @classmethod
    def from_table(cls, table: dict[str, Any]) -> Suppliers:
        """The suppliers of a table whose list `supplier` has name, kind, aliases, misspellings, form, wire."""
        made = cls(tuple(_entry(entry) for entry in table.get("supplier", ())))
        names: list[tuple[str, Supplier]] = []
        for supplier in made.entries:
            for name in (supplier.name, *supplier.aliases):
                made._by_name.setdefault(_key(supplier, name), (supplier, False))
            for name in supplier.misspellings:
                made._by_name.setdefault(_key(supplier, name), (supplier, True))
            for name in (supplier.name, *supplier.aliases, *supplier.misspellings):
                names.append((folded(name), supplier))
                made._beginnings.add(folded(name)[:_BEGINNING])
        names.sort(key=lambda item: item[0])
        made._sorted.extend(names)
        return made

    def find(self, name: str) -> Supplier | None:
        """The supplier that `name` as a whole stands for, whatever its case, dots or an article before it."""
        found = self._found(name)
        return found[0] if found else None

    def names(self) -> Iterator[str]:
        """Every name of every supplier, folded."""
        return (name for name, _ in self._sorted)

    def _found(self, name: str) -> tuple[Supplier, bool] | None:
        key = folded(name)
        if key[:_BEGINNING] not in self._beginnings and not key.startswith("the "):
            return None
        site = key.removesuffix(" com")  # folded has made a space of the dot
        keys = (key, _spelt(name), key.removeprefix("the "), site)
        return next((self._by_name[one] for one in keys if one in self._by_name), None)

    def misspelt(self, name: str) -> bool:
        """Whether `name` is a known misspelling."""
        found = self._found(name)
        return found is not None and found[1]

    def cut(self, name: str) -> Supplier | None:
        """The supplier whose name `name` is the beginning of, where IPTC-IIM's 32 bytes cut it; at least 8 letters."""
        key = folded(name)
        if len(key) < 8:
            return None
        place = bisect_left(self._sorted, key, key=lambda item: item[0])
        if place < len(self._sorted) and self._sorted[place][0].startswith(key):
            return self._sorted[place][1]
        return None

    def leading(self, text: str) -> SupplierMatch | None:
        """The longest supplier name that `text` begins with, ending at a word's end."""
        words = list(re.finditer(r"[^\s/,;|()]+", text[:80]))[:6]
        for last in range(len(words) - 1, -1, -1):
            name = text[words[0].start() : words[last].end()]
            if found := self._found(name):
                return SupplierMatch(found[0], words[0].start(), words[last].end(), found[1])
        return None

    def wire_names(self) -> Iterator[str]:
        """Every name of a supplier that files text."""
        for supplier in self.entries:
            if supplier.wire:
                yield supplier.name
                yield from supplier.aliases


def folded(name: str) -> str:
    """A name for comparing: without case, dots and runs of space."""
    if not name.isalnum():
        name = _SPACE.sub(" ", name).strip(" -–—")
    return name.casefold()


def _key(supplier: Supplier, name: str) -> str:
    """Names of one word may be words of the language; those of several are not."""
    return _spelt(name) if supplier.exact and len(name.split()) == 1 else folded(name)


def _spelt(name: str) -> str:
    """A name for comparing as spelt, marked so that it cannot meet a folded one."""
    return "=" + _SPACE.sub(" ", name).strip(" -–—")


def _entry(entry: dict[str, Any]) -> Supplier:
    return Supplier(
        name=entry["name"],
        kind=entry.get("kind", "agency"),
        aliases=tuple(entry.get("aliases", ())),
        misspellings=tuple(entry.get("misspellings", ())),
        form=entry.get("form", ""),
        wire=bool(entry.get("wire", False)),
        partner_form=entry.get("partner_form", ""),
        exact=bool(entry.get("exact", False)),
    )
