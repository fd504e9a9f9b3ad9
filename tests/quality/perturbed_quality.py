"""How plain text holds out against being set otherwise: each change of `perturbations.py` on every labelled text.

    python -m tests.quality.perturbed_quality ../shared/data [--errors CHANGE]

prints one line a change, each figure as in `text_quality.py`; "worst" is the lowest of each field over all changes.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from archive.importing.decoding import decode
from archive.model import Article
from tests.quality.perturbations import CHANGES
from tests.quality.rendered_quality import read_text
from tests.quality.text_quality import LISTS, SCALARS, Tally, as_labels, as_set, folded


def perturbed(folder: Path, change: str) -> Iterator[tuple[str, dict[str, Any], Article]]:
    """Every labelled text that the change can be made to: its id, its labels anew, and what is found in it."""
    for path in sorted(folder.glob("*.txt")):
        labels = json.loads(path.with_suffix(".json").read_text("utf-8"))
        changed = CHANGES[change](decode(path.read_bytes()).text, labels)
        if changed is not None:
            text = decode(changed[0].encode()).text
            yield path.stem, changed[1], read_text(text, path.name).article


def measure(folder: Path, change: str) -> dict[str, float]:
    """The figures of one change."""
    tally = Tally()
    for _, labels, article in perturbed(folder, change):
        tally.add(labels, article)
    return tally.figures()


def worst(folder: Path) -> dict[str, float]:
    """The lowest figure of each field over all changes."""
    rows = [measure(folder, change) for change in CHANGES]
    return {field: min(row.get(field, 1.0) for row in rows) for field in (*SCALARS, *LISTS)}


def errors(folder: Path, change: str) -> Iterator[str]:
    """What one change makes go wrong, a line each."""
    for identity, labels, article in perturbed(folder, change):
        found = as_labels(article)
        for name in SCALARS:
            if folded(labels[name]) != folded(found[name]):
                yield f"{identity} {name}: {found[name]!r} for {labels[name]!r}"
        for name in LISTS:
            gold, got = as_set(labels[name], name), as_set(found[name], name)
            if gold != got:
                yield f"{identity} {name}: missed {sorted(gold - got)} extra {sorted(got - gold)}"


def main(folder: Path, change: str | None) -> None:
    """Print the table, or the errors of one change."""
    if change is not None:
        for line in errors(folder, change):
            sys.stdout.write(f"{line[:400]}\n")
        return
    rows = {name: measure(folder, name) for name in CHANGES}
    fields = (*SCALARS, *LISTS)
    rows["worst"] = {field: min(row.get(field, 1.0) for row in rows.values()) for field in fields}
    sys.stdout.write(" " * 17 + " ".join(f"{field[:9]:>9}" for field in fields) + "\n")
    for name, row in rows.items():
        sys.stdout.write(f"{name:16} " + " ".join(f"{row.get(field, 1.0):9.3f}" for field in fields) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]) / "dev" / "plaintext", sys.argv[3] if "--errors" in sys.argv else None)
