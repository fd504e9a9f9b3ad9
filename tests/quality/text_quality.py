"""How well plain text comes apart, on the labels of `../shared/data/dev/plaintext`.

    python -m tests.quality.text_quality ../shared/data

prints the table that the gate in `test_text_quality.py` holds against `text_floors.json`. Scalars count as right when
they equal the label after folding case, quotes, dashes and spaces; lists are compared as sets, summed over all texts.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from archive.extraction.run import extract
from archive.importing.registry import default_registry
from archive.jobs import JobContext
from archive.model import Article, RawArticle

_SAME = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " ", "\ufeff": None})
_LABEL = re.compile(r"^(?:by|von|par|por|photo|photos|image|picture|credit|source)\b[\s:\-]*", re.IGNORECASE)
SCALARS = ("headline", "dateline_place", "dateline_agency", "published")
LISTS = (
    "deck",
    "byline",
    "captions",
    "photo_credits",
    "editors",
    "reporters",
    "contributors",
    "related_links",
    "boilerplate",
)


def folded(value: object, *, label: bool = False) -> str:
    """A value for comparing: words alone, no case; a label before it taken off."""
    text = unicodedata.normalize("NFKC", str(value or "").translate(_SAME)).strip()
    while label and (shorter := _LABEL.sub("", text).strip()) and shorter != text:
        text = shorter
    return " ".join(re.sub(r"[^\w]+", " ", text.casefold()).split())


def as_labels(article: Article) -> dict[str, Any]:
    """The article in the terms of the labels."""
    people: dict[str, list[str]] = defaultdict(list)
    for credit in article.credits:
        people[credit.role].append(credit.name)
    return {
        "headline": article.headline,
        "dateline_place": article.dateline and article.dateline.place,
        "dateline_agency": article.dateline and article.dateline.agency,
        "published": article.published and article.published[:10],
        "deck": [article.deck] if article.deck else [],
        "byline": [byline.name for byline in article.bylines],
        "captions": [caption.text for caption in article.captions if caption.text],
        "photo_credits": [caption.credit.text for caption in article.captions if caption.credit],
        "editors": people["editor"],
        "reporters": people["reporter"],
        "contributors": people["contributor"],
        "related_links": [link.title for link in article.related],
        "boilerplate": list(article.boilerplate),
    }


def articles(folder: Path) -> Iterator[tuple[Path, Article]]:
    """Every labelled text as the product reads it."""
    registry = default_registry()
    for path in sorted(folder.glob("*.txt")):
        importer = registry.best_for(path)
        assert importer is not None
        for item in importer.read(path, JobContext()):
            assert isinstance(item, RawArticle)
            yield path, extract(item, sha256="0" * 64).article


def measure_texts(folder: Path) -> dict[str, float]:
    """Exact share of each scalar and F1 of each list."""
    tally = Tally()
    for path, article in articles(folder):
        tally.add(json.loads(path.with_suffix(".json").read_text("utf-8")), article)
    return tally.figures()


class Tally:
    """Counts what agrees with labels, text by text."""

    def __init__(self) -> None:
        self._right: dict[str, int] = defaultdict(int)
        self._counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
        self._texts = 0

    def add(self, labels: dict[str, Any], article: Article) -> None:
        """Compare one article with its labels."""
        found = as_labels(article)
        self._texts += 1
        for name in SCALARS:
            self._right[name] += folded(labels[name]) == folded(found[name])
        for name in LISTS:
            gold, got, counts = as_set(labels[name], name), as_set(found[name], name), self._counts[name]
            for index, values in enumerate((gold & got, got - gold, gold - got)):
                counts[index] += len(values)

    def figures(self) -> dict[str, float]:
        """Exact share of each scalar, F1 of each list that anything was labelled or found for."""
        scalars = {name: self._right[name] / self._texts for name in SCALARS}
        return scalars | {name: f1(*counts) for name, counts in self._counts.items() if any(counts)}


def f1(hits: int, extra: int, missed: int) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * hits / (2 * hits + extra + missed) if hits else 0.0


def as_set(values: Any, name: str) -> set[str]:
    """The values of a list for comparing."""
    items: Iterable[Any] = values if isinstance(values, list) else [values] if values else []
    texts = (item.get("text") or item.get("raw") if isinstance(item, dict) else item for item in items)
    return {folded(text, label=name != "boilerplate") for text in texts} - {""}


if __name__ == "__main__":
    for field, value in measure_texts(Path(sys.argv[1]) / "dev" / "plaintext").items():
        sys.stdout.write(f"{field:16} {value:.4f}\n")
