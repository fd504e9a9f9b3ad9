"""Which well-known photographer a rare name may be a slip for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from rapidfuzz import fuzz

from archive.photos.audit.compare import plain

_NEAR = 90.0  # of 100: one letter in ten may differ
_ENDS = 4  # letters: a slip of the pen leaves the beginning or the end of a name as it was
_LEAST = 3  # photos that a name must have to be known
_TIMES = 3  # how much better known than the other it must be


class Known(NamedTuple):
    """A name that the archive knows, folded for comparing, and how many photos carry it."""

    name: str
    folded: str
    photos: int


class NameBook:
    """The photographers of an archive by how often they are credited; looks at a few names only, and once at each."""

    def __init__(self, photographers: Mapping[str, int]) -> None:
        self._photos = photographers
        self._by_end: dict[str, list[Known]] = defaultdict(list)
        self._seen: dict[str, Known | None] = {}
        for name, photos in photographers.items():
            if photos >= _LEAST:
                known = Known(name, plain(name), photos)
                for end in _ends(known.folded):
                    self._by_end[end].append(known)

    def photos(self, name: str) -> int:
        """How many photos are credited to the name as it is spelt."""
        return self._photos.get(name, 0)

    def near(self, name: str) -> Known | None:
        """The nearest name that is much better known, or None; equal but for case and accents counts as near."""
        if name not in self._seen:
            self._seen[name] = self._nearest(name)
        return self._seen[name]

    def _nearest(self, name: str) -> Known | None:
        folded, least = plain(name), max(_LEAST - 1, _TIMES * self.photos(name))
        best: tuple[float, Known] | None = None
        for known in (known for end in _ends(folded) for known in self._by_end.get(end, ())):
            if known.name == name or known.photos <= least or abs(len(known.folded) - len(folded)) > 2:
                continue
            score = fuzz.ratio(folded, known.folded, score_cutoff=_NEAR)
            if score >= _NEAR and (best is None or score > best[0]):
                best = score, known
        return best[1] if best else None


def _ends(folded: str) -> Iterable[str]:
    return f"{folded[:_ENDS]}…", f"…{folded[-_ENDS:]}"
