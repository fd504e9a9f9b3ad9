"""Sign-off credits: who did what, without places, desks, agencies and telephone numbers."""

# ruff: noqa: E501 - a sign-off is one line
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.text.credits_signoff import signoff_grammar

People = list[tuple[str, str, str | None]]

LINES: dict[str, People] = {
    "Editing by Oona Brack-Lind": [("editor", "Oona Brack-Lind", None)],
    "(Reporting by Mara Quill; Editing by Tom Vane)": [("reporter", "Mara Quill", None), ("editor", "Tom Vane", None)],
    # 1. run together
    "Reporting by Mara Quill Additional reporting by Oona Brack in Rome and Ivo Lind in Oslo Editing by Tom Vane and Eve Hale": [
        ("reporter", "Mara Quill", None),
        ("contributor", "Oona Brack", "Rome"),
        ("contributor", "Ivo Lind", "Oslo"),
        ("editor", "Tom Vane", None),
        ("editor", "Eve Hale", None),
    ],
    # 2. stray separators, other words
    "(Reporting By Mara Quill,; writing by Oona Brack,; Editing by Tom Vane.)": [
        ("reporter", "Mara Quill", None),
        ("writer", "Oona Brack", None),
        ("editor", "Tom Vane", None),
    ],
    "(Reporting by Mara Quill, with reporting by Oona Brack and Ivo Lind, editing by Tom Vane.)": [
        ("reporter", "Mara Quill", None),
        ("contributor", "Oona Brack", None),
        ("contributor", "Ivo Lind", None),
        ("editor", "Tom Vane", None),
    ],
    "(Reporting by Lantern bureaus around the world; Editing by Tom Vane)": [("editor", "Tom Vane", None)],
    "(Reporting by Sydney and Melbourne bureaus; Editing by Tom Vane)": [("editor", "Tom Vane", None)],
    "Additional reporting by Rania El Gamal": [("contributor", "Rania El Gamal", None)],
    "Additional writing and editing by Tom Vane": [("writer", "Tom Vane", None)],
    "— With assistance by Oona Brack, and Ivo Lind": [
        ("contributor", "Oona Brack", None),
        ("contributor", "Ivo Lind", None),
    ],
    # names before the first label
    "(Von Oona Brack, redigiert von Ivo Lind. Bei Rückfragen wenden Sie sich an die Redaktion in Berlin.)": [
        ("reporter", "Oona Brack", None),
        ("editor", "Ivo Lind", None),
    ],
    "(Oona Brack, version française Ivo Lind, édité par Eve Hale)": [
        ("reporter", "Oona Brack", None),
        ("translator", "Ivo Lind", None),
        ("editor", "Eve Hale", None),
    ],
    "Redaktion: Eve Hale, Mitarbeit: Tom Vane": [("editor", "Eve Hale", None), ("contributor", "Tom Vane", None)],
    "(Bericht von Oona Brack in Berlin und Ivo Lind in Wien. Redigiert von Eve Hale)": [
        ("reporter", "Oona Brack", "Berlin"),
        ("reporter", "Ivo Lind", "Wien"),
        ("editor", "Eve Hale", None),
    ],
    "(Reporte de Oona Brack en Madrid; reporte adicional de Ivo Lind en Lima; editado por Eve Hale)": [
        ("reporter", "Oona Brack", "Madrid"),
        ("contributor", "Ivo Lind", "Lima"),
        ("editor", "Eve Hale", None),
    ],
    "(Reporte de Oona Brack. Editado en español por Eve Hale)": [
        ("reporter", "Oona Brack", None),
        ("editor", "Eve Hale", None),
    ],
    "(تغطية صحفية أونا براك وإيفو ليند - تحرير توم فين)": [
        ("reporter", "أونا براك", None),
        ("reporter", "إيفو ليند", None),
        ("editor", "توم فين", None),
    ],
    "شارك في التغطية أونا براك من بغداد وإيفو ليند من دمشق": [
        ("contributor", "أونا براك", "بغداد"),
        ("contributor", "إيفو ليند", "دمشق"),
    ],
    "ڕاپۆرتی ئاسۆ کەریم لە هەولێر، دەستکاریکردنی شیلان عومەر": [
        ("reporter", "ئاسۆ کەریم", "هەولێر"),
        ("editor", "شیلان عومەر", None),
    ],
    "Mit Material von dpa und AFP": [],
    "Avec AFP": [],
    "With files from The Canadian Press": [],
    "With reports from Reforma and El Faro": [],
    "Additional reporting from PA": [],
    "Mara Quill helped with this story.": [("contributor", "Mara Quill", None)],
    "The Associated Press contributed to this report.": [],
    # 3. places and desks
    "(Additional reporting by Mara Quill and  Oona Brack  in Frankfurt,  Ivo Lind  in London and by the Hong Kong bureau, Writing by Tom Vane in Amsterdam)": [
        ("contributor", "Mara Quill", "Frankfurt"),
        ("contributor", "Oona Brack", "Frankfurt"),
        ("contributor", "Ivo Lind", "London"),
        ("writer", "Tom Vane", "Amsterdam"),
    ],
    "Reporting by Mara Quill in Seoul, Hong Kong and Tokyo; editing by J.R. Vane Jr.": [
        ("reporter", "Mara Quill", "Seoul"),
        ("editor", "J.R. Vane Jr.", None),
    ],
    "Vane reported from Rome. Associated Press writers Mara Quill in Oslo and Ivo Lind in Bern contributed to this report.": [
        ("contributor", "Mara Quill", "Oslo"),
        ("contributor", "Ivo Lind", "Bern"),
    ],
    "CNN’s Mara Quill and Ivo Lind contributed to this report": [
        ("contributor", "Mara Quill", None),
        ("contributor", "Ivo Lind", None),
    ],
    "- Reporting by:\ufffdMara Quill in Brussels, Ivo Lind in London": [
        ("reporter", "Mara Quill", "Brussels"),
        ("reporter", "Ivo Lind", "London"),
    ],
    "- Editing by: Tom Vane, +49 30 555 31472, <desk@lantern.example>": [("editor", "Tom Vane", None)],
    "(Reporting by Ed Post and Matt Daily; Editing by Joseph A. Lind)": [
        ("reporter", "Ed Post", None),
        ("reporter", "Matt Daily", None),
        ("editor", "Joseph A. Lind", None),
    ],
    # other languages
    "(Bericht von Mara Quill und Ivo Lind in Berlin, geschrieben von Eve Hale, redigiert von Tom Vane. Bei Rückfragen wenden Sie sich an die Redaktion)": [
        ("reporter", "Mara Quill", "Berlin"),
        ("reporter", "Ivo Lind", "Berlin"),
        ("writer", "Eve Hale", None),
        ("editor", "Tom Vane", None),
    ],
    "(Reportage Mara Quill à Paris, avec Ivo Lind, version française Eve Hale, édité par Tom Vane)": [
        ("reporter", "Mara Quill", "Paris"),
        ("contributor", "Ivo Lind", None),
        ("translator", "Eve Hale", None),
        ("editor", "Tom Vane", None),
    ],
    "(Reporte de Mara Quill en Madrid y María Lind; editado por Ana Vane)": [
        ("reporter", "Mara Quill", "Madrid"),
        ("reporter", "María Lind", None),
        ("editor", "Ana Vane", None),
    ],
    "(إعداد أحمد علي للنشرة العربية - تحرير سارة كمال)": [
        ("reporter", "أحمد علي", None),
        ("editor", "سارة كمال", None),
    ],
    "(تغطية صحفية أحمد علي ومحمد حسن في بغداد - تحرير سارة كمال)": [
        ("reporter", "أحمد علي", "بغداد"),
        ("reporter", "محمد حسن", "بغداد"),
        ("editor", "سارة كمال", None),
    ],
    "دەستکاریکردنی: ئازاد حەمە": [("editor", "ئازاد حەمە", None)],
}


@pytest.mark.parametrize(("line", "people"), LINES.items(), ids=[line[:50] for line in LINES])
def test_a_signoff_names_its_people(line: str, people: People) -> None:
    found = signoff_grammar().find(line, 0, len(line))
    assert found is not None
    names = [
        (name.role, line[slice(*name.name)], None if name.place is None else line[slice(*name.place)])
        for name in found.names
    ]
    assert names == people


@pytest.mark.parametrize(
    "prose",
    [
        "Reporting by The Lantern found that officials had lied about the matter for many years in several countries.",
        "The editor, Tom Vane, said he was editing by hand.",
        "Mara Quill is a staff writer. She contributed to the company's profits.",
        "Energizer Holdings Inc ( ENR.N )",
        "the shares fell ($1 = 0.7467 euros)",
    ],
)
def test_prose_is_no_signoff(prose: str) -> None:
    assert signoff_grammar().find(prose, 0, len(prose)) is None


def test_the_signoff_at_the_end_of_a_paragraph_is_told_from_the_paragraph() -> None:
    text = "It bought the ferry last year. (Editing by Tom Vane)"
    found = signoff_grammar().find(text, 0, len(text))
    assert found is not None
    assert text[found.start :].startswith("Editing by")


@given(st.text(alphabet=st.sampled_from("Reporting by Editing;,()Mara Vane in Rome and \n.-و تحرير"), max_size=300))
def test_finding_never_fails_and_names_stay_inside(text: str) -> None:
    found = signoff_grammar().find(text, 0, len(text))
    if found is not None:
        assert 0 <= found.start <= found.end <= len(text)
        for name in found.names:
            assert found.start <= name.name.start < name.name.end <= found.end
