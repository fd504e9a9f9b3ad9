"""What the JSON-LD of a page states about its article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from archive.importing.html.claims import Claim, Claims
from archive.importing.html.jsonld import Graph, Node, as_list, paragraphs, plain
from archive.resources import rules

RULE = "json-ld"
_ONCE = (
    ("headline", "headline", 0.9),
    ("name", "headline", 0.6),
    ("alternativeHeadline", "alternative", 0.5),
    ("description", "deck", 0.6),
    ("abstract", "deck", 0.7),
    ("datePublished", "published", 0.92),
    ("dateCreated", "published", 0.6),
    ("uploadDate", "published", 0.5),
    ("dateModified", "updated", 0.9),
    ("inLanguage", "language", 0.7),
    ("url", "url", 0.7),
    ("dateline", "dateline.printed", 0.8),
    ("copyrightNotice", "rights", 0.7),
    ("articleBody", "body", 0.7),
    ("text", "body", 0.5),
)


def claims_of(graph: Graph) -> Claims:
    """Everything that the article nodes of the graph state, the page's own article first."""
    claims = Claims()
    for rank, (node, trust) in enumerate(_articles(graph)):
        _once(claims, node, trust)
        _people(claims, graph, node, trust, rank)
        _lists(claims, node, trust, rank)
        _publisher(claims, graph, node, trust)
        _images(claims, graph, node, trust)
    for node in graph.nodes:
        if "imageobject" in node.types and not node.foreign:
            _image(claims, graph, node.data, node.path, 0.6)
    return claims


def _articles(graph: Graph) -> Iterator[tuple[Node, float]]:
    """The nodes about this page with how far they are trusted: articles, then the page itself."""
    table = rules("html")["jsonld"]
    kinds = (frozenset(table["article_types"]), 1.0), (frozenset(table["page_types"]), 0.7)
    for types, trust in kinds:
        for node in graph.nodes:
            if not node.foreign and types.intersection(node.types) and "video" not in node.path:
                yield node, trust


def _once(claims: Claims, node: Node, trust: float) -> None:
    for key, name, confidence in _ONCE:
        reader = paragraphs if name == "body" else plain
        value = next((text for item in as_list(node.data.get(key)) if (text := reader(item))), "")
        claims.add(Claim(name, value, f"{node.path}.{key}", RULE, confidence * trust))


def _people(claims: Claims, graph: Graph, node: Node, trust: float, rank: int) -> None:
    for key, confidence in (("author", 0.9), ("creator", 0.7)):
        position = 0
        for index, item in enumerate(as_list(node.data.get(key))):
            person = graph.resolved(item)
            for name in as_list(person.get("name") if isinstance(person, dict) else person):
                kind = str(person.get("@type", "")).lower() if isinstance(person, dict) else ""
                path = f"{node.path}.{key}[{index}].name"
                claim = Claim(
                    "author", plain(name), path, RULE, confidence * trust, group=f"{RULE}:{key}:{rank}", note=kind
                )
                claims.add(claim)
                position += 1


def _lists(claims: Claims, node: Node, trust: float, rank: int) -> None:
    for key, name, confidence in (
        ("keywords", "keyword", 0.8),
        ("articleSection", "section", 0.85),
        ("about", "about", 0.5),
    ):
        for index, item in enumerate(as_list(node.data.get(key))):
            path = f"{node.path}.{key}[{index}]"
            claims.add(Claim(name, plain(item), path, RULE, confidence * trust, group=f"{RULE}:{key}:{rank}"))


def _publisher(claims: Claims, graph: Graph, node: Node, trust: float) -> None:
    for item in as_list(node.data.get("publisher")):
        publisher = graph.resolved(item)
        claims.add(Claim("outlet", plain(publisher), f"{node.path}.publisher.name", RULE, 0.9 * trust))


def _images(claims: Claims, graph: Graph, node: Node, trust: float) -> None:
    for index, item in enumerate(as_list(node.data.get("image"))):
        image = graph.resolved(item)
        path = f"{node.path}.image[{index}]"
        if isinstance(image, str):
            claims.add(Claim("image.url", image, path, RULE, 0.6 * trust, group=f"{RULE}:image:{path}"))
        elif isinstance(image, dict):
            _image(claims, graph, image, path, trust)


def _image(claims: Claims, graph: Graph, image: dict[str, Any], path: str, trust: float) -> None:
    for key, name, value in _image_values(graph, image):
        claims.add(Claim(f"image.{name}", value, f"{path}.{key}", RULE, 0.7 * trust, group=f"{RULE}:image:{path}"))


def _image_values(graph: Graph, image: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    yield "url", "url", plain(image.get("url") or image.get("contentUrl"))
    yield "caption", "caption", plain(image.get("caption")) or plain(image.get("description"))
    for key in ("creditText", "copyrightNotice", "copyrightHolder", "creator", "author"):
        value = plain(next((graph.resolved(one) for one in as_list(image.get(key))), ""))
        if value:
            yield key, "credit", value
            return
