"""Post content: captions stay with their pictures, shortcodes go, brackets of a journalist stay."""

from __future__ import annotations

import time

import pytest

from archive.importing.wxr.shortcodes import content_to_html
from archive.importing.wxr.site import Attachment

MEDIA = {"7": Attachment("7", "https://x.example/a.jpg", "a")}


@pytest.mark.parametrize(
    ("content", "html"),
    [
        (
            '[caption id="attachment_7" width="9"]<a href="b"><img src="a.jpg" /></a> The <b>cup</b>[/caption]',
            '<figure data-attachment="7"><a href="b"><img src="a.jpg" /></a>'
            "<figcaption>The <b>cup</b></figcaption></figure>",
        ),
        (
            '[caption width="9" caption="Old form"]<img src="a.jpg">[/caption]',
            '<figure><img src="a.jpg"><figcaption>Old form</figcaption></figure>',
        ),
        ('[gallery ids="7,8"]', '<figure data-attachment="7"><img src="https://x.example/a.jpg"></figure>'),
        ("[dropcap]M[/dropcap]yth", "Myth"),
        ("[contact_form] and [soundcloud url='x']", " and "),
        ("He said [the minister] would [sic] go [to Oslo].", "He said [the minister] would [sic] go [to Oslo]."),
        ("[embed]https://x.example/v[/embed]Text", "Text"),
        ("One.\n\nTwo.\nThree.", "One.<br><br>Two.\nThree."),
        ("<pre>a\n\nb</pre>\n\nc", "<pre>a\n\nb</pre><br><br>c"),
    ],
)
def test_content(content: str, html: str) -> None:
    assert content_to_html(content, MEDIA) == html


def test_a_gallery_without_ids_shows_what_was_uploaded() -> None:
    assert 'data-attachment="7"' in content_to_html("[gallery]", MEDIA, [MEDIA["7"]])


@pytest.mark.parametrize(
    "piece", ["[caption ", "[caption]", "<pre>", "[gallery ids='", "[a b=", "\n ", "<img ", "[/x]["]
)
def test_hostile_content_takes_linear_time(piece: str) -> None:
    started = time.process_time()
    content_to_html(piece * (400_000 // len(piece)), MEDIA)
    assert time.process_time() - started < 10
