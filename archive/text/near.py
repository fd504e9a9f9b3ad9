"""Near-duplicates: a signature of a text from which the share of common wording of two texts can be told.

MinHash (Broder 1997, "On the resemblance and containment of documents") over runs of three folded words, 32 values of
32 bits by multiply-shift hashing; the share of equal values estimates the share of common runs within about 0.09.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from functools import cache
from typing import TYPE_CHECKING, Any

from archive.text.folding import fold

if TYPE_CHECKING:
    import numpy as np

VALUES = 32
BANDS = 8  # of four values each: texts that share 70 % of their runs agree in a whole band nine times in ten
RUN = 3  # words
FEWEST = 40  # words; shorter texts share their runs by chance, or are the same and known by their hash
MOST = 3_000  # words that are looked at
NEAR = 0.7  # share of equal values from which two texts are near-duplicates
_WORD = re.compile(r"\w+")


def signature(text: str, language: str | None = None) -> bytes | None:
    """The text's signature, 128 bytes; None for a text too short to have one. The same on every machine."""
    words = _WORD.findall(fold(text[: MOST * 12], language))[:MOST]
    if len(words) < FEWEST:
        return None
    import numpy as np  # the reading process has it loaded; whoever only compares need not

    runs = {zlib.crc32(" ".join(words[i : i + RUN]).encode("utf-8", "replace")) for i in range(len(words) - RUN + 1)}
    factors, offsets = _hashes()
    hashed = (np.fromiter(runs, np.uint64, len(runs))[:, None] * factors + offsets) >> np.uint64(32)
    return bytes(hashed.min(axis=0).astype(">u4").tobytes())


def resemblance(one: bytes, other: bytes) -> float:
    """The estimated share of common runs of words, 0 to 1."""
    equal = sum(one[i : i + 4] == other[i : i + 4] for i in range(0, 4 * VALUES, 4))
    return equal / VALUES


def bands(one: bytes) -> tuple[int, ...]:
    """Numbers of which near-duplicates almost always share at least one: what an index finds candidates by."""
    width = 4 * VALUES // BANDS
    return tuple(number << 32 | zlib.crc32(one[number * width : (number + 1) * width]) for number in range(BANDS))


@cache
def _hashes() -> tuple[np.ndarray[Any, np.dtype[np.uint64]], np.ndarray[Any, np.dtype[np.uint64]]]:
    import numpy as np

    digests = [hashlib.sha256(f"backfile near {number}".encode()).digest() for number in range(VALUES)]
    factors = [int.from_bytes(digest[:8], "big") | 1 for digest in digests]
    offsets = [int.from_bytes(digest[8:16], "big") for digest in digests]
    return np.array(factors, np.uint64), np.array(offsets, np.uint64)
