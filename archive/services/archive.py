"""The facade: one open archive, and every verb of the services as a method.

`Archive.desk` holds the verbs about photo credits, `corrections` those about values set by hand, `people` those about
names, `keeping` tags, notes, collections and saved searches, `alike` near-duplicates and articles about the same,
`imports` the look ahead, earlier imports and watched folders, `care` when it was checked and whether that is due.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from archive.config import ArchiveConfig
from archive.jobs import JobContext
from archive.model import (
    ArchiveStats,
    ArticleRow,
    Changes,
    Explained,
    ImportReport,
    SearchAnswer,
    SearchRequest,
    Snippet,
    StoredArticle,
)
from archive.model.check import CheckReport
from archive.model.export import ExportReport, QueryCount
from archive.model.reextract import ReextractReport
from archive.services.alike import Alike
from archive.services.care import Care
from archive.services.corrections import Corrections
from archive.services.desk import PhotoDesk
from archive.services.imports import Imports
from archive.services.keeping import Keeping
from archive.services.people import People
from archive.services.session import Session

if TYPE_CHECKING:
    from archive.index.completion import Completion
    from archive.index.highlight import Mark
    from archive.index.translate import Translation


class Archive:
    """An open archive; every method may be called from any thread, and writes wait for one another.

    Owns its database connections, its writer lock and its search engine until `close`. Services are imported where
    they are called: a window that only shows a result list never pays for the importers.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self.desk = PhotoDesk(session)
        self.corrections = Corrections(session)
        self.people = People(session)
        self.keeping = Keeping(session)
        self.imports = Imports(session)
        self.care = Care(session)
        self.alike = Alike(session)

    @classmethod
    def open(cls, path: Path, *, create: bool = False, read_only: bool = False, jobs: int | None = None) -> Archive:
        """The archive in the folder `path`.

        `create` makes a new one where there is none. Raises NotAnArchiveError, ArchiveTooNewError or ReadOnlyError;
        an archive on a medium that cannot be written opens read-only by itself.
        """
        from archive.services.open_archive import open_archive

        return cls(open_archive(path, create=create, read_only=read_only, jobs=jobs))

    @property
    def name(self) -> str:
        """The name a person knows the archive by: its folder without `.backfile`."""
        return self._session.name

    @property
    def config(self) -> ArchiveConfig:
        """Where it lies and how it was opened."""
        return self._session.config

    @property
    def read_only(self) -> bool:
        """True when nothing can be written, by wish or because of the medium."""
        return self._session.config.read_only

    def close(self) -> None:
        """Let go of files and locks; calling it twice is fine."""
        self._session.close()

    def __enter__(self) -> Archive:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def on_changed(self, callback: Callable[[Changes], None]) -> None:
        """Have `callback` called after each write, in the thread that wrote."""
        self._session.listeners.append(callback)

    def look_elsewhere(self) -> bool:
        """Ask whether another process changed the archive since last asked, and tell listeners if so; a cheap poll."""
        if not self._session.store.database.changed_elsewhere():
            return False
        self._session.notify(Changes(everything=True))
        return True

    # Writing

    def import_paths(self, paths: Sequence[Path], job: JobContext) -> ImportReport:
        """Import files and folders; what was stored before a cancel or a crash stays, and a second run completes it."""
        from archive.services.import_files import import_files

        return import_files(self._session, paths, job)

    def reindex(self, job: JobContext) -> None:
        """Build the index anew from the database."""
        from archive.services.rebuild_index import rebuild_index

        rebuild_index(self._session, job)

    def catch_up(self, job: JobContext) -> None:
        """Bring into the index what the database has and the index lacks."""
        from archive.services.index_articles import catch_up

        catch_up(self._session, job)

    def reextract(self, job: JobContext) -> ReextractReport:
        """Extract anew what other rules than today's extracted; corrections hold, ids stay."""
        from archive.services.reextract_articles import reextract_articles

        return reextract_articles(self._session, job)

    def check(self, job: JobContext, *, repair: bool = False) -> CheckReport:
        """Compare database, originals, pictures and index; with `repair`, mend what can be derived."""
        from archive.services.check_archive import check_archive

        return check_archive(self._session, job, repair=repair)

    def back_up(self, job: JobContext) -> Path:
        """Copy the database into the folder `backups`, of which the newest few are kept; returns the copy."""
        from archive.services.back_up import back_up

        return back_up(self._session, job)

    # Searching

    def search(self, request: SearchRequest, job: JobContext, translate: Callable[[str], str] = str) -> SearchAnswer:
        """All that the query finds, ids first; raises QueryError or Cancelled.

        `translate` puts the English sentences of the explanation into another language, before they are filled.
        """
        from archive.services.search_articles import search_articles

        return search_articles(self._session, request, job, translate)

    def explain(self, query: str, translate: Callable[[str], str] = str) -> Explained:
        """How the query is understood, in words; cheap; raises QueryError."""
        from archive.services.search_articles import explain_query

        return explain_query(query, translate)

    def translate(self, text: str) -> Translation | None:
        """A query pasted from Nexis or Factiva in our language, piece by piece; None for one of ours."""
        from archive.index.translate import translate

        return translate(text)

    def complete(self, text: str, cursor: int) -> Sequence[Completion]:
        """What the word at `cursor` (code points) may become: fields, values, words."""
        from archive.services.search_articles import complete_query

        return complete_query(self._session, text, cursor)

    def snippets(self, ids: Iterable[int], query: str) -> dict[int, tuple[Snippet, ...]]:
        """For each id that exists, the pieces of its fields where the query's words stand."""
        from archive.services.show_hits import snippets

        return snippets(self._session, ids, query)

    def marks(self, article_id: int, query: str) -> tuple[Mark, ...]:
        """Where the query's words stand in the stored text, in code points, sorted by start."""
        from archive.services.show_hits import marks

        return marks(self._session, article_id, query)

    # Taking out

    def export(
        self, query: str, format_name: str, output: Path, job: JobContext, *, sort: str = "newest"
    ) -> ExportReport:
        """Write what the query finds to `output` in an export format, all or nothing.

        Raises QueryError, InputError or Cancelled.
        """
        from archive.services.export_articles import export_articles

        return export_articles(self._session, query, format_name, output, job, sort=sort)

    def run_queries(self, file: Path, job: JobContext) -> tuple[QueryCount, ...]:
        """How many articles each query of a CSV file finds; raises InputError or Cancelled."""
        from archive.services.run_queries import run_queries

        return run_queries(self._session, file, job)

    # Reading

    def rows(self, ids: Iterable[int]) -> list[ArticleRow | None]:
        """One row an id, in the order asked for; None where the article is gone."""
        return self._session.store.rows(ids)

    def article(self, article_id: int) -> StoredArticle | None:
        """Everything known of the article, or None."""
        from archive.services.show_article import show_article

        return show_article(self._session, article_id)

    def original(self, article_id: int) -> bytes:
        """The bytes of the file that the article came from, as they were; empty for an unknown id."""
        from archive.services.show_article import original_bytes

        return original_bytes(self._session, article_id)

    def picture(self, sha256: str) -> bytes | None:
        """The picture's bytes as they came, or None."""
        return self._session.store.pictures.read(sha256)

    def thumbnail(self, sha256: str) -> bytes | None:
        """A small PNG or JPEG of the picture, or None where it cannot be drawn."""
        from archive.services.make_thumbnail import make_thumbnail

        return make_thumbnail(self._session, sha256)

    def stats(self, *, quick: bool = False) -> ArchiveStats:
        """Counts and sizes, as of now; `quick` leaves out all that reads every article: groups and sizes."""
        from archive.services.archive_stats import archive_stats

        return archive_stats(self._session, quick=quick)
