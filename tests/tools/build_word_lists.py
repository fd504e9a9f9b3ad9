"""Count and cut the word lists in `resources/gazetteer` that tell names from other words in capitals.

    python tests/tools/build_word_lists.py CORPORA NAMES resources/gazetteer

CORPORA is a folder with tars of newswire texts (`reuters-*.tar.gz`), NAMES an unpacked `names` 0.3.0 from the Python
package index, which holds the name counts of the United States' census of 1990 (public domain).
"""

from __future__ import annotations

import re
import sys
import tarfile
from collections import Counter
from pathlib import Path

_WORD = re.compile(r"(?<=[a-z,] )([A-Za-z][a-z]{1,20})\b")  # inside a sentence, where capitals mean something
_OFTEN = 15  # times that a word must have been written small
_SMALL = 0.7  # share of all its uses inside sentences
_GIVEN = 0.004  # per cent of the people counted
_SURNAMES = 6000


def main(corpora: Path, names: Path, output: Path) -> None:
    """Write the three lists."""
    small, capital = _counted(corpora)
    words = {w for w, n in small.items() if n >= _OFTEN and n > _SMALL * (n + capital[w]) and len(w) > 2}
    _write(output / "words.txt", words)
    given = _census(names / "dist.male.first", _GIVEN) + _census(names / "dist.female.first", _GIVEN)
    _write(output / "given_names.txt", {name for name in given if len(name) > 2})
    surnames = _census(names / "dist.all.last", 0.0)[:_SURNAMES]
    _write(output / "surnames.txt", set(surnames))


def _counted(corpora: Path) -> tuple[Counter[str], Counter[str]]:
    small: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for path in sorted(corpora.glob("reuters-2*.tar.gz")):
        with tarfile.open(path) as tar:
            for member in tar:
                file = tar.extractfile(member)
                text = file.read().decode("utf-8", "replace") if file else ""
                for word in _WORD.findall(text):
                    (small if word[0].islower() else capital)[word.lower()] += 1
    return small, capital


def _census(path: Path, least: float) -> list[str]:
    rows = (line.split() for line in path.read_text("ascii").splitlines())
    return [row[0].lower() for row in rows if float(row[1]) >= least]


def _write(path: Path, words: set[str]) -> None:
    path.write_text("\n".join(sorted(words)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
