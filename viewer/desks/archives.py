"""Opening archives and bringing articles in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from archive.model import ArchiveStats
from viewer.i18n import tr

if TYPE_CHECKING:
    from archive import Archive
    from archive.config import Frozen


from viewer.parts import Parts


class ArchiveDesk(QObject):
    """Owned by the window; every panel follows the archive that is open."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts

    @Slot(object)
    def on_keeper_opened(self, archive: Archive) -> None:
        """Everything follows the archive."""
        parts = self._parts
        parts.thumbnails.set_source(archive.thumbnail)
        parts.upkeep.set_archive(archive)
        parts.schedule.set_archive(archive)
        parts.photo_desk.set_archive(archive)
        parts.people.set_archive(archive)
        parts.corrections.set_archive(archive)
        parts.library.set_archive(archive)
        parts.articles.set_archive(archive)
        parts.imports.set_archive(archive)
        parts.import_panel.forget()
        parts.import_panel.watched.set_writable(not archive.read_only)
        parts.watcher.set_archive(archive)
        parts.search.set_archive(archive)
        parts.results.forget()
        parts.actions.set_condition("archive", True)
        parts.actions.set_condition("writable", not archive.read_only)
        parts.window.show_archive(archive.name)
        if archive.config.frozen:
            self._say_why_nothing_can_be_changed(archive.config.frozen)
        parts.settings.remember_archive(archive.config.path)
        parts.search.set_query(parts.header.bar.text)
        parts.window.show_mode(parts.window.mode)  # its page shows the archive that is open now

    def _say_why_nothing_can_be_changed(self, frozen: Frozen) -> None:
        share = tr(
            "This archive is open for reading only: it lies on a network share. "
            "Copy it to a disk of this computer to change it."
        )
        unwritable = tr(
            "This archive is open for reading only: it lies where nothing can be written. "
            "Copy it to another disk to change it."
        )
        words = share if frozen.share else unwritable
        self._parts.window.messages.show_message(words, level="warn")

    @Slot()
    def on_keeper_failed(self) -> None:
        """Nothing could be opened: say what else can be done."""
        if self._parts.keeper.archive is None:
            self._parts.results.show_no_archive()

    @Slot(object)
    def on_keeper_stats_found(self, stats: ArchiveStats) -> None:
        """Counts for the status line."""
        self._parts.window.status.show_stats(stats)

    @Slot()
    def new_archive(self) -> None:
        """Ask for a place and make an empty archive there."""
        path, _filter = QFileDialog.getSaveFileName(self._parts.window, tr("New archive"), tr("Archive.backfile"))
        if path:
            folder = Path(path)
            self._parts.keeper.open(folder if folder.suffix else folder.with_suffix(".backfile"), create=True)

    @Slot()
    def open_archive(self) -> None:
        """Ask for an archive and open it."""
        path = QFileDialog.getExistingDirectory(self._parts.window, tr("Open an archive"))
        if path:
            self._parts.keeper.open(Path(path))
