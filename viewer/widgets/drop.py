"""Files and folders may be dropped anywhere on the window; an overlay says what will happen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from viewer.i18n import tr


def dropped_paths(data: QMimeData) -> list[Path]:
    """The local files and folders of a drop."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropZone(QWidget):
    """An overlay over `window`; watches its drags and tells what was dropped. Hidden otherwise.

    Fields that take words by dragging would take the address of a file for one: their drags are watched, too.
    """

    dropped = Signal(object)  # list[Path]

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("dropOverlay")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label = QLabel(tr("Drop to import into this archive"))
        label.setObjectName("emptyTitle")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(self).addWidget(label)
        self.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    # Qt interface

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drags of files over the window; everything else goes its way."""
        kind = event.type()
        if kind == QEvent.Type.Show and watched is self._window:
            self._watch_fields()
        elif kind == QEvent.Type.DragLeave:
            self.hide()
        elif isinstance(event, QDropEvent):  # entering and moving are drops, too
            return self._on_drag(event)
        return False

    def _watch_fields(self) -> None:
        for widget in self._window.findChildren(QWidget):
            if widget.acceptDrops():
                widget.removeEventFilter(self)
                widget.installEventFilter(self)

    def _on_drag(self, event: QDropEvent) -> bool:
        paths = dropped_paths(event.mimeData())
        if not paths:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.hide()
            self.dropped.emit(paths)
        elif event.type() == QEvent.Type.DragEnter:
            self.setGeometry(self._window.rect().adjusted(12, 12, -12, -12))
            self.show()
            self.raise_()
        return True
