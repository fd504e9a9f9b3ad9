"""A search engine in memory, so plain that it is right at sight: the reference for every other one.

Each query is answered by going through all documents and all their words. It knows nothing of Whoosh or numpy.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import reduce
from typing import NamedTuple

from rapidfuzz.distance import OSA

from archive.errors import QueryError
from archive.index import tree
from archive.index.analysis import LEAD_WORDS, tokens, words
from archive.index.engine import EngineAnswer, EngineRequest, IndexBatch, IndexDocument
from archive.index.fields import BY_NAME, FIELDS
from archive.jobs import JobContext
from archive.model.answers import FacetValue
from archive.text.folding import SORANI, fold, fold_all
from archive.text.stemming import stem, stemmed_language

TEXT_BREAK = 10_000  # words between two texts of a field: nothing is near anything across it
LISTS = {f.name: f.in_all or f.name in {"all", "lead"} for f in FIELDS}


class Place(NamedTuple):
    """Where something matches in one document: field, text, first and last word, and their sentences and paragraphs."""

    field: str
    first: int
    last: int
    sentences: frozenset[tuple[int, int]]
    paragraphs: frozenset[tuple[int, int]]


class IndexedWord(NamedTuple):
    text: str
    place: Place


class Indexed:
    """One document, split into words."""

    def __init__(self, document: IndexDocument) -> None:
        self.document = document
        self.words = [word for name in BY_NAME.keys() & {f.name for f in FIELDS} for word in self._read(name)]

    def _read(self, name: str) -> Iterator[IndexedWord]:
        field = BY_NAME[name]
        if field.kind not in {"text", "name", "key"} or name in {"all", "lead"}:
            return
        texts = self.document.keys.get(name, ()) if field.kind == "key" else self.document.texts.get(name)
        if texts is None:
            texts = self.document.keys.get(name, ()) if field.kind == "name" else ()
        for number, text in enumerate(text for text in texts if text):
            for token in tokens(text, self.document.language):
                at = number * TEXT_BREAK + token.position
                units = (frozenset({(number, token.sentence)}), frozenset({(number, token.paragraph)}))
                yield IndexedWord(token.text, Place(name, at, at, *units))

    def in_field(self, name: str) -> list[IndexedWord]:
        if name == "all":
            return [word for word in self.words if BY_NAME[word.place.field].in_all]
        if name == "lead":
            lead = {"headline": TEXT_BREAK**2, "deck": TEXT_BREAK**2, "body": LEAD_WORDS}
            return [word for word in self.words if word.place.first < lead.get(word.place.field, 0)]
        return [word for word in self.words if word.place.field == name]

    def filled(self, name: str) -> bool:
        stated = {state.partition("=")[2] for state in self.document.states if state.startswith(f"{name}=")}
        holds = any(
            any(values.get(name, ())) for values in (self.document.texts, self.document.keys, self.document.dates)
        )
        return (holds or name in self.document.numbers or "any" in stated) and "none" not in stated


class MemoryEngine:
    """A `SearchEngine` over a dict."""

    fingerprint = "memory-1"

    def __init__(self) -> None:
        self._documents: dict[int, Indexed] = {}

    @property
    def count(self) -> int:
        return len(self._documents)

    def search(self, request: EngineRequest, job: JobContext) -> EngineAnswer:
        job.checkpoint()
        found = [i for i in sorted(self._documents) if matches(self._documents[i], request.query)]
        scored = {i: score(self._documents[i], request.query) for i in found}
        if request.sort == "relevance":
            found.sort(key=lambda i: (-scored[i], -i))
        else:
            found = self._by_date(found, newest=request.sort == "newest")
        end = None if request.limit is None else request.offset + request.limit
        page = found[request.offset : end]
        scores = [scored[i] for i in page] if request.sort == "relevance" else []
        facets = {name: self._facet(found, name)[: request.facet_limit] for name in request.facets}
        return EngineAnswer(page, scores, len(found), facets, self._histogram(found, request.histogram))

    def _by_date(self, found: list[int], *, newest: bool) -> list[int]:
        days = {i: d[0].toordinal() for i in found if (d := self._documents[i].document.dates.get("date"))}
        sign = -1 if newest else 1
        return sorted(found, key=lambda i: (i not in days, sign * days.get(i, 0), -i))

    def _facet(self, found: list[int], name: str) -> tuple[FacetValue, ...]:
        counted: Counter[str | None] = Counter()
        for i in found:
            counted.update(set(filter(None, self._documents[i].document.keys.get(name, ()))) or [None])
        ordered = sorted(counted.items(), key=lambda item: (-item[1], item[0] is None, item[0] or ""))
        return tuple(FacetValue(value, count) for value, count in ordered)

    def _histogram(self, found: list[int], wanted: str | None) -> tuple[FacetValue, ...]:
        if wanted is None:
            return ()
        name, _, period = wanted.partition(":")
        length = {"year": 4, "month": 7, "day": 10}[period]
        counted = Counter(
            day.isoformat()[:length]
            for i in found
            for day in dict.fromkeys(self._documents[i].document.dates.get(name, ()))
        )
        return tuple(FacetValue(value, count) for value, count in sorted(counted.items()))

    @contextmanager
    def batch(self) -> Iterator[IndexBatch]:
        batch = _Batch(dict(self._documents))
        yield batch
        self._documents = batch.documents

    def expand(self, field_name: str, word: str) -> frozenset[str]:
        found = {w for language in (None, SORANI) for w in words(word, language)}
        if BY_NAME[field_name].kind == "text":
            asked = tree.Word(word, field_name)
            found |= {
                w.text
                for document in self._documents.values()
                for w in document.in_field("all")
                if takes(asked, w.text, document.document.language)
            }
        return frozenset(found)

    def complete(self, field_name: str, prefix: str, limit: int = 10) -> Sequence[tuple[str, int]]:
        field = BY_NAME[field_name]
        counted: Counter[str] = Counter()
        for document in self._documents.values():
            if field.facet or field.kind in {"key", "id"}:
                values = set(filter(None, document.document.keys.get(field.name, ())))
                start = fold(prefix)
                counted.update(v for v in values if fold(v).startswith(start) or f" {start}" in fold(v))
            else:
                starts = tuple(w for language in (None, SORANI) for w in words(prefix, language)[-1:])
                counted.update({w.text for w in document.in_field(field.name) if w.text.startswith(starts or ("\0",))})
        return sorted(counted.items(), key=lambda item: (-item[1], item[0]))[:limit]

    def suggest(self, field_name: str, word: str, least: int = 1) -> str | None:
        counted = Counter(w for d in self._documents.values() for w in {w.text for w in d.in_field(field_name)})
        known = {w: n for w, n in counted.items() if n >= least}
        if not fold_all(word).isdisjoint(known):
            return None
        near = [(OSA.distance(word, w), -n, w) for w, n in known.items() if w[:1] == word[:1]]
        near = [found for found in near if found[0] <= 2 and len(word) > 2 * found[0]]
        return min(near)[2] if near else None

    def frequency(self, field_name: str, word: str) -> int:
        return sum(any(w.text == word for w in d.in_field(field_name)) for d in self._documents.values())

    def clear(self) -> None:
        self._documents = {}

    def close(self) -> None:
        pass


class _Batch:
    def __init__(self, documents: dict[int, Indexed]) -> None:
        self.documents = documents

    def put(self, document: IndexDocument) -> None:
        self.documents[document.id] = Indexed(document)

    def delete(self, article_id: int) -> None:
        self.documents.pop(article_id, None)


def takes(leaf: tree.Word | tree.Pattern | tree.Fuzzy | tree.Regex, word: str, language: str | None) -> bool:
    """Whether the leaf takes the folded word of an article in the language."""
    if isinstance(leaf, tree.Pattern):
        return any(re.fullmatch(_as_regex(text), word) for text in fold_all(leaf.pattern))
    if isinstance(leaf, tree.Fuzzy):
        return any(w[:1] == word[:1] and OSA.distance(w, word) <= leaf.distance for w in fold_all(leaf.text))
    if isinstance(leaf, tree.Regex):
        return re.fullmatch(leaf.expression, word, re.IGNORECASE) is not None
    asked = {w for folded in (None, SORANI) for w in words(leaf.text, folded)}
    stemmer = stemmed_language(language)
    if word in asked:
        return True
    if leaf.exact or BY_NAME[leaf.field].kind != "text" or stemmer is None or not word.isalpha():
        return False
    return stem(word, stemmer) in {stem(w, stemmer) for w in asked}


def _as_regex(pattern: str) -> str:
    return "".join(".*" if c == "*" else "." if c == "?" else re.escape(c) for c in pattern)


def places(document: Indexed, node: tree.Node) -> list[Place]:
    """Where the node matches in the document."""
    if isinstance(node, (tree.Word, tree.Phrase)):
        text = node.text if isinstance(node, tree.Word) else " ".join(node.words)
        ways = {tuple(words(text, language)) for language in (None, SORANI)}
        if isinstance(node, tree.Phrase) or max(map(len, ways)) > 1:
            return [place for way in ways if way for place in _phrase(document, node.field, way)]
    if isinstance(node, (tree.Word, tree.Pattern, tree.Fuzzy, tree.Regex)):
        found = document.in_field(node.field)
        return [word.place for word in found if takes(node, word.text, document.document.language)]
    if isinstance(node, tree.Or):
        return [place for part in node.parts for place in places(document, part)]
    if isinstance(node, (tree.Near, tree.Same)):
        pairs = [(a, b) for a in places(document, node.left) for b in places(document, node.right)]
        pairs = [(a, b) for a, b in pairs if a.field == b.field and _belong(node, a, b)]
        return [_cover(a, b) for a, b in pairs] if isinstance(node, tree.Near) else _units(node, document, pairs)
    if isinstance(node, tree.AtLeast):
        found_places = set(places(document, node.part))
        often = Counter(place.field for place in found_places)
        return [place for place in found_places if often[place.field] >= node.count]
    assert isinstance(node, tree.Boost), node
    return places(document, node.part)


def _phrase(document: Indexed, name: str, way: tuple[str, ...]) -> Iterator[Place]:
    at = {(word.place.field, word.place.first): word for word in document.in_field(name)}
    for (field, first), word in at.items():
        run = [at.get((field, first + step)) for step in range(len(way))]
        if word.text == way[0] and all(w is not None and w.text == text for w, text in zip(run, way, strict=True)):
            yield Place(
                field,
                first,
                first + len(way) - 1,
                frozenset().union(*(w.place.sentences for w in run if w)),
                frozenset().union(*(w.place.paragraphs for w in run if w)),
            )


def _units(node: tree.Same, document: Indexed, pairs: list[tuple[Place, Place]]) -> list[Place]:
    """One place a unit: from the first to the last of what both sides have there."""
    sides = [*places(document, node.left), *places(document, node.right)]
    found = {(a.field, a.sentences if node.unit == "sentence" else a.paragraphs) for a, _ in pairs}
    units = {unit: [s for s in sides if (s.field, getattr(s, f"{node.unit}s")) == unit] for unit in found}
    return [reduce(_cover, together) for together in units.values()]


def _belong(node: tree.Near | tree.Same, a: Place, b: Place) -> bool:
    if isinstance(node, tree.Near):
        return 0 < b.first - a.last <= node.distance or (not node.ordered and 0 < a.first - b.last <= node.distance)
    unit_a, unit_b = (a.sentences, b.sentences) if node.unit == "sentence" else (a.paragraphs, b.paragraphs)
    return len(unit_a) == 1 and unit_a == unit_b and a.first != b.first


def _cover(a: Place, b: Place) -> Place:
    return Place(
        a.field, min(a.first, b.first), max(a.last, b.last), a.sentences | b.sentences, a.paragraphs | b.paragraphs
    )


def matches(document: Indexed, node: tree.Node) -> bool:
    """Whether the document is found."""
    if isinstance(node, tree.Everything):
        return True
    if isinstance(node, tree.And):
        return all(matches(document, part) for part in node.parts)
    if isinstance(node, tree.Or):
        return any(matches(document, part) for part in node.parts)
    if isinstance(node, tree.Not):
        return not matches(document, node.part)
    if isinstance(node, tree.Boost):
        return matches(document, node.part)
    if isinstance(node, tree.Range):
        return _in_range(document.document, node)
    if isinstance(node, tree.State):
        if node.state in {"any", "none"}:
            return document.filled(node.field) == (node.state == "any")
        return f"{node.field}={node.state}" in document.document.states
    if isinstance(node, tree.Saved):
        raise QueryError(f"There is no saved search “{node.name}”.", node.span[0])
    exact = _exact_value(document.document, node)
    return bool(places(document, node)) if exact is None else exact


def score(document: Indexed, node: tree.Node) -> float:
    """How often the query's words occur, by the weights of their fields."""
    if isinstance(node, (tree.And, tree.Or)):
        return sum(score(document, part) for part in node.parts)
    if isinstance(node, tree.Boost):
        return node.weight * score(document, node.part)
    if isinstance(node, (tree.Not, tree.Everything, tree.Range, tree.State)) or BY_NAME[_field_of(node)].kind == "id":
        return 0.0
    return sum(BY_NAME[place.field].weight for place in places(document, node))


def _field_of(node: tree.Node) -> str:
    return getattr(node, "field", "all")


def _exact_value(document: IndexDocument, node: tree.Node) -> bool | None:
    name = _field_of(node)
    if BY_NAME[name].kind != "id":
        return None
    values = (str(document.id),) if name == "id" else document.keys.get(name, ())
    if isinstance(node, tree.Pattern):
        return any(re.fullmatch(_as_regex(node.pattern), value) for value in values)
    if isinstance(node, tree.Regex):
        return any(re.fullmatch(node.expression, value, re.IGNORECASE) for value in values)
    return (" ".join(node.words) if isinstance(node, tree.Phrase) else node.text) in values  # type: ignore[union-attr]


def _in_range(document: IndexDocument, node: tree.Range) -> bool:
    if BY_NAME[node.field].kind == "date":
        values = [day.isoformat() for day in document.dates.get(node.field, ())]
        return any((node.low or "") <= value <= (node.high or "9999-99-99") for value in values)
    number = document.id if node.field == "id" else document.numbers.get(node.field)
    if number is None:
        return False
    return (node.low is None or int(node.low) <= number) and (node.high is None or number <= int(node.high))
