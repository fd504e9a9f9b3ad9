"""One article on its page: pieces, hits, what is folded away, and where the words of the text stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from archive.model import StoredArticle
from viewer.i18n import day
from viewer.reader.browser import ArticleBrowser
from viewer.reader.fields import field_at
from viewer.reader.grounds import Ground
from viewer.reader.highlights import HitWalk, hit_grounds, hit_selections, ink, loose_grounds, selections, underline
from viewer.reader.layout import Piece, lay_out
from viewer.reader.words import Words
from viewer.theme import Theme

if TYPE_CHECKING:
    from archive.index.highlight import Mark


class ArticlePage(QObject):
    """What the browser shows and what lies over it; owned by the reader panel."""

    refolded = Signal()  # other passages are shown: positions of the document changed
    span_activated = Signal(int, int)

    def __init__(self, browser: ArticleBrowser, theme: Theme, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._browser = browser
        self._theme = theme
        self._words = words
        self._stored: StoredArticle | None = None
        self._pieces: list[Piece] = []
        self._walk = HitWalk()
        self._terms: Sequence[str] = ()
        self._fold_open = False
        self._hovered: tuple[int, int] | None = None
        self._found: Sequence[tuple[int, int]] = ()
        browser.position_clicked.connect(self._on_position_clicked)
        browser.fold_toggled.connect(self._on_fold_toggled)

    @property
    def stored(self) -> StoredArticle | None:
        """The article shown."""
        return self._stored

    @property
    def hits(self) -> tuple[int, int]:
        """The index of the current hit (-1 = none) and how many there are."""
        return self._walk.current, len(self._walk)

    @property
    def pictures(self) -> tuple[str, ...]:
        """The sha256 of the pictures that the article shows, in order."""
        return tuple(dict.fromkeys(picture.sha256 for piece in self._pieces for picture in piece.pictures))

    def show(self, stored: StoredArticle | None, terms: Sequence[str] = (), *, keep_place: bool = False) -> None:
        """Set another article from its top, or the same one anew where it stands; without hits.

        `terms` are the words searched, for values that have no place in the text.
        """
        self._terms = terms
        self._stored, self._hovered, self._found = stored, None, ()
        self._pieces = lay_out(stored, self._words, day) if stored else []
        if not keep_place:
            self._fold_open = False
            self._browser.forget_pictures()
        self._set()
        if not keep_place:
            self._browser.verticalScrollBar().setValue(0)

    def how_far(self) -> float:
        """How far down the article is on screen: 0.0 at its top, 1.0 at its end."""
        bar = self._browser.verticalScrollBar()
        return bar.value() / max(bar.maximum(), 1)

    def read_on_at(self, part: float) -> None:
        """Show the article from there on."""
        bar = self._browser.verticalScrollBar()
        bar.setValue(round(part * bar.maximum()))

    def set_look(self, theme: Theme, zoom: float) -> None:
        """Set the article anew in another theme or size."""
        self._theme = theme
        self._browser.set_look(theme, zoom)
        self._set()
        self.paint()

    def set_marks(self, marks: Sequence[Mark], terms: Sequence[str] | None = None) -> None:
        """Take new hits, in reading order, none of them current; `terms` are other words searched."""
        self._terms = self._terms if terms is None else terms
        runs = (run for piece in self._pieces for run in piece.runs if not run.copy)
        self._walk.set_marks(marks, [run.start for run in runs if run.start is not None])
        self.paint()

    def step_hit(self, by: int) -> bool:
        """Make the next (+1) or previous (-1) hit current and show it; False where there are none."""
        mark = self._walk.step(by)
        if mark is None:
            return False
        places = self.places(mark.start, mark.end)
        self.paint()
        if places:
            self._browser.reveal(places[0][0])
        return True

    def set_hovered(self, span: tuple[int, int] | None) -> None:
        """Underline these words of the stored text."""
        if span != self._hovered:
            self._hovered = span
            self.paint()

    def set_found(self, found: Sequence[tuple[int, int]]) -> None:
        """Mark these document positions as found."""
        if list(found) != list(self._found):
            self._found = found
            self.paint()

    def select(self, start: int, end: int) -> None:
        """Select words of the stored text and bring them into view."""
        places = self.places(start, end)
        if places:
            self._browser.select(places[0][0], max(places[-1][1], places[0][1]))

    @property
    def selected_span(self) -> tuple[int, int] | None:
        """The stored text that is selected; None where nothing is, or only words of ours."""
        cursor, built = self._browser.textCursor(), self._browser.built
        if built is None or not cursor.hasSelection():
            return None
        start = built.places.to_stored(cursor.selectionStart())
        last = built.places.to_stored(cursor.selectionEnd() - 1)
        return (start, last + 1) if start is not None and last is not None and start <= last else None

    def places(self, start: int, end: int) -> list[tuple[int, int]]:
        """Document positions of a stored span; opens the fold when the words are in it."""
        places = self._places(start, end)
        if not places and not self._fold_open and any(piece.folded for piece in self._pieces):
            self._on_fold_toggled()
            places = self._places(start, end)
        return places

    @Slot()
    def paint(self) -> None:
        """Lay hits, finds and the hovered words over the article."""
        built, document = self._browser.built, self._browser.document()
        if built is None:
            return
        theme = self._theme
        wash = theme.colour("accent_wash")
        grounds = [Ground(start, end, wash) for start, end in self._found]
        loose = loose_grounds(built.places, self._terms, theme)
        self._browser.set_grounds([*grounds, *loose, *hit_grounds(built.places, self._walk, theme)])
        chosen = hit_selections(document, built.places, self._walk, theme)
        chosen += selections(document, [(one.start, one.end) for one in loose], ink(theme.colour("hit_ink")))
        if self._hovered:
            chosen += selections(document, self._places(*self._hovered), underline(theme.colour("accent")))
        self._browser.setExtraSelections(chosen)

    def _places(self, start: int, end: int) -> list[tuple[int, int]]:
        built = self._browser.built
        return built.places.to_document(start, end) if built else []

    def _set(self) -> None:
        bar = self._browser.verticalScrollBar()
        scrolled = bar.value()
        self._found = ()
        text = self._stored.text if self._stored else ""
        self._browser.show_pieces(text, self._pieces, fold_open=self._fold_open)
        bar.setValue(scrolled)

    @Slot()
    def _on_fold_toggled(self) -> None:
        self._fold_open = not self._fold_open
        self._set()
        self.paint()
        self.refolded.emit()

    @Slot(int)
    def _on_position_clicked(self, position: int) -> None:
        built = self._browser.built
        point = built.places.to_stored(position) if built else None
        span = field_at(self._stored.fields, point) if self._stored and point is not None else None
        if span is not None:
            self.span_activated.emit(*span)
