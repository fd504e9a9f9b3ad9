"""What people keep: tags, notes, collections, saved searches, the reviewed mark, the history of searches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from sqlite3 import Connection
from typing import TypeVar

from archive.errors import InputError
from archive.model import Changes, Collection, Note, SavedSearch, Searched
from archive.services.session import Session
from archive.services.whoami import whoami
from archive.storage import keeping, reading
from archive.storage.imports import now

T = TypeVar("T")
_LONGEST_NAME = 200


class Keeping:
    """What is kept in one open archive; usable from any thread. Each change has its opposite, which undoes it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def tag(self, article_ids: Sequence[int], name: str) -> None:
        """Put a tag on articles."""
        self._write("tags", article_ids, lambda c: keeping.tag(c, article_ids, _named(name)))

    def untag(self, article_ids: Sequence[int], name: str) -> None:
        """Take a tag off articles."""
        self._write("tags", article_ids, lambda c: keeping.untag(c, article_ids, _named(name)))

    def tagged(self, name: str) -> list[int]:
        """The articles that have the tag."""
        return self._read(lambda c: keeping.tagged(c, name))

    def remove_tag(self, name: str) -> list[int]:
        """Take a tag off every article that has it; returns these, for `tag`."""
        ids = self._read(lambda c: keeping.tagged(c, name))
        self._write("tags", ids, lambda c: keeping.untag(c, ids, name))
        return ids

    def rename_tag(self, name: str, new: str) -> list[int]:
        """Put another tag in the place of one; returns the articles that had it."""
        ids = self._read(lambda c: keeping.tagged(c, name))

        def change(connection: Connection) -> None:
            keeping.untag(connection, ids, name)
            keeping.tag(connection, ids, _named(new))

        self._write("tags", ids, change)
        return ids

    def tags(self) -> dict[str, int]:
        """Every tag and how many articles have it."""
        return self._read(keeping.tag_counts)

    def review(self, article_ids: Sequence[int], *, reviewed: bool = True) -> None:
        """Set or take away the reviewed mark."""
        self._write("articles", article_ids, lambda c: keeping.review(c, article_ids, reviewed))

    def toggle_reviewed(self, article_ids: Sequence[int]) -> tuple[bool, list[int]]:
        """Mark the articles as reviewed, or take the mark away where all have it.

        Returns whether they have it now, and the ids of those that changed.
        """
        lacking = self._read(lambda c: [number for number in article_ids if not keeping.is_reviewed(c, number)])
        changed = lacking or list(article_ids)
        self.review(changed, reviewed=bool(lacking))
        return bool(lacking), changed

    def notes(self, article_id: int) -> list[Note]:
        """The notes of an article."""
        return self._read(lambda c: keeping.notes(c, article_id))

    def add_note(self, article_id: int, text: str, *, start: int | None = None, end: int | None = None) -> Note:
        """Note something on an article, or on the passage from `start` to `end` of its stored text."""
        if not text.strip():
            raise _wordless()
        quote = None
        if start is not None and end is not None:
            record = self._read(lambda c: reading.record(c, article_id))
            quote = record.text[start:end] if record else None
        note = Note(0, article_id, text.strip(), start, end, quote, whoami(), now())
        return self.put_back(note)

    def change_note(self, note_id: int, text: str) -> Note | None:
        """Give a note other words; returns it as it was."""
        if not text.strip():
            raise _wordless()
        return self._note_written(lambda c: keeping.change_note(c, note_id, text.strip()))

    def remove_note(self, note_id: int) -> Note | None:
        """Take a note away; returns it as it was, for `put_back`."""
        return self._note_written(lambda c: keeping.remove_note(c, note_id))

    def put_back(self, note: Note) -> Note:
        """Write a note that was taken away once more, with its writer and time; returns it under its new number."""
        number = self._write("notes", [note.article], lambda c: keeping.add_note(c, note))
        return replace(note, id=number)

    def collections(self) -> list[Collection]:
        """All collections by name."""
        return self._read(keeping.collections)

    def collection(self, name: str, about: str = "", article_ids: Iterable[int] = ()) -> int:
        """The id of the collection with the name, made where there is none; the articles are put at its end."""
        ids = list(article_ids)

        def make(connection: Connection) -> int:
            number = keeping.add_collection(connection, _named(name), about)
            keeping.put_items(connection, number, ids)
            return number

        return self._write("collections", ids, make)

    def rename_collection(self, collection_id: int, name: str, about: str = "") -> None:
        """Give a collection another name and description; raises InputError for the name of another one."""
        if any(other.name == _named(name) and other.id != collection_id for other in self.collections()):
            raise InputError(f"There is a collection called {_named(name)} already.", "Choose another name.")
        self._write("collections", (), lambda c: keeping.rename_collection(c, collection_id, _named(name), about))

    def remove_collection(self, collection_id: int) -> list[int]:
        """Take a collection away; its articles stay. Returns their ids in its order, for `collect`."""
        ids = self.items(collection_id)
        self._write("collections", ids, lambda c: keeping.remove_collection(c, collection_id))
        return ids

    def items(self, collection_id: int) -> list[int]:
        """Ids of a collection's articles in its order."""
        return self._read(lambda c: keeping.items(c, collection_id))

    def collect(self, collection_id: int, article_ids: Iterable[int]) -> None:
        """Put articles at the end of a collection."""
        ids = list(article_ids)
        self._write("collections", ids, lambda c: keeping.put_items(c, collection_id, ids))

    def uncollect(self, collection_id: int, article_ids: Iterable[int]) -> None:
        """Take articles out of a collection."""
        ids = list(article_ids)
        self._write("collections", ids, lambda c: keeping.take_items(c, collection_id, ids))

    def put_items_back(self, collection_id: int, article_ids: Sequence[int]) -> None:
        """Have these articles in the collection, in this order; others that are in it stand behind them."""

        def change(connection: Connection) -> None:
            there = keeping.items(connection, collection_id)
            keeping.take_items(connection, collection_id, there)
            keeping.put_items(connection, collection_id, dict.fromkeys([*article_ids, *there]))

        self._write("collections", article_ids, change)

    def saved_searches(self) -> list[SavedSearch]:
        """All saved searches by name."""
        return self._read(keeping.saved_searches)

    def rename_search(self, name: str, new: str) -> None:
        """Give a saved search another name; it remembers what it was looked at with."""
        if any(other.name == _named(new) for other in self.saved_searches()):
            raise InputError(f"There is a saved search called {_named(new)} already.", "Choose another name.")
        self._write("searches", (), lambda c: keeping.rename_search(c, name, _named(new)))

    def save_search(self, name: str, query: str) -> None:
        """Keep a query under a name; `search:"name"` finds what it finds."""
        self._write("searches", (), lambda c: keeping.save_search(c, _named(name), query.strip()))

    def remove_search(self, name: str) -> None:
        """Forget a saved search."""
        self._write("searches", (), lambda c: keeping.remove_search(c, name))

    def looked_at(self, name: str, total: int) -> None:
        """A saved search was opened and found so many: later articles are new to it."""
        self._write("searches", (), lambda c: keeping.looked_at(c, name, total))

    def remember(self, query: str, total: int) -> None:
        """Put a query on top of the history of searches."""
        if query.strip():
            self._write("history", (), lambda c: keeping.remember(c, query.strip(), total))

    def history(self, limit: int = 50) -> list[Searched]:
        """The newest queries first."""
        return self._read(lambda c: keeping.history(c, limit))

    def forget_history(self) -> None:
        """Forget which searches were made."""
        self._write("history", (), keeping.forget_history)

    def _note_written(self, change: Callable[[Connection], Note | None]) -> Note | None:
        with self._session.store.database.transaction("changing a note") as connection:
            before = change(connection)
        if before is not None:
            self._session.notify(Changes(articles=(before.article,), kinds=frozenset({"notes"})))
        return before

    def _read(self, ask: Callable[[Connection], T]) -> T:
        with self._session.store.database.reading() as connection:
            return ask(connection)

    def _write(self, kind: str, article_ids: Sequence[int], change: Callable[[Connection], T]) -> T:
        with self._session.store.database.transaction(f"changing {kind}") as connection:
            result = change(connection)
        self._session.notify(Changes(articles=tuple(article_ids), kinds=frozenset({kind})))
        return result


def _wordless() -> InputError:
    return InputError("A note needs some words.", "Write them, or close the note.")


def _named(name: str) -> str:
    tidy = " ".join(name.split())
    if not tidy or len(tidy) > _LONGEST_NAME:
        raise InputError("A name needs one to 200 letters.", "Choose another one.")
    return tidy
