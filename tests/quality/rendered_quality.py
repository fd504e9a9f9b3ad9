"""How well pasted text comes apart: the labelled pages of `../shared/data/dev/html`, rendered as a reader pastes them.

    python -m tests.quality.rendered_quality ../shared/data [--errors]

prints a table for all pages, each source, and each half of the publishers; rules are written from the errors of the
publishers of half 0 alone (`--errors` prints those), so half 1 tells what they are worth on publishers never seen.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

from archive.extraction.run import extract
from archive.importing.text import line_blocks
from archive.model import ArticleRecord, RawArticle
from archive.model.json import to_json
from tests.quality.html_quality import SOURCES, half_of, labelled, scorer, scores
from tests.quality.rendered_pages import Rendered, rendered
from tests.quality.text_quality import f1, folded

NEWS = ("fundus", "naeb")  # the third source has shops, blogs and clubs too
Found = dict[str, ArticleRecord]


def read_text(text: str, path: str) -> ArticleRecord:
    """A plain text as the product understands it."""
    raw = RawArticle(path=path, locator=path, format="text", text=text, blocks=line_blocks(text))
    return extract(raw, sha256="0" * 64)


def _task(task: tuple[Path, dict[str, Any]]) -> tuple[Rendered, ArticleRecord] | None:
    data, page = task
    pasted = rendered(data, page)
    return None if pasted is None else (pasted, read_text(pasted.text, page["path"]))


def read_all(data: Path, pages: Iterable[dict[str, Any]]) -> Iterator[tuple[Rendered, ArticleRecord]]:
    """Every page that can be pasted, with what is found in it; two at a time."""
    with ProcessPoolExecutor(2) as pool:
        for result in pool.map(_task, [(data, page) for page in pages], chunksize=16):
            if result is not None:
                yield result


def _judged(record: ArticleRecord, page: dict[str, Any]) -> ArticleRecord:
    """The record without credits that nobody can judge: of captions whose label leaves the credit open."""
    unknown = {folded(caption["text"]) for caption in page["gold"].get("captions", ()) if not caption["credit"]}
    captions = tuple(
        replace(caption, credit=None) if folded(caption.text) in unknown else caption
        for caption in record.article.captions
    )
    return replace(record, article=replace(record.article, captions=captions))


def decks(found: Found, pages: list[dict[str, Any]]) -> float:
    """F1 of the deck over the pages that are labelled for one."""
    hits = extra = missed = 0
    for page in pages:
        if "deck" in page["gold"]:
            gold = {folded(deck) for deck in page["gold"]["deck"]}
            deck = {folded(found[page["id"]].article.deck)} - {""}
            hits, extra, missed = hits + len(gold & deck), extra + len(deck - gold), missed + len(gold - deck)
    return f1(hits, extra, missed)


def table(tool: ModuleType, found: Found, pages: list[dict[str, Any]]) -> dict[str, float]:
    """One figure for each measure that the pages are labelled for."""
    figures = scores(tool, {page["id"]: _judged(found[page["id"]], page) for page in pages}, pages)
    return figures | {"deck": decks(found, pages)} if any("deck" in page["gold"] for page in pages) else figures


def main(data: Path, *, errors: bool) -> None:
    """Print the table; or the errors on the publishers of half 0."""
    tool = scorer(data)
    pages: list[dict[str, Any]] = []
    found: Found = {}
    for pasted, record in read_all(data, labelled(data)):
        pages.append(pasted.page)
        found[pasted.page["id"]] = record
    if errors:
        for page in pages:
            if half_of(page) == 0:
                _print_errors(tool, page, found[page["id"]])
        return
    rows = {"all": pages}
    rows |= {"news": [page for page in pages if page["source"] in NEWS]}
    rows |= {source: [page for page in pages if page["source"] == source] for source in SOURCES}
    rows |= {f"publishers {half}": [page for page in pages if half_of(page) == half] for half in (0, 1)}
    rows |= {f"news {half}": [page for page in rows["news"] if half_of(page) == half] for half in (0, 1)}
    for name, some in rows.items():
        line = "  ".join(f"{measure} {value:.3f}" for measure, value in table(tool, found, some).items())
        sys.stdout.write(f"{name:14} {len(some):4} {line}\n")


def _print_errors(tool: ModuleType, page: dict[str, Any], record: ArticleRecord) -> None:
    figures = table(tool, {page["id"]: record}, [page])
    wrong = {name: value for name, value in figures.items() if value < (1.0 if name != "body" else 0.9)}
    if wrong:
        found = tool.prediction(to_json(record)["article"]) | {"deck": record.article.deck}
        for name in wrong:
            key = {"title": "title", "date": "published", "credits": "captions", "credit_on_right_caption": "captions"}
            field = key.get(name, name)
            gold, got = (json.dumps(side.get(field), ensure_ascii=False) for side in (page["gold"], found))
            sys.stdout.write(f"{page['id']} {name}\n  gold  {gold[:900]}\n  found {got[:900]}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), errors="--errors" in sys.argv)
