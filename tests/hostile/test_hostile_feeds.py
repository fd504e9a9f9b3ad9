"""More of what strangers may send: bombs in every XML of the trade, packed bombs, lying sizes, names beyond measure."""

from __future__ import annotations

import gzip
import io
import json
import os
import platform
import resource
import stat
import struct
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image

from archive import Archive
from archive.errors import KnownError, QueryError
from archive.jobs import JobContext
from archive.model import ImportIssue, ImportReport, SearchRequest

GOOD = "A quiet ferry in Harrow Bay\n\nBy Ruth Kessler\n\nHARROW BAY (Norwire) - Nothing happened there, says {}.\n"
MEMORY = 2 << 20  # KB that a reading child may hold: `Limits.child_memory_bytes`
ROOTS = {
    "nitf": "<nitf><head><title>&{0};</title></head><body><body.content><p>&{0};</p></body.content></body></nitf>",
    "newsml1": "<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>&{0};</HeadLine></NewsLines>"
    "</NewsComponent></NewsItem></NewsML>",
    "newsml_g2": '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a"><contentMeta>'
    "<headline>&{0};</headline></contentMeta></newsItem>",
    "wxr": '<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2'
    "</wp:wxr_version><item><title>&{0};</title></item></channel></rss>",
}


def bombs(folder: Path) -> None:
    """A billion laughs in each format."""
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "lol"}">' for n in range(12))
    for name, body in ROOTS.items():
        (folder / f"{name}.xml").write_text(f"<?xml version='1.0'?><!DOCTYPE r [{entities}]>{body.format('l11')}")


def secrets(folder: Path) -> None:
    """An external entity, a parameter entity and a DTD, each naming a file outside."""
    secret = folder.parent.parent / "secret.txt"
    secret.write_text("THE-SECRET-WORD")
    doctypes = (
        f'<!DOCTYPE r [<!ENTITY x SYSTEM "{secret.as_uri()}">]>',
        f'<!DOCTYPE r [<!ENTITY % p SYSTEM "{secret.as_uri()}"> %p; <!ENTITY x "word">]>',
        f'<!DOCTYPE r SYSTEM "{secret.as_uri()}" [<!ENTITY x "word">]>',
    )
    for name, body in ROOTS.items():
        for number, doctype in enumerate(doctypes):
            (folder / f"{name}{number}.xml").write_text(f"<?xml version='1.0'?>{doctype}{body.format('x')}")


def bomb_in_xmp(folder: Path) -> None:
    """In a picture, and in a sidecar beside it."""
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "lol"}">' for n in range(12))
    packet = (
        f"<?xml version='1.0'?><!DOCTYPE x [{entities}]><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description "
        "xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:creator>&l11;</dc:creator></rdf:Description></rdf:RDF>"
        "</x:xmpmeta>"
    ).encode()
    buffer = io.BytesIO()
    Image.new("RGB", (40, 30), (30, 60, 90)).save(buffer, "JPEG")
    plain = buffer.getvalue()
    segment = b"http://ns.adobe.com/xap/1.0/\0" + packet
    marked = plain[:2] + b"\xff\xe1" + struct.pack(">H", len(segment) + 2) + segment + plain[2:]
    (folder / "inside.jpg").write_bytes(marked)
    (folder / "beside.jpg").write_bytes(plain + b"\0")
    (folder / "beside.xmp").write_bytes(packet)


def packed_warc(folder: Path) -> None:
    """A record of a few kilobytes that unpacks to a gigabyte."""
    head = (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Type: application/http\r\n"
        b"Content-Length: 1073741900\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><p>"
    )
    with gzip.open(folder / "bomb.warc.gz", "wb", compresslevel=9) as file:
        file.write(head)
        for _ in range(1024):
            file.write(b"a" * (1 << 20))


def linked_wacz(folder: Path) -> None:
    """Links out of the package in the place of its web archive."""
    with zipfile.ZipFile(folder / "links.wacz", "w") as container:
        container.writestr("datapackage.json", '{"profile": "data-package", "resources": []}')
        link = zipfile.ZipInfo("archive/data.warc")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        container.writestr(link, "/etc/passwd")


def long_names(folder: Path) -> None:
    """4,000 characters, which no file system takes, in the two kinds of packages."""
    name = "n" * 4000 + ".txt"
    with zipfile.ZipFile(folder / "names.zip", "w") as container:
        container.writestr(name, GOOD.format("the name in a zip"))
        container.writestr("/".join(["deep"] * 800) + "/story.txt", GOOD.format("the path in a zip"))
    with tarfile.open(folder / "names.tar", "w", format=tarfile.PAX_FORMAT) as tar:
        data = GOOD.format("the name in a tar").encode()
        member = tarfile.TarInfo(name)
        member.size = len(data)
        tar.addfile(member, io.BytesIO(data))


def lying_pictures(folder: Path) -> None:
    """50,000 by 50,000 pixels that are not there, by the word of a TIFF, a JPEG and a WebP."""
    tags = [(256, 4, 1, 50_000), (257, 4, 1, 50_000), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1), (273, 4, 1, 8)]
    tags += [(277, 3, 1, 1), (278, 4, 1, 50_000), (279, 4, 1, 0xFFFFFFF0)]
    fields = b"".join(struct.pack("<HHII", *tag) for tag in tags)
    (folder / "huge.tif").write_bytes(struct.pack("<2sHIH", b"II", 42, 8, len(tags)) + fields + b"\0" * 4)
    buffer = io.BytesIO()
    Image.new("L", (16, 16)).save(buffer, "JPEG")
    data = buffer.getvalue()
    at = data.index(b"\xff\xc0") + 5
    (folder / "huge.jpg").write_bytes(data[:at] + struct.pack(">HH", 50_000, 50_000) + data[at + 4 :])
    extended = b"VP8X" + struct.pack("<I", 10) + b"\0" * 4 + (49_999).to_bytes(3, "little") * 2
    (folder / "huge.webp").write_bytes(b"RIFF" + struct.pack("<I", 4 + len(extended)) + b"WEBP" + extended)


def deep_json_lines(folder: Path) -> None:
    """A line that nests deeper than Python goes, between two that are fine."""
    good = json.dumps({"headline": "A line that is fine", "body": GOOD.format("the line")})
    (folder / "deep.jsonl").write_text(f'{good}\n{{"headline": {"[" * 100_000}{"]" * 100_000}}}\n{good[:-2]} too"}}\n')


ATTACKS = (
    bombs,
    secrets,
    bomb_in_xmp,
    packed_warc,
    linked_wacz,
    long_names,
    lying_pictures,
    deep_json_lines,
)
SAYS_SO = {bombs, packed_warc, linked_wacz, deep_json_lines}


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Archive, ImportReport]]:
    folder = tmp_path_factory.mktemp("feeds")
    for write in ATTACKS:
        into = folder / "in" / write.__name__
        into.mkdir(parents=True)
        (into / "good.txt").write_text(GOOD.format(write.__name__.replace("_", " ")), "utf-8")
        write(into)
    with Archive.open(folder / "A.backfile", create=True) as archive:
        yield archive, archive.import_paths([folder / "in"], JobContext())


def issues_in(report: ImportReport, name: str) -> list[ImportIssue]:
    return [issue for issue in report.issues if f"{os.sep}in{os.sep}{name}{os.sep}" in issue.path]


@pytest.mark.slow
@pytest.mark.parametrize("write", ATTACKS, ids=lambda write: write.__name__)
def test_an_attack_harms_nothing_and_is_told(
    imported: tuple[Archive, ImportReport], write: Callable[[Path], None]
) -> None:
    archive, report = imported
    name = write.__name__.replace("_", " ")
    issues = issues_in(report, write.__name__)
    assert archive.search(SearchRequest(f'body:"says {name}"'), JobContext()).total, "the good file beside it is there"
    assert all(issue.message[0].isupper() and issue.message.endswith((".", "…")) for issue in issues), issues
    assert not {issue.code for issue in issues} & {"importer-failed", "extraction-failed", "crashed"}, issues
    assert issues or write not in SAYS_SO


@pytest.mark.slow
def test_nothing_of_it_came_in_and_no_child_took_more_memory_than_it_may(
    imported: tuple[Archive, ImportReport],
) -> None:
    archive, report = imported
    known = [archive.article(number) for number in archive.search(SearchRequest(""), JobContext()).ids]
    said = "".join(repr(article) for article in known) + repr(report.issues)
    assert "THE-SECRET-WORD" not in said
    assert "lollol" not in said
    assert "root:x:0" not in said
    assert max(len(article.text) for article in known if article) < 1_000_000
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss < MEMORY


@pytest.mark.slow
@pytest.mark.parametrize("what", ["name in a zip", "path in a zip", "name in a tar"])
def test_a_name_beyond_measure_costs_no_story(imported: tuple[Archive, ImportReport], what: str) -> None:
    archive, _report = imported
    assert archive.search(SearchRequest(f'body:"says the {what}"'), JobContext()).total == 1


@pytest.mark.slow
@pytest.mark.parametrize(
    "query",
    [
        "'; DROP TABLE articles; --",
        '" OR 1=1 --',
        "headline:' UNION SELECT text FROM texts --",
        "tag:'); DELETE FROM texts; --",
        "outlet:%00 OR *:*",
        "{!lucene}*:* _query_:x",
        "\x00\u202e" * 50,
        "(" * 5_000,
        "a" * 200_000,
        "/(a+)+$/ /(x|x)*y/",
    ],
)
def test_a_query_is_only_a_query(imported: tuple[Archive, ImportReport], query: str) -> None:
    archive, _report = imported
    before = archive.stats().articles
    with suppress(QueryError):
        archive.search(SearchRequest(query, facets=("agency",)), JobContext())
    with suppress(KnownError):
        archive.keeping.tag([1], query)
    with suppress(KnownError):
        archive.corrections.correct(1, "headline", query)
    archive.people.names(query)
    assert archive.stats().articles == before


WATCH = """
import ctypes, os, platform, signal, struct, sys
WATCHED = ("socket.connect", "socket.getaddrinfo", "socket.gethostby", "socket.sendto", "urllib.Request")
def watch(event, arguments):
    if event.startswith(WATCHED):
        with open(os.environ["WATCHED"], "a") as file:
            print(event, arguments[1:], file=file)
sys.addaudithook(watch)

# What is no Python (Qt, libxml2) is denied by the kernel, in children too: seccomp(2) traps socket(2) for AF_INET and
# AF_INET6, which sends SIGSYS instead of making one. A program for the filter is five conditions; see bpf(4).
class Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("lines", ctypes.c_void_p)]

def trapped(*_):
    watch("socket.connect by the kernel's word", ())

if platform.machine() == "x86_64" and sys.platform == "linux":
    signal.signal(signal.SIGSYS, trapped)
    LOAD, EQUAL, RETURN = 0x20, 0x15, 0x06
    lines = [(LOAD, 0, 0, 0), (EQUAL, 0, 4, 41), (LOAD, 0, 0, 16), (EQUAL, 1, 0, 2), (EQUAL, 0, 1, 10)]
    lines += [(RETURN, 0, 0, 0x30000), (RETURN, 0, 0, 0x7FFF0000)]
    packed = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *line) for line in lines))
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(38, 1, 0, 0, 0)
    libc.prctl(22, 2, ctypes.byref(Program(len(lines), ctypes.addressof(packed))), 0, 0)
"""


def watched(folder: Path, *arguments: str | Path) -> str:
    """What the command, its children included, wanted of the network."""
    (folder / "hook").mkdir(exist_ok=True)
    (folder / "hook" / "sitecustomize.py").write_text(WATCH)
    environment = {
        **os.environ,
        "PYTHONPATH": str(folder / "hook"),
        "WATCHED": str(folder / "watched"),
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(folder),
    }
    command = [sys.executable, "-m", "archive", *map(str, arguments)]
    done = subprocess.run(
        command,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode in (0, 1), done.stderr
    return (folder / "watched").read_text() if (folder / "watched").exists() else ""


@pytest.mark.slow
def test_neither_import_nor_viewer_want_the_network(tmp_path: Path) -> None:
    """Every socket of Python is seen by an audit hook, every other denied by the kernel, in child processes too."""
    page = (
        "<html><head><title>A page that calls home</title><link rel=stylesheet href=http://t.example/a.css></head>"
        "<body><article><h1>A page that calls home</h1><img src='http://t.example/p.gif'><img src='//t.example/b'>"
        "<script src='https://tracker.example/a.js'></script><p>The words of the page itself are long enough to be its"
        " body, and they stay where they are, whatever the page asks for.</p></article></body></html>"
    )
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "page.html").write_text(page)
    (tmp_path / "in" / "external.xml").write_text(
        f"<!DOCTYPE nitf SYSTEM 'http://tracker.example/nitf.dtd'>{ROOTS['nitf'].format('amp')}"
    )
    archive = tmp_path / "A.backfile"
    assert watched(tmp_path, "import", archive, tmp_path / "in") == ""
    assert watched(tmp_path, "export", archive, "", "--format", "html", "--output", tmp_path / "out.html") == ""
    assert watched(tmp_path, archive, "--screenshot", tmp_path / "window.png", "--search", "home") == ""
    assert (tmp_path / "window.png").stat().st_size > 0


def test_the_watch_on_the_network_sees_what_wants_it(tmp_path: Path) -> None:
    script = f"{WATCH}\nimport socket\nsocket.socket().connect_ex(('127.0.0.1', 9))\n"
    subprocess.run([sys.executable, "-c", script], env={**os.environ, "WATCHED": str(tmp_path / "w")}, check=True)
    assert "socket.connect" in (tmp_path / "w").read_text()


@pytest.mark.skipif(platform.machine() != "x86_64" or sys.platform != "linux", reason="the filter is of this system")
@pytest.mark.parametrize("family", [2, 10])
def test_the_kernel_denies_sockets_that_python_does_not_know_of(tmp_path: Path, family: int) -> None:
    script = f"{WATCH}\nimport ctypes, socket\nsocket.socketpair()\nlibc.socket({family}, 1, 0)\nlibc.getpid()\n"
    subprocess.run([sys.executable, "-c", script], env={**os.environ, "WATCHED": str(tmp_path / "w")}, check=True)
    assert (tmp_path / "w").read_text() == "socket.connect by the kernel's word ()\n"
