"""Reports of the photo desk as files: tables and pages of findings, a contact sheet, what was corrected."""

from __future__ import annotations

from pathlib import Path

from archive.errors import InputError
from archive.exporting.findings import contact_sheet_html, corrected_csv, findings_csv, findings_html
from archive.model import FindingFilter
from archive.resources import rules
from archive.services.make_thumbnail import make_thumbnail
from archive.services.review_findings import list_findings
from archive.services.save_copies import corrected_photos
from archive.services.session import Session


def write_report(session: Session, kind: str, wanted: FindingFilter, output: Path) -> int:
    """Write a report ("csv", "html", "contact-sheet", "corrected") of these findings; returns how many rows it has."""
    if kind == "corrected":
        photos = corrected_photos(session, wanted.articles)
        write_text(output, corrected_csv(photos), "utf-8-sig")  # spreadsheets want the mark
        return len(photos)
    rows = list_findings(session, wanted)
    if kind == "csv":
        write_text(output, findings_csv(rows), "utf-8-sig")
        return len(rows)
    page = {"html": findings_html, "contact-sheet": contact_sheet_html}[kind]
    title = f"Photo credits of {session.name}"
    text = page(rows, rules("audit")["rules"], title=title, thumbnail=lambda sha256: make_thumbnail(session, sha256))
    write_text(output, text, "utf-8")
    return len(rows)


def write_text(path: Path, text: str, encoding: str) -> None:
    """Write a report, all or nothing; raises InputError where it cannot be written."""
    temporary = path.with_name(f".{path.name}.part")
    try:
        temporary.write_text(text, encoding, newline="")
        temporary.replace(path)
    except OSError as error:
        raise InputError(
            f"The report cannot be written to {path}: {error.strerror}.", "Choose another place."
        ) from error
    finally:
        temporary.unlink(missing_ok=True)
