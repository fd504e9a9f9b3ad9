"""The judge of simulated hours: what grows more than the articles explain is said, and nothing else is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.bench.day import HOUR, Desk, Hour, grown, slope
from tests.bench.usage import Disk, Usage

STEADY = tuple(
    Hour(2_000 + 300 * n, Usage(100 + 1.5 * n + (9 if n == 4 else 0), 130, 15 + n % 2, 1, 1), Disk(20, 60, 5))
    for n in range(8)
)


def with_usage(**changes: float) -> list[Hour]:
    """Eight hours in which that much more is held after each."""
    return [
        replace(hour, usage=replace(hour.usage, **{k: getattr(hour.usage, k) + n * v for k, v in changes.items()}))
        for n, hour in enumerate(STEADY)
    ]


def test_what_the_articles_explain_and_one_peak_are_no_leak() -> None:
    assert slope(STEADY) == 1.5
    assert grown(STEADY) == []


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"private": 3.0}, "memory"),
        ({"handles": 1}, "files"),
        ({"threads": 1}, "threads"),
        ({"children": 1}, "children"),
    ],
)
def test_a_leak_is_said(changes: dict[str, float], words: str) -> None:
    assert [found.partition(":")[0] for found in grown(with_usage(**changes))] == [words]


def test_a_log_that_is_not_written_back_is_said() -> None:
    assert grown([replace(hour, disk=Disk(1, 500, 1)) for hour in STEADY]) == ["log: 500 MB"]


def test_an_hour_of_the_model_can_be_done() -> None:
    assert all(callable(getattr(Desk, f"_{name}")) for name in HOUR)
