"""The words of the interface in other languages, read straight from resources/translations/*.ts.

The .ts files are Qt Linguist's format (TS 2.1) and are data of the package: no compiler is needed to build or to change
a translation. `python -m viewer.i18n` brings them up to date with the source; a test fails when they are not.
"""

from __future__ import annotations

import ast
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Tree  # our own files, written by `update`

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from archive.resources import resource, rules

LANGUAGES: tuple[tuple[str, str], ...] = (
    ("en", "English"),
    ("ar", "العربية"),
    ("ckb", "کوردیی ناوەندی"),
    ("de", "Deutsch"),
)
CONTEXT = "Backfile"
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_OVERRIDES = dict.fromkeys((0x202D, 0x202E))
_RTL_MARK = "\u200f"
_MIRRORED = Qt.LayoutDirection.RightToLeft


def tr(text: str, n: int = -1) -> str:
    """The text in the language of the interface; "%n" stands for the number `n`, which also chooses the plural."""
    return QCoreApplication.translate(CONTEXT, text, None, n)


def marked(text: str) -> str:
    """The text as it is: marks it for translation where it is written, `tr` translates it where it is shown."""
    return text


def isolated(text: str) -> str:
    """The text fenced (U+2068 … U+2069), so that its direction leaves the words around it alone.

    Overrides of direction are left out.
    """
    return f"{_ISOLATE}{unforced(text)}{_END_ISOLATE}"


def unforced(text: str) -> str:
    """The text without overrides of direction, which show "photo\\u202egpj.exe" as "photoexe.jpg"."""
    return text.translate(_OVERRIDES)


def joined(*parts: str) -> str:
    """The parts that are not empty with a middle dot between, each keeping its own direction."""
    # Isolates have no direction: without the mark, a line that begins with one runs from left to right.
    return in_direction(" · ".join(isolated(part) for part in parts if part))


def in_direction(text: str) -> str:
    """The text as a line that runs as the window does, whatever its first letter is."""
    return f"{_RTL_MARK}{text}" if text and QApplication.layoutDirection() == _MIRRORED else text


def listed(parts: Iterable[str]) -> str:
    """The parts with the comma of the interface's language between."""
    arabic = QLocale().script() == QLocale.Script.ArabicScript
    return ("، " if arabic else ", ").join(parts)


def is_rtl(text: str) -> bool:
    """Whether the first strong character runs from right to left (Unicode Bidirectional Algorithm, rules P2 and P3)."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False


def number(value: int) -> str:
    """The count with the separators of the interface's language."""
    return QLocale().toString(value)


_YEAR_OR_MONTH = re.compile(r"[1-9]\d{3}(?:-(?:0[1-9]|1[0-2]))?", re.A)


def digits(text: str) -> str:
    """The text with the digits of the interface's language: years are not counts and have no separators."""
    zero = ord(QLocale().zeroDigit())
    return text.translate({ord("0") + at: zero + at for at in range(10)})


def day(iso: str | None) -> str:
    """An ISO 8601 date or time in words: "11 March 2021", "March 2021", "2021"; what is none stays as it is."""
    if not iso:
        return ""
    if _YEAR_OR_MONTH.fullmatch(iso):
        year, _dash, month = iso.partition("-")
        return QLocale().toString(QDate(int(year), int(month), 1), tr("MMMM yyyy")) if month else digits(year)
    try:
        when = date.fromisoformat(iso[:10])
    except ValueError:
        return iso
    return QLocale().toString(QDate(when.year, when.month, when.day), tr("d MMMM yyyy"))


def _plural_none(_n: int) -> int:
    return 0


def _plural_two(n: int) -> int:
    return 0 if n == 1 else 1


def _plural_arabic(n: int) -> int:
    """CLDR cardinal rules of Arabic: zero, one, two, few, many, other."""
    if n in {0, 1, 2}:
        return n
    if 3 <= n % 100 <= 10:
        return 3
    return 4 if n % 100 >= 11 else 5


PLURALS = {"en": _plural_two, "de": _plural_two, "ckb": _plural_two, "ar": _plural_arabic}
PLURAL_FORMS = {"en": 2, "de": 2, "ckb": 2, "ar": 6}


def translations_file(language: str) -> Path:
    """Where the translations into the language lie."""
    return resource("translations", f"{language}.ts")


def read_translations(language: str) -> dict[str, tuple[str, ...]]:
    """Source text → its translations (one for each plural form); texts not yet translated are left out."""
    path = translations_file(language)
    if not path.is_file():
        return {}
    messages = {}
    for message in Tree.parse(path).getroot().iter("message"):
        target = message.find("translation")
        if target is None or target.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in target.findall("numerusform")] or [target.text or ""]
        if any(forms):
            messages[message.findtext("source", "")] = tuple(forms)
    return messages


class TableTranslator(QTranslator):
    """Answers from a table of texts; contexts are ignored, one word means one thing."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = read_translations(language)
        self._plural = PLURALS.get(language, _plural_none)

    # Qt interface

    def isEmpty(self) -> bool:
        """Whether there is nothing to answer from."""
        return not self._messages

    def translate(self, _context: str, source: str, _note: str | None = None, n: int = -1) -> str | None:
        """The translation, or None to let the next translator answer."""
        forms = self._messages.get(source)
        if forms is None:
            return None
        if n < 0:
            return forms[0]
        # Qt would put the number in as plain digits; here it has the digits and separators of the language.
        return forms[min(self._plural(n), len(forms) - 1)].replace("%n", number(n))


def install(app: QApplication, language: str) -> str:
    """Speak the language (a code of LANGUAGES, or "" for the system's); returns the code in use."""
    codes = [code for code, _name in LANGUAGES]
    if language not in codes:
        system = QLocale.system().name().partition("_")[0]
        language = system if system in codes else "en"
    locale = QLocale("en_GB") if language == "en" else QLocale(language)
    QLocale.setDefault(locale)
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if language in {"ar", "ckb"} else Qt.LayoutDirection.LeftToRight
    )
    for earlier in app.findChildren(QTranslator):
        app.removeTranslator(earlier)
        earlier.deleteLater()
    qt_words = QTranslator(app)
    if qt_words.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt_words)
    app.installTranslator(TableTranslator(language, app))
    return language


# Keeping the .ts files up to date


def strings_in(folder: Path) -> dict[str, bool]:
    """Every text that the source below `folder` marks for translation → whether it counts ("%n")."""
    found: dict[str, bool] = {}
    for path in sorted(folder.rglob("*.py")):
        for text in _marked(ast.parse(path.read_text(encoding="utf-8"))):
            found[text] = "%n" in text
    return found


def spoken_by_archive() -> Iterator[str]:
    """Every template that a query in words is made of: sentences, warnings and the labels of the fields."""
    from archive.index.fields import FIELDS  # the window itself does not need it to come up

    sentences = rules("query")
    yield from _leaves(sentences["explain"])
    yield from _leaves(sentences["warnings"])
    yield from _leaves(sentences["errors"])
    yield from _leaves(rules("dialects")["traps"])
    yield from (rules("dialects")["foreign"][kind] for kind in ("note", "error"))
    yield from (field.label for field in FIELDS)


def _leaves(table: Mapping[str, Any]) -> Iterator[str]:
    for value in table.values():
        if isinstance(value, str):
            yield value
        else:
            yield from _leaves(value)


def every_text() -> dict[str, bool]:
    """All that a .ts file holds: the texts of the viewer and those of the archive that it shows."""
    return {**dict.fromkeys(spoken_by_archive(), False), **strings_in(Path(__file__).resolve().parent)}


_FUNCTIONS = frozenset({"tr", "marked"})
_SPEC_WORDS = frozenset({"text", "tip", "title", "label"})
_SPEC_PLACES = {"ActionSpec": (1, 4)}


def _marked(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name in _FUNCTIONS and node.args:
            yield from _constants(node.args[:1])
        elif name == "translate" and len(node.args) > 1:
            yield from _constants(node.args[1:2])
        elif name.endswith("Spec"):  # rows of our tables: ActionSpec, MenuSpec …
            yield from _constants([word.value for word in node.keywords if word.arg in _SPEC_WORDS])
            yield from _constants([node.args[at] for at in _SPEC_PLACES.get(name, ()) if at < len(node.args)])


def _constants(nodes: list[ast.expr]) -> Iterator[str]:
    for node in nodes:
        for leaf in ast.walk(node):
            if isinstance(leaf, ast.Constant) and isinstance(leaf.value, str) and re.search(r"\w", leaf.value):
                yield leaf.value


def update(language: str, texts: dict[str, bool], fresh: Mapping[str, tuple[str, ...]] | None = None) -> None:
    """Rewrite the .ts file of the language: exactly these texts, known translations kept, new ones "unfinished".

    `fresh` are translations to be taken in, one text for each plural form.
    """
    known = {**read_translations(language), **(fresh or {})}
    root = Tree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = Tree.SubElement(root, "context")
    Tree.SubElement(context, "name").text = CONTEXT
    for text, counted in sorted(texts.items()):
        message = Tree.SubElement(context, "message", {"numerus": "yes"} if counted else {})
        Tree.SubElement(message, "source").text = text
        forms = known.get(text, ())
        target = Tree.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        if counted:
            for at in range(PLURAL_FORMS[language]):
                Tree.SubElement(target, "numerusform").text = forms[min(at, len(forms) - 1)] if forms else ""
        elif forms:
            target.text = forms[0]
    Tree.indent(root)
    header = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    translations_file(language).write_text(header + Tree.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


if __name__ == "__main__":
    for code, _name in LANGUAGES:
        update(code, every_text())
