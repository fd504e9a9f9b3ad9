"""Small pictures for lists: fetched off the GUI thread, kept while they are wanted."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from archive.jobs import JobContext
from viewer.jobs.runner import JobRunner
from viewer.models.decoding import decoded

Fetch = Callable[[str], bytes | None]


def _decode(fetch: Fetch, wanted: tuple[str, ...], job: JobContext) -> dict[str, QImage]:
    """In a worker: QImage may be made off the GUI thread, QPixmap may not."""
    images = {}
    for sha256 in wanted:
        job.checkpoint()
        data = fetch(sha256)
        image = decoded(data)
        images[sha256] = image
    return images


class Thumbnails(QObject):
    """Pictures by content hash; `get` answers at once, `arrived` tells that more are there. Owned by app.py."""

    arrived = Signal()
    KEPT = 400

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._fetch: Fetch | None = None
        self._pictures: OrderedDict[str, QPixmap | None] = OrderedDict()
        self._wanted: list[str] = []
        self._busy = False

    def set_source(self, fetch: Fetch | None) -> None:
        """Fetch through this from now on; None when no archive is open."""
        self._fetch = fetch
        self._pictures.clear()
        self._wanted.clear()

    def get(self, sha256: str) -> QPixmap | None:
        """The picture, or None when it is not there (yet)."""
        if sha256 in self._pictures:
            self._pictures.move_to_end(sha256)
            return self._pictures[sha256]
        if self._fetch is not None and sha256 not in self._wanted:
            self._wanted.append(sha256)
            self._ask()
        return None

    def _ask(self) -> None:
        if self._busy or not self._wanted or self._fetch is None:
            return
        self._busy = True
        job = self._runner.start(partial(_decode, self._fetch, tuple(self._wanted)))
        job.succeeded.connect(self._on_job_succeeded)
        job.finished.connect(self._on_job_finished)

    @Slot(object)
    def _on_job_succeeded(self, images: dict[str, QImage]) -> None:
        for sha256, image in images.items():
            self._pictures[sha256] = None if image.isNull() else QPixmap.fromImage(image)
        while len(self._pictures) > self.KEPT:
            self._pictures.popitem(last=False)
        self._wanted = [sha256 for sha256 in self._wanted if sha256 not in images]
        self.arrived.emit()

    @Slot()
    def _on_job_finished(self) -> None:
        self._busy = False
        self._ask()
