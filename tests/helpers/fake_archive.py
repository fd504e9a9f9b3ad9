"""An archive in memory with the signatures of `archive.Archive`: words as substrings, fields by equality."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

from archive.config import ArchiveConfig
from archive.errors import QueryError
from archive.jobs import JobContext, Progress
from archive.model import (
    ArchiveStats,
    Article,
    ArticleRow,
    AuditReport,
    Block,
    BlockKind,
    Byline,
    Changes,
    Explained,
    FacetValue,
    Field,
    ImportIssue,
    ImportReport,
    Origin,
    SearchAnswer,
    Searched,
    SearchRequest,
    Snippet,
    StoredArticle,
)
from archive.model.audit import Breakdown
from archive.model.importing import FormatCount, ImportPreview, PastImport, WatchedFolder
from viewer.search.query_text import clauses

HEADLINES = (
    "Flood gates at Talwin stay shut as the river drops",
    "Orchard owners count the cost of the late frost",
    "Council votes to mend the old market bridge",
    "ڕێگای نوێی نێوان گوندەکان کرایەوە",
    "Ferry service resumes after three weeks of storm",
    "المدرسة الجديدة تفتح أبوابها في الخريف",
    "Bakers’ strike ends; bread is back 🍞 on Monday",
)
PEOPLE = ("Mira Tolland", "Jon Abery", "Sela Quist", None)
AGENCIES = ("Fallow Pictures", "Getty Images", "AFP", None)
PLACES = ("Talwin", "Orrin Ferry", "Erbil", None)
LANGUAGES = ("en", "en", "en", "ckb", "en", "ar", "en")


@dataclass(frozen=True)
class Mark:
    start: int
    end: int
    term: int = 0


@dataclass(frozen=True)
class Completion:
    text: str
    start: int
    end: int
    kind: str
    count: int | None = None


class FakeKeeping:
    """Nothing is kept but the history."""

    def __init__(self) -> None:
        self._history: list[Searched] = []

    def saved_searches(self) -> list:
        return []

    collections = saved_searches

    def notes(self, _article_id: int) -> list:
        return []

    def tags(self) -> dict[str, int]:
        return {}

    def remember(self, query: str, total: int) -> None:
        self._history.insert(0, Searched(query, total, 1, "2026-01-01T00:00:00Z"))

    def history(self) -> list[Searched]:
        return self._history


class FakeImports:
    """Every file is a web page; nothing is watched."""

    def __init__(self, archive: FakeArchive) -> None:
        self._archive = archive
        self.tried: list[ImportIssue] = []

    def preview(self, paths: Sequence[Path], job: JobContext) -> ImportPreview:
        job.advance(Progress(len(paths)))
        return ImportPreview(len(paths), 2048 * len(paths), 0, (FormatCount("html", len(paths), 2048 * len(paths)),))

    def past(self, _limit: int = 50) -> list[PastImport]:
        return [PastImport(1, "2026-03-03T10:00:00+00:00", ("/in/a.bin",), ImportReport(files=1, failed=1), 1)]

    def issues(self, _import_id: int) -> tuple[ImportIssue, ...]:
        return (ImportIssue("/in/a.bin", "/in/a.bin", "error", "not-recognised", "No importer knows this file."),)

    def retry(self, issues: Iterable[ImportIssue], job: JobContext) -> ImportReport:
        self.tried += issues
        return self._archive.import_paths([Path(issue.path) for issue in self.tried], job)

    def watched(self, _machine: str) -> list[WatchedFolder]:
        return []

    def folder_watch(self) -> None:
        return None


BEGUN = "fxrr"  # in no text, since `_matches` finds parts of words, too; completed to "ferry"


class FakeArchive:
    """`count` articles; thread-safe; `calls` tells which method ran in which thread."""

    def __init__(self, count: int = 40, name: str = "Fake") -> None:
        self.name = name
        self.config = ArchiveConfig(Path(f"/nowhere/{name}.backfile"))
        self.read_only = False
        self.closed = False
        self.count = count
        self.calls: list[tuple[str, int]] = []
        self.gate = threading.Event()
        self.gate.set()
        self._listeners: list[Callable[[Changes], None]] = []
        self.keeping = FakeKeeping()
        self.imports = FakeImports(self)
        self.alike = SimpleNamespace(
            near_duplicates=lambda _id: [], grouped=lambda ids: [(i,) for i in ids], query=lambda _id: None
        )
        self.desk = SimpleNamespace(
            audit=lambda _job, **_options: AuditReport(0),
            state=lambda: AuditReport(0),
            breakdown=lambda _wanted=None: Breakdown(),
            findings=lambda _wanted=None: [],
        )

    def _note(self, what: str) -> None:
        self.calls.append((what, threading.get_ident()))

    def close(self) -> None:
        self.closed = True

    def on_changed(self, callback: Callable[[Changes], None]) -> None:
        self._listeners.append(callback)

    def tell(self, changes: Changes) -> None:
        for callback in self._listeners:
            callback(changes)

    # One article

    def values(self, article_id: int) -> dict[str, str | None]:
        at = article_id - 1
        return {
            "headline": HEADLINES[at % len(HEADLINES)],
            "byline": PEOPLE[at % len(PEOPLE)],
            "photographer": PEOPLE[(at + 1) % len(PEOPLE)],
            "agency": AGENCIES[at % len(AGENCIES)],
            "via": AGENCIES[(at + 2) % len(AGENCIES)] if at % 3 == 0 else None,
            "editedby": PEOPLE[(at + 2) % len(PEOPLE)],
            "credit": AGENCIES[at % len(AGENCIES)],
            "caption": "The river and its flood gates.",
            "filed": PLACES[at % len(PLACES)],
            "language": LANGUAGES[at % len(LANGUAGES)],
            "outlet": "The Talwin Courier",
            "year": str(2012 + at % 10),
        }

    def row(self, article_id: int) -> ArticleRow | None:
        if not 1 <= article_id <= self.count:
            return None
        values = self.values(article_id)
        return ArticleRow(
            id=article_id,
            headline=values["headline"],
            published=f"{values['year']}-03-{article_id % 28 + 1:02}" if article_id % 5 else None,
            published_estimate=None if article_id % 5 else f"{values['year']}-03-20/{values['year']}-03-27",
            outlet=values["outlet"],
            byline=values["byline"],
            language=values["language"],
            format="html",
            locator=f"page-{article_id}.html",
            opening="The river authority said on Tuesday that the gates would stay shut until the level was safe.",
            dateline_place=values["filed"],
            captions=article_id % 3,
            similar=2 if article_id % 6 == 1 else 0,
            reviewed=article_id % 4 == 2,
        )

    def text(self, article_id: int) -> str:
        values = self.values(article_id)
        return f"{values['headline']}\n\nBy {values['byline']}\n\nThe river authority said the flood gates stay shut.\n"

    def article(self, article_id: int) -> StoredArticle | None:
        self._note("article")
        row = self.row(article_id)
        if row is None:
            return None
        text = self.text(article_id)
        headline = row.headline or ""
        body = text.index("The river")
        fields = (
            Field("headline", headline, 0, len(headline), headline, "text", "first-line", 1, 0.9),
            Field("body", text[body:-1], body, len(text) - 1, text[body:-1], "text", "body", 1, 0.8),
        )
        return StoredArticle(
            id=article_id,
            article=Article(headline=headline, bylines=(Byline(row.byline),) if row.byline else (), body=text[body:]),
            text=text,
            blocks=(
                Block(BlockKind.HEADING, 0, len(headline), level=1),
                Block(BlockKind.PARAGRAPH, body, len(text) - 1),
            ),
            fields=fields,
            origin=Origin(
                row.locator, row.locator, "html", "0" * 64, 100, "utf-8", "2026-01-01T00:00:00Z", 1, "1" * 64
            ),
        )

    def rows(self, ids: Iterable[int]) -> list[ArticleRow | None]:
        self._note("rows")
        return [self.row(article_id) for article_id in ids]

    def original(self, article_id: int) -> bytes:
        return self.text(article_id).encode()

    def picture(self, _sha256: str) -> bytes | None:
        return None

    thumbnail = picture

    # Searching

    def explain(self, query: str, translate: Callable[[str], str] = str) -> Explained:
        if "(" in query and ")" not in query:
            raise QueryError("A bracket is not closed", query.index("("), query + ")")
        return Explained(translate("Searched for {what}.").format(what=query) if query else translate("Every article."))

    def search(self, request: SearchRequest, job: JobContext, translate: Callable[[str], str] = str) -> SearchAnswer:
        self._note("search")
        self.gate.wait(10)
        job.checkpoint()
        understood = self.explain(request.query, translate)
        ids = [at for at in range(1, self.count + 1) if self._matches(at, request.query)]
        if request.sort == "oldest":
            ids.sort(key=lambda at: self.values(at)["year"] or "")
        if request.sort == "newest":
            ids.sort(key=lambda at: self.values(at)["year"] or "", reverse=True)
        facets = {name: self._facet(name, ids) for name in request.facets}
        shown = ids[request.offset :] if request.limit is None else ids[request.offset : request.offset + request.limit]
        words = tuple(_words(request.query))
        months = Counter(f"{self.values(at)['year']}-03" for at in ids) if request.histogram else {}
        histogram = tuple(FacetValue(month, count) for month, count in sorted(months.items()))
        return SearchAnswer(
            request.query, understood, shown, (), len(ids), True, 0.0008, facets, words, histogram=histogram
        )

    def _matches(self, article_id: int, query: str) -> bool:
        values = {**self.values(article_id), "date": self.values(article_id)["year"]}
        text = self.text(article_id).casefold()
        for clause in clauses(query):
            if clause.field:
                value = values.get(clause.field)
                found = any(_fits(value, wanted) for wanted in clause.values)
            else:
                found = query[clause.start : clause.end].strip('-"').casefold() in text
            if found == clause.negated:
                return False
        return True

    def _facet(self, name: str, ids: Sequence[int]) -> tuple[FacetValue, ...]:
        counts = Counter(self.values(at).get(name) for at in ids)
        return tuple(FacetValue(value, count) for value, count in counts.most_common())

    def snippets(self, ids: Iterable[int], query: str) -> dict[int, tuple[Snippet, ...]]:
        self._note("snippets")
        found = {}
        for article_id in ids:
            pieces = []
            for at, word in enumerate(_words(query)):
                for field, label, text in (
                    ("headline", "in headline", self.values(article_id)["headline"] or ""),
                    ("caption", "in caption 1", "The river and its flood gates, seen from the market bridge."),
                ):
                    start = text.casefold().find(word.casefold())
                    if start >= 0:
                        pieces.append(Snippet(field, label, text, ((start, start + len(word)),), (at,)))
            found[article_id] = tuple(pieces)
        return found

    def marks(self, article_id: int, query: str) -> tuple[Mark, ...]:
        text = self.text(article_id)
        marks = []
        for at, word in enumerate(_words(query)):
            start = text.casefold().find(word.casefold())
            if start >= 0:
                marks.append(Mark(start, start + len(word), at))
        return tuple(sorted(marks, key=lambda mark: mark.start))

    def complete(self, text: str, cursor: int) -> Sequence[Completion]:
        word = text[:cursor].split(" ")[-1]
        start = cursor - len(word)
        names = ("caption:", "captionby:", "credit:", "byline:")
        offers = [Completion(name, start, cursor, "field") for name in names if word and name.startswith(word)]
        begun = [Completion("ferry", start, cursor, "word", 30)] if word == BEGUN else []
        return [*offers, *begun]

    # Writing

    def import_paths(self, paths: Sequence[Path], job: JobContext) -> ImportReport:
        self._note("import")
        for at, path in enumerate(paths):
            job.advance(Progress(at, len(paths), path.name))
            self.gate.wait(10)
            self.count += 1
        job.advance(Progress(len(paths), len(paths)))
        self.tell(Changes(articles=(self.count,), kinds=frozenset({"articles"})))
        issue = ImportIssue("a.bin", "a.bin", "error", "not-recognised", "No importer knows this file.")
        return ImportReport(files=len(paths), articles=len(paths), added=len(paths), failed=1, issues=(issue,))

    def look_elsewhere(self) -> bool:
        return False

    def reindex(self, job: JobContext) -> None:
        job.advance(Progress(1, 1))

    def catch_up(self, job: JobContext) -> None:
        job.advance(Progress(1, 1))

    def stats(self, *, quick: bool = False) -> ArchiveStats:
        self._note("stats")
        return ArchiveStats(self.name, self.count, self.count // 2, self.count)


def _words(query: str) -> list[str]:
    return [query[clause.start : clause.end].strip('-"()') for clause in clauses(query) if not clause.field]


def _fits(value: str | None, wanted: str) -> bool:
    if wanted == "none":
        return value is None
    if wanted == "any":
        return value is not None
    if ".." in wanted:
        low, _, high = wanted.partition("..")
        return value is not None and (low or "0") <= value <= (high or "9999")
    return value is not None and value.casefold() == wanted.casefold()
