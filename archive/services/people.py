"""People: one page a name, two spellings merged, one split off, the list as CSV; all of it undoable."""

from __future__ import annotations

import csv
import io
import sqlite3
from collections.abc import Sequence

from archive.errors import InputError
from archive.exporting.csv_table import plain_cell, safe_cell
from archive.jobs import JobContext
from archive.model import Changes, NameRow, PersonPage, SearchRequest
from archive.services.session import Session
from archive.services.whoami import whoami
from archive.storage import findings, outbox, people

_HEADING = ("agreed", "form")


class People:
    """The names of one open archive; usable from any thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def names(self, containing: str = "", limit: int = 1000) -> list[NameRow]:
        """People credited in the archive under their agreed form, those in most articles first."""
        with self._session.store.database.reading() as connection:
            return people.credited(connection, containing, limit)

    def page(self, name: str) -> PersonPage:
        """What the name did, under all of its forms."""
        with self._session.store.database.snapshot() as connection:
            forms = people.every_form(connection, name)
        captioned = self._captioned(forms)
        with self._session.store.database.snapshot() as connection:
            return people.page(connection, name, captioned)

    def _captioned(self, forms: Sequence[str]) -> Sequence[int]:
        """Articles whose pictures name one of the forms as the writer of their caption; only the index knows them."""
        from archive.services.search_articles import search_articles

        quoted = " OR ".join(f'"{" ".join(form.replace(chr(34), " ").split())}"' for form in forms if form.strip())
        if not quoted:
            return ()
        return search_articles(self._session, SearchRequest(f"captionby:({quoted})", suggest=False), JobContext()).ids

    def forms(self) -> dict[str, str]:
        """Every other form of a name → the agreed one."""
        with self._session.store.database.reading() as connection:
            return people.forms(connection)

    def merge(self, forms: Sequence[str], agreed: str) -> int:
        """Make the forms mean the agreed name; returns the batch for `undo`."""
        if not agreed.strip():
            raise InputError("The agreed form of a name cannot be empty.", "Choose one of the spellings.")
        return self._set([(form, agreed) for form in forms if form != agreed])

    def split(self, form: str) -> int:
        """Make the form a name of its own again; returns the batch for `undo`."""
        return self._set([(form, None)])

    def undo(self, batch: int) -> None:
        """Take a merge, a split or an import back."""
        with self._session.store.database.transaction("taking back a change of names") as connection:
            touched = people.articles_of(connection, people.undo(connection, batch))
            look_again(connection, touched)
        self._session.notify(Changes(articles=tuple(touched), kinds=frozenset({"people"})))

    def export_csv(self) -> str:
        """The authority list: agreed form and other form, one pair a row, with a heading; no cell starts a formula."""
        buffer = io.StringIO(newline="")
        writer = csv.writer(buffer, lineterminator="\r\n")
        writer.writerow(_HEADING)
        writer.writerows(sorted((safe_cell(agreed), safe_cell(form)) for form, agreed in self.forms().items()))
        return buffer.getvalue()

    def import_csv(self, text: str) -> int:
        """Bring in an authority list; returns the batch for `undo`.

        Raises InputError, with the line, for any other text; then nothing is brought in.
        """
        rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
        if not rows or tuple(cell.strip().casefold() for cell in rows[0][:2]) != _HEADING:
            raise InputError("This is not an authority list.", f"Its first line must be {','.join(_HEADING)}.")
        wanted: list[tuple[str, str | None]] = []
        for number, row in enumerate(rows[1:], 2):
            if not any(cell.strip() for cell in row):
                continue
            if len(row) < 2 or not row[0].strip() or not row[1].strip():
                raise InputError(
                    f"Line {number} does not name two forms.", "Each line holds an agreed form and another."
                )
            wanted.append((plain_cell(row[1].strip()), plain_cell(row[0].strip())))
        return self._set(wanted)

    def _set(self, wanted: Sequence[tuple[str, str | None]]) -> int:
        with self._session.store.database.transaction("agreeing on names") as connection:
            batch = people.set_forms(connection, wanted, whoami())
            touched = people.articles_of(connection, {name for pair in wanted for name in pair if name})
            look_again(connection, touched)
        self._session.notify(Changes(articles=tuple(touched), kinds=frozenset({"people"})))
        return batch


def look_again(connection: sqlite3.Connection, article_ids: Sequence[int]) -> None:
    """Names that mean the same are found together, and are no misspellings of one another."""
    outbox.add(connection, article_ids)
    findings.await_audit(connection, article_ids)
