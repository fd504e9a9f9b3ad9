"""Languages by their own names."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from viewer.i18n import tr


def language_name(code: str) -> str:
    """The language in the words of the interface where Qt knows it, else in its own, else the code."""
    known = {
        "en": tr("English"),
        "ar": tr("Arabic"),
        "ckb": tr("Sorani Kurdish"),
        "ku": tr("Kurdish"),
        "de": tr("German"),
        "fr": tr("French"),
        "es": tr("Spanish"),
        "tr": tr("Turkish"),
        "fa": tr("Persian"),
    }
    base = code.split("-")[0].lower()
    if base in known:
        return known[base]
    locale = QLocale(code)
    return locale.nativeLanguageName() or code if locale.language() is not QLocale.Language.C else code
