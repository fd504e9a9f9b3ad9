"""The two things done with files in child processes: preparing them for the store, or printing them as records."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from archive.config import Limits
from archive.importing.image_types import image_type
from archive.jobs import JobContext
from archive.model import ArticleRecord, ImportIssue, RawArticle, RawPicture
from archive.model.json import to_json
from archive.services.reading_child import NotKeptError
from archive.storage.blobs import BlobStore, sha256_of
from archive.storage.faults import Fault, no_fault
from archive.storage.prepare import KeptPicture, PreparedArticle, caption_of, prepare

if TYPE_CHECKING:
    from archive.extraction.context import ExtractionContext
    from archive.importing.registry import ImporterRegistry


_OF_NO_USE = frozenset({"not-recognised", "not-supported", "too-large"})
NOTICED = {
    "picture-too-large": "The picture has more pixels than are safe to draw; it is kept, not shown or compared",
    "picture-damaged": "The picture is damaged and cannot be drawn; it is kept as it came",
}


@dataclass
class Reading:
    """Reads with the shipped importers and extracts with the shipped rules; a plain value until `prepare`."""

    limits: Limits = field(default_factory=Limits)
    rules: Path | None = None  # folder with the archive's own rules
    temporary: Path | None = None  # where containers are unpacked; the owner clears it
    _registry: ImporterRegistry | None = None
    _context: ExtractionContext | None = None

    @property
    def memory_bytes(self) -> int:
        """What the child may allocate."""
        return self.limits.child_memory_bytes

    def prepare(self) -> None:
        """Load importers and rules."""
        # Here and not above: the parent must not pay for what only children use.
        from archive.extraction.context import ExtractionContext
        from archive.importing.registry import default_registry

        if self.temporary is not None:
            self.temporary.mkdir(parents=True, exist_ok=True)
            tempfile.tempdir = str(self.temporary)
        self._registry = default_registry(self.limits)
        self._context = ExtractionContext.from_folder(self.rules) if self.rules else ExtractionContext()

    def original(self, path: Path, job: JobContext) -> tuple[str, int]:
        """Hash the file."""
        with path.open("rb") as file:
            return sha256_of(file, job.checkpoint)

    def read(self, path: Path, job: JobContext) -> Iterator[RawArticle | ImportIssue]:
        """The items of the file, by whichever importer knows it."""
        if self._registry is None:
            self.prepare()
        assert self._registry is not None
        return self._registry.read(path, job)

    def extract(self, raw: RawArticle, sha256: str) -> ArticleRecord:
        """The record of one article, with what its pictures say of themselves."""
        from archive.extraction.run import extract

        record = extract(raw, sha256=sha256, context=self._context)
        return _with_photos(raw, record) if any(picture.data for picture in raw.pictures) else record


@dataclass
class PrintWork(Reading):
    """Makes each article one line of JSON."""

    def finish(self, raw: RawArticle, sha256: str) -> str:
        """The record as a line of `extract --jsonl`."""
        return json.dumps(to_json(self.extract(raw, sha256)), ensure_ascii=False)


@dataclass
class StoreWork(Reading):
    """Keeps originals and pictures, and makes each article the rows that one transaction writes.

    Files are written here and not by the parent: content-addressed files need no single writer, and syncing them is
    what takes time. A file without a row, left by a crash, is found by the next import of it or by `check`.
    """

    originals: Path = Path()
    pictures: Path = Path()
    fingerprint: str = ""
    fault: Fault = no_fault

    def original(self, path: Path, job: JobContext) -> tuple[str, int]:
        """Hash the file and keep a copy; raises NotKeptError for one that is large and of no use."""
        sha256, size = super().original(path, job)
        if size > self.limits.item_bytes:
            # It may be a web archive, or a film that lay among the stories: the disk is not filled with those.
            first = next(iter(self.read(path, job)), None)
            if isinstance(first, ImportIssue) and first.code in _OF_NO_USE:
                raise NotKeptError(first)
        kept = BlobStore(self.originals, fault=self.fault).put_file(path, sha256, job.checkpoint)
        return kept, size

    def finish(self, raw: RawArticle, sha256: str) -> PreparedArticle:
        """The article's rows, its pictures being kept already."""
        record = self.extract(raw, sha256)
        kept = [self._keep(picture) for picture in raw.pictures]
        prepared = prepare(raw, record, [picture for picture, _ in kept], rules=self.fingerprint)
        noticed = [
            ImportIssue(raw.path, raw.locator, "warning", code, f"{NOTICED[code]} ({picture.reference[:200]}).")
            for picture, code in kept
            if code == "picture-too-large" or (code and raw.format == "image")
        ]
        return replace(prepared, issues=(*prepared.issues, *noticed)) if noticed else prepared

    def _keep(self, picture: RawPicture) -> tuple[KeptPicture, str]:
        """The picture in the store, and what was noticed about it."""
        common: dict[str, Any] = {
            "reference": picture.reference,
            "media_type": picture.media_type,
            "alternative": picture.alternative,
            "block": picture.block,
        }
        if not picture.data:
            return KeptPicture(**common), ""
        # By its bytes: of several uses of one picture the first is kept, and not each states what it is.
        common["media_type"] = image_type(picture.data) or picture.media_type
        sha256 = BlobStore(self.pictures, fault=self.fault).put(picture.data)
        width, height, fingerprint, noticed = _looks(picture.data, self.limits.image_pixels)
        size = len(picture.data)
        kept = KeptPicture(**common, sha256=sha256, size=size, width=width, height=height, fingerprint=fingerprint)
        return kept, noticed


def _with_photos(raw: RawArticle, record: ArticleRecord) -> ArticleRecord:
    # Here and not above: most articles come without the bytes of a picture.
    from archive.services.attach_photos import attach_photos, embedded_in

    embedded = {n: found for n, p in enumerate(raw.pictures) if p.data and (found := embedded_in(p.data, p.sidecar))}
    captions = [caption_of(picture.reference, picture.block, raw, record) for picture in raw.pictures]
    beside = raw.pictures[0].sidecar
    return attach_photos(record, embedded, [picture.reference for picture in raw.pictures], captions, beside)


def _looks(data: bytes, pixels: int) -> tuple[int | None, int | None, int | None, str]:
    """Width, height and perceptual fingerprint, None for each that cannot be had; and what was noticed."""
    import io
    import warnings

    from PIL import Image

    from archive.photos.fingerprint import perceptual_hash

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a picture that is large or oddly built is no news to anyone
            with Image.open(io.BytesIO(data)) as image:  # reads the header only
                size = image.size
            noticed = "picture-too-large" if size[0] * size[1] > pixels else ""
            return *size, perceptual_hash(data, pixels), noticed
    except Image.DecompressionBombError:
        return None, None, None, "picture-too-large"
    except Exception:  # a stranger's picture can break a decoder in any way; it is kept all the same
        return None, None, None, "picture-damaged"
