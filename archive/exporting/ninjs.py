"""ninjs, IPTC's News in JSON: a folder with one strict item an article, and beside it a sidecar with the proof.

The schemas of 2.x and 3.x are closed, so everything that they have no place for (parsed names, editing credits, spans,
history) stands in `<item>.provenance.json`. 3.1 is written by default; 2.x spells names in lower case, 1.x has one
headline and one body. Dates must be date-times there: where the article states less, the sidecar says what was added.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import NAMESPACE_URL, uuid5

from archive.exporting.json_lines import full_record
from archive.exporting.pictures import media_type, save_picture, use_of
from archive.exporting.protocol import ExportSource
from archive.exporting.values import moment, title_of, word_count
from archive.model import Article, Caption, StoredArticle
from archive.model.json import to_json

Item = dict[str, Any]
_MENTIONS = {"person": "people", "organisation": "organisations", "place": "places"}
_PICTURES = "pictures"


class NinjsExporter:
    """ninjs 3.1."""

    name = "ninjs"
    title = "ninjs 3.1 with provenance"
    suffix = ""
    version = "3.1"
    shape: Callable[[Item], Item] = staticmethod(lambda item: item)

    def write(self, source: ExportSource, target: Path) -> int:
        """Write an item and a sidecar for each article, and the pictures once each."""
        count = 0
        for stored in source.articles():
            stem = f"article-{stored.id:08}"
            adapted: dict[str, str] = {}
            item = self.shape(news_item(stored, adapted, self._renditions(source, stored, target)))
            _write_json(target / f"{stem}.json", item)
            _write_json(target / f"{stem}.provenance.json", self._sidecar(source, stored, f"{stem}.json", adapted))
            count += 1
        return count

    def _renditions(self, source: ExportSource, stored: StoredArticle, target: Path) -> dict[int, Item]:
        """What is said of each caption's picture file, by caption."""
        found = {}
        for number in range(len(stored.article.captions)):
            use = use_of(stored, number)
            if use is None:
                continue
            path = save_picture(source, use, target / _PICTURES)
            rendition = {"name": "main", "width": use.width, "height": use.height, "contentType": use.media_type}
            if _is_address(use.reference):
                rendition["href"] = use.reference
            if path is not None:
                rendition["title"] = f"{_PICTURES}/{path.name}"
                rendition["sizeInBytes"] = path.stat().st_size
                with path.open("rb") as file:
                    rendition["contentType"] = media_type(file.read(16), use.media_type)
            found[number] = _filled(rendition)
        return found

    def _sidecar(self, source: ExportSource, stored: StoredArticle, item: str, adapted: dict[str, str]) -> Item:
        exported = {
            "archive": source.archive,
            "query": source.query,
            "created": source.created.isoformat(),
            "software": source.software,
        }
        return {"item": item, "ninjs": self.version, "export": exported, "adapted": adapted, **full_record(stored)}


class Ninjs2Exporter(NinjsExporter):
    """ninjs 2.x: the same shape, every name in lower case."""

    name = "ninjs-2"
    title = "ninjs 2 with provenance"
    version = "2.1"
    shape = staticmethod(lambda item: {**_lower(item), "standard": _standard("2.1")})


class Ninjs1Exporter(NinjsExporter):
    """ninjs 1.x: one headline, one body, associations and renditions by name."""

    name = "ninjs-1"
    title = "ninjs 1 with provenance"
    version = "1.4"
    shape = staticmethod(lambda item: _version_1(item))


def identity(stored: StoredArticle, part: str = "") -> str:
    """A URI for the article, or a part of it, that stays the same: from its original's hash and its place in it."""
    return uuid5(NAMESPACE_URL, f"sha256:{stored.origin.sha256}#{stored.origin.locator}{part}").urn


def news_item(stored: StoredArticle, adapted: dict[str, str], renditions: dict[int, Item]) -> Item:
    """The article as ninjs 3.1; `adapted` takes what had to be widened to fit."""
    article = stored.article
    pictures = [_picture(stored, number, caption, renditions) for number, caption in enumerate(article.captions)]
    item: Item = {
        "uri": identity(stored),
        "standard": _standard("3.1"),
        "type": "composite" if pictures else "text",
        "representationType": "full",
        "pubStatus": "usable",
        "firstCreated": _moment(article.published, "firstCreated", adapted),
        "versionCreated": _moment(article.updated, "versionCreated", adapted),
        "language": article.language,
        "copyrightNotice": article.rights,
        "title": title_of(stored),
        "by": article.byline_printed or ", ".join(byline.name for byline in article.bylines),
        "located": article.dateline.place if article.dateline else None,
        "headlines": _valued(("main", article.headline), ("subhead", article.deck)),
        "bodies": _body(article),
        "descriptions": _valued(("correction", article.correction)),
        "subjects": _subjects(article),
        "infoSources": _sources(article),
        "renditions": _web_page(article),
        "altIds": [{"role": "url", "value": article.url}] if article.url else [],
        "associations": [*pictures, *_related(article)],
        **_mentions(article),
    }
    return _filled(item)


def _standard(version: str) -> Item:
    schema = f"http://www.iptc.org/std/ninjs/ninjs-schema_{version}.json#"
    return {"name": "ninjs", "version": version, "schema": schema}


def _picture(stored: StoredArticle, number: int, caption: Caption, renditions: dict[int, Item]) -> Item:
    credit, photo = caption.credit, caption.photo
    rendition = renditions.get(number)
    return _filled(
        {
            "name": f"picture{number + 1}",
            "rel": "illustration",
            "uri": identity(stored, f"/picture/{number + 1}"),
            "type": "picture",
            "by": credit.photographer if credit else None,
            "copyrightNotice": photo.copyright_notice if photo else None,
            "descriptions": _valued(
                ("caption", caption.text),
                ("creditline", credit.text if credit else None),
                ("writer", photo.description_writer if photo else None),
            ),
            "infoSources": [
                {"name": name, "role": role}
                for role, name in (("agency", credit and credit.agency), ("via", credit and credit.via))
                if name
            ],
            "renditions": [rendition] if rendition else [],
        }
    )


def _related(article: Article) -> list[Item]:
    return [
        {"name": f"related{number}", "rel": "seeAlso", "uri": link.url, "type": "text", "title": link.title}
        for number, link in enumerate(article.related, start=1)
        if link.url and _is_address(link.url)
    ]


def _body(article: Article) -> list[Item]:
    body = article.body
    if not body:
        return []
    counts = {"charCount": len(body), "wordCount": word_count(body)}
    return [{"role": "main", "contentType": "text/plain", **counts, "value": body}]


def _subjects(article: Article) -> list[Item]:
    section = [{"name": article.section, "rel": "section"}] if article.section else []
    return section + [{"name": keyword, "rel": "about"} for keyword in article.keywords]


def _sources(article: Article) -> list[Item]:
    wire = article.dateline.agency if article.dateline else None
    return [{"name": name, "role": role} for role, name in (("publisher", article.outlet), ("wire", wire)) if name]


def _web_page(article: Article) -> list[Item]:
    if not article.url or not _is_address(article.url):
        return []
    return [{"name": "web", "href": article.url, "contentType": "text/html"}]


def _mentions(article: Article) -> dict[str, list[Item]]:
    found: dict[str, list[Item]] = {}
    for mention in article.mentions:
        named = {"name": mention.value, "rel": "mentions"}
        place = found.setdefault(_MENTIONS.get(mention.kind, ""), [])
        if named not in place:
            place.append(named)
    found.pop("", None)
    return found


def _valued(*values: tuple[str, str | None]) -> list[Item]:
    return [{"role": role, "contentType": "text/plain", "value": value} for role, value in values if value]


def _moment(value: str | None, name: str, adapted: dict[str, str]) -> str | None:
    found = moment(value)
    if found is None:
        return None
    if found[1]:
        adapted[name] = f"stated as {value}; ninjs wants a time and a zone"
    return found[0]


def _is_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc) and not any(char.isspace() for char in value)


def _filled(item: Item) -> Item:
    return {name: value for name, value in item.items() if value not in (None, "", [], {})}


def _lower(value: Any) -> Any:
    if isinstance(value, dict):
        return {name.lower(): _lower(inner) for name, inner in value.items()}
    return [_lower(inner) for inner in value] if isinstance(value, list) else value


def _version_1(item: Item) -> Item:
    """The item in the shape of 1.x; what that has no place for stands in the sidecar."""
    roles = {description["role"]: description["value"] for description in item.get("descriptions", ())}
    heads = {headline["role"]: headline["value"] for headline in item.get("headlines", ())}
    renamed = {
        "uri": item["uri"],
        "type": item["type"],
        "representationtype": "complete",
        "pubstatus": item.get("pubStatus"),
        "versioncreated": item.get("versionCreated") or item.get("firstCreated"),
        "firstcreated": item.get("firstCreated"),
        "language": item.get("language"),
        "copyrightnotice": item.get("copyrightNotice"),
        "byline": item.get("by"),
        "located": item.get("located"),
        "headline": heads.get("main") or item.get("title"),
        "description_summary": heads.get("subhead"),
        **{f"description_{role}": value for role, value in roles.items()},
        "body_text": "".join(body["value"] for body in item.get("bodies", ())),
        "subject": item.get("subjects"),
        "person": item.get("people"),
        "organisation": item.get("organisations"),
        "place": item.get("places"),
        "renditions": _by_name(item.get("renditions", ())),
        "associations": {inner["name"]: _version_1(inner) for inner in item.get("associations", ())},
    }
    return _filled(renamed)


def _by_name(renditions: Any) -> Item:
    names = {"sizeInBytes": "sizeinbytes", "contentType": "mimetype"}
    return {
        rendition["name"]: {names.get(name, name): value for name, value in rendition.items() if name != "name"}
        for rendition in renditions
    }


def _write_json(path: Path, value: Item) -> None:
    text = json.dumps(to_json(value), ensure_ascii=False, indent=1) + "\n"
    path.write_text(text, "utf-8", errors="replace", newline="\n")
