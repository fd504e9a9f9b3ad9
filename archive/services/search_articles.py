"""Answer a query: text → tree → engine → ids, with how it was understood and what else was perhaps meant."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

from archive.index.engine import EngineRequest, SearchEngine
from archive.index.explain import explain
from archive.index.highlight import terms
from archive.index.query import parse
from archive.index.query.messages import problem
from archive.index.suggestion import Nearest, suggest
from archive.index.translate import read_query
from archive.index.tree import Node, Saved
from archive.index.walk import rebuilt
from archive.jobs import JobContext
from archive.model import Explained, SearchAnswer, SearchRequest
from archive.services.session import Session
from archive.storage import keeping
from archive.text.folding import fold_all

if TYPE_CHECKING:
    from archive.index.completion import Completion

FEW = 3  # hits; with fewer, a near spelling is looked for
COMMONER = 10  # times as many articles have the word that was meant


def search_articles(
    session: Session, request: SearchRequest, job: JobContext, translate: Callable[[str], str] = str
) -> SearchAnswer:
    """Everything that the query finds, explained in the language of `translate`.

    Raises QueryError for what was mistyped, Cancelled when asked to stop.
    """
    began = perf_counter()
    typed = read_query(request.query)
    query = resolved(session, typed)
    engine = session.engine
    words = terms(query)
    # Where no word weighs, all articles are equally relevant: the newest first is what a person expects.
    sort = "newest" if request.sort == "relevance" and not words else request.sort
    answer = engine.search(
        EngineRequest(
            query,
            sort,
            request.limit,
            request.offset,
            request.facets,
            request.facet_limit,
            request.histogram,
        ),
        job,
    )
    return SearchAnswer(
        query=request.query,
        understood=explain(typed, request.query, translate=translate),
        ids=answer.ids,
        scores=answer.scores,
        total=answer.total,
        exact=True,
        seconds=round(perf_counter() - began, 4),
        facets=answer.facets,
        terms=words,
        suggestion=_suggestion(session, typed, answer.total) if request.suggest else None,
        histogram=answer.histogram,
    )


def _suggestion(session: Session, typed: Node, total: int) -> str | None:
    """What may have been meant: near words for those that are not there, else for those that are rare."""
    if total >= FEW:
        return None
    engine = session.engine
    tries: Sequence[Nearest] = (engine.suggest, partial(_far_commoner, engine))
    for nearest in tries[:1] if total else tries:
        found = suggest(typed, nearest, engine.expand if total else None)
        if found and _finds(session, found) > total:
            return found
    return None


def _far_commoner(engine: SearchEngine, field: str, word: str) -> str | None:
    """A near word that is so much commoner that this one is likely a slip of the fingers."""
    own = max(engine.frequency(field, way) for way in fold_all(word) or {word})
    return engine.suggest(field, word, COMMONER * max(own, 1))


def _finds(session: Session, query: str) -> int:
    return session.engine.search(EngineRequest(resolved(session, parse(query)), limit=0), JobContext()).total


def explain_query(query: str, translate: Callable[[str], str] = str) -> Explained:
    """How the query is understood, in words; raises QueryError."""
    return explain(read_query(query), query, translate=translate)


def complete_query(session: Session, text: str, cursor: int) -> Sequence[Completion]:
    """What the word at `cursor` may become."""
    from archive.index.completion import complete

    engine = session.engine

    def hits(query: str) -> int:
        return engine.search(EngineRequest(parse(query), limit=0), JobContext()).total

    with session.store.database.reading() as connection:
        saved = [search.name for search in keeping.saved_searches(connection)]
    return complete(text, cursor, engine.complete, hits, saved=saved)


def resolved(session: Session, node: Node, within: tuple[str, ...] = ()) -> Node:
    """The tree with saved searches put in their places.

    Raises QueryError for a name that nobody saved, and for a search that would contain itself.
    """

    def change(leaf: Node) -> Node:
        if not isinstance(leaf, Saved):
            return leaf
        with session.store.database.reading() as connection:
            query = keeping.saved_query(connection, leaf.name)
        if query is None:
            raise problem("no_saved", leaf.span[0], name=leaf.name)
        if leaf.name.casefold() in within:
            raise problem("contains_itself", leaf.span[0], name=leaf.name)
        return resolved(session, parse(query), (*within, leaf.name.casefold()))

    return rebuilt(node, change)
