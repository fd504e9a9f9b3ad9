"""Bring back from a bag of our own what people did with its articles: corrections, notes, tags, collections and so on.

The articles themselves come from the originals in the bag. What is here stays: a deed that contradicts ours is an issue
and is not done. So running it again changes nothing, and completes what was interrupted.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from archive.errors import InputError
from archive.jobs import JobContext
from archive.model import Changes, ImportIssue
from archive.services.corrections import Corrections
from archive.services.deeds import Doer, Outcome
from archive.services.import_bag import deeds_of, is_own
from archive.services.session import Session

_AT_ONCE = 1_000  # deeds in one transaction
_LONGEST_LINE = 8 << 20  # characters of one deed; what is longer is none of ours
_TRAIL = ("sha256", "place", "field", "old", "new", "reason", "who", "when")


def bring_back(session: Session, paths: Sequence[Path], job: JobContext) -> list[ImportIssue]:
    """What people did, from every bag of ours at or below the paths; what contradicts ours is an issue."""
    issues: list[ImportIssue] = []
    for bag in _own_bags(paths):
        deeds = deeds_of(bag, job.checkpoint)
        if deeds is not None:  # else the import said that they were changed
            issues += _Bag(session, deeds, job).bring_back()
    return issues


def _own_bags(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        for folder, below, _files in os.walk(path):
            if is_own(Path(folder)):
                below.clear()
                yield Path(folder)


class _Bag:
    """The deeds of one bag."""

    def __init__(self, session: Session, deeds: Path, job: JobContext) -> None:
        self._session = session
        self._deeds = deeds
        self._job = job
        self._doer = Doer()
        self._issues: list[ImportIssue] = []
        self._unreadable: list[int] = []  # numbers of lines
        self._outcomes: Counter[Outcome] = Counter()

    def bring_back(self) -> list[ImportIssue]:
        """Do what is not done yet, so many at once; the issues."""
        try:
            with self._deeds.open(encoding="utf-8", errors="surrogatepass") as file:
                lines = enumerate(iter(lambda: file.readline(_LONGEST_LINE), ""), start=1)
                while batch := list(islice(lines, _AT_ONCE)):
                    self._job.checkpoint()
                    self._do([(number, deed) for number, line in batch if (deed := self._read(number, line))])
        except (OSError, UnicodeDecodeError) as failure:
            self._say("bag-deeds", f"What people did with its articles cannot be read to the end: {failure}.")
        if self._unreadable:
            text = f"{len(self._unreadable):,} lines that say what people did cannot be read"
            self._say("bag-deeds", f"{text} (the first is line {self._unreadable[0]:,}); the others were brought back.")
        if missing := self._outcomes[Outcome.MISSING]:
            self._say("bag-deeds", f"{missing:,} notes, tags or corrections are of articles that did not come along.")
        if self._outcomes[Outcome.DONE]:
            self._session.notify(Changes(everything=True))
        return self._issues

    def _read(self, number: int, line: str) -> dict[str, Any] | None:
        try:
            deed = json.loads(line)
            self._doer.check(deed)
        except (ValueError, TypeError, KeyError, RecursionError, InputError):
            self._unreadable.append(number)
            return None
        return dict(deed)

    def _do(self, batch: Sequence[tuple[int, dict[str, Any]]]) -> None:
        self._correct([deed for _, deed in batch if deed["kind"] == "correction"])
        others = [(number, deed) for number, deed in batch if deed["kind"] != "correction"]
        if not others:
            return
        with self._session.store.database.transaction("bringing back a bag") as connection:
            for number, deed in others:
                outcome, conflict = self._doer.do(connection, deed)
                self._outcomes[outcome] += 1
                if outcome is Outcome.CONFLICT:
                    self._say(f"{deed['kind']}-conflict", f"{conflict} What is here stays.", number)
            self._doer.finish(connection)

    def _correct(self, deeds: Sequence[dict[str, Any]]) -> None:
        lines = [json.dumps({name: deed[name] for name in _TRAIL} | {"undone": bool(deed["undone"])}) for deed in deeds]
        report = Corrections(self._session).import_trail(lines, self._job)
        self._outcomes[Outcome.DONE] += report.applied
        self._outcomes[Outcome.MISSING] += report.missing
        for conflict in report.conflicts:
            values = " and ".join(
                f"{'rejected' if value is None else f'“{value[:80]}”'} {where}"
                for value, where in ((conflict.here, "here"), (conflict.there, "in the bag"))
            )
            text = f"{conflict.field} of article {conflict.article} is {values}. What is here stays."
            self._say("correction-conflict", text)

    def _say(self, code: str, text: str, line: int = 0) -> None:
        place = f"{self._deeds}:{line}" if line else str(self._deeds)
        self._issues.append(ImportIssue(str(self._deeds), place, "warning", code, text))
