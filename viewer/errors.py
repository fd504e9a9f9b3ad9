"""One funnel for everything that goes wrong: people get a sentence and a way on, bugs get a report to copy."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from types import TracebackType

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QObject, QtMsgType, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from archive import __version__
from archive.errors import KnownError
from viewer.i18n import tr

_log = logging.getLogger(__name__)


_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
}
_IDLE_TALK = ("propagateSizeHints",)  # said by the offscreen platform for every window


def log_qt_message(kind: QtMsgType, _where: object, message: str) -> None:
    """Qt's messages go where ours go."""
    if not any(talk in message for talk in _IDLE_TALK):
        logging.getLogger("qt").log(_QT_LEVELS.get(kind, logging.ERROR), message)


def report_of(error: BaseException) -> str:
    """What a developer needs to see: versions and the traceback, nothing of the archive."""
    where = f"Backfile {__version__} · Python {platform.python_version()} · Qt {qt_version} · {platform.platform()}"
    return where + "\n\n" + "".join(traceback.format_exception(error))


class CrashDialog(QDialog):
    """Says that a fault was met and offers the report; the application goes on."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("A fault in Backfile"))
        words = QLabel(
            tr(
                "Something went wrong that should not have. The archive is safe and you can go on working. "
                "If it happens again, this report helps to mend it:"
            )
        )
        words.setWordWrap(True)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(tr("Report"))
        copy = QPushButton(tr("Copy the report"))
        copy.clicked.connect(self._on_copy_clicked)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addWidget(self.report, 1)
        layout.addWidget(buttons)
        self.resize(640, 420)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())


class ErrorReporter(QObject):
    """Sorts errors into those that a person can act on and faults of ours; safe to call from any thread."""

    known = Signal(object)  # KnownError
    fault = Signal(str)  # the report

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrived.connect(self._on_arrived)  # queued when it comes from another thread

    def install(self) -> None:
        """Take what nobody caught, in slots and elsewhere."""
        sys.excepthook = self._on_uncaught

    @Slot(object)
    def report(self, error: BaseException) -> None:
        """Say it to the person, or log it and show the report."""
        self._arrived.emit(error)

    def _on_uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.report(error)

    @Slot(object)
    def _on_arrived(self, error: BaseException) -> None:
        if isinstance(error, KnownError):
            self.known.emit(error)
            return
        _log.error("a fault", exc_info=error)
        self.fault.emit(report_of(error))
