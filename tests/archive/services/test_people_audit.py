"""What a desk agrees on about names is what the next audit goes by, without auditing everything."""

from __future__ import annotations

from pathlib import Path

from archive import Archive
from archive.jobs import JobContext
from archive.model import FindingFilter

JOB = JobContext()
PAGE = """<!DOCTYPE html><html><head><title>Ferry returns</title></head><body><article><h1>Ferry returns to the bay</h1>
<p>The ferry sailed again on Monday, three weeks after the storm had thrown it against the pier of Harrow Bay.</p>
<figure><img src="ferry.jpg"><figcaption>The ferry Alderney enters Harrow Bay on Monday, May 4, 2015.
(Photo: Bettina Kowalt/Norwire)</figcaption></figure></article></body></html>"""


def test_an_agreed_name_is_audited_for_and_taking_it_back_closes_the_finding(tmp_path: Path) -> None:
    page = tmp_path / "ferry.html"
    page.write_text(PAGE, "utf-8")
    with Archive.open(tmp_path / "A.backfile", create=True) as archive:
        archive.import_paths([page], JOB)
        archive.desk.audit(JOB)
        misspelt = FindingFilter(rules=frozenset({"A5"}))
        assert archive.desk.findings(misspelt) == []
        batch = archive.people.merge(["Bettina Kowalt"], "Bettina Kowalt-Reiss")
        assert archive.desk.audit(JOB).checked == 1
        assert [row.suggestion for row in archive.desk.findings(misspelt)] == ["Bettina Kowalt-Reiss/Norwire"]
        archive.people.undo(batch)
        assert archive.desk.audit(JOB).closed == 1
        assert archive.desk.audit(JOB).checked == 0
