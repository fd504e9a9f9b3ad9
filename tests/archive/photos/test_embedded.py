"""Embedded metadata: what our reader finds is what exiftool finds, and hostile bytes cost nothing."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from archive.model import Photo
from archive.photos.blocks import UnsupportedPictureError, find_blocks, sidecar
from archive.photos.embedded import FIELDS, merge, read_embedded
from archive.photos.iim import read_iim
from archive.photos.xmp import read_xmp
from archive.resources import resource


def dataset(number: int, value: bytes, record: int = 2) -> bytes:
    return bytes((0x1C, record, number)) + len(value).to_bytes(2, "big") + value


def packet(body: str) -> bytes:
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"'
        f"{body}</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def jpeg(*segments: tuple[int, bytes]) -> bytes:
    content = b"".join(bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2, "big") + body for marker, body in segments)
    return b"\xff\xd8" + content + b"\xff\xd9"


def photoshop(iim: bytes) -> bytes:
    padded = iim + b"\0" * (len(iim) % 2)
    return b"Photoshop 3.0\x008BIM\x04\x04\0\0" + len(iim).to_bytes(4, "big") + padded


def test_xmp_wins_over_iim_and_the_loser_is_kept() -> None:
    xmp = packet(' photoshop:Credit="Ada Lund/Meridian">')
    data = jpeg((0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp), (0xED, photoshop(dataset(110, b"Meridian"))))
    values = [(v.block, v.value, v.won) for v in read_embedded(data).values]
    assert values == [("xmp", "Ada Lund/Meridian", True), ("iim", "Meridian", False)]


def test_several_creators_stay_several() -> None:
    xmp = packet("><dc:creator><rdf:Seq><rdf:li>A. One</rdf:li><rdf:li>B. Two</rdf:li></rdf:Seq></dc:creator>")
    photo = read_embedded(jpeg((0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp))).photo()
    assert photo.creator == ("A. One", "B. Two")


def test_every_field_of_the_photo_record_is_read() -> None:
    names = {field.name for field in FIELDS}
    assert set(Photo.__dataclass_fields__) - {"embedded"} <= names


@pytest.mark.parametrize(
    ("prefix", "raw", "expected"),
    [
        (dataset(90, b"\x1b%G", record=1), "Ünal Çelik".encode(), "Ünal Çelik"),
        (b"", "Ünal Çelik".encode(), "Ünal Çelik"),
        (b"", "Jörg Weiß".encode("cp1252"), "Jörg Weiß"),
        (dataset(90, b"\x1b%G", record=1), "شیلان".encode(), "شیلان"),
    ],
)
def test_iim_character_sets(prefix: bytes, raw: bytes, expected: str) -> None:
    (found,) = read_iim(prefix + dataset(80, raw))
    assert found.text == expected


def test_a_value_of_exactly_32_bytes_may_be_cut() -> None:
    data = jpeg((0xED, photoshop(dataset(110, b"PA Archive/Press Association Ima"))))
    assert read_embedded(data).cut == ("credit_line",)


def test_extended_iim_lengths() -> None:
    long = b"x" * 40000
    block = bytes((0x1C, 2, 120)) + b"\x80\x04" + len(long).to_bytes(4, "big") + long
    assert read_iim(block)[0].size == 40000


def test_utf16_packets_are_read() -> None:
    text = packet(' photoshop:Credit="Zwei">').decode()
    assert read_xmp(text.encode("utf-16"))["photoshop:credit"] == ("Zwei",)


def test_entities_in_a_packet_are_refused() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'
    assert read_xmp(bomb) == {}


def test_heic_is_named() -> None:
    with pytest.raises(UnsupportedPictureError, match="HEIC"):
        find_blocks(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")


@given(
    st.binary(max_size=400),
    st.sampled_from([b"\xff\xd8", b"\x89PNG\r\n\x1a\n", b"II*\0", b"MM\0*", b"RIFF\0\0\0\0WEBP", b"8BPS"]),
)
def test_any_bytes_are_read_or_refused(tail: bytes, head: bytes) -> None:
    embedded = read_embedded(head + tail)
    assert all(value.value for value in embedded.values)


def test_sample_pictures_say_who_took_them() -> None:
    photo = read_embedded(resource("samples", "pictures", "market-street.jpg").read_bytes())
    assert photo.won("creator") == ("Petra Lindqvist-Amadi",)
    assert "credit_line" in photo.cut


def test_a_sidecar_is_a_packet() -> None:
    assert merge(sidecar(packet(' photoshop:Source="Norwire">'))).won("source") == ("Norwire",)


# exiftool as the oracle ------------------------------------------------------------------------------------------

_TAGS = {
    "creator": ("XMP-dc:Creator", "IPTC:By-line", "IFD0:Artist"),
    "credit_line": ("XMP-photoshop:Credit", "IPTC:Credit", None),
    "source": ("XMP-photoshop:Source", "IPTC:Source", None),
    "headline": ("XMP-photoshop:Headline", "IPTC:Headline", None),
    "description": ("XMP-dc:Description", "IPTC:Caption-Abstract", "IFD0:ImageDescription"),
    "description_writer": ("XMP-photoshop:CaptionWriter", "IPTC:Writer-Editor", None),
    "copyright_notice": ("XMP-dc:Rights", "IPTC:CopyrightNotice", "IFD0:Copyright"),
    "instructions": ("XMP-photoshop:Instructions", "IPTC:SpecialInstructions", None),
    "city": ("XMP-photoshop:City", "IPTC:City", None),
    "keywords": ("XMP-dc:Subject", "IPTC:Keywords", None),
}
_BLOCKS = ("xmp", "iim", "exif")


def oracle(path: Path) -> dict[str, Any]:
    tags = [f"-{tag}" for row in _TAGS.values() for tag in row if tag]
    command = ["exiftool", "-q", "-G1", "-j", "-m", "-struct", *tags, str(path)]
    output = subprocess.run(command, capture_output=True, check=False).stdout
    read: dict[str, Any] = json.loads(output)[0]
    return read


def as_texts(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    texts = [str(v).replace("\r\n", "\n").replace("\r", "\n").strip() for v in values]
    return [t for t in texts if t]


def compare(path: Path) -> tuple[int, list[str]]:
    """How many values exiftool reads, and those where we differ."""
    truth, ours, wrong, total = oracle(path), read_embedded(path.read_bytes()), [], 0
    for name, tags in _TAGS.items():
        for block, tag in zip(_BLOCKS, tags, strict=True):
            expected = as_texts(truth[tag]) if tag in truth else []
            if not expected:
                continue
            total += 1
            found = [v.value.strip() for v in ours.values if v.field == name and v.block == block]
            if found != expected:
                wrong.append(f"{path.name} {tag}: {expected!r} but {found!r}")
    return total, wrong


needs_exiftool = pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is the oracle and is not here")


@needs_exiftool
@pytest.mark.shared
def test_equal_to_exiftool_on_press_photos(shared_data: Path) -> None:
    total, wrong = 0, []
    for path in sorted((shared_data / "dev" / "image").rglob("*")):
        if path.suffix.lower() in {".jpg", ".tif", ".png", ".webp", ".psd"}:
            number, differing = compare(path)
            total += number
            wrong += differing
    assert total > 100
    assert wrong == []


@needs_exiftool
@pytest.mark.parametrize("suffix", ["jpg", "png", "tif", "webp"])
def test_equal_to_exiftool_on_pictures_it_wrote(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"picture.{suffix}"
    picture = io.BytesIO()
    Image.new("RGB", (8, 8), "teal").save(picture, {"jpg": "JPEG", "tif": "TIFF"}.get(suffix, suffix.upper()))
    path.write_bytes(picture.getvalue())
    iim = (
        []
        if suffix == "webp"
        else ["-IPTC:By-line=Ümit Ö", "-IPTC:Credit=Meridian", "-IPTC:Keywords=a", "-IPTC:Keywords=b"]
    )
    xmp = ["-XMP-dc:Creator=شیلان کاروان", "-XMP-photoshop:Credit=Shilan/Meridian", "-XMP-dc:Subject=snow"]
    command = [
        "exiftool",
        "-q",
        "-overwrite_original",
        "-codedcharacterset=utf8",
        *iim,
        *xmp,
        "-IFD0:Artist=Shilan",
        str(path),
    ]
    subprocess.run(command, check=True)
    total, wrong = compare(path)
    assert total >= 4
    assert wrong == []
