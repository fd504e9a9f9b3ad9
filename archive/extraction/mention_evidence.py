"""What speaks for a name being a person, an organisation, a place or none: named pieces of evidence, weighed by table.

The weights are in `[weights]` of `resources/rules/mentions.toml`, four to a piece of evidence in the order of `KINDS`;
`python -m tests.quality.train_mentions` fits them. Every piece is found in bounded time.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from archive.extraction.mention_candidates import Candidate, Cutter
from archive.extraction.mention_neighbours import Neighbours
from archive.extraction.mention_words import MentionWords
from archive.extraction.rule import Stretch

KINDS = ("person", "organisation", "place", "none")
_ACRONYM = re.compile(r"[A-Z][A-Z&.]{1,6}s?$")
_INITIAL = re.compile(r"[^\W\d_]\.$")
_SMALL_WORD = re.compile(r"\b[a-z]{3,}\b")
_BIG, _LARGE = 1_000_000, 100_000


@dataclass
class Scene:
    """What an article as a whole says of its names; filled before anything is judged."""

    text: str
    small: frozenset[str]  # words that it writes small
    counts: Counter[str] = field(default_factory=Counter)  # candidates by key
    surnames: set[str] = field(default_factory=set)
    parts: set[str] = field(default_factory=set)  # other words of people's names
    acronyms: set[str] = field(default_factory=set)
    own: dict[str, list[str]] = field(default_factory=dict)  # evidence of the words alone, by their form


class Evidence:
    """Finds the evidence for candidates of one article."""

    def __init__(self, words: MentionWords, cutter: Cutter, known: frozenset[str], *, english: bool) -> None:
        self._words, self._cutter, self._known, self._english = words, cutter, known, english
        self._neighbours = Neighbours(words)

    def scene(self, stretches: Sequence[Stretch], candidates: list[Candidate]) -> Scene:
        """The article's own evidence, from all its candidates."""
        text = stretches[0].text
        small = (_SMALL_WORD.findall(text, stretch.start, stretch.end) for stretch in stretches)
        scene = Scene(text, frozenset(chain.from_iterable(small)))
        for name in self._known:
            scene.surnames.add(name.rpartition(" ")[2])
        for candidate in candidates:
            scene.counts[candidate.key] += 1
            tokens = candidate.tokens
            if len(tokens) == 1:
                continue
            if self._like_a_person(text, candidate):
                scene.surnames.add(tokens[-1].key)
                scene.parts.update(token.key for token in tokens[:-1] if len(token.key) > 2)
            else:
                scene.acronyms.add("".join(token.key[0] for token in tokens if not token.small))
        return scene

    def _like_a_person(self, text: str, candidate: Candidate) -> bool:
        """Whether the words look like one person's full name, before anything is weighed."""
        tokens, words = candidate.tokens, self._words
        if candidate.key in self._known:
            return True
        if len(tokens) > 4 or self._cutter.house(tokens) or tokens[-1].key in words.place_words | words.not_names:
            return False
        shaped = (
            candidate.titled
            or tokens[0].key in words.given
            or any(_INITIAL.match(token.text) for token in tokens[:-1])
            or (self._english and len(tokens) <= 3 and not any(token.key in words.vocabulary for token in tokens))
        )
        return shaped and self._cutter.place(text, tokens) is None

    def of(self, scene: Scene, candidate: Candidate) -> list[str]:
        """The evidence for one candidate: what its words say, the same wherever they stand, and its neighbours."""
        form = " ".join([token.text for token in candidate.tokens])
        own = scene.own.get(form)
        if own is None:
            own = scene.own[form] = [
                "always",
                *self._of_shape(candidate),
                *self._of_words(scene, candidate),
                *self._of_place(scene, candidate),
                *self._of_article(scene, candidate),
            ]
        return [*own, *self._neighbours.of(scene.text, candidate)]

    def _of_shape(self, candidate: Candidate) -> Iterator[str]:
        tokens = candidate.tokens
        size = "one" if len(tokens) == 1 else "two" if len(tokens) == 2 else "three" if len(tokens) == 3 else "many"
        yield size
        if len(tokens) == 1 and _ACRONYM.match(tokens[0].text):
            yield "acronym"
        elif any(token.text.isupper() and len(token.text) > 3 for token in tokens):
            yield f"shouted, {size}"
        if any(_INITIAL.match(token.text) for token in tokens[1:-1]):
            yield "middle initial"
        if _INITIAL.match(tokens[0].text) and len(tokens) > 1:
            yield "first initial"
        if not self._english:
            yield f"not English, {size}"

    def _of_words(self, scene: Scene, candidate: Candidate) -> Iterator[str]:
        words, tokens = self._words, candidate.tokens
        first, last, several = tokens[0].key, tokens[-1].key, len(tokens) > 1
        size = "more" if several else "one"
        if first in words.given:
            yield f"given name, {size}" if first not in words.vocabulary else f"given name or word, {size}"
        if last in words.surnames:
            yield f"surname, {size}"
        if several and self._cutter.house(tokens):
            yield "house word last" if last in words.organisations else "house word first"
        elif any(token.key in words.house_words for token in tokens):
            yield f"house word, {size}"
        if last in words.place_words:
            yield f"place word last, {size}"
        if first in words.place_openers and several:
            yield "place word first"
        if last in words.not_names:
            yield f"no name last, {size}"
        if any(token.key in words.peoples for token in tokens):
            yield f"people, {size}"
        if " ".join(scene.text[candidate.start : candidate.end].split()) in words.known_organisations:
            yield "known house"
        yield from self._of_vocabulary(scene, candidate, size)

    def _of_vocabulary(self, scene: Scene, candidate: Candidate, size: str) -> Iterator[str]:
        words, tokens = self._words, candidate.tokens
        bare = [token.key for token in tokens if not token.small]
        common = sum(key in words.vocabulary for key in bare)
        if not self._english and common == 0:
            yield f"vocabulary unknown, {size}"
        elif common == len(bare):
            yield f"all common, {size}"
        elif common:
            yield f"{'last' if bare[-1] in words.vocabulary else 'some'} common"
        else:
            yield f"none common, {size}"
        if all(key in scene.small for key in bare):
            yield f"written small here, {size}"

    def _of_place(self, scene: Scene, candidate: Candidate) -> Iterator[str]:
        place = self._cutter.place(scene.text, candidate.tokens)
        size = "more" if len(candidate.tokens) > 1 else "one"
        if place is None:
            yield from self._of_place_inside(scene, candidate)
            return
        if place.kind != "city":
            yield place.kind
        elif place.population > _BIG:
            yield f"big city, {size}"
        elif place.population > _LARGE:
            yield f"city, {size}"
        else:
            yield f"town, {size}"

    def _of_place_inside(self, scene: Scene, candidate: Candidate) -> Iterator[str]:
        """Houses are named for places: "Toronto Star", "Environment Canada"."""
        tokens = candidate.tokens
        if len(tokens) < 2 or tokens[-1].key in self._words.place_words:
            return
        first, last = (self._cutter.place(scene.text, part) for part in (tokens[:1], tokens[-1:]))
        if first is not None and (first.kind != "city" or first.population > _LARGE):
            yield "place inside, first"
        if last is not None and last.kind != "city":
            yield "place inside, last"

    def _of_article(self, scene: Scene, candidate: Candidate) -> Iterator[str]:
        tokens, key = candidate.tokens, candidate.key
        size = "more" if len(tokens) > 1 else "one"
        if key in self._known:
            yield "credited"
        count = scene.counts[key]
        if count > 2:
            yield f"often, {size}"
        elif count == 2:
            yield f"twice, {size}"
        if len(tokens) == 1:
            if key in scene.surnames:
                yield "surname of someone here"
            elif key in scene.parts:
                yield "part of someone's name here"
            if key.replace(".", "") in scene.acronyms and tokens[0].text.isupper():
                yield "acronym of a name here"
        elif self._like_a_person(scene.text, candidate):
            yield "like a person"
