"""Recognising XML and JSON by the head of a file, without parsing what may be huge, cut or hostile."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from functools import lru_cache

_PROLOGUE = re.compile(r"\s*(?:<\?[^>]{0,2000}>|<!--(?:(?!-->).){0,20000}-->|<!DOCTYPE)", re.S | re.I)
_ROOT = re.compile(r"\s*<(?:([\w.-]{1,80}):)?([A-Za-z_][\w.-]{0,80})((?:\s[^>]{0,8000})?)/?>?", re.S)
_DOCTYPE_NAME = re.compile(r"\s*([\w:.-]{1,80})")
_DOCTYPE_TOKEN = re.compile(r'"[^"]{0,4000}"|\'[^\']{0,4000}\'|<!--(?:(?!-->).){0,8000}-->|[\[\]<>]', re.S)
_NAMESPACE = re.compile(r"""xmlns(?::([\w.-]{1,80}))?\s{0,9}=\s{0,9}["']([^"']{0,400})["']""")
_JSON_START = re.compile(r'\s*(?:\[\s*){0,3}(?:\{\s*["}]|\]|"|-?\d|true|false|null)')
_JSON_KEY = re.compile(r'"((?:[^"\\\n]|\\.){1,80})"\s{0,99}:')
_XML_WITHIN = 16 * 1024
_UNPRINTABLE = re.compile("[\x01-\x08\x0b\x0e-\x19\x1c-\x1f]")


@dataclass(frozen=True, slots=True)
class XmlHead:
    """The document element: local name, its namespace if it has one, the text of its attributes, the DOCTYPE's name."""

    name: str
    namespace: str | None
    attributes: str
    doctype: str | None


@lru_cache(maxsize=4)
def xml_head(head: bytes) -> XmlHead | None:
    """The root of an XML document that starts with `head`, or None if it does not look like XML or HTML.

    Remembered for the last few heads: every importer asks for the same file.
    """
    text = _structure(head[:_XML_WITHIN])
    if "<" not in text[:4096]:
        return None
    position, doctype = 0, None
    while found := _PROLOGUE.match(text, position):
        position = found.end()
        if found[0][-8:].upper() == "!DOCTYPE":
            name = _DOCTYPE_NAME.match(text, position)
            doctype = name[1] if name else None
            position = _after_doctype(text, position)
    root = _ROOT.match(text, position)
    if root is None:
        return None
    prefix, name_of_root, attributes = root[1], root[2], root[3] or ""
    namespaces = {declared[1]: declared[2] for declared in _NAMESPACE.finditer(attributes)}
    return XmlHead(name_of_root, namespaces.get(prefix), attributes, doctype)


@lru_cache(maxsize=4)
def json_head(head: bytes) -> tuple[str, ...] | None:
    """Keys in the order of appearance if `head` starts a JSON object or array, else None.

    Nested keys are among them: this is for recognising, not for reading.
    """
    text = _structure(head)
    if not _JSON_START.match(text):
        return None
    return tuple(dict.fromkeys(found[1] for found in _JSON_KEY.finditer(text)))


def is_text(head: bytes) -> bool:
    """Whether the head reads as text in some charset: no zero bytes unless UTF-16, few control characters."""
    if not head.strip(b" \t\r\n\x00"):
        return False
    text = _structure(head)
    if "\x00" in text:
        return False
    if head.count(head[len(head) // 2]) > 0.9 * len(head) and len(head) > 64:
        return False  # one byte over and over: a filler
    controls = len(_UNPRINTABLE.findall(text))
    return controls <= len(text) // 50 + 3


def _structure(head: bytes) -> str:
    """The head as characters, for its ASCII structure alone: no charset is guessed."""
    if head.startswith(codecs.BOM_UTF8):
        return head[3:].decode("latin-1")
    if head.startswith(codecs.BOM_UTF16_LE) or (head[1:2] == b"\x00" and head[:1] != b"\x00" and head[3:4] == b"\x00"):
        return head.removeprefix(codecs.BOM_UTF16_LE).decode("utf-16-le", "ignore")
    if head.startswith(codecs.BOM_UTF16_BE) or (head[:1] == b"\x00" and head[2:3] == b"\x00" and head[1:2] != b"\x00"):
        return head.removeprefix(codecs.BOM_UTF16_BE).decode("utf-16-be", "ignore")
    return head.decode("latin-1")


def _after_doctype(text: str, position: int) -> int:
    """The place behind the DOCTYPE, with or without an internal subset."""
    depth = 0
    for token in _DOCTYPE_TOKEN.finditer(text, position):
        if token[0] == "[":
            depth += 1
        elif token[0] == "]":
            depth -= 1
        elif token[0] == ">" and depth <= 0:
            return token.end()
        elif token[0] == "<":
            depth += 1
        elif token[0] == ">":
            depth -= 1
    return len(text)
