"""Evidence is said in the language of the interface, whatever it quotes."""

from __future__ import annotations

import ast
import inspect
import re

import pytest
from PySide6.QtWidgets import QApplication

from archive.photos.audit import rules
from viewer import i18n
from viewer.evidence import SHAPES, evidence_words, shape_of


@pytest.fixture
def german(qapp: QApplication):
    i18n.install(qapp, "de")
    yield
    i18n.install(qapp, "en")


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_is_known_again_with_anything_in_it(shape: str) -> None:
    numbers = ("count", "few", "number", "year")
    values = {**dict.fromkeys(numbers, "12"), "place": "the Netherlands"}
    said = re.sub(r"\{(\w+)\}", lambda found: values.get(found[1], "a: “b”"), shape)
    assert shape_of(said) == shape


def test_english_stays_as_it_is() -> None:
    said = evidence_words("Ann Bray is credited with 1200 photos, Ann Brey with 1")
    assert re.sub("[\u2068\u2069]", "", said) == "Ann Bray is credited with 1200 photos, Ann Brey with 1"
    assert evidence_words("something that nobody foresaw") == "something that nobody foresaw"


@pytest.mark.usefixtures("german")
def test_dates_and_weekdays_are_translated_with_the_sentence() -> None:
    assert "12. März:" in evidence_words("after 12 March: “on March 12”")
    assert "12. März 2019" in evidence_words("after 2019-03-12, which is given with its year: “12 March 2019”")
    assert "Dienstag" in evidence_words("on or within a week after a Tuesday: “on Tuesday”")


def test_a_long_quote_costs_no_time() -> None:
    assert shape_of("it must not be used in: " + "“: " * 100_000) is None
    assert evidence_words("{name} " * 290)


def test_every_sentence_of_the_audit_has_a_shape() -> None:
    """The sentences are strings in calls of `found`, or a variable that is set before."""
    sentences = [text for node in ast.walk(ast.parse(inspect.getsource(rules))) for text in _sentences(node)]
    assert len(sentences) > 15
    assert [text for text in sentences if shape_of(text) is None] == []


def _sentences(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "evidence":
        return [] if isinstance(node.value, ast.IfExp) else [_text(node.value)]
    if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "found" and len(node.args) > 2:
        return [_text(node.args[2])] if not isinstance(node.args[2], ast.Name) else []
    return []


def _text(node: ast.expr) -> str:
    """The sentence with a plausible value in every place."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    assert isinstance(node, ast.JoinedStr)
    shown = []
    for part in node.values:
        if isinstance(part, ast.Constant):
            shown.append(str(part.value))
        else:
            source = ast.unparse(part)
            shown.append("must not be archived" if "meaning" in source else "" if "where" in source else "12")
    return "".join(shown)
