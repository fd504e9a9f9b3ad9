"""Bytes changed as accidents and attackers change them; the same seed gives the same changes."""

from __future__ import annotations

import random
from collections.abc import Callable

_BAD = (
    b"\0",
    b"\xff\xff\xff\xff",
    b"\x7f\xff\xff\xff",
    b"<",
    b"&#x0;",
    b"&#1114112;",
    b"]]>",
    b"<!--",
    b"<![CDATA[",
    "\u202e".encode(),
    "\ud83d".encode("utf-8", "surrogatepass"),
    b"\x1c\x02\x50\xff\xff",
    b"-1",
    b"99999999999999999999",
    b'"' * 64,
    b"(" * 200,
    b"\r\n\r\n",
    b"Content-Length: -5\r\n",
    b"\xed\xa0\x80",
)


def mutated(data: bytes, rnd: random.Random, other: bytes = b"") -> bytes:
    """The data with one to four changes; `other` is a second input that pieces may be taken from."""
    for _ in range(rnd.randint(1, 4)):
        data = rnd.choice(_WAYS)(data, rnd, other)
    return data


def _flip(data: bytes, rnd: random.Random, _other: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(rnd.randint(1, 8) if changed else 0):
        changed[rnd.randrange(len(changed))] ^= 1 << rnd.randrange(8)
    return bytes(changed)


def _truncate(data: bytes, rnd: random.Random, _other: bytes) -> bytes:
    return data[: rnd.randint(0, len(data))]


def _delete(data: bytes, rnd: random.Random, _other: bytes) -> bytes:
    start, end = _range(data, rnd)
    return data[:start] + data[end:]


def _repeat(data: bytes, rnd: random.Random, _other: bytes) -> bytes:
    start, end = _range(data, rnd)
    return data[:end] + data[start:end] * rnd.randint(1, 20) + data[end:]


def _insert(data: bytes, rnd: random.Random, _other: bytes) -> bytes:
    at = rnd.randint(0, len(data))
    return data[:at] + rnd.choice(_BAD) * rnd.choice((1, 1, 3)) + data[at:]


def _overwrite(data: bytes, rnd: random.Random, _other: bytes) -> bytes:
    at, bad = rnd.randint(0, len(data)), rnd.choice(_BAD)
    return data[:at] + bad + data[at + len(bad) :]


def _splice(data: bytes, rnd: random.Random, other: bytes) -> bytes:
    start, end = _range(other, rnd)
    at = rnd.randint(0, len(data))
    return data[:at] + other[start:end] + data[at:]


def _range(data: bytes, rnd: random.Random) -> tuple[int, int]:
    start = rnd.randint(0, len(data))
    return start, min(len(data), start + rnd.randint(1, 512))


_WAYS: tuple[Callable[[bytes, random.Random, bytes], bytes], ...] = (
    _flip,
    _truncate,
    _delete,
    _repeat,
    _insert,
    _overwrite,
    _splice,
)
