"""A query in words: how it was understood, how else it could be read, and what it costs.

Every sentence is a template of `resources/rules/query.toml`, put through `translate` before it is filled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from archive.errors import QueryError
from archive.index.fields import BY_NAME
from archive.index.query import other_reading
from archive.index.query_warnings import warnings_of
from archive.index.tree import (
    And,
    AtLeast,
    Boost,
    Everything,
    Fuzzy,
    Near,
    Node,
    Not,
    Or,
    Pattern,
    Phrase,
    Range,
    Regex,
    Same,
    Saved,
    State,
    Word,
)
from archive.index.unparse import calendar_name, unparse
from archive.model.answers import Explained
from archive.resources import rules

_SHOWN = 12  # parts of one list that are spelt out


def explain(node: Node, text: str, *, today: date | None = None, translate: Callable[[str], str] = str) -> Explained:
    """The query `text`, whose tree is `node`, in words; `other_reading` is the text of the other way to read it."""
    other = _other(text, today)
    speaker = _Speaker(translate)
    sentence = speaker.sentence(node)
    if other is not None:
        sentence = speaker.say("reading", sentence=sentence, reading=unparse(node))
    return Explained(sentence, other, warnings_of(node, text, translate))


def _other(text: str, today: date | None) -> str | None:
    try:
        other = other_reading(text, today=today)
    except QueryError:
        return None
    return unparse(other) if other is not None else None


class _Speaker:
    """Says nodes; lives for one explanation."""

    def __init__(self, translate: Callable[[str], str]) -> None:
        self._translate = translate
        self._templates: dict[str, Any] = rules("query")["explain"]

    def say(self, key: str, table: str = "", **values: object) -> str:
        """The template `key`, of a sub-table when named, filled."""
        source = self._templates[table] if table else self._templates
        return self._translate(source[key]).format_map(values)

    def sentence(self, node: Node) -> str:
        """The whole explanation, a sentence."""
        if isinstance(node, Everything):
            return self.say("everything")
        return self.say("sentence", what=self._articles(node))

    def _articles(self, node: Node) -> str:
        """The node as what is searched for; conditions need "articles" before them."""
        parts = node.parts if isinstance(node, And) else (node,)
        wanted = [part for part in parts if not _is_condition(part)]
        conditions = [part for part in parts if _is_condition(part)]
        said = [*self._words(wanted), *(self._part(part) for part in conditions)]
        shown = self._listed(said)
        return shown if wanted else self.say("articles", what=shown)

    def _words(self, parts: Sequence[Node]) -> Iterable[str]:
        """The parts, neighbours that are plain words of one field said together."""
        run: list[Word] = []
        for part in parts:
            if isinstance(part, Word) and (not run or (run[0].field, run[0].exact) == (part.field, part.exact)):
                run.append(part)
                continue
            if run:
                yield self._run(run, "and")
            run = [part] if isinstance(part, Word) else []
            if not run:
                yield self._part(part)
        if run:
            yield self._run(run, "and")

    def _run(self, words: Sequence[Word], joint: str) -> str:
        said = self._joined([self.say("word", word=word.text) for word in words], joint)
        return self._somewhere(self._with_form(said, words[0]), words[0].field)

    def _with_form(self, said: str, word: Word) -> str:
        if word.exact:
            return said if BY_NAME[word.field].kind == "id" else self.say("exact", what=said)
        return self.say("forms", what=said) if BY_NAME[word.field].kind == "text" else said

    def _somewhere(self, what: str, field: str) -> str:
        if field == "all":
            return self.say("anywhere", what=what)
        return self.say("in_field", what=what, field=self._translate(BY_NAME[field].label))

    def _part(self, node: Node) -> str:
        """The node inside a longer sentence."""
        if isinstance(node, Or):
            return self._alternatives(node)
        if isinstance(node, And):
            return self.say("group", what=self._joined(list(self._words(node.parts)), "and"))
        if isinstance(node, Not):
            return self.say("not", what=self._part(node.part))
        if isinstance(node, (State, Range, Saved, Everything)):
            return self._condition(node)
        if isinstance(node, Boost):
            return self.say("weight", what=self._part(node.part), weight=f"{node.weight:g}")
        field = _field_of(node)
        said = self._bare(node)
        return self._somewhere(said, field) if field else said

    def _alternatives(self, node: Or) -> str:
        words = [part for part in node.parts if isinstance(part, Word)]
        if len(words) == len(node.parts) and len({(word.field, word.exact) for word in words}) == 1:
            return self._run(words, "or")
        field = _field_of(node)
        if field:
            return self._somewhere(self._joined([self._bare(part) for part in node.parts], "or"), field)
        return self._joined([self._part(part) for part in node.parts], "or")

    def _bare(self, node: Node) -> str:
        """What is looked for, without where."""
        if isinstance(node, Word):
            return self._with_form(self.say("word", word=node.text), node)
        if isinstance(node, Phrase):
            return self.say("phrase", words=" ".join(node.words))
        if isinstance(node, Pattern):
            return self.say("pattern", pattern=node.pattern)
        if isinstance(node, Fuzzy):
            return self.say("fuzzy", word=node.text, distance=node.distance)
        if isinstance(node, Regex):
            return self.say("regex", expression=node.expression)
        if isinstance(node, Or):
            return self.say("group", what=self._joined([self._bare(part) for part in node.parts], "or"))
        return self._together(node)

    def _together(self, node: Node) -> str:
        if isinstance(node, AtLeast):
            return self.say("at_least", what=self._bare(node.part), count=node.count)
        if isinstance(node, Same):
            return self.say(f"{node.unit}_unit", left=self._bare(node.left), right=self._bare(node.right))
        if isinstance(node, Near):
            key = ("ordered" if node.ordered else "near") + ("_one" if node.distance == 1 else "")
            return self.say(key, left=self._bare(node.left), right=self._bare(node.right), distance=node.distance)
        return self._part(node)

    def _condition(self, node: Node) -> str:
        if isinstance(node, State):
            one = self._translate(self._templates["one"].get(node.field, node.field))
            label = self._translate(BY_NAME[node.field].label)
            return self.say(node.state, "states", one=one, field=label)
        if isinstance(node, Range):
            return self._range(node)
        if isinstance(node, Saved):
            return self.say("saved", name=node.name)
        return self.say("everything").rstrip(".").lower()

    def _range(self, node: Range) -> str:
        if BY_NAME[node.field].kind == "number":
            return self._numbers(node)
        name = calendar_name(node.low, node.high) if node.low and node.high else None
        if name:
            span = self.say("in", "spans", low=name)
        elif node.low == node.high:
            span = self.say("on", "spans", low=node.low)
        else:
            key = "between" if node.low and node.high else "from" if node.low else "to"
            span = self.say(key, "spans", low=node.low, high=node.high)
        return self.say(node.field, "dates", span=span)

    def _numbers(self, node: Range) -> str:
        if node.low == node.high:
            return self.say("number", "spans", low=node.low)
        key = "numbers" if node.low and node.high else "at_least_number" if node.low else "at_most_number"
        return self.say(key, "spans", low=node.low, high=node.high)

    def _listed(self, parts: Sequence[str]) -> str:
        shown = self._translate(self._templates["list"]).join(parts[:_SHOWN])
        surplus = len(parts) - _SHOWN
        return self.say("more", what=shown, count=surplus) if surplus > 0 else shown

    def _joined(self, parts: Sequence[str], joint: str) -> str:
        if len(parts) == 1:
            return parts[0]
        if len(parts) > _SHOWN:
            return self._listed(parts)
        first = self._translate(self._templates["list"]).join(parts[:-1])
        return self.say(joint, first=first, last=parts[-1])


def _is_condition(node: Node) -> bool:
    """Whether the node says which articles, not which words."""
    return isinstance(node, (State, Range, Not, Everything))


def _field_of(node: Node) -> str | None:
    """The one field that words of the node are looked for in; None when there are several or none."""
    if isinstance(node, (Word, Phrase, Pattern, Fuzzy, Regex)):
        return node.field
    if isinstance(node, AtLeast):
        return _field_of(node.part)
    if isinstance(node, (Near, Same)):
        parts: tuple[Node, ...] = (node.left, node.right)
    elif isinstance(node, Or):
        parts = node.parts
    else:
        return None
    found = {_field_of(part) for part in parts}
    return found.pop() if len(found) == 1 else None
