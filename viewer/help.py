"""The pages of the Help menu: how to search, every shortcut, about."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from archive import __version__
from viewer.i18n import marked, tr
from viewer.settings import config_folder, data_folder

SYNTAX: tuple[tuple[str, str], ...] = (
    ("flood Erbil", marked("both words, in all their forms")),
    ("flood OR drought", marked("either word; OR is written in capitals")),
    ("-flood", marked("not this word")),
    ("“photo by”", marked("exactly these words in this order")),
    ("=floods", marked("this form of the word only")),
    ("photo*   wom?n", marked("any letters, one letter")),
    ("flood NEAR/5 dam", marked("within five words, in either order")),
    ("flood PRE/3 dam", marked("within three words, in this order")),
    ("caption:flood", marked("in photo captions")),
    ("agency:(AP OR AFP)", marked("one of several values")),
    ("credit:none   byline:any", marked("nothing there, something there")),
    ("date:2021   date:2019-03..2020", marked("a year, from March 2019 to the end of 2020")),
    ("words:>800", marked("longer than 800 words")),
)


_WIDTH, _BELOW = 640, 90  # pixels of the dialog, and of what stands below its page


class PageDialog(QDialog):
    """A page of text with a button to close it; not modal."""

    def __init__(self, title: str, html: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setHtml(html)
        self.page.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        layout.addWidget(buttons)
        self.page.document().setTextWidth(_WIDTH - 40)
        self.resize(_WIDTH, min(round(self.page.document().size().height()) + _BELOW, 600))


def search_page() -> str:
    """The search language on one page."""
    from archive.index.fields import FIELDS  # the window opens sooner without it

    syntax = _table([(f"<code>{escape(text)}</code>", escape(tr(words))) for text, words in SYNTAX])
    fields = _table(
        [
            (f"<code>{escape(', '.join((field.name, *field.aliases)))}</code>", escape(tr(field.label)))
            for field in FIELDS
        ]
    )
    return f"<h2>{tr('How to search')}</h2>{syntax}<h3>{tr('Fields')}</h3>{fields}"


def about_page() -> str:
    """Version, licences, and where things are kept."""
    kept = _table(
        [
            (tr("Settings"), escape(str(config_folder()))),
            (tr("Sample archive"), escape(str(data_folder()))),
        ]
    )
    licences = tr(
        "Backfile is free software under the Apache License 2.0. It uses Qt for Python (LGPL 3), SQLite, "
        "Whoosh (BSD) and the Noto fonts (SIL Open Font License 1.1)."
    )
    return f"<h2>Backfile {__version__}</h2><p>{licences}</p><p>{tr('Nothing leaves this machine.')}</p>{kept}"


def _table(rows: list[tuple[str, str]]) -> str:
    """Two columns, the first at the side that one reads from; what is typed runs from left to right everywhere."""
    rtl = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    way, lines = "rtl" if rtl else "ltr", []
    for key, text in rows:
        cells = [
            f"<td style='padding: 3px 9px; vertical-align: middle' dir='ltr'>{key}</td>",
            f"<td style='padding: 3px 9px; vertical-align: middle' dir='{way}'>{text}</td>",
        ]
        lines.append(f"<tr>{''.join(reversed(cells) if rtl else cells)}</tr>")
    return f"<table align='{'right' if rtl else 'left'}'>{''.join(lines)}</table>"
