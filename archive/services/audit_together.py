"""Rule A9: the uses of one photo beside each other. A changed article re-checks its photos' other uses, no more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from sqlite3 import Connection

from archive.jobs import JobContext
from archive.photos.audit.model import PhotoUse
from archive.photos.audit.run import Auditor
from archive.photos.audit.uses import caption_key, picture_key
from archive.photos.fingerprint import NEAR, bands_of, distance, near_groups
from archive.services.audit_uses import load_uses, stored_finding
from archive.services.session import Session
from archive.storage import findings, photo_keys
from archive.storage.photo_keys import CAPTION, FINGERPRINT, PICTURE, Key
from archive.text.credits import CreditGrammar


@dataclass
class SharedKeys:
    """What the uses of the audited articles can be told by, collected while each is looked at."""

    of: list[tuple[int, Key]] = field(default_factory=list)

    def add(self, use: PhotoUse) -> None:
        """Take the keys of a use."""
        keys = (
            (PICTURE, picture_key(use.picture) if use.picture else None),
            (CAPTION, caption_key(use.caption.text)),
            (FINGERPRINT, use.fingerprint),
        )
        self.of += [(use.article, (kind, key)) for kind, key in keys if key is not None]

    @property
    def bands(self) -> Iterator[Key]:
        """(band, fingerprint) of every fingerprint."""
        return ((band, key) for _, (kind, key) in self.of if kind == FINGERPRINT for band in bands_of(key))


@dataclass(frozen=True, slots=True)
class Audit:
    """One run: the archive, what judges its uses, what reads their credits anew (None: as stored), and its job."""

    session: Session
    auditor: Auditor
    reader: CreditGrammar | None
    job: JobContext


def audit_together(audit: Audit, ids: Sequence[int], keys: SharedKeys, *, everything: bool) -> tuple[int, int]:
    """Bring A9 up to date after `ids` changed; returns how many findings opened and closed.

    Articles that had a photo in common with them before, or have now, are judged anew, each beside all other uses of
    its own photos. The keys are written with the findings, so that an audit that was stopped begins anew.
    """
    with audit.session.store.database.transaction("auditing credits") as connection:
        touched = set() if everything else photo_keys.of_articles(connection, ids)
        photo_keys.put(connection, ids, keys.of, keys.bands)
        audit.job.checkpoint()
        if everything:
            judged = beside = _all_shared(connection)
        else:
            judged = _sharing(connection, touched | {key for _, key in keys.of})
            beside = _sharing(connection, photo_keys.of_articles(connection, judged))
        uses = load_uses(connection, beside, audit.reader) if len(beside) > 1 else []
        kept = [stored_finding(found) for found in audit.auditor.together(uses) if found.article in judged]
        return findings.replace(connection, judged.union(ids), kept, ("A9",))


def _sharing(connection: Connection, keys: set[Key]) -> set[int]:
    """The articles that have one of the keys, or a copy of one of the pictures."""
    near = _near(connection, {key for kind, key in keys if kind == FINGERPRINT})
    return photo_keys.articles_with(connection, keys | {(FINGERPRINT, key) for key in near})


def _near(connection: Connection, fingerprints: set[int]) -> set[int]:
    """These fingerprints, those near one of them, those near these, and so on."""
    found, waiting = set(fingerprints), list(fingerprints)
    while waiting:
        one = waiting.pop()
        more = {other for other in photo_keys.in_bands(connection, bands_of(one)) if distance(one, other) <= NEAR}
        waiting += more - found
        found |= more
    return found


def _all_shared(connection: Connection) -> set[int]:
    groups: Iterable[list[int]] = near_groups((one, one) for one in photo_keys.fingerprints(connection))
    copies = {(FINGERPRINT, one) for group in groups for one in group}
    return photo_keys.shared(connection) | photo_keys.articles_with(connection, copies)
