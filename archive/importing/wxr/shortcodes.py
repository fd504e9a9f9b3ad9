"""Post content as WordPress stores it, to plain HTML: captions and galleries become figures, other shortcodes go.

The forms are those of WordPress's Shortcode API: [name attr="v"]content[/name], [name attr="v"] and [name /].
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape

from archive.importing.wxr.site import Attachment

_CAPTION = re.compile(r"\[caption((?:\s[^\[\]]{0,2000})?)\]")
_GALLERY = re.compile(r"\[gallery((?:\s[^\[\]]{0,4000})?)\]")
_MEDIA = re.compile(r"\[(embed|video|audio|playlist)((?:\s[^\[\]]{0,2000})?)\][^\[\]]{0,2000}\[/\1\]")
_ATTRIBUTE = re.compile(r"""([\w-]{1,40})\s{0,4}=\s{0,4}(?:"([^"]{0,4000})"|'([^']{0,4000})'|([^\s"'\]]{1,400}))""")
_LAST_IMAGE_END = re.compile(r"<img\b[^<>]{0,4000}>(?:\s{0,20}</a>)?", re.I)
_SHORTCODE = re.compile(r"\[(/?)([a-z][a-z0-9_-]{1,40})((?:\s[^\[\]]{0,2000})?)(/?)\]")
_SINGLE = frozenset(
    ("gallery", "contact_form", "contact-form", "embed", "audio", "video", "playlist", "more", "nextpage")
)
_KEPT_AS_IT_IS = re.compile(r"<(pre|script|style|textarea)\b[^<>]{0,4000}>", re.I)
_BLANK_LINES = re.compile(r"\n[ \t\r]*\n\s*")


def content_to_html(content: str, attachments: Mapping[str, Attachment], own: Sequence[Attachment] = ()) -> str:
    """HTML for what a post holds; figures carry `data-attachment` where a media item of the site is meant.

    `own` are the media items that were uploaded to the post: a gallery that names none shows those.
    """
    content = "".join(
        _figure(opening, inner) if opening else inner
        for opening, inner in _enclosing(content, _CAPTION, lambda _: "[/caption]")
    )
    content = _GALLERY.sub(lambda found: _gallery(found, attachments, own), content)
    content = _MEDIA.sub("", content)
    return _paragraphs(_without_shortcodes(content))


def _enclosing(
    text: str, opening: re.Pattern[str], closing: Callable[[re.Match[str]], str]
) -> Iterator[tuple[re.Match[str] | None, str]]:
    """The text in pieces: (None, text between) and (opening tag, text inside), the closing tags left out.

    One pass: a pattern that looked ahead for the closing tag would start over at every opening one.
    """
    position, missing = 0, set[str]()
    for found in opening.finditer(text):
        tag = closing(found).lower()
        if found.start() < position or tag in missing:
            continue
        end = re.compile(re.escape(tag), re.I).search(text, found.end())
        if end is None:
            missing.add(tag)
            continue
        yield None, text[position : found.start()]
        yield found, text[found.end() : end.start()]
        position = end.end()
    yield None, text[position:]


def _figure(found: re.Match[str], inner: str) -> str:
    attributes = _attributes(found[1])
    identifier = attributes.get("id", "").removeprefix("attachment_")
    end = 0
    for image in _LAST_IMAGE_END.finditer(inner):
        end = image.end()
    caption = attributes.get("caption") or inner[end:].strip()
    mark = f' data-attachment="{escape(identifier)}"' if identifier.isdigit() else ""
    return f"<figure{mark}>{inner[:end]}<figcaption>{caption}</figcaption></figure>"


def _gallery(found: re.Match[str], attachments: Mapping[str, Attachment], own: Sequence[Attachment]) -> str:
    identifiers = re.findall(r"\d{1,12}", _attributes(found[1]).get("ids", ""))
    known = [attachments[identifier] for identifier in identifiers if identifier in attachments]
    known = known if identifiers else list(own)
    return "".join(
        f'<figure data-attachment="{medium.identifier}"><img src="{escape(medium.url)}"></figure>' for medium in known
    )


def _attributes(text: str) -> dict[str, str]:
    return {found[1].lower(): found[2] or found[3] or found[4] or "" for found in _ATTRIBUTE.finditer(text)}


def _without_shortcodes(content: str) -> str:
    """Without the tags of shortcodes; what a journalist put in brackets ("[sic]") has neither end nor attributes."""
    closed = {found[2] for found in _SHORTCODE.finditer(content) if found[1]}

    def replacement(found: re.Match[str]) -> str:
        is_code = found[2] in closed or found[2] in _SINGLE or "=" in found[3] or bool(found[4])
        return "" if is_code else found[0]

    return _SHORTCODE.sub(replacement, content)


def _paragraphs(content: str) -> str:
    """Blank lines part paragraphs, as WordPress's wpautop has it, except where white space is content."""
    pieces = _enclosing(content, _KEPT_AS_IT_IS, lambda found: f"</{found[1]}>")
    return "".join(
        f"{opening[0]}{text}</{opening[1]}>" if opening else _BLANK_LINES.sub("<br><br>", text)
        for opening, text in pieces
    )
