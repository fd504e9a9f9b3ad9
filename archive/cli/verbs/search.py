"""`backfile search`."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from archive import Archive
from archive.cli.output import clean, counted, interruptible, print_json
from archive.errors import ArchiveBusyError, InputError
from archive.jobs import JobContext
from archive.model import ArticleRow, SearchAnswer, SearchRequest, Snippet

_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"


def run(arguments: argparse.Namespace) -> int:
    """Search and print the hits."""
    with Archive.open(arguments.archive) as archive, interruptible() as job:
        _catch_up(archive, job)
        query = arguments.query if arguments.like is None else _like(archive, arguments.like, arguments.query)
        page = slice(arguments.offset, arguments.offset + arguments.limit)
        limit, offset = (None, 0) if arguments.group else (arguments.limit, arguments.offset)
        answer = archive.search(SearchRequest(query, arguments.sort, limit, offset, arguments.facets), job)
        groups = archive.alike.grouped(answer.ids)[page] if arguments.group else [(i,) for i in answer.ids]
        ids = [group[0] for group in groups]
        rows = archive.rows(ids)
        snippets = archive.snippets(ids, query)
    scores = dict(zip(answer.ids, answer.scores, strict=False))
    hits = [
        _hit(row, scores.get(row.id), snippets.get(row.id, ())) | ({"similar": group[1:]} if arguments.group else {})
        for row, group in zip(rows, groups, strict=True)
        if row is not None
    ]
    if arguments.json:
        print_json(_as_json(answer, hits))
    else:
        _print(answer, hits)
    return 0


def _like(archive: Archive, article_id: int, query: str) -> str:
    """What is about the same as the article, of what the query finds."""
    found = archive.alike.query(article_id)
    if found is None:
        raise InputError(f"Nothing can be told to be like article {article_id}: it is unknown or has no telling words.")
    return f"({query}) {found}" if query.strip() else found


def _catch_up(archive: Archive, job: JobContext) -> None:
    """What an interrupted import left for the index; while another process writes, we search what there is."""
    try:
        archive.catch_up(job)
    except ArchiveBusyError as error:
        print(f"backfile: {clean(error.message)} The newest articles may be missing.", file=sys.stderr)


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
        if hit.get("similar"):
            print(f"         nearly the same: {', '.join(map(str, hit['similar']))}")
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
