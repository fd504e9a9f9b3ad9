"""Names found by a model that the user has, beside those that the rules find.

A recogniser is off unless `recogniser.toml` names a model. It is looked for on this machine alone: as an installed
package or as a folder below `BACKFILE_MODELS`. Nothing is fetched, and an archive cannot name a path, so that opening a
stranger's archive loads nothing of theirs.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol

from archive.extraction.mention_dates import Found
from archive.extraction.rule import Match, Rule, Stretch

MODELS = "BACKFILE_MODELS"
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]{1,80}")
_KINDS = ("person", "organisation", "place")
_CONFIDENCE = 0.5


class Recogniser(Protocol):
    """Finds names in a text. Loaded once in a process; may be slow to load, not to ask."""

    name: str  # of the rule that is named as the proof: the model and its version

    def find(self, text: str) -> Iterator[Found]:
        """Names with their kind; code points, half open, inside the text."""
        ...


@dataclass(frozen=True, slots=True)
class RecogniserSettings:
    """What `recogniser.toml` says."""

    model: str
    languages: frozenset[str]
    before_rules: bool
    kinds: Mapping[str, str]

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> RecogniserSettings:
        """The settings of a table; what is no name of a model is none."""
        model = str(table.get("model") or "")
        kinds = {label: kind for label, kind in dict(table.get("kinds") or {}).items() if kind in _KINDS}
        return cls(
            model if _NAME.fullmatch(model) else "",
            frozenset(map(str, table.get("languages") or ())),
            bool(table.get("before_rules")),
            kinds,
        )

    def asks(self, language: str | None) -> bool:
        """Whether the model is asked about texts of this language (BCP 47)."""
        return not self.languages or (language or "").partition("-")[0] in self.languages


def model_folder(name: str) -> Path | None:
    """The folder of an installed or kept model, without loading any of it."""
    kept = os.environ.get(MODELS)
    candidates = [Path(kept) / name] if kept else []
    try:
        spec = find_spec(name)
    except (ImportError, ValueError):
        spec = None
    for place in (spec.submodule_search_locations or ()) if spec else ():
        candidates += [Path(place), *sorted(Path(place).glob(f"{name}-*"))]
    return next((folder for folder in candidates if (folder / "config.cfg").is_file()), None)


def identity(settings: RecogniserSettings) -> str:
    """The model and its version, as its proofs name it; "" for none, or none that is on this machine."""
    folder = model_folder(settings.model) if settings.model else None
    if folder is None:
        return ""
    try:
        meta = json.loads((folder / "meta.json").read_text("utf-8"))
    except (OSError, ValueError):
        meta = {}
    return f"{settings.model} {meta.get('version', '?')}"


def missing(settings: RecogniserSettings) -> str | None:
    """Why the model that is named cannot be asked, as a sentence; None when it can, or none is named."""
    if not settings.model:
        return None
    if model_folder(settings.model) is None:
        return f"The recogniser {settings.model!r} is not on this machine; names come from the rules alone."
    if find_spec("spacy") is None:
        return (
            f"The recogniser {settings.model!r} needs spaCy, which is not installed; names come from the rules alone."
        )
    return None


def load(settings: RecogniserSettings) -> Recogniser | None:
    """The recogniser that is named and on this machine, else None."""
    if not settings.model or missing(settings) is not None:
        return None
    # Here and not above: spaCy takes longer to load than everything else together.
    from archive.extraction.spacy_recogniser import SpacyRecogniser

    folder = model_folder(settings.model)
    assert folder is not None
    return SpacyRecogniser(folder, identity(settings), settings.kinds)


def recogniser_rule(recogniser: Recogniser) -> Rule[Sequence[Stretch]]:
    """What the recogniser finds, as spans whose proof names the model and its version."""

    def find(stretches: Sequence[Stretch]) -> Iterator[Match]:
        for stretch in stretches:
            for found in recogniser.find(stretch.text[stretch.start : stretch.end]):
                start, end = stretch.start + found.start, stretch.start + found.end
                if found.kind in _KINDS and stretch.start <= start < end <= stretch.end:
                    yield Match(start, end, "", found.confidence or _CONFIDENCE, found.kind)

    return Rule(recogniser.name, "mention", 1, find)
