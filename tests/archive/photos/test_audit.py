"""The audit: each rule finds what it is for, and leaves alone what looks like it."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import pytest
from PIL import Image, ImageDraw

from archive.model import Caption, EmbeddedValue
from archive.photos.audit.model import RULES, Finding, Knowledge, PhotoUse, Place
from archive.photos.audit.run import Auditor
from archive.photos.embedded import Embedded
from archive.photos.fingerprint import distance, near_groups, perceptual_hash
from archive.resources import rules
from archive.text.credits import parse_credit
from archive.text.suppliers import Suppliers

SUPPLIERS = Suppliers.from_table(rules("suppliers"))


def use(text: str | None, credit: str | None, *, article: int = 1, **other: object) -> PhotoUse:
    caption = Caption(text, f"{text or ''} {credit or ''}".strip(), credit=parse_credit(credit) if credit else None)
    made = PhotoUse(article, f"key-{article}", 0, caption)
    return replace(made, **other)  # type: ignore[arg-type]


def says(**fields: str | tuple[str, ...]) -> Embedded:
    """What a picture says in XMP."""
    values: list[EmbeddedValue] = []
    for name, value in fields.items():
        several = (value,) if isinstance(value, str) else value
        values += [EmbeddedValue(name, "xmp", one, True) for one in several]
    return Embedded(tuple(values))


def audit(*uses: PhotoUse, knowledge: Knowledge | None = None, only: str | None = None) -> list[Finding]:
    auditor = Auditor(rules("audit"), SUPPLIERS, knowledge, today=date(2026, 1, 1))
    return [finding for finding in auditor.all(uses) if only is None or finding.rule == only]


GOOD = "Ana Vell opens the bridge in Harrow Bay on Monday."


def test_every_rule_is_named_in_the_data() -> None:
    assert tuple(rules("audit")["rules"]) == RULES


def test_a_full_credit_has_no_findings() -> None:
    assert audit(use(GOOD, "Tomas Quill/Reuters", embedded=says(creator="Tomas Quill", credit_line="Reuters"))) == []


def test_a1_no_credit_suggests_what_the_picture_says() -> None:
    (finding,) = audit(use(GOOD, None, embedded=says(creator="Tomas Quill", credit_line="Reuters")), only="A1")
    assert finding.suggestion == "Tomas Quill/Reuters"


def test_a1_never_suggests_a_placeholder() -> None:
    (finding,) = audit(use(GOOD, None, embedded=says(creator="Staff")), only="A1")
    assert finding.suggestion is None


def test_a1_leaves_a_credit_without_caption_alone() -> None:
    assert audit(use(None, "Tomas Quill/Reuters"), only="A1") == []


@pytest.mark.parametrize(
    ("printed", "creator", "line", "differs"),
    [
        ("Tomas Quill/Reuters", "Ines Thorvald", "Reuters", True),
        ("Tomas Quill/AFP", "Tomas Quill", "Reuters", True),
        ("T. Quill/Reuters", "TOMAS QUILL", "REUTERS", False),
        ("Tomas Quill/Getty Images", "Tomas Quill", "Getty", False),
        ("Christof Stache/AFP via Getty Images", "CHRISTOF STACHE", "AFP/Getty Images", False),
        ("AP", "Tomas Quill", "The Associated Press", False),
        ("Zoë Quill/Reuters", "Zoe Quill", "Reuters", False),
        ("تصوير: نادية هارون/نورواير", "Nadia Haroun", "Norwire", False),
    ],
)
def test_a2_compares_people_and_suppliers(printed: str, creator: str, line: str, differs: bool) -> None:
    found = audit(use(GOOD, printed, embedded=says(creator=creator, credit_line=line)), only="A2")
    assert bool(found) is differs


def test_a3_and_a4_ask_for_the_missing_part() -> None:
    assert [f.rule for f in audit(use(GOOD, "Reuters"))] == ["A3"]
    assert [f.rule for f in audit(use(GOOD, "Photo: Tomas Quill"))] == ["A4"]


def test_a5_suggests_the_name_that_is_known() -> None:
    knowledge = Knowledge({"Alaa al-Marjani": 40, "Alaa al-Marjan": 1})
    (finding,) = audit(use(GOOD, "Alaa al-Marjan/Reuters"), knowledge=knowledge, only="A5")
    assert finding.suggestion == "Alaa al-Marjani/Reuters"


def test_a5_leaves_two_well_known_names_alone() -> None:
    knowledge = Knowledge({"Jan Novak": 20, "Jana Novak": 18})
    assert audit(use(GOOD, "Jana Novak/Reuters"), knowledge=knowledge, only="A5") == []


def test_a6_a_supplier_cut_at_32_bytes() -> None:
    (finding,) = audit(use(GOOD, "PA Archive/Press Association Ima"), only="A6")
    assert "cut" in finding.evidence


def test_a6_the_picture_has_the_whole() -> None:
    picture = says(credit_line="Petra Lindqvist-Amadi/Northern Photo Union")
    (finding,) = audit(use(GOOD, "Petra Lindqvist-Amadi/Northern P", embedded=picture), only="A6")
    assert finding.suggestion == "Petra Lindqvist-Amadi/Northern Photo Union"


@pytest.mark.parametrize(
    "printed", ["Photo: Submitted", "(Credit too long, see caption)", "Handout", "Photo: Unknown", "Staff"]
)
def test_a7_placeholders(printed: str) -> None:
    assert len(audit(use(GOOD, printed), only="A7")) == 1


@pytest.mark.parametrize(
    ("printed", "suggestion"),
    [
        ("Tomas Quill/Retuers", "Tomas Quill/Reuters"),
        ("Tomas Quill/AFP/Getty Images", "Tomas Quill/AFP via Getty Images"),
    ],
)
def test_a8_suggests_the_suppliers_form(printed: str, suggestion: str) -> None:
    (finding,) = audit(use(GOOD, printed), only="A8")
    assert finding.suggestion == suggestion


def test_a8_leaves_the_right_form_alone() -> None:
    assert audit(use(GOOD, "Tomas Quill/AFP via Getty Images"), only="A8") == []


def test_a8_a_stringer_is_no_partner() -> None:
    assert audit(use(GOOD, "STR/Getty Images"), only="A8") == []


def test_a6_a_credit_that_stops_at_a_word_is_not_cut() -> None:
    picture = says(credit_line="Ines Thorvald/Meridian Pictures via Norwire")
    assert audit(use(GOOD, "Ines Thorvald/Meridian Pictures", embedded=picture), only="A6") == []


def test_a9_same_picture_other_credit_names_the_other_article() -> None:
    uses = [use(GOOD, "Tomas Quill/Reuters", article=n, picture="a" * 64) for n in (1, 2)]
    uses.append(use("Another caption.", "Ines Thorvald/AFP", article=3, picture="a" * 64))
    (finding,) = audit(*uses, only="A9")
    assert (finding.article, finding.suggestion) == (3, "Tomas Quill/Reuters")
    assert "article 1" in finding.evidence


def test_a9_a_shorter_form_of_the_same_credit_is_no_conflict() -> None:
    uses = [
        use(GOOD, credit, article=n, picture="a" * 64)
        for n, credit in enumerate(("Tomas Quill/Reuters", "Reuters/T. Quill"))
    ]
    assert audit(*uses, only="A9") == []


def test_a10_an_organisation_and_a_part_twice() -> None:
    assert len(audit(use(GOOD, "Reuters/Reuters"), only="A10")) == 1
    assert audit(use(GOOD, "REUTERS/Tomas Quill"), only="A10") == []


@pytest.mark.parametrize(
    ("instructions", "meaning"),
    [
        ("NO ARCHIVAL USE", "archived"),
        ("TURKEY OUT", "TURKEY"),
        ("SALESOUT NARCH EUO", "archived"),
        ("Use until 31 December 2019 only", "2019"),
        ("Editorial use only", None),
        ("Valid until 31 December 2099", None),
    ],
)
def test_a11_restrictions(instructions: str, meaning: str | None) -> None:
    found = audit(use(GOOD, "Tomas Quill/Reuters", embedded=says(instructions=instructions)), only="A11")
    assert (meaning in found[0].evidence) if meaning else found == []


def test_a12_a_file_photo_wants_its_date() -> None:
    assert len(audit(use("FILE - The bridge in Harrow Bay.", "Tomas Quill/Reuters"), only="A12")) == 1
    assert audit(use("FILE - The bridge in Harrow Bay, May 4, 2019.", "Tomas Quill/Reuters"), only="A12") == []


def test_a12_a_bare_caption() -> None:
    assert len(audit(use("People stand in the street and wait.", "Tomas Quill/Reuters"), only="A12")) == 1
    assert audit(use("مساء في البلدة القديمة", "Tomas Quill/Reuters"), only="A12") == []


def test_a13_a_bracket_that_does_not_close() -> None:
    assert len(audit(use(GOOD, "(Photo: Tomas Quill/Reuters"), only="A13")) == 1


def test_a14_an_editor_as_photographer() -> None:
    knowledge = Knowledge({}, frozenset({"helen achterberg"}))
    assert len(audit(use(GOOD, "Helen Achterberg/Courier"), knowledge=knowledge, only="A14")) == 1
    own = says(creator="Helen Achterberg")
    assert audit(use(GOOD, "Helen Achterberg/Courier", embedded=own), knowledge=knowledge, only="A14") == []


def test_a_finding_stands_on_its_words_and_keeps_its_key() -> None:
    placed = use(GOOD, "Photo: Submitted", credit_place=Place(52, 68, "Photo: Submitted"))
    (first,) = audit(placed, only="A7")
    (second,) = audit(replace(placed, article=99), only="A7")
    assert (first.start, first.end, first.quote) == (52, 68, "Photo: Submitted")
    assert first.key == second.key


def picture(seed: int, size: tuple[int, int] = (640, 480), quality: int = 90) -> bytes:
    image = Image.new("RGB", (640, 480), (40 + seed * 37 % 160, 90, 120))
    draw = ImageDraw.Draw(image)
    for step in range(14):
        x, y = (seed * 97 + step * 131) % 560, (seed * 61 + step * 79) % 400
        draw.ellipse(
            (x, y, x + 80 + step * 5, y + 60 + step * 3), fill=(step * 18 % 255, seed * 53 % 255, step * 40 % 255)
        )
    buffer = io.BytesIO()
    image.resize(size).save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()


def test_a_resized_copy_is_known_and_another_picture_is_not() -> None:
    original, copy, other = (perceptual_hash(data) for data in (picture(1), picture(1, (320, 240), 60), picture(5)))
    assert original is not None
    assert copy is not None
    assert other is not None
    assert distance(original, copy) <= 3 < distance(original, other)
    assert near_groups([(original, "a"), (other, "b"), (copy, "c")]) == [["a", "c"]]


def test_a_plain_picture_has_no_fingerprint() -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (64, 64), "grey").save(buffer, "PNG")
    assert perceptual_hash(buffer.getvalue()) is None
    assert perceptual_hash(b"not a picture") is None


def test_an_outlet_is_no_photographer() -> None:
    knowledge = Knowledge(outlets=frozenset({"Harbour Tidings"}))
    assert [f.rule for f in audit(use(GOOD, "Photo: Harbour Tidings"), knowledge=knowledge)] == ["A3"]
    assert [f.rule for f in audit(use(GOOD, "Photo: Harbour Tidings"))] == ["A4"]


def test_a1_leaves_portraits_of_authors_and_labels_alone() -> None:
    assert audit(use("Ana Vell", None, authors=frozenset({"ANA VELL"})), only="A1") == []
    assert audit(use("Logo", None), only="A1") == []
    assert audit(use("Lund & Quill Triple Compartment Leather Tote", None), only="A1") == []
    assert len(audit(use("Golden Harbour Bridge", None), only="A1")) == 1
    assert len(audit(use("Ana Vell, Tomas Quill, Ines Thorvald, Mara Holt", None), only="A1")) == 1
    assert len(audit(use("Ana Vell", None, authors=frozenset({"Tomas Quill"})), only="A1")) == 1


def test_a4_takes_an_intermediary_for_the_source() -> None:
    assert audit(use(GOOD, "Tomas Quill for the Guardian"), only="A4") == []
    assert audit(use(GOOD, "Courtesy of Tomas Quill"), only="A4") == []
    assert audit(use(GOOD, "Photo: Tomas Quill/Twitter"), only="A4") == []


def test_a8_and_a10_say_a_supplier_once() -> None:
    twice = use(GOOD, "Tomas Quill/Bloomberg via Getty Images / Getty Images")
    assert audit(twice, only="A8") == []
    (finding,) = audit(twice, only="A10")
    assert finding.suggestion == "Tomas Quill/Bloomberg via Getty Images"


@pytest.mark.parametrize(
    ("caption", "bare"),
    [
        ("A view of the river", True),
        ("Police at the scene", True),
        ("Verlund during the storm", False),
        ("The river in Harrow Bay", False),
        ("The river in 1953", False),
        ("Cyberangriffe nehmen weiter zu", False),
    ],
)
def test_a12_knows_a_bare_caption_by_its_first_word(caption: str, bare: bool) -> None:
    assert bool(audit(use(caption, "Tomas Quill/Reuters"), only="A12")) is bare


def test_a_picture_alone_is_judged_by_what_it_says_of_itself() -> None:
    says_all = says(creator="Tomas Quill", credit_line="Reuters", instructions="NO ARCHIVAL USE")
    assert [f.rule for f in audit(use(GOOD, "Reuters", alone=True, embedded=says_all))] == ["A11"]
    assert audit(use(GOOD, None, alone=True, embedded=says(creator="Tomas Quill"))) == []
    assert [f.rule for f in audit(use(GOOD, None, alone=True))] == ["A1"]


def test_a5_looks_for_a_slip_at_either_end() -> None:
    knowledge = Knowledge({"Margareta Lindqvist": 40, "Margareta Lindqist": 1, "Mrgareta Lindqvist": 1, "Ada Lund": 9})
    for slip in ("Margareta Lindqist", "Mrgareta Lindqvist", "MARGARETA LINDQVIST"):
        (finding,) = audit(use(GOOD, f"{slip}/Reuters"), knowledge=knowledge, only="A5")
        assert finding.suggestion == "Margareta Lindqvist/Reuters"


def test_a4_leaves_houses_whose_names_look_like_a_persons_alone() -> None:
    for house in ("Rockstar Games", "Free People", "Second Dinner", "Red Bull Content Pool"):
        assert audit(use(GOOD, f"Photo: {house}"), only="A4") == []
    for house in ("EAG Antigua", "PEM Aachen"):
        assert audit(use(GOOD, f"Photo: {house}"), only="A4") == []
    for person in (
        "Fazry ISMAIL",
        "STACHE Christof",
        "LUND Ada",
        "Grace Stone",
        "Petra Lindqvist-Amadi",
        "Şilan Karwan",
    ):
        assert len(audit(use(GOOD, f"Photo: {person}"), only="A4")) == 1


def test_a3_asks_no_photographer_of_what_was_drawn_or_of_their_own_business() -> None:
    for credit in ("Graphic: Reuters", "Screenshot: BBC", "Ada Lund Photography via Getty Images"):
        assert audit(use(GOOD, credit), only="A3") == []


@pytest.mark.parametrize(
    ("credit", "found"),
    [("Mara Quill/Insidefoto/Sipa USA)", True), ("CC BY-SA 2.5], via Wikimedia Commons", False), ("(Reuters)", False)],
)
def test_a13_blames_a_bracket_only_where_it_is_the_credits_own(credit: str, found: bool) -> None:
    caption = Caption(GOOD, None, credit=parse_credit(credit))
    printed = replace(caption, credit=replace(caption.credit, printed=credit))  # type: ignore[type-var]
    assert bool(audit(replace(use(GOOD, None), caption=printed), only="A13")) is found


def test_a1_takes_a_source_in_the_caption_for_what_it_is() -> None:
    for caption in ("Source: Bureau of Statistics.", "Harbour Pictures", "© Harbour Council"):
        assert audit(use(caption, None), only="A1") == []
    knowledge = Knowledge({"Lucy Akers": 3})
    assert audit(use("Orchids in oasis (Lucy Akers)", None), knowledge=knowledge, only="A1") == []
    assert len(audit(use("The senator (Lucy Akers)", None), only="A1")) == 1


def test_a3_takes_the_name_on_a_platform_for_a_photographer() -> None:
    for credit in ("wachi - stock.adobe.com", "PonyWang via Getty Images", "jori / Fotolia", "reddit by u/Cat"):
        assert audit(use(GOOD, credit), only="A3") == []
    for credit in ("WXR / Biernat", "Kauer/DJW", "Harbour24 – Twitter Screenshot"):
        assert audit(use(GOOD, credit), only="A3") == []
    for credit in ("WWD/Getty Images", "Stock/Getty Images", "STR/Getty Images", "Copyright Reuters"):
        assert len(audit(use(GOOD, credit), only="A3")) == 1


def test_a3_leaves_notices_and_placeholders_alone() -> None:
    for credit in ("Copyright 2023", "2013 Harbour Network, Inc. All rights reserved", "CC BY-SA 2.0", "Agencies"):
        assert audit(use(GOOD, credit), only="A3") == []


def test_charts_and_words_of_the_page_ask_for_no_credit() -> None:
    chart = Caption(
        "Snow in Harrow Bay on Christmas since 1980.", None, image="https://harbour.example/snow_chart-2.png"
    )
    assert audit(replace(use(GOOD, None), caption=chart), only="A1") == []
    assert audit(use("Media playback is unsupported on your device", None), only="A1") == []
    drawn = replace(chart, credit=parse_credit("NOAA"))
    assert audit(replace(use(GOOD, None), caption=drawn), only="A3") == []
    assert len(audit(replace(use(GOOD, None), caption=replace(chart, image="a/charter-ship.jpg")), only="A1")) == 1
