"""The proof of a value in words: what is quoted, on which line, by which rule."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from archive.model import Field
from viewer.i18n import isolated, joined, number, tr

_LONGEST_QUOTE = 160  # code points
_LOW = 0.5  # confidence below which a value is marked


class Lines:
    """Line numbers of one text, from 1."""

    def __init__(self, text: str) -> None:
        self._ends = [index for index, char in enumerate(text) if char == "\n"]

    def number(self, point: int) -> int:
        """The line that the code point stands on."""
        return bisect_right(self._ends, point - 1) + 1


def proof_of(field: Field, lines: Lines) -> str:
    """ "“Editing by A. Example” · line 31 · rule closing-credit 3"; a value by hand says so and quotes nothing."""
    rule = tr("rule {name}").format(name=isolated(f"{field.rule} {field.version}"))
    low = tr("low confidence") if field.confidence < _LOW else ""
    if field.source == "hand":
        return tr("set by hand")
    if field.start is None:
        return joined(field.source, rule, low)
    line = tr("line {number}").format(number=lines.number(field.start))
    return joined(f"“{shortened(field.quote or field.value)}”", line, rule, low)


def told_of(more: str, proofs: Sequence[Field], at: int, lines: Lines) -> str:
    """What is told of the current value: its evidence, and one of its proofs with "2/3" where there are several."""
    if not proofs:
        return more
    at %= len(proofs)
    several = len(proofs) > 1
    place = tr("{current}/{total}").format(current=number(at + 1), total=number(len(proofs))) if several else ""
    proof = " · ".join(part for part in (place, proof_of(proofs[at], lines)) if part)
    return "\n".join(part for part in (more, proof) if part)


def shortened(text: str, longest: int = _LONGEST_QUOTE) -> str:
    """The text on one line, its middle left out where it is long."""
    text = " ".join(text.split())
    if len(text) <= longest:
        return text
    half = longest // 2
    return f"{text[:half].rstrip()} … {text[-half:].lstrip()}"
