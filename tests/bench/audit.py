"""Audit the credits of 100,000 photos, then of one changed article.

    python -m tests.bench.audit [--photos 100000] [--archive FOLDER] [--seed 1]

Builds an archive of fictional articles with two captioned photos each (credits of eight suppliers and 4,000
photographers, some misspelt; three pictures in five with metadata of their own; one in ten printed in another article,
half of these under another credit) and prints processor and clock seconds and the memory of the process for: the first
audit, an audit with nothing to do, one after a single article changed, and one after the rules changed.
`--archive` keeps the archive there and takes it as it is when it is there already.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import resource
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, process_time

from archive import Archive
from archive.jobs import JobContext
from archive.model import (
    Article,
    ArticleRecord,
    AuditReport,
    Byline,
    Caption,
    EmbeddedValue,
    Field,
    Mention,
    Photo,
    RawArticle,
)
from archive.storage.articles import put_article
from archive.storage.connecting import connect_writer
from archive.storage.imports import begin_import
from archive.storage.prepare import KeptPicture, prepare
from archive.text.credits import parse_credit

_GIVEN = (
    "Ada",
    "Imre",
    "Nils",
    "Petra",
    "Tomas",
    "Ines",
    "Yusuf",
    "Leyla",
    "Karim",
    "Marta",
    "Jonas",
    "Elif",
    "Sami",
    "Ruth",
)
_FAMILY = tuple(
    f"{start}{end}{more}"
    for start in ("Lund", "Quill", "Thor", "Vell", "Berg", "Kess", "Sol", "Oka", "And", "Strand")
    for end in (
        "er",
        "mann",
        "vald",
        "qvist",
        "ström",
        "ovic",
        "ez",
        "idi",
        "sen",
        "ley",
        "gaard",
        "holm",
        "by",
        "ton",
        "wick",
    )
    for more in ("", "-Roe")
)
_SUPPLIERS = ("Reuters", "AFP", "AP", "dpa", "Getty Images", "EPA", "AFP via Getty Images", "Harbour Press")
_WORDS = (
    "bridge",
    "river",
    "council",
    "harvest",
    "ferry",
    "school",
    "budget",
    "storm",
    "market",
    "railway",
    "hospital",
)
_PLACES = ("Harrow Bay", "Old Ferring", "Lindholm Point", "Castle Marrow", "Upper Tolland")
_BODY = " ".join(
    f"The {a} of the {b} was said to be near the {c}." for a in _WORDS for b in _WORDS[:4] for c in _WORDS[:1]
)
PER_ARTICLE = 2


class Maker:
    """Makes fictional articles; the same seed makes the same."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._printed: list[tuple[str, KeptPicture]] = []  # captions and pictures that may come again

    def articles(self, count: int) -> Iterator[tuple[RawArticle, ArticleRecord, list[KeptPicture]]]:
        """That many articles."""
        for number in range(count):
            yield self._article(number)

    def _article(self, number: int) -> tuple[RawArticle, ArticleRecord, list[KeptPicture]]:
        rnd = self._random
        uses = [self._use(number, index) for index in range(PER_ARTICLE)]
        lines = [
            line
            for caption, _ in uses
            for line in (caption.text or "", caption.credit.printed if caption.credit else "")
        ]
        text = "\n".join((*lines, _BODY))
        fields, position = [], 0
        for place, line in enumerate(lines):
            path = f"captions[{place // 2}].{'credit.printed' if place % 2 else 'text'}"
            if line:
                fields.append(Field(path, line, position, position + len(line), line, "text", "bench", 1, 0.9))
            position += len(line) + 1
        fields.append(Field("body", _BODY, position, len(text), _BODY, "text", "bench", 1, 0.9))
        article = Article(
            headline=f"{rnd.choice(_WORDS).capitalize()} in {rnd.choice(_PLACES)} {number}",
            outlet=f"The Harbour {rnd.choice(('Gazette', 'Times', 'Post'))}",
            published=f"{rnd.randint(1985, 2025)}-{rnd.randint(1, 12):02}-{rnd.randint(1, 28):02}",
            bylines=(Byline(self._name()),),
            captions=tuple(caption for caption, _ in uses),
            mentions=tuple(Mention("place", rnd.choice(_PLACES)) for _ in range(20)),
            body=_BODY,
        )
        path = f"{number}.txt"
        digest = hashlib.sha256(path.encode()).hexdigest()
        record = ArticleRecord(path, path, "html", digest, article, text, tuple(fields))
        return RawArticle(path, path, "html", text), record, [picture for _, picture in uses]

    def _use(self, number: int, index: int) -> tuple[Caption, KeptPicture]:
        rnd = self._random
        reference = f"{number}-{index}.jpg"
        name, supplier = self._name(), rnd.choice(_SUPPLIERS)
        if self._printed and rnd.random() < 0.1:
            words, old = rnd.choice(self._printed[-20_000:])
            picture = KeptPicture(reference, old.sha256, fingerprint=old.fingerprint)
        else:
            words = f"{self._name()} at the {rnd.choice(_WORDS)} of {rnd.choice(_PLACES)} on day {number} of {index}."
            digest = hashlib.sha256(reference.encode()).hexdigest()
            picture = KeptPicture(reference, digest, 1, "image/jpeg", fingerprint=rnd.getrandbits(64))
            self._printed.append((words, picture))
        credit = parse_credit(f"{name}/{supplier}") if rnd.random() < 0.9 else None
        photo = self._photo(name, supplier) if rnd.random() < 0.6 else None
        return Caption(words, words, image=reference, credit=credit, photo=photo), picture

    def _photo(self, name: str, supplier: str) -> Photo:
        creator = name if self._random.random() < 0.95 else self._name()
        values = (EmbeddedValue("creator", "xmp", creator, True), EmbeddedValue("credit_line", "iim", supplier, True))
        return Photo(creator=(creator,), credit_line=supplier, embedded=values)

    def _name(self) -> str:
        rnd = self._random
        name = f"{rnd.choice(_GIVEN)} {rnd.choice(_FAMILY)}"
        if rnd.random() < 0.01:
            at = rnd.randrange(1, len(name))
            name = name[:at] + name[at + 1 :]
        return name


def build(folder: Path, photos: int, seed: int) -> None:
    """An archive of that many photos in the folder."""
    Archive.open(folder, create=True).close()
    connection = connect_writer(folder / "archive.sqlite")
    import_id = begin_import(connection, ["bench"])
    for number, (raw, record, pictures) in enumerate(Maker(seed).articles(photos // PER_ARTICLE)):
        if number % 1000 == 0:
            connection.execute("COMMIT") if connection.in_transaction else None
            connection.execute("BEGIN")
        connection.execute("INSERT INTO originals VALUES (?, 1, 1, 'bench', ?)", (record.sha256, import_id))
        prepared = prepare(raw, record, pictures)
        prepared.columns["signature"] = None  # near-duplicates are not what is measured
        put_article(connection, prepared, record.sha256, import_id)
    connection.commit()
    connection.close()


def measured(name: str, archive: Archive, *, everything: bool = False) -> AuditReport:
    """Audit and print what it took."""
    cpu, clock = process_time(), monotonic()
    report = archive.desk.audit(JobContext(), everything=everything)
    cpu, clock = process_time() - cpu, monotonic() - clock
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(
        f"{name:28} {cpu:7.2f} s processor {clock:7.2f} s clock {memory:6.0f} MB at most  "
        f"{report.checked:,} articles, {report.opened:,} findings opened, {report.closed:,} closed\n"
    )
    sys.stdout.flush()
    return report


def main(photos: int, folder: Path, seed: int) -> None:
    """Build if need be, audit, print the table."""
    if not folder.exists():
        build(folder, photos, seed)
    with sqlite3.connect(folder / "archive.sqlite") as connection:
        connection.execute("DELETE FROM findings")
        connection.execute("DELETE FROM meta WHERE key = 'audited_with'")
    connection.close()
    with Archive.open(folder) as archive:
        report = measured("first audit", archive)
        sys.stdout.write(f"{report.photos:,} photos, findings by rule: {dict(report.by_rule)}\n")
        measured("nothing new", archive)
        change = archive.corrections.correct(
            photos // 4, "captions[0].credit.text", "Ada Lunder/Reuters", reason="bench"
        )
        measured("one article changed", archive)
        archive.corrections.undo([change.id])
        measured("the change taken back", archive)
        measured("everything again", archive, everything=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photos", type=int, default=100_000)
    parser.add_argument("--archive", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        main(arguments.photos, arguments.archive or Path(temporary) / "bench.backfile", arguments.seed)
