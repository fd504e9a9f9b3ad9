"""Several segments of one layout → one, without their dead documents, without reading a text again.

Posting lists are copied term range by term range, so memory does not grow with the segments.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from archive.index.columnar.columns import write_column, write_ids, write_states, write_values
from archive.index.columnar.files import Array, ArrayWriter
from archive.index.columnar.layout import LISTS
from archive.index.columnar.list_writer import Chunk, CodeTable, ListWriter, dense_terms
from archive.index.columnar.segment import NO_NUMBER, Segment, TextList
from archive.index.columnar.stems import write_groups
from archive.index.columnar.word_bytes import WordBytes
from archive.index.fields import STATES

CHUNK = 1 << 19  # postings copied at a time: about 30 MB
_MANY = 1 << 16
_WORDS = 1 << 19  # words put in order at a time: about 50 MB


@dataclass(frozen=True)
class Source:
    """A segment, and for each of its documents the new number, -1 for the dead."""

    segment: Segment
    new_number: Array

    @cached_property
    def has_dead(self) -> bool:
        """Whether a document does not live on."""
        return bool((self.new_number < 0).any())

    @cached_property
    def kept(self) -> Array:
        """The old numbers of the documents that live on, ascending."""
        return np.flatnonzero(self.new_number >= 0)


def sources_of(segments: Sequence[tuple[Segment, Array | None]]) -> list[Source]:
    """Number the living documents of segments (with masks of who is alive, None = all) one after the other."""
    sources, base = [], 0
    for segment, alive in segments:
        number = np.cumsum(np.ones(segment.count, bool) if alive is None else alive, dtype=np.int32)
        number += base - 1
        base = int(number[-1]) + 1 if len(number) else base
        sources.append(Source(segment, number if alive is None else np.where(alive, number, -1)))
    return sources


def merge(path: Path, sources: Sequence[Source], checkpoint: Callable[[], None] = lambda: None) -> None:
    """Write the merged segment file; durable when this returns. `checkpoint` may raise to give up."""
    writer = ArrayWriter(path)
    try:
        count = sum(len(source.kept) for source in sources)
        meta = _merge_documents(writer, sources, count)
        lists = {}
        for name in LISTS:
            if any(source.segment.text_list(name) for source in sources):
                lists[name] = _ListMerge(writer, name, sources, count, checkpoint).run(meta["languages"])
        layout = sources[0].segment.layout.name
        writer.close({**meta, "layout": layout, "lists": lists})
    except BaseException:
        writer.abandon()
        raise


class _Slice(NamedTuple):
    """Postings of one source in a range of terms: their terms' ranks, counts per term, and the postings."""

    rank: Array
    df: Array
    ids: Array
    often: Array
    weight2: Array
    pos: Array


class _ListMerge:
    """Merges one posting list."""

    def __init__(
        self, writer: ArrayWriter, name: str, sources: Sequence[Source], count: int, checkpoint: Callable[[], None]
    ) -> None:
        found = [(source, source.segment.text_list(name)) for source in sources]
        self._lists = [(source, listed) for source, listed in found if listed is not None]
        self._writer, self._name, self._count, self._checkpoint = writer, name, count, checkpoint
        self._terms, self._ranks = _all_terms(self._lists, name)
        self._new_rank = np.zeros(0, np.int64)  # of each term, among those that keep a posting
        self._layout = sources[0].segment.layout
        self._dense = np.zeros(0, bool)

    def run(self, languages: list[str]) -> dict[str, Any]:
        """Copy the list, and its stems where it has them."""
        positions = sum(len(listed.postings.pos) for _, listed in self._lists)
        df = self._frequencies()
        self._dense = dense_terms(df, self._count)
        written = ListWriter(
            self._writer, self._name, self._codes(), self._layout.position_type, self._count, positions, df
        )
        keeps = []
        for first, last in _ranges(df):
            self._checkpoint()
            keeps.append(self._copy(written, first, last))
            for source, _ in self._lists:
                source.segment.file.release()
        keep = np.concatenate(keeps) if keeps else np.zeros(0, bool)
        meta = written.finish(self._terms.chosen(np.flatnonzero(keep)))
        self._new_rank = np.where(keep, np.cumsum(keep) - 1, -1)
        if self._name == "all":
            for language in languages:
                self._write_stems(language)
        return {**meta, "length": self._merge_lengths()}

    def _codes(self) -> CodeTable:
        counted: dict[tuple[int, int], int] = defaultdict(int)
        for source, _ in self._lists:
            for often, weight2, count in source.segment.file.meta["lists"][self._name]["codes"]:
                counted[often, weight2] += count
        return CodeTable(counted)

    def _frequencies(self) -> Array:
        """How many postings each term has, those of dead documents included."""
        df = np.zeros(len(self._terms.starts), np.int64)
        for (_, listed), rank in zip(self._lists, self._ranks, strict=True):
            df[rank] += counts(listed.postings.pstart)
        return df

    def _copy(self, written: ListWriter, first: int, last: int) -> Array:
        """Copy the terms of a range; says which of them keep a posting."""
        slices = [part for i in range(len(self._lists)) if (part := self._slice(i, first, last)) is not None]
        df = np.zeros(last - first, np.int64)
        held = np.zeros(last - first, np.int64)  # positions a term
        sizes = []
        for part in slices:
            ends = np.concatenate((np.zeros(1, np.int64), np.cumsum(part.often)))
            until = np.cumsum(part.df)
            sizes.append(ends.take(until) - ends.take(until - part.df))
            df[part.rank] += part.df
            held[part.rank] += sizes[-1]
        ids, often, weight2 = (np.empty(int(df.sum()), np.int32) for _ in range(3))
        pos = np.empty(int(held.sum()), self._layout.position_type)
        next_posting, next_position = np.cumsum(df) - df, np.cumsum(held) - held
        for part, size in zip(slices, sizes, strict=True):
            to = _destination(next_posting[part.rank], part.df)
            ids[to], often[to], weight2[to] = part.ids, part.often, part.weight2
            pos[_destination(next_position[part.rank], size)] = part.pos
            next_posting[part.rank] += part.df
            next_position[part.rank] += size
        keep = df > 0
        written.append(Chunk(df[keep], self._dense[first:last][keep], ids, often, weight2, pos))
        return keep

    def _slice(self, index: int, first: int, last: int) -> _Slice | None:
        source, listed = self._lists[index]
        rank = self._ranks[index]
        a, b = np.searchsorted(rank, np.array((first, last), rank.dtype)).tolist()
        if a == b:
            return None
        postings = listed.postings
        start, end = postings.slice(a, b)
        df = counts(postings.pstart[a : b + 1])
        ids = source.new_number.take(postings.ids(a, b))
        often, weight2 = postings.often(start, end), (postings.weights(start, end) * 2).astype(np.int32)
        pos = postings.positions(start, end)
        if source.has_dead and len(ids) and ids.min() < 0:
            kept = ids >= 0
            term = np.repeat(np.arange(b - a), df)
            pos = pos[np.repeat(kept, often)]
            df = np.bincount(term[kept], minlength=b - a)
            ids, often, weight2 = ids[kept], often[kept], weight2[kept]
        return _Slice(rank[a:b] - first, df, ids, often, weight2, pos)

    def _merge_lengths(self) -> int:
        lengths = np.zeros(self._count, np.int64)
        for source, listed in self._lists:
            lengths[source.new_number[source.kept]] = listed.lengths[source.kept]
        self._writer.put_small(f"{self._name}.len", lengths)
        return int(lengths.sum())

    def _write_stems(self, language: str) -> None:
        """Unite the stems, those of words that lost their last posting left out."""
        key = f"stem.{language}"
        having = [number for number, (_, listed) in enumerate(self._lists) if language in listed.stems]
        if not having:
            return
        files = [self._lists[number][0].segment.file for number in having]
        stems = WordBytes.joined((file[f"{key}.blob"], file[f"{key}.off"]) for file in files)
        order, new = stems.order()
        rank = np.empty(len(order), np.uint32)
        rank[order] = np.cumsum(new) - 1
        group = np.repeat(rank, np.concatenate([counts(file[f"{key}.start"]) for file in files]))
        ranks = [self._ranks[number].take(file[f"{key}.words"]) for number, file in zip(having, files, strict=True)]
        word = self._new_rank.take(np.concatenate(ranks))
        used, place = np.unique(group.compress(word >= 0), return_inverse=True)
        names = stems.chosen(order.compress(new).take(used))
        write_groups(self._writer, language, names, place, word.compress(word >= 0))


def _all_terms(lists: Sequence[tuple[Source, TextList]], name: str) -> tuple[WordBytes, list[Array]]:
    """The words of a list in all sources, each once, in order, and for each source the places of its words among them.

    About _WORDS words are looked at in one go.
    """
    files, words = [source.segment.file for source, _ in lists], [listed.words for _, listed in lists]
    pieces = 1 + sum(own.count for own in words) // _WORDS
    largest = max(words, key=lambda own: own.count)
    limits = [largest[number * largest.count // pieces] for number in range(1, pieces)]
    cuts = [[0, *map(own.lower, limits), own.count] for own in words]
    ranks = [np.empty(own.count, np.uint32) for own in words]
    found, count = [WordBytes.joined(())], 0
    for piece in range(pieces):
        spans = [cut[piece : piece + 2] for cut in cuts]
        part = WordBytes.joined(
            (file[f"{name}.blob"], file[f"{name}.toff"][first : last + 1])
            for file, (first, last) in zip(files, spans, strict=True)
        )
        order, new = part.order()
        rank = np.empty(len(order), np.uint32)
        rank[order] = np.cumsum(new) + (count - 1)
        at = 0
        for own, (first, last) in zip(ranks, spans, strict=True):
            own[first:last] = rank[at : at + last - first]
            at += last - first
        found.append(part.chosen(order.compress(new)))
        count += len(found[-1].starts)
    return WordBytes.joined(part.stored for part in found), ranks


def _ranges(df: Array) -> Iterator[tuple[int, int]]:
    """Ranges of terms with about CHUNK postings each; a term with many is alone, so that it is copied as a whole."""
    many = np.flatnonzero(df >= _MANY)
    full = np.flatnonzero(np.diff(np.cumsum(df) // CHUNK)) + 1
    starts = np.unique(np.concatenate((np.zeros(1, np.int64), full, many, many + 1)))
    starts = starts.compress(starts < len(df)).tolist()
    return zip(starts, [*starts[1:], len(df)], strict=True)


def counts(starts: Array) -> Array:
    """How many lie between each start and the next."""
    starts = starts.astype(np.int64)
    between: Array = starts[1:] - starts[:-1]
    return between


def _destination(start: Array, count: Array) -> Array | slice:
    """For runs of `count` elements that go to `start`: where each element goes."""
    if len(start) == 1:
        return slice(int(start[0]), int(start[0] + count[0]))
    to = np.repeat(start - (np.cumsum(count) - count), count)
    to += np.arange(len(to))
    return to


def _merge_documents(writer: ArrayWriter, sources: Sequence[Source], count: int) -> dict[str, Any]:
    ids = np.concatenate([source.segment.ids[source.kept] for source in sources]).astype(np.int64)
    write_ids(writer, ids)
    languages = list(dict.fromkeys(x for source in sources for x in source.segment.languages[1:]))
    number = {language: i for i, language in enumerate(("", *languages))}
    codes = []
    for source in sources:
        table = np.array([number[language] for language in source.segment.languages], np.uint8)
        codes.append(table[source.segment.language[source.kept]])
    writer.put("doc.lang", np.concatenate(codes))
    names = dict.fromkeys(n[: -len(".value")] for s in sources for n in s.segment.names() if n.endswith(".value"))
    for name in names:
        if name.startswith("key."):
            _merge_keys(writer, name, sources, count)
        else:
            _merge_column(writer, name, sources, count, NO_NUMBER, [None] * len(sources))
    for state in STATES:
        write_states(writer, state, np.concatenate([_states_of(source, state) for source in sources]))
    return {"docs": count, "languages": languages, "sorted_ids": bool((ids[1:] > ids[:-1]).all())}


def _states_of(source: Source, state: str) -> Array:
    """The fields in the state by kept document, one bit a field."""
    states = source.segment.states(state)
    if states is None:
        return np.zeros(len(source.kept), np.uint64)
    sets, code = states
    return sets.take(code[source.kept])


def _merge_keys(writer: ArrayWriter, name: str, sources: Sequence[Source], count: int) -> None:
    values = [found.all() if (found := source.segment.values(name)) else [] for source in sources]
    merged = sorted(set().union(*values))
    number = {value: i for i, value in enumerate(merged, 1)}
    write_values(writer, name, merged)
    tables = [np.array([0, *map(number.__getitem__, own)], np.int64) for own in values]
    _merge_column(writer, name, sources, count, 0, tables)


def _merge_column(
    writer: ArrayWriter, name: str, sources: Sequence[Source], count: int, absent: int, tables: Sequence[Array | None]
) -> None:
    documents, values = [], []
    for source, table in zip(sources, tables, strict=True):
        column = source.segment.column(name)
        if column is None:
            continue
        filled = np.flatnonzero(column.value != absent)
        document = np.concatenate((filled, column.more_doc.astype(np.intp)))
        value = np.concatenate((column.value[filled].astype(np.int64), column.more.astype(np.int64)))
        order = np.argsort(document, kind="stable")
        new = source.new_number[document[order]]
        value = value[order][new >= 0]
        documents.append(new[new >= 0])
        values.append(value if table is None else table[value])
    write_column(writer, name, np.concatenate(documents), np.concatenate(values), count, absent)
