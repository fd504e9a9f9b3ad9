"""Lists of words that tell names from other words in capitals: `resources/gazetteer`."""

from __future__ import annotations

from functools import cache

from archive import resources


@cache
def word_list(name: str) -> frozenset[str]:
    """The words of `resources/gazetteer/<name>.txt` (given_names, surnames, words), casefolded; read once."""
    return frozenset(resources.resource("gazetteer", f"{name}.txt").read_text("utf-8").split())


def is_made_of_words(name: str) -> bool:
    """Whether a name has a word of the language in it and no given name: "Red Bull Content Pool", "Second Dinner".

    A word that is a surname too ("Stone") says nothing. An acronym before a word is a house's, too ("EAG Antigua").
    """
    words = [word.strip(".,").casefold() for word in name.split()]
    if any(word in word_list("given_names") for word in words):
        return False
    first = name.split()[0]
    if 3 <= len(first) <= 4 and first.isupper() and not name.isupper() and words[0] not in word_list("surnames"):
        return True
    return any(word in word_list("words") and word not in word_list("surnames") for word in words)
