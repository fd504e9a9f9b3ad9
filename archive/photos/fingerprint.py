"""Fingerprints of pictures: which are one file, which are copies of one picture at another size or quality."""

from __future__ import annotations

import io
import warnings
from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise
from typing import TypeVar

T = TypeVar("T")
_SIDE = 8
_BANDS = 4
_BAND_BITS = 16
NEAR = 3  # bits of 64 that copies may differ in; with four bands of 16, any such pair shares a band
_LEAST_DETAIL = 8  # ones and zeros that a fingerprint must have to tell pictures apart


def perceptual_hash(picture: bytes, pixels: int = 200_000_000) -> int | None:
    """64 bits that copies of a picture share but for a few: is each of 8 × 8 cells darker than its right neighbour?

    None where the file cannot be decoded, is larger than `pixels`, or is too plain to tell from others.
    """
    from PIL import Image  # decoding is needed in the reading process only

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # an oddly built picture is no news to anyone
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(picture)) as image:
                if image.width * image.height > pixels:
                    return None
                image.draft("L", (256, 256))
                small = image.convert("L").resize((_SIDE + 1, _SIDE), Image.Resampling.BOX)
                cells = small.tobytes()
    except Exception:  # a stranger's picture can break a decoder in any way
        return None
    bits = 0
    for row in range(_SIDE):
        line = cells[row * (_SIDE + 1) : (row + 1) * (_SIDE + 1)]
        for left, right in pairwise(line):
            bits = bits << 1 | (left < right)
    ones = bits.bit_count()
    return bits if _LEAST_DETAIL <= ones <= 64 - _LEAST_DETAIL else None


def distance(one: int, other: int) -> int:
    """How many of the 64 bits differ."""
    return (one ^ other).bit_count()


def bands_of(fingerprint: int) -> tuple[int, ...]:
    """Numbers of which fingerprints within NEAR of each other share at least one."""
    return tuple(
        band << _BAND_BITS | fingerprint >> band * _BAND_BITS & ((1 << _BAND_BITS) - 1) for band in range(_BANDS)
    )


def near_groups(printed: Iterable[tuple[int, T]]) -> list[list[T]]:
    """Groups of things whose fingerprints are within NEAR of another of the group; things alone are left out.

    Only those that share a band of 16 bits are compared, so that the cost grows with the number of likely copies.
    """
    items = list(printed)
    by_hash: dict[int, list[int]] = defaultdict(list)
    for number, (fingerprint, _) in enumerate(items):
        by_hash[fingerprint].append(number)
    leader = {fingerprint: fingerprint for fingerprint in by_hash}

    def lead(fingerprint: int) -> int:
        while leader[fingerprint] != fingerprint:
            leader[fingerprint] = leader[leader[fingerprint]]
            fingerprint = leader[fingerprint]
        return fingerprint

    for bucket in _buckets(by_hash):
        for position, one in enumerate(bucket):
            for other in bucket[position + 1 :]:
                if distance(one, other) <= NEAR:
                    leader[lead(other)] = lead(one)
    groups: dict[int, list[T]] = defaultdict(list)
    for fingerprint, numbers in by_hash.items():
        groups[lead(fingerprint)] += [items[number][1] for number in numbers]
    return [group for group in groups.values() if len(group) > 1]


def _buckets(fingerprints: Iterable[int]) -> list[list[int]]:
    bands: dict[int, list[int]] = defaultdict(list)
    for fingerprint in fingerprints:
        for band in bands_of(fingerprint):
            bands[band].append(fingerprint)
    return [bucket for bucket in bands.values() if len(bucket) > 1]
