"""Searching while typing: the article that is read carries the marks of the last answer, whatever came first."""

from __future__ import annotations

import threading
from dataclasses import replace
from types import ModuleType

from pytestqt.qtbot import QtBot

from archive.index.highlight import Mark
from archive.model import StoredArticle
from viewer.articles import ArticleController, Opened
from viewer.jobs.runner import JobRunner


class SlowArchive:
    """Lets an article go only when it is told to."""

    def __init__(self, stored: StoredArticle) -> None:
        self.stored = stored
        self.gate = threading.Event()

    def article(self, _article_id: int) -> StoredArticle:
        assert self.gate.wait(10)
        return self.stored

    def marks(self, _article_id: int, query: str) -> tuple[Mark, ...]:
        return (Mark(0, len(query), 0),)


def test_an_answer_that_comes_while_an_article_is_on_its_way(
    qtbot: QtBot, runner: JobRunner, samples: ModuleType
) -> None:
    archive = SlowArchive(samples.english())
    controller = ArticleController(runner)
    shown: list[tuple[Mark, ...]] = []

    def on_opened(opened: Opened) -> None:
        shown.append(opened.marks)

    controller.opened.connect(on_opened)
    controller.marks_found.connect(shown.append)
    controller.set_archive(archive)  # type: ignore[arg-type]
    controller.set_query("bri")
    controller.open_article(1)
    controller.set_query("bridge")
    archive.gate.set()
    qtbot.waitUntil(lambda: controller.settled and not runner.busy)
    assert shown[-1] == (Mark(0, 6, 0),)


class SlowMarks(SlowArchive):
    """Marks of the article that is read now take long; those of article 2 come with it at once."""

    def __init__(self, stored: StoredArticle) -> None:
        super().__init__(stored)
        self.gate.set()
        self.asked, self.slow = threading.Event(), threading.Event()

    def article(self, article_id: int) -> StoredArticle:
        return replace(self.stored, id=article_id)

    def marks(self, article_id: int, query: str) -> tuple[Mark, ...]:
        if article_id == 2 or not query:
            return super().marks(article_id, query)
        self.asked.set()
        assert self.slow.wait(10)
        return ()


def test_marks_of_the_article_before_do_not_replace_those_of_the_next(
    qtbot: QtBot, runner: JobRunner, samples: ModuleType
) -> None:
    archive = SlowMarks(samples.english())
    controller = ArticleController(runner)
    shown: list[tuple[Mark, ...]] = []

    def on_opened(opened: Opened) -> None:
        shown.append(opened.marks)

    controller.opened.connect(on_opened)
    controller.marks_found.connect(shown.append)
    controller.set_archive(archive)  # type: ignore[arg-type]
    controller.open_article(1)
    qtbot.waitUntil(lambda: len(shown) == 2)
    controller.set_query("bridge")
    qtbot.waitUntil(archive.asked.is_set)
    controller.open_article(2)
    qtbot.waitUntil(lambda: len(shown) == 3)
    archive.slow.set()
    qtbot.waitUntil(lambda: controller.settled and not runner.busy)
    assert shown[2:] == [(Mark(0, 6, 0),)]
