"""Photo credits come apart as the trade prints them, each part where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive import resources
from archive.text.credits import CreditGrammar, grammar, parse_credit
from archive.text.names import NameRules
from archive.text.suppliers import Suppliers

# printed → text, kind, photographer, title, agency, via, file photo
PRINTED = {
    "(AP Photo/Alex Brandon)": ("AP Photo/Alex Brandon", "photo", "Alex Brandon", None, "AP", None, False),
    "(DHA via AP, File)": ("DHA via AP, File", None, None, None, "DHA", "AP", True),
    "(Photo by Ian Gavan/Getty Images for Doha Film Institute)": (
        "Ian Gavan/Getty Images for Doha Film Institute",
        "photo",
        "Ian Gavan",
        None,
        "Getty Images",
        "Doha Film Institute",
        False,
    ),
    "Acme/John Smith": ("Acme/John Smith", None, "John Smith", None, "Acme", None, False),
    "Karl Melander/TT": ("Karl Melander/TT", None, "Karl Melander", None, "TT", None, False),
    "Europa Press via Getty Images": (
        "Europa Press via Getty Images",
        None,
        None,
        None,
        "Europa Press",
        "Getty Images",
        False,
    ),
    "Helmut Schon for the Guardian": (
        "Helmut Schon for the Guardian",
        None,
        "Helmut Schon",
        None,
        None,
        "the Guardian",
        False,
    ),
    "Illustration: Daniel Haskett": ("Daniel Haskett", "illustration", "Daniel Haskett", None, None, None, False),
    "© Jane Hobson": ("Jane Hobson", None, "Jane Hobson", None, None, None, False),
    "Action images/Reuters": ("Action images/Reuters", None, None, None, "Action images/Reuters", None, False),
    "Invision for X": ("Invision for X", None, None, None, "Invision", "X", False),
    "Photo Samantha Zucchi /Insidefoto/Sipa USA)": (
        "Samantha Zucchi /Insidefoto/Sipa USA",
        "photo",
        "Samantha Zucchi",
        None,
        "Insidefoto/Sipa USA",
        None,
        False,
    ),
    "(Photo/John Doe)": ("John Doe", "photo", "John Doe", None, None, None, False),
    "(Photo: Col. Wayne Marotto/Twitter)": (
        "Col. Wayne Marotto/Twitter",
        "photo",
        "Wayne Marotto",
        "Col.",
        None,
        "Twitter",
        False,
    ),
    "(Photo: Submitted)": ("Submitted", "photo", None, None, None, None, False),
    "Photo credit: STR/AFP via Getty Images": (
        "STR/AFP via Getty Images",
        "photo",
        None,
        None,
        "AFP",
        "Getty Images",
        False,
    ),
    "REUTERS/Azad Lashkari/File Photo": (
        "REUTERS/Azad Lashkari/File Photo",
        None,
        "Azad Lashkari",
        None,
        "REUTERS",
        None,
        True,
    ),
    "PA Archive/Press Association Ima": (
        "PA Archive/Press Association Ima",
        None,
        None,
        None,
        "PA Archive/Press Association Ima",
        None,
        False,
    ),
    "(Credit too long, see caption)": ("Credit too long, see caption", None, None, None, None, None, False),
    # as they stand in articles
    "@harbourwatch/via REUTERS": ("@harbourwatch/via REUTERS", None, "@harbourwatch", None, "REUTERS", None, False),
    "REUTERS/Cornelius...": ("REUTERS/Cornelius...", None, "Cornelius", None, "REUTERS", None, False),
    "(Photo Credit : PTI File Photo )": ("PTI File Photo", "photo", None, None, "PTI", None, True),
    "(Photos: Getty/AP)": ("Getty/AP", "photo", None, None, "Getty/AP", None, False),
    "© REUTERS / MARA QUILL": ("REUTERS / MARA QUILL", None, "MARA QUILL", None, "REUTERS", None, False),
    "— Picture by Mara bin Quill": ("Mara bin Quill", "photo", "Mara bin Quill", None, None, None, False),
    "Mara Quill, AP": ("Mara Quill, AP", None, "Mara Quill", None, "AP", None, False),
    "( NASA/JPL-Caltech/ASU )": ("NASA/JPL-Caltech/ASU", None, None, None, "NASA/JPL-Caltech/ASU", None, False),
    "(Unsplash)": ("Unsplash", None, None, None, None, "Unsplash", False),
    "Photo by Mara Quill on Unsplash": ("Mara Quill on Unsplash", "photo", "Mara Quill", None, None, "Unsplash", False),
    "Handout via REUTERS": ("Handout via REUTERS", "handout", None, None, "REUTERS", None, False),
    "Foto: picture alliance / dpa | Mara Quill": (
        "picture alliance / dpa | Mara Quill",
        "photo",
        "Mara Quill",
        None,
        "picture alliance / dpa",
        None,
        False,
    ),
    "Mara Quill-USA TODAY Sports": (
        "Mara Quill-USA TODAY Sports",
        None,
        "Mara Quill",
        None,
        "USA TODAY Sports",
        None,
        False,
    ),
    "U.S. Navy photo by Mass Communication Specialist 2nd Class Mara Quill": (
        "U.S. Navy photo by Mass Communication Specialist 2nd Class Mara Quill",
        None,
        "Mara Quill",
        "Mass Communication Specialist 2nd Class",
        "U.S. Navy",
        None,
        False,
    ),
    "الصورة: سارة كمال/رويترز": ("سارة كمال/رويترز", "photo", "سارة كمال", None, "رويترز", None, False),
    "retuers/Mara Quill": ("retuers/Mara Quill", None, "Mara Quill", None, "retuers", None, False),
    # Galleries, dots for a colon, lower case, a name twice, a photographer behind "via", words in other languages
    "Bild 3 von 4 © Britta Redke / Norwire": (
        "Britta Redke / Norwire",
        None,
        "Britta Redke",
        None,
        "Norwire",
        None,
        False,
    ),
    "Credit... Ada Mills/The Harbour Times": (
        "Ada Mills/The Harbour Times",
        "photo",
        "Ada Mills",
        None,
        "The Harbour Times",
        None,
        False,
    ),
    "Getty Images/ada lund": ("Getty Images/ada lund", None, "ada lund", None, "Getty Images", None, False),
    "(C) Norwire": ("Norwire", None, None, None, "Norwire", None, False),
    "Ada P. Lund/dpa/Ada P Lund": ("Ada P. Lund/dpa/Ada P Lund", None, "Ada P. Lund", None, "dpa", None, False),
    "Keystone/Norwire via AP/Ada Lund": (
        "Keystone/Norwire via AP/Ada Lund",
        None,
        "Ada Lund",
        None,
        "Keystone/Norwire",
        "AP",
        False,
    ),
    "Ada Lund og Nils Strand (Harbour Tidende)": (
        "Ada Lund og Nils Strand (Harbour Tidende)",
        None,
        "Ada Lund og Nils Strand",
        None,
        "Harbour Tidende",
        None,
        False,
    ),
    "J. Lund / LRT nuotr": ("J. Lund / LRT nuotr", None, "J. Lund", None, "LRT", None, False),
    "Bild från Norwire": ("Norwire", "photo", None, None, "Norwire", None, False),
    "Skjermdump: Norwire": ("Norwire", "screenshot", None, None, "Norwire", None, False),
    "Gemeinde Hafenried": ("Gemeinde Hafenried", None, None, None, "Gemeinde Hafenried", None, False),
}


@pytest.mark.parametrize(("printed", "expected"), PRINTED.items(), ids=list(PRINTED))
def test_a_printed_credit_comes_apart(printed: str, expected: tuple[object, ...]) -> None:
    credit = parse_credit(printed)
    assert credit is not None
    found = (
        credit.text,
        credit.kind,
        credit.photographer,
        credit.photographer_title,
        credit.agency,
        credit.via,
        credit.file_photo,
    )
    assert found == expected


@pytest.mark.parametrize("printed", PRINTED)
def test_every_part_stands_where_its_span_says(printed: str) -> None:
    parts = grammar().read(printed)
    assert parts is not None
    for name in ("printed", "text", "photographer", "photographer_title", "agency", "via"):
        value = getattr(parts.credit, name)
        if value is not None:
            assert printed[slice(*parts.spans[name])] == value


@pytest.mark.parametrize(
    "text",
    [
        "CVS.N",
        "$1 = 0.7467 euros",
        "left",
        "June 2020",
        "R-Texas",
        "pvs/hh-kjd",
        "a Boeing 747",
        "",
        "http://a.example/b",
    ],
)
def test_what_stands_in_brackets_is_not_always_a_credit(text: str) -> None:
    assert not grammar().is_credit(text)


def test_a_desk_adds_a_supplier_without_touching_code() -> None:
    own = Suppliers.from_table({"supplier": [{"name": "Lantern Wire", "aliases": ["LW"]}]})
    labels = resources.rules("credit_lines")["photo"]
    names = NameRules.from_table(resources.rules("names"))
    assert not grammar().is_credit("Lantern Wire")
    parts = CreditGrammar(labels, own, names).read("LW/Mara Quill")
    assert parts is not None
    assert parts.known
    assert parts.credit.agency == "LW"
    assert parts.credit.photographer == "Mara Quill"


@given(st.text(alphabet=st.sampled_from("AaBé/|,.()[]©: -via by for Photo AFP Reuters\n؛و1"), max_size=200))
def test_reading_never_fails_and_spans_stay_inside(text: str) -> None:
    parts = grammar().read(text)
    if parts is not None:
        for start, end in parts.spans.values():
            assert 0 <= start <= end <= len(text)
