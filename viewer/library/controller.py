"""Keeps searches, tags, collections and marks in the archive, each with a way back; knows no widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from archive.jobs import JobContext
from archive.model import Changes
from viewer.i18n import isolated, tr
from viewer.jobs.latest import LatestOnly
from viewer.jobs.runner import JobRunner
from viewer.library.shelves import REMOVABLE, Entry, Kept, Shelves, read_shelves

if TYPE_CHECKING:
    from archive import Archive
    from archive.services.keeping import Keeping

Do = Callable[[], object]
_KINDS = frozenset({"tags", "collections", "searches", "history", "articles"})


class LibraryController(QObject):
    """One per window, lives in the GUI thread."""

    shelves_found = Signal(object)  # Shelves
    kept = Signal(object)  # Kept
    failed = Signal(object)  # the exception

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._archive: Archive | None = None
        self._shown = False
        self.shelves: Shelves = {}
        self._reading = LatestOnly(runner, self)
        self._reading.succeeded.connect(self._on_reading_succeeded)
        self._reading.failed.connect(self.failed)

    @property
    def settled(self) -> bool:
        """Whether nothing is awaited."""
        return not self._reading.busy

    def set_archive(self, archive: Archive | None) -> None:
        """Keep things in this one."""
        self._reading.cancel()
        self._archive, self.shelves = archive, {}
        self.refresh()

    @Slot()
    def show_shelves(self) -> None:
        """The page is looked at: keep it up to date from now on."""
        self._shown = True
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read everything that is kept."""
        if self._archive is not None:
            self._reading.start(partial(read_shelves, self._archive))

    @Slot(object)
    def on_archive_changed(self, changes: Changes) -> None:
        """Something that is kept changed, or articles came that saved searches may find."""
        if changes.everything or changes.kinds & (_KINDS if self._shown else _KINDS - {"articles", "history"}):
            self.refresh()

    def names(self, kind: str) -> list[str]:
        """The names that exist, to choose from."""
        return [entry.name for entry in self.shelves.get(kind, ())]

    def save_search(self, name: str, query: str) -> None:
        """Keep the query under the name."""
        if self._archive is not None:
            words = tr("Saved as {name}.").format(name=isolated(name))
            self._keep(partial(_save, self._archive.keeping, name, query, words))

    def tag(self, ids: Sequence[int], name: str) -> None:
        """Put a tag on articles."""
        if self._archive is not None and ids:
            words = tr("Tagged %n articles with {name}.", len(ids)).format(name=isolated(name))
            self._keep(partial(_tag, self._archive.keeping, ids, name, words))

    def untag(self, ids: Sequence[int], name: str) -> None:
        """Take a tag off articles."""
        if self._archive is not None and ids:
            words = tr("Took the tag {name} off %n articles.", len(ids)).format(name=isolated(name))
            self._keep(partial(_untag, self._archive.keeping, ids, name, words))

    def collect(self, ids: Sequence[int], name: str) -> None:
        """Put articles into the collection of that name, which is made where there is none."""
        if self._archive is not None and ids:
            words = tr("Put %n articles into {name}.", len(ids)).format(name=isolated(name))
            self._keep(partial(_collect, self._archive.keeping, ids, name, words))

    def review(self, ids: Sequence[int]) -> None:
        """Mark articles as reviewed; when all of them are, take the mark away."""
        if self._archive is not None and ids:
            self._keep(partial(_review, self._archive.keeping, ids))

    def remove(self, entry: Entry) -> None:
        """Forget a saved search, take a collection away or a tag off every article; the articles stay."""
        if self._archive is None or entry.kind not in REMOVABLE:
            return
        keeping = self._archive.keeping
        words = tr("Removed {name}.").format(name=isolated(entry.name))
        if entry.kind == "search":
            undo = partial(keeping.save_search, entry.name, entry.query)
            self._do(partial(keeping.remove_search, entry.name), words, undo)
            return
        self._keep(partial(_remove, keeping, entry, words))

    def rename(self, entry: Entry, name: str) -> None:
        """Give a saved search, a collection or a tag another name."""
        if self._archive is None or entry.kind not in REMOVABLE or name == entry.name:
            return
        keeping = self._archive.keeping
        words = tr("{old} is now called {new}.").format(old=isolated(entry.name), new=isolated(name))
        if entry.kind == "search":
            undo = partial(keeping.rename_search, name, entry.name)
            self._do(partial(keeping.rename_search, entry.name, name), words, undo)
        elif entry.kind == "collection":
            undo = partial(keeping.rename_collection, entry.id, entry.name, entry.about)
            self._do(partial(keeping.rename_collection, entry.id, name, entry.about), words, undo)
        else:
            job = self._runner.start(partial(_rename_tag, keeping, entry.name, name, words), lane="edit")
            job.succeeded.connect(self.kept)
            job.failed.connect(self.failed)

    def uncollect(self, ids: Sequence[int], name: str) -> None:
        """Take articles out of the collection of that name."""
        if self._archive is not None and ids:
            words = tr("Took %n articles out of {name}.", len(ids)).format(name=isolated(name))
            self._keep(partial(_uncollect, self._archive.keeping, ids, name, words))

    def looked_at(self, entry: Entry) -> None:
        """A saved search was opened: what it finds now is no longer new."""
        if self._archive is not None and entry.kind == "search" and not self._archive.read_only:
            work = partial(self._archive.keeping.looked_at, entry.name, entry.count or 0)
            self._start(work)

    def remember(self, query: str, total: int) -> None:
        """Put a search that a person stayed with on top of the history."""
        if self._archive is not None and not self._archive.read_only:
            self._start(partial(self._archive.keeping.remember, query, total))

    def undo(self, kept: Kept) -> None:
        """Take it back."""
        if kept.undo is not None:
            self._start(kept.undo)

    def _do(self, work: Do, words: str, undo: Do | None) -> None:
        self._keep(partial(_run, work, Kept(words, undo)))

    def _keep(self, work: Callable[[JobContext], Kept | None]) -> None:
        job = self._runner.start(work, lane="edit")
        job.succeeded.connect(self.kept)
        job.failed.connect(self.failed)

    def _start(self, work: Do) -> None:
        self._runner.start(partial(_run, work, None), lane="edit").failed.connect(self.failed)

    @Slot(object)
    def _on_reading_succeeded(self, shelves: Shelves) -> None:
        self.shelves = shelves
        self.shelves_found.emit(shelves)


def _run(work: Do, kept: Kept | None, job: JobContext) -> Kept | None:
    job.checkpoint()
    work()
    return kept


def _review(keeping: Keeping, ids: Sequence[int], job: JobContext) -> Kept:
    job.checkpoint()
    reviewed, changed = keeping.toggle_reviewed(ids)
    count = len(changed)
    words = tr("Marked %n articles as reviewed.", count) if reviewed else tr("Took %n marks away.", count)
    return Kept(words, partial(keeping.review, changed, reviewed=not reviewed))


# What takes a change back leaves alone what was there before it.


def _save(keeping: Keeping, name: str, query: str, words: str, job: JobContext) -> Kept:
    job.checkpoint()
    before = [saved.query for saved in keeping.saved_searches() if saved.name == name]
    keeping.save_search(name, query)
    return Kept(words, partial(keeping.save_search, name, *before) if before else partial(keeping.remove_search, name))


def _tag(keeping: Keeping, ids: Sequence[int], name: str, words: str, job: JobContext) -> Kept:
    job.checkpoint()
    had = set(keeping.tagged(name))
    keeping.tag(ids, name)
    return Kept(words, partial(keeping.untag, [number for number in ids if number not in had], name))


def _untag(keeping: Keeping, ids: Sequence[int], name: str, words: str, job: JobContext) -> Kept:
    job.checkpoint()
    had = set(keeping.tagged(name))
    keeping.untag(ids, name)
    return Kept(words, partial(keeping.tag, [number for number in ids if number in had], name))


def _collect(keeping: Keeping, ids: Sequence[int], name: str, words: str, job: JobContext) -> Kept:
    job.checkpoint()
    known = [collection.id for collection in keeping.collections() if collection.name == name]
    had = {article for number in known for article in keeping.items(number)}
    number = keeping.collection(name, article_ids=ids)
    if not known:
        return Kept(words, partial(keeping.remove_collection, number))
    return Kept(words, partial(keeping.uncollect, number, [article for article in ids if article not in had]))


def _uncollect(keeping: Keeping, ids: Sequence[int], name: str, words: str, job: JobContext) -> Kept:
    job.checkpoint()
    number = keeping.collection(name)
    before = keeping.items(number)
    keeping.uncollect(number, ids)
    return Kept(words, partial(keeping.put_items_back, number, before))


def _remove(keeping: Keeping, entry: Entry, words: str, job: JobContext) -> Kept:
    job.checkpoint()
    if entry.kind == "tag":
        return Kept(words, partial(keeping.tag, keeping.remove_tag(entry.name), entry.name))
    return Kept(words, partial(_bring_back, keeping, entry, keeping.remove_collection(entry.id)))


def _bring_back(keeping: Keeping, entry: Entry, ids: Sequence[int]) -> None:
    keeping.collection(entry.name, entry.about, ids)


def _rename_tag(keeping: Keeping, name: str, new: str, words: str, job: JobContext) -> Kept:
    job.checkpoint()
    had_both = set(keeping.tagged(new))
    ids = keeping.rename_tag(name, new)
    return Kept(words, partial(_retag, keeping, ids, new, name, [n for n in ids if n in had_both]))


def _retag(keeping: Keeping, ids: Sequence[int], new: str, name: str, both: Sequence[int]) -> None:
    """Put the old tag back; articles that had both keep both."""
    keeping.tag(ids, name)
    keeping.untag([number for number in ids if number not in set(both)], new)
