"""Bytes → a picture, in a worker as in the window's thread."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage, QImageReader

_KINDS = (
    (b"\x89PNG", b"png"),
    (b"\xff\xd8", b"jpeg"),
    (b"GIF8", b"gif"),
    (b"BM", b"bmp"),
    (b"RIFF", b"webp"),
    (b"II*\0", b"tiff"),
    (b"MM\0*", b"tiff"),
)


def decoded(data: bytes | None) -> QImage:
    """The picture, a null one for what is none that can be drawn.

    The kind is told by the first bytes. Qt asked to find it out tries every reader, one after the other and holding a
    lock; one of them has its complaint translated, by Python, while another thread may wait for that lock with the
    interpreter in its hands: both would wait for ever.
    """
    kind = next((kind for start, kind in _KINDS if data and data.startswith(start)), None)
    if kind is None or data is None:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    image = reader.read()
    del reader  # before the buffer: the reader of TIFF looks at it once more when it goes
    return image
