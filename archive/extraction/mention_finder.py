"""Finds names in running text: runs of capitals in Latin, Greek and Cyrillic; titles and the gazetteer elsewhere.

Each run is cut into candidates, each candidate weighed by evidence (`mention_evidence.py`), and all places where an
article has the same name are judged together: a name means one thing in one article.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from archive.extraction.gazetteer import Place, fold_places, places
from archive.extraction.mention_arabic import mentions_in_arabic
from archive.extraction.mention_candidates import Candidate, Cutter
from archive.extraction.mention_dates import Found, dates_in
from archive.extraction.mention_evidence import KINDS, Evidence
from archive.extraction.mention_runs import runs_in
from archive.extraction.mention_words import MentionWords
from archive.extraction.rule import Stretch

_LEAST = 0.3  # confidence
_NO_WEIGHT = (0.0,) * len(KINDS)


class MentionFinder:
    """Finds mentions with the names that an archive and an article credit; may be shared between threads."""

    def __init__(self, words: MentionWords, known: frozenset[str]) -> None:
        self._words, self._cutter = words, Cutter(words)
        self._known = frozenset(" ".join(name.casefold().split()) for name in known)

    def find(self, stretches: Sequence[Stretch], language: str | None, published: str | None) -> list[Found]:
        """The mentions in stretches of one text, in their order, none overlapping."""
        reference = date.fromisoformat(published[:10]) if published and len(published) >= 10 else None
        found: list[Found] = []
        for stretch in stretches:
            found += dates_in(self._words, *_bounds(stretch), language, reference)
        found += self._names(stretches, language)
        for stretch in stretches:
            found += mentions_in_arabic(self._words, self._place, *_bounds(stretch))
        return _apart(found)

    def weighed(self, stretches: Sequence[Stretch], language: str | None) -> Iterator[tuple[Candidate, list[str]]]:
        """Every candidate with its evidence."""
        if not stretches:
            return
        evidence = Evidence(self._words, self._cutter, self._known, english=(language or "en").startswith("en"))
        candidates = [
            candidate
            for stretch in stretches
            for run in runs_in(self._words, *_bounds(stretch))
            for candidate in self._cutter.candidates(stretch.text, run)
        ]
        scene = evidence.scene(stretches, candidates)
        for candidate in candidates:
            yield candidate, evidence.of(scene, candidate)

    def _names(self, stretches: Sequence[Stretch], language: str | None) -> Iterator[Found]:
        weights = self._words.weights
        scores: dict[str, list[float]] = defaultdict(lambda: [0.0] * len(KINDS))
        places: dict[str, list[Candidate]] = defaultdict(list)
        for candidate, evidence in self.weighed(stretches, language):
            places[candidate.key].append(candidate)
            score = scores[candidate.key]
            for name in evidence:
                for index, weight in enumerate(weights.get(name, _NO_WEIGHT)):
                    score[index] += weight
        for key, candidates in places.items():
            kind, confidence = _best([total / len(candidates) for total in scores[key]])
            if kind != "none" and confidence >= _LEAST:
                yield from (Found(c.start, c.end, kind, confidence) for c in candidates)

    def _place(self, name: str) -> Place | None:
        """The place of that name."""
        if name in self._words.places:
            return Place(name, self._words.places[name], 10**9, "country")
        return places().get(fold_places(name))


def _bounds(stretch: Stretch) -> tuple[str, int, int]:
    return stretch.text, stretch.start, stretch.end


def _best(scores: list[float]) -> tuple[str, float]:
    """The kind with the highest score, and its share of the exponentials of all."""
    top = max(scores)
    shares = [math.exp(score - top) for score in scores]
    index = scores.index(top)
    return KINDS[index], round(shares[index] / sum(shares), 2)


def _apart(found: list[Found]) -> list[Found]:
    """What does not overlap what was found before it (dates first, then names), in the text's order."""
    kept: list[Found] = []
    taken: set[int] = set()
    for one in found:
        if one.start not in taken and one.end - 1 not in taken:
            taken.update(range(one.start, one.end))
            kept.append(one)
    return sorted(kept)
