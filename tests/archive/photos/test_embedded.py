"""Embedded metadata: what our reader finds is what exiftool finds, and hostile bytes cost nothing."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import zlib
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
from tests.archive.photos.pictures import (
    afcp,
    dataset,
    jpeg,
    packet,
    photoshop,
    picture,
    png_with,
    psd,
    resource_block,
    tiff_with,
)


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


def test_a_sidecar_wins_over_the_picture_and_the_losers_are_kept() -> None:
    inside = jpeg((0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet(' photoshop:Credit="Old">')))
    found = read_embedded(inside, packet(' photoshop:Credit="New" photoshop:City="Harrow Bay">'))
    assert [(v.value, v.won) for v in found.values if v.field == "credit_line"] == [("New", True), ("Old", False)]
    assert found.won("city") == ("Harrow Bay",)


def test_a_sidecar_speaks_for_a_picture_that_cannot_be_read() -> None:
    assert read_embedded(b"raw of some camera", packet(' photoshop:Credit="New">')).won("credit_line") == ("New",)


def test_a_psd_keeps_its_words_in_resources() -> None:
    xmp = resource_block(0x0424, packet(' photoshop:Credit="Ada Lund/Meridian">'))
    found = read_embedded(psd(resource_block(0x0404, dataset(80, b"Ada Lund")), xmp))
    assert (found.won("creator"), found.won("credit_line")) == (("Ada Lund",), ("Ada Lund/Meridian",))


def test_a_trailer_is_read_where_there_is_nothing_else() -> None:
    assert read_embedded(afcp(picture("jpeg"), dataset(80, b"Ada Lund"))).won("creator") == ("Ada Lund",)


def test_iim_of_a_tiff_is_counted_in_fours_and_padded() -> None:
    iim = dataset(110, b"Meridian Photo Union")
    padded = iim + b"\0" * (-len(iim) % 4)
    assert read_embedded(tiff_with(33723, 4, len(padded) // 4, padded)).won("credit_line") == ("Meridian Photo Union",)


def test_a_cut_tiff_tells_what_it_still_has() -> None:
    iim = dataset(80, b"Ada Lund") + dataset(110, b"Meridian Photo Union")
    whole = tiff_with(33723, 7, len(iim), iim)
    assert read_embedded(whole).won("creator") == ("Ada Lund",)
    for length in range(len(whole)):
        cut = whole[:length]
        if cut[:4] == b"II*\0":
            assert set(read_embedded(cut).won("creator")) <= {"Ada Lund"}


def raw_profile(name: bytes, profile: bytes) -> bytes:
    lines = b"\n".join(profile.hex().encode()[at : at + 72] for at in range(0, 2 * len(profile), 72))
    return b"\n" + name + b"\n" + str(len(profile)).rjust(8).encode() + b"\n" + lines + b"\n"


@pytest.mark.parametrize("zipped", [False, True])
def test_png_keeps_iim_as_hexadecimal_text(zipped: bool) -> None:
    profile = raw_profile(b"iptc", resource_block(0x0404, dataset(80, b"Ada Lund")))
    chunk = (
        (b"zTXt", b"Raw profile type iptc\0\0" + zlib.compress(profile))
        if zipped
        else (b"tEXt", b"Raw profile type iptc\0" + profile)
    )
    assert read_embedded(png_with(chunk)).won("creator") == ("Ada Lund",)


@pytest.mark.parametrize("zipped", [False, True])
def test_png_keeps_xmp_as_international_text(zipped: bool) -> None:
    body = packet(' photoshop:Credit="شیلان">')
    flags = b"\1\0" if zipped else b"\0\0"
    text = zlib.compress(body) if zipped else body
    chunk = (b"iTXt", b"XML:com.adobe.xmp\0" + flags + b"\0\0" + text)
    assert read_embedded(png_with(chunk)).won("credit_line") == ("شیلان",)


def test_a_zip_bomb_in_a_png_costs_little() -> None:
    bomb = b"Raw profile type iptc\0\0" + zlib.compress(b"a" * 200_000_000, 9)
    assert read_embedded(png_with((b"zTXt", bomb))).values == ()


def test_iim_written_on_an_old_mac_is_read_as_the_declared_nothing_it_is() -> None:
    (found,) = read_iim(dataset(80, "Jörg".encode("mac_roman")))
    assert found.text == "Jšrg"  # as exiftool reads it: nothing in the block says Macintosh


def test_webp_keeps_xmp_and_exif_in_chunks() -> None:
    image = Image.new("RGB", (5, 3), "teal")
    exif = Image.Exif()
    exif[315] = "Ada Lund"
    written = io.BytesIO()
    image.save(written, "WEBP", exif=exif, xmp=packet(' photoshop:Credit="Meridian">'))
    found = read_embedded(written.getvalue())
    assert (found.won("creator"), found.won("credit_line")) == (("Ada Lund",), ("Meridian",))
    assert (found.width, found.height) == (5, 3)


@pytest.mark.parametrize("lossless", [False, True])
def test_the_size_of_a_plain_webp_is_known(lossless: bool) -> None:
    written = io.BytesIO()
    Image.new("RGB", (301, 17), "teal").save(written, "WEBP", lossless=lossless)
    found = read_embedded(written.getvalue())
    assert (found.width, found.height) == (301, 17)


@pytest.mark.parametrize(
    ("number", "size", "cut"),
    [
        (80, 32, True),
        (80, 31, False),
        (85, 32, True),
        (110, 32, True),
        (115, 32, True),
        (105, 256, True),
        (5, 64, True),
    ],
)
def test_a_value_that_fills_the_old_limit_may_be_cut(number: int, size: int, cut: bool) -> None:
    data = jpeg((0xED, photoshop(dataset(number, b"x" * size))))
    assert bool(read_embedded(data).cut) is cut


def test_the_limit_counts_bytes_not_letters() -> None:
    utf8 = dataset(90, b"\x1b%G", record=1)
    data = jpeg((0xED, photoshop(utf8 + dataset(110, ("ş" * 16).encode()))))
    assert read_embedded(data).cut == ("credit_line",)


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


@needs_exiftool
@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.psd", psd(resource_block(0x0404, dataset(80, "Jörg".encode("cp1252")) + dataset(110, b"Meridian")))),
        ("b.jpg", jpeg((0xED, photoshop(dataset(80, b"Ada") + dataset(80, b"Nils") + dataset(25, b"snow"))))),
        ("c.png", png_with((b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + packet(' photoshop:Credit="Meridian">')))),
        (
            "d.png",
            png_with(
                (
                    b"tEXt",
                    b"Raw profile type iptc\0" + raw_profile(b"iptc", resource_block(0x0404, dataset(80, b"Ada"))),
                )
            ),
        ),
        ("e.tif", tiff_with(33723, 7, 13, dataset(80, b"Ada Lund"))),
        ("f.jpg", jpeg((0xED, photoshop(dataset(80, "Jörg".encode("mac_roman")) + dataset(110, b"x" * 32))))),
    ],
)
def test_equal_to_exiftool_on_pictures_made_here(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    total, wrong = compare(path)
    assert total >= 1
    assert wrong == []
