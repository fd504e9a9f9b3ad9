"""Audit the photo credits of an archive: only what came or changed, or all of it when the rules changed."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterable, Sequence
from time import monotonic
from typing import Any

from archive.extraction.context import ExtractionContext, merged
from archive.jobs import JobContext, Progress
from archive.model import AuditReport, Changes
from archive.photos.audit.model import RULES, Knowledge, PhotoUse
from archive.photos.audit.rules import VERSION
from archive.photos.audit.run import Auditor
from archive.resources import rules as shipped_rules
from archive.services.audit_together import Audit, SharedKeys, audit_together
from archive.services.audit_uses import load_uses, stored_finding
from archive.services.session import Session
from archive.storage import findings, meta, people, photos
from archive.text.credits import CreditGrammar, grammar
from archive.text.suppliers import Suppliers

AUDITED_WITH = "audited_with"
_CHUNK = 1000  # articles between two checkpoints
_EACH = tuple(rule for rule in RULES if rule != "A9")


def audit_credits(session: Session, job: JobContext, *, everything: bool = False) -> AuditReport:
    """Bring the findings up to date and count them; raises Cancelled between chunks, keeping what is done."""
    began = monotonic()
    tables, fingerprint = audit_tables(session)
    database = session.store.database
    with database.reading() as connection:
        everything = everything or meta.get(connection, AUDITED_WITH) != fingerprint
        waiting = findings.unaudited(connection)
        ids = sorted({*photos.with_captions(connection), *waiting}) if everything else waiting
    opened = closed = 0
    if ids:
        audit = Audit(session, make_auditor(session, tables), _reader(tables), job)
        keys = SharedKeys()
        opened, closed = _audit_each(audit, ids, keys)
        shared = audit_together(audit, ids, keys, everything=everything)
        opened, closed = opened + shared[0], closed + shared[1]
        with database.transaction("auditing credits") as connection:
            findings.audited(connection, ids)
            meta.put(connection, AUDITED_WITH, fingerprint)
    elif everything:
        with database.transaction("auditing credits") as connection:
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
        audited = meta.get(connection, AUDITED_WITH) is not None
    return AuditReport(number, by_rule, by_state, opened, closed, checked, round(seconds, 3), audited)


def _audit_each(audit: Audit, ids: Sequence[int], keys: SharedKeys) -> tuple[int, int]:
    session, job = audit.session, audit.job
    opened = closed = 0
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        job.advance(Progress(start, len(ids), "auditing photo credits"))
        with session.store.database.reading() as connection:
            uses = load_uses(connection, chunk, audit.reader)
        kept = []
        for use in uses:
            keys.add(use)
            kept += [stored_finding(finding) for finding in audit.auditor.one(use)]
        with session.store.database.transaction("auditing credits") as connection:
            more = findings.replace(connection, chunk, kept, _EACH)
        opened, closed = opened + more[0], closed + more[1]
    job.advance(Progress(len(ids), len(ids), "auditing photo credits"))
    return opened, closed


def audit_tables(session: Session) -> tuple[dict[str, dict[str, Any]], str]:
    """The rule tables of this archive and the fingerprint of what they say."""
    own = ExtractionContext.from_folder(session.config.rules)
    tables = {name: _laid_over(own, name) for name in ("audit", "suppliers")}
    text = f"{VERSION} {json.dumps(tables, sort_keys=True, ensure_ascii=False)}"
    return tables, hashlib.sha256(text.encode()).hexdigest()[:16]


def _reader(tables: dict[str, dict[str, Any]]) -> CreditGrammar | None:
    """What reads credits with the suppliers of this archive, where they are not the shipped ones."""
    if tables["suppliers"] == shipped_rules("suppliers"):
        return None
    return grammar(Suppliers.from_table(tables["suppliers"]))


def _laid_over(own: ExtractionContext, name: str) -> dict[str, Any]:
    text = dict(own.overrides).get(name)
    return merged(shipped_rules(name), tomllib.loads(text)) if text else shipped_rules(name)


def make_auditor(session: Session, tables: dict[str, dict[str, Any]], suppliers: Suppliers | None = None) -> Auditor:
    """An auditor with these tables, the suppliers among them unless others are given, and what is known of names."""
    with session.store.database.reading() as connection:
        aliases = {form.casefold(): agreed for form, agreed in people.forms(connection).items()}
        knowledge = Knowledge(
            photos.photographers(connection), photos.editors(connection), aliases, photos.outlets(connection)
        )
    return Auditor(tables["audit"], suppliers or Suppliers.from_table(tables["suppliers"]), knowledge)


def photo_uses(session: Session, article_ids: Iterable[int]) -> list[PhotoUse]:
    """The uses of photos in these articles."""
    with session.store.database.reading() as connection:
        return load_uses(connection, article_ids)
