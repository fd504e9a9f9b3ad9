"""Hours of a busy desk without the pauses between, and whether the process holds more after them than they explain.

The model of an hour is `HOUR`: what a desk of several people and a feed do to one archive. What it adds (articles,
corrections, notes …) may cost memory, up to `AN_ARTICLE` each for what the index and the database keep of it at hand;
files, threads and children may not grow at all, and the write-ahead log must be written back.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from pathlib import Path
from statistics import median
from time import monotonic

from archive import Archive
from archive.jobs import JobContext
from archive.model import SearchRequest
from tests.bench.usage import Disk, Usage

AN_IMPORT = 25  # articles
HOUR: Mapping[str, int] = {
    "import": 12,  # a feed every five minutes
    "search": 120,
    "type": 60,  # a letter in the search box
    "read": 90,
    "correct": 30,
    "undo": 10,
    "note": 12,
    "mark": 20,
    "collect": 6,
    "merge": 4,
    "split": 2,
    "alike": 10,
    "audit": 2,
    "decide": 12,
    "export": 4,
    "look": 12,  # a second window opens the archive and reads
    "check": 1,
    "backup": 1,
}
FORMATS = ("csv", "jsonl", "html", "bagit", "ris", "ninjs")
AN_ARTICLE = 8 / 1024  # MB of memory that an article more may take
NOISE = 1.0  # MB an hour: what an allocator keeps or gives back as it likes
FILES = 2  # open files more than after the first hour: a segment more, or a merge that has not let go
LOG = 80.0  # MB

Words = Sequence[str]


@dataclass(frozen=True, slots=True)
class Hour:
    """What was held at the end of an hour, and the articles then."""

    articles: int
    usage: Usage
    disk: Disk

    def __str__(self) -> str:
        return f"{self.articles:,} articles; {self.usage}; {self.disk}"


@dataclass
class Desk:
    """People at one archive; `feed` writes that many new articles to a file and returns it."""

    archive: Archive
    work: Path
    words: Words
    feed: Callable[[int], Path]
    rnd: random.Random

    def hour(self) -> Hour:
        """Everything that an hour holds, in an order by chance; raises SystemExit when a check finds something."""
        deeds = [name for name, times in HOUR.items() for _ in range(times) if name != "check"]
        self.rnd.shuffle(deeds)
        for name in [*deeds, *["check"] * HOUR["check"]]:
            self._deeds[name]()
        self._empty_page_caches()
        return Hour(self.archive.stats().articles, Usage.now(), Disk.of(self.archive.config.path))

    def _empty_page_caches(self) -> None:
        """SQLite keeps up to 64 MB of pages by design, which would hide a leak while they fill."""
        database = self.archive._session.store.database
        with database.transaction("measuring") as writer, database.reading() as reader:
            writer.execute("PRAGMA shrink_memory")
            reader.execute("PRAGMA shrink_memory")

    @cached_property
    def _deeds(self) -> Mapping[str, Callable[[], object]]:
        return {name: getattr(self, f"_{name}") for name in HOUR}

    def _import(self) -> None:
        self.archive.import_paths([self.feed(AN_IMPORT)], JobContext())

    def _search(self) -> list[int]:
        query = self.rnd.choice(("{}", "{} {}", "headline:{}", '"{} {}"', "{}* -{}", "caption:{} OR {}"))
        wanted = SearchRequest(query.format(self._word(), self._word()), facets=("year", "agency"))
        answer = self.archive.search(wanted, JobContext())
        ids = list(answer.ids)[:50]
        self.archive.rows(ids)
        self.archive.snippets(ids[:20], answer.query)
        return ids

    def _type(self) -> None:
        word = self._word()
        self.archive.complete(word[:3], 3)
        self.archive.explain(f"headline:{word}")

    def _read(self) -> None:
        number = self._article()
        self.archive.article(number)
        self.archive.marks(number, self._word())
        self.archive.original(number)

    def _correct(self) -> None:
        self.archive.corrections.correct(self._article(), "headline", f"{self._word()} {self.rnd.random()}")
        self.archive.catch_up(JobContext())

    def _undo(self) -> None:
        number = self._article()
        made = self.archive.corrections.correct(number, "section", self._word())
        self.archive.corrections.undo([made.id])

    def _note(self) -> None:
        note = self.archive.keeping.add_note(self._article(), f"Ask about the {self._word()}", start=0, end=5)
        if self.rnd.random() < 0.5:
            self.archive.keeping.remove_note(note.id)

    def _mark(self) -> None:
        self.archive.keeping.review([self._article()])
        self.archive.keeping.tag([self._article()], self._word())

    def _collect(self) -> None:
        self.archive.keeping.collection(self._word(), article_ids=self._search()[:5])

    def _merge(self) -> None:
        batch = self.archive.people.merge([f"{self._word()} {self._word()}"], self._name())
        if self.rnd.random() < 0.5:
            self.archive.people.undo(batch)
        self.archive.people.page(self._name())

    def _split(self) -> None:
        for form in list(self.archive.people.forms())[:1]:
            self.archive.people.split(form)

    def _alike(self) -> None:
        self.archive.alike.near_duplicates(self._article())
        self.archive.alike.query(self._article())

    def _audit(self) -> None:
        self.archive.desk.audit(JobContext())

    def _decide(self) -> None:
        for finding in self.archive.desk.findings()[:1]:
            self.archive.desk.decide([finding.key], "dismissed", reason="seen")

    def _export(self) -> None:
        output = self.work / f"export-{self.rnd.random()}"
        self.archive.export(f"headline:{self._word()}", self.rnd.choice(FORMATS), output, JobContext())

    def _look(self) -> None:
        with Archive.open(self.archive.config.path, read_only=True) as other:
            other.search(SearchRequest(self._word()), JobContext())

    def _check(self) -> None:
        self.archive.catch_up(JobContext())
        differences = self.archive.care.check(JobContext()).differences
        if differences:
            raise SystemExit(f"check found {differences[:3]}")

    def _backup(self) -> None:
        self.archive.back_up(JobContext())

    def _word(self) -> str:
        return self.rnd.choice(self.words)

    def _name(self) -> str:
        return self.rnd.choice(self.archive.people.names(limit=20)).name

    def _article(self) -> int:
        return self.rnd.randint(1, self.archive.stats().articles)


def hours(desk: Desk, number: float, minutes: float) -> Iterator[Hour]:
    """So many hours, or as many as fit into so many minutes."""
    until, count = monotonic() + minutes * 60, 0
    while count < number or monotonic() < until:
        count += 1
        yield desk.hour()


def slope(seen: Sequence[Hour]) -> float:
    """MB of private memory an hour: the median over all pairs of hours (Theil and Sen), which one peak cannot move."""
    pairs = combinations(enumerate(hour.usage.private for hour in seen), 2)
    return median((after - before) / (later - earlier) for (earlier, before), (later, after) in pairs)


def grown(seen: Sequence[Hour]) -> list[str]:
    """What the process holds more of after the last hour than after the first, beyond what was added; none is well."""
    if len(seen) < 3:
        return ["too few hours to tell"]
    first, last = seen[0], seen[-1]
    explained = NOISE + AN_ARTICLE * (last.articles - first.articles) / (len(seen) - 1)
    found = [
        (slope(seen) > explained, f"memory: {slope(seen):.1f} MB an hour, of which {explained:.1f} are explained"),
        (last.usage.handles > first.usage.handles + FILES, f"files: {first.usage.handles} to {last.usage.handles}"),
        (last.usage.threads > first.usage.threads, f"threads: {first.usage.threads} to {last.usage.threads}"),
        (last.usage.children > first.usage.children, f"children: {first.usage.children} to {last.usage.children}"),
        (last.disk.log > LOG, f"log: {last.disk.log:.0f} MB"),
    ]
    return [words for bad, words in found if bad]
