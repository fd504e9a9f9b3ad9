"""Rule A9, which looks at several uses at once: the same photo, or the same caption, under different credits."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from archive.model import CreditLine
from archive.photos.audit.compare import plain, same_credit
from archive.photos.audit.model import Finding, PhotoUse, found
from archive.photos.fingerprint import near_groups
from archive.text.suppliers import Suppliers

_SAME_CAPTION = "the same caption"
_LEAST_CAPTION = 40  # code points: shorter captions repeat by chance


def same_photo_other_credit(uses: Iterable[PhotoUse], suppliers: Suppliers) -> Iterator[Finding]:
    """One finding for each use whose credit differs from the most frequent one of its photo or caption."""
    seen: set[str] = set()
    for evidence, group in _groups(list(uses)):
        credited = [(use, use.caption.credit) for use in group if use.caption.credit is not None]
        if len({use.article for use, _ in credited}) < 2:
            continue
        most = _most_frequent([credit for _, credit in credited])
        for use, credit in credited:
            if credit.text == most.text or same_credit(credit, most, suppliers):
                continue
            other = next(u for u, c in credited if c.text == most.text)
            words = f"{evidence} is credited to “{most.text}” in article {other.article}"
            # Two pictures may stand above the same words: only of one picture does the other credit follow.
            suggestion = None if evidence == _SAME_CAPTION else most.text
            finding = found("A9", use, words, suggestion=suggestion, about=most.text)
            if finding.key not in seen:
                seen.add(finding.key)
                yield finding


def picture_key(sha256: str) -> int:
    """64 bits of a picture's hash: uses with the same are uses of one file."""
    return int(sha256[:16], 16)


def caption_key(text: str | None) -> int | None:
    """64 bits that the uses under one caption share; None for a caption so short that it repeats by chance."""
    if not text or len(text) < _LEAST_CAPTION:
        return None
    return int.from_bytes(hashlib.sha256(plain(text).encode("utf-8", "surrogatepass")).digest()[:8], "big")


def _groups(uses: list[PhotoUse]) -> Iterator[tuple[str, list[PhotoUse]]]:
    by_file: dict[str, list[PhotoUse]] = defaultdict(list)
    by_caption: dict[str, list[PhotoUse]] = defaultdict(list)
    printed: list[tuple[int, PhotoUse]] = []
    for use in uses:
        if use.picture:
            by_file[use.picture].append(use)
        if use.fingerprint is not None:
            printed.append((use.fingerprint, use))
        if use.caption.text and len(use.caption.text) >= _LEAST_CAPTION:
            by_caption[plain(use.caption.text)].append(use)
    yield from (("the same picture", group) for group in by_file.values() if len(group) > 1)
    yield from (("a copy of this picture", group) for group in near_groups(printed) if len(group) > 1)
    yield from ((_SAME_CAPTION, group) for group in by_caption.values() if len(group) > 1)


def _most_frequent(credits: list[CreditLine]) -> CreditLine:
    """The credit printed most often; of several, the one that says most, then the first."""
    counts = Counter(credit.text for credit in credits)
    return max(credits, key=lambda credit: (counts[credit.text], len(credit.text)))
