"""Between the people panel and the archive: names, pages, merging and splitting, all off the GUI thread."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from archive.errors import InputError
from archive.jobs import JobContext
from archive.model import Changes, NameRow
from viewer.i18n import isolated, listed, tr
from viewer.jobs.decisions import Decision, Decisions
from viewer.jobs.latest import LatestOnly
from viewer.jobs.runner import JobRunner
from viewer.people.panel import PeoplePanel
from viewer.people.roles import Person

if TYPE_CHECKING:
    from archive import Archive

_NAMES = 1000
_ARTICLES = 6  # shown of each role
_SIMILAR = 4
_NEAR = 88.0  # of 100: one wrong letter in a short name, or two in a long one; the order of its words does not count


class PeopleController(QObject):
    """Owned by the window, lives in the GUI thread; nothing is asked of the archive before `show_people`."""

    failed = Signal(object)  # the exception

    def __init__(self, panel: PeoplePanel, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel, self._runner = panel, runner
        self._archive: Archive | None = None
        self._filter, self._name = "", ""
        self._asked = False
        self._decisions = Decisions(runner, self)
        self._decisions.words_changed.connect(panel.show_decision)
        self._decisions.decided.connect(self._refresh)
        self._decisions.undone.connect(self._refresh)
        self._decisions.failed.connect(self.failed)
        self._names = self._latest(panel.show_names)
        self._pages = self._latest(panel.show_person)
        panel.filter_changed.connect(self._on_filter_changed)
        panel.person_requested.connect(self.open_person)
        panel.merge_requested.connect(self._on_merge_requested)
        panel.split_requested.connect(self._on_split_requested)
        panel.undo_requested.connect(self.undo)

    def _latest(self, slot: Callable[..., object]) -> LatestOnly:
        latest = LatestOnly(self._runner, self)
        latest.succeeded.connect(slot)
        latest.failed.connect(self.failed)
        return latest

    @property
    def settled(self) -> bool:
        """Whether nothing is awaited."""
        return not (self._names.busy or self._pages.busy)

    def set_archive(self, archive: Archive | None) -> None:
        """Show the people of this one."""
        self._names.cancel()
        self._pages.cancel()
        self._archive, self._asked, self._name = archive, False, ""
        self._decisions.clear()
        self._panel.set_writable(archive is not None and not archive.read_only)
        self._panel.show_person(None)
        self._panel.show_names(())

    @Slot()
    def show_people(self) -> None:
        """The panel is looked at: fill it the first time."""
        if not self._asked:
            self._asked = True
            self._refresh()

    @Slot(str)
    def open_person(self, name: str) -> None:
        """Open the page of a name, in any of its forms."""
        if self._archive is not None:
            self._name = name
            self._pages.start(partial(_person, self._archive, name))

    @Slot(object)
    def on_archive_changed(self, changes: Changes) -> None:
        """Articles or names changed: show them, when the panel is in use."""
        if self._asked and (changes.everything or {"people", "articles"} & changes.kinds):
            self._refresh()

    @Slot()
    def undo(self) -> None:
        """Take the last merge or split back."""
        self._decisions.undo()

    def import_names(self, source: Path) -> None:
        """Bring in a list of agreed names; it can be undone as a whole."""
        if self._archive is not None:
            self._decisions.decide(partial(_import_names, self._archive, source))

    @Slot()
    def _refresh(self) -> None:
        if self._archive is not None:
            self._names.start(partial(_list, self._archive, self._filter))
            if self._name:
                self.open_person(self._name)

    @Slot(str)
    def _on_filter_changed(self, words: str) -> None:
        self._filter = words.strip()
        if self._archive is not None:
            self._names.start(partial(_list, self._archive, self._filter))

    @Slot(tuple, str)
    def _on_merge_requested(self, names: tuple[str, ...], agreed: str) -> None:
        if self._archive is not None:
            self._name = agreed
            self._decisions.decide(partial(_merge, self._archive, names, agreed))

    @Slot(str)
    def _on_split_requested(self, form: str) -> None:
        if self._archive is not None:
            self._decisions.decide(partial(_split, self._archive, form))


# What the workers do: plain calls, no QObject


def _import_names(archive: Archive, source: Path, _job: JobContext) -> Decision:
    try:
        text = source.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as failure:
        message = tr("{file} cannot be read as text.").format(file=source)
        raise InputError(message, tr("Choose another file.")) from failure
    before = set(archive.people.forms().items())
    batch = archive.people.import_csv(text)
    fresh = len(set(archive.people.forms().items()) - before)
    return Decision(tr("%n names agreed on", fresh), partial(archive.people.undo, batch))


def _list(archive: Archive, words: str, job: JobContext) -> list[NameRow]:
    job.checkpoint()
    return archive.people.names(words, _NAMES)


def _person(archive: Archive, name: str, job: JobContext) -> Person:
    """The page, the newest articles of each role, and names spelled nearly the same."""
    page = archive.people.page(name)
    job.checkpoint()
    rows = {}
    for role, ids in page.roles.items():
        rows[role] = tuple(row for row in archive.rows(ids[:_ARTICLES]) if row is not None)
        job.checkpoint()
    names = [row.name for row in archive.people.names("", _NAMES) if row.name != page.name]
    return Person(page, rows, similar_names(page.name, names))


def _spelled(name: str) -> str:
    """The name without what printers vary: case, hyphens, points."""
    return " ".join(re.findall(r"\w+", name.casefold()))


def similar_names(name: str, names: Sequence[str]) -> tuple[str, ...]:
    """Names that are probably the same one spelled otherwise, the nearest first."""
    # Here and not above: the window opens sooner without it.
    from rapidfuzz import fuzz, process

    found = process.extract(
        name, names, scorer=fuzz.token_sort_ratio, processor=_spelled, score_cutoff=_NEAR, limit=_SIMILAR
    )
    return tuple(other for other, _score, _at in found)


def _merge(archive: Archive, names: Sequence[str], agreed: str, _job: JobContext) -> Decision:
    batch = archive.people.merge(names, agreed)
    words = tr("{names} → {agreed}").format(names=listed(isolated(name) for name in names), agreed=isolated(agreed))
    return Decision(words, partial(archive.people.undo, batch))


def _split(archive: Archive, form: str, _job: JobContext) -> Decision:
    batch = archive.people.split(form)
    return Decision(tr("{name} split off").format(name=form), partial(archive.people.undo, batch))
