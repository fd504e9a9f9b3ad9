"""A hash table from ASCII words to numbers that looks up many words at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from archive.index.columnar.files import Array

_STEP = 8
_MASKS = np.array([(1 << 8 * n) - 1 for n in range(_STEP + 1)], np.uint64)
_LONG = np.uint64(1 << 63)  # set in the keys of longer words alone: ASCII leaves it free
_FACTOR = np.uint64(0x9E3779B97F4A7C15)  # 2^64 divided by the golden ratio (Knuth, volume 3, section 6.4)
_MIX = np.uint64(0xFF51AFD7ED558CCD)
_FIRST_BITS = 16


def word_keys(raw: Array, starts: Array, ends: Array) -> Array:
    """A number for each word `raw[start:end]`: its bytes for up to eight of them, a hash of 63 bits for longer ones.

    Behind the last word at least eight more bytes must follow. Two of a million different longer words have the same
    number with a probability of 1 in 20 million.
    """
    eight: Any = np.ndarray((len(raw) - _STEP + 1,), np.uint64, raw.data, 0, (1,))
    lengths = ends - starts
    keys: Array = eight[starts] & _MASKS.take(np.minimum(lengths, _STEP))
    long = np.flatnonzero(lengths > _STEP)
    at, left = starts.take(long), lengths.take(long)
    which = long
    while len(which):
        at, left = at + _STEP, left - _STEP
        mixed = keys.take(which)
        mixed ^= mixed >> np.uint64(32)
        mixed = mixed * _MIX + (eight[at] & _MASKS.take(np.minimum(left, _STEP)))
        keys[which] = (mixed ^ (mixed >> np.uint64(29))) * _FACTOR
        going = np.flatnonzero(left > _STEP)
        which, at, left = which.take(going), at.take(going), left.take(going)
    keys[long] |= _LONG
    return keys


class WordTable:
    """Open addressing; `numbers_of` gives the numbers of words that are met first."""

    def __init__(self, numbers_of: Callable[[list[str]], list[int]]) -> None:
        self._numbers_of = numbers_of
        self._count = 0
        self._empty(_FIRST_BITS)

    def _empty(self, bits: int) -> None:
        self._shift = np.uint64(64 - bits)
        self._keys, self._numbers = np.zeros(1 << bits, np.uint64), np.zeros(1 << bits, np.uint32)

    def numbers(self, raw: Array, starts: Array, ends: Array) -> Array:
        """The numbers of the words `raw[start:end]`; at least eight more bytes must follow the last."""
        keys = word_keys(raw, starts, ends)
        slots, held = self._find(keys)
        numbers = self._numbers.take(slots)
        new = np.flatnonzero(held == 0)
        if len(new):
            new_keys, first, which = np.unique(keys.take(new), return_index=True, return_inverse=True)
            first = new.take(first)
            new_numbers = self._made(raw, starts.take(first), ends.take(first))
            self._insert(new_keys, new_numbers)
            numbers[new] = new_numbers.take(which)
        return numbers

    def _made(self, raw: Array, starts: Array, ends: Array) -> Array:
        text = raw.tobytes().decode("latin-1")
        words = [text[start:end] for start, end in zip(starts.tolist(), ends.tolist(), strict=True)]
        return np.array(self._numbers_of(words), np.uint32)

    def _find(self, keys: Array) -> tuple[Array, Array]:
        """The slots of the keys and what they hold: the key, or 0 where it would be put."""
        slots = self._slots(keys)
        held = self._keys.take(slots)
        left = np.flatnonzero((held != keys) & (held != 0))
        while len(left):
            slot = (slots.take(left) + 1) & (len(self._keys) - 1)
            found = self._keys.take(slot)
            slots[left], held[left] = slot, found
            left = left.compress((found != keys.take(left)) & (found != 0))
        return slots, held

    def _slots(self, keys: Array) -> Array:
        slots: Array = ((keys * _FACTOR) >> self._shift).astype(np.intp)
        return slots

    def _insert(self, keys: Array, numbers: Array) -> None:
        self._count += len(keys)
        if 2 * self._count > len(self._keys):
            filled = np.flatnonzero(self._keys != 0)
            keys = np.concatenate((self._keys.take(filled), keys))
            numbers = np.concatenate((self._numbers.take(filled), numbers))
            self._empty((4 * self._count - 1).bit_length())
        self._put(keys, numbers)

    def _put(self, keys: Array, numbers: Array) -> None:
        """Each into the first free slot from its own on."""
        slots = self._slots(keys)
        while len(keys):
            order = np.argsort(slots, kind="stable")
            slots, keys, numbers = slots.take(order), keys.take(order), numbers.take(order)
            chosen = np.ones(len(slots), bool)
            np.not_equal(slots[1:], slots[:-1], out=chosen[1:])
            chosen &= self._keys.take(slots) == 0
            self._keys[slots.compress(chosen)] = keys.compress(chosen)
            self._numbers[slots.compress(chosen)] = numbers.compress(chosen)
            slots, keys, numbers = slots.compress(~chosen), keys.compress(~chosen), numbers.compress(~chosen)
            slots = (slots + 1) & (len(self._keys) - 1)
