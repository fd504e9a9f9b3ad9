"""What picture files say of themselves, put beside the captions that print them.

Embedded values never overwrite printed ones: they stand in `Caption.photo`, where the audit compares the two. Only a
picture that was imported alone, which prints nothing, becomes a caption of what its own metadata say.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from archive.model import Article, ArticleRecord, Caption, Companion, Field, Photo
from archive.photos.blocks import UnsupportedPictureError, sidecar
from archive.photos.embedded import Embedded, merge, read_embedded
from archive.text.credits import parse_credit

_RULE, _VERSION = "embedded", 1
_ALONE = {"headline": "headline", "description": "captions[0].text", "credit_line": "captions[0].credit.printed"}
"""Photo field → place in the record, for a picture that was imported alone."""


def embedded_in(data: bytes, beside: Companion | None = None) -> Embedded | None:
    """The picture's own metadata and those of the XMP file beside it; None where there are none that can be read."""
    try:
        found = read_embedded(data, beside.data if beside else None)
    except UnsupportedPictureError:
        return None
    return found if found.values else None


def attach_photos(
    record: ArticleRecord,
    embedded: Mapping[int, Embedded],
    references: Sequence[str],
    captions: Sequence[int | None],
    beside: Companion | None = None,
) -> ArticleRecord:
    """The record with `photo` set on the captions of its pictures.

    For picture number `i`, `references[i]` is what the original calls it and `captions[i]` the caption it has; `beside`
    is the XMP file beside a picture that was imported alone.
    """
    if record.format == "image":
        return _picture_alone(record, references[0], embedded.get(0), beside)
    changed = list(record.article.captions)
    for number, found in embedded.items():
        caption = captions[number]
        if caption is not None and changed[caption].photo is None:
            changed[caption] = replace(changed[caption], photo=found.photo())
    return replace(record, article=replace(record.article, captions=tuple(changed)))


def _picture_alone(
    record: ArticleRecord, reference: str, embedded: Embedded | None, beside: Companion | None
) -> ArticleRecord:
    photo = embedded.photo() if embedded else Photo()
    old = record.article.captions[0] if record.article.captions else Caption(None, None)
    caption = replace(
        old,
        text=old.text or photo.description,
        printed=old.printed or photo.description,
        image=old.image or reference,
        credit=old.credit or (parse_credit(photo.credit_line) if photo.credit_line else None),
        photo=photo if embedded else None,
    )
    article: Article = replace(
        record.article,
        headline=record.article.headline or photo.headline,
        keywords=record.article.keywords or photo.keywords,
        rights=record.article.rights or photo.copyright_notice,
        captions=(caption, *record.article.captions[1:]),
    )
    proofs = _proofs(embedded, photo, beside) if embedded else []
    return replace(record, article=article, fields=(*record.fields, *proofs))


def _proofs(embedded: Embedded, photo: Photo, beside: Companion | None) -> list[Field]:
    """Where the values stand: "iim:headline", "xmp:headline", "ferry.xmp:headline" for the file beside the picture."""
    outside = {value.field for value in merge(sidecar(beside.data)).values} if beside else set()
    proofs = []
    for name, path in _ALONE.items():
        value = getattr(photo, name)
        block = next((v.block for v in embedded.values if v.field == name and v.won), None)
        if value and block:
            place = beside.name if beside and name in outside else block
            proofs.append(Field(path, value, None, None, None, f"{place}:{name}", _RULE, _VERSION, 0.9))
    return proofs
