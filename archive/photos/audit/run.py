"""Runs the rules over uses of photos, with the house style and suppliers of one archive."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from archive.photos.audit.compare import plain
from archive.photos.audit.model import RULES, Finding, HouseStyle, Knowledge, PhotoUse
from archive.photos.audit.names import NameBook
from archive.photos.audit.rules import CHECKS, PRINTED, Bench
from archive.photos.audit.uses import same_photo_other_credit
from archive.text.suppliers import Suppliers


class Auditor:
    """Immutable once made; one for each set of rules, suppliers and names."""

    def __init__(
        self,
        table: Mapping[str, Any],
        suppliers: Suppliers,
        knowledge: Knowledge | None = None,
        *,
        rules: Sequence[str] = RULES,
        today: date | None = None,
    ) -> None:
        """`table` is that of audit.toml; `rules` are the ones to run; `today` decides which licences have expired."""
        known = knowledge or Knowledge()
        words = {name: frozenset(str(word).casefold() for word in values) for name, values in table["words"].items()}
        self._suppliers = suppliers
        self._rules = frozenset(rules)
        self._outlets = frozenset(plain(name) for name in known.outlets)
        self._bench = Bench(
            suppliers,
            HouseStyle.from_table(table["house"]),
            known,
            NameBook(known.photographers),
            words,
            table["restrictions"],
            today or date.today(),  # noqa: DTZ011 - a licence ends by the desk's own calendar
        )

    def one(self, use: PhotoUse) -> Iterator[Finding]:
        """The findings about one use by itself, in the order of the rules."""
        use = self._with_its_house(use)
        for name, check in CHECKS:
            if name in self._rules and not (use.alone and name in PRINTED):
                yield from check(use, self._bench)

    def _with_its_house(self, use: PhotoUse) -> PhotoUse:
        """The use; a photographer who is an outlet of this archive (its name may look like one) becomes its agency."""
        credit = use.caption.credit
        if credit is None or not credit.photographer or plain(credit.photographer) not in self._outlets:
            return use
        credit = replace(credit, photographer=None, agency=credit.agency or credit.photographer)
        return replace(use, caption=replace(use.caption, credit=credit))

    def together(self, uses: Iterable[PhotoUse]) -> Iterator[Finding]:
        """The findings that only several uses together show (A9)."""
        if "A9" in self._rules:
            yield from same_photo_other_credit(uses, self._suppliers)

    def all(self, uses: Sequence[PhotoUse]) -> list[Finding]:
        """Every finding about the uses, by article, caption and rule."""
        findings = [finding for use in uses for finding in self.one(use)]
        findings += self.together(uses)
        return sorted(findings, key=lambda finding: (finding.article, finding.index, RULES.index(finding.rule)))
