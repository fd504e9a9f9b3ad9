"""What a page claims about its article, before any claim is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Claim:
    """One value with the place it stands in the original and how far its source can be trusted (0 to 1).

    `group` ties values of one list together ("these three authors are from the JSON-LD"); `note` is evidence such as
    the type of an author ("organization"). `start` and `end` count in the stored text where the value stands there.
    """

    name: str
    value: str
    source: str
    rule: str
    confidence: float
    group: str = ""
    note: str = ""
    start: int | None = None
    end: int | None = None


@dataclass(slots=True)
class Claims:
    """Claims in the order they were found; blank ones are never kept."""

    _items: list[Claim] = field(default_factory=list)

    def add(self, claim: Claim) -> None:
        """Keep the claim if it says anything."""
        if claim.value and claim.value.strip():
            self._items.append(claim)

    def extend(self, claims: Claims) -> None:
        """Keep all of another source's claims, after those that are here."""
        self._items.extend(claims)

    def __iter__(self) -> Iterator[Claim]:
        return iter(self._items)

    def named(self, name: str) -> list[Claim]:
        """All claims of that name."""
        return [claim for claim in self._items if claim.name == name]
