"""The search engine: Whoosh's index and queries over columns that numpy reads."""

from __future__ import annotations

import hashlib
import importlib.metadata
import threading
from array import array
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from archive.errors import IndexBrokenError, QueryError
from archive.index import analysis
from archive.index.columnar import answers
from archive.index.columnar.builder import Builder
from archive.index.columnar.docsets import unique
from archive.index.columnar.evaluator import Evaluator, Plan
from archive.index.columnar.files import Array
from archive.index.columnar.layout import NARROW, WIDE
from archive.index.columnar.lookup import complete_value, complete_word, expansions, frequency, suggestion
from archive.index.columnar.snapshot import Snapshot
from archive.index.columnar.store import ColumnStore
from archive.index.engine import EngineAnswer, EngineRequest, IndexBatch, IndexDocument
from archive.index.fields import BY_NAME, FIELDS
from archive.index.whoosh_owner import check_owner, installed
from archive.index.whoosh_translation import foldings, translate
from archive.jobs import JobContext
from archive.model.answers import FacetValue
from archive.text.stemming import ALGORITHMS

_VERSION = 3  # of the files; raise it when what is in them changes meaning


class WhooshEngine:
    """A `SearchEngine` in a folder of its own, made when it is not there (but `read_only`).

    Thread-safe; one batch at a time. Raises KnownError when another Whoosh is installed over the one it works with.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        check_owner(installed())
        self._store = ColumnStore(path, _code_fingerprint(), read_only=read_only)
        self._one_batch = threading.Lock()

    @property
    def fingerprint(self) -> str:
        """Of schema, analyser, stemmers, code and this index; ends in "broken" when it cannot be used."""
        return self._store.fingerprint

    @property
    def count(self) -> int:
        """How many articles can be found now."""
        return self._store.snapshot().count

    def search(self, request: EngineRequest, job: JobContext) -> EngineAnswer:
        """Answer; raises QueryError, Cancelled, and IndexBrokenError when the files turn out to be damaged."""
        asked = translate(request.query)
        snapshot = self._store.snapshot()
        with _FILES_CHECKED:
            plan = answers.living(snapshot, Evaluator(snapshot, job.checkpoint).plan(asked))
            job.checkpoint()
            page = _page(snapshot, plan, request)
            facets = dict(_facets(snapshot, plan, request, job))
            histogram = _histogram(snapshot, plan, request.histogram)
        return EngineAnswer(_plain(page.ids), page.scores.tolist(), answers.total(plan), facets, histogram)

    @contextmanager
    def batch(self) -> Iterator[IndexBatch]:
        """All of it searchable on a clean exit, none of it on an exception."""
        with self._one_batch, self._store.writing():
            batch = _Batch(self._store)
            try:
                yield batch
                batch.commit()
            finally:
                batch.discard()

    def expand(self, field_name: str, word: str) -> frozenset[str]:
        """The folded words of the index that `word` finds in the field: itself and its other forms."""
        field = BY_NAME[field_name]
        found = frozenset(w for way in foldings(word) for w in way)
        if field.kind != "text":
            return found
        with _FILES_CHECKED:
            return expansions(self._store.snapshot(), field.name, found)

    def complete(self, field_name: str, prefix: str, limit: int = 10) -> Sequence[tuple[str, int]]:
        """Words (or facet values, for fields that have them) that start with the prefix, most frequent first."""
        field, snapshot = BY_NAME[field_name], self._store.snapshot()
        starts = [way[-1] for way in foldings(prefix) if way]
        with _FILES_CHECKED:
            if field.facet or field.kind in {"key", "id"}:
                return complete_value(snapshot, field.name, prefix, limit)
            return complete_word(snapshot, field.name, starts, limit) if field.name in NARROW.places else ()

    def suggest(self, field_name: str, word: str, least: int = 1) -> str | None:
        """A near word that at least so many articles have, when fewer have `word`."""
        field = BY_NAME[field_name]
        if field.name not in NARROW.places:
            return None
        ways = [way[0] for way in foldings(word) if len(way) == 1]
        with _FILES_CHECKED:
            return suggestion(self._store.snapshot(), field.name, ways, least)

    def frequency(self, field_name: str, word: str) -> int:
        """How many articles have the folded word in the field, in exactly this form; fields without words have none."""
        field = BY_NAME[field_name]
        if field.name not in NARROW.places:
            return 0
        with _FILES_CHECKED:
            return frequency(self._store.snapshot(), field.name, word)

    def clear(self) -> None:
        """Throw everything away; the next batch starts an empty index with another fingerprint."""
        self._store.clear()

    def settle(self) -> None:
        """Wait until the segments of the last batches are merged; searching does not need it."""
        self._store.settle()

    def close(self) -> None:
        """Stop merging; files are released with the last search."""
        self._store.close()


class _FilesChecked:
    """Arrays that point outside each other, as those of a damaged or hostile folder may, are told for what they are."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, (IndexError, ValueError, OverflowError, MemoryError)):
            raise IndexBrokenError("The search index is damaged.") from error


_FILES_CHECKED = _FilesChecked()  # has no state: every search enters the same one


class _Batch:
    """Collects articles and writes them into segments that nobody sees before `commit`."""

    def __init__(self, store: ColumnStore) -> None:
        self._store = store
        self._builder = Builder(store.new_path)
        self._put: list[Array] = []  # ids, in order, of what is in finished segments
        self._ids = array("q")
        self._deleted: dict[int, int] = {}  # id → how many documents were put before it was deleted
        self._committed = False

    def put(self, document: IndexDocument) -> None:
        """Add the document, or replace the one with its id."""
        self._builder.put(document)
        self._ids.append(document.id)

    def delete(self, article_id: int) -> None:
        """Forget the article; unknown ids are fine."""
        self._deleted[article_id] = len(self._ids)

    def commit(self) -> None:
        """Make everything visible at once."""
        if not self._ids and not self._deleted:
            return
        self._builder.finish()
        ids = np.frombuffer(self._ids, np.int64) if self._ids else np.zeros(0, np.int64)
        # Sorted by hand: numpy's own sets of integers take ten times as long.
        touched = unique(np.sort(np.concatenate((ids, np.array(list(self._deleted), np.int64)))))
        last = {} if len(unique(np.sort(ids))) == len(ids) else dict(zip(ids.tolist(), range(len(ids)), strict=True))
        dead = [self._superseded(documents, ids, last) for documents in self._builder.documents]
        self._store.commit(self._builder.segments, dead, touched)
        self._committed = True

    def _superseded(self, documents: Array, ids: Array, last: Mapping[int, int]) -> Array:
        """Which documents of a segment were put or deleted again; `documents` numbers them in order of putting.

        `last` is the last put of each article, empty when each was put once.
        """
        if not last and not self._deleted:
            return np.zeros(0, np.intp)
        dead = [
            at
            for at, (number, article) in enumerate(zip(documents.tolist(), ids[documents].tolist(), strict=True))
            if last.get(article, number) != number or self._deleted.get(article, 0) > number
        ]
        return np.array(dead, np.intp)

    def discard(self) -> None:
        """Remove what was written but not committed, and what an earlier crash left."""
        if not self._committed:
            for path in self._builder.segments:
                path.unlink(missing_ok=True)
        self._store.clean()


def _page(snapshot: Snapshot, plan: Plan, request: EngineRequest) -> answers.Page:
    if request.sort == "relevance":
        return answers.ranked(snapshot, plan, request.limit, request.offset)
    if request.sort not in {"newest", "oldest"}:
        raise QueryError(f"Results cannot be sorted by “{request.sort}”.")
    newest = request.sort == "newest"
    return answers.by_date(snapshot, plan, request.limit, request.offset, newest=newest)


def _facets(
    snapshot: Snapshot, plan: Plan, request: EngineRequest, job: JobContext
) -> Iterator[tuple[str, tuple[FacetValue, ...]]]:
    """One by one: counting a large answer takes its time, and a search that nobody waits for any more stops."""
    for name in request.facets:
        job.checkpoint()
        yield name, _facet(snapshot, plan, name, request.facet_limit)


def _facet(snapshot: Snapshot, plan: Plan, name: str, limit: int) -> tuple[FacetValue, ...]:
    if name == "year":
        counted = answers.histogram(snapshot, plan, "date", "year")
        undated = counted.pop(None, 0)
        years = _in_order(counted)[::-1]
        return (*years, FacetValue(None, undated)) if undated else years
    values = answers.facet(snapshot, plan, BY_NAME[name].name if name in BY_NAME else name)
    ordered = sorted(values.items(), key=lambda item: (-item[1], item[0] is None, item[0] or ""))
    return tuple(FacetValue(value, count) for value, count in ordered[:limit])


def _histogram(snapshot: Snapshot, plan: Plan, wanted: str | None) -> tuple[FacetValue, ...]:
    if wanted is None:
        return ()
    name, _, period = wanted.partition(":")
    if period not in {"year", "month", "day"} or name not in BY_NAME:
        raise QueryError(f"There is no histogram “{wanted}”.")
    counted = answers.histogram(snapshot, plan, BY_NAME[name].name, period)
    counted.pop(None, None)
    return _in_order(counted)


def _in_order(periods: Mapping[str | None, int]) -> tuple[FacetValue, ...]:
    return tuple(FacetValue(period, count) for period, count in sorted(periods.items(), key=lambda item: item[0] or ""))


def _plain(ids: Array) -> Sequence[int]:
    """Article ids as plain integers, 8 bytes each however many."""
    plain = array("q")
    plain.frombytes(np.ascontiguousarray(ids, np.int64).tobytes())
    return plain


def _code_fingerprint() -> str:
    """Changes whenever an index written before could mean something else."""
    fields = [(f.name, f.kind, f.weight, f.in_all) for f in FIELDS]
    places = [sorted(layout.places.items()) for layout in (NARROW, WIDE)]
    parts = (_VERSION, fields, places, analysis.fingerprint(), sorted(ALGORITHMS.items()), _stemmer_version())
    return f"columnar-{_VERSION}-{hashlib.sha256(repr(parts).encode()).hexdigest()[:16]}"


def _stemmer_version() -> str:
    # PyStemmer is Snowball compiled: where it is there, snowballstemmer hands its stemmers out, fifteen times as fast.
    for name in ("PyStemmer", "snowballstemmer"):
        try:
            return ".".join(importlib.metadata.version(name).split(".")[:2])
        except importlib.metadata.PackageNotFoundError:
            continue
    return "unknown"
