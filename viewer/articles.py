"""Loads the article that is read, with its hits; the latest wish wins. Knows no widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from archive.jobs import JobContext
from archive.model import Changes, StoredArticle
from viewer.jobs.latest import LatestOnly
from viewer.jobs.runner import JobRunner
from viewer.models.decoding import decoded

if TYPE_CHECKING:
    from archive import Archive
    from archive.index.highlight import Mark

PICTURE_PIXELS = 1600  # no picture is shown wider


@dataclass(frozen=True, slots=True)
class Opened:
    """An article (None when it is gone) and where the words of the search stand in it."""

    article: StoredArticle | None
    marks: tuple[Mark, ...] = ()
    query: str = ""  # the search whose words they are


class ArticleController(QObject):
    """One per window, lives in the GUI thread."""

    opened = Signal(object)  # Opened
    marks_found = Signal(object)  # of the article that is open, after another search
    original_found = Signal(object, object)  # bytes, encoding or None
    extracted_found = Signal(object)  # StoredArticle: the one that is open, before any correction
    picture_found = Signal(str, QImage)
    thumbnail_found = Signal(str, QImage)
    failed = Signal(object)  # the exception

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive: Archive | None = None
        self._current: StoredArticle | None = None
        self._query = ""
        self._articles = self._latest(runner, self._on_articles_succeeded)
        self._marks = self._latest(runner, self._on_marks_succeeded)
        self._originals = self._latest(runner, self._on_originals_succeeded)
        self._extracted = self._latest(runner, self.extracted_found.emit)
        self._pictures = self._latest(runner, self._on_pictures_succeeded)
        self._thumbnails = self._latest(runner, self._on_thumbnails_succeeded)

    def _latest(self, runner: JobRunner, slot: Callable[..., object]) -> LatestOnly:
        latest = LatestOnly(runner, self)
        latest.succeeded.connect(slot)
        latest.failed.connect(self.failed)
        return latest

    @property
    def current(self) -> StoredArticle | None:
        """The article that is open."""
        return self._current

    @property
    def settled(self) -> bool:
        """Whether nothing is awaited."""
        return not any(one.busy for one in self._all())

    def _all(self) -> tuple[LatestOnly, ...]:
        return self._articles, self._marks, self._originals, self._extracted, self._pictures, self._thumbnails

    def set_archive(self, archive: Archive | None) -> None:
        """Read from this one; what is open is closed."""
        for latest in self._all():
            latest.cancel()
        self._archive, self._current = archive, None
        self.opened.emit(Opened(None))

    @Slot(int)
    def open_article(self, article_id: int) -> None:
        """Load it with the hits of the query at hand."""
        if self._archive is not None:
            self._articles.start(partial(_open, self._archive, article_id, self._query))

    def close_article(self) -> None:
        """Nothing is read any more."""
        self._articles.cancel()
        if self._current is not None:
            self._current = None
            self.opened.emit(Opened(None))

    def set_query(self, query: str) -> None:
        """Another search was answered: mark its hits in what is open."""
        if query == self._query:
            return
        self._query = query
        if self._archive is not None and self._current is not None:
            self._marks.start(partial(_mark, self._archive, self._current.id, query))

    @Slot(int)
    def find_original(self, article_id: int) -> None:
        """Load the original's bytes."""
        if self._archive is not None:
            self._originals.start(partial(_original, self._archive, article_id))

    @Slot(int)
    def find_extracted(self, article_id: int) -> None:
        """Load the article as it was before corrections."""
        if self._archive is not None:
            self._extracted.start(partial(_extracted, self._archive, article_id))

    @Slot(object)
    def find_pictures(self, wanted: Sequence[str]) -> None:
        """Load and scale these pictures."""
        if self._archive is not None:
            self._pictures.start(partial(_load_pictures, self._archive.picture, tuple(wanted)))

    @Slot(object)
    def find_thumbnails(self, wanted: Sequence[str]) -> None:
        """Load the small versions of these pictures."""
        if self._archive is not None:
            self._thumbnails.start(partial(_load_pictures, self._archive.thumbnail, tuple(wanted)))

    @Slot(object)
    def on_archive_changed(self, changes: Changes) -> None:
        """The open article was written to: show it as it is now."""
        if self._current is not None and (changes.everything or self._current.id in changes.articles):
            self.open_article(self._current.id)

    @Slot(object)
    def _on_articles_succeeded(self, found: Opened) -> None:
        self._marks.cancel()  # those of the article before, still on their way, must not replace its own
        self._current = found.article
        self.opened.emit(found)
        if found.query != self._query and found.article is not None and self._archive is not None:
            # Another search was answered while the article was on its way: its marks are those that are wanted.
            self._marks.start(partial(_mark, self._archive, found.article.id, self._query))

    @Slot(object)
    def _on_marks_succeeded(self, marks: tuple[Mark, ...]) -> None:
        self.marks_found.emit(marks)

    @Slot(object)
    def _on_originals_succeeded(self, data: bytes) -> None:
        if self._current is not None:
            self.original_found.emit(data, self._current.origin.encoding)

    @Slot(object)
    def _on_pictures_succeeded(self, pictures: dict[str, QImage]) -> None:
        for sha256, image in pictures.items():
            self.picture_found.emit(sha256, image)

    @Slot(object)
    def _on_thumbnails_succeeded(self, pictures: dict[str, QImage]) -> None:
        for sha256, image in pictures.items():
            self.thumbnail_found.emit(sha256, image)


def _open(archive: Archive, article_id: int, query: str, job: JobContext) -> Opened:
    article = archive.article(article_id)
    job.checkpoint()
    return Opened(article, _mark(archive, article_id, query, job) if article is not None else (), query)


def _mark(archive: Archive, article_id: int, query: str, job: JobContext) -> tuple[Mark, ...]:
    job.checkpoint()
    return tuple(archive.marks(article_id, query)) if query.strip() else ()


def _original(archive: Archive, article_id: int, job: JobContext) -> bytes:
    job.checkpoint()
    return archive.original(article_id)


def _extracted(archive: Archive, article_id: int, job: JobContext) -> StoredArticle | None:
    job.checkpoint()
    return archive.corrections.before(article_id)


def _load_pictures(load: Callable[[str], bytes | None], wanted: tuple[str, ...], job: JobContext) -> dict[str, QImage]:
    """Decoded here: a large picture must not hold up the window."""
    pictures = {}
    for sha256 in wanted:
        job.checkpoint()
        data = load(sha256)
        image = decoded(data)
        pictures[sha256] = image.scaledToWidth(PICTURE_PIXELS) if image.width() > PICTURE_PIXELS else image
    return pictures
