"""An article in the making: values with their proofs, keyed by their path in the article record."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from archive.extraction.rule import Span
from archive.model import Article, ArticleRecord, Field, ImportIssue, RawArticle
from archive.model.json import from_json

_STEP = re.compile(r"([a-z_]+)(?:\[(\d+)\])?")
_ITEM = re.compile(r"(\w+)\[(\d+)\]")
_NAME = re.compile(r"bylines\[\d+\]\.name|credits\[\d+\]\.name|captions\[\d+\]\.credit\.photographer")
_FLAGS = frozenset({"file_photo", "won"})
_BLOCK_BREAK = "\n\n"


class Draft:
    """Collects fields for one RawArticle; the article record is built from nothing but them.

    Paths follow the record ("captions[0].credit.agency"). Putting "captions[0].text" again is another printing of
    that caption; each "body" is one block, in order; anything else that is put twice keeps the first value.
    """

    def __init__(self, raw: RawArticle) -> None:
        self.raw = raw
        self.fields: list[Field] = []
        self.issues: list[ImportIssue] = list(raw.issues)
        self._values: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self._places: dict[str, list[int]] = {}  # path → where its fields stand in `fields`

    def __contains__(self, path: str) -> bool:
        return path in self._values

    def get(self, path: str) -> str | None:
        """The value at `path`, if one was put."""
        return self._values.get(path)

    def field(self, path: str) -> Field | None:
        """The first field put at `path`, if any."""
        places = self._places.get(path)
        return self.fields[places[0]] if places else None

    def cut_body(self, field: Field, end: int) -> None:
        """Let a body block end at `end`; leave it out if hardly anything is left."""
        place = next(index for index in self._places["body"] if self.fields[index] is field)
        text = self.raw.text[field.start : end].rstrip(" \t\n(")
        if field.start is None or len(text) < 5:
            del self.fields[place]
            self._places = {}
            for index, left in enumerate(self.fields):
                self._places.setdefault(left.path, []).append(index)
            return
        value = " ".join(text.split())
        self.fields[place] = replace(field, end=field.start + len(text), quote=text, value=value)

    def shorten(self, path: str, start: int, end: int) -> None:
        """Keep only the stretch `start` to `end` of the value at `path`, in every printing of it."""
        for place in self._places.get(path, ()):
            field = self.fields[place]
            value = field.value[start:end]
            if field.start is not None and field.quote == field.value:
                self.fields[place] = replace(
                    field, value=value, quote=value, start=field.start + start, end=field.start + end
                )
            else:
                self.fields[place] = replace(field, value=value)
            self._values[path] = value

    def drop(self, path: str) -> None:
        """Forget the value at `path`: what was stated there turned out to be something else."""
        self._values.pop(path, None)
        self.fields = [field for field in self.fields if field.path != path]
        self._places = {}
        for place, field in enumerate(self.fields):
            self._places.setdefault(field.path, []).append(place)

    def count(self, root: str) -> int:
        """How many items the list `root` ("captions") has so far: the index for the next one."""
        return self._counts.get(root, 0)

    def names(self) -> list[str]:
        """The people that the article credits."""
        return [field.value for field in self.fields if _NAME.fullmatch(field.path)]

    def put_text(
        self, path: str, start: int, end: int, *, rule: str, version: int, confidence: float, value: str | None = None
    ) -> None:
        """A value that stands in the text at `start` to `end`; `value` only where it differs from what is printed."""
        quote = self.raw.text[start:end]
        self._put(Field(path, quote if value is None else value, start, end, quote, "text", rule, version, confidence))

    def put_span(self, span: Span) -> None:
        """What a rule found: its kind is the path."""
        made = span.provenance
        self.put_text(
            span.kind,
            span.start,
            span.end,
            rule=made.rule,
            version=made.version,
            confidence=span.confidence,
            value=span.value,
        )

    def put_source(self, path: str, value: str, source: str, *, rule: str, version: int, confidence: float) -> None:
        """A value that stands elsewhere in the original, at `source`."""
        self._put(Field(path, value, None, None, None, source, rule, version, confidence))

    def _put(self, field: Field) -> None:
        again = field.path in self._values
        if again and field.path != "body" and not re.fullmatch(r"captions\[\d+\]\.text", field.path):
            return
        self._values.setdefault(field.path, field.value)
        if found := _ITEM.match(field.path):
            self._counts[found[1]] = max(self.count(found[1]), int(found[2]) + 1)
        self._places.setdefault(field.path, []).append(len(self.fields))
        self.fields.append(field)

    def record(self, sha256: str) -> ArticleRecord:
        """The finished record: the article, its text and every proof."""
        raw = self.raw
        return ArticleRecord(
            raw.path,
            raw.locator,
            raw.format,
            sha256,
            self.article(),
            raw.text,
            tuple(self.fields),
            tuple(self.issues),
        )

    def article(self) -> Article:
        """The article that the fields add up to."""
        article = from_json(Article, _tree(self._values.items()))
        body = _BLOCK_BREAK.join(field.value for field in self.fields if field.path == "body")
        printings = [field.path for field in self.fields]
        captions = tuple(
            replace(caption, times_printed=max(1, printings.count(f"captions[{index}].text")))
            for index, caption in enumerate(article.captions)
        )
        return replace(article, body=body, captions=captions)


def _tree(values: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Nested dicts and lists from paths; gaps in a list close up, and required keys that are missing become None."""
    root: dict[str, Any] = {}
    for path, value in values:
        place: dict[str, Any] = root
        steps = _STEP.findall(path)
        for position, (name, index) in enumerate(steps):
            last = position == len(steps) - 1
            if not index:
                if last:
                    place[name] = value == "true" if name in _FLAGS else value
                else:
                    place = place.setdefault(name, {})
            elif last:
                place.setdefault(name, {})[int(index)] = value
            else:
                place = place.setdefault(name, {}).setdefault(int(index), {})
    listed: dict[str, Any] = _listed(root)
    return listed


_REQUIRED = {
    "captions": ("text", "printed"),
    "credits": ("role", "name"),
    "bylines": ("name",),
    "related": ("title",),
    "mentions": ("kind", "value"),
    "credit": ("printed", "text"),
    "dateline": ("printed",),
    "published_estimate": ("earliest", "latest"),
}


def _listed(node: dict[str, Any], name: str = "") -> Any:
    """Dicts keyed by index become tuples; records get every key their type requires."""
    if node and all(isinstance(key, int) for key in node):
        return tuple(
            _listed(item, name) if isinstance(item, dict) else item for _, item in sorted(node.items(), key=_by_index)
        )
    filled = {key: _listed(value, key) if isinstance(value, dict) else value for key, value in node.items()}
    for key in _REQUIRED.get(name, ()):
        filled.setdefault(key, None)
    return filled


def _by_index(item: tuple[Any, Any]) -> int:
    return int(item[0])
