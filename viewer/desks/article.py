"""The article at hand: its original, the words behind its values, and corrections by command."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Slot

from viewer.i18n import marked, tr
from viewer.metadata.details import Details
from viewer.metadata.notes import is_note
from viewer.metadata.values import Value
from viewer.parts import Parts
from viewer.reader.source_view import original_text

CORRECTED: dict[str, Callable[[Value], bool]] = {  # action → the value that it goes to
    "correct_headline": lambda value: value.path == "headline",
    "correct_deck": lambda value: value.path == "deck",
    "correct_byline": lambda value: value.path.startswith("byline"),
    "correct_editor": lambda value: value.role == "editor" or value.path == "credits",
    "correct_dateline": lambda value: value.path.startswith("dateline"),
    "correct_date": lambda value: value.path == "published",
    "correct_caption": lambda value: value.path.startswith("captions") and value.path.endswith("text"),
    "correct_credit": lambda value: value.path.startswith("captions") and ".credit." in value.path,
}
VALUE: dict[str, Callable[[Details], object]] = {  # action → what is done with the value at hand
    "edit_value": Details.edit,
    "reject_value": Details.reject,
    "add_value": Details.add,
}
VIEWS: tuple[str, ...] = ("view_article", "view_original", "view_compare")
_NOTHING: dict[str, str] = {
    "correct_caption": marked("The article has no photo with a caption."),
    "correct_credit": marked("The article has no photo."),
}


class ArticleDesk(QObject):
    """Owned by the window."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        handle = parts.actions.handle
        for action, wanted in CORRECTED.items():
            handle(action, partial(self.correct, action, wanted))
        for action, do in VALUE.items():
            handle(action, partial(self.do, do))
        for at, action in enumerate(VIEWS):
            handle(action, partial(parts.reader.show_view, at))
        handle("note_article", self.note)
        handle("view_before", self.view_before)
        handle("search_value", parts.metadata.search_current)
        handle("copy_value", parts.metadata.copy_current)

    @Slot(object, object)
    def on_articles_original_found(self, data: bytes, encoding: str | None) -> None:
        """The original's text for the reader."""
        self._parts.reader.show_original(original_text(data, encoding))

    @Slot(object)
    def on_metadata_field_activated(self, field: Any) -> None:
        """Select the words that a value was read from."""
        if field.start is not None and field.end is not None:
            self._parts.reader.select_span(field.start, field.end)

    @Slot(object)
    def on_metadata_field_hovered(self, field: Any) -> None:
        """Underline the words that a value was read from."""
        self._parts.reader.set_hovered_span(*((None,) if field is None else (field.start, field.end)))

    def _show(self) -> None:
        self._parts.window.show_mode("search")
        self._parts.window.docks.bring("metadata")

    def correct(self, action: str, wanted: Callable[[Value], bool], *_ignored: object) -> None:
        """Ask for the right value where it stands."""
        self._show()
        details = self._parts.metadata.go_to(wanted)
        if details is not None:
            details.edit()
        else:
            words = tr(_NOTHING.get(action, "The article has no such value."))
            self._parts.window.messages.show_message(words, level="warn")

    def do(self, what: Callable[[Details], object], *_ignored: object) -> None:
        """Do it with the value at hand; without one, the keyboard goes to the first."""
        self._show()
        details = self._parts.metadata.details
        if details is not None:
            what(details)
        else:
            self._parts.metadata.take_focus()

    @Slot()
    def view_before(self) -> None:
        """Compare the article with itself as it was extracted."""
        article = self._parts.articles.current
        if article is not None and any(not change.undone for change in article.history):
            self._parts.articles.find_extracted(article.id)
            self._parts.reader.show_view(VIEWS.index("view_compare"))
        else:
            self._parts.window.messages.show_message(tr("Nothing in this article was corrected."), level="warn")

    @Slot()
    def note(self) -> None:
        """Ask for a note on the whole article."""
        self._show()
        details = self._parts.metadata.go_to(lambda value: is_note(value.path))
        if details is not None:
            details.write_note()
