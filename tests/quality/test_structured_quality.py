"""The gate: no importer may agree less with the labels than it did, and what got better is pinned."""

from __future__ import annotations

import json
from itertools import islice
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from archive.importing.registry import default_registry
from archive.jobs import JobContext
from archive.model import RawArticle
from tests.quality.structured_quality import measure

FLOORS = Path(__file__).with_name("structured_floors.json")
SLACK = 0.02  # a floor further below what is reached hides a loss: raise it


@pytest.mark.shared
def test_structured_formats_agree_with_their_labels(shared_data: Path) -> None:
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    reached = {
        kind: {f: mean for f, (mean, _) in fields.items()} for kind, fields in measure(shared_data / "dev").items()
    }
    assert {kind: set(fields) for kind, fields in reached.items()} == {kind: set(f) for kind, f in floors.items()}
    below = [
        f"{kind} {field}: {reached[kind][field]:.4f} < {floor}"
        for kind, fields in floors.items()
        for field, floor in fields.items()
        if reached[kind][field] < floor
    ]
    assert below == []
    loose = [
        f"{kind} {field}: raise {floor} to {reached[kind][field]:.3f}"
        for kind, fields in floors.items()
        for field, floor in fields.items()
        if reached[kind][field] > floor + SLACK
    ]
    assert loose == []


def own_part(url: str | None) -> str:
    return urlsplit(url or "").path.rstrip("/").rpartition("/")[2]


@pytest.mark.shared
def test_every_page_of_the_labelled_web_archive_is_read(shared_data: Path) -> None:
    lines = (shared_data / "dev" / "manifest.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines if '"kind": "warc"' in line]
    (row,) = [row for row in rows if "pages" in row["gold"]]
    items = list(default_registry().read(shared_data / "dev" / row["path"], JobContext()))
    articles = [item for item in items if isinstance(item, RawArticle)]
    # The page may name another address of its own as the canonical one; the story's own part is the same.
    assert [own_part(article.url) for article in articles] == [own_part(page["url"]) for page in row["gold"]["pages"]]


@pytest.mark.shared
def test_reuters_21578_is_read_as_a_stream(shared_data: Path) -> None:
    """The first three thousand elements, each an article; the place wherever the dateline has its plain form."""
    reading = default_registry().read(shared_data / "corpora" / "reuters-21578.tar.xz", JobContext())
    items = list(islice((item for item in reading if "NEWID=" in item.locator), 3000))
    articles = [item for item in items if isinstance(item, RawArticle)]
    assert len(articles) == 3000
    printed, placed = (
        sum(any(stated.field == f"dateline.{part}" for stated in article.stated) for article in articles)
        for part in ("printed", "place")
    )
    assert placed >= 0.985 * printed
