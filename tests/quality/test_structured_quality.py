"""The gate: no importer may agree less with the labels than it did, and what got better is pinned."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.quality.structured_quality import measure

FLOORS = Path(__file__).with_name("structured_floors.json")
SLACK = 0.02  # a floor further below what is reached hides a loss: raise it


@pytest.mark.shared
def test_structured_formats_agree_with_their_labels(shared_data: Path) -> None:
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    reached = {
        kind: {f: mean for f, (mean, _) in fields.items()} for kind, fields in measure(shared_data / "dev").items()
    }
    assert {kind: set(fields) for kind, fields in reached.items()} == {kind: set(f) for kind, f in floors.items()}
    below = [
        f"{kind} {field}: {reached[kind][field]:.4f} < {floor}"
        for kind, fields in floors.items()
        for field, floor in fields.items()
        if reached[kind][field] < floor
    ]
    assert below == []
    loose = [
        f"{kind} {field}: raise {floor} to {reached[kind][field]:.3f}"
        for kind, fields in floors.items()
        for field, floor in fields.items()
        if reached[kind][field] > floor + SLACK
    ]
    assert loose == []
