"""Reports of the audit: CSV for a spreadsheet, one HTML file that needs nothing else and prints well."""

from __future__ import annotations

import base64
import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields

from archive.exporting.csv_table import safe_cell
from archive.exporting.html_page import escape
from archive.model import FindingRow
from archive.model.audit import CorrectedPhoto

_COLUMNS: tuple[str, ...] = (
    "rule",
    "article",
    "headline",
    "outlet",
    "published",
    "caption",
    "credit",
    "suggestion",
    "evidence",
    "state",
    "reason",
    "start",
    "end",
    "quote",
    "picture",
)
_STYLE = """
body { font: 13px/1.45 "Noto Sans", "Noto Sans Arabic", system-ui, sans-serif; color: #1d1d1b; }
body { margin: 2rem auto; max-width: 72rem; }
h1 { font-size: 20px; } h2 { font-size: 15px; margin-top: 2rem; break-after: avoid; } .about { color: #5e5c57; }
table { border-collapse: collapse; width: 100%; } tr { break-inside: avoid; }
th, td { text-align: start; vertical-align: top; padding: 6px 8px; border-top: 1px solid #dedbd3; }
th { font-weight: 600; color: #5e5c57; } img { width: 96px; height: auto; border-radius: 4px; }
mark { background: #ffe38a; } .suggestion { color: #17567a; } .faint { color: #6e6b63; }
"""
_SHEET = """
.sheet { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 16px; }
figure { margin: 0; break-inside: avoid; } figure img, .blank { width: 100%; height: 8rem; object-fit: cover; }
.blank { background: #f4f3ef; border-radius: 4px; } abbr { font-weight: 600; color: #9a4b00; text-decoration: none; }
"""


def findings_csv(findings: Iterable[FindingRow]) -> str:
    """One row a finding, with a heading; UTF-8 text, offsets in code points. No cell can start a formula."""
    return _table(_COLUMNS, findings)


def corrected_csv(photos: Iterable[CorrectedPhoto]) -> str:
    """One row a photo whose caption or credit was corrected: as printed, and as it should be; as `findings_csv`."""
    return _table([field.name for field in fields(CorrectedPhoto)], photos)


def _table(columns: Sequence[str], rows: Iterable[object]) -> str:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")  # RFC 4180
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_cell(getattr(row, name)) for name in columns])
    return buffer.getvalue()


def _cell(value: object) -> str:
    return "" if value is None else safe_cell(value) if isinstance(value, str) else str(value)


def findings_html(
    findings: Sequence[FindingRow],
    rules: Mapping[str, Mapping[str, str]],
    *,
    title: str,
    thumbnail: Callable[[str], bytes | None],
) -> str:
    """A page with a table a rule; `rules` names and explains them, `thumbnail` gives a picture's small JPEG or PNG."""
    parts = [
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>',
        f"<style>{_STYLE}</style></head><body><h1>{escape(title)}</h1>",
        f'<p class="about">{len(findings):,} findings. The audit is an aid, never legal advice.</p>',
    ]
    for code in dict.fromkeys(finding.rule for finding in findings):
        group = [finding for finding in findings if finding.rule == code]
        rule = rules.get(code, {})
        parts.append(f"<h2>{code} {escape(rule.get('name', ''))} ({len(group):,})</h2>")
        parts.append(f'<p class="about">{escape(rule.get("about", ""))}</p><table>')
        parts.append("<tr><th></th><th>Article</th><th>Caption</th><th>Credit and suggestion</th><th>State</th></tr>")
        parts += [_row(finding, thumbnail) for finding in group]
        parts.append("</table>")
    parts.append("</body></html>\n")
    return "".join(parts)


def contact_sheet_html(
    findings: Sequence[FindingRow],
    rules: Mapping[str, Mapping[str, str]],
    *,
    title: str,
    thumbnail: Callable[[str], bytes | None],
) -> str:
    """A page of thumbnails, one a photo, each with its credit and the rules it broke; prints well."""
    photos: dict[tuple[int, int], list[FindingRow]] = {}
    for finding in findings:
        photos.setdefault((finding.article, finding.index), []).append(finding)
    parts = [
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>',
        f"<style>{_STYLE}{_SHEET}</style></head><body><h1>{escape(title)}</h1>",
        f'<p class="about">{len(photos):,} photos. The audit is an aid, never legal advice.</p><div class="sheet">',
    ]
    for group in photos.values():
        first = group[0]
        credit = f"<mark>{escape(first.credit)}</mark>" if first.credit else "<em>no credit</em>"
        broken = dict.fromkeys(finding.rule for finding in group)
        marks = " ".join(
            f'<abbr title="{escape(rules.get(rule, {}).get("name", ""))}">{rule}</abbr>' for rule in broken
        )
        parts.append(
            f"<figure>{_picture(first.picture, thumbnail) or '<div class=blank></div>'}"
            f'<figcaption dir="auto">{credit}<br>{marks}'
            f'<br><span class="faint">{escape(first.headline or "(no headline)")}'
            f" · article {first.article} · photo {first.index + 1}</span></figcaption></figure>"
        )
    parts.append("</div></body></html>\n")
    return "".join(parts)


def _row(finding: FindingRow, thumbnail: Callable[[str], bytes | None]) -> str:
    place = "" if finding.start is None else f" · {finding.start}–{finding.end}"
    credit = f"<mark>{escape(finding.credit)}</mark>" if finding.credit else "<em>none</em>"
    suggestion = f'<br><span class="suggestion">→ {escape(finding.suggestion)}</span>' if finding.suggestion else ""
    reason = f"<br>{escape(finding.reason)}" if finding.reason else ""
    return (
        f"<tr><td>{_picture(finding.picture, thumbnail)}</td>"
        f'<td dir="auto">{escape(finding.headline or "(no headline)")}'
        f'<br><span class="faint">article {finding.article} · photo {finding.index + 1}{place}</span></td>'
        f'<td dir="auto">{escape(finding.caption or "")}</td>'
        f'<td dir="auto">{credit}{suggestion}'
        f'<br><span class="faint">{escape(finding.evidence)}</span></td>'
        f"<td>{finding.state}{reason}</td></tr>"
    )


def _picture(sha256: str | None, thumbnail: Callable[[str], bytes | None]) -> str:
    data = thumbnail(sha256) if sha256 else None
    if not data:
        return ""
    kind = "png" if data.startswith(b"\x89PNG") else "jpeg"
    return f'<img alt="" src="data:image/{kind};base64,{base64.b64encode(data).decode("ascii")}">'
