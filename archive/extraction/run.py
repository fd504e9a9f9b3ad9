"""One article as read (RawArticle) to one article as understood (ArticleRecord), every value with its proof.

Pure functions of their arguments: no clock, no network, no archive. Three ways in, one way out:

    saved pages        archive.extraction.html.resolve   mark-up, JSON-LD and the like, publisher data
    structured feeds   archive.extraction.stated         what NITF, NewsML, ninjs … state
    plain text         archive.extraction.plain          block roles by evidence

What all have in common is added here: sign-off credits, language, dates mentioned, people, places, organisations.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Callable, Iterable

from archive import resources
from archive.extraction import estimate, finish, html, mentions, plain, recogniser, stated
from archive.extraction.context import ExtractionContext, Toolkit, merged, toolkit
from archive.extraction.draft import Draft
from archive.extraction.shipped import shipped_data
from archive.model import ArticleRecord, BlockKind, RawArticle

Reader = Callable[[RawArticle, Toolkit], Draft]

_PAGES = frozenset({"html", "mhtml", "maff", "warc", "wacz"})
_FINISH = (
    finish.put_credit_parts,
    finish.put_dateline,
    finish.put_signoffs,
    finish.put_language,
    estimate.put_estimate,
    mentions.put_mentions,
)
NO_CONTEXT = ExtractionContext()


def extract(raw: RawArticle, *, sha256: str, context: ExtractionContext | None = None) -> ArticleRecord:
    """The record of `raw`, whose original file has the hash `sha256`.

    `text[start:end] == quote` for every field with source "text", and a value that nothing states is None. Time is
    linear in the text. Deterministic: the same arguments and rules give the same record.
    """
    tools = toolkit(context or NO_CONTEXT)
    draft = _reader(raw)(raw, tools)
    for step in _FINISH:
        step(draft, tools)
    return draft.record(sha256)


def fingerprint(context: ExtractionContext | None = None) -> str:
    """A hash of every rule with its version and of the rule tables: another one means that records are stale."""
    digest = hashlib.sha256()
    for name, version in sorted(set(rules())):
        digest.update(f"{name} {version}\n".encode())
    digest.update(f"{shipped_data()}\n".encode())
    digest.update(f"{recogniser.identity(settings_of(context or NO_CONTEXT))}\n".encode())
    for name, text in (context or NO_CONTEXT).overrides:
        digest.update(f"{name}\n{text}\n".encode())
    return digest.hexdigest()[:16]


def settings_of(context: ExtractionContext) -> recogniser.RecogniserSettings:
    """What the context says of a recogniser, without compiling any rule."""
    own = next((tomllib.loads(text) for name, text in context.overrides if name == "recogniser"), {})
    return recogniser.RecogniserSettings.from_table(merged(resources.rules("recogniser"), own))


def rules() -> Iterable[tuple[str, int]]:
    """Name and version of every rule of extraction."""
    return (*plain.RULES, *stated.RULES, *html.RULES, *finish.RULES, *estimate.RULES, *mentions.RULES)


def _reader(raw: RawArticle) -> Reader:
    if raw.format in _PAGES:
        return html.resolve
    if raw.blocks and all(block.kind is BlockKind.LINE for block in raw.blocks):
        return plain.read
    return stated.read
