"""Corrections by hand: set, add or reject a value, take it back, carry the trail to another copy of the archive."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass

from archive.errors import InputError
from archive.jobs import JobContext
from archive.model import Change, Changes, StoredArticle
from archive.services.session import Session
from archive.services.whoami import whoami
from archive.storage import articles, changes, reading
from archive.storage.changes import TrailEntry
from archive.storage.correcting import place_of, value_at

_LONGEST = 10_000  # code points of one corrected value


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two people set one value differently: `here` stays, `there` is what the other copy says; None = rejected."""

    article: int
    field: str
    here: str | None
    there: str | None


@dataclass(frozen=True, slots=True)
class TrailReport:
    """What bringing in a trail did: corrections applied, known already, in conflict, and without their article."""

    applied: int = 0
    known: int = 0
    missing: int = 0
    conflicts: tuple[Conflict, ...] = ()


class Corrections:
    """The corrections of one open archive; usable from any thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def correct(self, article_id: int, field: str, new: str | None, *, reason: str = "", who: str = "") -> Change:
        """Set the value at a field path ("captions[0].credit.agency", "keywords[+]" for a new entry).

        None rejects the value: a single one becomes unknown, an entry of a list goes. Raises InputError for a path
        that cannot be corrected or an article that is not there.
        """
        place = place_of(field)
        tidy = new.strip() if new is not None else None
        if tidy == "" or (tidy is not None and len(tidy) > _LONGEST):
            raise InputError("A value needs at least one letter and at most 10,000.", "Reject the value to remove it.")
        with self._session.store.database.transaction("correcting") as connection:
            record = reading.record(connection, article_id)
            if record is None:
                raise InputError(f"There is no article {article_id}.", "It may have been removed.")
            old = None if place.number == -1 else value_at(record.article, field)
            number = changes.add(connection, article_id, field, old, tidy, who=who or whoami(), reason=reason)
            articles.refresh(connection, article_id)
            made = next(change for change in reading.history(connection, article_id) if change.id == number)
        self._notify([article_id])
        return made

    def undo(self, change_ids: Sequence[int]) -> None:
        """Take corrections back; the trail keeps them, marked as undone."""
        self._mark(change_ids, undone=True)

    def redo(self, change_ids: Sequence[int]) -> None:
        """Bring undone corrections back."""
        self._mark(change_ids, undone=False)

    def revert(self, article_id: int) -> tuple[int, ...]:
        """Take all corrections of an article back; returns their ids, for `redo`."""
        with self._session.store.database.reading() as connection:
            numbers = tuple(changes.active_of(connection, article_id))
        self._mark(numbers, undone=True)
        return numbers

    def history(self, article_id: int) -> tuple[Change, ...]:
        """What people corrected in the article, oldest first, what was undone included."""
        with self._session.store.database.reading() as connection:
            return reading.history(connection, article_id)

    def before(self, article_id: int) -> StoredArticle | None:
        """The article as it was extracted, without any correction; None for an unknown id."""
        with self._session.store.database.snapshot() as connection:
            return reading.stored_article(connection, article_id, corrected=False)

    def export_trail(self) -> Iterator[str]:
        """The trail as JSON lines; articles are named by original and place, so that any copy knows them."""
        with self._session.store.database.snapshot() as connection:
            for entry in changes.trail(connection):
                yield json.dumps(asdict(entry), ensure_ascii=False)

    def import_trail(self, lines: Sequence[str], job: JobContext) -> TrailReport:
        """Bring in another copy's trail.

        A correction of a value that was corrected differently here is a conflict: ours stays, and the conflict says
        both. Raises InputError, with the line, for what is no trail; then nothing is brought in.
        """
        entries = [_entry(number, line) for number, line in enumerate(lines, 1) if line.strip()]
        applied = known = missing = 0
        conflicts: list[Conflict] = []
        touched: set[int] = set()
        with self._session.store.database.transaction("bringing in corrections") as connection:
            for entry in entries:
                job.checkpoint()
                article_id = changes.article_at(connection, entry.sha256, entry.place)
                if article_id is None:
                    missing += 1
                elif changes.is_known(connection, article_id, entry):
                    known += 1
                elif other := _contradiction(reading.history(connection, article_id), entry):
                    conflicts.append(Conflict(article_id, entry.field, other.new, entry.new))
                else:
                    number = changes.add(
                        connection,
                        article_id,
                        entry.field,
                        entry.old,
                        entry.new,
                        who=entry.who,
                        reason=entry.reason,
                        when=entry.when,
                    )
                    if entry.undone:
                        changes.set_undone(connection, [number], True)
                    touched.add(article_id)
                    applied += 1
            for article_id in sorted(touched):
                articles.refresh(connection, article_id)
        self._notify(sorted(touched))
        return TrailReport(applied, known, missing, tuple(conflicts))

    def _mark(self, change_ids: Sequence[int], *, undone: bool) -> None:
        with self._session.store.database.transaction("taking a correction back") as connection:
            touched = changes.set_undone(connection, change_ids, undone)
            for article_id in touched:
                articles.refresh(connection, article_id)
        self._notify(touched)

    def _notify(self, article_ids: Sequence[int]) -> None:
        if article_ids:
            self._session.notify(Changes(articles=tuple(article_ids), kinds=frozenset({"articles"})))


def _entry(number: int, line: str) -> TrailEntry:
    try:
        entry = TrailEntry(**json.loads(line))
        place_of(entry.field)
    except (TypeError, ValueError, InputError) as error:
        message = f"Line {number} is not a correction: {error}."
        raise InputError(message, "A trail is what `Export corrections` writes.") from error
    return entry


def _contradiction(history: Sequence[Change], entry: TrailEntry) -> Change | None:
    if place_of(entry.field).number == -1:
        return None
    same = [change for change in history if change.field == entry.field and not change.undone]
    return next((change for change in reversed(same) if change.new != entry.new), None)
