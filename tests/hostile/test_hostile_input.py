"""What strangers may put into an import: each ends in words for a person, within bounds, and the rest goes on."""

from __future__ import annotations

import gzip
import io
import os
import socket
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

import pytest

from archive import Archive
from archive.extraction.run import extract
from archive.importing.registry import default_registry
from archive.jobs import JobContext
from archive.model import ImportIssue, ImportReport, RawArticle, SearchRequest

GOOD = "A quiet bridge in Harrow Bay\n\nBy Ruth Kessler\n\nHARROW BAY (Norwire) - Nothing happened on Monday, twice.\n"
BOUND = 240.0  # seconds for all of them together: five for each that must be stopped, on a busy machine


def entity_bomb(folder: Path) -> None:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "lol"}">' for n in range(12))
    (folder / "bomb.xml").write_text(
        f"<?xml version='1.0'?><!DOCTYPE nitf [{entities}]><nitf><body>&l11;</body></nitf>"
    )


def external_entity(folder: Path) -> None:
    secret = folder.parent.parent / "secret.txt"
    secret.write_text("THE-SECRET-WORD")
    doctype = f'<!DOCTYPE nitf [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    body = (
        "<body><body.head><hedline><hl1>&x;</hl1></hedline></body.head><body.content><p>&x;</p></body.content></body>"
    )
    (folder / "xxe.xml").write_text(f"<?xml version='1.0'?>{doctype}<nitf>{body}</nitf>")


def gzip_bomb(folder: Path) -> None:
    with gzip.open(folder / "bomb.txt.gz", "wb", compresslevel=9) as file:
        for _ in range(400):
            file.write(b"a" * (1 << 20))


def zip_bomb(folder: Path) -> None:
    with zipfile.ZipFile(folder / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as container:
        for number in range(3):
            with container.open(f"{number}.txt", "w", force_zip64=True) as member:
                for _ in range(400):
                    member.write(b"\0" * (1 << 20))


def zip_in_zip(folder: Path) -> None:
    data = GOOD.encode().replace(b"twice", b"deep inside")
    for level in range(12):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as container:
            container.writestr(f"{level}.zip" if level else "story.txt", data)
        data = buffer.getvalue()
    (folder / "nested.zip").write_bytes(data)


def zip_traversal(folder: Path) -> None:
    with zipfile.ZipFile(folder / "up.zip", "w") as container:
        container.writestr("../../escaped.txt", GOOD + "escaped")
        container.writestr("/etc/escaped.txt", GOOD + "absolute")


def tar_links(folder: Path) -> None:
    with tarfile.open(folder / "links.tar", "w") as container:
        link = tarfile.TarInfo("link.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        container.addfile(link)
        hard = tarfile.TarInfo("hard.txt")
        hard.type, hard.linkname = tarfile.LNKTYPE, "../../../etc/passwd"
        container.addfile(hard)


def wacz_traversal(folder: Path) -> None:
    with zipfile.ZipFile(folder / "page.wacz", "w") as container:
        container.writestr(
            "datapackage.json", '{"profile": "data-package", "resources": [{"path": "../../../etc/passwd"}]}'
        )
        container.writestr("archive/../../../../etc/evil.warc", b"WARC/1.0\r\n")


def lying_warc(folder: Path) -> None:
    head = (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Type: application/http\r\n"
    )
    for name, length in (("more.warc", b"999999999999"), ("less.warc", b"3"), ("minus.warc", b"-7")):
        (folder / name).write_bytes(
            head + b"Content-Length: " + length + b"\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<html>\r\n\r\n"
        )


def html_active(folder: Path) -> None:
    (folder / "active.html").write_text(
        "<html><head><title>A page that wants out</title><base href='file:///etc/'></head>"
        "<body><article><h1>A page that wants out</h1>"
        "<script>document.body.innerHTML='SCRIPTED'</script><img src='file:///etc/passwd'><img src='http://tracker.example/p.gif'>"
        "<img src='data:image/png;base64,AAAA'><iframe src='http://tracker.example'></iframe><p onclick='alert(1)'>"
        "The words of the page itself are long enough to be its body, and they stay.</p></article></body></html>"
    )


def deep_html(folder: Path) -> None:
    (folder / "deep.html").write_text(
        "<html><body>" + "<div>" * 100_000 + "deep" + "</div>" * 100_000 + "</body></html>"
    )


def deep_xml(folder: Path) -> None:
    (folder / "deep.xml").write_text("<nitf><body>" + "<p>" * 100_000 + "deep" + "</p>" * 100_000 + "</body></nitf>")


def deep_json(folder: Path) -> None:
    (folder / "deep.json").write_text('{"uri": "a", "type": "text", "headline": ' + "[" * 100_000 + "]" * 100_000 + "}")


def long_line(folder: Path) -> None:
    with (folder / "line.txt").open("wb") as file:
        for _ in range(200):
            file.write(b"x" * (1 << 20))


def huge_picture(folder: Path) -> None:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 50_000, 50_000, 8, 2, 0, 0, 0))
    rows = chunk(b"IDAT", zlib.compress(b"\0" * 1_000_000, 9))
    (folder / "huge.png").write_bytes(b"\x89PNG\r\n\x1a\n" + header + rows + chunk(b"IEND", b""))


def broken_exif(folder: Path) -> None:
    tiff = b"II*\0\x08\0\0\0\xff\xff" + b"\x0f\x01\x02\0\xff\xff\xff\x7f\xff\xff\xff\x7f" * 20
    segment = b"Exif\0\0" + tiff
    (folder / "exif.jpg").write_bytes(b"\xff\xd8\xff\xe1" + struct.pack(">H", len(segment) + 2) + segment + b"\xff\xd9")


def pathological_text(folder: Path) -> None:
    pieces = (
        "(Photo: " * 40_000,
        "A/" * 80_000,
        "Editing by " * 20_000,
        " " * 300_000,
        "a@" * 100_000,
        "((((" * 50_000,
    )
    for number, piece in enumerate(pieces):
        (folder / f"slow{number}.txt").write_text(f"A headline\n\n{piece}\n\nA paragraph that ends.\n")


def bad_bytes(folder: Path) -> None:
    (folder / "nul.txt").write_bytes(b"A headline\0with NUL\n\nBody \xff\xfe\xc3( text.\n" + b"\0" * 4000)
    (folder / "surrogate.txt").write_bytes("Headline \ud83d here\n\nBody.\n".encode("utf-8", "surrogatepass"))


def tricky_names(folder: Path) -> None:
    (folder / "photo\u202egpj.txt").write_text(GOOD.replace("twice", "backwards"))
    (folder / ("n" * 240 + ".txt")).write_text(GOOD.replace("twice", "at length"))
    (folder / "=cmd|calc'!A1.txt").write_text(GOOD.replace("twice", "as a formula"))
    (folder / "'; DROP TABLE articles; --.txt").write_text(GOOD.replace("twice", "as a statement"))


def links_outside(folder: Path) -> None:
    outside = folder.parent.parent / "outside.txt"
    outside.write_text(GOOD.replace("twice", "OUT-OF-REACH"))
    (folder / "link.txt").symlink_to(outside)
    (folder / "loop").symlink_to(folder)
    os.mkfifo(folder / "pipe.txt")


HOSTILE: tuple[Callable[[Path], None], ...] = (
    entity_bomb,
    external_entity,
    gzip_bomb,
    zip_bomb,
    zip_in_zip,
    zip_traversal,
    tar_links,
    wacz_traversal,
    lying_warc,
    html_active,
    deep_html,
    deep_xml,
    deep_json,
    long_line,
    huge_picture,
    broken_exif,
    pathological_text,
    bad_bytes,
    tricky_names,
    links_outside,
)
SAYS_SO = {
    entity_bomb,
    gzip_bomb,
    zip_bomb,
    zip_in_zip,
    zip_traversal,
    tar_links,
    wacz_traversal,
    lying_warc,
    deep_html,
    deep_xml,
    deep_json,
    long_line,
    huge_picture,
    broken_exif,
    bad_bytes,
    links_outside,
}


@dataclass(frozen=True)
class Imported:
    """The outcome of importing everything hostile in one go, a folder each, with a good file in every folder."""

    archive: Archive
    report: ImportReport
    seconds: float

    def issues(self, name: str) -> list[ImportIssue]:
        return [issue for issue in self.report.issues if f"{os.sep}in{os.sep}{name}{os.sep}" in issue.path]

    def texts(self, query: str) -> list[str]:
        ids = self.archive.search(SearchRequest(query), JobContext()).ids
        return [article.text for article_id in ids if (article := self.archive.article(article_id))]


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Imported]:
    folder = tmp_path_factory.mktemp("hostile")
    for write in HOSTILE:
        into = folder / "in" / write.__name__
        into.mkdir(parents=True)
        (into / "good.txt").write_text(GOOD.replace("twice", f"says {write.__name__.replace('_', ' ')}"), "utf-8")
        write(into)
    with Archive.open(folder / "A.backfile", create=True) as archive:
        began = monotonic()
        report = archive.import_paths([folder / "in"], JobContext())
        yield Imported(archive, report, monotonic() - began)


@pytest.mark.slow
@pytest.mark.parametrize("write", HOSTILE, ids=lambda write: write.__name__)
def test_a_hostile_file_harms_nothing(imported: Imported, write: Callable[[Path], None]) -> None:
    name = write.__name__
    issues = imported.issues(name)
    assert imported.texts(f'body:"says {name.replace("_", " ")}"'), "the good file beside it must be there"
    assert all(issue.message and issue.message[0].isupper() for issue in issues)
    assert not {issue.code for issue in issues} & {"importer-failed", "extraction-failed"}
    if write in SAYS_SO:
        assert issues, "a person must be told"


@pytest.mark.slow
def test_nothing_leaks_in_or_out_and_all_of_it_ends(imported: Imported, tmp_path: Path) -> None:
    texts = imported.texts("")
    assert not any(
        word in text for text in texts for word in ("THE-SECRET-WORD", "root:x:0", "SCRIPTED", "OUT-OF-REACH")
    )
    assert imported.seconds < BOUND
    assert not list(tmp_path.parent.parent.glob("escaped.txt"))


def test_importing_and_searching_never_touch_the_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> None:
        raise AssertionError("something wanted the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    html_active(tmp_path)
    # In this very process: a patch does not reach child processes.
    read = [
        item for item in default_registry().read(tmp_path / "active.html", JobContext()) if isinstance(item, RawArticle)
    ]
    assert [extract(raw, sha256="0" * 64).article.headline for raw in read] == ["A page that wants out"]
