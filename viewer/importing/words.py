"""The outcome of an import in words."""

from __future__ import annotations

from archive.model import ImportReport
from viewer.i18n import listed, marked, tr


def words_of(report: ImportReport) -> str:
    """The outcome in one sentence."""
    parts = [tr("%n new", report.added)]
    counts = (
        (report.updated, marked("%n updated")),
        (report.unchanged, marked("%n already here")),
        (report.duplicates, marked("%n duplicates")),
        (report.images, marked("%n pictures")),
        (report.failed, marked("%n failed")),
    )
    parts += [tr(text, count) for count, text in counts if count]
    return listed(parts)
