"""Makes an index of a few articles treat them as it treats a million: common words as bits, ready answers, merges."""

from __future__ import annotations

import pytest

from archive.index.columnar import dates, list_writer, merge_child, pruning, tiers, tops, tops_writer


def as_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Until the patch is undone."""
    for module, name, value in (
        (merge_child, "BLOCK", 20),
        (tiers, "BIG", 10),
        (list_writer, "_SMALL", 8),
        (tops_writer, "_LEAST", 20),
        (tops_writer, "LONGEST", 16),
        (tops, "LONGEST", 16),
        (dates, "_PART", 1 << 20),
        (pruning, "_MANY", 8),
        (pruning, "_FIRST", 2),
        (pruning, "_DENSE", 1 << 20),
    ):
        monkeypatch.setattr(module, name, value)
