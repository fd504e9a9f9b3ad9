"""Stored uses of photos as the audit looks at them, and its findings as they are stored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from sqlite3 import Connection

from archive.photos.audit.model import Finding, PhotoUse, Place
from archive.photos.audit.wording import is_name_only
from archive.photos.embedded import Embedded, may_be_cut
from archive.storage import photos
from archive.storage.findings import StoredFinding
from archive.storage.photos import StoredUse
from archive.text.credits import CreditGrammar, parse_credit

_BESIDE = 8  # code points between a caption and a credit of another element
_LISTING = 8  # pictures of an article with no more than a name below: they show what is for sale


def load_uses(
    connection: Connection, article_ids: Iterable[int], reader: CreditGrammar | None = None
) -> list[PhotoUse]:
    """The uses of photos in these articles.

    `reader` reads their credits anew, for suppliers that are not those of the import; what was corrected by hand stays.
    """
    uses = [photo_use(stored, reader) for stored in photos.uses(connection, article_ids)]
    if not uses:
        return []  # an archive of texts alone
    names = Counter(use.article for use in uses if _is_name_only(use))
    return [
        replace(use, excused=True) if _is_listed(use, names) or _has_credit_beside(use, before, after) else use
        for before, use, after in zip([None, *uses[:-1]], uses, [*uses[1:], None], strict=True)
    ]


def _is_name_only(use: PhotoUse) -> bool:
    return use.caption.credit is None and is_name_only(use.caption.text or "")


def _is_listed(use: PhotoUse, names: Counter[int]) -> bool:
    return names[use.article] >= _LISTING and _is_name_only(use)


def _has_credit_beside(use: PhotoUse, *neighbours: PhotoUse | None) -> bool:
    """Whether a credit that has no caption of its own stands right before or behind the caption."""
    mine = use.caption_place
    if use.caption.credit is not None or mine is None:
        return False
    for other in neighbours:
        if other is None or other.article != use.article or other.caption.text or other.credit_place is None:
            continue
        place = other.credit_place
        if max(place.start, mine.start) - min(place.end, mine.end) <= _BESIDE:
            return True
    return False


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
