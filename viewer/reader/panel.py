"""The reader: one article set as an article, its hits, and the way from words to what is known of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from archive.model import StoredArticle
from viewer.i18n import tr
from viewer.reader.bar import ReaderBar
from viewer.reader.browser import ArticleBrowser
from viewer.reader.compare_page import ComparePage
from viewer.reader.find_bar import FindBar
from viewer.reader.finder import Editor, Finder
from viewer.reader.original_page import OriginalPage
from viewer.reader.page import ArticlePage
from viewer.reader.selection import SelectionActions
from viewer.reader.source_view import Original
from viewer.reader.words import translated
from viewer.reader.zoom import Zoom
from viewer.theme import Appearance
from viewer.widgets.empty import EmptyState

if TYPE_CHECKING:
    from archive.index.highlight import Mark

_EMPTY, _ARTICLE, _ORIGINAL, _COMPARE = range(4)


class ReaderPanel(QWidget):
    """Shows one article; makes no call to the archive. Lives in the GUI thread, owned by the window.

    `copy_quotation`, `search_selection`, `set_reading_width`, `zoom_in`, `zoom_out`, `zoom_reset`, `how_far` and
    `read_on_at` are called like methods; so are `next_hit`, `previous_hit`, and `compare_with` (an article).
    `extracted_requested` (article id) asks for the article before its corrections: hand it to `compare_with`.
    """

    span_activated = Signal(int, int)  # code points of the field whose words were clicked
    hit_changed = Signal(int, int)  # index from 0 (-1 = none), total
    search_requested = Signal(str)
    open_requested = Signal(int)
    original_requested = Signal(int)  # article id: hand it to `show_original`
    pictures_requested = Signal(object)  # tuple of sha256: hand each to `set_picture`
    note_requested = Signal(int, int)  # code points of the passage that a note is wanted on

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._appearance, self.zoom = appearance, Zoom(self)
        self._build()
        self._selection = SelectionActions(self, self._editor, self._page)
        self.copy_quotation, self.search_selection = self._selection.copy_quotation, self._selection.search
        self.zoom_in, self.zoom_out, self.zoom_reset = self.zoom.larger, self.zoom.smaller, self.zoom.reset
        self.set_reading_width = self._browser.set_reading_width
        self.how_far, self.read_on_at = self._page.how_far, self._page.read_on_at
        self.compare_with, self.extracted_requested = self._compare.hold, self._compare.extracted_requested
        self.next_hit, self.previous_hit = partial(self._step_hit, 1), partial(self._step_hit, -1)
        self._connect()
        self.show_article(None)
        self._on_appearance_changed()

    def _build(self) -> None:
        theme, words = self._appearance.theme, translated(tr)
        self._bar = ReaderBar(theme, (tr("Article"), tr("Original"), tr("Compare")), self)
        self._find_bar = FindBar(theme, self)
        self._find_bar.hide()
        self._browser = ArticleBrowser(theme, words, self)
        self._browser.setAccessibleName(tr("The article"))
        self._page = ArticlePage(self._browser, theme, words, self)
        self._original, self._compare = OriginalPage(theme, self), ComparePage(theme, self)
        self._finder = Finder(self._find_bar, self._browser, self)
        self._stack = QStackedWidget(self)
        hint = tr("Choose one in the results to read it here, with its hits marked.")
        empty = EmptyState(self._appearance, "read", tr("No article chosen"), hint)
        for page in (empty, self._browser, self._original, self._compare):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._bar, self._find_bar, self._stack):
            column.addWidget(widget)

    def _connect(self) -> None:
        self._bar.tab_chosen.connect(self._on_tab_chosen)
        self._bar.next_hit_requested.connect(self.next_hit)
        self._bar.previous_hit_requested.connect(self.previous_hit)
        self._bar.find_requested.connect(self.find_in_article)
        self._bar.zoom_requested.connect(self.zoom.step)
        self._browser.zoom_requested.connect(self.zoom.step)
        self._browser.menu_requested.connect(self._selection.show_menu)
        self._selection.search_requested.connect(self.search_requested)
        self._selection.find_requested.connect(self.find_in_article)
        self._selection.note_requested.connect(self.note_selection)
        self._selection.hold_requested.connect(self.hold_for_comparing)
        self._compare.hold_requested.connect(self.hold_for_comparing)
        self._page.span_activated.connect(self.span_activated)
        self._page.refolded.connect(self._finder.refresh)
        self._finder.changed.connect(self._on_finder_changed)
        self._finder.closed.connect(self.take_focus)
        self.zoom.changed.connect(self._on_appearance_changed)
        self._appearance.changed.connect(self._on_appearance_changed)

    @property
    def article(self) -> StoredArticle | None:
        """The article shown."""
        return self._page.stored

    def show_article(
        self, article: StoredArticle | None, marks: tuple[Mark, ...] = (), terms: Sequence[str] = ()
    ) -> None:
        """Set an article with its hits marked; `terms` name them. None empties the page.

        Another article is shown from its top; the same one, changed, stays where it is.
        """
        same = article is not None and self.article is not None and article.id == self.article.id
        self._bar.set_enabled(article is not None)
        self._page.show(article, terms, keep_place=same)
        self._compare.show_article(article)
        if article is None:
            self._stack.setCurrentIndex(_EMPTY)
        elif not same and self._bar.tabs.currentIndex() + 1 != _COMPARE:
            self._bar.tabs.setCurrentIndex(0)
            self._stack.setCurrentIndex(_ARTICLE)
        self.set_marks(marks, terms)
        self._finder.refresh()
        if self._page.pictures:
            self.pictures_requested.emit(self._page.pictures)

    def set_picture(self, sha256: str, image: QImage) -> None:
        """A picture of the article has come."""
        self._browser.set_picture(sha256, image)

    def show_original(self, original: Original) -> None:
        """The original has come."""
        self._original.show_original(original)
        self._finder.set_editor(self._editor())

    def set_marks(self, marks: tuple[Mark, ...], terms: Sequence[str] = ()) -> None:
        """Mark other hits, of these words; the article stays where it is."""
        self._bar.set_terms(terms)
        self._page.set_marks(marks if self.article is not None else (), terms)  # they may come after it was closed
        self._say_hits()

    def set_hovered_span(self, start: int | None, end: int | None = None) -> None:
        """Underline the words while a row of the metadata panel is under the pointer; None = no more."""
        self._page.set_hovered((start, end) if start is not None and end is not None else None)

    def select_span(self, start: int, end: int) -> None:
        """Select the words of a field, code points into the stored text, and bring them into view."""
        self._bar.tabs.setCurrentIndex(0)
        self._page.select(start, end)

    @Slot()
    def take_focus(self) -> None:
        """Put the keyboard into the text."""
        self._editor().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def find_in_article(self) -> None:
        """Open the find bar with the selected words."""
        if self.article is not None:
            self._finder.open()

    @Slot()
    def note_selection(self) -> None:
        """Ask for a note on the selected words."""
        span = self._page.selected_span if self._editor() is self._browser else None
        if span is not None:
            self.note_requested.emit(*span)

    @Slot()
    def hold_for_comparing(self) -> None:
        """Keep this article; the Compare view shows how the next ones differ from it."""
        self._compare.hold(self.article)

    @Slot()
    def compare_with_next(self) -> None:
        """Keep this article and open the Compare view for the one that is shown next."""
        self.hold_for_comparing()
        self._bar.tabs.setCurrentIndex(_COMPARE - 1)

    def show_view(self, view: int, *_ignored: object) -> None:
        """The article as set (0), its original (1), or how it differs (2)."""
        self._bar.tabs.setCurrentIndex(view)

    def _editor(self) -> Editor:
        views: dict[int, Editor] = {_ORIGINAL: self._original.editor, _COMPARE: self._compare.sheet}
        return views.get(self._stack.currentIndex(), self._browser)

    def _step_hit(self, by: int, *_ignored: object) -> None:
        """To the next hit (1) or the one before (-1), around the ends; while words are looked for, of these."""
        if self._find_bar.field.hasFocus():
            self._finder.step(by)
            return
        self._bar.tabs.setCurrentIndex(0)
        if self._page.step_hit(by):
            self._say_hits()

    def _say_hits(self) -> None:
        self._bar.set_hits(*self._page.hits)
        self.hit_changed.emit(*self._page.hits)

    @Slot()
    def _on_appearance_changed(self) -> None:
        theme, zoom = self._appearance.theme, self.zoom.factor * self._appearance.scale
        self._original.set_look(theme, zoom)
        self._compare.set_look(theme, zoom)
        self._bar.set_theme(theme)
        self._find_bar.set_theme(theme)
        self._page.set_look(theme, zoom)
        self._finder.refresh()

    @Slot(int)
    def _on_tab_chosen(self, tab: int) -> None:
        if self.article is None:
            return
        self._stack.setCurrentIndex(tab + 1)
        if tab + 1 == _ORIGINAL:
            self.original_requested.emit(self.article.id)
        elif tab + 1 == _COMPARE:
            self._compare.refresh()
        self._finder.set_editor(self._editor())

    @Slot()
    def _on_finder_changed(self) -> None:
        self._page.set_found(self._finder.found if self._editor() is self._browser else ())
