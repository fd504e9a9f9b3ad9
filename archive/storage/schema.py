"""The steps themselves, for sqlite-utils; loaded only when a file must be created or changed."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

steps = Migrations("archive")


@steps()
def m001_articles(db: Database) -> None:
    """Originals, where they were seen, the articles in them, their proofs, and what the index has yet to learn."""
    _bookkeeping(db)
    _articles(db)
    _parts(db)
    _pictures(db)
    _people(db)


def _bookkeeping(db: Database) -> None:
    db.table("meta").create({"key": str, "value": str}, pk="key", not_null={"value"})
    db.table("imports").create(
        {"id": int, "started": str, "finished": str, "paths": str, "report": str, "written_by": str}, pk="id"
    )
    db.table("originals").create(
        # `complete` is 1 once every article in the file was stored under the rules' fingerprint `rules`.
        {"sha256": str, "size": int, "complete": int, "rules": str, "import_id": int},
        pk="sha256",
        not_null={"size", "complete"},
        foreign_keys=[("import_id", "imports", "id")],
    )
    sources = db.table("sources")
    sources.create(
        {"path": str, "sha256": str, "modified": float, "import_id": int},
        pk=("path", "sha256"),
        foreign_keys=[("sha256", "originals", "sha256"), ("import_id", "imports", "id")],
    )
    sources.create_index(["sha256"])
    issues = db.table("issues")
    issues.create(
        {
            "id": int,
            "import_id": int,
            "sha256": str,
            "path": str,
            "locator": str,
            "severity": str,
            "code": str,
            "message": str,
        },
        pk="id",
        foreign_keys=[("import_id", "imports", "id")],
    )
    issues.create_index(["sha256"])
    issues.create_index(["import_id"])
    db.table("outbox").create({"article_id": int, "revision": int}, pk="article_id", not_null={"revision"})


def _articles(db: Database) -> None:
    articles = db.table("articles")
    articles.create(
        {
            "id": int,
            "sha256": str,
            "place": str,  # where inside the original: '' for a whole file, '#NEWID=12', '@4711'
            "path": str,
            "locator": str,
            "format": str,
            "encoding": str,
            "url": str,
            "language": str,
            "headline": str,
            "published": str,
            "published_estimate": str,
            "updated": str,
            "outlet": str,
            "section": str,
            "byline": str,
            "dateline_place": str,
            "opening": str,
            "thumbnail": str,
            "captions": int,
            "words": int,
            "similar": int,
            "reviewed": int,
            "text_sha256": str,
            "signature": str,
            "rules": str,
            "import_id": int,
            "imported": str,
        },
        pk="id",
        not_null={"sha256", "place", "path", "locator", "format", "text_sha256", "imported"},
        defaults={"similar": 0, "reviewed": 0},
        foreign_keys=[("sha256", "originals", "sha256"), ("import_id", "imports", "id")],
    )
    articles.create_index(["sha256", "place"], unique=True)
    articles.create_index(["text_sha256"])
    articles.create_index(["published"])
    # Apart from the rows of result lists, which would otherwise lie a text's length apart on disk.
    db.table("texts").create(
        {"article_id": int, "text": str, "record": str},
        pk="article_id",
        not_null={"text", "record"},
        foreign_keys=[("article_id", "articles", "id")],
    )
    duplicates = db.table("duplicates")
    duplicates.create(
        {"sha256": str, "place": str, "article_id": int, "path": str, "locator": str, "import_id": int},
        pk=("sha256", "place"),
        foreign_keys=[("article_id", "articles", "id"), ("sha256", "originals", "sha256")],
    )
    duplicates.create_index(["article_id"])


def _part(db: Database, name: str, columns: dict[str, type], *, index: list[str] | None = None) -> None:
    table = db.table(name)
    table.create(
        {"article_id": int, "position": int, **columns},
        not_null={"article_id", "position"},
        foreign_keys=[("article_id", "articles", "id")],
    )
    table.create_index(["article_id"])
    if index:
        table.create_index(index)


def _parts(db: Database) -> None:
    span: dict[str, type] = {"start": int, "end": int}
    _part(db, "blocks", {"kind": str, **span, "source": str, "level": int, "attributes": str})
    # `value` is null when it equals the quote, and the quote is not kept at all: it is the text between the offsets.
    proof: dict[str, type] = {"source": str, "rule": str, "version": int, "confidence": float}
    _part(db, "fields", {"field": str, "value": str, **span, **proof})
    credit = dict.fromkeys(
        ["credit_printed", "credit_text", "kind", "photographer", "photographer_title", "agency", "via"], str
    )
    _part(db, "captions", {"text": str, "printed": str, "times_printed": int, "image": str, **credit})


def _pictures(db: Database) -> None:
    db.table("pictures").create(
        {"sha256": str, "size": int, "media_type": str, "width": int, "height": int, "fingerprint": str},
        pk="sha256",
        not_null={"size"},
    )
    use: dict[str, type] = {"sha256": str, "reference": str, "caption": int, "alternative": str}
    _part(db, "picture_uses", use, index=["sha256"])


def _people(db: Database) -> None:
    _part(db, "bylines", {"name": str, "title": str, "affiliation": str}, index=["name"])
    _part(db, "credits", {"role": str, "name": str, "place": str, "printed": str}, index=["name"])
    _part(db, "mentions", {"kind": str, "value": str, "iso": str}, index=["kind", "value"])
    tags = db.table("tags")
    tags.create(
        {"article_id": int, "tag": str}, pk=("article_id", "tag"), foreign_keys=[("article_id", "articles", "id")]
    )
    tags.create_index(["tag"])
    changes = db.table("changes")
    changes.create(
        {
            "id": int,
            "article_id": int,
            "changed": str,
            "who": str,
            "field": str,
            "old": str,
            "new": str,
            "reason": str,
            "undone": int,
        },
        pk="id",
        defaults={"undone": 0},
        foreign_keys=[("article_id", "articles", "id")],
    )
    changes.create_index(["article_id"])


@steps()
def m002_photo_desk(db: Database) -> None:
    """The findings of the audit, and what a desk decided about them."""
    db.table("findings").create(
        {
            "key": str,
            "rule": str,
            "article_id": int,
            "position": int,  # of the caption
            "credit": str,
            "evidence": str,
            "suggestion": str,
            "start": int,
            "end": int,
            "quote": str,
            "reported": int,  # 1 once a report has named it
        },
        pk="key",
        not_null={"rule", "article_id", "position", "evidence", "reported"},
        defaults={"reported": 0},
        foreign_keys=[("article_id", "articles", "id")],
    )
    db.table("findings").create_index(["article_id"])
    db.table("findings").create_index(["rule"])
    # Apart from the findings: a decision outlives a finding that goes and comes back.
    db.table("decisions").create(
        {"key": str, "state": str, "reason": str, "who": str, "decided": str}, pk="key", not_null={"state"}
    )
    db.table("unaudited").create({"article_id": int}, pk="article_id")
    db.execute("INSERT INTO unaudited SELECT id FROM articles WHERE captions > 0")


@steps()
def m003_keeping(db: Database) -> None:
    """What people keep: agreed forms of names, saved searches, collections, notes, the history of searches."""
    db.table("authority").create(
        {"form": str, "agreed": str}, pk="form", not_null={"agreed"}
    )  # every other form of a name → the agreed one
    db.table("authority").create_index(["agreed"])
    db.table("authority_changes").create(
        {"id": int, "batch": int, "form": str, "old": str, "new": str, "who": str, "changed": str, "undone": int},
        pk="id",
        not_null={"batch", "form", "undone"},
        defaults={"undone": 0},
    )
    db.table("saved_searches").create(
        # `seen` is the highest article id when the search was last looked at: what came later is new.
        {"name": str, "query": str, "created": str, "total": int, "seen": int, "looked": str},
        pk="name",
        not_null={"query"},
    )
    db.table("collections").create({"id": int, "name": str, "about": str, "created": str}, pk="id", not_null={"name"})
    db.table("collections").create_index(["name"], unique=True)
    items = db.table("collection_items")
    items.create(
        {"collection_id": int, "article_id": int, "position": int, "added": str},
        pk=("collection_id", "article_id"),
        foreign_keys=[("collection_id", "collections", "id"), ("article_id", "articles", "id")],
    )
    items.create_index(["article_id"])
    notes = db.table("notes")
    notes.create(
        # `start` and `end` are null for a note on the whole article; `quote` finds the passage again after a change.
        {"id": int, "article_id": int, "start": int, "end": int, "quote": str, "text": str, "who": str, "written": str},
        pk="id",
        not_null={"article_id", "text"},
        foreign_keys=[("article_id", "articles", "id")],
    )
    notes.create_index(["article_id"])
    db.table("searched").create({"query": str, "total": int, "times": int, "last": str}, pk="query")
    db.table("searched").create_index(["last"])


@steps()
def m004_near(db: Database) -> None:
    """Near-duplicates: bands of signatures to find them by, and the pairs found."""
    # Without row ids: the key is all there is, and one B-tree instead of two halves what a million articles take.
    db.execute(
        "CREATE TABLE near_bands (band INTEGER, article_id INTEGER, PRIMARY KEY (band, article_id)) WITHOUT ROWID"
    )
    db.table("near_bands").create_index(["article_id"])
    db.execute(
        "CREATE TABLE near_pairs (article_id INTEGER, other INTEGER, PRIMARY KEY (article_id, other)) WITHOUT ROWID"
    )
    db.table("near_pairs").create_index(["other"])


@steps()
def m005_shared_photos(db: Database) -> None:
    """Which articles share a picture, a copy of one or a caption; filled by the audit."""
    db.execute(
        "CREATE TABLE photo_keys (kind INTEGER, key INTEGER, article_id INTEGER, "
        "PRIMARY KEY (kind, key, article_id)) WITHOUT ROWID"
    )
    db.table("photo_keys").create_index(["article_id"])
    db.execute(
        "CREATE TABLE photo_bands (band INTEGER, fingerprint INTEGER, PRIMARY KEY (band, fingerprint)) WITHOUT ROWID"
    )
    db.execute("INSERT OR IGNORE INTO unaudited SELECT id FROM articles WHERE captions > 0")


@steps()
def m006_companions(db: Database) -> None:
    """Small files that lay beside an original and change how it is read; small enough for the database itself."""
    db.table("companions").create(
        {"sha256": str, "name": str, "data": bytes},
        pk=("sha256", "name"),
        not_null={"data"},
        foreign_keys=[("sha256", "originals", "sha256")],
    )


@steps()
def m007_order_of_collections(db: Database) -> None:
    """The order of a collection, so that its end is found without reading all of it."""
    db.table("collection_items").create_index(["collection_id", "position"])
