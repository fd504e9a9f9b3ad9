"""The metadata panel: what is known of the article, each value with its proof, both ways to the words of the text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget

from archive.model import Field, StoredArticle
from viewer.metadata.correctable import Correction
from viewer.metadata.current import CurrentValue
from viewer.metadata.details import Details
from viewer.metadata.facts import facts
from viewer.metadata.notes import is_note
from viewer.metadata.parts import View
from viewer.metadata.proof import Lines
from viewer.metadata.scroll import FactsScroll
from viewer.metadata.surroundings import Surroundings, groups_around
from viewer.metadata.value_button import ValueButton
from viewer.metadata.values import Value
from viewer.metadata.walk import next_value
from viewer.theme import Appearance


class MetadataPanel(FactsScroll):
    """Shows the facts of one article; makes no call to the archive. Lives in the GUI thread, owned by the window."""

    field_activated = Signal(object)  # Field: select its words
    field_hovered = Signal(object)  # Field or None: underline its words
    search_requested = Signal(str)
    thumbnails_requested = Signal(object)  # tuple of sha256: hand each to `set_thumbnail`
    surroundings_requested = Signal(int)  # article id: hand what is found to `show_surroundings`
    open_requested = Signal(int)  # a near-duplicate
    compare_requested = Signal(int)  # a near-duplicate that is to be compared with this article
    person_requested = Signal(str)  # a name whose page is wanted
    correction_requested = Signal(object)  # Correction
    undo_requested = Signal(int)  # id of a change
    redo_requested = Signal(int)
    revert_requested = Signal(tuple)  # ids of changes, all of one article

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._stored: StoredArticle | None = None
        self._lines = Lines("")
        self._current = CurrentValue()
        self._writable = False
        self._wanted = ""  # the path of the value that was current before the same article came anew
        self._connect()
        appearance.changed.connect(self.refresh)

    def show_article(self, article: StoredArticle | None) -> None:
        """Show the facts of an article: another one's from the top, the same one's where they stood."""
        same = article is not None and self._stored is not None and article.id == self._stored.id
        scrolled, path = self.verticalScrollBar().value(), self._current.path
        focus = QApplication.focusWidget()
        if focus is not None and self._page.isAncestorOf(focus):
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # its value goes; which one would come next says nothing
        self._stored = article
        self._current.forget()
        self._empty.setVisible(article is None)
        self._lines = Lines(article.text if article else "")
        self._page.show_article(facts(article) if article else (), self._lines)
        if same:
            self._page.finish()
        self.verticalScrollBar().setValue(scrolled if same else 0)
        self._wanted = path if same else ""
        self._light(self._wanted)
        if self._page.pictures:
            self.thumbnails_requested.emit(self._page.pictures)
        if article is not None:
            self.surroundings_requested.emit(article.id)

    def _connect(self) -> None:
        self._page.clicked.connect(self._on_page_clicked)
        self._page.focused.connect(self._make_current)
        self._page.hovered.connect(self._on_page_hovered)
        self._page.step_requested.connect(self._on_page_step_requested)
        self._page.details_made.connect(self._on_page_details_made)

    def set_thumbnail(self, sha256: str, image: QImage) -> None:
        """A thumbnail has come."""
        self._page.set_thumbnail(sha256, image)

    def show_surroundings(self, found: Surroundings) -> None:
        """Say what is known around the article; what is known around another one is not shown."""
        if self._stored is not None and self._stored.id == found.article:
            self._page.show_more(groups_around(found), found.findings)
            self._light(self._wanted)

    @Slot(int, int)
    def ask_note(self, start: int, end: int) -> None:
        """Ask for a note on these words of the text."""
        details = self.go_to(lambda value: is_note(value.path)) if self._writable else None
        if details is not None:
            details.ask_note((start, end))

    def go_to(self, wanted: Callable[[Value], bool]) -> Details | None:
        """Make the first such value current, in view; what can be done with it, None when there is no such value."""
        found = self._page.first(wanted)
        if found is None:
            return None
        self._make_current(*found)
        self.ensureWidgetVisible(found[1], 0, 120)
        return found[0].details

    @property
    def settled(self) -> bool:
        """Whether all that is known by now is shown."""
        return self._page.settled

    @property
    def details(self) -> Details | None:
        """What can be done with the current value."""
        return self._current.details

    def _light(self, path: str) -> None:
        """Make the value of a field current again."""
        if found := self._page.at_path(path) if path and self._current.view is None else None:
            self._make_current(*found)

    def set_writable(self, writable: bool) -> None:
        """Whether values can be corrected here."""
        self._writable = writable
        self._current.say(self._lines, writable=writable)

    def select_span(self, start: int, end: int) -> None:
        """Light the row of the value that these words prove, without taking the keyboard; none when no row is."""
        found = self._page.proving(start, end)
        if found is None:
            self._make_current(None, None)
        else:
            self._make_current(*found)
            self.ensureWidgetVisible(found[1], 0, 60)

    @Slot()
    def take_focus(self) -> None:
        """Put the keyboard on the current value, or on the first."""
        button = self._current.button or next(iter(self._page.buttons()), None)
        (button or self).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def copy_current(self) -> None:
        """Copy the words of the current value."""
        if self._current.button is not None:
            QGuiApplication.clipboard().setText(self._current.button.value.text)

    @Slot()
    def search_current(self) -> None:
        """Ask for a search for what is like the current value."""
        if self._current.button is not None and self._current.button.value.query:
            self.search_requested.emit(self._current.button.value.query)

    def _make_current(self, view: View | None, button: ValueButton | None, proof: int = 0) -> None:
        self._current.make(view, button, proof)
        self._current.say(self._lines, writable=self._writable)

    @Slot(object, object)
    def _on_page_clicked(self, view: View, button: ValueButton) -> None:
        """The first time, go to the first words that prove it; each further time, to the next."""
        proof, again = self._current.visit(button)
        self._make_current(view, button, proof)
        if button.value.proofs:
            self.field_activated.emit(button.value.proofs[proof])
        elif button.value.article and again:
            self.open_requested.emit(button.value.article)

    @Slot(object, bool)
    def _on_page_hovered(self, button: ValueButton, inside: bool) -> None:
        proof: Field | None = button.value.proofs[0] if inside and button.value.proofs else None
        self.field_hovered.emit(proof)

    @Slot(object, int)
    def _on_page_step_requested(self, button: ValueButton, key: int) -> None:
        """An arrow was pressed on a value."""
        buttons = list(self._page.buttons())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = next_value(len(buttons), self._page.starts(), buttons.index(button), Qt.Key(key), mirrored=mirrored)
        buttons[at].setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(buttons[at], 0, 60)

    @Slot(object)
    def _on_page_details_made(self, details: Details) -> None:
        details.search_requested.connect(self.search_current)
        details.copy_requested.connect(self.copy_current)
        details.corrected.connect(self._on_details_corrected)
        details.person_requested.connect(self.person_requested)
        details.open_requested.connect(self.open_requested)
        details.compare_requested.connect(self.compare_requested)
        details.undo_requested.connect(self.undo_requested)
        details.redo_requested.connect(self.redo_requested)
        details.revert_requested.connect(self.revert_requested)
        details.closed.connect(self.take_focus)

    @Slot(str, object, str)
    def _on_details_corrected(self, path: str, new: str | None, reason: str) -> None:
        if self._stored is not None:
            self.correction_requested.emit(Correction(self._stored.id, path, new, reason))

    @Slot()
    def refresh(self) -> None:
        """Show the same article anew: in another theme, or with what was kept meanwhile."""
        self.fit()
        self.show_article(self._stored)
