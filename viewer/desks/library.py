"""Keeping what was found: saved searches, tags, collections, the reviewed mark."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from viewer.desks.search import SearchDesk
from viewer.desks.window import WindowDesk
from viewer.i18n import tr
from viewer.library.shelves import Entry, Kept
from viewer.parts import Parts
from viewer.widgets.ask import NameDialog


class LibraryDesk(QObject):
    """Owned by the window; works on the articles chosen in the results."""

    def __init__(self, parts: Parts, search: SearchDesk, window: WindowDesk) -> None:
        super().__init__(parts.window)
        self._parts, self._search, self._window = parts, search, window

    @Slot()
    def save_search(self) -> None:
        """Ask for a name and keep the search under it."""
        query = self._parts.header.bar.text.strip()
        if not query:
            self._parts.window.messages.show_message(tr("Type a search first; then it can be kept."), level="warn")
            self._search.focus_search()
        else:
            words = tr("Name this search; it finds anew whenever it is opened.")
            name = NameDialog.ask(
                self._parts.window, tr("Save the search"), words, self._parts.library.names("search"), query[:60]
            )
            if name:
                self._parts.library.save_search(name, query)

    @Slot()
    def tag(self) -> None:
        """Ask for a tag and put it on the chosen articles."""
        self._parts.results.with_chosen(self._tag)

    def _tag(self, ids: list[int]) -> None:
        if ids:
            words = tr("Tag %n articles with", len(ids))
            name = NameDialog.ask(self._parts.window, tr("Tag"), words, self._parts.library.names("tag"))
            if name:
                self._parts.library.tag(ids, name)

    @Slot()
    def collect(self) -> None:
        """Ask for a collection and put the chosen articles into it."""
        self._parts.results.with_chosen(self._collect)

    def _collect(self, ids: list[int]) -> None:
        if ids:
            words = tr("Put %n articles into", len(ids))
            known = self._parts.library.names("collection")
            name = NameDialog.ask(self._parts.window, tr("Add to a collection"), words, known)
            if name:
                self._parts.library.collect(ids, name)

    @Slot()
    def untag(self) -> None:
        """Ask for a tag and take it off the chosen articles."""
        self._parts.results.with_chosen(self._untag)

    def _untag(self, ids: list[int]) -> None:
        if ids:
            words = tr("Remove from %n articles the tag", len(ids))
            name = NameDialog.ask(self._parts.window, tr("Remove a tag"), words, self._parts.library.names("tag"))
            if name:
                self._parts.library.untag(ids, name)

    @Slot()
    def uncollect(self) -> None:
        """Ask for a collection and take the chosen articles out of it."""
        self._parts.results.with_chosen(self._uncollect)

    def _uncollect(self, ids: list[int]) -> None:
        if ids:
            words = tr("Remove %n articles from", len(ids))
            known = self._parts.library.names("collection")
            name = NameDialog.ask(self._parts.window, tr("Remove from a collection"), words, known)
            if name in known:
                self._parts.library.uncollect(ids, name)

    @Slot()
    def review(self) -> None:
        """Mark the chosen articles as reviewed; when all of them are, take the mark away."""
        self._parts.results.with_chosen(self._parts.library.review)

    @Slot(object)
    def rename(self, entry: Entry) -> None:
        """Ask for another name."""
        words = tr("Another name for {name}").format(name=entry.name)
        name = NameDialog.ask(self._parts.window, tr("Rename"), words, start=entry.name)
        if name:
            self._parts.library.rename(entry, name)

    @Slot(object, object)
    def on_articles_dropped(self, ids: Sequence[int], entry: Entry) -> None:
        """Articles were dropped on a collection or a tag, or where there is to be a new one."""
        if not entry.name:
            ask = self._collect if entry.kind == "collection" else self._tag
            QTimer.singleShot(0, self, partial(ask, list(ids)))  # a dialog must not hold up the end of the drag
            return
        keep = self._parts.library.collect if entry.kind == "collection" else self._parts.library.tag
        keep(list(ids), entry.name)

    @Slot(object)
    def on_kept(self, kept: Kept) -> None:
        """Say it, with a way back."""
        self._window.say_done(kept.words, partial(self._parts.library.undo, kept) if kept.undo is not None else None)

    @Slot(object)
    def on_entry_opened(self, entry: Entry) -> None:
        """Search for it."""
        self._parts.library.looked_at(entry)
        self._search.ask_and_go(entry.query)
