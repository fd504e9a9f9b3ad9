"""What the desk says of one finding."""

from __future__ import annotations

from dataclasses import replace
from types import ModuleType

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from archive.model import CreditLine, FindingRow, Photo
from viewer.photos.detail import OtherUse, alike, compare, detail_of, differ
from viewer.photos.model import Column, FindingsModel
from viewer.photos.rules import SHIPPED, rule_names


def finding(number: int, rule: str = "A2", state: str = "open", **more: object) -> FindingRow:
    values = {"headline": f"Headline {number}", "index": 0, "caption": "A bridge", "credit": "Holt/Chirper"}
    values |= {"suggestion": "Holt/Valley Pictures", "evidence": "the picture says so", "state": state} | more
    return FindingRow(key=f"key{number}", rule=rule, article=number, **values)  # type: ignore[arg-type]


def test_the_words_of_the_finding_are_marked_in_the_caption_as_printed(samples: ModuleType) -> None:
    row = finding(1, quote="Photo: Capt. Mara Holt/Chirper")
    detail = detail_of(row, samples.english(), [OtherUse(2, "Other", None)])
    assert detail.words == samples.CAPTION
    assert detail.marked is not None
    assert detail.words[slice(*detail.marked)] == "Photo: Capt. Mara Holt/Chirper"
    assert detail.others[0].article == 2


def test_printed_and_embedded_parts_stand_side_by_side(samples: ModuleType) -> None:
    parts = {part.label: part for part in detail_of(finding(1), samples.english()).compared}
    assert (parts["Photographer"].printed, parts["Photographer"].embedded) == ("Mara Holt", "MARA HOLT")
    assert not parts["Photographer"].differs
    assert parts["Agency"].embedded == "Valley Pictures"
    assert parts["Agency"].differs
    assert not parts["Via"].differs


def test_an_article_that_is_gone_leaves_the_finding(samples: ModuleType) -> None:
    detail = detail_of(finding(1, index=7, quote="bridge"), None)
    assert (detail.words, detail.marked, detail.compared) == ("A bridge", (2, 8), ())
    assert detail_of(finding(1, index=7), samples.english()).compared == ()


@pytest.mark.parametrize(
    ("printed", "embedded", "different"),
    [
        ("Mara Holt", "HOLT, MARA", False),
        ("Mara Holt", "Mara Holm", True),
        (None, "AFP", True),
        ("AFP", None, False),
        (None, None, False),
    ],
)
def test_case_and_order_do_not_count(printed: str | None, embedded: str | None, different: bool) -> None:
    assert differ(printed, embedded) is different


def test_parts_that_neither_has_are_left_out() -> None:
    photo = Photo(instructions="NO ARCHIVAL USE")
    assert [part.label for part in compare(None, photo)] == ["Restriction"]
    credit = CreditLine("AFP", "AFP", agency="AFP")
    assert [part.label for part in compare(credit, Photo())] == ["Agency", "Credit line"]


def test_alike_are_open_findings_with_the_same_remedy() -> None:
    row = finding(1)
    rows = [row, finding(2), finding(3, state="fixed"), finding(4, credit="other"), finding(5, rule="A3")]
    assert [other.article for other in alike(row, rows)] == [2]


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = FindingsModel(rule_names())
    model.set_rows([finding(number) for number in range(5)])
    qtmodeltester.check(model)


def test_the_model_shows_the_wanted_states_and_counts_the_cleared() -> None:
    model = FindingsModel(rule_names())
    model.set_rows([finding(1), finding(2, state="fixed"), finding(3, state="dismissed"), finding(4, state="accepted")])
    assert ([row.article for row in model.rows], model.cleared) == ([1], 2)
    model.decide({"key1"}, "dismissed", "ours")
    assert (model.rowCount(), model.cleared) == (0, 3)
    assert model.all_rows[0].reason == "ours"
    model.set_states(())
    assert model.rowCount() == 4


def test_a_row_is_told_in_words() -> None:
    model = FindingsModel(rule_names())
    model.set_rows([replace(finding(1), credit=None, suggestion=None, published="2020-02-02")])
    spoken = model.index(0, Column.RULE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "A2 Printed and embedded differ" in spoken
    assert "no credit printed" in spoken
    assert "2 February 2020" in spoken
    assert "the picture says so" in spoken.replace("\u2068", "").replace("\u2069", "")


def test_every_rule_of_the_audit_has_a_name() -> None:
    assert list(rule_names()) == [f"A{number}" for number in range(1, 15)]
    assert tuple(rule.name for rule in rule_names().values()) == SHIPPED
    assert rule_names()["A1"].roles == ("bad", "bad_wash")
