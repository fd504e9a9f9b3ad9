"""House style and suppliers of an archive: two short forms, the second with a preview of what a change would do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from archive.services.desk_rules import HouseRules, Preview, as_names, as_text
from archive.text.suppliers import Supplier
from viewer.i18n import isolated, marked, number, tr

KINDS: tuple[tuple[str, str], ...] = (
    ("agency", marked("Agency")),
    ("collection", marked("Collection")),
    ("platform", marked("Platform")),
    ("placeholder", marked("No credit at all")),
)
_WAIT_MS = 400  # after the last letter typed


class HousePage(QWidget):
    """What this archive wants of a credit."""

    def __init__(self, house: HouseRules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photographer = QCheckBox(tr("A credit names the photographer"))
        self.agency = QCheckBox(tr("A credit names the agency, unless the photographer is on the staff"))
        self.photographer.setChecked(house.require_photographer)
        self.agency.setChecked(house.require_agency)
        self.own = _lines(house.own_photographers, tr("Photographers on the staff"))
        self.members = _lines(house.desk_members, tr("Desk members, who take no pictures"))
        self.placeholders = _lines(house.allowed_placeholders, tr("Placeholders that are allowed"))
        form = QFormLayout(self)
        form.setContentsMargins(8, 16, 8, 8)
        form.setSpacing(10)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.photographer)
        form.addRow(self.agency)
        for field in (self.own, self.members, self.placeholders):
            form.addRow(f"{field.accessibleName()} ({tr('one a line')})", field)

    @property
    def house(self) -> HouseRules:
        """What the form says."""
        return HouseRules(
            self.photographer.isChecked(),
            self.agency.isChecked(),
            as_names(self.placeholders.toPlainText()),
            as_names(self.own.toPlainText()),
            as_names(self.members.toPlainText()),
        )


class SuppliersPage(QWidget):
    """The suppliers; a change is previewed as it is typed and kept for this archive on request."""

    preview_requested = Signal(object)  # Supplier
    keep_requested = Signal(object)  # Supplier
    drop_requested = Signal(str)  # name

    def __init__(self, suppliers: Sequence[Supplier], own: frozenset[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suppliers = {supplier.name: supplier for supplier in suppliers}
        self._own = own
        self.sought = QLineEdit()
        self.sought.setPlaceholderText(tr("Find a supplier or name a new one"))
        self.sought.setAccessibleName(tr("Find a supplier or name a new one"))
        self.sought.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Suppliers"))
        self.name, self.form, self.partner_form = QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setReadOnly(True)
        self.kind = QComboBox()
        for kind, text in KINDS:
            self.kind.addItem(tr(text), kind)
        self.aliases = _lines((), tr("Other names"))
        self.misspellings = _lines((), tr("Misspellings"))
        self.preview = QLabel()
        self.preview.setWordWrap(True)
        self.preview.setObjectName("soft")
        self.preview.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.keep, self.drop = QPushButton(tr("Keep for this archive")), QPushButton(tr("As shipped"))
        self._waiting = QTimer(self, interval=_WAIT_MS, singleShot=True)
        self._waiting.timeout.connect(self._on_waiting_timeout)
        self._build()
        self.sought.textChanged.connect(self._on_find_changed)
        self.list.currentItemChanged.connect(self._on_current_changed)
        self.keep.clicked.connect(self._on_keep_clicked)
        self.drop.clicked.connect(self._on_drop_clicked)
        for line in (self.form, self.partner_form):
            line.textEdited.connect(self._on_edited)
        for box in (self.aliases, self.misspellings):
            box.textChanged.connect(self._on_edited)
        self.kind.activated.connect(self._on_edited)
        self._on_find_changed("")

    def _build(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Kind"), self.kind)
        form.addRow(self.aliases.accessibleName(), self.aliases)
        form.addRow(self.misspellings.accessibleName(), self.misspellings)
        form.addRow(tr("Credit"), self.form)
        form.addRow(tr("Credit of partners"), self.partner_form)
        self.form.setPlaceholderText("{photographer}/Norwire")
        self.partner_form.setPlaceholderText("{photographer}/{agency} via Norwire")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.drop)
        buttons.addWidget(self.keep)
        right = QVBoxLayout()
        right.addLayout(form)
        right.addWidget(self.preview, 1)
        right.addLayout(buttons)
        left = QVBoxLayout()
        left.addWidget(self.sought)
        left.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 16, 8, 8)
        row.setSpacing(16)
        row.addLayout(left, 2)
        row.addLayout(right, 3)

    @property
    def supplier(self) -> Supplier:
        """What the form says."""
        known = self._suppliers.get(self.name.text(), Supplier(self.name.text()))
        return replace(
            known,
            kind=self.kind.currentData(),
            aliases=as_names(self.aliases.toPlainText()),
            misspellings=as_names(self.misspellings.toPlainText()),
            form=self.form.text().strip(),
            partner_form=self.partner_form.text().strip(),
        )

    def show_preview(self, preview: Preview) -> None:
        """What the change would do."""
        if not (preview.credits or preview.opened or preview.closed):
            self.preview.setText(tr("This would change no credit and no finding."))
            return
        words = [tr("Would read %n credits differently.", preview.credits)]
        words.append(
            tr("Findings: {opened} would open, {closed} would close.").format(
                opened=number(preview.opened), closed=number(preview.closed)
            )
        )
        words += [
            f"{isolated(example.printed)}: {isolated(example.before)} → {isolated(example.after)}"
            for example in preview.examples
        ]
        self.preview.setText("\n".join(words))

    @Slot(str)
    def _on_find_changed(self, text: str) -> None:
        wanted = text.strip().casefold()
        self.list.clear()
        for supplier in self._suppliers.values():
            names = (supplier.name, *supplier.aliases, *supplier.misspellings)
            if any(wanted in name.casefold() for name in names):
                item = QListWidgetItem(f"{supplier.name} •" if supplier.name in self._own else supplier.name)
                item.setData(Qt.ItemDataRole.UserRole, supplier.name)
                if supplier.name in self._own:
                    item.setToolTip(tr("This archive has its own entry"))
                self.list.addItem(item)
        exact = any(name.casefold() == wanted for name in self._suppliers)
        if wanted and not exact:
            item = QListWidgetItem(tr("New: {name}").format(name=text.strip()))
            item.setData(Qt.ItemDataRole.UserRole, text.strip())
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    @Slot()
    def _on_current_changed(self) -> None:
        item = self.list.currentItem()
        if self.list.currentRow() < 0:
            return
        name = str(item.data(Qt.ItemDataRole.UserRole))
        supplier = self._suppliers.get(name, Supplier(name))
        self.name.setText(name)
        self.kind.setCurrentIndex(max(self.kind.findData(supplier.kind), 0))
        self.form.setText(supplier.form)
        self.partner_form.setText(supplier.partner_form)
        for box, names in ((self.aliases, supplier.aliases), (self.misspellings, supplier.misspellings)):
            box.blockSignals(True)
            box.setPlainText(as_text(names))
            box.blockSignals(False)
        self.preview.setText(tr("Change something to see what it would do."))
        self.drop.setEnabled(name in self._own)

    @Slot()
    def _on_edited(self) -> None:
        self.preview.setText(tr("looking…"))
        self._waiting.start()

    @Slot()
    def _on_waiting_timeout(self) -> None:
        self.preview_requested.emit(self.supplier)

    @Slot()
    def _on_keep_clicked(self) -> None:
        supplier = self.supplier
        self._suppliers[supplier.name] = supplier
        self._own |= {supplier.name}
        self.drop.setEnabled(True)
        self.preview.setText(
            tr("Kept. The audit looks at all photos again; “Extract again” reads stored credits anew.")
        )
        self.keep_requested.emit(supplier)

    @Slot()
    def _on_drop_clicked(self) -> None:
        self._own -= {self.name.text()}
        self.drop.setEnabled(False)
        self.preview.setText(tr("The shipped entry stands again."))
        self.drop_requested.emit(self.name.text())


class RulesDialog(QDialog):
    """Both forms; the house style is kept with Save, a supplier with its own button."""

    house_saved = Signal(object)  # HouseRules

    def __init__(
        self,
        house: HouseRules,
        suppliers: Sequence[Supplier],
        own: frozenset[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("House style and suppliers"))
        self._before = house
        self.house, self.suppliers = HousePage(house), SuppliersPage(suppliers, own)
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        self.pages.addTab(self.house, tr("House style"))
        self.pages.addTab(self.suppliers, tr("Suppliers"))
        words = QLabel(tr("Of this archive alone; kept in its folder. The audit looks at all photos again."))
        words.setObjectName("faint")
        words.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Save).setText(tr("Save the house style"))
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        for widget in (self.pages, words, buttons):
            column.addWidget(widget)
        self.resize(720, 560)

    @Slot()
    def _on_accepted(self) -> None:
        if self.house.house != self._before:
            self.house_saved.emit(self.house.house)
        self.accept()


def _lines(names: Sequence[str], name: str) -> QPlainTextEdit:
    box = QPlainTextEdit(as_text(names))
    box.setAccessibleName(name)
    box.setTabChangesFocus(True)
    box.setFixedHeight(64)
    return box
