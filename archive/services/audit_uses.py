"""Stored uses of photos as the audit looks at them, and its findings as they are stored."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from sqlite3 import Connection

from archive.photos.audit.model import Finding, PhotoUse, Place
from archive.photos.embedded import Embedded, may_be_cut
from archive.storage import photos
from archive.storage.findings import StoredFinding
from archive.storage.photos import StoredUse
from archive.text.credits import CreditGrammar, parse_credit


def load_uses(
    connection: Connection, article_ids: Iterable[int], reader: CreditGrammar | None = None
) -> list[PhotoUse]:
    """The uses of photos in these articles.

    `reader` reads their credits anew, for suppliers that are not those of the import; what was corrected by hand stays.
    """
    return [photo_use(stored, reader) for stored in photos.uses(connection, article_ids)]


def photo_use(stored: StoredUse, reader: CreditGrammar | None = None) -> PhotoUse:
    """A stored use as the audit looks at it."""
    caption, photo = stored.caption, stored.caption.photo
    if caption.credit is not None and not caption.credit.text:  # formats that state a credit but not its parts
        caption = replace(caption, credit=parse_credit(caption.credit.printed))
    elif caption.credit is not None and reader is not None and not stored.corrected:
        read = reader.read(caption.credit.printed)
        caption = replace(caption, credit=read.credit if read else caption.credit)
    return PhotoUse(
        article=stored.article_id,
        article_key=stored.article_key,
        index=stored.position,
        caption=caption,
        headline=stored.headline,
        outlet=stored.outlet,
        published=stored.published,
        authors=stored.authors,
        alone=stored.format == "image",
        caption_place=Place(*stored.text_span) if stored.text_span else None,
        credit_place=Place(*stored.credit_span) if stored.credit_span else None,
        picture=stored.picture,
        fingerprint=stored.fingerprint,
        embedded=Embedded(photo.embedded, may_be_cut(photo.embedded)) if photo and photo.embedded else None,
    )


def stored_finding(finding: Finding) -> StoredFinding:
    """A finding as it is kept."""
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
