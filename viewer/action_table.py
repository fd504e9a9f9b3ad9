"""Everything a person can do, as one table; nothing here does anything."""

from __future__ import annotations

from viewer.commands.archive import ARCHIVE
from viewer.commands.article import ARTICLE
from viewer.commands.exchange import EXCHANGE
from viewer.commands.pages import PAGES
from viewer.commands.photos import PHOTOS
from viewer.commands.search import SEARCH
from viewer.commands.spec import ActionSpec
from viewer.commands.window import WINDOW

ACTIONS: tuple[ActionSpec, ...] = (*ARCHIVE, *SEARCH, *ARTICLE, *PHOTOS, *PAGES, *EXCHANGE, *WINDOW)
