"""`backfile search`."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from archive import Archive
from archive.cli.output import clean, counted, interruptible, print_json
from archive.errors import ArchiveBusyError
from archive.jobs import JobContext
from archive.model import ArticleRow, SearchAnswer, SearchRequest, Snippet

_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"


def run(arguments: argparse.Namespace) -> int:
    """Search and print the hits."""
    request = SearchRequest(arguments.query, arguments.sort, arguments.limit, arguments.offset, facets=arguments.facets)
    with Archive.open(arguments.archive) as archive, interruptible() as job:
        _catch_up(archive, job)
        answer = archive.search(request, job)
        ids = list(answer.ids)
        rows = archive.rows(ids)
        snippets = archive.snippets(ids, arguments.query)
    hits = [
        _hit(row, score, snippets.get(row.id, ()))
        for row, score in zip(rows, _scores(answer), strict=False)
        if row is not None
    ]
    if arguments.json:
        print_json(_as_json(answer, hits))
    else:
        _print(answer, hits)
    return 0


def _catch_up(archive: Archive, job: JobContext) -> None:
    """What an interrupted import left for the index; while another process writes, we search what there is."""
    try:
        archive.catch_up(job)
    except ArchiveBusyError as error:
        print(f"backfile: {clean(error.message)} The newest articles may be missing.", file=sys.stderr)


def _scores(answer: SearchAnswer) -> list[float | None]:
    scores: list[float | None] = [float(score) for score in answer.scores]
    return scores or [None] * len(answer.ids)


def _hit(row: ArticleRow, score: float | None, snippets: tuple[Snippet, ...]) -> dict[str, Any]:
    return {
        "id": row.id,
        "headline": row.headline,
        "published": row.published,
        "outlet": row.outlet,
        "byline": row.byline,
        "score": score,
        "snippets": [
            {"field": s.field, "label": s.label, "text": s.text, "marks": [list(mark) for mark in s.marks]}
            for s in snippets
        ],
    }


def _as_json(answer: SearchAnswer, hits: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "query": answer.query,
        "understood": answer.understood.words,
        "other_reading": answer.understood.other_reading,
        "warnings": answer.understood.warnings,
        "total": answer.total,
        "exact": answer.exact,
        "seconds": answer.seconds,
        "hits": hits,
        "facets": {
            name: [{"value": v.value, "count": v.count} for v in values] for name, values in answer.facets.items()
        },
        "suggestion": answer.suggestion,
    }


def _print(answer: SearchAnswer, hits: list[dict[str, Any]]) -> None:
    colour = sys.stdout.isatty()
    print(f"{'' if answer.exact else 'at least '}{counted(answer.total, 'article')}: {answer.understood.words}")
    for warning in answer.understood.warnings:
        print(f"note: {warning}")
    for hit in hits:
        date = (hit["published"] or "")[:10] or "no date"
        print(f"\n{hit['id']:>7}  {date}  {clean(hit['headline'] or '(no headline)')}")
        for snippet in hit["snippets"]:
            print(f"         {snippet['label']}: {_marked(snippet, colour)}")
    for name, values in answer.facets.items():
        shown = ", ".join(f"{clean(v.value or '(none)')} {v.count:,}" for v in values)
        print(f"\n{name}: {shown}")
    if answer.suggestion:
        print(f"\nDid you mean {answer.suggestion}?")


def _marked(snippet: dict[str, Any], colour: bool) -> str:
    text, pieces, end = snippet["text"], [], 0
    for start, stop in snippet["marks"]:
        word = clean(text[start:stop])
        pieces += [clean(text[end:start]), f"{_BOLD}{word}{_PLAIN}" if colour else word]
        end = stop
    return " ".join("".join([*pieces, clean(text[end:])]).split())
