"""The index as Whoosh sees it: a schema, segments, terms readers, cursors and matchers over the columns.

Any query class of Whoosh works on a reader made here, with Whoosh's own matchers. The evaluator is much faster; this is
what it falls back to for query classes it does not know, and what the contract test compares it with.
"""

# ruff: noqa: ARG002 - Whoosh says which arguments its methods have

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from whoosh import fields, matching, reading
from whoosh.codec import base
from whoosh.filedb.filestore import RamStorage
from whoosh.reading import TermInfo, TermNotFound

from archive.index.columnar.schema import view
from archive.index.columnar.segment import Segment
from archive.index.columnar.snapshot import Live, Snapshot
from archive.index.columnar.views import FieldView

INDEX_NAME = "backfile"
_NOBODY = 1 << 62


class ColumnarSegment(base.Segment):  # type: ignore[misc]
    """A segment of a snapshot; it is read only."""

    def __init__(self, live: Live) -> None:
        super().__init__(INDEX_NAME)
        self.live = live

    def codec(self) -> ColumnarCodec:
        """The codec that reads it."""
        return ColumnarCodec()

    def doc_count_all(self) -> int:
        """Documents, the dead ones too."""
        return self.live.segment.count

    def deleted_count(self) -> int:
        """Dead documents."""
        return len(self.live.dead)

    def deleted_docs(self) -> frozenset[int]:
        """Numbers of the dead documents."""
        return frozenset(self.live.dead.tolist())

    def is_deleted(self, docnum: int) -> bool:
        """Whether the document is dead."""
        alive = self.live.alive  # Whoosh asks for one document more than there are
        return alive is not None and docnum < len(alive) and not alive[docnum]

    def delete_document(self, docnum: int, delete: bool = True) -> None:
        """Not here: a commit of the store does that."""
        raise TypeError("segments are changed by commits only")


class ColumnarCodec(base.Codec):  # type: ignore[misc]
    """Reads segments; `Builder` and `merge` write them."""

    def terms_reader(self, storage: Any, segment: ColumnarSegment) -> ColumnarTerms:
        """The words and their postings."""
        return ColumnarTerms(segment.live.segment)

    def per_document_reader(self, storage: Any, segment: ColumnarSegment) -> ColumnarDocuments:
        """Lengths and deletions."""
        return ColumnarDocuments(segment)

    def automata(self, storage: Any, segment: ColumnarSegment) -> ColumnarAutomata:
        """What finds near words."""
        return ColumnarAutomata()

    def _read_only(self, *_arguments: Any) -> Any:
        raise TypeError("segments are written by Builder")

    per_document_writer = field_writer = postings_writer = postings_reader = new_segment = _read_only


class ColumnarAutomata(base.Automata):  # type: ignore[misc]
    """Near words by the vocabulary's own table."""

    def terms_within(self, fieldcur: ColumnarCursor, uterm: str, maxdist: int, prefix: int = 0) -> Iterator[str]:
        """The words within `maxdist` edits that share the first `prefix` letters."""
        for number in fieldcur.view.words.near(uterm, maxdist, prefix):
            if fieldcur.view.count([(number, number + 1)]):
                yield fieldcur.view.words.text(number)


class ColumnarCursor(base.FieldCursor):  # type: ignore[misc]
    """Goes through the words of a field in order."""

    def __init__(self, view: FieldView) -> None:
        self.view = view
        self._at = self._present(view.words.first)

    def _present(self, number: int) -> int:
        words = self.view.words
        while number < words.count and not self.view.count([(number, number + 1)]):
            number += 1
        return number

    def first(self) -> str | None:
        """To the first word."""
        self._at = self._present(self.view.words.first)
        return self.text()

    def find(self, string: str | bytes) -> str | None:
        """To the first word that is not below the given one."""
        key = string.encode("utf-8") if isinstance(string, str) else string
        self._at = self._present(max(self.view.words.lower(key), self.view.words.first))
        return self.text()

    def next(self) -> str | None:
        """To the next word."""
        self._at = self._present(self._at + 1)
        return self.text()

    def text(self) -> str | None:
        """The word, None behind the last."""
        return self.view.words.text(self._at) if self.is_valid() else None

    def term_info(self) -> TermInfo:
        """Statistics of the word."""
        return _info(self.view, self._at)

    def is_valid(self) -> bool:
        """Whether there is a word here."""
        return self._at < self.view.words.count


class ColumnarTerms(base.TermsReader):  # type: ignore[misc]
    """The words of all fields of a segment."""

    def __init__(self, segment: Segment) -> None:
        views = {name: view(segment, name) for name in segment.layout.places}
        self._views = {name: found for name, found in views.items() if found is not None}

    def _find(self, name: str, text: bytes) -> tuple[FieldView, int] | None:
        found = self._views.get(name)
        if found is None:
            return None
        number = found.words.find(text)
        return (found, number) if number >= found.words.first and found.count([(number, number + 1)]) else None

    def _get(self, name: str, text: bytes) -> tuple[FieldView, int]:
        found = self._find(name, text)
        if found is None:
            raise TermNotFound(f"No term {name}:{text!r}")
        return found

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        return self._find(*term) is not None

    def indexed_field_names(self) -> list[str]:
        """Fields that may have words."""
        return list(self._views)

    def cursor(self, fieldname: str, fieldobj: Any) -> Any:
        """A cursor over the field."""
        found = self._views.get(fieldname)
        return ColumnarCursor(found) if found is not None else base.EmptyCursor()

    def terms(self) -> Iterator[tuple[str, bytes]]:
        """Every field and word."""
        for name in sorted(self._views):
            yield from self._terms_of(name, b"")

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        """Every field and word from this one on."""
        for name in sorted(self._views):
            if name >= fieldname:
                yield from self._terms_of(name, prefix if name == fieldname else b"")

    def _terms_of(self, name: str, start: bytes) -> Iterator[tuple[str, bytes]]:
        found = self._views[name]
        for number in range(max(found.words.lower(start), found.words.first), found.words.count):
            if found.count([(number, number + 1)]):
                yield name, found.words[number]

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        """Every field and word with its statistics."""
        for name, text in self.terms():
            yield (name, text), self.term_info(name, text)

    def items_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        """The same from this one on."""
        for name, text in self.terms_from(fieldname, prefix):
            yield (name, text), self.term_info(name, text)

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        """Statistics of a word; raises TermNotFound."""
        return _info(*self._get(fieldname, text))

    def frequency(self, fieldname: str, text: bytes) -> float:
        """Its summed weight."""
        return float(self.term_info(fieldname, text).weight())

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        """How many documents have it."""
        found = self._find(fieldname, text)
        return found[0].count([(found[1], found[1] + 1)]) if found is not None else 0

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> matching.Matcher:
        """Its documents, weights and positions; raises TermNotFound."""
        found, number = self._get(fieldname, text)
        return ColumnarMatcher(found, number, format_, scorer, (fieldname, text))


def _info(found: FieldView, number: int) -> TermInfo:
    term = found.found([(number, number + 1)])
    ids, weight = term.docs.ids, term.all_weights()
    return TermInfo(
        weight=float(weight.sum()),
        df=len(ids),
        minlength=1,
        maxlength=1 << 20,
        maxweight=float(weight.max()),
        minid=int(ids[0]),
        maxid=int(ids[-1]),
    )


class ColumnarMatcher(matching.LeafMatcher):  # type: ignore[misc]
    """Whoosh's way of going through the documents of one word."""

    def __init__(self, found: FieldView, number: int, format_: Any, scorer: Any, term: tuple[str, bytes]) -> None:
        self.format, self.scorer, self._term = format_, scorer, term
        self._source = (found, number)
        word = found.found([(number, number + 1)])
        self._ids, self._weights = word.docs.ids.tolist(), word.all_weights()
        docs, positions = found.occurrences([(number, number + 1)])
        self._starts = np.append(np.flatnonzero(np.diff(docs, prepend=-1)), len(docs)).tolist()
        self._positions = positions - found.place.start
        self._at = 0

    def is_active(self) -> bool:
        """Whether there is a document here."""
        return self._at < len(self._ids)

    def id(self) -> int:
        """The document; behind the last one a number that none has, since Whoosh's SpanNot looks there."""
        return int(self._ids[self._at]) if self.is_active() else _NOBODY

    def weight(self) -> float:
        """The word's weight in it."""
        return float(self._weights[self._at])

    def value(self) -> bytes:
        """Its positions, encoded."""
        here = self._positions[self._starts[self._at] : self._starts[self._at + 1]]
        return here.astype(np.uint32).tobytes()

    def next(self) -> bool:
        """On to the next document."""
        self._at += 1
        return True

    def skip_to(self, id: int) -> bool:
        """On to the first document not below the given one."""
        while self.is_active() and self.id() < id:
            self._at += 1
        return True

    def all_ids(self) -> Iterator[int]:
        """All documents."""
        return iter(self._ids[self._at :])

    def reset(self) -> None:
        """Back to the first document."""
        self._at = 0

    def copy(self) -> ColumnarMatcher:
        """Another matcher at the same place."""
        made = ColumnarMatcher(*self._source, self.format, self.scorer, self._term)
        made._at = self._at
        return made

    def supports_block_quality(self) -> bool:
        """No: skipping by quality is what the evaluator replaces."""
        return False


class ColumnarDocuments(base.PerDocumentReader):  # type: ignore[misc]
    """Lengths and deletions of a segment; nothing is stored, articles live in the database."""

    def __init__(self, segment: ColumnarSegment) -> None:
        self._segment, self._lengths = segment, segment.live.segment

    def supports_columns(self) -> bool:
        """Columns are read by `answers`, not through Whoosh."""
        return False

    def has_column(self, fieldname: str) -> bool:
        """None."""
        return False

    def doc_count(self) -> int:
        """Living documents."""
        return int(self._segment.doc_count_all() - self._segment.deleted_count())

    def doc_count_all(self) -> int:
        """All documents."""
        return self._segment.doc_count_all()

    def has_deletions(self) -> bool:
        """Whether any is dead."""
        return self._segment.deleted_count() > 0

    def is_deleted(self, docnum: int) -> bool:
        """Whether this one is."""
        return self._segment.is_deleted(docnum)

    def deleted_docs(self) -> frozenset[int]:
        """All that are."""
        return self._segment.deleted_docs()

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        """The length of the document in the field's list."""
        found = view(self._lengths, fieldname)
        return int(self._lengths.file[f"{found.place.list}.len"][docnum]) if found is not None else default

    def field_length(self, fieldname: str) -> int:
        """The length of all documents."""
        found = view(self._lengths, fieldname)
        listed = self._lengths.text_list(found.place.list) if found is not None else None
        return listed.total_length if listed is not None else 0

    def min_field_length(self, fieldname: str) -> int:
        """A lower bound."""
        return 0

    def max_field_length(self, fieldname: str) -> int:
        """An upper bound."""
        return 1 << 20

    def stored_fields(self, docnum: int) -> dict[str, Any]:
        """Nothing."""
        return {}


def open_reader(snapshot: Snapshot, made: fields.Schema) -> reading.IndexReader:
    """Whoosh's reader of the snapshot."""
    readers = [
        reading.SegmentReader(RamStorage(), made, ColumnarSegment(live), codec=ColumnarCodec())
        for live in snapshot.lives
    ]
    if not readers:
        return reading.EmptyReader(made)
    return readers[0] if len(readers) == 1 else reading.MultiReader(readers)
