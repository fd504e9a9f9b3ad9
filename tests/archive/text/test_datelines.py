"""Datelines in all the shapes that agencies print."""

from __future__ import annotations

import pytest

from archive import resources
from archive.text.datelines import DatelineGrammar
from archive.text.suppliers import Suppliers

GRAMMAR = DatelineGrammar.from_table(
    resources.rules("datelines"),
    Suppliers.from_table(resources.rules("suppliers")),
    lambda name: name in ("Paris", "Rome", "Mumbai", "Bern"),
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
    "BERLIN (dpa-AFX) - Fähren": ("BERLIN", "dpa-AFX", None),
    "Wien (APA) - Fähren": ("Wien", "APA", None),
    "Bern (sda) Die Fähren": ("Bern", "sda", None),
    "München - Die Fähren": ("München", None, None),
    "Madrid, 3 mar (EFE).- Los barcos": ("Madrid", "EFE", "3 mar"),
    "MADRID, 3 Mar. (EUROPA PRESS) - Los barcos": ("MADRID", "EUROPA PRESS", "3 Mar"),
    "Buenos Aires, 3 de marzo (Télam) - Los barcos": ("Buenos Aires", "Télam", "3 de marzo"),
    "Lisboa, 03 mar 2021 (Lusa) – Os barcos": ("Lisboa", "Lusa", "03 mar 2021"),
    "Paris, 3 mars 2021 (AFP) - Les bacs": ("Paris", "AFP", "3 mars 2021"),
    "MOSCOW, March 3. /TASS/. The ferries": ("MOSCOW", "TASS", "March 3"),
    "ISTANBUL (AA) - Ferries": ("ISTANBUL", "AA", None),
    "KUWAIT, March 3 (KUNA) -- Ferries": ("KUWAIT", "KUNA", "March 3"),
    "NEW DELHI, March 3 (PTI) The ferries": ("NEW DELHI", "PTI", "March 3"),
    "New Delhi, Mar 3 (PTI): Ferries": ("New Delhi", "PTI", "Mar 3"),
    "DAMASCUS, (SANA)- Ferries": ("DAMASCUS", "SANA", None),
    "TEHRAN, Mar. 03 (MNA) – Ferries": ("TEHRAN", "MNA", "Mar. 03"),
    "Tehran, IRNA – Ferries": ("Tehran", "IRNA", None),
    "HONG KONG (CNN Business)Ferries": ("HONG KONG", "CNN Business", None),
    "NEW YORK--(BUSINESS WIRE)--Ferries": ("NEW YORK", "BUSINESS WIRE", None),
    "NEW YORK, March 03, 2021 (GLOBE NEWSWIRE) -- Ferries": ("NEW YORK", "GLOBE NEWSWIRE", "March 03, 2021"),
    "CNN — Ferries stayed in harbour": (None, "CNN", None),
    "بغداد/واع - بقيت العبارات": ("بغداد", "واع", None),
    "(بغداد/وكالة الأنباء العراقية) - بقيت العبارات": ("بغداد", "وكالة الأنباء العراقية", None),
    "القاهرة - أ ش أ: بقيت العبارات": ("القاهرة", "أ ش أ", None),
    "الرياض 3 مارس 2021 م واس - بقيت العبارات": ("الرياض", "واس", "3 مارس 2021 م"),
    "دبي، 3 مارس (وام) -- بقيت العبارات": ("دبي", "وام", "3 مارس"),
    "هەولێر (ڕووداو) – بەلەمەکان": ("هەولێر", "ڕووداو", None),
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
        "die f",
        "los b",
        "os ba",
        "بقيت ",
        "بەلەم",
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
