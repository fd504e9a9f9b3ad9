"""Bytes to text, with the evidence for the charset in words.

Order of evidence: byte order mark; what the document declares, if it then decodes without a fault; strict UTF-8; the
pattern of UTF-16 without a mark; a statistical guess; Windows-1252, which always succeeds. The text comes back with
"\\n" line ends and without control characters, so that offsets count the same characters that a person sees.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Any

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = (
    (
        re.compile(rb"""^\s{0,64}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})""", re.I),
        "XML declaration",
    ),
    (re.compile(rb"""<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})""", re.I), "meta charset"),
    (re.compile(rb"""^\s{0,64}@charset\s{1,9}"([\w.:-]{1,40})""", re.I), "@charset"),
)
_DECLARED_WITHIN = 8192
# What a label says and what files with it hold: the WHATWG Encoding Standard, section 4.2, for the labels of our time.
_IN_FACT = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030"}
_GUESSES = [
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "koi8_r", "iso8859_2",
    "iso8859_5", "iso8859_6", "iso8859_7", "mac_roman", "cp437", "cp850", "shift_jis", "euc_jp", "gb18030",
    "big5", "euc_kr",
]  # fmt: skip
_GUESS_BYTES = 128 * 1024
_FEW = 0.025  # share of bytes beyond ASCII; German has 3 %, French 4 %, Polish 6 %, Greek and Arabic over 60 %

# As Windows-1252 shows them: signs in the middle of words are letters of Central Europe, y acute, thorn and eth without
# any of Iceland's other letters are Turkish.
_NOT_WESTERN = re.compile("[a-z][³¹¿¼¾¶¥£ºª][a-z]")
_TURKISH, _NOT_TURKISH = re.compile("[ýþð]"), re.compile("[áíæåøãõ]")
_CENTRAL = {
    "cp1250": {"Polish", "Czech", "Slovak", "Hungarian", "Croatian", "Slovene", "Romanian"},
    "cp1257": {"Lithuanian", "Latvian", "Estonian"},
}

# Line ends of every system, and the separators that some readers break lines at.
_LINE_ENDS = re.compile("\r\n|\r|\x0b|\x0c|\x85|\u2028|\u2029")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the charset it was in and why we think so; `damaged` when some bytes had no meaning in it."""

    text: str
    charset: str
    evidence: str
    damaged: bool = False

    @property
    def described(self) -> str:
        """ "utf-8 (byte order mark)" """
        return f"{self.charset} ({self.evidence})"


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """The text of `data`, cleaned. `declared` is a charset that came from outside: an HTTP header, a MIME part."""
    found = (
        _by_mark(data) or _by_declaration(data, declared) or _by_utf8(data) or _by_nul_pattern(data) or _by_guess(data)
    )
    if found is None:
        text = data.decode("cp1252", "replace")
        found = Decoded(text, "cp1252", "nothing else fits", damaged="\ufffd" in text)
    return Decoded(clean(found.text), found.charset, found.evidence, found.damaged)


def clean(text: str) -> str:
    """`text` with "\\n" line ends, without control characters, byte order marks and lone surrogates."""
    return _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))


def codec_name(label: str) -> str | None:
    """Python's name of the charset that files labelled so are really in, or None for an unknown label."""
    try:
        name = codecs.lookup(label.strip().strip("'\"")).name
    except (LookupError, ValueError):
        return None
    return _IN_FACT.get(name, name)


def declared_charset(data: bytes) -> tuple[str, str] | None:
    """The label that the document gives itself and where it does, if it does in its first 8 KB."""
    head = data[:_DECLARED_WITHIN]
    for pattern, where in _DECLARED:
        found = pattern.search(head)
        if found:
            return found[1].decode("ascii", "replace"), where
    return None


def _by_mark(data: bytes) -> Decoded | None:
    for mark, charset in _MARKS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(charset, "replace")
            return Decoded(text, charset, "byte order mark", damaged="\ufffd" in text)
    return None


def _by_declaration(data: bytes, outside: str | None) -> Decoded | None:
    inside = declared_charset(data)
    candidates = [(outside, "declared by its carrier")] if outside else []
    candidates += [inside] if inside else []
    for label, where in candidates:
        charset = codec_name(label or "")
        text = _strictly(data, charset) if charset else None
        if charset and text is not None:
            return Decoded(text, charset, where)
    return None


def _by_utf8(data: bytes) -> Decoded | None:
    text = _strictly(data, "utf-8")
    return None if text is None else Decoded(text, "utf-8", "valid UTF-8")


def _by_nul_pattern(data: bytes) -> Decoded | None:
    sample = data[: 4096 - len(data[:4096]) % 2]
    half = len(sample) // 2
    if half < 4:
        return None
    for first_nul, charset in ((1, "utf-16-le"), (0, "utf-16-be")):
        if sample[first_nul::2].count(0) > 0.7 * half and sample[1 - first_nul :: 2].count(0) < 0.1 * half:
            text = _strictly(data[: len(data) // 2 * 2], charset)
            return None if text is None else Decoded(text, charset, "every other byte is zero")
    return None


def _by_guess(data: bytes) -> Decoded | None:
    sample = data[:_GUESS_BYTES]
    if sum(byte > 0x7F for byte in sample) < _FEW * len(sample):
        # A stray quote or accent in ASCII is too little for statistics: then it is what the wires of the West send.
        text = _strictly(data, "cp1252")
        return None if text is None else Decoded(text, "cp1252", "nearly all ASCII")
    # Imported here: 60 ms that only files without any declaration need.
    from charset_normalizer import from_bytes

    matches = from_bytes(sample, cp_isolation=_GUESSES, enable_fallback=False)
    best = matches.best()
    if best is None:
        return None
    chosen = _chosen({match.encoding: match for match in matches}, best)
    text = _strictly(data, chosen.encoding)
    return None if text is None else Decoded(text, chosen.encoding, "statistical guess")


def _chosen(matches: dict[str, Any], best: Any) -> Any:
    """The match to believe: short Western text looks as well in a dozen charsets, so the common one wins unless another
    is clearly calmer, or unless its words have letters that the West's have not.
    """
    western = matches.get("cp1252")
    if western is None or western.chaos > best.chaos + 0.02:
        return best
    text = str(western)
    if "cp1254" in matches and len(_TURKISH.findall(text)) > 1 and not _NOT_TURKISH.search(text):
        return matches["cp1254"]
    if _NOT_WESTERN.search(text):
        native = (matches[name] for name in _CENTRAL if name in matches and matches[name].language in _CENTRAL[name])
        return next(native, best)
    return western if best.coherence <= western.coherence or best.encoding in _CENTRAL else best


def _strictly(data: bytes, charset: str) -> str | None:
    try:
        return data.decode(charset)
    except (UnicodeDecodeError, LookupError, ValueError):
        return None
