"""Writes which words have a stem other than themselves: per language the stems, sorted, and the numbers of their words.

A word that is its own stem is left out: it is found by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np

from archive.index.columnar.files import Array, ArrayWriter


def write_stems(
    writer: ArrayWriter, terms: Sequence[str], used: Mapping[str, Array], stem: Callable[[str, str], str | None]
) -> None:
    """For each language the stems of the terms (by number) that its articles use; `stem` tells those that differ."""
    for language, numbers in used.items():
        groups: dict[str, list[int]] = {}
        for number in numbers.tolist():
            own = stem(terms[number], language)
            if own is not None:
                groups.setdefault(own, []).append(number)
        write_groups(writer, language, ((own.encode("utf-8", "surrogatepass"), group) for own, group in groups.items()))


def write_groups(writer: ArrayWriter, language: str, groups: Iterable[tuple[bytes, list[int]]]) -> None:
    """The groups of one language: stem and ascending word numbers."""
    ordered = sorted(groups)
    stems = [stem for stem, _ in ordered]
    lengths = np.fromiter(map(len, stems), np.int64, len(stems))
    counts = np.fromiter((len(words) for _, words in ordered), np.int64, len(stems))
    key = f"stem.{language}"
    writer.put(f"{key}.blob", np.frombuffer(b"".join(stems), np.uint8))
    writer.put_small(f"{key}.off", _starts(lengths))
    writer.put_small(f"{key}.start", _starts(counts))
    words = np.array([number for _, numbers in ordered for number in numbers], np.int64)
    writer.put_small(f"{key}.words", words)


def _starts(counts: Array) -> Array:
    return np.concatenate((np.zeros(1, np.int64), np.cumsum(counts)))
