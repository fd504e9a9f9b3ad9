"""Articles for the search benchmark, and the questions asked of them."""

from __future__ import annotations

import itertools
import json
import re
import subprocess
import sys
import tarfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
TEXT_FIELDS = ("headline", "deck", "byline", "caption", "photo_credit", "editor_credit", "body")


def make_corpus(folder: Path, articles: int) -> Path:
    """JSON lines of Reuters-21578 scaled up by `shared/tools/make_corpus.py`; the n-th article is always the same."""
    made = sorted(folder.glob("scaled-*.jsonl"), key=lambda p: p.stat().st_size)
    for path in made:
        if int(path.stem.split("-")[1]) >= articles:
            return path
    source = folder / "sgm"
    if not source.is_dir():
        with tarfile.open(SHARED / "data" / "corpora" / "reuters-21578.tar.xz") as tar:
            tar.extractall(source, filter="data")
    path = folder / f"scaled-{articles}.jsonl"
    tool = SHARED / "tools" / "make_corpus.py"
    subprocess.run([sys.executable, tool, "scaled", source, path.with_suffix(".part"), str(articles)], check=True)
    return path.with_suffix(".part").rename(path)


def read_articles(path: Path, count: int, start: int = 0) -> Iterator[dict[str, Any]]:
    """The articles from `start` up to `count`."""
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, itertools.islice(lines, start, count))


@dataclass(frozen=True)
class Question:
    """One question: its kind and what is asked; engines put it in their own words."""

    kind: str
    words: tuple[str, ...] = ()
    any_word: bool = False
    phrase: str = ""
    near: tuple[str, str, int] | None = None
    pattern: str = ""  # with * and ?; the words before it must be there too
    fuzzy: str = ""
    field: str = ""
    days: tuple[str, str] | None = None
    by_date: bool = False
    snippets: bool = False
    facets: bool = False
    count: bool = False

    @property
    def text(self) -> str:
        """The question for a table."""
        parts = [*self.words, self.phrase and f'"{self.phrase}"', self.pattern, self.fuzzy and f"{self.fuzzy}~1"]
        near = f"{self.near[0]} NEAR/{self.near[2]} {self.near[1]}" if self.near else ""
        return " ".join(filter(None, [self.field and f"{self.field}:", *parts, near]))


def questions(path: Path, articles: int) -> list[Question]:
    """Real words, and rare words and people chosen by how often they occur in the first 100,000 articles."""
    words: Counter[str] = Counter()
    people: dict[str, Counter[str]] = {name: Counter() for name in ("photo_credit", "byline", "editor_credit")}
    long_word = re.compile(r"[a-z]{5,}")
    for article in read_articles(path, min(articles, 100_000)):
        words.update(set(long_word.findall((article["headline"] + " " + article["body"]).lower())))
        for name, counted in people.items():
            if article[name]:
                counted[_person(article[name])] += 1
    rare = sorted(word for word, count in words.items() if 5 <= count <= 20)
    found = [Question("rare", (rare[i * len(rare) // 6 + 3],)) for i in range(6)]
    found += [Question("mid", (w,)) for w in ["cocoa", "opec", "soybean", "merger", "strike", "volcker"]]
    found += [Question("common", (w,)) for w in ["said", "company", "bank", "year", "trade", "dollar"]]
    both = ["oil prices", "bank japan dollar", "trade deficit", "interest rates cut", "opec production quota"]
    found += [Question("AND", tuple(s.split())) for s in [*both, "company merger", "wheat export soviet", "gold mine"]]
    either = ["coffee cocoa", "dollar yen mark", "oil gas", "merger takeover", "strike walkout union"]
    found += [Question("OR", tuple(s.split()), any_word=True) for s in [*either, "corn wheat barley"]]
    phrases = ["interest rates", "central bank", "crude oil", "the company said", "prime minister", "united states"]
    found += [Question("phrase", phrase=s) for s in [*phrases, "bank of japan", "new york stock exchange"]]
    pairs = [("oil", "prices", 5), ("bank", "rates", 10), ("merger", "approved", 8), ("said", "company", 3)]
    found += [Question("NEAR", near=pair) for pair in pairs]
    found += [Question("prefix", pattern=s) for s in ["econom*", "petro*", "invest*", "agricult*", "reaga*"]]
    found += [Question("wildcard", pattern=s) for s in ["*ism", "te?t", "w?m?n", "b*ing"]]
    found += [Question("fuzzy", fuzzy=s) for s in ["reagon", "volker", "inflaton", "brasil"]]
    named = {name: [person for person, _ in counted.most_common()] for name, counted in people.items()}
    for name, rank in (
        ("photo_credit", 0),
        ("photo_credit", 200),
        ("byline", 1),
        ("byline", 500),
        ("editor_credit", 5),
    ):
        found.append(Question("field", phrase=named[name][min(rank, len(named[name]) - 1)], field=name))
    found.append(Question("field", ("oil",), phrase=named["photo_credit"][3], field="photo_credit"))
    ranges = [("oil", "2008-01-01", "2008-12-31"), ("bank", "2019-03-01", "2019-03-31")]
    ranges += [("trade", "1990-01-01", "1999-12-31"), ("said", "2024-01-01", "2026-12-31")]
    found += [Question("date range", (word,), days=(low, high)) for word, low, high in ranges]
    found += [Question("by date", (w,), by_date=True) for w in ["oil", "company", "bank", "said"]]
    shown = ["oil prices", "interest rates cut", "opec", "merger", "central bank intervention"]
    found += [Question("snippets", tuple(s.split()), snippets=True) for s in shown]
    found += [Question("facets", (w,), facets=True) for w in ["opec", "oil", "company", "said"]]
    found += [Question("count", (w,), count=True) for w in ["oil", "company", "said"]]
    found.append(Question("count", ("dollar", "yen", "mark"), any_word=True, count=True))
    found += [Question("typing", pattern=s) for s in ("i*", "in*", "int*", "inter*", "bra*")]
    found += [Question("typing", ("interest",), pattern="ra*"), Question("typing", ("crude",), pattern="oi*")]
    return found


def _person(credit: str) -> str:
    return re.sub(r"^(by|editing by) ", "", credit.split("/")[0].lower())
