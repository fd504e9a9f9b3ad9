"""What a picture says of itself: XMP first, then IPTC-IIM, then Exif, a field at a time, with the losers kept.

The order is that of picture desks (XMP is what current programs edit); a value that an older block contradicts is kept
beside the winner, because the contradiction is a finding. Fields: IPTC Photo Metadata Standard 2023, core schema.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from archive.model import EmbeddedValue, Photo
from archive.photos.blocks import MetadataBlocks, UnsupportedPictureError, find_blocks, sidecar
from archive.photos.exif import read_exif
from archive.photos.iim import LIMITS, Dataset, read_iim
from archive.photos.xmp import read_xmp


@dataclass(frozen=True, slots=True)
class EmbeddedField:
    """One field of the picture: its name here, and where XMP, IIM and Exif keep it."""

    name: str
    xmp: tuple[str, ...]
    iim: tuple[int, ...] = ()
    exif: tuple[str, ...] = ()
    several: bool = False


FIELDS: tuple[EmbeddedField, ...] = (
    EmbeddedField("creator", ("dc:creator",), (80,), ("Artist", "XPAuthor"), several=True),
    EmbeddedField("creator_title", ("photoshop:AuthorsPosition",), (85,)),
    EmbeddedField("credit_line", ("photoshop:Credit",), (110,)),
    EmbeddedField("source", ("photoshop:Source",), (115,)),
    EmbeddedField("headline", ("photoshop:Headline",), (105,)),
    EmbeddedField("title", ("dc:title",), (5,), ("XPTitle",)),
    EmbeddedField("description", ("dc:description",), (120,), ("ImageDescription",)),
    EmbeddedField("description_writer", ("photoshop:CaptionWriter",), (122,)),
    EmbeddedField("copyright_notice", ("dc:rights",), (116,), ("Copyright",)),
    EmbeddedField("instructions", ("photoshop:Instructions",), (40,)),
    EmbeddedField("usage_terms", ("xmpRights:UsageTerms",)),
    EmbeddedField("web_statement", ("xmpRights:WebStatement",)),
    EmbeddedField("digital_source_type", ("Iptc4xmpExt:DigitalSourceType",)),
    EmbeddedField("date_created", ("photoshop:DateCreated",), (55,), ("DateTimeOriginal",)),
    EmbeddedField("city", ("photoshop:City",), (90,)),
    EmbeddedField("country", ("photoshop:Country",), (101,)),
    EmbeddedField("keywords", ("dc:subject",), (25,), several=True),
)
_PHOTO_SINGLE = frozenset(Photo.__dataclass_fields__) - {"creator", "keywords", "embedded"}


@dataclass(frozen=True, slots=True)
class Embedded:
    """Everything read: all values with the block they came from, those that won, and the IIM fields that may be cut."""

    values: tuple[EmbeddedValue, ...]
    cut: tuple[str, ...] = ()
    width: int | None = None
    height: int | None = None

    def won(self, name: str) -> tuple[str, ...]:
        """The winning values of a field."""
        return tuple(value.value for value in self.values if value.field == name and value.won)

    def photo(self) -> Photo:
        """The same as the photo of an article record."""
        single = {name: self.won(name)[0] for name in _PHOTO_SINGLE if self.won(name)}
        photo = Photo(creator=self.won("creator"), keywords=self.won("keywords"), embedded=self.values)
        return replace(photo, **single)  # type: ignore[arg-type]  # the names are Photo's own, checked by a test


def read_embedded(picture: bytes, beside: bytes | None = None) -> Embedded:
    """The metadata of a picture file, and of the XMP file beside it, which programs edit instead of the picture.

    What the sidecar says goes before what the picture says. Raises UnsupportedPictureError for a kind that cannot be
    read and has no sidecar.
    """
    try:
        blocks = find_blocks(picture)
    except UnsupportedPictureError:
        if beside is None:
            raise
        return merge(sidecar(beside))
    return merge(blocks, beside)


def merge(blocks: MetadataBlocks, beside: bytes | None = None) -> Embedded:
    """Blocks as found → values in order of precedence, those of a packet beside the picture first."""
    outside = read_xmp(beside) if beside is not None else {}
    iim = _first_nonempty(tuple(read_iim(block) for block in blocks.iim))
    xmp: dict[str, tuple[str, ...]] = {}
    for packet in blocks.xmp:
        for name, found in read_xmp(packet).items():
            xmp.setdefault(name, found)
    exif = read_exif(blocks.exif) if blocks.exif else {}
    values: list[EmbeddedValue] = []
    for field in FIELDS:
        won = False
        for block, found in (*_in_xmp(field, outside), *_candidates(field, xmp, iim, exif)):
            kept = found if field.several else found[:1]
            values += [EmbeddedValue(field.name, block, value, not won) for value in kept]
            won = True
    cut = tuple(field.name for field in FIELDS for dataset in iim if dataset.number in field.iim and dataset.may_be_cut)
    return Embedded(tuple(values), tuple(dict.fromkeys(cut)), blocks.width, blocks.height)


def _first_nonempty(readings: tuple[tuple[Dataset, ...], ...]) -> tuple[Dataset, ...]:
    return next((reading for reading in readings if reading), ())


def _candidates(
    field: EmbeddedField, xmp: dict[str, tuple[str, ...]], iim: tuple[Dataset, ...], exif: dict[str, str]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield from _in_xmp(field, xmp)
    if texts := tuple(
        dataset.text for number in field.iim for dataset in iim if dataset.number == number and dataset.text
    ):
        yield "iim", _with_time(field, texts, iim)
    for name in field.exif:
        if name in exif:
            yield "exif", (exif[name],)
            break


def _in_xmp(field: EmbeddedField, xmp: dict[str, tuple[str, ...]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    found = next((xmp[name.casefold()] for name in field.xmp if name.casefold() in xmp), None)
    if found is not None:
        yield "xmp", found


def _with_time(field: EmbeddedField, texts: tuple[str, ...], iim: tuple[Dataset, ...]) -> tuple[str, ...]:
    """IIM keeps the date (2:55, CCYYMMDD) and the time (2:60, HHMMSS±HHMM) apart."""
    if field.name != "date_created" or len(texts[0]) != 8 or not texts[0].isdigit():
        return texts
    day = f"{texts[0][:4]}-{texts[0][4:6]}-{texts[0][6:]}"
    time = next((dataset.text for dataset in iim if dataset.number == 60), "")
    if len(time) >= 6 and time[:6].isdigit():
        zone = f"{time[6:9]}:{time[9:11]}" if len(time) == 11 else ""
        return (f"{day}T{time[:2]}:{time[2:4]}:{time[4:6]}{zone}",)
    return (day,)


def may_be_cut(values: Iterable[EmbeddedValue]) -> tuple[str, ...]:
    """The fields whose IIM value fills the standard's limit, told from the text: UTF-8, else one byte a letter."""
    limits = {field.name: [LIMITS[number] for number in field.iim if number in LIMITS] for field in FIELDS}
    full = [
        value.field
        for value in values
        if value.block == "iim" and {len(value.value.encode()), len(value.value)} & set(limits.get(value.field, ()))
    ]
    return tuple(dict.fromkeys(full))
