"""What may have been meant, over a real index: only what finds more than what was typed."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from archive import Archive
from archive.jobs import JobContext
from archive.model import SearchRequest


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    folder = tmp_path_factory.mktemp("meant")
    bodies = [f"The ferry left the harbor at the old price, as it did in year {number}." for number in range(12)]
    bodies += ["A prise of snuff was all they had that winter.", "Rowing was forbidden that winter."]
    lines = (json.dumps({"headline": f"Item {number}", "body": body}) for number, body in enumerate(bodies))
    (folder / "items.jsonl").write_text("\n".join(lines))
    with Archive.open(folder / "Items.backfile", create=True) as opened:
        opened.import_paths([folder / "items.jsonl"], JobContext())
        yield opened


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("habror ferry", "harbor ferry"),  # a word that is not there
        ("harbor prise", "harbor price"),  # one that is, but hardly ever and not with the other
        ("harbor rowin", None),  # "rowing" is there, but would not be found together with "harbor"
        ("harbor zzzzzz", None),  # nothing near
        ("harbor ferry", None),
        ("prise", None),  # it finds what was typed
    ],
)
def test_what_may_have_been_meant_finds_more(archive: Archive, typed: str, meant: str | None) -> None:
    assert archive.search(SearchRequest(typed), JobContext()).suggestion == meant
