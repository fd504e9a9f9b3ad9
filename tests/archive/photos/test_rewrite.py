"""Copies with other words: they say what was written, keep what was not, and show the very same picture."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from archive.photos.blocks import UnsupportedPictureError, find_blocks
from archive.photos.embedded import read_embedded
from archive.photos.iim import datasets
from archive.photos.writing.rewrite import rewrite
from archive.photos.writing.words import PictureWords, UnwritablePictureError
from archive.resources import resource
from tests.archive.photos.pictures import afcp, dataset, iim_of, jpeg, packet, photoshop, picture, psd

WORDS = PictureWords(
    ("Şilan Karwan", "شیلان کاروان"), "Şilan Karwan/Meridian Photo Union of Harrow Bay", "A “bridge” & <more>\nاليوم"
)
KINDS = ("jpeg", "png", "tiff", "webp", "psd")


def made(kind: str) -> bytes:
    return psd() if kind == "psd" else picture(kind)


@pytest.mark.parametrize("kind", KINDS)
def test_a_copy_says_what_was_written(kind: str) -> None:
    found = read_embedded(rewrite(made(kind), WORDS))
    assert found.won("creator") == WORDS.creators
    assert found.won("credit_line") == (WORDS.credit_line,)
    assert found.won("description") == (WORDS.description,)


@pytest.mark.parametrize("kind", KINDS)
def test_twice_is_the_same_as_once_but_for_what_lies_unused(kind: str) -> None:
    once = rewrite(made(kind), WORDS)
    again = rewrite(once, WORDS)
    assert read_embedded(again).values == read_embedded(once).values
    if kind != "tiff":  # a TIFF's old directory stays behind, unused
        assert again == once


@pytest.mark.parametrize("kind", KINDS[:-1])
def test_the_picture_is_the_same(kind: str) -> None:
    before = made(kind)
    after = rewrite(before, WORDS)
    with Image.open(io.BytesIO(before)) as one, Image.open(io.BytesIO(after)) as other:
        assert one.tobytes() == other.tobytes()
        assert (one.size, one.mode, one.format) == (other.size, other.mode, other.format)


def test_the_bytes_of_the_picture_are_the_same() -> None:
    jpg, png, tif, web = (picture(kind) for kind in KINDS[:-1])
    assert rewrite(jpg, WORDS).endswith(jpg[jpg.index(b"\xff\xdb") :])
    assert png[png.index(b"IDAT") - 4 :] in rewrite(png, WORDS)
    assert rewrite(tif, WORDS)[8 : len(tif)] == tif[8:]
    assert web[12:] in rewrite(web, WORDS)


def test_what_is_not_written_stays() -> None:
    xmp = packet(
        ' photoshop:Credit="Old" photoshop:City="Harrow Bay">'
        "<dc:subject><rdf:Bag><rdf:li>snow</rdf:li></rdf:Bag></dc:subject>"
    )
    iim = (
        dataset(80, "Jörg Weiß".encode("cp1252"))
        + dataset(90, b"Harrow Bay")
        + dataset(110, b"Old")
        + dataset(25, b"snow")
    )
    before = jpeg((0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp), (0xED, photoshop(iim)))
    found = read_embedded(rewrite(before, PictureWords(credit_line="New")))
    assert [(v.block, v.value) for v in found.values if v.field == "credit_line"] == [("xmp", "New"), ("iim", "New")]
    assert found.won("creator") == ("Jörg Weiß",)
    assert [(v.block, v.value) for v in found.values if v.field == "city"] == [
        ("xmp", "Harrow Bay"),
        ("iim", "Harrow Bay"),
    ]
    assert [(v.block, v.value) for v in found.values if v.field == "keywords"] == [("xmp", "snow"), ("iim", "snow")]


def test_text_of_another_charset_becomes_the_declared_one() -> None:
    iim = dataset(80, "Jörg Weiß".encode("cp1252")) + dataset(0, b"\x00\x02") + dataset(202, b"\xff\xd8\xfe")
    after = iim_of(rewrite(jpeg((0xED, photoshop(iim))), PictureWords(credit_line="Ünal")))
    stored = list(datasets(after))
    assert (1, 90, b"\x1b%G") in stored
    assert (2, 80, "Jörg Weiß".encode()) in stored
    assert (2, 202, b"\xff\xd8\xfe") in stored  # a preview is no text


def test_several_creators_replace_one_and_one_several() -> None:
    before = jpeg((0xED, photoshop(dataset(80, b"A One") + dataset(80, b"B Two") + dataset(110, b"C"))))
    one = rewrite(before, PictureWords(creators=("D Four",)))
    assert read_embedded(one).won("creator") == ("D Four",)
    assert [value for _, number, value in datasets(iim_of(one)) if number == 80] == [b"D Four"]


def test_resources_and_segments_of_others_stay() -> None:
    other = b"8BIM\x03\xed\x00\x00" + (16).to_bytes(4, "big") + b"resolution 16 by"
    before = jpeg(
        (0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0"), (0xED, b"Photoshop 3.0\0" + other), (0xFE, b"a comment"), (0xE2, b"ICC")
    )
    after = rewrite(before, WORDS)
    assert other in after
    assert b"a comment" in after
    assert (
        after.index(b"JFIF")
        < after.index(b"http://ns.adobe.com/xap/1.0/")
        < after.index(b"a comment")
        < after.index(b"ICC")
    )


def test_a_trailer_is_found_again_where_it_moved() -> None:
    before = afcp(jpeg(), dataset(80, b"In The Trailer"))
    after = rewrite(before, PictureWords(credit_line="New"))
    assert dataset(80, b"In The Trailer") in find_blocks(after).iim


def test_a_long_resource_runs_over_several_segments() -> None:
    long = PictureWords(description="x" * 40_000)
    resources = photoshop(dataset(90, b"y" * 30_000))
    after = rewrite(jpeg((0xED, resources)), long)
    found = read_embedded(after)
    assert found.won("description") == ("x" * 40_000,)
    assert found.won("city") == ("y" * 30_000,)


def test_a_packet_too_large_for_a_segment_is_refused() -> None:
    with pytest.raises(UnwritablePictureError, match="too large"):
        rewrite(jpeg(), PictureWords(description="x" * 70_000))


def test_a_broken_or_hostile_packet_is_refused() -> None:
    for xmp in (b"<x:xmpmeta><rdf>", b'<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'):
        with pytest.raises(UnwritablePictureError, match="cannot be read"):
            rewrite(jpeg((0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp)), WORDS)


def test_a_picture_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(UnsupportedPictureError, match="HEIC"):
        rewrite(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", WORDS)


@given(
    st.binary(max_size=300),
    st.sampled_from([b"\xff\xd8", b"\x89PNG\r\n\x1a\n", b"II*\0", b"MM\0*", b"RIFF\0\0\0\0WEBP", b"8BPS"]),
)
def test_any_bytes_are_written_or_refused(tail: bytes, head: bytes) -> None:
    try:
        after = rewrite(head + tail, WORDS)
    except UnwritablePictureError:
        return
    assert after.startswith(head[:4])


needs_exiftool = pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is the oracle and is not here")


@needs_exiftool
@pytest.mark.parametrize("kind", KINDS)
def test_exiftool_reads_it_back(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"copy.{kind}"
    path.write_bytes(rewrite(made(kind), WORDS))
    read = exiftool(path)
    assert "Warning" not in read
    assert read["XMP-dc:Creator"] == list(WORDS.creators or ())
    assert read["XMP-photoshop:Credit"] == WORDS.credit_line
    assert read["XMP-dc:Description"] == WORDS.description
    if kind in ("jpeg", "tiff", "psd"):
        assert read["IPTC:By-line"] == list(WORDS.creators or ())
        assert read["IPTC:Credit"] == WORDS.credit_line
        assert read["IPTC:Caption-Abstract"] == WORDS.description
        assert read.get("Photoshop:IPTCDigest") == read.get("File:CurrentIPTCDigest", read.get("Photoshop:IPTCDigest"))


@needs_exiftool
@pytest.mark.parametrize("name", ["market-street.jpg"])
def test_exiftool_finds_all_else_in_a_press_photo_as_it_was(tmp_path: Path, name: str) -> None:
    before = resource("samples", "pictures", name).read_bytes()
    paths = tmp_path / "before.jpg", tmp_path / "after.jpg"
    paths[0].write_bytes(before)
    paths[1].write_bytes(rewrite(before, PictureWords(("Ada Lund",), "Ada Lund/Meridian")))
    one, other = (exiftool(path) for path in paths)
    changed = {tag for tag in {*one, *other} if one.get(tag) != other.get(tag)}
    assert changed <= {
        "IPTC:By-line",
        "IPTC:Credit",
        "XMP-dc:Creator",
        "XMP-photoshop:Credit",
        "SourceFile",
        "XMP-x:XMPToolkit",
        "Photoshop:IPTCDigest",
        "File:CurrentIPTCDigest",
        "IPTC:CodedCharacterSet",
        "IPTC:ApplicationRecordVersion",
    }


def exiftool(path: Path) -> dict[str, object]:
    command = ["exiftool", "-q", "-G1", "-j", "-struct", "-all:all", "--File:all", "--System:all", str(path)]
    output = subprocess.run(command, capture_output=True, check=True).stdout
    read: dict[str, object] = json.loads(output)[0]
    return read
