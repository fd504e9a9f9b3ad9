"""Datelines in all the shapes that agencies print."""

from __future__ import annotations

import pytest

from archive import resources
from archive.text.datelines import DatelineGrammar
from archive.text.suppliers import Suppliers

GRAMMAR = DatelineGrammar.from_table(
    resources.rules("datelines"),
    Suppliers.from_table(resources.rules("suppliers")),
    lambda name: name in ("Paris", "Rome", "Mumbai"),
)

SHAPES = {
    "ERBIL (Kurdistan 24) - Ferries": ("ERBIL", "Kurdistan 24", None),
    "NAIROBI, Kenya (AP) _ Ferries": ("NAIROBI, Kenya", "AP", None),
    "LONDON/PARIS  (Reuters) - Ferries": ("LONDON/PARIS", "Reuters", None),
    "ROME and PARIS (AP) — Ferries": ("ROME and PARIS", "AP", None),
    "SPRINGFIELD, Ill. (AP) — Ferries": ("SPRINGFIELD, Ill.", "AP", None),
    "BEIJING, Dec. 3 (Xinhua) -- Ferries": ("BEIJING", "Xinhua", "Dec. 3"),
    "LIMA, 9 JAN 90 (EFE) -- [TEXT] FERRIES": ("LIMA", "EFE", "9 JAN 90"),
    "París, 3 mar (EFE).- Ferries": ("París", "EFE", "3 mar"),
    "BERLIN, 3. März (Reuters) - Fähren": ("BERLIN", "Reuters", "3. März"),
    "Paris (ats afp) Les bacs": ("Paris", "ats afp", None),
    "Berlin (dpa/tmn) - Fähren": ("Berlin", "dpa/tmn", None),
    "KYIV (Lantern Wire) — Ferries": ("KYIV", "Lantern Wire", None),
    "SAITAMA, Japan, Dec. 9 Kyodo - Ferries": ("SAITAMA, Japan", "Kyodo", "Dec. 9"),
    "LONDON, Feb. 1, 2017 /PRNewswire/ --": ("LONDON", "PRNewswire", "Feb. 1, 2017"),
    "QUITO, March 9 - Ferries": ("QUITO", None, "March 9"),
    "Rome, March 3, 2021 — Ferries": ("Rome", None, "March 3, 2021"),
    "FLUSHING MEADOWS — Ferries": ("FLUSHING MEADOWS", None, None),
    "(Reuters) — Ferries": (None, "Reuters", None),
    "AFP, MANILA - Ferries": ("MANILA", "AFP", None),
    "(ANSA) - ROMA, 3 MAR - Ferries": ("ROMA", "ANSA", "3 MAR"),
    "Mumbai, Nov 22: The ferries stayed in harbour again on Monday, the port said": ("Mumbai", None, "Nov 22"),
    "دمشق، سوريا (CNN) -- أكدت جهات": ("دمشق، سوريا", "CNN", None),
    "أربيل (كوردستان 24)- قال": ("أربيل", "كوردستان 24", None),
    "هەولێر (کوردستان 24) – سەرۆک": ("هەولێر", "کوردستان 24", None),
}


@pytest.mark.parametrize(("text", "expected"), SHAPES.items(), ids=list(SHAPES))
def test_a_dateline_is_read_from_the_start_of_a_story(text: str, expected: tuple[str | None, ...]) -> None:
    found = GRAMMAR.read(text, 0, len(text))
    assert found is not None
    parts = tuple(None if part is None else text[slice(*part)] for part in (found.place, found.agency, found.date))
    assert parts == expected
    assert found.printed.start == 0
    assert text[found.end :].lstrip()[:5].casefold() in (
        "ferri",
        "fähre",
        "les b",
        "the f",
        "أكدت ",
        "قال",
        "سەرۆک",
        "",
    )


@pytest.mark.parametrize(
    "text",
    [
        "The International Ferry Fund (IFF) said on Monday",
        "John Vane (R) - the chairman",
        "FILE - In this photo a ferry waits",
        "By Mara Quill (AP) — A ferry",
        "“I think so” – he said",
        "He was — as always — late",
        "Oil prices (Brent) – the benchmark",
        "Read more: A ferry waits",
        "A (b) - c",
    ],
)
def test_other_openings_are_no_dateline(text: str) -> None:
    assert GRAMMAR.read(text, 0, len(text)) is None
