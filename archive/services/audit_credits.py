"""Audit the photo credits of an archive: only what came or changed, or all of it when the rules changed."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from time import monotonic
from typing import Any

from archive.extraction.context import ExtractionContext, merged
from archive.jobs import JobContext, Progress
from archive.model import AuditReport, Changes
from archive.photos.audit.model import RULES, Finding, Knowledge, PhotoUse, Place
from archive.photos.audit.rules import VERSION
from archive.photos.audit.run import Auditor
from archive.photos.embedded import Embedded, may_be_cut
from archive.resources import rules as shipped_rules
from archive.services.session import Session
from archive.storage import findings, meta, people, photos
from archive.storage.findings import StoredFinding
from archive.storage.photos import StoredUse
from archive.text.credits import parse_credit
from archive.text.suppliers import Suppliers

AUDITED_WITH = "audited_with"
_CHUNK = 1000  # articles between two checkpoints
_EACH = tuple(rule for rule in RULES if rule != "A9")


def audit_credits(session: Session, job: JobContext, *, everything: bool = False) -> AuditReport:
    """Bring the findings up to date and count them; raises Cancelled between chunks, keeping what is done."""
    began = monotonic()
    tables, fingerprint = _tables(session)
    database = session.store.database
    with database.reading() as connection:
        same = meta.get(connection, AUDITED_WITH) == fingerprint
        every = photos.with_captions(connection)
        waiting = findings.unaudited(connection)
    ids = waiting if same and not everything else sorted({*every, *waiting})
    opened = closed = 0
    if ids:
        auditor = _auditor(session, tables)
        opened, closed = _audit_each(session, auditor, ids, job)
        shared = _audit_together(session, auditor, every)
        opened, closed = opened + shared[0], closed + shared[1]
        with database.transaction("auditing credits") as connection:
            findings.audited(connection, ids)
            meta.put(connection, AUDITED_WITH, fingerprint)
    report = audit_state(session, opened=opened, closed=closed, checked=len(ids), seconds=monotonic() - began)
    if opened or closed:
        session.notify(Changes(kinds=frozenset({"findings"})))
    return report


def audit_state(
    session: Session, *, opened: int = 0, closed: int = 0, checked: int = 0, seconds: float = 0.0
) -> AuditReport:
    """How the findings stand, without looking at anything anew."""
    with session.store.database.reading() as connection:
        by_rule, by_state = findings.counts(connection)
        number = photos.count(connection)
    return AuditReport(number, by_rule, by_state, opened, closed, checked, round(seconds, 3))


def _audit_each(session: Session, auditor: Auditor, ids: Sequence[int], job: JobContext) -> tuple[int, int]:
    opened = closed = 0
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        job.advance(Progress(start, len(ids), "auditing photo credits"))
        with session.store.database.reading() as connection:
            uses = [photo_use(stored) for stored in photos.uses(connection, chunk) if stored.format != "image"]
        kept = [_stored(finding) for use in uses for finding in auditor.one(use)]
        with session.store.database.transaction("auditing credits") as connection:
            more = findings.replace(connection, chunk, kept, _EACH)
        opened, closed = opened + more[0], closed + more[1]
    job.advance(Progress(len(ids), len(ids), "auditing photo credits"))
    return opened, closed


def _audit_together(session: Session, auditor: Auditor, every: Sequence[int]) -> tuple[int, int]:
    """A9 needs every use: a new article may be the one that contradicts an old one."""
    with session.store.database.reading() as connection:
        uses = [photo_use(stored) for stored in photos.uses(connection, every) if stored.format != "image"]
    kept = [_stored(finding) for finding in auditor.together(uses)]
    with session.store.database.transaction("auditing credits") as connection:
        return findings.replace(connection, every, kept, ("A9",))


def _tables(session: Session) -> tuple[dict[str, dict[str, Any]], str]:
    """The rule tables of this archive and the fingerprint of what they say."""
    own = ExtractionContext.from_folder(session.config.rules)
    tables = {name: _laid_over(own, name) for name in ("audit", "suppliers")}
    text = f"{VERSION} {json.dumps(tables, sort_keys=True, ensure_ascii=False)}"
    return tables, hashlib.sha256(text.encode()).hexdigest()[:16]


def _laid_over(own: ExtractionContext, name: str) -> dict[str, Any]:
    text = dict(own.overrides).get(name)
    return merged(shipped_rules(name), tomllib.loads(text)) if text else shipped_rules(name)


def _auditor(session: Session, tables: dict[str, dict[str, Any]]) -> Auditor:
    with session.store.database.reading() as connection:
        aliases = {form.casefold(): agreed for form, agreed in people.forms(connection).items()}
        knowledge = Knowledge(photos.photographers(connection), photos.editors(connection), aliases)
    return Auditor(tables["audit"], Suppliers.from_table(tables["suppliers"]), knowledge)


def photo_use(stored: StoredUse) -> PhotoUse:
    """A stored use as the audit looks at it."""
    caption, photo = stored.caption, stored.caption.photo
    if caption.credit is not None and not caption.credit.text:  # formats that state a credit but not its parts
        caption = replace(caption, credit=parse_credit(caption.credit.printed))
    return PhotoUse(
        article=stored.article_id,
        article_key=stored.article_key,
        index=stored.position,
        caption=caption,
        headline=stored.headline,
        outlet=stored.outlet,
        published=stored.published,
        caption_place=Place(*stored.text_span) if stored.text_span else None,
        credit_place=Place(*stored.credit_span) if stored.credit_span else None,
        picture=stored.picture,
        fingerprint=stored.fingerprint,
        embedded=Embedded(photo.embedded, may_be_cut(photo.embedded)) if photo and photo.embedded else None,
    )


def _stored(finding: Finding) -> StoredFinding:
    return StoredFinding(
        finding.key,
        finding.rule,
        finding.article,
        finding.index,
        finding.credit,
        finding.evidence,
        finding.suggestion,
        finding.start,
        finding.end,
        finding.quote,
    )


def photo_uses(session: Session, article_ids: Iterable[int]) -> list[PhotoUse]:
    """The uses of photos in these articles."""
    with session.store.database.reading() as connection:
        return [photo_use(stored) for stored in photos.uses(connection, article_ids)]
