"""Import many articles end to end and look whether the rate falls or memory grows; then use the archive for a while.

    python -m tests.bench.load [--articles 20000] [--quick] [--hours 8] [--soak MINUTES] [--work FOLDER] [--seed 1]

The articles are made here: fictional, all different, 150 to 400 words, in files of JSON lines. Prints for each tenth
of the import the rate on the clock, the processor time of child processes (reading, large merges of the index) and of
this one (storing and indexing), memory, open files and threads; then, with `--hours` or `--soak`, for each hour of a
busy desk without its pauses (`tests/bench/day.py`) what this process and the archive hold; a soak is as many hours as
fit into its minutes.
Status 1 when the last tenth gets more than 20 % fewer articles out of a second of the processor than the first, which
unlike the clock does not depend on what else the machine does, or when hours leave files, threads, children or memory
behind that what they added does not explain. Everything is read from /proc: Linux only. With `--quick` children extract
next to nothing, whose cost does not depend on what is stored; storing and indexing are as in use.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
from dataclasses import dataclass, field
from itertools import count, pairwise
from pathlib import Path
from time import monotonic

from archive import Archive
from archive.config import ArchiveConfig
from archive.jobs import JobContext
from archive.model import (
    Article,
    ArticleRecord,
    BlockKind,
    Byline,
    Caption,
    Changes,
    Field,
    Mention,
    RawArticle,
)
from archive.services.import_files import INDEX_EVERY
from archive.services.open_archive import make_engine, rules_fingerprint
from archive.services.reading_work import StoreWork
from archive.services.session import Session
from archive.storage.faults import Fault
from archive.storage.store import ArchiveStore
from tests.bench.day import Desk, grown, hours, slope
from tests.bench.usage import Usage, processor_seconds

_WORDS = tuple(
    """
    bridge river council harvest ferry school budget storm market railway hospital village mayor strike fire museum
    theatre election water road season police court factory union festival orchard library tunnel winter summer coast
    """.split()  # noqa: SIM905 - legible
)
_LINKS = tuple(
    "said on the of near after before with against for without under over during while although because".split()  # noqa: SIM905 - legible
)
_PLACES = ("Harrow Bay", "Old Ferring", "Lindholm Point", "Castle Marrow", "Upper Tolland")
_PEOPLE = ("Ruth Kessler", "Imre Solway", "Dana Okafor", "Pell Anders", "Mika Thorne")
SLOWDOWN = 0.2  # the part of its first rate that an import may lose
TELLING = 10 * INDEX_EVERY  # articles
A_FILE = 10_000  # articles in a file


def article(number: int, seed: int) -> dict[str, str]:
    """The fictional article of that number; the same seed gives the same."""
    rnd = random.Random(f"{seed}/{number}")
    # Half of the words are of this article alone or of few: a vocabulary grows with an archive.
    rare = [f"{rnd.choice(_WORDS)}{rnd.choice(('ton', 'by', 'worth', 'wick'))}{rnd.randrange(4000)}" for _ in range(12)]
    paragraphs = []
    for _ in range(rnd.randint(4, 10)):
        words = [rnd.choice(rnd.choice((_WORDS, _WORDS, _LINKS, _LINKS, rare))) for _ in range(rnd.randint(35, 45))]
        paragraphs.append(f"{' '.join(words).capitalize()}.")
    place, person, photographer = rnd.choice(_PLACES), rnd.choice(_PEOPLE), rnd.choice(_PEOPLE)
    return {
        "headline": f"{rnd.choice(_WORDS).capitalize()} {rnd.choice(_LINKS)} {rnd.choice(rare)} {number}",
        "byline": f"By {person}",
        "published": f"{rnd.randint(1985, 2025)}-{rnd.randint(1, 12):02}-{rnd.randint(1, 28):02}",
        "caption": f"A {rnd.choice(_WORDS)} in {place}. Norwire/{photographer}",
        "body": "\n\n".join([f"{place.upper()} (Norwire) - {paragraphs[0]}", *paragraphs[1:]]),
    }


def write_articles(path: Path, numbers: range, seed: int) -> Path:
    """The articles of those numbers as JSON lines."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for number in numbers:
            file.write(json.dumps(article(number, seed)) + "\n")
    return path


class QuickWork(StoreWork):
    """The shipped reading; of extraction, only what the format states, and as mentions the words that only few use."""

    def extract(self, raw: RawArticle, sha256: str) -> ArticleRecord:
        """The record, with up to five mentions."""
        stated = {value.field: value.value for value in raw.stated}
        paragraphs = [(b.start, b.end) for b in raw.blocks if b.kind is BlockKind.PARAGRAPH]
        rare = sorted({word for word in raw.text.split() if word[-3:].isdigit()})[:5]
        article = Article(
            headline=stated["headline"],
            bylines=(Byline(stated["bylines[0].name"]),),
            published=stated["published"],
            captions=(Caption(stated["captions[0].text"], stated["captions[0].text"]),),
            mentions=tuple(Mention("place", word) for word in rare),
            body="\n\n".join(raw.text[start:end] for start, end in paragraphs),
            language="en",
        )
        places = [("body", start, end) for start, end in paragraphs]
        for number, word in enumerate(rare):
            start = raw.text.index(word)
            places += [(f"mentions[{number}].{part}", start, start + len(word)) for part in ("kind", "value", "iso")]
        fields = [self._proof(path, start, end, raw.text) for path, start, end in places]
        return ArticleRecord(raw.path, raw.locator, raw.format, sha256, article, raw.text, tuple(fields))

    def _proof(self, path: str, start: int, end: int, text: str) -> Field:
        quote = text[start:end]
        return Field(path, quote, start, end, quote, "text", "quick", 1, 0.5)


def quick_work(config: ArchiveConfig, rules: str, temporary: Path, fault: Fault) -> QuickWork:
    """What children do with `--quick`."""
    return QuickWork(
        temporary=temporary, originals=config.originals, pictures=config.pictures, fingerprint=rules, fault=fault
    )


def opened(folder: Path, *, quick: bool) -> Archive:
    """A new archive."""
    if not quick:
        return Archive.open(folder, create=True)
    config = ArchiveConfig(folder)
    return Archive(Session(config, ArchiveStore.create(config), make_engine, quick_work, rules_fingerprint))


@dataclass(frozen=True, slots=True)
class Mark:
    """How far an import was at some moment: articles stored, seconds on the clock, of this processor, of children."""

    articles: int = 0
    seconds: float = 0.0
    own: float = 0.0
    children: float = 0.0


@dataclass(frozen=True, slots=True)
class Part:
    """What happened between two marks."""

    before: Mark
    after: Mark

    def each(self, name: str) -> float:
        """Milliseconds of the clock ("seconds"), of this process ("own") or of its children, for one article."""
        spent: float = getattr(self.after, name) - getattr(self.before, name)
        return 1000 * spent / max(self.after.articles - self.before.articles, 1)

    @property
    def work(self) -> float:
        """Milliseconds of processors for one article, all together."""
        return self.each("own") + self.each("children")

    def __str__(self) -> str:
        return (
            f"{1000 / max(self.each('seconds'), 1e-6):.0f}/s; {self.work:.2f} ms of processor each "
            f"({self.each('children'):.2f} reading and merging, {self.each('own'):.2f} storing and indexing)"
        )


@dataclass
class Tenths:
    """The cost of each tenth of an import, measured as its articles are confirmed."""

    articles: int
    marks: list[Mark] = field(default_factory=list)
    stored: int = 0
    finished: bool = False
    _clock: float = 0.0
    _own: float = 0.0
    _children: float = 0.0
    _next: int = 1  # tenth to be reached

    def begin(self) -> None:
        """The import begins now."""
        self._clock, (self._own, self._children) = monotonic(), processor_seconds()
        self.marks = [Mark()]

    def saw(self, changes: Changes) -> None:
        """Called after each commit, and when the import is over: the backup that may follow is no part of it."""
        if changes.kinds == frozenset({"imports"}) and not self.finished:
            self._finish()
        if changes.kinds != frozenset({"articles"}) or self.finished:
            return
        self.stored += len(changes.articles)
        if self.stored * 10 >= self.articles * self._next:
            self._next = self.stored * 10 // self.articles + 1  # a large commit may pass more than one
            self._reach()

    def _finish(self) -> None:
        self.finished = True
        if self.marks[-1].articles == self.stored:
            self.marks.pop()  # measured again, with the indexing that follows the last article
        self._reach()

    @property
    def parts(self) -> list[Part]:
        """The tenths so far."""
        return [Part(before, after) for before, after in pairwise(self.marks)]

    def _reach(self) -> None:
        own, children = processor_seconds()
        self.marks.append(Mark(self.stored, monotonic() - self._clock, own - self._own, children - self._children))
        say(f"  {self.stored:,} articles, {self.parts[-1]}; {Usage.now()}")


def say(line: str) -> None:
    """One line for whoever watches."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def load(archive: Archive, source: Path, articles: int) -> bool:
    """Import; whether everything arrived and the rate held."""
    say(f"before: {Usage.now()}")
    tenths = Tenths(articles)
    archive.on_changed(tenths.saw)
    tenths.begin()
    report = archive.import_paths([source], JobContext())
    first, last = tenths.parts[0], tenths.parts[-1]
    lost = 1 - first.work / last.work
    say(f"{report.added:,} added, {report.failed} failed, {report.duplicates} duplicates in {report.seconds:.0f} s")
    say(f"first tenth: {first}")
    say(f"last tenth:  {last}")
    say(f"articles for a second of the processor: {-lost:+.0%} from the first tenth to the last; {Usage.now()}")
    if articles < TELLING:
        say(f"too few articles to tell from tenths: {TELLING:,} feed the index in each of them")
    return report.added == articles and (lost <= SLOWDOWN or articles < TELLING)


def use(desk: Desk, number: float, minutes: float) -> bool:
    """Hours of a busy desk; whether nothing grew that they do not explain."""
    seen = []
    for hour in hours(desk, number, minutes):
        seen.append(hour)
        say(f"  hour {len(seen)}: {hour}")
    found = grown(seen)
    say(f"{len(seen)} hours, {slope(seen):+.2f} MB an hour after the first; {'; '.join(found) or 'nothing grew'}")
    return not found


def desk_at(archive: Archive, work: Path, first: int, seed: int) -> Desk:
    """A desk whose feed goes on after the articles that are there."""
    files = count()

    def feed(articles: int) -> Path:
        number = next(files)  # a file of its own: a changed file would be the same articles in a new version
        begin = first + number * articles
        return write_articles(work / f"feed-{number}.jsonl", range(begin, begin + articles), seed)

    return Desk(archive, work, _WORDS, feed, random.Random(seed))


def main() -> int:
    """Run what the arguments describe."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--hours", type=int, default=0)
    parser.add_argument("--soak", type=float, default=0.0, metavar="MINUTES")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--work", type=Path, default=None)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=arguments.work, prefix="backfile-load-") as folder:
        work = Path(folder)
        source = work / "articles"
        source.mkdir()
        for first in range(0, arguments.articles, A_FILE):
            numbers = range(first, min(first + A_FILE, arguments.articles))
            write_articles(source / f"{first // A_FILE:05}.jsonl", numbers, arguments.seed)
        say(f"{arguments.articles:,} articles, {sum(f.stat().st_size for f in source.iterdir()) / 1e6:.0f} MB")
        with opened(work / "Load.backfile", quick=arguments.quick) as archive:
            held = load(archive, source, arguments.articles)
            if arguments.hours or arguments.soak:
                desk = desk_at(archive, work, arguments.articles, arguments.seed)
                held &= use(desk, arguments.hours, arguments.soak)
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
