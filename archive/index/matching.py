"""Which words of a text a query tree matches, word for word: what engines tell only by article, told by place.

A tree is compiled once: each word of it becomes a slot that knows which folded words it takes. A text is then read
once, and the tree evaluated over the places of its slots.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress
from typing import NamedTuple

from rapidfuzz.distance import OSA

from archive.index.analysis import PARAGRAPH, piece_kind, pieces
from archive.index.tree import And, AtLeast, Boost, Fuzzy, Near, Node, Not, Or, Pattern, Phrase, Regex, Same, Word
from archive.text.folding import SORANI, fold, fold_all, is_sorani
from archive.text.stemming import stem, stemmed_language

Expand = Callable[[str, str], frozenset[str]]
_MOST = 2000  # matches of one node in one text; beyond it, marks help nobody
_REMEMBERED = 200_000  # words whose slots are kept: a hostile archive may hold any number
_LONGEST_TESTED = 64  # letters of a word that patterns and regular expressions are tried on


class Hit(NamedTuple):
    """A word of the text that a slot takes: its number, its place (code points), its sentence and paragraph."""

    position: int
    start: int
    end: int
    sentence: int
    paragraph: int


class Match(NamedTuple):
    """A place where a node matches: the numbers of its first and last word, and the words to mark with their leaf."""

    first: int
    last: int
    hits: tuple[tuple[Hit, int], ...]


@dataclass(frozen=True, slots=True)
class _Slot:
    """One word of the query: the folded words it takes, other forms of them that some languages have, or a test."""

    taken: frozenset[str] = frozenset()
    forms: frozenset[str] = frozenset()
    test: Callable[[str], object] | None = None


@dataclass(frozen=True, slots=True)
class Leaf:
    """A leaf with words: its field, its words' slots, and its number among the terms."""

    field: str
    slots: tuple[int, ...]
    term: int
    ordered: bool = True


class Matcher:
    """A tree ready to be matched; not to be shared between threads."""

    def __init__(self, node: Node, expand: Expand) -> None:
        self._expand = expand
        self._slots: list[_Slot] = []
        self._leaves: dict[int, Leaf] = {}
        self._terms: dict[str, int] = {}
        self._has_units = False
        self._node = node
        self._compile(node)
        self._tables: dict[str | None, _Table] = {}

    @property
    def terms(self) -> tuple[str, ...]:
        """What is looked for, each once, in the query's order."""
        return tuple(self._terms)

    @property
    def fields(self) -> frozenset[str]:
        """The fields that words are looked for in."""
        return frozenset(leaf.field for leaf in self._leaves.values())

    def matches(
        self, text: str, language: str | None, searched_as: Iterable[str], most_words: int | None = None
    ) -> list[Match]:
        """Where the tree's words match in the text of a field known by the names `searched_as`.

        Parts that a Not excludes match nowhere; `most_words` looks at the beginning only.
        """
        hits = self._read(text, language, most_words)
        if not hits:
            return []
        names = frozenset(searched_as)
        return list(self._match(self._node, hits, names))

    def _compile(self, node: Node) -> None:
        if isinstance(node, (And, Or)):
            for part in node.parts:
                self._compile(part)
        elif isinstance(node, (Near, Same)):
            self._has_units = self._has_units or isinstance(node, Same)
            self._compile(node.left)
            self._compile(node.right)
        elif isinstance(node, (Boost, AtLeast)):
            self._compile(node.part)
        elif isinstance(node, (Word, Phrase, Pattern, Fuzzy, Regex)):
            self._leaves[id(node)] = Leaf(node.field, self._slots_of(node), self._term(term_of(node)))

    def _term(self, term: str) -> int:
        return self._terms.setdefault(term, len(self._terms))

    def _slots_of(self, node: Word | Phrase | Pattern | Fuzzy | Regex) -> tuple[int, ...]:
        made = [*self._make_slots(node)]
        self._slots.extend(made)
        return tuple(range(len(self._slots) - len(made), len(self._slots)))

    def _make_slots(self, node: Word | Phrase | Pattern | Fuzzy | Regex) -> Iterator[_Slot]:
        if isinstance(node, Phrase):
            for text in node.words:
                yield from (_Slot(forms) for _, forms in _spellings(text))
        elif isinstance(node, Word):
            spelt = list(_spellings(node.text))
            for piece, forms in spelt:  # "d'état" is a phrase of two words to the index, and not stemmed
                stemmed = not node.exact and len(spelt) == 1
                yield _Slot(forms, self._expand(node.field, piece) - forms if stemmed else frozenset())
        elif isinstance(node, Pattern):
            yield _Slot(test=_any_of([_wildcards(pattern) for pattern in sorted(fold_all(node.pattern))]))
        elif isinstance(node, Regex):
            yield _Slot(test=re.compile(node.expression, re.IGNORECASE).fullmatch)
        else:
            yield _Slot(test=_any_of([_near_spelling(word, node.distance) for word in sorted(fold_all(node.text))]))

    def _read(self, text: str, language: str | None, most_words: int | None) -> dict[int, list[Hit]]:
        """Hits by slot, among the first `most_words` words."""
        table = self._table(language)
        found = pieces(text)
        taken = list(map(table.__getitem__, found))
        at = list(compress(range(len(taken)), taken))
        hits: dict[int, list[Hit]] = {}
        if at:
            made = None if self._has_units else _hits(text, found, taken, at)
            for index, hit in zip(at, made or _hits_with_units(text, found, taken, at), strict=True):
                if most_words is not None and hit.position >= most_words:
                    break
                for slot in taken[index] or ():
                    hits.setdefault(slot, []).append(hit)
        return hits

    def _table(self, language: str | None) -> _Table:
        spoken = SORANI if is_sorani(language) else stemmed_language(language)
        if spoken not in self._tables:
            self._tables[spoken] = _Table(self._slots, spoken)
        return self._tables[spoken]

    def _match(self, node: Node, hits: dict[int, list[Hit]], names: frozenset[str]) -> Iterator[Match]:
        if isinstance(node, (And, Or)):
            for part in node.parts:
                yield from self._match(part, hits, names)
        elif isinstance(node, (Boost, AtLeast)):
            yield from self._match(node.part, hits, names)
        elif isinstance(node, (Near, Same)):
            left = sorted(self._match(node.left, hits, names))[:_MOST]
            right = sorted(self._match(node.right, hits, names))[:_MOST] if left else []
            yield from _near(node, left, right) if isinstance(node, Near) else _same(node, left, right)
        elif not isinstance(node, Not):
            leaf = self._leaves.get(id(node))
            if leaf is not None and leaf.field in names:
                yield from _leaf_matches(leaf, hits)


def _hits(
    text: str, found: Sequence[str], taken: Sequence[tuple[int, ...] | None], at: Sequence[int]
) -> list[Hit] | None:
    """The words `at` these places among the pieces, without their sentences; None when they cannot be told so fast.

    Every piece of the same letters is taken alike, so their places in the text are where those letters stand alone;
    a count that differs means that they also stand inside a word with marks.
    """
    ends = [index for index, slots in enumerate(taken) if slots is None]
    counts = Counter(found[index] for index in at)
    places: dict[str, Iterator[int]] = {}
    for piece, count in counts.items():
        starts = [match.start() for match in _alone(piece).finditer(text)]
        if len(starts) != count:
            return None
        places[piece] = iter(starts)
    hits = []
    for index in at:
        start = next(places[found[index]])
        hits.append(Hit(index - bisect_left(ends, index), start, start + len(found[index]), 0, 0))
    return hits


@lru_cache(maxsize=512)
def _alone(piece: str) -> re.Pattern[str]:
    """Finds the letters where no other letter touches them; they come first so that `re` searches for them as such."""
    letters = re.escape(piece)
    return re.compile(rf"{letters}(?<![^\W_]{letters})(?![^\W_])")


def _hits_with_units(
    text: str, found: Sequence[str], taken: Sequence[tuple[int, ...] | None], at: Sequence[int]
) -> Iterator[Hit]:
    """The words `at` these places among the pieces, with the sentence and paragraph that each stands in."""
    wanted = frozenset(at)
    position = sentence = paragraph = offset = 0
    fresh = True  # no word since the last end mark
    for index, piece in enumerate(found[: at[-1] + 1]):
        offset = text.index(piece, offset)
        if taken[index] is None:
            ends_paragraph = piece_kind(piece) == PARAGRAPH
            if not fresh or ends_paragraph:
                sentence += 1
                paragraph += ends_paragraph
                fresh = True
            continue
        if index in wanted:
            yield Hit(position, offset, offset + len(piece), sentence, paragraph)
        position += 1
        offset += len(piece)
        fresh = False


def term_of(node: Word | Phrase | Pattern | Fuzzy | Regex) -> str:
    """How a leaf is called in a list of terms."""
    if isinstance(node, Phrase):
        return " ".join(node.words)
    if isinstance(node, Pattern):
        return node.pattern
    if isinstance(node, Regex):
        return f"/{node.expression}/"
    return node.text


def _leaf_matches(leaf: Leaf, hits: dict[int, list[Hit]]) -> Iterator[Match]:
    """Runs of words that take the leaf's slots in order."""
    if not leaf.slots:
        return
    following = [{hit.position: hit for hit in hits.get(slot, ())} for slot in leaf.slots[1:]]
    for hit in hits.get(leaf.slots[0], ())[:_MOST]:
        run = [hit, *(places.get(hit.position + step + 1) for step, places in enumerate(following))]
        if None not in run:
            marked = tuple((word, leaf.term) for word in run if word is not None)
            yield Match(hit.position, hit.position + len(run) - 1, marked)


def _near(node: Near, left: Sequence[Match], right: Sequence[Match]) -> Iterator[Match]:
    """Pairs with at most `distance` - 1 words between, in order when the node says so."""
    firsts = [match.first for match in right]
    longest = max((match.last - match.first for match in right), default=0)
    made = 0
    for one in left:
        begin = one.last + 1 if node.ordered else one.first - node.distance - longest
        at = bisect_left(firsts, begin)
        while at < len(right) and right[at].first - one.last <= node.distance:
            other = right[at]
            at += 1
            before, after = (one, other) if one.first <= other.first else (other, one)
            if 0 < after.first - before.last <= node.distance:
                made += 1
                yield Match(before.first, after.last, one.hits + other.hits)
            if made >= _MOST:
                return


def _same(node: Same, left: Sequence[Match], right: Sequence[Match]) -> Iterator[Match]:
    """Pairs that lie in one sentence or paragraph."""
    places: dict[int, list[Match]] = {}
    for other in right:
        places.setdefault(_unit(node, other), []).append(other)
    made = 0
    for one in left:
        for other in places.get(_unit(node, one), ()):
            if one.first == other.first:
                continue
            made += 1
            yield Match(min(one.first, other.first), max(one.last, other.last), one.hits + other.hits)
            if made >= _MOST:
                return


def _unit(node: Same, match: Match) -> int:
    hit = match.hits[0][0]
    return hit.sentence if node.unit == "sentence" else hit.paragraph


class _Table(dict[str, tuple[int, ...] | None]):
    """A word as it stands → the slots that take it; None for what is not a word. Works words out as it meets them.

    One a language: an article's words are forms of one another by the stemmer of its own language alone.
    """

    def __init__(self, slots: Sequence[_Slot], language: str | None) -> None:
        super().__init__()
        self._language = language
        self._tests = [(number, slot.test) for number, slot in enumerate(slots) if slot.test]
        self._by_word: dict[str, list[int]] = {}
        for number, slot in enumerate(slots):
            for word in slot.taken | _forms(slot, language):
                self._by_word.setdefault(word, []).append(number)

    def __missing__(self, piece: str) -> tuple[int, ...] | None:
        word = fold(piece, self._language) if piece_kind(piece) is None else ""
        taken = self._taken(word) if word else None
        if len(self) < _REMEMBERED:
            self[piece] = taken
        return taken

    def _taken(self, word: str) -> tuple[int, ...]:
        numbers = self._by_word.get(word, [])
        if self._tests and len(word) <= _LONGEST_TESTED:
            numbers = numbers + [number for number, test in self._tests if test(word)]
        return tuple(numbers)


def _forms(slot: _Slot, language: str | None) -> frozenset[str]:
    """The other forms that share a stem with the slot's word in the language."""
    if not slot.forms or stemmed_language(language) is None or language is None:
        return frozenset()
    stems = {stem(word, language) for word in slot.taken}
    return frozenset(word for word in slot.forms if stem(word, language) in stems)


def _spellings(text: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Each word of the text as it stands, and folded as an article of any language may hold it."""
    for piece in pieces(text):
        if piece_kind(piece) is None:
            yield piece, fold_all(piece)


def _wildcards(pattern: str) -> Callable[[str], object]:
    """A test for words that the pattern matches; atomic groups keep any number of stars linear."""
    first, *others = ["".join("." if char == "?" else re.escape(char) for char in part) for part in pattern.split("*")]
    middle = "".join(f"(?>.*?{part})" for part in others[:-1] if part)
    return re.compile(f"{first}{middle}.*{others[-1]}" if others else first, re.DOTALL).fullmatch


def _near_spelling(word: str, distance: int) -> Callable[[str], object]:
    return lambda other: other[:1] == word[:1] and OSA.distance(word, other, score_cutoff=distance) <= distance


def _any_of(tests: Sequence[Callable[[str], object]]) -> Callable[[str], object]:
    return tests[0] if len(tests) == 1 else lambda word: any(test(word) for test in tests)
