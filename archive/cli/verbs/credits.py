"""`backfile credits`: fit for a nightly job, status 1 when there is something to look at."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from archive import Archive
from archive.cli.output import clean, counted, interruptible, print_json, shortened
from archive.errors import InputError
from archive.exporting.findings import corrected_csv, findings_csv, findings_html
from archive.jobs import JobContext
from archive.model import AuditReport, FindingFilter, FindingRow, SearchRequest
from archive.photos.audit.model import RULES
from archive.resources import rules as rule_table
from archive.services.write_reports import write_text

_SHOWN = 20  # findings of a rule that a person is shown


def run(arguments: argparse.Namespace) -> int:
    """Audit, then print or write the findings."""
    wanted = _wanted(arguments.rules)
    with Archive.open(arguments.archive) as archive, interruptible(quiet=arguments.json) as job:
        report = archive.desk.state() if archive.read_only else archive.desk.audit(job)
        articles = (
            tuple(archive.search(SearchRequest(arguments.query, suggest=False), job).ids) if arguments.query else None
        )
        if articles is not None:
            report = replace(report, photos=archive.desk.count(articles))
        states = frozenset() if arguments.all else frozenset({"open", "accepted"})
        rows = archive.desk.findings(FindingFilter(wanted, states, articles, arguments.new))
        _write(archive, arguments, rows)
        _write_corrected(archive, arguments, articles, job)
        if not archive.read_only:
            archive.desk.mark_reported(rows)
            archive.catch_up(job)  # so that `rule:A1` finds at once what the audit found
    if arguments.json:
        print_json(_as_json(report, rows))
    else:
        written = [str(path) for path in (arguments.csv, arguments.html, arguments.corrected) if path]
        print(_in_words(report, rows) + (f": {', '.join(written)}" if written else ""))
        if not (written or arguments.copies):
            _print(rows)
    return 1 if any(row.state == "open" for row in rows) else 0


def _wanted(rules: Sequence[str]) -> frozenset[str]:
    unknown = [rule for rule in rules if rule.upper() not in RULES]
    if unknown:
        raise InputError(f"There is no rule {unknown[0]}.", f"Rules are {RULES[0]} to {RULES[-1]}.")
    return frozenset(rule.upper() for rule in rules)


def _write(archive: Archive, arguments: argparse.Namespace, rows: Sequence[FindingRow]) -> None:
    if arguments.csv:
        write_text(arguments.csv, findings_csv(rows), "utf-8-sig")  # spreadsheets want the mark
    if arguments.html:
        title = f"Photo credits of {archive.name}"
        page = findings_html(rows, rule_table("audit")["rules"], title=title, thumbnail=archive.thumbnail)
        write_text(arguments.html, page, "utf-8")


def _write_corrected(
    archive: Archive, arguments: argparse.Namespace, articles: Sequence[int] | None, job: JobContext
) -> None:
    if not (arguments.corrected or arguments.copies):
        return
    photos = archive.desk.corrected(articles)
    if arguments.corrected:
        write_text(arguments.corrected, corrected_csv(photos), "utf-8-sig")
    if arguments.copies:
        report = archive.desk.save_copies(photos, arguments.copies, job, captions=arguments.captions)
        for line in report.skipped:
            print(f"not written: {clean(line)}", file=sys.stderr)
        print(f"{counted(report.written, 'copy', 'copies')} written to {arguments.copies}", file=sys.stderr)


def _as_json(report: AuditReport, rows: Sequence[FindingRow]) -> dict[str, Any]:
    by_rule = {rule: sum(row.rule == rule for row in rows) for rule in RULES}
    return {
        "photos": report.photos,
        "findings": rows,
        "by_rule": {rule: count for rule, count in by_rule.items() if count},
        "opened": report.opened,
        "closed": report.closed,
        "seconds": report.seconds,
    }


def _in_words(report: AuditReport, rows: Sequence[FindingRow]) -> str:
    new = sum(row.new for row in rows)
    return f"{counted(report.photos, 'photo')}, {counted(len(rows), 'finding')}, {new:,} of them new"


def _print(rows: Sequence[FindingRow]) -> None:
    rules = rule_table("audit")["rules"]
    for rule in RULES:
        group = [row for row in rows if row.rule == rule]
        if not group:
            continue
        print(f"\n{rule} {rules[rule]['name']}: {len(group):,}")
        for row in group[:_SHOWN]:
            credit = clean(row.credit or "(none)")
            suggestion = f" → {clean(row.suggestion)}" if row.suggestion else ""
            print(f"{row.article:>7}  {_headline(row)}\n         {credit}{suggestion}")
        if len(group) > _SHOWN:
            print(f"         … and {len(group) - _SHOWN:,} more (--csv or --html writes them all)")


def _headline(row: FindingRow) -> str:
    return shortened(clean(row.headline or "(no headline)"), 60)
