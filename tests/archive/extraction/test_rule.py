"""The frame of rules vouches for bounds and provenance."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.errors import BugError
from archive.extraction.context import ExtractionContext, toolkit
from archive.extraction.finish import dateline_rule
from archive.extraction.mentions import mention_rule
from archive.extraction.rule import Match, Rule, Stretch


def test_a_finding_carries_the_rule_that_made_it() -> None:
    rule = Rule("capitals", "name", 3, lambda text: [Match(0, 1, text[0], 0.5)])
    (span,) = rule.apply("Ab", 2)
    assert (span.kind, span.value, span.provenance.rule, span.provenance.version) == ("name", "A", "capitals", 3)


@pytest.mark.parametrize(("start", "end"), [(-1, 1), (0, 3), (1, 1), (2, 1)])
def test_a_span_outside_the_text_is_a_bug(start: int, end: int) -> None:
    def find(_text: str) -> Iterator[Match]:
        yield Match(start, end, "", 1.0)

    with pytest.raises(BugError):
        list(Rule("broken", "x", 1, find).apply("ab", 2))


@given(st.text(max_size=300))
def test_every_rule_stays_inside_any_text(text: str) -> None:
    tools = toolkit(ExtractionContext())
    whole = Stretch(text, 0, len(text))
    mentions = mention_rule(tools.mention_finder(frozenset()), "en", "2021-03-24")
    for span in (*dateline_rule(tools).apply(whole, len(text)), *mentions.apply([whole], len(text))):
        assert 0 <= span.start < span.end <= len(text)
