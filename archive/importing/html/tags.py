"""Which elements break a line, which run on, and which hold no words: HTML Living Standard, sections 4 and 15.3."""

from __future__ import annotations

from archive.model import BlockKind

INLINE = frozenset(
    [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
        "ins", "kbd", "label", "mark", "nobr", "q", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub",
        "sup", "time", "tt", "u", "var", "wbr", "picture", "source", "img", "amp-img", "bdt", "address-inline",
    ]
)  # fmt: skip
"""Elements that run on inside a line."""

WORDLESS = frozenset(
    [
        "script", "style", "template", "svg", "iframe", "object", "embed", "canvas", "select", "option", "optgroup",
        "input", "textarea", "datalist", "noframes", "map", "area", "link", "meta", "base", "title", "rp", "param",
        "track", "col", "colgroup", "progress", "meter", "math", "applet", "head",
    ]
)  # fmt: skip
"""Elements whose content is no text of the page."""

MEDIA = frozenset(["img", "amp-img", "source", "video", "amp-video"])
"""Elements that show a picture; `source` belongs to the picture or video around it."""

ASIDE = frozenset(["nav", "footer", "aside", "form", "button", "dialog", "menu", "noscript"])
"""Elements that the standard says are beside the content."""

KINDS: dict[str, BlockKind] = {
    "h1": BlockKind.HEADING,
    "h2": BlockKind.HEADING,
    "h3": BlockKind.HEADING,
    "h4": BlockKind.HEADING,
    "h5": BlockKind.HEADING,
    "h6": BlockKind.HEADING,
    "li": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.QUOTE,
    "q": BlockKind.QUOTE,
    "td": BlockKind.TABLE,
    "th": BlockKind.TABLE,
    "tr": BlockKind.TABLE,
    "table": BlockKind.TABLE,
    "pre": BlockKind.PREFORMATTED,
    "figcaption": BlockKind.CAPTION,
}
"""The shape of a block by its element; what is not here is a paragraph."""
