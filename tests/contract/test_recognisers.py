"""The contract of recognisers, kept by one of ours and, where spaCy is, by a pipeline of spaCy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.extraction.mention_dates import Found
from archive.extraction.recogniser import MODELS, Recogniser, RecogniserSettings, identity, load, missing
from tests.contract.recogniser_contract import RecogniserContract

KINDS = {"PERSON": "person", "ORG": "organisation", "GPE": "place"}


class ListRecogniser:
    """Knows its names by heart."""

    name = "list 1"

    def find(self, text: str) -> Iterator[Found]:
        for pattern, kind in ((r"Oona\s+Brack", "person"), (r"New\s+York", "place")):
            for found in re.finditer(pattern, text):
                yield Found(found.start(), found.end(), kind, 0.9)


class TestListRecogniser(RecogniserContract):
    finds = (("Oona Brack", "person"), ("New York", "place"))

    @pytest.fixture
    def recogniser(self) -> Recogniser:
        return ListRecogniser()


class TestSpacyRecogniser(RecogniserContract):
    """A pipeline of two patterns, made here: what is tried is our side of the bridge, not a model."""

    finds = (("Oona Brack", "person"), ("United Nations", "organisation"), ("New York", "place"))

    @pytest.fixture
    def recogniser(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Recogniser:
        spacy = pytest.importorskip("spacy", reason="the extra [ner] is not installed")
        pipeline = spacy.blank("en")
        pipeline.add_pipe("entity_ruler").add_patterns(
            [
                {"label": "PERSON", "pattern": "Oona Brack"},
                {"label": "ORG", "pattern": "the United Nations"},
                {"label": "GPE", "pattern": "New York"},
                {"label": "DATE", "pattern": "Tuesday"},
            ]
        )
        pipeline.to_disk(tmp_path / "two_patterns")
        monkeypatch.setenv(MODELS, str(tmp_path))
        loaded = load(RecogniserSettings("two_patterns", frozenset(), False, KINDS))
        assert loaded is not None
        return loaded


def test_a_model_is_looked_for_by_name_on_this_machine_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(MODELS, str(tmp_path / "models"))
    folder = tmp_path / "models" / "mine"
    folder.mkdir(parents=True)
    (folder / "config.cfg").write_text("")
    (folder / "meta.json").write_text('{"version": "2.1"}')
    assert identity(RecogniserSettings.from_table({"model": "mine"})) == "mine 2.1"
    for elsewhere in ("../models/mine", str(folder), "no_such_model", "", "os"):
        settings = RecogniserSettings.from_table({"model": elsewhere})
        assert identity(settings) == ""
        assert load(settings) is None


def test_a_model_that_is_not_there_is_said_to_be_missing() -> None:
    assert missing(RecogniserSettings.from_table({})) is None
    said = missing(RecogniserSettings.from_table({"model": "no_such_model"}))
    assert said is not None
    assert "no_such_model" in said
