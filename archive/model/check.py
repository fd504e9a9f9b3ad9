"""What checking an archive finds: differences between what is recorded and what is there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

DifferenceState = Literal["open", "mended", "set aside"]


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: `kind` is a stable word for machines, `item` what it concerns, `meaning` a sentence for a person.

    `state` says what became of it: "open" until a repair mended it, or set the damaged part aside for a person.
    """

    kind: str
    item: str
    meaning: str
    state: DifferenceState = "open"


@dataclass(frozen=True, slots=True)
class LastCheck:
    """When the archive was checked last (UTC), and how many differences were left."""

    when: datetime
    differences: int


@dataclass(frozen=True, slots=True)
class CheckReport:
    """Outcome of a check: how much was looked at, and every difference."""

    originals: int = 0
    pictures: int = 0
    articles: int = 0
    indexed: int = 0
    differences: tuple[Difference, ...] = ()
    seconds: float = 0.0

    @property
    def sound(self) -> bool:
        """Whether nothing is left to worry about."""
        return all(difference.state == "mended" for difference in self.differences)
