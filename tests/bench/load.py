"""Import many articles end to end and look whether the rate falls or memory grows; then use the archive for a while.

    python -m tests.bench.load [--articles 20000] [--soak MINUTES] [--work FOLDER] [--seed 1]

The articles are made here: fictional, all different, 150 to 400 words, in one file of JSON lines. Prints the rate,
memory, open files and threads of the importing process for each tenth of the import, then for each round of the soak
(import a little, search, correct, check). Status 1 when the last tenth is more than 20 % slower than the first, or
when the soak leaves files or threads open. Memory and handles are read from /proc: Linux only.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from statistics import mean
from time import monotonic, process_time

from archive import Archive
from archive.jobs import JobContext
from archive.model import Changes, SearchRequest

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


@dataclass(frozen=True, slots=True)
class Usage:
    """What this process holds: resident memory in MB, open files, threads."""

    memory: float
    handles: int
    threads: int

    @classmethod
    def now(cls) -> Usage:
        """Read from /proc/self (proc(5))."""
        status = Path("/proc/self/status").read_text()
        kilobytes = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
        return cls(kilobytes / 1024, len(list(Path("/proc/self/fd").iterdir())), threading.active_count())

    def __str__(self) -> str:
        return f"{self.memory:.0f} MB, {self.handles} open files, {self.threads} threads"


@dataclass
class Tenths:
    """The rate of each tenth of an import, measured as its articles are confirmed."""

    articles: int
    began: float = field(default_factory=monotonic)
    used: float = field(default_factory=process_time)
    stored: int = 0
    reached: list[tuple[int, float, float]] = field(default_factory=list)  # articles, seconds, seconds of processor
    finished: bool = False

    def saw(self, changes: Changes) -> None:
        """Called after each commit."""
        if changes.kinds != frozenset({"articles"}) or self.finished:
            return
        self.stored += len(changes.articles)
        if self.stored * 10 >= self.articles * (len(self.reached) + 1):
            self._reach()

    def finish(self) -> None:
        """The import, the last indexing included, is over."""
        self.finished = True
        if self.reached:
            self.reached.pop()  # measured again, with the indexing that follows the last article
        self._reach()

    def _reach(self) -> None:
        self.reached.append((self.stored, monotonic() - self.began, process_time() - self.used))
        say(f"  {self.stored:,} articles, {self.rates()[-1]:.0f}/s, {self.costs()[-1]:.2f} ms each; {Usage.now()}")

    def rates(self) -> list[float]:
        """Articles a second in each part."""
        return [(b - a) / max(t - s, 1e-6) for (a, s, _), (b, t, _) in pairwise([(0, 0.0, 0.0), *self.reached])]

    def costs(self) -> list[float]:
        """Milliseconds of processor time an article in each part, of storing and indexing alone.

        Children read and extract, at a cost that does not depend on what is stored. Other work on the machine changes
        rates, and hardly this.
        """
        marks = [(0, 0.0, 0.0), *self.reached]
        return [1000 * (t - s) / max(b - a, 1) for (a, _, s), (b, _, t) in pairwise(marks)]


def say(line: str) -> None:
    """One line for whoever watches."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def load(archive: Archive, source: Path, articles: int) -> bool:
    """Import; whether everything arrived and the rate held."""
    say(f"before: {Usage.now()}")
    tenths = Tenths(articles)
    archive.on_changed(tenths.saw)
    report = archive.import_paths([source], JobContext())
    tenths.finish()
    rates = tenths.rates()
    lost = 1 - rates[-1] / rates[0]
    say(f"{report.added:,} added, {report.failed} failed, {report.duplicates} duplicates in {report.seconds:.0f} s")
    say(f"first tenth {rates[0]:.0f}/s, last tenth {rates[-1]:.0f}/s: {-lost:+.0%}; {Usage.now()}")
    costs = tenths.costs()
    half = len(costs) // 2
    say(f"storing and indexing: {mean(costs[:half]):.2f} ms each before the middle, {mean(costs[half:]):.2f} after")
    return report.added == articles and lost <= SLOWDOWN


def rounds(archive: Archive, work: Path, minutes: float, first: int, seed: int) -> Iterator[Usage]:
    """Use the archive as people do, round by round, until the time is over."""
    rnd = random.Random(seed)
    until = monotonic() + minutes * 60
    while monotonic() < until:
        archive.import_paths([write_articles(work / "more.jsonl", range(first, first + 50), seed)], JobContext())
        first += 50
        for _ in range(20):
            answer = archive.search(SearchRequest(rnd.choice(_WORDS), facets=("year",)), JobContext())
            archive.rows(answer.ids)
            archive.snippets(list(answer.ids)[:10], answer.query)
        for article_id in list(answer.ids)[:3]:
            archive.corrections.correct(article_id, "headline", f"Corrected {rnd.random()}")
        archive.catch_up(JobContext())
        differences = archive.check(JobContext()).differences
        if differences:
            raise SystemExit(f"check found {differences[:3]}")
        yield Usage.now()


def soak(archive: Archive, work: Path, minutes: float, first: int, seed: int) -> bool:
    """Whether no files and threads were left open by the rounds; memory is printed for a person to judge."""
    used: list[Usage] = []
    for usage in rounds(archive, work, minutes, first, seed):
        used.append(usage)
        if len(used) % 10 == 1:
            say(f"  round {len(used)}: {usage}")
    if len(used) < 3:
        say("too short a soak to tell")
        return True
    say(f"{len(used)} rounds; round 2: {used[1]}; last: {used[-1]}")
    return used[-1].handles <= used[1].handles + 2 and used[-1].threads <= used[1].threads


def main() -> int:
    """Run what the arguments describe."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--soak", type=float, default=0.0, metavar="MINUTES")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--work", type=Path, default=None)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=arguments.work, prefix="backfile-load-") as folder:
        work = Path(folder)
        source = write_articles(work / "articles.jsonl", range(arguments.articles), arguments.seed)
        say(f"{arguments.articles:,} articles, {source.stat().st_size / 1e6:.0f} MB")
        with Archive.open(work / "Load.backfile", create=True) as archive:
            held = load(archive, source, arguments.articles)
            if arguments.soak:
                held &= soak(archive, work, arguments.soak, arguments.articles, arguments.seed)
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
