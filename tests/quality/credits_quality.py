"""How well photo credits are found and taken apart, on the labels of `../shared/data/dev/html` and `dev/plaintext`.

    python -m tests.quality.credits_quality ../shared/data [--errors]

prints precision, recall and F1 that the gate in `test_credits_quality.py` holds against `credits_floors.json`;
`--errors` lists what differs. The questions:

found                        the credits of a whole article as printed, compared as sets. The labels of pages leave
                             pictures out (galleries, those beside the article): precision is a lower bound there;
beside its caption           for captions of pages that are labelled with a credit and were found: whether it is theirs;
photographer, agency, via    each credit that a label states, given to the parser alone.

The labels of saved pages state a credit only as printed. Where its parts stand in it was judged by reading and is kept
in `credits_parts.tsv`: the hash of the credit and offsets, none of its words. Labels that are no credit (the words of
an advertisement, a button) have no parts there, so that the parser pays for whatever it takes out of them.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from archive.model import Article, CreditLine
from archive.text.credits import parse_credit
from tests.quality.html_quality import labelled, records
from tests.quality.text_quality import articles, f1, folded

PARTS = ("photographer", "agency", "via")
_LABEL = re.compile(r"^(?:photo|foto|bild|image|picture|credit|quelle|source|cedida por|handout)\b\s*")
_LABELS = Path(__file__).with_name("credits_parts.tsv")


class Asked(NamedTuple):
    """One comparison: what was asked of which material, and the values expected and found."""

    name: str
    where: str
    expected: frozenset[str]
    found: frozenset[str]


def asked(data: Path) -> Iterator[Asked]:
    """Every comparison on the development material."""
    yield from _texts(data / "dev" / "plaintext")
    yield from _pages(data)


def measured(comparisons: list[Asked]) -> dict[str, dict[str, float]]:
    """Precision, recall and F1 of each question."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for one in comparisons:
        count = counts[one.name]
        count[0] += len(one.expected & one.found)
        count[1] += len(one.found - one.expected)
        count[2] += len(one.expected - one.found)
    return {
        name: {
            "precision": hits / ((hits + extra) or 1),
            "recall": hits / ((hits + missed) or 1),
            "f1": f1(hits, extra, missed),
            "labels": hits + missed,
        }
        for name, (hits, extra, missed) in counts.items()
    }


def _texts(folder: Path) -> Iterator[Asked]:
    for path, article in articles(folder):
        labels = json.loads(path.with_suffix(".json").read_text("utf-8"))["photo_credits"]
        found = [caption.credit.text for caption in article.captions if caption.credit]
        yield _compared("text found", path.name, [label["raw"] for label in labels], found)
        for label in labels:
            parts = (label["person"], label["agency"], label["platform"])
            yield from _taken_apart("text", label["raw"], parts)


def _pages(data: Path) -> Iterator[Asked]:
    pages = [page for page in labelled(data) if page["gold"].get("captions") is not None]
    gold = {page["id"]: page["gold"]["captions"] for page in pages}
    for identity, record in records(data, pages):
        found = [caption.credit.text for caption in record.article.captions if caption.credit]
        stated = [caption["credit"] for caption in gold[identity] if caption["credit"]]
        yield _compared("page found", identity, stated, found)
        yield from _beside(identity, gold[identity], record.article)
    labels = _part_labels()
    printed_once = {credit for captions in gold.values() for caption in captions for credit in caption["credits"]}
    for printed in sorted(printed_once):
        places = labels[hashlib.sha256(printed.encode()).hexdigest()[:16]]
        parts = tuple(printed[place] if place else None for place in places)
        yield from _taken_apart("page", printed, parts)


def _beside(identity: str, labels: list[dict[str, Any]], article: Article) -> Iterator[Asked]:
    found = {folded(caption.text): caption.credit for caption in article.captions if caption.text}
    for label in labels:
        text = folded(label["text"])
        if text in found and label["credit"]:
            credit = found[text]
            where = f"{identity} {text[:40]}"
            yield _compared("page beside its caption", where, [label["credit"]], [credit.text if credit else ""])


def _taken_apart(kind: str, printed: str, parts: tuple[str | None, ...]) -> Iterator[Asked]:
    credit = parse_credit(printed)
    for name, expected in zip(PARTS, parts, strict=True):
        found = _part(credit, name) if credit else None
        yield _compared(f"{kind} {name}", printed, [expected or ""], [found or ""])


def _part(credit: CreditLine, name: str) -> str | None:
    """A part of the credit; the labels count a photographer's title to the name."""
    value: str | None = getattr(credit, name)
    return f"{credit.photographer_title} {value}" if name == "photographer" and credit.photographer_title else value


def _part_labels() -> dict[str, tuple[slice | None, ...]]:
    rows = (line.split("\t") for line in _LABELS.read_text("utf-8").splitlines() if not line.startswith("#"))
    return {row[0]: tuple(_slice(cell) for cell in row[1:]) for row in rows}


def _slice(cell: str) -> slice | None:
    return None if cell == "-" else slice(*map(int, cell.split("-")))


def _compared(name: str, where: str, expected: list[str], found: list[str]) -> Asked:
    return Asked(
        name,
        where,
        frozenset(map(_key, expected)) - {""},
        frozenset(map(_key, found)) - {""},
    )


def _key(value: str) -> str:
    """A credit or a part of it for comparing: its different words without a label, in any order, as the scorer does."""
    return " ".join(sorted(set(_LABEL.sub("", folded(value)).split())))


def main(data: Path, *, errors: bool) -> None:
    """Print the table, and what differs."""
    comparisons = list(asked(data))
    for name, row in measured(comparisons).items():
        figures = "  ".join(f"{key} {row[key]:.3f}" for key in ("precision", "recall", "f1"))
        sys.stdout.write(f"{name:24} {int(row['labels']):4} labels  {figures}\n")
    for one in comparisons if errors else ():
        if one.expected != one.found:
            missed, extra = sorted(one.expected - one.found), sorted(one.found - one.expected)
            sys.stdout.write(f"{one.name:24} {one.where!r}: missed {missed} extra {extra}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), errors="--errors" in sys.argv)
