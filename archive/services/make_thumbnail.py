"""Small pictures for lists, made once and kept beside the archive's pictures; derived, so they may be deleted."""

from __future__ import annotations

import io
import warnings
from contextlib import suppress
from pathlib import Path

from archive.services.session import Session

EDGE = 320  # pixels of the longer side


def make_thumbnail(session: Session, sha256: str) -> bytes | None:
    """A JPEG of the picture at most `EDGE` pixels wide and high, turned upright; None where it cannot be drawn."""
    if not session.store.pictures.has(sha256):
        return None
    kept = session.config.path / "thumbnails" / sha256[:2] / f"{sha256}.jpg"
    with suppress(OSError):
        if kept.is_file():  # a pipe in a stranger's archive would never end
            return kept.read_bytes()
    data = session.store.pictures.read(sha256)
    small = _shrunk(data, session.config.limits.image_pixels) if data else None
    if small is not None and not session.config.read_only:
        _keep(kept, small)
    return small


def _shrunk(data: bytes, pixels: int) -> bytes | None:
    # Here and not above: lists without pictures must not pay for Pillow.
    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # broken Exif and large pictures warn; we judge by size ourselves
            with Image.open(io.BytesIO(data)) as image:
                if image.width * image.height > pixels:
                    return None
                image.draft("RGB", (EDGE * 2, EDGE * 2))  # JPEG only: decodes a quarter or less of the pixels
                upright = ImageOps.exif_transpose(image)
                upright.thumbnail((EDGE, EDGE))
                out = io.BytesIO()
                upright.convert("RGB").save(out, "JPEG", quality=82)
                return out.getvalue()
    except Exception:  # a stranger's picture can break a decoder in any way; a list then shows a blank
        return None


def _keep(path: Path, data: bytes) -> None:
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.with_suffix(".tmp")
        temporary.write_bytes(data)
        temporary.replace(path)
