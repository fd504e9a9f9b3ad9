"""Bylines name people; an agency only where no person is."""

from __future__ import annotations

import pytest

from archive import resources
from archive.text.bylines import BylineGrammar
from archive.text.names import NameRules
from archive.text.suppliers import Suppliers

LINES = {
    "By Mara Quill": (["Mara Quill"], None, None),
    "    By MARA QUILL AND IVO LIND, REUTERS": (["MARA QUILL", "IVO LIND"], None, "REUTERS"),
    "By Mara Quill - Associated Press - ": (["Mara Quill"], None, "Associated Press"),
    "By Mara Quill, dpa  =": (["Mara Quill"], None, "dpa"),
    "Mara Quill, Ap National Political Writer": (["Mara Quill"], "Ap National Political Writer", None),
    "By MARA QUILL and IVO LIND Associated Press": (["MARA QUILL", "IVO LIND"], None, "Associated Press"),
    "By Mara Quill , European Investment Correspondent": (["Mara Quill"], "European Investment Correspondent", None),
    "Von Mara Quill (dpa)": (["Mara Quill"], None, "dpa"),
    "Ein Kommentar von Mara Quill": (["Mara Quill"], None, None),
    "By Mara Quill Deputy Features Editor": (["Mara Quill"], "Deputy Features Editor", None),
    "By Mara Quill in Berlin and Ivo Lind in Paris": (["Mara Quill", "Ivo Lind"], None, None),
    "بقلم: أحمد علي": (["أحمد علي"], None, None),
    "REUTERS": (["REUTERS"], None, None),
    "By: CNN Wire": (["CNN Wire"], None, None),
    "By Lantern Staff": (["Lantern Staff"], None, None),
    "* PTI Mumbai": (["PTI"], None, None),
    # what a page prints behind a name, with a space or without
    "By Mara Quill on": (["Mara Quill"], None, None),
    "By Mara Quill MS, RD": (["Mara Quill"], None, None),
    "By Mara QuillTwitter": (["Mara Quill"], None, None),
    "By Mara QuillStaff Writer": (["Mara Quill"], None, None),
    "Mara Quill@maraquill": (["Mara Quill"], None, None),
    "Mara Quill LANTERNBusiness": (["Mara Quill"], None, None),
    "Mara Quill Lantern Bay Courier-Post": (["Mara Quill"], None, "Lantern Bay Courier-Post"),
    "By Mara Quill, Lantern India Staff": (["Mara Quill"], None, "Lantern India Staff"),
    "By Mara Quill, NASA Human Spaceflight Historian": (["Mara Quill"], "NASA Human Spaceflight Historian", None),
    "By Pádraig McBride and Jo LaRose": (["Pádraig McBride", "Jo LaRose"], None, None),
}


@pytest.fixture(scope="module")
def bylines() -> BylineGrammar:
    return BylineGrammar(
        resources.rules("boilerplate")["bylines"],
        NameRules.from_table(resources.rules("names")),
        Suppliers.from_table(resources.rules("suppliers")),
        lambda name: name in ("Mumbai", "New Delhi"),
    )


@pytest.mark.parametrize(("line", "expected"), LINES.items(), ids=list(LINES))
def test_a_byline_names_its_people(
    bylines: BylineGrammar, line: str, expected: tuple[list[str], str | None, str | None]
) -> None:
    found = bylines.read(line, 0, len(line))
    assert found is not None
    names, title, house = expected
    assert [line[slice(*name.name)] for name in found.names] == names
    first = found.names[0]
    assert (first.title and line[slice(*first.title)]) == title
    assert (first.affiliation and line[slice(*first.affiliation)]) == house


@pytest.mark.parametrize(
    "line",
    [
        "By the time he arrived the show was over",
        "From Quillhaven to Port Ellery, a year in ferries",
        "Share this",
        "Pope visits Rome",
        "World News",
        "12 March",
    ],
)
def test_other_lines_are_no_byline(bylines: BylineGrammar, line: str) -> None:
    assert bylines.read(line, 0, len(line)) is None


def test_a_desk_and_its_place_are_told_apart(bylines: BylineGrammar) -> None:
    line = "New Delhi , Lantern News Bureau | Updated : "
    found = bylines.read(line, 0, len(line))
    assert found is not None
    assert [line[slice(*name.name)] for name in found.names] == ["Lantern News Bureau"]
    assert found.place is not None
    assert line[slice(*found.place)] == "New Delhi"
