"""What the archive answers to the viewer and the command line: frozen values, ids first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from archive.model.article import Article, Field
from archive.model.document import Block, ImportIssue
from archive.model.keeping import Note


@dataclass(frozen=True, slots=True)
class ImportReport:
    """Outcome of one import, as `import --json` prints it.

    `unchanged` = the same original seen again; `duplicates` = another original with the same text, kept as a link.
    """

    files: int = 0
    articles: int = 0
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    duplicates: int = 0
    failed: int = 0
    images: int = 0
    issues: tuple[ImportIssue, ...] = ()
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """A question to the archive. `facets` names the fields to count; `limit` None means every id."""

    query: str
    sort: str = "relevance"  # relevance, newest, oldest
    limit: int | None = None
    offset: int = 0
    facets: tuple[str, ...] = ()
    facet_limit: int = 50
    histogram: str | None = None  # a date field and a period to count by: "date:year", "date:month"
    suggest: bool = True  # whether near spellings are looked for where next to nothing is found


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value of a facet and how many of the found articles have it; value None counts those without any."""

    value: str | None
    count: int


@dataclass(frozen=True, slots=True)
class Explained:
    """A query in words, and where it could be read another way."""

    words: str
    other_reading: str | None = None  # the query text of the other reading of mixed AND / OR
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """All ids that the query finds, in order, from `offset`; rows and snippets are fetched for what is shown."""

    query: str
    understood: Explained
    ids: Sequence[int]
    scores: Sequence[float]  # parallel to ids; empty when not sorted by relevance
    total: int
    exact: bool
    seconds: float
    facets: Mapping[str, tuple[FacetValue, ...]] = field(default_factory=dict)
    terms: tuple[str, ...] = ()  # the words that hits were found by, for colouring, in the query's order
    suggestion: str | None = None
    histogram: tuple[FacetValue, ...] = ()  # periods in order ("2021-03"), those without a hit left out


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of one field with the matching words: `marks` are code points into `text`, half open.

    `label` says where in words ("in caption 2", "in photo credit"); `term` of a mark is the index into
    `SearchAnswer.terms` that it belongs to, parallel to `marks`.
    """

    field: str
    label: str
    text: str
    marks: tuple[tuple[int, int], ...]
    mark_terms: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """What a result list shows of one article."""

    id: int
    headline: str | None
    published: str | None
    outlet: str | None
    byline: str | None
    language: str | None
    format: str
    locator: str
    opening: str = ""  # the first words of deck or body, for rows without a snippet
    dateline_place: str | None = None
    thumbnail: str | None = None  # sha256 of the first picture
    captions: int = 0
    tags: tuple[str, ...] = ()
    published_estimate: str | None = None
    similar: int = 0  # near-duplicates
    reviewed: bool = False


@dataclass(frozen=True, slots=True)
class PictureUse:
    """A picture of an article: its content hash, the caption it belongs to, and its size when known."""

    sha256: str
    caption: int | None  # index into Article.captions
    reference: str
    media_type: str | None = None
    width: int | None = None
    height: int | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an article came from."""

    path: str
    locator: str
    format: str
    sha256: str
    size: int
    encoding: str | None
    imported: str  # ISO 8601, UTC
    import_id: int
    text_sha256: str
    rules: tuple[str, ...] = ()  # "closing-credit 3"


@dataclass(frozen=True, slots=True)
class Change:
    """One step of an article's history: what was set, by whom, when and why."""

    when: str
    who: str
    field: str
    old: str | None
    new: str | None
    reason: str = ""
    id: int = 0
    undone: bool = False


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """One article with every field, its proof and its history."""

    id: int
    article: Article
    text: str
    blocks: tuple[Block, ...]
    fields: tuple[Field, ...]
    origin: Origin
    pictures: tuple[PictureUse, ...] = ()
    issues: tuple[ImportIssue, ...] = ()
    history: tuple[Change, ...] = ()
    duplicates: tuple[str, ...] = ()  # locators of other originals with the same text
    tags: tuple[str, ...] = ()
    reviewed: bool = False
    notes: tuple[Note, ...] = ()
    collections: tuple[str, ...] = ()  # their names


@dataclass(frozen=True, slots=True)
class ArchiveStats:
    """Counts and sizes of an archive."""

    name: str
    articles: int
    photos: int
    captions: int
    formats: Mapping[str, int] = field(default_factory=dict)
    years: Mapping[str, int] = field(default_factory=dict)
    outlets: Mapping[str, int] = field(default_factory=dict)
    languages: Mapping[str, int] = field(default_factory=dict)
    database_bytes: int = 0
    originals_bytes: int = 0
    pictures_bytes: int = 0
    index_bytes: int = 0
    indexed: int = 0
    waiting: int = 0  # in the outbox
    engine: str = ""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a write touched, so that views refresh just that; `initiator` is whoever asked for it."""

    articles: tuple[int, ...] = ()
    everything: bool = False
    kinds: frozenset[str] = frozenset()  # "articles", "tags", "findings", "people", "collections", "index"
    initiator: object | None = None
