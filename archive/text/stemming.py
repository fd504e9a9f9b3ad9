"""Stems: what the forms of one word share, by language. Words come in folded and stems are compared, never shown."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import cache, lru_cache

# BCP 47 primary language → Snowball algorithm. Languages that are not here are searched by the word as it stands.
ALGORITHMS = {
    "ar": "arabic",
    "ca": "catalan",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "et": "estonian",
    "eu": "basque",
    "fi": "finnish",
    "fr": "french",
    "ga": "irish",
    "hi": "hindi",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "it": "italian",
    "lt": "lithuanian",
    "nb": "norwegian",
    "ne": "nepali",
    "nl": "dutch",
    "nn": "norwegian",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sr": "serbian",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
    "yi": "yiddish",
}


def stemmed_language(language: str | None) -> str | None:
    """The primary language that the stemmer of `language` goes by ("en" for "en-GB"), None when it has none."""
    primary = language.lower().split("-")[0] if language else ""
    return primary if primary in ALGORITHMS else None


_LOCK = threading.Lock()  # a Snowball stemmer keeps the word it works on in itself


@cache
def _stemmer(language: str) -> Callable[[str], str]:
    # Imported on demand: it costs 20 ms, and an archive whose stems are stored may never stem a word.
    import snowballstemmer

    stemmer = snowballstemmer.stemmer(ALGORITHMS[language])
    if hasattr(stemmer, "maxCacheSize"):  # PyStemmer: keeping words takes it twice as long as working out their stems
        stemmer.maxCacheSize = 0
    word_stem: Callable[[str], str] = stemmer.stemWord
    return word_stem


@lru_cache(maxsize=4096)
def stem(word: str, language: str) -> str:
    """The stem of a folded word in a `stemmed_language`; words with digits, and those of one or two letters, are
    their own.
    """
    return stem_once(word, language)


def stem_once(word: str, language: str) -> str:
    """`stem` without remembering: for whole vocabularies."""
    if len(word) < 3 or len(word) > 60 or not word.isalpha():
        return word
    with _LOCK:
        return _stemmer(language)(word) or word
