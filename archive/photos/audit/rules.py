"""The rules that look at one use of a photo: A1 to A8 and A10 to A14. Each is a function from a use to its findings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from archive.model import CreditLine
from archive.photos.audit.compare import comparable, mentions, plain, same_person, same_supplier
from archive.photos.audit.model import Finding, HouseStyle, Knowledge, PhotoUse, Place, found
from archive.photos.audit.names import NameBook
from archive.photos.audit.wording import (
    YEAR,
    is_bare,
    is_notice,
    is_portrait,
    once,
    restriction_in,
    shortened,
    unbalanced,
)
from archive.photos.embedded import Embedded
from archive.text.suppliers import IIM_CREDIT_LIMIT, Supplier, Suppliers
from archive.text.word_lists import is_made_of_words

VERSION = 9  # raise it when a rule changes what it finds: every archive is then audited anew
_DRAWN = frozenset({"graphic", "screenshot", "illustration"})  # kinds of picture that no photographer took
_DRAWING = re.compile(
    r"graphic|infogra[fp]|grafik|(?:^|[-_])(?:chart|graph|diagram|logo|map|karte|plot)(?=[-_.\d]|$)|\.svg\b",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]{3,60})[)\]]\W*$")
_BETWEEN = re.compile(r"\s*[/|]\s*|\s+(?:via|vía|by|–|-)\s+")
_HOUSE_AND_NAME = 2
_ACRONYM, _SURNAME = re.compile(r"[A-ZÄÖÜ]{2,5}"), re.compile(r"[^\W\d_a-z][a-zß-ÿ]{3,}")
_HANDLE = re.compile(r"(?!Stock$)(?:u/)?[\w.-]*[a-z][\w.-]*")  # with a small letter: "WWD" is a house
_GIVEN = frozenset({"courtesy", "handout"})
_BUSINESS = re.compile(
    r"\b(?:photograph(?:y|er|ie)|fotograf\w*|screenshot)\b(?!\s*:)", re.IGNORECASE
)  # "Ada Lund Photography"
_SLASHED_PARTNER = 2
_PARTNERS = frozenset({"agency", "collection"})
_LEAST_CUT = 8  # code points: shorter credits begin longer ones by chance
_CUT_FIELDS = {"credit_line": "Credit", "creator": "By-line", "source": "Source"}


@dataclass(frozen=True, slots=True)
class Bench:
    """What every rule may look at besides the use itself."""

    suppliers: Suppliers
    house: HouseStyle
    knowledge: Knowledge
    names: NameBook
    words: Mapping[str, frozenset[str]]
    restrictions: Mapping[str, Any]
    today: date


Check = Callable[[PhotoUse, Bench], Iterator[Finding]]


def no_credit(use: PhotoUse, bench: Bench) -> Iterator[Finding]:
    """A1: a caption with words but no credit."""
    if use.caption.text and use.caption.credit is None and not _needs_no_credit(use, bench):
        said = _embedded_credit(use.embedded, bench)
        if said and use.alone:
            return
        evidence = (
            "the picture itself says who took it" if said else "neither the caption nor the picture names anybody"
        )
        if use.embedded is None and not use.alone:
            evidence = "the caption names nobody, and the picture is not at hand"
        yield found("A1", use, evidence, suggestion=said)


def _needs_no_credit(use: PhotoUse, bench: Bench) -> bool:
    """Whether it is no photo's caption, or one that says where the picture is from in a form that no grammar reads."""
    text = use.caption.text or ""
    if _is_drawn(use) or any(words in text.casefold() for words in bench.words["furniture"]):
        return True
    if is_portrait(use, bench.words["desks"]) or text.casefold().startswith(tuple(bench.words["sourced"])):
        return True
    if all(word[:1].isupper() for word in text.split()) and _is_organisation(text, bench):
        return True  # "Harbour Pictures" below a picture is its credit
    behind = _IN_BRACKETS.search(text)
    return behind is not None and any(name.strip() in bench.knowledge.photographers for name in behind[1].split("/"))


def embedded_differs(use: PhotoUse, bench: Bench) -> Iterator[Finding]:
    """A2: the printed photographer or supplier is not who the picture names."""
    credit, embedded = use.caption.credit, use.embedded
    if credit is None or embedded is None:
        return
    creators, lines = embedded.won("creator"), (*embedded.won("credit_line"), *embedded.won("source"))
    everything = " / ".join((*creators, *lines, *embedded.won("copyright_notice")))
    people = [name for name in creators if bench.suppliers.find(name) is None and not _is_organisation(name, bench)]
    photographer, supplier = credit.photographer, credit.agency or credit.via
    suggestion = _embedded_credit(embedded, bench)
    if photographer and people and not _is_one_of(photographer, people, everything):
        yield found("A2", use, f"the picture names {people[0]}", suggestion=suggestion, about="person")
    elif supplier and lines and not _is_supplied_by(supplier, lines, everything, bench.suppliers):
        yield found("A2", use, f"the picture says {lines[0]}", suggestion=suggestion, about="supplier")


def agency_only(use: PhotoUse, bench: Bench) -> Iterator[Finding]:
    """A3: an agency but no photographer, where the house wants both."""
    credit = use.caption.credit
    if not (bench.house.require_photographer and credit and credit.agency) or credit.photographer:
        return
    nobody = credit.kind in _DRAWN or _is_drawn(use) or is_notice(credit.text) or _is_placeholder(credit.text, bench)
    if not nobody and not _BUSINESS.search(credit.text) and not _has_handle(credit, bench):
        named = [
            name for name in (use.embedded.won("creator") if use.embedded else ()) if not _is_organisation(name, bench)
        ]
        named = [name for name in named if bench.suppliers.find(name) is None]
        suggestion = f"{named[0]}/{credit.agency}" if named else None
        yield found("A3", use, "an agency is named but no photographer", suggestion=suggestion)


def _is_drawn(use: PhotoUse) -> bool:
    """Whether the name of the picture's file says that it is a chart or a logo."""
    return _DRAWING.search((use.caption.image or "").rsplit("/", 1)[-1]) is not None


def _has_handle(credit: CreditLine, bench: Bench) -> bool:
    """Whether a single word names the photographer: beside a collection or platform, or a surname beside a house."""
    parts = [part for part in _BETWEEN.split(credit.text) if part]
    if len(parts) == _HOUSE_AND_NAME and any(map(_ACRONYM.fullmatch, parts)) and any(map(_SURNAME.fullmatch, parts)):
        return not any(bench.suppliers.find(part) for part in parts if _SURNAME.fullmatch(part))  # "WXR / Biernat"
    sellers = [part for part in parts if (found_ := bench.suppliers.find(part)) and _sells_for_others(found_)]
    return bool(sellers) and any(
        _HANDLE.fullmatch(part) and not bench.suppliers.find(part) and not _is_placeholder(part, bench)
        for part in parts
    )


def _sells_for_others(supplier: Supplier) -> bool:
    return supplier.kind != "agency" or bool(supplier.partner_form)


def photographer_only(use: PhotoUse, bench: Bench) -> Iterator[Finding]:
    """A4: a photographer but no agency, where the house wants both and the photographer is not its own."""
    credit = use.caption.credit
    if not (bench.house.require_agency and credit and credit.photographer) or credit.agency or credit.via:
        return
    if plain(credit.photographer) in {plain(name) for name in bench.house.own_photographers}:
        return
    if credit.kind in _GIVEN | _DRAWN or is_made_of_words(credit.photographer):
        return  # who gave the picture away or drew it, or a house whose name has the shape of a person's
    lines = use.embedded.won("credit_line") if use.embedded else ()
    known = next((found_ for line in lines if (found_ := bench.suppliers.find(line))), None)
    suggestion = f"{credit.photographer}/{known.name}" if known else None
    yield found("A4", use, "a photographer is named but no agency", suggestion=suggestion)


def near_known_name(use: PhotoUse, bench: Bench) -> Iterator[Finding]:
    """A5: a photographer's name one or two letters from one that the archive knows better."""
    credit = use.caption.credit
    if credit is None or not credit.photographer:
        return
    name = credit.photographer
    if agreed := bench.knowledge.aliases.get(name.casefold()):
        if agreed != name:
            yield found("A5", use, f"the agreed form of the name is {agreed}", suggestion=_with_name(credit, agreed))
        return
    near = bench.names.near(name)
    if near is not None:
        evidence = f"{near.name} is credited with {near.photos} photos, {name} with {bench.names.photos(name)}"
        yield found("A5", use, evidence, suggestion=_with_name(credit, near.name))


def cut_off(use: PhotoUse, bench: Bench) -> Iterator[Finding]:
    """A6: a value that ends where IPTC-IIM's 32 bytes end."""
    credit = use.caption.credit
    if credit is not None:
        name = credit.agency or credit.text
        supplier = None if bench.suppliers.find(name) else bench.suppliers.cut(name)
        longer = next(iter(use.embedded.won("credit_line")), "") if use.embedded else ""
        if supplier is not None:
            yield found("A6", use, f"{supplier.name} is cut off", suggestion=credit.text.replace(name, supplier.name))
            return
        if len(credit.text) >= _LEAST_CUT and longer.startswith(credit.text) and _cut_inside(credit.text, longer):
            yield found("A6", use, f"the picture has the whole of it: {longer}", suggestion=longer)
            return
    if use.embedded is not None:
        yield from _cut_in_picture(use, use.embedded)


def _cut_inside(text: str, longer: str) -> bool:
    """Whether `text` ends inside a word of `longer`, or at the 32 bytes of the old field."""
    rest = longer[len(text) :]
    return bool(rest) and (rest[0].isalnum() or len(text.encode()) == IIM_CREDIT_LIMIT)


def _cut_in_picture(use: PhotoUse, embedded: Embedded) -> Iterator[Finding]:
    for name in embedded.cut:
        stored = next((v.value for v in embedded.values if v.field == name and v.block == "iim"), None)
        whole = next(iter(embedded.won(name)), "")
        if name in _CUT_FIELDS and stored and whole.startswith(stored):
            evidence = f"the picture's {_CUT_FIELDS[name]} fills its {IIM_CREDIT_LIMIT} bytes: {stored}"
            longer = len(whole) > IIM_CREDIT_LIMIT
            yield found("A6", use, evidence, suggestion=whole if longer else None, about=name)
            return


def placeholder(use: PhotoUse, bench: Bench) -> Iterator[Finding]:
    """A7: a word that stands where a credit should."""
    credit = use.caption.credit
    if credit is None:
        return
    text = " ".join(credit.text.strip(" .:;()[]").casefold().split())
    if text in bench.words["placeholders"] and text not in bench.house.allowed_placeholders:
        yield found("A7", use, "a placeholder, not a credit", suggestion=_embedded_credit(use.embedded, bench))


def wrong_form(use: PhotoUse, bench: Bench) -> Iterator[Finding]:
    """A8: a supplier misspelt, or a partner's picture without the "via" that its supplier asks for."""
    credit = use.caption.credit
    if credit is None:
        return
    for name in (credit.agency, credit.via):
        supplier = bench.suppliers.find(name) if name else None
        if name and supplier and bench.suppliers.misspelt(name):
            right = credit.text.replace(name, supplier.name, 1)
            yield found("A8", use, f"{supplier.name} is misspelt", suggestion=right, about=name)
            return
    yield from _partner_form(use, credit, bench)


def _partner_form(use: PhotoUse, credit: CreditLine, bench: Bench) -> Iterator[Finding]:
    parts = [part.strip() for part in credit.text.split("/")]
    if len(parts) < _SLASHED_PARTNER:
        return
    partner, reseller = (bench.suppliers.find(part) for part in parts[-2:])
    if partner is None or reseller is None or partner == reseller or partner.kind not in _PARTNERS:
        return  # a stringer or a platform is no partner
    if mentions(parts[-2], reseller.name):
        return  # "… via Getty Images/Getty Images" has the form, and a part twice
    if "via" in reseller.partner_form:
        right = reseller.partner_form.format(photographer="/".join(parts[:-2]), agency=parts[-2]).lstrip("/")
        yield found("A8", use, f"{reseller.name} asks for “via” with pictures of its partners", suggestion=right)


def organisation_as_photographer(use: PhotoUse, bench: Bench) -> Iterator[Finding]:
    """A10: the photographer is an organisation, or one part stands twice."""
    credit = use.caption.credit
    if credit is None:
        return
    name = credit.photographer
    if name and (bench.suppliers.find(name) or _is_organisation(name, bench)):
        yield found("A10", use, f"{name} is an organisation", about="organisation")
        return
    parts = [plain(part) for part in re.split(r"[/|]| via ", credit.text) if plain(part)]
    twice = next((part for part in parts if parts.count(part) > 1), None)
    if twice:
        yield found("A10", use, "a part of the credit stands twice", suggestion=once(credit.text), about="twice")


def restriction(use: PhotoUse, bench: Bench) -> Iterator[Finding]:
    """A11: an instruction that matters to an archive, in the picture or in print."""
    said: list[tuple[str, Place | None]] = [
        (value, None) for value in (use.embedded.won("instructions") if use.embedded else ())
    ]
    if use.embedded:
        said += [(value, None) for value in use.embedded.won("usage_terms")]
    if use.caption.printed:
        said.append((use.caption.printed, use.caption_place))
    for text, place in said:
        if meaning := restriction_in(text, bench.restrictions, bench.today):
            where = f": “{shortened(text)}”" if place is None else ""
            yield found("A11", use, f"it {meaning}{where}", place=place, about=meaning)
            return


def undated_or_bare(use: PhotoUse, bench: Bench) -> Iterator[Finding]:
    """A12: a file photo without a year, or a caption that names nobody, nowhere and no time."""
    caption = use.caption
    text = caption.text or ""
    is_file = bool(caption.credit and caption.credit.file_photo) or bool(re.match(r"\(?FILE\b", text))
    if is_file and not YEAR.search(f"{text} {caption.printed or ''}"):
        created = use.embedded.won("date_created") if use.embedded else ()
        evidence = "a file photo without its date"
        evidence += f"; the picture says {created[0][:10]}" if created else ""
        yield found("A12", use, evidence, place=use.caption_place, about="undated")
    elif text and is_bare(text, bench.words["openers"]):
        yield found(
            "A12", use, "the caption says neither who nor where nor when", place=use.caption_place, about="bare"
        )


def untidy(use: PhotoUse, _bench: Bench) -> Iterator[Finding]:
    """A13: brackets that do not close, double spaces inside the credit, a credit printed twice in one caption."""
    caption = use.caption
    printed = caption.printed or (caption.credit.printed if caption.credit else "")
    if not printed or caption.credit is None:
        return
    text = caption.credit.text
    if unbalanced(printed, whole=caption.printed is not None):
        yield found("A13", use, "a bracket does not close", suggestion=text.strip("()[] "), about="bracket")
    elif re.search(r"\S {2,}\S", caption.credit.printed):
        yield found("A13", use, "double spaces", suggestion=" ".join(text.split()), about="spaces")
    elif not use.alone and len(plain(text)) >= 6 and plain(printed).count(plain(text)) > 1:
        yield found("A13", use, "the credit is printed twice in one caption", about="twice")


def desk_as_photographer(use: PhotoUse, bench: Bench) -> Iterator[Finding]:
    """A14: the photographer is known here as an editor, a desk member or the caption's writer."""
    credit = use.caption.credit
    if credit is None or not credit.photographer:
        return
    name = credit.photographer
    writers = use.embedded.won("description_writer") if use.embedded else ()
    creators = use.embedded.won("creator") if use.embedded else ()
    if any(same_person(name, creator) for creator in creators):
        return
    if name.casefold() in bench.house.desk_members or name.casefold() in bench.knowledge.editors:
        yield found("A14", use, f"{name} is known here as an editor")
    elif creators and any(plain(writer) == plain(name) for writer in writers):
        yield found("A14", use, f"{name} wrote the caption; the picture is by {creators[0]}")


PRINTED = frozenset({"A2", "A3", "A4", "A8", "A12"})  # rules about print, which a picture alone has none of

CHECKS: tuple[tuple[str, Check], ...] = (
    ("A1", no_credit),
    ("A2", embedded_differs),
    ("A3", agency_only),
    ("A4", photographer_only),
    ("A5", near_known_name),
    ("A6", cut_off),
    ("A7", placeholder),
    ("A8", wrong_form),
    ("A10", organisation_as_photographer),
    ("A11", restriction),
    ("A12", undated_or_bare),
    ("A13", untidy),
    ("A14", desk_as_photographer),
)


def _embedded_credit(embedded: Embedded | None, bench: Bench) -> str | None:
    """The credit that the picture's own words make: its credit line with the creator in front; no placeholders."""
    if embedded is None:
        return None
    creator, line, source = (_said(embedded, name, bench) for name in ("creator", "credit_line", "source"))
    line = line or source
    if creator and line and not mentions(line, creator):
        return f"{creator}/{line}"
    return line or creator or None


def _said(embedded: Embedded, name: str, bench: Bench) -> str:
    value = next(iter(embedded.won(name)), "")
    return "" if _is_placeholder(value, bench) else value


def _is_placeholder(text: str, bench: Bench) -> bool:
    return " ".join(text.strip(" .:;()[]").casefold().split()) in bench.words["placeholders"]


def _with_name(credit: CreditLine, name: str) -> str:
    return credit.text.replace(credit.photographer or "", name, 1)


def _is_one_of(name: str, people: Sequence[str], everything: str) -> bool:
    if not any(comparable(name, other) for other in people):
        return True
    return mentions(everything, name) or any(same_person(name, other) for other in people)


def _is_supplied_by(name: str, lines: Sequence[str], everything: str, suppliers: Suppliers) -> bool:
    if not comparable(name, everything) or mentions(everything, name):
        return True
    if any(same_supplier(name, line, suppliers) for line in lines):
        return True
    supplier = suppliers.find(name)
    return supplier is not None and any(mentions(everything, form) for form in (supplier.name, *supplier.aliases))


def _is_organisation(name: str, bench: Bench) -> bool:
    words = name.casefold().split()
    return len(words) > 1 and any(word.strip(".,") in bench.words["organisations"] for word in words)


def place_of(text: str, quote: str) -> Place | None:
    """Where `quote` stands in `text`, or None."""
    start = text.find(quote)
    return None if start < 0 else Place(start, start + len(quote), quote)
