"""When the reader follows the results: at once where a person chose, when the typing has paused where an answer did."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot


class Follower(QObject):
    """Owned by the results panel."""

    wanted = Signal(int)  # article id
    left = Signal()  # nothing was found to read
    PAUSE_MS = 120

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.article = -1  # the one chosen last
        self._told = -1  # the one asked for last
        self._leaves = False
        self._pause = QTimer(self, interval=self.PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._tell)

    @property
    def settled(self) -> bool:
        """Whether no article is about to be asked for."""
        return not self._pause.isActive()

    def choose(self, article: int, *, by_answer: bool) -> None:
        """This one is chosen; an answer does not ask again for what is read, it only marks other words in it."""
        self.article, self._leaves = article, False
        if by_answer:
            self._pause.start()
        else:
            self._told = -1
            self._tell()

    def leave(self) -> None:
        """An answer has nothing to read; the reader is emptied when the typing has paused."""
        self._leaves = True
        self._pause.start()

    def forget(self) -> None:
        """Nothing is read any more; whatever is chosen next is asked for."""
        self._pause.stop()
        self._told = -1
        self._leaves = False

    @Slot()
    def _tell(self) -> None:
        self._pause.stop()
        if self._leaves:
            self._leaves, self._told = False, -1
            self.left.emit()
        elif self.article != self._told:
            self._told = self.article
            self.wanted.emit(self.article)
