"""The gate: plain text comes apart no worse than it did, and what got better is pinned."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.quality.text_quality import measure_texts

FLOORS = Path(__file__).with_name("text_floors.json")
SLACK = 0.02  # a floor further below what is reached hides a loss: raise it


def held(reached: dict[str, float], floors: dict[str, float]) -> list[str]:
    """What fell below its floor, and which floors are too low to hold anything."""
    assert set(reached) == set(floors)
    below = [f"{field}: {reached[field]:.4f} < {floor}" for field, floor in floors.items() if reached[field] < floor]
    loose = [
        f"{field}: raise to {reached[field]:.3f}" for field, floor in floors.items() if reached[field] > floor + SLACK
    ]
    return below + loose


@pytest.mark.shared
def test_plain_texts_agree_with_their_labels(shared_data: Path) -> None:
    floors = json.loads(FLOORS.read_text("utf-8"))
    assert held(measure_texts(shared_data / "dev" / "plaintext"), floors) == []
