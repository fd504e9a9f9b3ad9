"""The article record of the command-line contract, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field

from archive.model.document import ImportIssue


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote it: one name of the byline."""

    name: str
    title: str | None = None
    affiliation: str | None = None


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where and by whom it was filed: "ERBIL (Kurdistan 24) -" as printed, and its parts."""

    printed: str
    place: str | None = None
    agency: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class DateEstimate:
    """When nothing states the publication date: the interval it must lie in and why (ISO 8601 dates)."""

    earliest: str | None
    latest: str | None
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CreditLine:
    """A photo credit: as it stands (`printed`), without its label (`text`), and in parts."""

    printed: str
    text: str
    kind: str | None = None  # photo, illustration, graphic, video still, handout, courtesy, screenshot
    photographer: str | None = None
    photographer_title: str | None = None
    agency: str | None = None
    via: str | None = None
    file_photo: bool = False


@dataclass(frozen=True, slots=True)
class EmbeddedValue:
    """One value that the picture file carries: which field, in which block, and whether it won over the others."""

    field: str
    block: str  # xmp, iim, exif
    value: str
    won: bool


@dataclass(frozen=True, slots=True)
class Photo:
    """What the picture file itself says (IPTC Photo Metadata), where it is at hand."""

    creator: tuple[str, ...] = ()
    credit_line: str | None = None
    source: str | None = None
    headline: str | None = None
    description: str | None = None
    description_writer: str | None = None
    copyright_notice: str | None = None
    instructions: str | None = None
    date_created: str | None = None
    city: str | None = None
    country: str | None = None
    keywords: tuple[str, ...] = ()
    embedded: tuple[EmbeddedValue, ...] = ()


@dataclass(frozen=True, slots=True)
class Caption:
    """One use of a photo in one article; `text` is None where only a credit is printed."""

    text: str | None
    printed: str | None
    times_printed: int = 1
    image: str | None = None
    credit: CreditLine | None = None
    photo: Photo | None = None


@dataclass(frozen=True, slots=True)
class Credit:
    """Someone who worked on the article, from a credit line: "Editing by …"."""

    role: str  # editor, reporter, writer, contributor, translator, photographer, compiler
    name: str
    place: str | None = None
    printed: str | None = None


@dataclass(frozen=True, slots=True)
class RelatedLink:
    """A story that the article links to editorially."""

    title: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A person, organisation, place or date that the text names."""

    kind: str
    value: str
    iso: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """Everything that is known of one article; what nothing states is None or empty, never invented."""

    headline: str | None = None
    deck: str | None = None
    section: str | None = None
    outlet: str | None = None
    language: str | None = None
    url: str | None = None
    bylines: tuple[Byline, ...] = ()
    byline_printed: str | None = None
    dateline: Dateline | None = None
    published: str | None = None
    updated: str | None = None
    published_estimate: DateEstimate | None = None
    captions: tuple[Caption, ...] = ()
    credits: tuple[Credit, ...] = ()
    related: tuple[RelatedLink, ...] = ()
    correction: str | None = None
    keywords: tuple[str, ...] = ()
    rights: str | None = None
    mentions: tuple[Mention, ...] = ()
    boilerplate: tuple[str, ...] = ()
    body: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """One value and the proof of it.

    `path` names the place in the article record ("captions[0].credit.photographer"). With source "text",
    `text[start:end] == quote` in code points, half open; else `source` is a path into the original and the offsets
    are None. A value corrected by hand has source "hand". `rule` and `version` say what found it.
    """

    path: str
    value: str
    start: int | None
    end: int | None
    quote: str | None
    source: str
    rule: str
    version: int
    confidence: float


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """One line of `backfile extract --jsonl`: an article with its text, its proofs and its issues."""

    path: str
    locator: str
    format: str
    sha256: str  # of the original file's bytes
    article: Article
    text: str
    fields: tuple[Field, ...] = ()
    issues: tuple[ImportIssue, ...] = field(default=())
