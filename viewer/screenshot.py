"""`--screenshot`: waits until the window has come to rest, writes it as a PNG and ends. Driven by events alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from viewer.jobs.runner import JobRunner


class Screenshot(QObject):
    """Owned by app.py; `settled` says whether the window has nothing left to wait for."""

    taken = Signal()
    QUIET_MS, LIMIT_MS = 150, 120_000

    def __init__(self, window: QWidget, runner: JobRunner, file: Path, settled: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._runner, self._file, self._settled = window, runner, file, settled
        self.written = False
        self._quiet = QTimer(self, interval=self.QUIET_MS, singleShot=True)
        self._quiet.timeout.connect(self._on_quiet)
        self._limit = QTimer(self, interval=self.LIMIT_MS, singleShot=True)
        self._limit.timeout.connect(self._on_limit)
        runner.idle.connect(self._quiet.start)

    @Slot()
    def start(self) -> None:
        """Wait from now on."""
        self._limit.start()
        self._quiet.start()

    @Slot()
    def _on_quiet(self) -> None:
        """Nothing ran for a moment: is anything still awaited? If so its end, or the next look, brings us back."""
        if self._runner.busy:
            return
        if self._settled():
            self._take()
        else:
            self._quiet.start()

    @Slot()
    def _on_limit(self) -> None:
        self._take()

    def _take(self) -> None:
        self._runner.idle.disconnect(self._quiet.start)
        self._quiet.stop()
        self._limit.stop()
        self._file.parent.mkdir(parents=True, exist_ok=True)
        self.written = self._window.grab().save(str(self._file), "PNG")
        self.taken.emit()
