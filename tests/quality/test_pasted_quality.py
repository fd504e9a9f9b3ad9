"""The gate for plain text of pages never seen: pages as pasted, and labelled texts set otherwise."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.quality.html_quality import EVERY, labelled, scorer
from tests.quality.perturbations import CHANGES
from tests.quality.perturbed_quality import worst
from tests.quality.rendered_pages import lines_of
from tests.quality.rendered_quality import NEWS, read_all, table
from tests.quality.test_text_quality import held

FLOORS = Path(__file__).with_name("pasted_floors.json")


@pytest.mark.shared
@pytest.mark.slow
def test_pasted_pages_agree_with_their_labels(shared_data: Path) -> None:
    pages, found = [], {}
    for pasted, record in read_all(shared_data, labelled(shared_data, NEWS, EVERY)):
        for field in record.fields:
            if field.start is not None:
                assert record.text[field.start : field.end] == field.quote
        pages.append(pasted.page)
        found[pasted.page["id"]] = record
    floors = json.loads(FLOORS.read_text("utf-8"))["rendered"]
    assert held(table(scorer(shared_data), found, pages), floors) == []


@pytest.mark.shared
@pytest.mark.slow
def test_labelled_texts_come_apart_however_they_are_set(shared_data: Path) -> None:
    floors = json.loads(FLOORS.read_text("utf-8"))["perturbed"]
    assert held(worst(shared_data / "dev" / "plaintext"), floors) == []


def test_a_page_is_pasted_as_a_screen_shows_it() -> None:
    source = (
        "<title>Unseen</title><script>unseen()</script><div><span>Lantern</span><span>Wire</span></div>"
        "<ul><li>Home<ul><li>Harbour</li></ul></li></ul><h1>Pier  opens</h1><div>By Mara Quill</div><div>3 March</div>"
        "<p>One<br>two</p><p style='display:none'>unseen</p>"
    )
    assert lines_of(source.encode()) == [
        "LanternWire",
        "* Home",
        "+ Harbour",
        "",
        "Pier opens",
        "",
        "By Mara Quill",
        "3 March",
        "",
        "One",
        "two",
    ]


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_leaves_the_labels_it_was_given(change: str) -> None:
    labels = {
        "id": "made up",
        "headline": "Pier opens",
        "byline": ["Mara Quill"],
        "byline_raw": ["By Mara Quill"],
        "dateline_raw": "QUILLHAVEN (AP) -",
        "dateline_place": "QUILLHAVEN",
        "dateline_agency": "AP",
        "published": "2021-03-03",
        "published_raw": "March 3, 2021",
        "updated_raw": None,
        "dateline_date_raw": None,
        "captions": [{"text": "A pier.", "raw": "A pier. (Photo: Ivo Lind/AP)", "credit": "Ivo Lind/AP"}],
        "photo_credits": [{"raw": "Ivo Lind/AP", "person": "Ivo Lind"}],
        "boilerplate": [],
        **{name: [] for name in ("editors", "reporters", "contributors")},
    }
    before = json.dumps(labels)
    text = "Pier opens\nBy Mara Quill\nMarch 3, 2021\n\nA pier. (Photo: Ivo Lind/AP)\nQUILLHAVEN (AP) - It's “open”.\n"
    changed = CHANGES[change](text, labels)
    assert json.dumps(labels) == before
    assert changed is None or changed != (text, labels)
