"""What other supplier rules would do to the credits and findings of an archive, without doing it."""

from __future__ import annotations

from collections.abc import Sequence

from archive.jobs import JobContext, Progress
from archive.model import CreditLine
from archive.photos.audit.run import Auditor
from archive.services.audit_credits import audit_tables, make_auditor
from archive.services.audit_uses import load_uses
from archive.services.desk_rules import Example, Preview
from archive.services.session import Session
from archive.storage import photos
from archive.text.credits import CreditGrammar, grammar
from archive.text.suppliers import Suppliers

_CHUNK = 500  # credits, then articles, between two checkpoints
Parts = tuple[str | None, ...]


def preview_suppliers(
    session: Session, before: Suppliers, after: Suppliers, job: JobContext, *, spellings: frozenset[str], shown: int
) -> Preview:
    """How many printed credits the two read differently, and what the rules about single uses say of these.

    `spellings` are the names of what changed, casefolded: only articles with one of them are audited.
    """
    with session.store.database.reading() as connection:
        printed = photos.printed_credits(connection)
    old, new = grammar(before), grammar(after)
    differing: dict[str, tuple[CreditLine, CreditLine]] = {}
    for number, credit in enumerate(sorted(printed)):
        if number % _CHUNK == 0:
            job.advance(Progress(number, len(printed), "reading credits"))
        if (pair := _both(credit, old, new)) is not None:
            differing[credit] = pair
    examples = tuple(
        Example(credit, _words(one), _words(other)) for credit, (one, other) in list(differing.items())[:shown]
    )
    touched = {credit for credit in printed if credit in differing or _has(credit, spellings)}
    articles = {number for credit in touched for number in printed[credit]}
    opened, closed = _findings(session, (old, before), (new, after), sorted(articles), job)
    return Preview(sum(len(printed[credit]) for credit in differing), opened, closed, examples)


def _both(credit: str, old: CreditGrammar, new: CreditGrammar) -> tuple[CreditLine, CreditLine] | None:
    one, other = old.read(credit), new.read(credit)
    if one is None or other is None or _parts(one.credit) == _parts(other.credit):
        return None
    return one.credit, other.credit


def _parts(credit: CreditLine) -> Parts:
    return credit.kind, credit.photographer, credit.agency, credit.via


def _words(credit: CreditLine) -> str:
    named = (("photographer", credit.photographer), ("agency", credit.agency), ("via", credit.via))
    return ", ".join(f"{name} {value}" for name, value in named if value) or "nobody"


def _has(credit: str, spellings: frozenset[str]) -> bool:
    folded = credit.casefold()
    return any(spelling in folded for spelling in spellings)


def _findings(
    session: Session,
    before: tuple[CreditGrammar, Suppliers],
    after: tuple[CreditGrammar, Suppliers],
    articles: Sequence[int],
    job: JobContext,
) -> tuple[int, int]:
    tables, _ = audit_tables(session)
    auditors = [(make_auditor(session, tables, suppliers), reader) for reader, suppliers in (before, after)]
    opened = closed = 0
    for start in range(0, len(articles), _CHUNK):
        job.checkpoint()
        was, will = (_found(session, auditor, reader, articles[start : start + _CHUNK]) for auditor, reader in auditors)
        opened, closed = opened + len(will - was), closed + len(was - will)
    return opened, closed


def _found(
    session: Session, auditor: Auditor, reader: CreditGrammar, articles: Sequence[int]
) -> set[tuple[int, int, str, str]]:
    with session.store.database.reading() as connection:
        uses = load_uses(connection, articles, reader)
    return {(use.article, use.index, found.rule, found.evidence) for use in uses for found in auditor.one(use)}
