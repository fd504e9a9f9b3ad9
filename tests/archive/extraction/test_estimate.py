"""The publication date is bounded by what the text proves, and by nothing else."""

from __future__ import annotations

from collections.abc import Callable

from archive.model import ArticleRecord
from tests.archive.extraction import plain_texts as texts

Extract = Callable[[str], ArticleRecord]
TODAY = "The board met again on Tuesday, and its chairwoman said that it would go on for as long as it took."


def article(record_of: Extract, *paragraphs: str) -> ArticleRecord:
    return record_of("\n\n".join((texts.HEADLINE, *paragraphs, TODAY)))


def test_a_day_without_its_year_lies_after_the_last_year_printed(record_of: Extract) -> None:
    found = article(
        record_of,
        "The storm struck on Oct. 17, 2017, and closed the harbour for a week, the board told the islanders.",
        "The chairwoman said on March 20 that the wall would be paid for, after she said the opposite on March 11.",
    ).article.published_estimate
    assert found is not None
    assert found.earliest == "2018-03-20"
    assert found.latest is None
    assert any("20 March" in line for line in found.evidence)
    assert any("Tuesday" in line for line in found.evidence)


def test_days_to_come_prove_nothing(record_of: Extract) -> None:
    found = article(
        record_of, "The pier will open by March 29, 2019, and the islanders are due to vote on it next year."
    ).article
    assert found.published_estimate is None or found.published_estimate.earliest is None


def test_a_stated_date_needs_no_estimate(record_of: Extract) -> None:
    found = article(record_of, "Published March 26, 2021", *texts.PARAGRAPHS).article
    assert found.published == "2021-03-26"
    assert found.published_estimate is None


def test_no_evidence_no_estimate(record_of: Extract) -> None:
    found = record_of("\n\n".join((texts.HEADLINE, texts.PARAGRAPHS[2], texts.PARAGRAPHS[3]))).article
    assert found.published_estimate is None


def test_a_year_alone_bounds_the_date_where_its_verb_is_past(record_of: Extract) -> None:
    found = article(
        record_of,
        "The mill stood by the river after 11 March 1975, when the old one burned, and it was closed in 2003 for good.",
        "In 2011 the islanders took it over. They will open a museum there in 2050, the board said.",
    ).article.published_estimate
    assert found is not None
    assert found.earliest == "2011-01-01"
    assert any("after 2011" in line for line in found.evidence)


def test_a_year_to_come_proves_nothing(record_of: Extract) -> None:
    found = article(record_of, "The last coal mine is to close in 2038, the board said, and the sea will rise in 2050.")
    assert found.article.published_estimate is None or found.article.published_estimate.earliest is None
