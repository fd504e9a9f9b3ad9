"""The care of an archive over time: checks, and when the last one was and what it found."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

from archive.jobs import JobContext
from archive.model import Changes
from archive.model.check import CheckReport, LastCheck
from archive.services.session import Session
from archive.storage import imports, meta


class Care:
    """Checks of one open archive; usable from any thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def check(self, job: JobContext, *, repair: bool = False) -> CheckReport:
        """Check the archive and remember the outcome where it can be written; raises what a check raises."""
        from archive.services.check_archive import check_archive

        report = check_archive(self._session, job, repair=repair)
        damaged = any(difference.kind == "database-damaged" for difference in report.differences)
        if not damaged and not self._session.config.read_only:
            found = sum(difference.state != "mended" for difference in report.differences)
            with self._session.store.database.transaction("remembering a check") as connection:
                meta.put(connection, meta.LAST_CHECK, json.dumps({"when": imports.now(), "differences": found}))
            self._session.notify(Changes(kinds=frozenset({"check"})))
        return report

    def last_check(self) -> LastCheck | None:
        """The last check that came to its end, or None."""
        with self._session.store.database.reading() as connection:
            text = meta.get(connection, meta.LAST_CHECK)
        try:
            found = json.loads(text or "{}")
            return LastCheck(datetime.fromisoformat(found["when"]), int(found["differences"]))
        except (ValueError, KeyError, TypeError):
            return None

    def is_due(self, days: int) -> bool:
        """Whether so many days have passed since the last check, or else since the first import; 0 days are never."""
        last = self.last_check()
        with self._session.store.database.reading() as connection:
            since = last.when if last else imports.first_import(connection)
        return days > 0 and since is not None and datetime.now(UTC) - since >= timedelta(days=days)
