"""One finding looked at closely: caption, printed credit beside what the picture says, other uses. No widgets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from archive.model import Caption, CreditLine, FindingRow, Photo, StoredArticle
from viewer.i18n import day, tr

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Compared:
    """One part of a credit: as printed, as the picture has it, and whether the two disagree."""

    label: str
    printed: str | None
    embedded: str | None
    differs: bool = False


@dataclass(frozen=True, slots=True)
class OtherUse:
    """Another article that printed the same picture, and with which credit."""

    article: int
    headline: str | None
    credit: str | None


@dataclass(frozen=True, slots=True)
class PhotoDetail:
    """What the desk shows of one finding; `marked` is where in `words` its quote stands."""

    row: FindingRow
    words: str
    marked: tuple[int, int] | None
    compared: tuple[Compared, ...]
    has_picture_data: bool
    others: tuple[OtherUse, ...] = ()


def detail_of(row: FindingRow, article: StoredArticle | None, others: Sequence[OtherUse] = ()) -> PhotoDetail:
    """The detail of a finding; an article that is gone leaves what the finding itself says."""
    captions = article.article.captions if article else ()
    caption = captions[row.index] if 0 <= row.index < len(captions) else None
    words = _printed(caption) if caption else row.caption or ""
    quote = row.quote or row.credit
    at = words.rfind(quote) if quote else -1
    marked = (at, at + len(quote)) if quote and at >= 0 else None
    photo = caption.photo if caption else None
    compared = tuple(compare(caption.credit if caption else None, photo)) if photo else ()
    return PhotoDetail(row, words, marked, compared, photo is not None, tuple(others))


def _printed(caption: Caption) -> str:
    """The caption as printed, with its credit behind it where it stood elsewhere."""
    words = caption.printed or caption.text or ""
    credit = caption.credit.printed if caption.credit else ""
    return words if not credit or credit in words else f"{words} ({credit})".strip()


def compare(credit: CreditLine | None, photo: Photo) -> Iterable[Compared]:
    """The parts of the printed credit beside those of the picture; parts that neither has are left out."""
    # Here and not above: the grammar takes a moment to build, and the window opens sooner without it.
    from archive.text.credits import parse_credit

    inside = parse_credit(photo.credit_line) if photo.credit_line else None
    creator = ", ".join(photo.creator) or (inside.photographer if inside else None)
    agency = inside.agency if inside else None
    parts = (
        (tr("Photographer"), credit.photographer if credit else None, creator, True),
        (tr("Agency"), credit.agency if credit else None, agency or photo.source, True),
        (tr("Via"), credit.via if credit else None, inside.via if inside else None, True),
        (tr("Credit line"), credit.text if credit else None, photo.credit_line, False),
        (tr("Copyright"), None, photo.copyright_notice, False),
        (tr("Restriction"), None, photo.instructions, False),
        (tr("Taken"), None, day(photo.date_created) or None, False),
    )
    for label, printed, embedded, checked in parts:
        if printed or embedded:
            yield Compared(label, printed, embedded, checked and differ(printed, embedded))


def differ(printed: str | None, embedded: str | None) -> bool:
    """Whether the picture says something else, or something that is not printed; case and order do not count."""
    return bool(embedded) and sorted(_words(printed)) != sorted(_words(embedded))


def _words(text: str | None) -> list[str]:
    return _WORD.findall((text or "").casefold())


def alike(row: FindingRow, rows: Iterable[FindingRow]) -> list[FindingRow]:
    """Other open findings with the same rule, credit and suggestion."""
    return [
        other
        for other in rows
        if other.key != row.key
        and other.state == "open"
        and (other.rule, other.credit, other.suggestion) == (row.rule, row.credit, row.suggestion)
    ]
