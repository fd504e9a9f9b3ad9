"""Bring back from a bag of our own what people did with its articles: corrections and tags.

The articles themselves come from the originals in the bag. Running it again changes nothing.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from archive.errors import InputError
from archive.jobs import JobContext
from archive.model import ImportIssue
from archive.services.corrections import Corrections
from archive.services.import_bag import is_own, records_of
from archive.services.session import Session
from archive.storage import changes, keeping
from archive.storage.prepare import place_of

_AT_ONCE = 1_000  # records in one transaction
_LONGEST_LINE = 256 << 20  # characters of one record
_LONGEST_TAG = 200


@dataclass
class _Kept:
    """What the records say that people did, by original and place."""

    trail: list[str] = field(default_factory=list)
    tags: list[tuple[str, str, str]] = field(default_factory=list)  # hash, place, tag


def bring_back(session: Session, paths: Sequence[Path], job: JobContext) -> list[ImportIssue]:
    """Corrections and tags of every bag of ours at or below the paths; what contradicts ours stays, and is an issue."""
    issues: list[ImportIssue] = []
    for bag in _own_bags(paths):
        records = records_of(bag, job.checkpoint)
        if records is None:
            continue  # the import said that they were changed
        try:
            issues += _bring_back(session, records, job)
        except (InputError, OSError, ValueError, RecursionError) as failure:
            text = f"The corrections and tags in it cannot be read: {failure}"
            issues.append(ImportIssue(str(records), str(records), "warning", "bag-records", text))
    return issues


def _own_bags(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        for folder, below, _files in os.walk(path):
            if is_own(Path(folder)):
                below.clear()
                yield Path(folder)


def _bring_back(session: Session, records: Path, job: JobContext) -> Iterator[ImportIssue]:
    corrections = Corrections(session)
    with records.open(encoding="utf-8") as file:
        lines = iter(lambda: file.readline(_LONGEST_LINE), "")
        while batch := list(islice(lines, _AT_ONCE)):
            job.checkpoint()
            kept = _Kept()
            for line in batch:
                _take(json.loads(line), kept)
            report = corrections.import_trail(kept.trail, job)
            _put_tags(session, kept.tags)
            for conflict in report.conflicts:
                text = f"A correction in it was not taken: {conflict}."
                yield ImportIssue(str(records), str(records), "warning", "correction-conflict", text)


def _take(record: Any, kept: _Kept) -> None:
    """What one record says; raises ValueError for what is no record."""
    try:
        sha256, place = str(record["sha256"]), place_of(str(record["path"]), str(record["locator"]))
        for change in record["history"]:
            entry = {name: change.get(name) for name in ("field", "old", "new", "who", "when")}
            entry |= {"sha256": sha256, "place": place, "reason": change.get("reason", "")}
            kept.trail.append(json.dumps(entry | {"undone": bool(change.get("undone"))}))
        kept.tags += [(sha256, place, str(tag)[:_LONGEST_TAG]) for tag in record["tags"]]
    except (KeyError, TypeError, AttributeError) as failure:
        raise ValueError(f"a line is no record ({type(failure).__name__})") from failure


def _put_tags(session: Session, tags: Sequence[tuple[str, str, str]]) -> None:
    if not tags:
        return
    with session.store.database.transaction("bringing back tags") as connection:
        for sha256, place, tag in tags:
            article_id = changes.article_at(connection, sha256, place)
            if article_id is not None and tag.strip():
                keeping.tag(connection, [article_id], tag)
