"""Issues of an import are told in every language; what the archive said stays at hand."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

import archive
from archive.importing.issues import CODES
from archive.model import ImportIssue
from archive.services.deeds import TEXTS
from archive.services.import_batch import PASSING
from archive.services.reading_work import NOTICED
from viewer import i18n
from viewer.issue_words import WORDS, issue_details, issue_words
from viewer.models.issues import IssueModel

ISSUE = ImportIssue("/in/a.bin", "/in/a.zip#a.bin", "error", "not-recognised", "No importer reads this: binary data.")


@pytest.fixture
def german(qapp: QApplication):
    i18n.install(qapp, "de")
    yield
    i18n.install(qapp, "en")


def test_every_code_has_words() -> None:
    given = set(CODES) | set(PASSING)
    for path in Path(archive.__file__).parent.rglob("*.py"):
        given |= set(re.findall(r'"(?:error|warning)", "([a-z]+(?:-[a-z]+)+)"', path.read_text(encoding="utf-8")))
    given |= {
        f"{kind}-conflict" for kind in TEXTS if kind not in {"tag", "reviewed", "item"}
    }  # nothing contradicts these
    given |= {"bag-deeds", *NOTICED}
    assert sorted(given - set(WORDS)) == []


def test_english_says_what_the_archive_says() -> None:
    assert issue_words(ISSUE) == ISSUE.message
    assert issue_words(ImportIssue("a", "a", "error", "new-code", "As yet unheard of.")) == "As yet unheard of."


@pytest.mark.usefixtures("german")
def test_other_languages_say_it_by_the_code_and_keep_the_sentence() -> None:
    assert issue_words(ISSUE) == "Kein Importer liest diese Art Datei."
    assert ISSUE.message in issue_details(ISSUE)
    model = IssueModel()
    model.show_issues([ISSUE])
    assert model.index(0, 1).data() == issue_words(ISSUE)
    inside = ImportIssue("/in/deep/a.zip", "/in/deep/a.zip!b.xml", "error", "malformed", "Cut off.")
    model.show_issues([ISSUE, inside])
    places = [model.index(row, 2).data().strip("\u2068\u2069") for row in range(2)]
    assert places == ["in/a.bin", "deep/a.zip!b.xml"]
    assert ISSUE.locator in model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
