"""Corrected captions and credits on their way out: as a list, and inside copies of the pictures they belong to."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from archive.errors import InputError
from archive.jobs import JobContext, Progress
from archive.model import Caption
from archive.model.audit import CopiesReport, CorrectedPhoto
from archive.photos.blocks import UnsupportedPictureError, find_blocks
from archive.photos.writing.rewrite import rewrite
from archive.photos.writing.words import PictureWords, UnwritablePictureError
from archive.services.session import Session
from archive.storage import changes, photos
from archive.storage.photos import StoredUse

_SUFFIXES = {"jpeg": ".jpg", "tiff": ".tif", "png": ".png", "webp": ".webp", "psd": ".psd"}


@dataclass(frozen=True, slots=True)
class Copy:
    """What to write: which use of which photo, and whether its caption goes in as the description."""

    article: int
    index: int
    captions: bool = False


def corrected_photos(session: Session, articles: Sequence[int] | None = None) -> list[CorrectedPhoto]:
    """Every use of a photo whose caption or credit was corrected by hand, in these articles or in all."""
    found = []
    with session.store.database.reading() as connection:
        made = changes.of_captions(connection, articles)
        for use in photos.uses(connection, made):
            mine = [change for number, change in made[use.article_id] if number == use.position]
            if not mine:
                continue
            first = {change.field.split(".", 1)[1]: change.old for change in reversed(mine)}
            credit, last = use.caption.credit, mine[-1]
            found.append(
                CorrectedPhoto(
                    article=use.article_id,
                    headline=use.headline,
                    outlet=use.outlet,
                    published=use.published,
                    index=use.position,
                    image=use.caption.image,
                    picture=use.picture,
                    caption_before=first.get("text", use.caption.text),
                    caption=use.caption.text,
                    credit_before=first.get("credit.text", credit.text if credit else None),
                    credit=credit.text if credit else None,
                    photographer=credit.photographer if credit else None,
                    agency=credit.agency if credit else None,
                    via=credit.via if credit else None,
                    who=last.who,
                    when=last.when,
                    reason=last.reason,
                )
            )
    return found


def save_copy(session: Session, copy: Copy, output: Path, *, replace: bool = False) -> Path:
    """Write a copy of the photo with the credit of this use in its IPTC and XMP; the original is only read.

    Raises InputError when the picture is not at hand, cannot take the words, or when `output` is in the archive, is the
    original, or is there already and `replace` is not given.
    """
    with session.store.database.reading() as connection:
        use = next((use for use in photos.uses(connection, [copy.article]) if use.position == copy.index), None)
    picture = session.store.pictures.read(use.picture) if use is not None and use.picture else None
    if use is None or picture is None:
        raise InputError("The picture of this caption is not in the archive.", "Import it with its article.")
    words = _words(use.caption, captions=copy.captions)
    if words == PictureWords():
        raise InputError("This use of the photo has no credit to write.", "Give it one first (E).")
    try:
        written = rewrite(picture, words)
    except (UnsupportedPictureError, UnwritablePictureError) as error:
        raise InputError(f"No copy can be made: {error}.", "The original is as it was.") from error
    _check_place(session, picture, output, replace=replace)
    _write(output, written)
    return output


def save_copies(
    session: Session, wanted: Sequence[CorrectedPhoto], folder: Path, job: JobContext, *, captions: bool = False
) -> CopiesReport:
    """Write a copy of each corrected photo that is at hand into the folder; says what could not be written and why."""
    written, skipped = 0, []
    folder.mkdir(parents=True, exist_ok=True)
    for number, photo in enumerate(wanted):
        job.advance(Progress(number, len(wanted), "writing copies of pictures"))
        try:
            name = _name(session, photo)
            save_copy(session, Copy(photo.article, photo.index, captions), folder / name)
            written += 1
        except InputError as error:
            skipped.append(f"article {photo.article}, photo {photo.index + 1}: {error}")
    job.advance(Progress(len(wanted), len(wanted), "writing copies of pictures"))
    return CopiesReport(written, tuple(skipped))


def _words(caption: Caption, *, captions: bool) -> PictureWords:
    credit = caption.credit
    return PictureWords(
        creators=(credit.photographer,) if credit and credit.photographer else None,
        credit_line=credit.text if credit else None,
        description=caption.text if captions else None,
    )


def copy_name(use: StoredUse | CorrectedPhoto, picture: bytes) -> str:
    """A name for a copy that tells where it is used: "12-1-market-street.jpg"."""
    article = use.article_id if isinstance(use, StoredUse) else use.article
    index = use.position if isinstance(use, StoredUse) else use.index
    image = use.caption.image if isinstance(use, StoredUse) else use.image
    stem = PurePosixPath((image or "").replace("\\", "/").split("?", 1)[0]).stem
    kept = "".join(char for char in stem if char.isalnum() or char in "-_ ")[:60].strip()
    return f"{article}-{index + 1}-{kept or (use.picture or '')[:8]}{_SUFFIXES[find_blocks(picture).format]}"


def _name(session: Session, photo: CorrectedPhoto) -> str:
    picture = session.store.pictures.read(photo.picture) if photo.picture else None
    if picture is None:
        raise InputError("The picture of this caption is not in the archive.", "Import it with its article.")
    try:
        return copy_name(photo, picture)
    except UnsupportedPictureError as error:
        raise InputError(f"No copy can be made: {error}.", "The original is as it was.") from error


def _check_place(session: Session, picture: bytes, output: Path, *, replace: bool) -> None:
    if output.resolve().is_relative_to(session.config.path.resolve()):
        raise InputError("A copy cannot lie inside the archive.", "Choose a folder outside it.")
    if not output.exists():
        return
    if output.is_file() and hashlib.sha256(output.read_bytes()).digest() == hashlib.sha256(picture).digest():
        raise InputError(f"{output.name} is the original: originals are never changed.", "Choose another name.")
    if not replace:
        raise InputError(f"{output.name} is there already.", "Choose another name or folder.")


def _write(output: Path, data: bytes) -> None:
    """All or nothing."""
    temporary = output.with_name(f".{output.name}.part")
    try:
        temporary.write_bytes(data)
        temporary.replace(output)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise InputError(
            f"The copy cannot be written to {output}: {error.strerror}.", "Choose another place."
        ) from error
