"""A page to a RawArticle: text, blocks, everything it states, and its pictures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote, urljoin

from archive.importing.html.claims import Claim, Claims
from archive.importing.html.content import Content, find_content
from archive.importing.html.dom import Page, parse_page
from archive.importing.html.evidence import bare
from archive.importing.html.figures import Figure, attribute_texts, find_figures, reference_of
from archive.importing.html.known import head_claims, known_from
from archive.importing.html.layout import Layout, append_stated_body, lay_out
from archive.importing.html.marks import mark_claims
from archive.importing.html.statements import statements
from archive.importing.html.walk import Walk, walk
from archive.importing.issues import error, warning
from archive.model import ImportIssue, RawArticle, RawPicture
from archive.text.language import language_tag

FORMAT = "html"
_MOST_PICTURES = 200


def read_html(
    data: bytes | str, *, path: str, locator: str, url: str | None = None, resources: Mapping[str, bytes] | None = None
) -> RawArticle:
    """The article of one page.

    `url` is where the page was saved from, if the carrier knows; `resources` are bytes of pictures by their reference
    (an address, a cid:, a name in a `_files/` folder). Never raises for what the page holds: a page without any
    mark-up gives an article without text and an issue.
    """
    page = parse_page(data)
    if page is None:
        issue = error(path, "empty", "There is no mark-up in it that could be read.", locator)
        return RawArticle(path, locator, FORMAT, "", url=url, issues=(issue,))
    return _Reading(page, path, locator, url, resources or {}).article()


@dataclass(slots=True)
class _Parts:
    """What one page comes apart into."""

    claims: Claims
    walk: Walk
    content: Content
    figures: list[Figure]
    headline: int


class _Reading:
    """One page being read."""

    def __init__(self, page: Page, path: str, locator: str, url: str | None, resources: Mapping[str, bytes]) -> None:
        self._page = page
        self._path = path
        self._locator = locator
        self._url = url
        self._resources = resources
        self._by_name = {_tail(name): name for name in resources}

    def article(self) -> RawArticle:
        """The page as an article."""
        parts = self._parts()
        marked = list(mark_claims(parts.walk, parts.content, parts.headline))
        wanted = {index for _, first, _, last, _ in marked for index in range(first, min(last + 1, first + 6))}
        layout = lay_out(parts.walk, parts.content, parts.figures, wanted, parts.headline)
        append_stated_body(layout, parts.claims)
        claims = Claims()
        claims.extend(parts.claims)
        for claim, *place in marked:
            claims.add(_placed(claim, layout.span(*place), layout))
        pictures = self._pictures(parts, layout)
        stated = statements(claims)
        return RawArticle(
            path=self._path,
            locator=self._locator,
            format=FORMAT,
            text=layout.text,
            blocks=tuple(layout.blocks),
            stated=tuple(stated),
            pictures=tuple(pictures),
            url=self._address(claims),
            language=_language(claims),
            encoding=self._page.decoded.described,
            issues=self._issues(layout, parts.walk.cut),
        )

    def _parts(self) -> _Parts:
        claims = head_claims(self._page.root)
        walked = walk(self._page.root)
        known = known_from(claims)
        content = find_content(walked, known)
        headline = _headline_index(walked, known.headline)
        figures = find_figures(walked, content, headline)
        for figure in figures:
            for kind, value, source in attribute_texts(figure):
                if figure.own:
                    claims.add(Claim(f"image.{kind}", value, source, "attribute", 0.6, group=figure.frame.path))
        return _Parts(claims, walked, content, figures, headline)

    def _address(self, claims: Claims) -> str | None:
        stated = max(claims.named("url"), key=lambda claim: claim.confidence, default=None)
        if stated is not None and stated.value.startswith(("http://", "https://")):
            return stated.value
        return self._url

    def _pictures(self, parts: _Parts, layout: Layout) -> list[RawPicture]:
        pictures: list[RawPicture] = []
        seen: set[str] = set()
        for figure in parts.figures:
            if not figure.own:
                continue
            for image in figure.images:
                reference = reference_of(image)
                if not reference or reference in seen or len(pictures) >= _MOST_PICTURES:
                    continue
                seen.add(reference)
                caption = next(
                    (layout.block_of[i] for i in (*figure.captions, *figure.credits) if i in layout.block_of), None
                )
                alternative = (image.attributes.get("alt") or "").strip() or None
                pictures.append(RawPicture(reference, self._bytes(reference), None, alternative, caption))
        return pictures

    def _bytes(self, reference: str) -> bytes | None:
        names = (
            reference,
            urljoin(self._url or "", reference),
            unquote(reference),
            self._by_name.get(_tail(reference), ""),
        )
        for name in names:
            if name in self._resources:
                return self._resources.get(name)
        return None

    def _issues(self, layout: Layout, cut: bool) -> tuple[ImportIssue, ...]:
        issues = []
        if self._page.cut or cut:
            issues.append(
                warning(
                    self._path,
                    "too-large",
                    "The page is deeper or longer than the limits; the rest was left out.",
                    self._locator,
                )
            )
        if self._page.decoded.damaged:
            issues.append(
                warning(
                    self._path,
                    "undecodable",
                    f"Some bytes have no meaning in {self._page.decoded.charset}.",
                    self._locator,
                )
            )
        if not any(block.attributes.get("main") for block in layout.blocks):
            issues.append(warning(self._path, "no-article", "No running text was found on the page.", self._locator))
        return tuple(issues)


def _placed(claim: Claim, span: tuple[int, int] | None, layout: Layout) -> Claim:
    if span is None:
        return claim
    printed = layout.text[slice(*span)]
    value = claim.value if bare(claim.value) != bare(printed) else printed
    return Claim(claim.name, value, claim.source, claim.rule, claim.confidence, claim.group, claim.note, *span)


def _headline_index(walked: Walk, headline: str) -> int:
    """The piece that is the headline: the first that says what is stated, else the first h1; -1 for none."""
    first = -1
    for index, piece in enumerate(walked.pieces):
        if headline and piece.frame.tag in {"h1", "h2", "div", "span", "p", "a"} and bare(piece.text[:600]) == headline:
            return index
        if first < 0 and piece.frame.tag == "h1":
            first = index
    return first


def _language(claims: Claims) -> str | None:
    for claim in sorted(claims.named("language"), key=lambda claim: -claim.confidence):
        if tag := language_tag(claim.value):
            return tag
    return None


def _tail(reference: str) -> str:
    return unquote(reference.split("?", 1)[0].split("#", 1)[0]).replace("\\", "/").rsplit("/", 1)[-1]
