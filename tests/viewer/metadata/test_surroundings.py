"""What is looked for around an article, off the GUI thread."""

from __future__ import annotations

from types import ModuleType, SimpleNamespace

import pytest

from archive.jobs import JobContext
from archive.model import SearchRequest
from viewer.metadata.surroundings import look_around


def test_no_other_spelling_is_looked_for_where_none_is_shown(
    fakes: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = fakes.FakeArchive(40)
    archive.alike = SimpleNamespace(near_duplicates=lambda _id: [], query=lambda _id: "bridge")
    asked: list[SearchRequest] = []
    search = archive.search
    monkeypatch.setattr(archive, "search", lambda request, job: asked.append(request) or search(request, job))
    found = look_around(archive, 3, JobContext())
    assert found.related
    assert [request.suggest for request in asked] == [False]
