"""Answer a query: text → tree → engine → ids, with how it was understood and what else was perhaps meant."""

from __future__ import annotations

from collections.abc import Sequence
from time import perf_counter
from typing import TYPE_CHECKING

from archive.errors import QueryError
from archive.index.engine import EngineRequest
from archive.index.explain import explain
from archive.index.highlight import terms
from archive.index.query import parse
from archive.index.suggestion import suggest
from archive.index.tree import Node, Saved
from archive.index.walk import rebuilt
from archive.jobs import JobContext
from archive.model import Explained, SearchAnswer, SearchRequest
from archive.services.session import Session

if TYPE_CHECKING:
    from archive.index.completion import Completion

FEW = 3  # hits; with fewer, a near spelling is looked for


def search_articles(session: Session, request: SearchRequest, job: JobContext) -> SearchAnswer:
    """Everything that the query finds; raises QueryError for what was mistyped, Cancelled when asked to stop."""
    began = perf_counter()
    typed = parse(request.query)
    query = resolved(typed)
    engine = session.engine
    answer = engine.search(
        EngineRequest(query, request.sort, request.limit, request.offset, request.facets, request.facet_limit), job
    )
    return SearchAnswer(
        query=request.query,
        understood=explain(typed, request.query),
        ids=answer.ids,
        scores=answer.scores,
        total=answer.total,
        exact=True,
        seconds=round(perf_counter() - began, 4),
        facets=answer.facets,
        terms=terms(query),
        suggestion=suggest(typed, engine.suggest) if answer.total < FEW else None,
    )


def explain_query(query: str) -> Explained:
    """How the query is understood, in words; raises QueryError."""
    return explain(parse(query), query)


def complete_query(session: Session, text: str, cursor: int) -> Sequence[Completion]:
    """What the word at `cursor` may become."""
    from archive.index.completion import complete

    return complete(text, cursor, session.engine.complete)


def resolved(node: Node) -> Node:
    """The tree with saved searches put in their places; raises QueryError for a name that nobody saved."""

    def change(leaf: Node) -> Node:
        if isinstance(leaf, Saved):
            raise QueryError(f"There is no saved search “{leaf.name}”.", leaf.span[0])
        return leaf

    return rebuilt(node, change)
