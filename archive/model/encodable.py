"""Text that any file can hold: lone surrogates, which no UTF-8 has, are spelled or replaced.

They come of names of files that are no UTF-8 (Python keeps such a byte as U+DC80 to U+DCFF, PEP 383) and of JSON, which
may state one by itself (RFC 8259, section 8.2).
"""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

T = TypeVar("T")

_LONE = re.compile("[\ud800-\udfff]")
_NAMES = frozenset({"path", "locator", "place"})


def spelled(name: str) -> str:
    r"""The name of a file or a place in it, with each byte that is no UTF-8 as `\xff`, so that names stay different."""
    return _LONE.sub(_escape, name)


def encodable(value: T) -> T:
    """The value with the strings in it made such text: paths and locators spelled, others as long as they were."""
    made: T = _encodable(value, "")
    return made


def _encodable(value: Any, name: str) -> Any:
    if isinstance(value, str):
        return spelled(value) if name in _NAMES else _LONE.sub("\ufffd", value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: _encodable(getattr(value, f.name), f.name) for f in fields(value) if f.init})
    if isinstance(value, dict):
        return {_encodable(key, ""): _encodable(item, str(key)) for key, item in value.items()}
    if isinstance(value, (tuple, list)):
        return type(value)(_encodable(item, name) for item in value)
    return value


def _escape(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\x{code - 0xDC00:02x}" if 0xDC80 <= code <= 0xDCFF else f"\\u{code:04x}"
