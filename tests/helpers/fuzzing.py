"""Targets that must survive any bytes: importers with extraction, picture metadata, the query parser, the opener."""

from __future__ import annotations

import random
import resource
import shutil
import signal
import traceback
import warnings
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import FrameType

from archive.config import Limits
from archive.errors import KnownError, QueryError
from archive.extraction.run import extract
from archive.importing.registry import default_registry
from archive.index.explain import explain
from archive.index.query import parse
from archive.jobs import JobContext
from archive.model import ImportIssue, RawArticle, SearchRequest
from archive.photos.blocks import UnsupportedPictureError
from archive.photos.embedded import read_embedded
from archive.photos.fingerprint import perceptual_hash
from tests.helpers.mutating import mutated

SECONDS = 5  # of the processor, for one input: what an import allows
LARGEST = 400_000  # bytes of a seed: larger ones say nothing more and are slow
_LIMITS = Limits(expanded_bytes=64 * 1024 * 1024)
_SHA = "0" * 64


class TooSlowError(Exception):
    """An input took longer than an input may."""


@dataclass
class Fuzzed:
    """What a run found: inputs tried by target, and each failure with its target, seed file and traceback."""

    tried: dict[str, int] = field(default_factory=dict)
    failures: list[tuple[str, str, bytes, str]] = field(default_factory=list)
    failed: Callable[[str, str, bytes, str], None] = lambda *_: None  # called with each failure as it comes


@contextmanager
def time_limit(seconds: int) -> Iterator[None]:
    """Raise TooSlowError in the block when it uses more of the processor; main thread only."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TooSlowError(f"longer than {seconds} s")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def bound_memory(gigabytes: int = 4) -> None:
    """Have this process fail rather than take the machine's memory."""
    resource.setrlimit(resource.RLIMIT_AS, (gigabytes << 30, gigabytes << 30))


def check_import(path: Path) -> None:
    """Read and extract everything in the file; every promise of both is asserted."""
    registry = default_registry(_LIMITS)
    locators = set()
    for item in registry.read(path, JobContext()):
        if isinstance(item, ImportIssue):
            assert item.message
            assert item.locator
            # An importer that stops on an error of Python's own has not understood its input: a defect of ours.
            assert item.code != "importer-failed", item.message
            continue
        assert isinstance(item, RawArticle)
        assert item.locator not in locators
        locators.add(item.locator)
        assert all(0 <= block.start <= block.end <= len(item.text) for block in item.blocks)
        record = extract(item, sha256=_SHA)
        for proof in record.fields:
            if proof.start is not None:
                assert record.text[proof.start : proof.end] == proof.quote, proof


def check_picture(data: bytes) -> None:
    """Read what a picture says, and its fingerprint."""
    try:
        read_embedded(data).photo()
    except UnsupportedPictureError:
        return
    perceptual_hash(data, 1_000_000)


def check_query(text: str) -> None:
    """Parse and explain; only QueryError may come out."""
    refused: QueryError | None = None
    try:
        node = parse(text)
    except QueryError as error:
        refused = error
    if refused is not None:
        assert 0 <= refused.position <= len(text)
    else:
        assert explain(node, text).words


def check_opening(folder: Path) -> None:
    """Open a damaged archive, search and read in it; a person is told or it works."""
    from archive import Archive

    try:
        with Archive.open(folder) as archive:
            answer = archive.search(SearchRequest("bridge", facets=("agency",)), JobContext())
            archive.rows(answer.ids)
            for article_id in list(answer.ids)[:3]:
                archive.article(article_id)
    except KnownError:
        return


QUERIES = (
    'caption:flood AND (credit:none OR "photo by") -body:dam',
    "date:2019-03..2020 words:>800 flood NEAR/5 dam",
    'credit:/reu.*rs/ photo* wom?n Sulaymaniyah~1 =floods search:"weekly"',
    "agency:(AP OR AFP) ATLEAST5 flood a W/S b lead:flood^2",
    "کوردستان caption:فيضان -has:credit date:last-30d [a TO b]",
)


def fuzz(
    seeds: list[Path],
    archive: Path | None,
    work: Path,
    *,
    inputs: range,
    seed: int,
    report: Callable[[str], None],
    found: Fuzzed | None = None,
) -> Fuzzed:
    """Try the changed inputs of these numbers over all targets; failures carry the input that made them.

    The same number and seed give the same change, whatever was tried before it, so that a run can go on later.
    """
    found = found or Fuzzed()
    pictures = [path for path in seeds if path.suffix.lower() in {".jpg", ".jpeg", ".tif", ".png", ".webp", ".psd"}]
    for number in inputs:
        rnd = random.Random(f"{seed}/{number}")
        share = number % 20
        if archive is not None and share == 0:
            _try_opening(archive, work, rnd, found)
        elif share < 3:
            text = mutated(rnd.choice(QUERIES).encode(), rnd, rnd.choice(QUERIES).encode()).decode("utf-8", "replace")
            _try(found, "query", "query", text.encode(), partial(check_query, text))
        elif share < 5 and pictures:
            path = rnd.choice(pictures)
            data = mutated(path.read_bytes(), rnd, rnd.choice(pictures).read_bytes())
            _try(found, "picture", path.name, data, partial(check_picture, data))
        else:
            path = rnd.choice(seeds)
            data = mutated(content(path), rnd, content(rnd.choice(seeds)))
            target = work / f"input{path.with_suffix('').suffix if path.suffix == '.gz' else path.suffix}"
            target.write_bytes(data)
            _try(found, "import", path.name, data, partial(check_import, target))
        if number % 500 == 499:
            report(f"{number + 1:,} inputs, {len(found.failures)} failures")
    return found


def content(seed: Path) -> bytes:
    """What is in the seed; a packed one is unpacked, as a changed packing hardly ever reaches an importer."""
    data = seed.read_bytes()
    if seed.suffix != ".gz":
        return data
    try:
        return zlib.decompressobj(31).decompress(data, LARGEST * 4)
    except zlib.error:  # broken on purpose
        return data


def _try(found: Fuzzed, target: str, name: str, data: bytes, run: Callable[[], None]) -> None:
    found.tried[target] = found.tried.get(target, 0) + 1
    try:
        with warnings.catch_warnings(), time_limit(SECONDS):
            warnings.simplefilter("ignore")
            run()
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt):
            raise
        failure = (target, name, data, "".join(traceback.format_exception(error)[-12:]))
        found.failures.append(failure)
        found.failed(*failure)


def _try_opening(archive: Path, work: Path, rnd: random.Random, found: Fuzzed) -> None:
    copy = work / "copy.backfile"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(archive, copy)
    files = sorted(path for path in copy.rglob("*") if path.is_file() and "originals" not in path.parts)
    victim = rnd.choice([path for path in files if path.suffix != ".lock"])
    data = mutated(victim.read_bytes(), rnd)
    victim.write_bytes(data)
    _try(found, "opening", str(victim.relative_to(copy)), data, partial(check_opening, copy))


def seeds_in(*folders: Path) -> list[Path]:
    """Files small enough to be changed often."""
    return sorted(
        path
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file() and 0 < path.stat().st_size <= LARGEST and not path.name.endswith(".expected.json")
    )
