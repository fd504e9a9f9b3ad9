"""Objects of a JSON document with their place, read by name whatever the case of the name: ninjs changed it twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from archive.importing.paths import pointer


class Node:
    """One object and the JSON pointer to it."""

    def __init__(self, value: dict[str, Any], place: str = "") -> None:
        self.value = value
        self.place = place
        self._names = {name.casefold(): name for name in reversed(value) if isinstance(name, str)}

    def raw(self, name: str) -> Any:
        """The value of that name, or None."""
        return self.value.get(self._names.get(name, name))

    def at(self, name: str, *further: str | int) -> str:
        """The pointer to the value of that name."""
        return self.place + pointer(self._names.get(name, name), *further)

    def text(self, *names: str) -> tuple[str, str]:
        """The first of these that is a text and not blank, and the pointer to it; ("", "") for none."""
        for name in names:
            value = self.raw(name)
            if isinstance(value, str) and value.strip():
                return value.strip(), self.at(name)
        return "", ""

    def nodes(self, *names: str) -> Iterator[Node]:
        """The objects in the lists, or in the objects, of these names; a single object counts as a list of one."""
        for name in names:
            value = self.raw(name)
            if isinstance(value, list):
                for index, item in enumerate(value):
                    if isinstance(item, dict):
                        yield Node(item, self.at(name, index))
            elif isinstance(value, dict):
                yield from self._of_object(name, value)

    def texts(self, *names: str) -> Iterator[tuple[str, str]]:
        """Texts of lists of texts, or of lists of objects with a name, with their pointers."""
        for name in names:
            value = self.raw(name)
            for index, item in enumerate(value if isinstance(value, list) else []):
                if isinstance(item, str):
                    yield item, self.at(name, index)
                elif isinstance(item, dict):
                    yield Node(item, self.at(name, index)).text("name", "value", "literal", "title")
            if isinstance(value, str):
                yield value, self.at(name)

    def _of_object(self, name: str, value: dict[str, Any]) -> Iterator[Node]:
        inner = [(key, item) for key, item in value.items() if isinstance(item, dict)]
        if inner:
            for key, item in inner:
                yield Node(item, self.at(name, key))
        elif value:
            yield Node(value, self.at(name))


def role_of(node: Node) -> str:
    """The role of a value without its scheme, in lower case: "http://…/caption" and "drol:caption" → "caption"."""
    role = node.text("role", "rel", "name")[0]
    return role.rstrip("/").rpartition("/")[2].rpartition(":")[2].casefold()
