"""How well people, organisations, places and dates are found, on the labels of `../shared/data/dev/entities`.

    python -m tests.quality.entity_quality ../shared/data [--errors KIND]

prints F1 by exact span three times: against the labels as they are; against the names in them; and that for each of
the two collections. The collections label differently: one marks names, the other whole noun phrases with what lies
inside them ("NASA Administrator Charles Bolden", "NASA", "the hangar", "the month"). `names_of` brings both to names:
the words of the encyclopedia's entry where the label has one, without articles, small words around, nested labels,
and without what is no name, no date, or relative to a "now" that one collection leaves out.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote

from archive.extraction.context import ExtractionContext, toolkit
from archive.extraction.rule import Stretch

KINDS = ("person", "organisation", "place", "date")
_BEFORE = re.compile(r"(?:(?:[a-z][\w-]*|\d+|An?|The)\s+)*")
_AFTER = re.compile(r"(?:\s+[a-z][\w-]*|\s)+$")
_FURTHER = {  # where the description of a name begins after it
    "place": re.compile(r"\s(?:in|at|near|on|which|of the)\s|\s\(|,\s"),
    "organisation": re.compile(r"\s(?:in|at|which|of the U[SK])\b|\s\(|,"),
    "person": re.compile(r"\s(?:who|from|at|of)\s|\s\(|,"),
}
_TITLES = re.compile(r"^.*\b(?:Administrator|Minister|Senator|Governor of Washington|Governor|Commanders?)\b\s*")
_GROUP = re.compile(r"^(?:Texans|Muslims?|Republican|MP|Foreign Affairs|Chairman|.* (?:CEO|MP))$")
_DURATION = re.compile(r"\b(?:years|hours|weeks|days|months|minutes|seconds)\b(?! ago)")
_NOW = re.compile(
    r"(?:today|tonight|yesterday|tomorrow|now|(?:last|next|this|previous|past)\s+\w+|.*\bago|\d+s?[-\s]century|.*sabbath)",
    re.IGNORECASE | re.DOTALL,
)

Mention = tuple[str, int, int]


class Score(NamedTuple):
    """How many were right, found in vain, and missed."""

    hits: int
    extra: int
    missed: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.hits / (2 * self.hits + self.extra + self.missed) if self.hits else 0.0


def documents(path: Path) -> list[dict[str, Any]]:
    """The labelled documents, as they lie in the file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def labels_of(document: dict[str, Any]) -> set[Mention]:
    """The labels as they are, but for "the" before and "'s" after."""
    text = document["text"]
    return {_plain(text, e["type"], e["start"], e["end"]) for e in document["entities"] if e["type"] in KINDS}


def names_of(document: dict[str, Any]) -> set[Mention]:
    """The labels, brought to names; see the module."""
    text = document["text"]
    cut = [_named(text, entity) for entity in document["entities"] if entity["type"] in KINDS]
    names = {mention for mention in cut if mention is not None}
    return {a for a in names if not any(a != b and b[1] <= a[1] and a[2] <= b[2] for b in names)}


def found_in(document: dict[str, Any]) -> set[Mention]:
    """What the product finds."""
    text = document["text"]
    finder = toolkit(ExtractionContext()).mention_finder(frozenset())
    found = finder.find([Stretch(text, 0, len(text))], document["language"], document.get("published"))
    return {_plain(text, mention.kind, mention.start, mention.end) for mention in found}


def without_now(text: str, mentions: set[Mention]) -> set[Mention]:
    """The mentions but for days, weeks and years that are named by their distance from now."""
    return {m for m in mentions if m[0] != "date" or not _NOW.fullmatch(text[m[1] : m[2]])}


def _plain(text: str, kind: str, start: int, end: int) -> Mention:
    words = text[start:end]
    return kind, start + 4 * words.lower().startswith("the "), end - 2 * words.endswith(("'s", "’s"))


def _named(text: str, entity: dict[str, Any]) -> Mention | None:
    kind, start, end = _plain(text, entity["type"], entity["start"], entity["end"])
    words = text[start:end]
    if kind == "date":
        end = start + len(words.rstrip())
        return None if _DURATION.search(words) or not re.search(r"\d|[A-Z]", words) else (kind, start, end)
    entry = unquote(entity.get("entity") or "").replace("_", " ")
    if entry and (at := words.casefold().find(entry.casefold())) >= 0:
        return kind, start + at, start + at + len(entry)
    words = _FURTHER[kind].split(words, maxsplit=1)[0].rstrip() if kind in _FURTHER else words
    start += len(words) - len(words := _TITLES.sub("", words)) if kind == "person" else 0
    edge = _BEFORE.match(words)
    start, words = start + edge.end(), words[edge.end() :]  # type: ignore[union-attr]
    words = _AFTER.sub("", words)
    named = is_named(words) and not (kind == "person" and _GROUP.search(words))
    return _plain(text, kind, start, start + len(words)) if named else None


def is_named(words: str) -> bool:
    """Whether the words are a name: capitals, with nothing but small joining words between."""
    inner = re.findall(r"[^\W\d_][\w'’.-]*", words)
    return bool(inner) and inner[0][0].isupper() and all(w[0].isupper() or len(w) <= 4 for w in inner)


def measure(path: Path) -> dict[str, dict[str, float]]:
    """F1 by kind: "labels" as they are, "names", and names of each collection."""
    counts: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0, 0]))
    for document in documents(path):
        text, found = document["text"], found_in(document)
        named, lean = without_now(text, names_of(document)), without_now(text, found)
        collection = document["id"].partition("/")[0]
        for view, gold, got in (
            ("labels", labels_of(document), found),
            ("names", named, lean),
            (collection, named, lean),
        ):
            for kind in KINDS:
                wanted, have = ({m for m in mentions if m[0] == kind} for mentions in (gold, got))
                for index, number in enumerate((len(wanted & have), len(have - wanted), len(wanted - have))):
                    counts[view][kind][index] += number
    return {view: {kind: Score(*counts[view][kind]).f1 for kind in KINDS} for view in counts}


def errors(path: Path, kind: str) -> Iterator[str]:
    """Each mention of a kind that was found in vain or missed, with the words around it."""
    for document in documents(path):
        text = document["text"]
        gold, found = without_now(text, names_of(document)), without_now(text, found_in(document))
        for mark, only, other in (("+", found - gold, gold), ("-", gold - found, found)):
            for _, start, end in sorted(m for m in only if m[0] == kind):
                near = [f"{k} {text[s:e]}" for k, s, e in other if s < end and start < e]
                around = f"{text[max(0, start - 25) : start]}[{text[start:end]}]{text[end : end + 20]}"
                yield f"{mark} {document['id'][-8:]} {around} {near or ''}".replace("\n", " ")


def main() -> None:
    path = Path(sys.argv[1]) / "dev" / "entities" / "entities.jsonl"
    if "--errors" in sys.argv:
        sys.stdout.write("\n".join(errors(path, sys.argv[sys.argv.index("--errors") + 1])) + "\n")
        return
    for view, kinds in measure(path).items():
        sys.stdout.write(f"{view:10}" + "".join(f"{kind:>14} {value:.4f}" for kind, value in kinds.items()) + "\n")


if __name__ == "__main__":
    main()
