"""The engines that the benchmark compares, each behind `build`, `open`, `ask`."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from whoosh import analysis

from archive.index import tree
from archive.index.engine import EngineRequest, IndexDocument
from archive.index.whoosh_engine import WhooshEngine
from archive.jobs import JobContext
from tests.bench.search_corpus import TEXT_FIELDS, Question, read_articles

TOP = 20
WEIGHTS = {"headline": 4.0, "deck": 2.0}
NAMES = {"photo_credit": "credit", "editor_credit": "editedby"}  # what Backfile calls them
FACETS = ("year", "outlet", "place")


class Found(NamedTuple):
    """The first ids, and the number of matches where the question wants it."""

    ids: list[int]
    total: int | None


def _weight(name: str) -> float:
    return WEIGHTS.get(name, 1.0)


class Peer:
    """One engine; `folder` holds its index."""

    name = ""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def build(self, corpus: Path, articles: int) -> None:
        """Index the articles, merges included."""
        raise NotImplementedError

    def open(self) -> None:
        """Be ready to answer."""
        raise NotImplementedError

    def ask(self, question: Question) -> Found | None:
        """What a window would ask for it: the first 20, snippets, facets or the exact count; None = cannot."""
        raise NotImplementedError

    def total(self, question: Question) -> int | None:
        """The exact number of matches; None = cannot."""
        raise NotImplementedError


class Bodies:
    """The articles' bodies by id, for snippets."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path)

    @staticmethod
    def store(path: Path, articles: Iterable[dict[str, Any]]) -> None:
        """Write them."""
        db = sqlite3.connect(path)
        with db:
            db.execute("CREATE TABLE IF NOT EXISTS bodies (id INTEGER PRIMARY KEY, body TEXT)")
            db.executemany("INSERT OR REPLACE INTO bodies VALUES (:id, :body)", articles)
        db.close()

    def __getitem__(self, article_id: int) -> str:
        return str(self._db.execute("SELECT body FROM bodies WHERE id = ?", (article_id,)).fetchone()[0])


class Backfile(Peer):
    """Backfile's engine; words are searched as typed, since the peers do not stem."""

    name = "Backfile"

    def build(self, corpus: Path, articles: int) -> None:
        engine = WhooshEngine(self.folder)
        with engine.batch() as batch:
            for article in read_articles(corpus, articles):
                batch.put(self.document(article))
        engine.settle()
        engine.close()

    def document(self, article: dict[str, Any]) -> IndexDocument:
        """The article as the engine takes it; outlet and section as facets that plain words do not search."""
        texts = {NAMES.get(name, name): (article[name],) for name in TEXT_FIELDS if article[name]}
        keys = {"collection": (article["outlet"],), "place": (article["place"],), "format": (article["section"],)}
        return IndexDocument(article["id"], "en", texts, keys, {"date": (date.fromisoformat(article["date"][:10]),)})

    def open(self) -> None:
        self.engine, self.job = WhooshEngine(self.folder), JobContext()
        self.bodies = Bodies(self.folder.parent / "bodies.sqlite")

    def query(self, question: Question) -> tree.Node:
        """The question as a query tree."""
        name = NAMES.get(question.field, question.field) or "all"
        words: list[tree.Node] = [tree.Word(word, exact=True) for word in question.words]
        parts = [tree.Or(tuple(words))] if question.any_word else words
        if question.phrase:
            parts.append(tree.Phrase(tuple(question.phrase.split()), name))
        if question.pattern:
            parts.append(tree.Pattern(question.pattern))
        if question.fuzzy:
            parts.append(tree.Fuzzy(question.fuzzy, 1))
        if question.near:
            left, right, distance = question.near
            parts.append(tree.Near(tree.Word(left, exact=True), tree.Word(right, exact=True), distance))
        if question.days:
            parts.append(tree.Range("date", *question.days))
        return parts[0] if len(parts) == 1 else tree.And(tuple(parts))

    def ask(self, question: Question) -> Found:
        query = self.query(question)
        facets = ("year", "collection", "place") if question.facets else ()
        sort = "newest" if question.by_date else "relevance"
        answer = self.engine.search(EngineRequest(query, sort, TOP, facets=facets, facet_limit=1000), self.job)
        if question.snippets:
            for article_id in answer.ids:
                snippet(self.bodies[article_id], question.words)
        return Found(list(answer.ids), answer.total)

    def total(self, question: Question) -> int:
        return self.engine.search(EngineRequest(self.query(question), limit=0), self.job).total


class BackfileStemmed(Backfile):
    """The same index, words in all their forms as people use it; matches differ from the peers'."""

    name = "Backfile, stemmed"

    def query(self, question: Question) -> tree.Node:
        return _stemmed(super().query(question))


def _stemmed(node: tree.Node) -> tree.Node:
    if isinstance(node, tree.Word):
        return tree.Word(node.text, node.field)
    if isinstance(node, (tree.And, tree.Or)):
        return type(node)(tuple(map(_stemmed, node.parts)))
    return tree.Near(_stemmed(node.left), _stemmed(node.right), node.distance) if isinstance(node, tree.Near) else node


def snippet(text: str, words: Iterable[str], width: int = 240) -> str:
    """The stretch of the text with the first of the words, marked."""
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)
    match = pattern.search(text)
    start = max(0, match.start() - 40) if match else 0
    return pattern.sub(r"<b>\g<0></b>", text[start : start + width])


class Fts5(Peer):
    """SQLite FTS5: seven columns, prefix index, bm25 with weights, facets and dates by a joined table."""

    name = "SQLite FTS5"

    @property
    def _path(self) -> Path:
        return self.folder / "fts5.sqlite"

    def build(self, corpus: Path, articles: int) -> None:
        self.folder.mkdir(parents=True)
        db = sqlite3.connect(self._path)
        columns = ", ".join(TEXT_FIELDS)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("CREATE TABLE meta (id INTEGER PRIMARY KEY, date TEXT, year INT, outlet TEXT, place TEXT)")
        db.execute(f"CREATE VIRTUAL TABLE fts USING fts5({columns}, content='', tokenize='unicode61', prefix='2 3')")
        with db:
            values = ", ".join(f":{name}" for name in TEXT_FIELDS)
            for article in read_articles(corpus, articles):
                article["year"] = int(article["date"][:4])
                db.execute("INSERT INTO meta VALUES (:id, :date, :year, :outlet, :place)", article)
                db.execute(f"INSERT INTO fts (rowid, {columns}) VALUES (:id, {values})", article)
        with db:
            db.execute("INSERT INTO fts (fts) VALUES ('optimize')")
            db.execute("CREATE INDEX meta_date ON meta (date)")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.close()

    def open(self) -> None:
        self.db = sqlite3.connect(self._path)
        self.db.execute("PRAGMA mmap_size = 8000000000")
        self.bodies = Bodies(self.folder.parent / "bodies.sqlite")
        self._rank = f"bm25(fts, {', '.join(str(_weight(name)) for name in TEXT_FIELDS)})"

    def _match(self, question: Question) -> str | None:
        if question.fuzzy or re.search(r"\?|^\*|\*.", question.pattern):
            return None
        parts = [f'"{word}"' for word in question.words]
        joined = [f"({' OR '.join(parts)})"] if question.any_word else parts
        if question.phrase:
            joined.append(f'{question.field} : "{question.phrase}"' if question.field else f'"{question.phrase}"')
        if question.pattern:
            joined.append(f'"{question.pattern[:-1]}"*')
        if question.near:
            # FTS5 counts the words between: NEAR/5 leaves four.
            joined.append(f'NEAR("{question.near[0]}" "{question.near[1]}", {question.near[2] - 1})')
        return " AND ".join(joined)

    def ask(self, question: Question) -> Found | None:
        match = self._match(question)
        if match is None:
            return None
        join = "SELECT f.rowid FROM fts f JOIN meta m ON m.id = f.rowid WHERE fts MATCH ?"
        if question.days:
            rows = self.db.execute(
                f"{join} AND m.date >= ? AND m.date < ? ORDER BY {self._rank} LIMIT {TOP}",
                (match, question.days[0], question.days[1] + "T24"),
            )
        elif question.by_date:
            rows = self.db.execute(f"{join} ORDER BY m.date DESC LIMIT {TOP}", (match,))
        else:
            rows = self.db.execute(
                f"SELECT rowid FROM fts WHERE fts MATCH ? ORDER BY {self._rank} LIMIT {TOP}", (match,)
            )
        ids = [row[0] for row in rows]
        if question.snippets:
            for article_id in ids:
                snippet(self.bodies[article_id], question.words)
        if question.facets:
            for name in FACETS:
                count = (
                    f"SELECT m.{name}, count(*) FROM fts f JOIN meta m ON m.id = f.rowid WHERE fts MATCH ? GROUP BY 1"
                )
                self.db.execute(count, (match,)).fetchall()
        return Found(ids, self.total(question) if question.count or question.facets else None)

    def total(self, question: Question) -> int | None:
        match = self._match(question)
        if match is None:
            return None
        if question.days:
            dated = "SELECT count(*) FROM fts f JOIN meta m ON m.id = f.rowid WHERE fts MATCH ?"
            dated += " AND m.date >= ? AND m.date < ?"
            return int(self.db.execute(dated, (match, question.days[0], question.days[1] + "T24")).fetchone()[0])
        return int(self.db.execute("SELECT count(*) FROM fts WHERE fts MATCH ?", (match,)).fetchone()[0])


class Tantivy(Peer):
    """Tantivy, seven text fields."""

    name = "Tantivy, seven fields"
    fields: tuple[str, ...] = TEXT_FIELDS
    searched: tuple[str, ...] = TEXT_FIELDS

    def build(self, corpus: Path, articles: int) -> None:
        import tantivy

        self.folder.mkdir(parents=True)
        builder = tantivy.SchemaBuilder()
        for name in self.fields:
            builder.add_text_field(name, stored=False, index_option="position")
        builder.add_unsigned_field("id", stored=True, indexed=True, fast=True)
        builder.add_date_field("date", indexed=True, fast=True)
        builder.add_unsigned_field("year", indexed=True, fast=True)
        for name in ("outlet", "place", "section"):
            builder.add_text_field(name, tokenizer_name="raw", index_option="basic", fast=True)
        schema = builder.build()
        writer = tantivy.Index(schema, str(self.folder)).writer(256_000_000, 1)
        for article in read_articles(corpus, articles):
            writer.add_document(tantivy.Document.from_dict(self.values(article), schema))
        writer.commit()
        writer.wait_merging_threads()

    def values(self, article: dict[str, Any]) -> dict[str, Any]:
        """The article's fields."""
        day = datetime.fromisoformat(article["date"])
        rest = {name: article[name] for name in ("id", "outlet", "place", "section")}
        return {**{name: article[name] for name in TEXT_FIELDS}, **rest, "date": day, "year": day.year}

    def open(self) -> None:
        import tantivy

        self.tantivy = tantivy
        index = tantivy.Index.open(str(self.folder))
        self.schema, self.searcher = index.schema, index.searcher()
        self.bodies = Bodies(self.folder.parent / "bodies.sqlite")

    def _anywhere(self, make: Any) -> Any:
        kinds, should = self.tantivy.Query, self.tantivy.Occur.Should
        if len(self.searched) == 1:
            return make(self.searched[0])
        return kinds.boolean_query([(should, kinds.boost_query(make(name), _weight(name))) for name in self.searched])

    def _query(self, question: Question) -> Any:
        kinds, schema, occur = self.tantivy.Query, self.schema, self.tantivy.Occur
        if question.near:
            return None  # its slop lets the words of a phrase move, which is not the same

        def phrase(name: str) -> Any:
            words = question.phrase.split()
            return (
                kinds.phrase_query(schema, name, words) if len(words) > 1 else kinds.term_query(schema, name, words[0])
            )

        words = [self._anywhere(lambda name, w=w: kinds.term_query(schema, name, w)) for w in question.words]
        parts = [kinds.boolean_query([(occur.Should, w) for w in words])] if question.any_word else words
        if question.phrase:
            parts.append(phrase(question.field) if question.field else self._anywhere(phrase))
        if question.pattern:
            regex = "".join(".*" if c == "*" else "." if c == "?" else c for c in question.pattern)
            parts.append(self._anywhere(lambda name: kinds.regex_query(schema, name, regex)))
        if question.fuzzy:
            fuzzy = dict(distance=1, transposition_cost_one=True, prefix=False)
            parts.append(self._anywhere(lambda name: kinds.fuzzy_term_query(schema, name, question.fuzzy, **fuzzy)))
        if question.days:
            low, high = map(datetime.fromisoformat, question.days)
            days = kinds.range_query(
                schema, "date", self.tantivy.FieldType.Date, low, high + timedelta(days=1), True, False
            )
            parts.append(kinds.const_score_query(days, 0.0))
        return parts[0] if len(parts) == 1 else kinds.boolean_query([(occur.Must, part) for part in parts])

    def ask(self, question: Question) -> Found | None:
        query = self._query(question)
        if query is None:
            return None
        order = dict(order_by_field="date", order=self.tantivy.Order.Desc) if question.by_date else {}
        result = self.searcher.search(query, limit=TOP, count=question.count or question.facets, **order)
        ids = list(self.searcher.fast_field_values("id", [address for _, address in result.hits]))
        if question.snippets:
            for article_id in ids:
                snippet(self.bodies[article_id], question.words)
        if question.facets:
            self.searcher.aggregate(query, {name: {"terms": {"field": name, "size": 1000}} for name in FACETS})
        return Found(ids, result.count if question.count or question.facets else None)

    def total(self, question: Question) -> int | None:
        query = self._query(question)
        return None if query is None else self.searcher.search(query, limit=1, count=True).count


class TantivyCombined(Tantivy):
    """Tantivy, all text in one field, and the small fields beside it for questions that name one."""

    name = "Tantivy, one field"
    fields = (*TEXT_FIELDS[:-1], "all")
    searched = ("all",)

    def values(self, article: dict[str, Any]) -> dict[str, Any]:
        values = super().values(article)
        values["all"] = " \n ".join(article[name] for name in TEXT_FIELDS if article[name])
        del values["body"]
        return values


_PART = "\0"
_APART = 1000  # word positions between two texts of an article, so that nothing is near across them


class ApartTokenizer(analysis.Tokenizer):  # type: ignore[misc] # Whoosh is untyped
    """The words of texts joined by `_PART`."""

    def __init__(self) -> None:
        self._words = analysis.RegexTokenizer(re.compile(r"[^\W_]+"))

    def __call__(self, value: str, start_pos: int = 0, **options: Any) -> Any:
        for part in value.split(_PART):
            for token in self._words(part, start_pos=start_pos, **options):
                if options.get("positions"):
                    start_pos = token.pos + 1
                yield token
            start_pos += _APART


class StockWhoosh(Peer):
    """Whoosh as it comes: one text field and the small ones, its own codec, matchers and collectors."""

    name = "stock Whoosh"

    def build(self, corpus: Path, articles: int) -> None:
        from whoosh import fields, index

        self.folder.mkdir(parents=True)
        analyzer = ApartTokenizer() | analysis.LowercaseFilter()
        names = [*TEXT_FIELDS[:-1], "all"]
        keys = {name: fields.ID(sortable=True) for name in ("outlet", "place")}
        numbers = {"year": fields.NUMERIC(sortable=True), "date": fields.NUMERIC(sortable=True)}
        texts = {name: fields.TEXT(analyzer=analyzer) for name in names}
        made = index.create_in(self.folder, fields.Schema(id=fields.STORED, **keys, **numbers, **texts))
        writer = made.writer(limitmb=256)
        for article in read_articles(corpus, articles):
            row = {name: article[name] for name in ("id", "outlet", "place", *TEXT_FIELDS[:-1])}
            day = int(article["date"][:10].replace("-", ""))
            row["all"] = _PART.join(article[name] for name in TEXT_FIELDS if article[name])
            writer.add_document(**row, year=day // 10_000, date=day)
        writer.commit()

    def open(self) -> None:
        from whoosh import index

        self.searcher = index.open_dir(self.folder).searcher()
        self.bodies = Bodies(self.folder.parent / "bodies.sqlite")

    def _query(self, question: Question) -> Any:
        from whoosh import query
        from whoosh.query.spans import SpanNear

        words = [query.Term("all", word) for word in question.words]
        parts: list[Any] = [query.Or(words)] if question.any_word else list(words)
        if question.phrase:
            parts.append(query.Phrase(question.field or "all", question.phrase.split()))
        if question.pattern:
            prefix = re.fullmatch(r"[^*?]+\*", question.pattern)
            made = query.Prefix("all", question.pattern[:-1]) if prefix else query.Wildcard("all", question.pattern)
            parts.append(made)
        if question.fuzzy:
            parts.append(query.FuzzyTerm("all", question.fuzzy, prefixlength=1))
        if question.near:
            left, right, slop = question.near
            parts.append(SpanNear(query.Term("all", left), query.Term("all", right), slop=slop, ordered=False))
        if question.days:
            low, high = (int(day.replace("-", "")) for day in question.days)
            parts.append(query.NumericRange("date", low, high))
        return parts[0] if len(parts) == 1 else query.And(parts)

    def ask(self, question: Question) -> Found | None:
        from whoosh import sorting

        extra: dict[str, Any] = {"sortedby": "date", "reverse": True} if question.by_date else {}
        if question.facets:
            facets = sorting.Facets()
            for name in FACETS:
                facets.add_field(name)
            extra |= {"groupedby": facets, "maptype": sorting.Count}
        results = self.searcher.search(self._query(question), limit=TOP, **extra)
        ids = [hit["id"] for hit in results]
        if question.snippets:
            for article_id in ids:
                snippet(self.bodies[article_id], question.words)
        return Found(ids, len(results) if question.count or question.facets else None)

    def total(self, question: Question) -> int | None:
        return len(set(self.searcher.docs_for_query(self._query(question))))


PEERS: dict[str, type[Peer]] = {
    "backfile": Backfile,
    "stemmed": BackfileStemmed,
    "fts5": Fts5,
    "tantivy": Tantivy,
    "tantivy-one": TantivyCombined,
    "whoosh": StockWhoosh,
}
