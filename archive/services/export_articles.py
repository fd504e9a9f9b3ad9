"""Write what a query finds in one of the export formats: all of it, or nothing."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from glob import escape
from pathlib import Path
from tempfile import mkdtemp
from time import perf_counter

from archive.errors import ArchiveBusyError, InputError
from archive.exporting.protocol import Exporter, ExportSource
from archive.exporting.registry import exporter
from archive.jobs import JobContext, Progress
from archive.model import Companion, SearchRequest, StoredArticle
from archive.model.export import ExportReport
from archive.services.make_thumbnail import make_thumbnail
from archive.services.search_articles import search_articles
from archive.services.session import Session
from archive.services.show_article import original_bytes, show_article
from archive.storage import companions
from archive.storage.deeds import Deed, deeds
from archive.storage.lock import WriterLock
from archive.version import __version__

_LOCK = "export.lock"  # in the folder where an export is made: whoever holds it is alive


def export_articles(
    session: Session, query: str, format_name: str, output: Path, job: JobContext, *, sort: str = "newest"
) -> ExportReport:
    """Export every article that the query finds, in order, to the file or folder `output`.

    Nothing is seen at `output` before all is written; a cancelled or failed export leaves nothing behind. A file
    there is replaced, a folder with something in it never. Raises QueryError, InputError or Cancelled.
    """
    began = perf_counter()
    writer = exporter(format_name)
    _check(writer, output)
    answer = search_articles(session, SearchRequest(query, sort=sort, suggest=False), job)
    source = _source(session, query, answer.understood.words, answer.ids, job)
    count, files, size = _write(writer, source, output)
    return ExportReport(count, writer.name, str(output), files, size, round(perf_counter() - began, 3))


def _check(writer: Exporter, output: Path) -> None:
    """Raise InputError when `output` cannot be where the export goes."""
    if not output.absolute().parent.is_dir():
        raise InputError(f"There is no folder {output.absolute().parent}.", "Create it, or choose another place.")
    if output.is_dir() and (writer.suffix or any(output.iterdir())):
        kind = "a folder" if writer.suffix else "a folder with something in it"
        raise InputError(f"{output} is {kind}.", "Choose a name that is not taken.")
    if output.exists() and not output.is_dir() and not writer.suffix:
        raise InputError(f"{output} is a file; {writer.title} is a folder.", "Choose a name that is not taken.")


def _source(session: Session, query: str, understood: str, ids: Sequence[int], job: JobContext) -> ExportSource:
    def articles() -> Iterator[StoredArticle]:
        for done, article_id in enumerate(ids, start=1):
            stored = show_article(session, int(article_id))
            if stored is not None:  # else it was deleted since the search
                yield stored
            job.advance(Progress(done, len(ids), "exporting"))

    def kept(sha256: str) -> Sequence[Companion]:
        with session.store.database.reading() as connection:
            return companions.kept(connection, sha256)

    def done() -> Iterator[Deed]:
        wanted = frozenset(int(number) for number in ids) if query.strip() else None
        with session.store.database.snapshot() as connection:
            yield from deeds(connection, wanted)

    return ExportSource(
        archive=session.name,
        query=query,
        understood=understood,
        created=datetime.now(UTC).replace(microsecond=0),
        software=f"Backfile {__version__}",
        total=len(ids),
        articles=articles,
        original=lambda article_id: original_bytes(session, article_id),
        picture=session.store.pictures.read,
        thumbnail=lambda sha256: make_thumbnail(session, sha256),
        companions=kept,
        deeds=done,
    )


def _write(writer: Exporter, source: ExportSource, output: Path) -> tuple[int, int, int]:
    """Articles, files and bytes written; by way of a folder beside `output` that is gone afterwards."""
    try:
        _sweep(output)
        workshop = Path(mkdtemp(prefix=_prefix(output), dir=output.absolute().parent))
    except OSError as error:
        raise InputError(
            f"Nothing can be written beside {output}: {error.strerror}.", "Choose another place."
        ) from error
    try:
        with WriterLock(workshop / _LOCK).held("exporting"):
            return _write_in(workshop / "export", writer, source, output)
    except OSError as error:
        raise InputError(f"The export cannot be written: {error.strerror or error}.", "Is the disk full?") from error
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


def _write_in(made: Path, writer: Exporter, source: ExportSource, output: Path) -> tuple[int, int, int]:
    if not writer.suffix:
        made.mkdir()
    count = writer.write(source, made)
    files = [path for path in made.rglob("*") if path.is_file()] if made.is_dir() else [made]
    size = sum(path.stat().st_size for path in files)
    _settle(made, files, output)
    return count, len(files), size


def _prefix(output: Path) -> str:
    return f".{output.name[:40]}-"


def _sweep(output: Path) -> None:
    """Remove what an export to the same place left when it was killed: its lock died with it."""
    for left in output.absolute().parent.glob(f"{escape(_prefix(output))}*/{_LOCK}"):
        try:
            with WriterLock(left).held("clearing away", wait=0.0):
                pass
        except ArchiveBusyError:
            continue  # it is being written
        shutil.rmtree(left.parent, ignore_errors=True)


def _settle(made: Path, files: Sequence[Path], output: Path) -> None:
    """Put what was made in its place, on the disk before its name is: a power cut leaves all of it or nothing."""
    for path in files:
        with path.open("rb+") as file:
            os.fsync(file.fileno())
    if output.is_dir():
        output.rmdir()  # empty, or `_check` would have refused
    made.replace(output)
