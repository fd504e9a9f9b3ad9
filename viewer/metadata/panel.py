"""The metadata panel: what is known of the article, each value with its proof, both ways to the words of the text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from archive.model import Field, StoredArticle
from viewer.i18n import tr
from viewer.metadata.card_view import CardView
from viewer.metadata.correctable import Correction
from viewer.metadata.details import Details, Opened
from viewer.metadata.facts import facts
from viewer.metadata.proof import Lines, proof_of
from viewer.metadata.row_view import RowView
from viewer.metadata.value_button import ValueButton
from viewer.metadata.values import Group
from viewer.metadata.walk import next_value
from viewer.theme import Appearance

View = RowView | CardView


class MetadataPanel(QScrollArea):
    """Shows the facts of one article; makes no call to the archive. Lives in the GUI thread, owned by the window."""

    field_activated = Signal(object)  # Field: select its words
    field_hovered = Signal(object)  # Field or None: underline its words
    search_requested = Signal(str)
    thumbnails_requested = Signal(object)  # tuple of sha256: hand each to `set_thumbnail`
    correction_requested = Signal(object)  # Correction
    undo_requested = Signal(int)  # id of a change
    redo_requested = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._stored: StoredArticle | None = None
        self._lines = Lines("")
        self._views: list[View] = []
        self._current: tuple[View, ValueButton] | None = None
        self._proof_at = 0
        self._visited: ValueButton | None = None  # whose words were gone to last
        self._writable = False
        self.setObjectName("panel")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("What is known of the article"))
        self.setMinimumWidth(260)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        appearance.changed.connect(self._on_appearance_changed)
        self.show_article(None)

    def show_article(self, article: StoredArticle | None) -> None:
        """Show the facts of an article: another one's from the top, the same one's where they stood."""
        same = article is not None and self._stored is not None and article.id == self._stored.id
        scrolled, path = self.verticalScrollBar().value(), self._current[1].value.path if self._current else ""
        self._stored, self._current, self._visited = article, None, None
        self._lines = Lines(article.text if article else "")
        self._views = []
        page = QWidget()
        page.setObjectName("panel")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 0, 16)
        column.setSpacing(0)
        for group in facts(article) if article else ():
            self._add_group(group, column)
        column.addStretch(1)
        self.setWidget(page)
        page.adjustSize()
        self.verticalScrollBar().setValue(scrolled if same else 0)
        if same and path:
            self._light(path)
        pictures = tuple(v.card.picture for v in self._views if isinstance(v, CardView) and v.card.picture is not None)
        if pictures:
            self.thumbnails_requested.emit(pictures)

    def set_writable(self, writable: bool) -> None:
        """Whether values can be corrected here."""
        self._writable = writable
        self._say_proof()

    def _light(self, path: str) -> None:
        """Light the row of the value at a path again."""
        found = ((view, button) for view in self._views for button in view.buttons if button.value.path == path)
        self._make_current(*next(found, (None, None)))

    def set_thumbnail(self, sha256: str, image: QImage) -> None:
        """A thumbnail has come."""
        for view in self._views:
            if isinstance(view, CardView) and view.card.picture == sha256:
                view.thumbnail.set_image(image)

    def _add_group(self, group: Group, column: QVBoxLayout) -> None:
        column.addWidget(_heading(group))
        for row in group.rows:
            view: View = RowView(row, self._appearance)
            column.addWidget(view)
            self._connect_view(view)
        for card in group.cards:
            holder = QHBoxLayout()
            holder.setContentsMargins(12, 2, 12, 6)
            view = CardView(card, self._appearance)
            holder.addWidget(view)
            column.addLayout(holder)
            self._connect_view(view)

    def _connect_view(self, view: View) -> None:
        self._views.append(view)
        for button in view.buttons:
            button.clicked.connect(partial(self._on_button_clicked, view, button))
            button.focused.connect(partial(self._make_current, view, button))
            button.hovered.connect(partial(self._on_button_hovered, button))
            button.step_requested.connect(partial(self._on_step_requested, button))
            button.setToolTip("\n".join(proof_of(field, self._lines) for field in button.value.proofs[:4]))
        view.details_made.connect(self._on_details_made)

    @Slot(object)
    def _on_details_made(self, details: Details) -> None:
        details.search_requested.connect(self.search_current)
        details.copy_requested.connect(self.copy_current)
        details.corrected.connect(self._on_details_corrected)
        details.undo_requested.connect(self.undo_requested)
        details.redo_requested.connect(self.redo_requested)
        details.closed.connect(self.take_focus)

    @Slot(str, object, str)
    def _on_details_corrected(self, path: str, new: str | None, reason: str) -> None:
        if self._stored is not None:
            self.correction_requested.emit(Correction(self._stored.id, path, new, reason))

    def select_span(self, start: int, end: int) -> None:
        """Light the row of the value that these words prove, without taking the keyboard; none when no row is."""
        found = min(self._proving(start, end), default=None, key=lambda match: match[0])
        if found is None:
            self._make_current(None, None)
        else:
            _, view, button, at = found
            self._make_current(view, button, at)
            self.ensureWidgetVisible(button, 0, 60)

    def _proving(self, start: int, end: int) -> Iterator[tuple[int, View, ValueButton, int]]:
        """Values with a proof around these words: how much longer it is, and where it is."""
        for view in self._views:
            for button in view.buttons:
                for at, proof in enumerate(button.value.proofs):
                    if proof.start is not None and proof.end is not None and proof.start <= start and end <= proof.end:
                        yield (proof.end - proof.start) - (end - start), view, button, at

    @Slot()
    def take_focus(self) -> None:
        """Put the keyboard on the current value, or on the first."""
        button = self._current[1] if self._current else next(iter(self._buttons()), None)
        (button or self).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def copy_current(self) -> None:
        """Copy the words of the current value."""
        if self._current is not None:
            QGuiApplication.clipboard().setText(self._current[1].value.text)

    @Slot()
    def search_current(self) -> None:
        """Ask for a search for what is like the current value."""
        if self._current is not None and self._current[1].value.query:
            self.search_requested.emit(self._current[1].value.query)

    def _make_current(self, view: View | None, button: ValueButton | None, proof_at: int = 0) -> None:
        if self._current is not None and self._current[0] is not view:
            self._current[0].set_current(None)
        same = self._current is not None and self._current[1] is button
        self._current = (view, button) if view is not None and button is not None else None
        self._proof_at = self._proof_at if same and not proof_at else proof_at
        self._say_proof()

    def _say_proof(self) -> None:
        if self._current is None:
            return
        view, button = self._current
        proofs = button.value.proofs
        words = button.value.more
        if proofs:
            at = self._proof_at % len(proofs)
            place = tr("{current}/{total}").format(current=at + 1, total=len(proofs)) if len(proofs) > 1 else ""
            proof = " · ".join(part for part in (place, proof_of(proofs[at], self._lines)) if part)
            words = "\n".join(part for part in (words, proof) if part)
        view.set_current(Opened(button, words, self._writable))

    def _on_button_clicked(self, view: View, button: ValueButton, _checked: bool = False) -> None:
        """The first time, go to the first words that prove it; each further time, to the next."""
        again = self._visited is button
        proofs = button.value.proofs
        self._proof_at = (self._proof_at + 1) % len(proofs) if again and proofs else 0
        self._visited = button
        self._make_current(view, button, self._proof_at)
        self._say_proof()
        if proofs:
            self.field_activated.emit(proofs[self._proof_at])

    def _on_button_hovered(self, button: ValueButton, inside: bool) -> None:
        proof: Field | None = button.value.proofs[0] if inside and button.value.proofs else None
        self.field_hovered.emit(proof)

    def _on_step_requested(self, button: ValueButton, key: int) -> None:
        """An arrow was pressed on a value."""
        buttons = list(self._buttons())
        rows = [next(iter(view.shown_buttons()), None) for view in self._views]
        starts = [buttons.index(first) for first in rows if first is not None]
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = next_value(len(buttons), starts, buttons.index(button), Qt.Key(key), mirrored=mirrored)
        buttons[at].setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(buttons[at], 0, 60)

    def _buttons(self) -> Iterator[ValueButton]:
        for view in self._views:
            yield from view.shown_buttons()

    @Slot()
    def _on_appearance_changed(self) -> None:
        self.show_article(self._stored)


def _heading(group: Group) -> QWidget:
    heading = QWidget()
    title = QLabel(group.title)
    title.setObjectName("section")
    note = QLabel(group.note)
    note.setObjectName("faint")
    line = QHBoxLayout(heading)
    line.setContentsMargins(14, 14, 14, 3)
    line.addWidget(title)
    line.addStretch(1)
    line.addWidget(note)
    return heading
