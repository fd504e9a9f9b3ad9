"""Many words as one array of bytes: put in order and chosen without a Python object for each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np

from archive.index.columnar.files import Array

_STEP = 8
_SEEN = 2 * _STEP  # bytes that are compared as numbers
_PIECE = 1 << 16  # words that are copied at a time
_MASKS = np.array([(1 << 64) - (1 << 8 * (_STEP - n)) for n in range(_STEP + 1)], np.uint64)  # the first n of 8 bytes


class WordBytes(NamedTuple):
    """Words by number: where each starts in `raw` and how many bytes it has, one behind the other; 16 zeros follow."""

    raw: Array
    starts: Array
    lengths: Array

    @staticmethod
    def of(words: Sequence[str]) -> WordBytes:
        """The words in UTF-8."""
        text = "".join(words)
        raw = text.encode("utf-8", "surrogatepass")
        sizes = map(len, words) if text.isascii() else (len(word.encode("utf-8", "surrogatepass")) for word in words)
        lengths = np.fromiter(sizes, np.int64, len(words))
        return WordBytes(_padded(np.frombuffer(raw, np.uint8)), np.cumsum(lengths) - lengths, lengths)

    @staticmethod
    def joined(lists: Iterable[tuple[Array, Array]]) -> WordBytes:
        """The words of several lists one after the other; each is its bytes and where its words start and end."""
        blobs: list[Array] = []
        starts, lengths, base = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)], 0
        for blob, offsets in lists:
            at = offsets.astype(np.int64)
            blobs.append(blob[at[0] : at[-1]])
            starts.append(at[:-1] + (base - at[0]))
            lengths.append(at[1:] - at[:-1])
            base += len(blobs[-1])
        return WordBytes(_padded(*blobs), np.concatenate(starts), np.concatenate(lengths))

    def chosen(self, numbers: Array) -> WordBytes:
        """Some of the words."""
        starts, lengths = self.starts.take(numbers), self.lengths.take(numbers)
        cuts = [slice(first, first + _PIECE) for first in range(0, len(numbers), _PIECE)]
        raw = _padded(*(self._bytes(starts[cut], lengths[cut]) for cut in cuts))
        return WordBytes(raw, np.cumsum(lengths) - lengths, lengths)

    def _bytes(self, starts: Array, lengths: Array) -> Array:
        places = np.repeat(starts - (np.cumsum(lengths) - lengths), lengths)
        places += np.arange(len(places))
        return self.raw.take(places)

    @property
    def stored(self) -> tuple[Array, Array]:
        """The bytes of all words, and where they start and end."""
        return self.raw[: self.size], np.append(self.starts, self.size)

    @property
    def size(self) -> int:
        """Bytes of all words."""
        return len(self.raw) - _SEEN

    def order(self) -> tuple[Array, Array]:
        """The numbers in order of the words' bytes, and which of these words, in that order, differ from the last."""
        keys = (self._rest(), self._eight(_STEP), self._eight(0))
        order = np.lexsort(keys)
        new = np.zeros(len(order), bool)
        new[:1] = True
        for key in keys:
            ordered = key.take(order)
            new[1:] |= ordered[1:] != ordered[:-1]
        return order, new

    def _eight(self, skipped: int) -> Array:
        """Eight bytes behind the skipped ones as a number, zeros behind the end."""
        every: Any = np.ndarray((len(self.raw) - _STEP + 1,), ">u8", self.raw.data, 0, (1,))
        mask = _MASKS.take(np.clip(self.lengths - skipped, 0, _STEP))
        found: Array = every[self.starts + skipped] & mask
        return found

    def _rest(self) -> Array:
        """What orders words whose first sixteen bytes are the same: the length, for longer words their rank."""
        rest = self.lengths.copy()
        long = np.flatnonzero(self.lengths > _SEEN)
        ends = (self.starts + self.lengths).take(long).tolist()
        words = [
            bytes(self.raw.data[start:end]) for start, end in zip(self.starts.take(long).tolist(), ends, strict=True)
        ]
        rank = {word: number for number, word in enumerate(sorted(set(words)), _SEEN + 1)}
        rest[long] = [rank[word] for word in words]
        return rest


def _padded(*blobs: Array) -> Array:
    return np.concatenate((*blobs, np.zeros(_SEEN, np.uint8)))
