"""`backfile show`."""

from __future__ import annotations

import argparse

from archive import Archive
from archive.cli.output import clean, print_json
from archive.errors import InputError
from archive.model import Field, StoredArticle

_WIDTH = 100


def run(arguments: argparse.Namespace) -> int:
    """Print one article; raises InputError when there is none with that number."""
    with Archive.open(arguments.archive) as archive:
        article = archive.article(arguments.id)
    if article is None:
        raise InputError(f"There is no article {arguments.id} in {arguments.archive}.")
    if arguments.json:
        print_json(article)
    else:
        _print(article)
    return 0


def _print(article: StoredArticle) -> None:
    origin = article.origin
    print(clean(article.article.headline or "(no headline)"))
    print(f"article {article.id}, {origin.format}, {clean(origin.locator)}, sha256 {origin.sha256[:12]}…")
    for field in article.fields:
        if field.path != "body":
            print(f"  {field.path:<34} {_value(field)}")
    for issue in article.issues:
        print(f"  {issue.severity}: {clean(issue.message)}")
    for change in article.history:
        print(f"  {change.when} {clean(change.who)}: {change.field}: {change.old!r} → {change.new!r}")
    print()
    print(clean(article.article.body))


def _value(field: Field) -> str:
    where = f"{field.start}–{field.end}" if field.start is not None else field.source
    value = " ".join(clean(field.value).split())
    shown = value if len(value) <= _WIDTH else f"{value[:_WIDTH]}…"
    return f"{shown}  [{field.rule} {field.version}, {where}, {field.confidence:.2f}]"
