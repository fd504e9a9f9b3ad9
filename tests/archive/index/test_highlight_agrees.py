"""The highlighter marks something in an article exactly when the engine finds it."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from archive.index.engine import EngineRequest, IndexDocument
from archive.index.highlight import Highlighter
from archive.index.query import parse
from archive.index.whoosh_engine import WhooshEngine
from archive.jobs import JobContext
from archive.model.article import Article, Caption, Field

VOCABULARY = "flood floods flooded dam dams damn Érbil erbil don't coup d'état هەولێر هه‌ولێر سليمانية 24 ٢٤ a b the"
WORDS = VOCABULARY.split()
JOINTS = [" "] * 8 + [". ", ", ", "\n\n", "! ", " - ", "… "]
LANGUAGES = ["en", "ckb", "ar", None]

QUERIES = [
    "flood", "=flood", "dams", "erbil", "هەولێر", "سليمانيه", "٢٤", "d'état", '"coup d\'état"', '"the dam"', '"a b"',
    "flood NEAR/2 dam", "flood PRE/2 dam", "dam PRE/1 flood", "(flood OR erbil) NEAR/3 (dam OR a)",
    "a NEAR/2 b NEAR/2 the", '"the dam" NEAR/4 flood', "flood W/S dam", "flood W/P dam", "erbil W/S (dam OR flood)",
    "flo*", "d?m", "*am", "f*o*d", "damm~1", "erbli~1", "flodos~2", "body:/da.?/", "body:/(flood|dam)s/",
    "caption:flood", "caption:(flood PRE/2 dam)", "lead:flood", "flood^3 OR erbil", "caption:dam OR body:erbil",
]  # fmt: skip


def _text(rng: random.Random, length: int) -> str:
    return "".join(rng.choice(WORDS) + rng.choice(JOINTS) for _ in range(length)).strip()


def _articles() -> Iterator[tuple[int, str | None, list[str], list[str]]]:
    rng = random.Random(11)
    for number in range(1, 121):
        bodies = [_text(rng, rng.randint(1, 12)).replace("\n\n", " ") for _ in range(rng.randint(0, 3))]
        captions = [_text(rng, rng.randint(1, 5)).replace("\n\n", " ") for _ in range(rng.randint(0, 2))]
        yield number, rng.choice(LANGUAGES), bodies, captions


ARTICLES = list(_articles())


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WhooshEngine]:
    made = WhooshEngine(tmp_path_factory.mktemp("index"))
    with made.batch() as batch:
        for number, language, bodies, captions in ARTICLES:
            body = "\n\n".join(bodies)
            texts = {"body": (body,) if body else (), "caption": tuple(captions), "lead": (body,) if body else ()}
            batch.put(IndexDocument(number, language, {name: value for name, value in texts.items() if value}))
    yield made
    made.close()


def _marked(highlighter: Highlighter, language: str | None, bodies: list[str], captions: list[str]) -> bool:
    text, fields = "", []
    pieces = [("body", body) for body in bodies] + [(f"captions[{n}].text", c) for n, c in enumerate(captions)]
    for path, piece in pieces:
        fields.append(Field(path, piece, len(text), len(text) + len(piece), piece, "text", "test", 1, 1.0))
        text += piece + "\n\n"
    article = Article(captions=tuple(Caption(caption, caption) for caption in captions))
    marks = highlighter.marks(article, fields, text, language)
    snippets = highlighter.snippets(article, fields, text, language)
    assert bool(marks) == bool(snippets)
    return bool(marks)


@pytest.mark.parametrize("query", QUERIES)
def test_marks_stand_where_the_engine_found_something(query: str, engine: WhooshEngine) -> None:
    tree = parse(query)
    found = set(engine.search(EngineRequest(tree), JobContext()).ids)
    highlighter = Highlighter(tree, engine.expand)
    marked = {
        number for number, language, bodies, captions in ARTICLES if _marked(highlighter, language, bodies, captions)
    }
    assert marked == found
