"""How far the importers of structured formats agree with labels that others read from the same files.

    python -m tests.quality.structured_quality [DATA]

prints a table: format, field, share of labels met, number of labels. Texts are compared after folding case, quotes,
dashes and white space; dates by their moment, else by their day; lists and bodies by F1.
"""

from __future__ import annotations

import html
import json
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from archive.importing.registry import default_registry
from archive.jobs import JobContext
from archive.model import BlockKind, RawArticle
from archive.text.dates import parse_date

KINDS = ("nitf", "newsml-g2", "newsml-1", "ninjs", "wxr", "ap-media-json", "dpa-digitalwires-json")
BODY = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.PREFORMATTED)
_TAG = re.compile(r"</?[a-z][^<>]{0,80}>", re.I)
_PLAIN = str.maketrans({0x2018: "'", 0x2019: "'", 0x201C: '"', 0x201D: '"', 0x2013: "-", 0x2014: "-", 0xA0: " "})

Scores = dict[str, list[float]]


def folded(text: Any) -> str:
    plain = unicodedata.normalize("NFKC", _TAG.sub("", html.unescape(str(text or "")))).translate(_PLAIN)
    return re.sub(r"[^\w]+", " ", plain.casefold()).strip()


def shingles(text: str) -> Counter[tuple[str, ...]]:
    words = folded(text).split()
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)))


def f1(gold: Counter[Any], found: Counter[Any]) -> float:
    common = sum((gold & found).values())
    return 2 * common / (sum(gold.values()) + sum(found.values())) if gold or found else 1.0


def same_moment(gold: str, found: str) -> float:
    """1 for the same moment or the same day where one states no more, else 0."""
    wanted, got = parse_date(gold), parse_date(found)
    if wanted is None:
        return float(got is None)
    if got is None:
        return 0.0
    return float(wanted.iso == got.iso or wanted.iso[:10] == got.iso[:10])


class Prediction:
    """What an importer says of an article, in the labels' terms."""

    def __init__(self, article: RawArticle) -> None:
        self.article = article
        self.values: dict[str, str] = {}
        for stated in article.stated:
            self.values.setdefault(stated.field, stated.value)

    def __getitem__(self, field: str) -> str:
        return self.values.get(field, "")

    def listed(self, field: str, of: str = "") -> list[str]:
        pattern = re.compile(rf"{field}\[\d+\]{re.escape(of)}")
        return [value for path, value in self.values.items() if pattern.fullmatch(path)]

    def body(self, *, whole: bool = False) -> str:
        """The story; `whole` with captions, credits and tables, as some labels flatten them."""
        blocks = self.article.blocks
        if whole:
            blocks = tuple(b for b in blocks if "field" not in b.attributes and b.kind is not BlockKind.OTHER)
        else:
            blocks = tuple(b for b in blocks if b.kind in BODY and b.attributes.get("main"))
        return "\n\n".join(self.article.text[block.start : block.end] for block in blocks)


def score_article(gold: dict[str, Any], found: Prediction) -> Iterator[tuple[str, float]]:
    """(field, 0 to 1) for each label."""
    if gold.get("title"):
        yield "headline", float(folded(gold["title"]) == folded(found["headline"]))
    if gold.get("published"):
        yield "published", same_moment(str(gold["published"]), found["published"])
    for field, key in (("language", "language"), ("deck", "subhead"), ("deck", "deck")):
        if isinstance(gold.get(key), str) and gold[key] != gold.get("title"):
            yield field, float(folded(gold[key]) == folded(found[field]))
    if gold.get("url"):
        yield "url", float(gold["url"] == found["url"])
    yield from _people(gold, found)
    yield from _origin(gold, found)
    yield from _lists(gold, found)
    if gold.get("body") and len(gold["body"]) > 80:
        wanted = shingles(gold["body"])
        yield "body", max(f1(wanted, shingles(found.body())), f1(wanted, shingles(found.body(whole=True))))


def _people(gold: dict[str, Any], found: Prediction) -> Iterator[tuple[str, float]]:
    printed = gold.get("byline_raw") or []
    lines = (
        [printed] if isinstance(printed, str) else [line["by"] if isinstance(line, dict) else line for line in printed]
    )
    visual = bool(gold.get("captions")) and not found["byline_printed"]
    if lines and folded(lines[0]):
        got = found["byline_printed"] or (" ".join(found.listed("captions", ".photo.creator[0]")) if visual else "")
        yield "byline", float(folded(lines[0]) in folded(got))
    if gold.get("authors") and "post_type" not in gold:  # the label of a post is a login, not a name
        wanted = Counter(folded(name) for name in gold["authors"])
        yield "authors", f1(wanted, Counter(folded(name) for name in found.listed("bylines", ".name")))
    dateline = gold.get("dateline") or {}
    if folded(dateline.get("raw")) and not dateline["raw"][:1].isdigit():
        yield "dateline", float(folded(dateline["raw"]) == folded(found["dateline.printed"]))
    place = dateline.get("place")
    if place:
        yield "dateline place", float(folded(place) == folded(found["dateline.place"]))


def _origin(gold: dict[str, Any], found: Prediction) -> Iterator[tuple[str, float]]:
    for key in ("copyright", "copyrightnotice", "copyright_holder"):
        if isinstance(gold.get(key), str):
            holder = key == "copyright_holder"
            yield (
                ("rights holder" if holder else "rights"),
                float(bool(found["rights"]) if holder else folded(gold[key]) == folded(found["rights"])),
            )
    provider = gold.get("provider")
    if isinstance(provider, str) and provider:
        yield "provider", float(folded(provider) == folded(found["outlet"]))


def _lists(gold: dict[str, Any], found: Prediction) -> Iterator[tuple[str, float]]:
    for key in ("topics", "subjects"):
        if gold.get(key):
            wanted = {folded(topic) for topic in gold[key] if len(topic) > 1}
            got = {folded(keyword) for keyword in found.listed("keywords")}
            yield "keywords", f1(Counter(wanted), Counter(got))
    for key, kind in (("people", "person"), ("orgs", "organisation"), ("places", "place")):
        if gold.get(key):
            kinds, values = found.listed("mentions", ".kind"), found.listed("mentions", ".value")
            got = Counter({folded(v) for k, v in zip(kinds, values, strict=True) if k == kind})
            yield "mentions", f1(Counter({folded(name) for name in gold[key]}), got)
    captions = [c for c in gold.get("captions") or [] if c.get("text")]
    if captions:
        texts = Counter(folded(text) for text in found.listed("captions", ".text"))
        yield "captions", f1(Counter(folded(c["text"]) for c in captions), texts)
    credits = [folded(c["credit"]) for c in gold.get("captions") or [] if c.get("credit")]
    if credits:
        got = Counter(folded(credit) for credit in found.listed("captions", ".credit.printed"))
        yield "photo credits", f1(Counter(credits), got)


def pairs(gold: dict[str, Any], articles: list[RawArticle]) -> Iterator[tuple[dict[str, Any], Prediction | None]]:
    """Labels with the article they are of: alone, or by headline and body among several."""
    predictions = [Prediction(article) for article in articles]
    items = gold.get("items")
    if not isinstance(items, list):
        yield gold, predictions[0] if predictions else None
        return
    left = list(predictions)
    for item in items:
        if item.get("post_type") in ("nav_menu_item", "attachment"):
            continue
        title = folded(item.get("title"))
        alike = [p for p in left if folded(p["headline"]) == title and item.get("url", "") in (p["url"], "")]
        best = next(iter(alike), next((p for p in left if title and folded(p["headline"]) == title), None))
        if best is not None:
            left.remove(best)
        if best is not None or title or item.get("body"):
            yield item, best


def measure(data: Path) -> dict[str, dict[str, tuple[float, int]]]:
    """For each kind and field the mean and how many labels there were."""
    registry = default_registry()
    scores: dict[str, Scores] = defaultdict(lambda: defaultdict(list))
    with (data / "manifest.jsonl").open(encoding="utf-8") as manifest:
        for line in manifest:
            row = json.loads(line)
            if row["kind"] not in KINDS:
                continue
            articles = [i for i in registry.read(data / row["path"], JobContext()) if isinstance(i, RawArticle)]
            for gold, found in pairs(row["gold"], articles):
                empty = Prediction(RawArticle("", "", "", ""))
                for field, value in score_article(gold, found or empty):
                    scores[row["kind"]][field].append(value)
                    if value < 0.999 and "-v" in sys.argv:
                        sys.stdout.write(f"{row['id']}: {field} {value:.2f}\n")
    return {
        kind: {field: (round(sum(values) / len(values), 4), len(values)) for field, values in sorted(fields.items())}
        for kind, fields in sorted(scores.items())
    }


def main() -> None:
    arguments = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    default = Path(__file__).resolve().parents[3] / "shared" / "data" / "dev"
    for kind, fields in measure(Path(arguments[0]) if arguments else default).items():
        for field, (mean, count) in fields.items():
            sys.stdout.write(f"{kind:24}{field:16}{mean:8.4f}{count:6}\n")


if __name__ == "__main__":
    main()
