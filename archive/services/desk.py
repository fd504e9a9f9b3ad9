"""The photo desk of one open archive: audit, findings, decisions, reports."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from archive.jobs import JobContext
from archive.model import AuditReport, FindingFilter, FindingRow
from archive.model.audit import Breakdown, CopiesReport, CorrectedPhoto
from archive.services.desk_rules import DeskRules
from archive.services.session import Session

if TYPE_CHECKING:
    from archive.photos.audit.model import PhotoUse
    from archive.services.review_findings import Decided
    from archive.services.save_copies import Copy


class PhotoDesk:
    """Every verb about photo credits; usable from any thread. Services are imported where they are called."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.rules = DeskRules(session)

    def audit(self, job: JobContext, *, everything: bool = False) -> AuditReport:
        """Bring the findings up to date: what came or changed, or everything; raises ReadOnlyError, Cancelled."""
        from archive.services.audit_credits import audit_credits

        return audit_credits(self._session, job, everything=everything)

    def state(self) -> AuditReport:
        """How the findings stand, without looking at anything anew."""
        from archive.services.audit_credits import audit_state

        return audit_state(self._session)

    def findings(self, wanted: FindingFilter | None = None) -> list[FindingRow]:
        """The findings that the filter lets through, by rule, then article."""
        from archive.services.review_findings import list_findings

        return list_findings(self._session, wanted)

    def breakdown(self, wanted: FindingFilter | None = None) -> Breakdown:
        """Findings to be worked on, counted by rule, outlet, year and editor."""
        from archive.services.review_findings import break_down

        return break_down(self._session, wanted)

    def write_report(self, kind: str, wanted: FindingFilter, output: Path) -> int:
        """Write the findings, or the photos they are about, as "csv", "html", "contact-sheet" or "corrected".

        Returns how many; raises InputError when the file cannot be written.
        """
        from archive.services.write_reports import write_report

        return write_report(self._session, kind, wanted, output)

    def decide(self, keys: Sequence[str], state: str, *, reason: str = "") -> Decided:
        """Put findings into a state (open, accepted, dismissed, fixed); the answer takes it back through `undo`."""
        from archive.services.review_findings import decide_findings

        return decide_findings(self._session, keys, state, reason=reason)

    def accept(self, keys: Sequence[str]) -> Decided:
        """Make the suggested credits the credits of their captions and the findings fixed.

        Findings without a suggestion are accepted as true and stay to be worked on.
        """
        from archive.services.review_findings import accept_findings

        return accept_findings(self._session, keys)

    def undo(self, decided: Decided) -> None:
        """Put the findings back as they were before a decision, corrections made by it included."""
        from archive.services.review_findings import undo_decision

        undo_decision(self._session, decided)

    def mark_reported(self, rows: Sequence[FindingRow]) -> None:
        """A report has named these findings: they are no longer new."""
        from archive.services.review_findings import mark_reported

        mark_reported(self._session, rows)

    def uses(self, article_ids: Iterable[int]) -> list[PhotoUse]:
        """The uses of photos in these articles, with what the pictures say of themselves."""
        from archive.services.audit_credits import photo_uses

        return photo_uses(self._session, article_ids)

    def count(self, article_ids: Iterable[int]) -> int:
        """How many uses of photos these articles have."""
        from archive.storage import photos

        with self._session.store.database.reading() as connection:
            return photos.count(connection, article_ids)

    def corrected(self, article_ids: Sequence[int] | None = None) -> list[CorrectedPhoto]:
        """Every use of a photo whose caption or credit was corrected by hand, in these articles or in all."""
        from archive.services.save_copies import corrected_photos

        return corrected_photos(self._session, article_ids)

    def save_copy(self, copy: Copy, output: Path, *, replace: bool = False) -> Path:
        """Write a copy of a photo with its corrected credit in IPTC and XMP, never over the original.

        Raises InputError, which says why not.
        """
        from archive.services.save_copies import save_copy

        return save_copy(self._session, copy, output, replace=replace)

    def save_copies(
        self, wanted: Sequence[CorrectedPhoto], folder: Path, job: JobContext, *, captions: bool = False
    ) -> CopiesReport:
        """Write a copy of each of these photos that is at hand into the folder."""
        from archive.services.save_copies import save_copies

        return save_copies(self._session, wanted, folder, job, captions=captions)

    def other_uses(self, picture: str) -> list[tuple[int, int | None]]:
        """Where the picture (its SHA-256) is used: article and number of the caption."""
        from archive.storage import photos

        with self._session.store.database.reading() as connection:
            return photos.other_uses(connection, picture)
