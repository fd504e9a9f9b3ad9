"""What a desk does with findings: list them, decide about them, take a decision back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from archive.errors import InputError
from archive.model import Changes, FindingFilter, FindingRow
from archive.model.audit import STATES, Breakdown
from archive.services.corrections import Corrections
from archive.services.session import Session
from archive.services.whoami import whoami
from archive.storage import findings


@dataclass(frozen=True, slots=True)
class Decided:
    """What a decision changed, enough to take it back: (key, state, reason) before, and the corrections it made."""

    before: tuple[tuple[str, str, str], ...]
    corrections: tuple[int, ...] = ()


def list_findings(session: Session, wanted: FindingFilter | None = None) -> list[FindingRow]:
    """The findings that the filter lets through, by rule, then article."""
    with session.store.database.reading() as connection:
        return findings.listed(connection, wanted or FindingFilter())


def break_down(session: Session, wanted: FindingFilter | None = None) -> Breakdown:
    """Findings to be worked on, counted by rule, outlet, year and editor."""
    with session.store.database.reading() as connection:
        return findings.breakdown(connection, wanted or FindingFilter())


def decide_findings(
    session: Session, keys: Sequence[str], state: str, *, reason: str = "", who: str | None = None
) -> Decided:
    """Put the findings into a state (open, accepted, dismissed, fixed); raises InputError for any other word."""
    if state not in STATES:
        raise InputError(f"{state} is not a state of a finding.", f"States are {', '.join(STATES)}.")
    with session.store.database.transaction("deciding about findings") as connection:
        before = tuple((row.key, row.state, row.reason) for row in findings.by_key(connection, keys))
        findings.decide(connection, [key for key, _, _ in before], state, who or whoami(), reason)
    session.notify(Changes(kinds=frozenset({"findings"})))
    return Decided(before)


def accept_findings(session: Session, keys: Sequence[str]) -> Decided:
    """Make the suggested credits the credits, as corrections by hand; what has no suggestion is accepted as true."""
    with session.store.database.reading() as connection:
        rows = findings.by_key(connection, keys)
    corrections = Corrections(session)
    made = [
        corrections.correct(
            row.article, f"captions[{row.index}].credit.text", row.suggestion, reason=f"rule {row.rule}"
        )
        for row in rows
        if row.suggestion
    ]
    fixed = decide_findings(session, [row.key for row in rows if row.suggestion], "fixed")
    accepted = decide_findings(session, [row.key for row in rows if not row.suggestion], "accepted")
    return Decided(fixed.before + accepted.before, tuple(change.id for change in made))


def undo_decision(session: Session, decided: Decided) -> None:
    """Put the findings back as they were."""
    with session.store.database.transaction("taking a decision back") as connection:
        for key, state, reason in decided.before:
            findings.decide(connection, [key], state, whoami(), reason)
    if decided.corrections:
        Corrections(session).undo(decided.corrections)
    session.notify(Changes(kinds=frozenset({"findings"})))


def mark_reported(session: Session, rows: Sequence[FindingRow]) -> None:
    """A report has named these findings; the next one can leave them out."""
    with session.store.database.transaction("noting what was reported") as connection:
        findings.reported(connection, [row.key for row in rows])
