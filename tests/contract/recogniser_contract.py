"""What every recogniser of names promises; a class per recogniser inherits it and says how to make one."""

from __future__ import annotations

import pytest

from archive.extraction.recogniser import Recogniser, recogniser_rule
from archive.extraction.rule import Stretch

TEXT = (
    "On Tuesday Oona Brack met Sarah Holt in Paris.\nThe wall of\nNew York is the work of the United Nations, she said."
)


class RecogniserContract:
    """`recogniser` is what is tried; `finds` are names that it must find in TEXT, or none."""

    finds: tuple[tuple[str, str], ...] = ()

    @pytest.fixture
    def recogniser(self) -> Recogniser:
        pytest.fail("a recogniser must be given")

    def test_it_is_named_with_its_version(self, recogniser: Recogniser) -> None:
        assert recogniser.name.strip()
        assert any(character.isdigit() for character in recogniser.name)

    def test_its_names_lie_inside_the_text_and_are_of_our_kinds(self, recogniser: Recogniser) -> None:
        for text in (TEXT, "", " \n ", "ابوظبي — ڕۆژ", TEXT * 40):
            for found in recogniser.find(text):
                assert 0 <= found.start < found.end <= len(text)
                assert text[found.start : found.end].strip()
                assert found.kind in ("person", "organisation", "place")
                assert 0 < found.confidence <= 1

    def test_the_same_text_gives_the_same_names(self, recogniser: Recogniser) -> None:
        assert list(recogniser.find(TEXT)) == list(recogniser.find(TEXT))

    def test_it_finds_what_it_is_for(self, recogniser: Recogniser) -> None:
        found = {(" ".join(TEXT[f.start : f.end].split()), f.kind) for f in recogniser.find(TEXT)}
        assert set(self.finds) <= found

    def test_its_proofs_name_it_and_stay_inside_the_stretches(self, recogniser: Recogniser) -> None:
        stretches = [Stretch(TEXT, 0, 46), Stretch(TEXT, 47, len(TEXT))]
        for span in recogniser_rule(recogniser).apply(stretches, len(TEXT)):
            assert span.provenance.rule == recogniser.name
            assert span.end <= 46 or span.start >= 47
