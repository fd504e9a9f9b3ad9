"""Which files belong to others, and pictures in base64."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from archive.importing.base64_pictures import decoded_picture
from archive.importing.companions import companions_of, is_companion, sidecar_of
from archive.importing.registry import default_registry
from archive.jobs import JobContext
from archive.model import ImportIssue

PIXEL = (Path(__file__).parents[2] / "golden" / "image" / "pixel.png").read_bytes()


@pytest.mark.parametrize(
    ("name", "beside", "belongs"),
    [
        ("ferry.xmp", ["ferry.jpg"], True),
        ("ferry.jpg.xmp", ["ferry.jpg"], True),
        ("Ferry.XMP", ["Ferry.tif"], True),
        ("ferry.xmp", ["harbour.jpg", "ferry.txt"], False),
        ("mapping.toml", ["gazette.csv"], True),
        ("gazette.mapping.toml", ["gazette.csv"], True),
        ("mapping.toml", ["notes.txt"], False),
        ("notes.toml", ["gazette.csv"], False),
    ],
)
def test_a_file_belongs_to_what_lies_beside_it(name: str, beside: list[str], belongs: bool) -> None:
    assert is_companion(name, frozenset([name, *beside])) is belongs


def test_companions_are_small_files_and_no_links(tmp_path: Path) -> None:
    picture = tmp_path / "gull.jpg"
    picture.write_bytes(b"")
    assert companions_of(picture) == ()
    (tmp_path / "gull.xmp").write_bytes(b"x" * (2 << 20))
    assert sidecar_of(picture) is None
    (tmp_path / "gull.xmp").unlink()
    (tmp_path / "gull.xmp").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "elsewhere").write_bytes(b"x")
    assert sidecar_of(picture) is None
    (tmp_path / "gull.jpg.xmp").write_bytes(b"its own")
    (found,) = companions_of(picture)
    assert (found.name, found.data) == ("gull.jpg.xmp", b"its own")


def test_base64_is_a_picture_only_when_it_is_one() -> None:
    packed = base64.b64encode(PIXEL).decode()
    assert decoded_picture(f"\n  {packed[:30]}\n{packed[30:]}  ") == PIXEL
    assert decoded_picture(packed[:-1] + "!") is None
    assert decoded_picture(base64.b64encode(b"words, and no picture, " * 9).decode()) is None
    assert decoded_picture("") is None
    assert decoded_picture(None) is None


@pytest.mark.parametrize(("brand", "kind"), [(b"heic", "HEIC"), (b"avif", "AVIF"), (b"mif1", "HEIF")])
def test_a_kind_of_picture_that_is_not_read_says_so_with_a_way_out(tmp_path: Path, brand: bytes, kind: str) -> None:
    path = tmp_path / "phone.jpg"
    path.write_bytes(b"\0\0\0\x18ftyp" + brand + b"\0\0\0\0mif1" + b"\0" * 400)
    (issue,) = default_registry().read(path, JobContext())
    assert isinstance(issue, ImportIssue)
    assert issue.code == "not-supported"
    assert kind in issue.message
    assert "JPEG" in issue.message
