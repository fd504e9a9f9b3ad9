"""The page of shortcuts: find a command, press keys, and see at once who has them already."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QSortFilterProxyModel, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from viewer.action_table import ACTIONS
from viewer.i18n import isolated, tr
from viewer.models.roles import Role
from viewer.models.shortcuts import ShortcutModel, shown
from viewer.settings import Settings
from viewer.shortcuts import DESIGNED, Keys, read_rows, taken_by, with_key, write_rows

_NAMES = {spec.id: spec.text for spec in ACTIONS}


class ShortcutsPage(QWidget):
    """Writes what differs from the design to Settings; every change holds at once."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.model = ShortcutModel(read_rows(settings.preferences.shortcuts), self)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self.model)
        self._proxy.setFilterKeyColumn(-1)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find a command or a key"))
        self.field.setAccessibleName(tr("Find a command or a key"))
        self.field.setClearButtonEnabled(True)
        self.table = QTableView()
        self.press = QKeySequenceEdit()
        self.press.setMaximumSequenceLength(1)
        self.press.setAccessibleName(tr("New shortcut"))
        self.press.setMinimumWidth(self.press.fontMetrics().averageCharWidth() * 18)  # the longest: Ctrl+Alt+Shift+F12
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.use, self.clear = QPushButton(tr("Assign")), QPushButton(tr("Remove shortcut"))
        self.back, self.all_back = QPushButton(tr("Restore default")), QPushButton(tr("Restore all defaults"))
        self._set_up_table()
        self._build()
        self._connect()
        self._choose_first()

    def _choose_first(self) -> None:
        # Not selectRow: in a right-to-left window it asks the header for a column before there is a layout.
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(self._proxy.index(0, 0), flags)
        self._say()

    def _set_up_table(self) -> None:
        table = self.table
        table.setObjectName("plainTable")
        table.setModel(self._proxy)
        table.setAccessibleName(tr("Commands and their shortcuts"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def _build(self) -> None:
        keys = QHBoxLayout()
        keys.addWidget(QLabel(tr("New shortcut")))
        keys.addWidget(self.press, 1)
        for button in (self.use, self.clear, self.back):
            keys.addWidget(button)
        foot = QHBoxLayout()
        foot.addWidget(self.words, 1)
        foot.addWidget(self.all_back)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self.field)
        column.addWidget(self.table, 1)
        column.addLayout(keys)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_field_text_changed)
        self.table.selectionModel().currentChanged.connect(self._on_current_changed)
        self.table.installEventFilter(self)
        self.press.keySequenceChanged.connect(self._say)
        self.use.clicked.connect(self._on_use_clicked)
        self.clear.clicked.connect(self._on_clear_clicked)
        self.back.clicked.connect(self._on_back_clicked)
        self.all_back.clicked.connect(self._on_all_back_clicked)

    @property
    def current(self) -> str:
        """The id of the action chosen, "" when none is listed."""
        return str(self.table.currentIndex().data(Role.VALUE) or "")

    def _pressed(self) -> str:
        return self.press.keySequence().toString()

    def _keep(self, keys: dict[str, Keys]) -> None:
        self.model.set_keys(keys)
        self._settings.change(shortcuts=write_rows(keys))
        self.press.clear()
        self._say()

    @Slot()
    def _say(self) -> None:
        """What the keys do now, and what using them here would take away."""
        action, key = self.current, self._pressed()
        other = taken_by(self.model.keys, key, action) if key and action else ""
        has = key in self.model.keys.get(action, ())
        if not key:
            words = tr(dict((spec.id, spec.tip) for spec in ACTIONS).get(action, ""))
        elif has:
            words = tr("{keys} does this already.").format(keys=isolated(shown((key,))))
        elif other in _NAMES:
            words = tr("{keys} is used by “{command}”, which would lose it.").format(
                keys=isolated(shown((key,))), command=tr(_NAMES[other])
            )
        elif other:
            words = tr("{keys} belongs to the page “{page}” and works there only.").format(
                keys=isolated(shown((key,))), page=tr(other)
            )
        else:
            words = tr("{keys} is free.").format(keys=isolated(shown((key,))))
        self.words.setText(words)
        self.words.setObjectName("warn" if other else "soft")
        self.words.style().polish(self.words)
        self.use.setEnabled(bool(action and key and not has and (not other or other in _NAMES)))
        self.clear.setEnabled(bool(self.model.keys.get(action)))
        self.back.setEnabled(bool(action) and self.model.keys[action] != DESIGNED[action])
        self.all_back.setEnabled(self.model.keys != DESIGNED)

    @Slot(str)
    def _on_field_text_changed(self, text: str) -> None:
        self._proxy.setFilterFixedString(text)
        if not self.current and self._proxy.rowCount():
            self._choose_first()
        self._say()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, _new: QModelIndex, _old: QModelIndex) -> None:
        self.press.clear()
        self._say()

    @Slot()
    def _on_use_clicked(self) -> None:
        self._keep(with_key(self.model.keys, self.current, self._pressed()))

    @Slot()
    def _on_clear_clicked(self) -> None:
        self._keep({**self.model.keys, self.current: ()})

    @Slot()
    def _on_back_clicked(self) -> None:
        """As designed, taken back from whoever has the keys meanwhile."""
        designed = DESIGNED[self.current]
        keys = {action: tuple(key for key in own if key not in designed) for action, own in self.model.keys.items()}
        self._keep({**keys, self.current: designed})

    @Slot()
    def _on_all_back_clicked(self) -> None:
        self._keep(dict(DESIGNED))

    # Qt interface

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Enter on a command goes on to its keys."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or not self.current:
            return False
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter:
            self.press.setFocus()
        return enter
