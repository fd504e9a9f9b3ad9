"""XMP packets (ISO 16684-1): property name → values, for the simple, array and language-alternative forms."""

from __future__ import annotations

from xml.etree.ElementTree import Element, ParseError

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_ARRAYS = (f"{_RDF}Alt", f"{_RDF}Seq", f"{_RDF}Bag")
_LARGEST = 16 * 1024 * 1024

PREFIXES = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/photoshop/1.0/": "photoshop",
    "http://ns.adobe.com/xap/1.0/rights/": "xmpRights",
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/": "Iptc4xmpCore",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": "Iptc4xmpExt",
    "http://ns.useplus.org/ldf/xmp/1.0/": "plus",
}


def read_xmp(packet: bytes) -> dict[str, tuple[str, ...]]:
    """Properties by prefixed name, casefolded ("photoshop:credit"), as writers differ; empty where it cannot be read.

    Of a language alternative the x-default value stands alone, else the first. Entities are never expanded and nothing
    outside the packet is read.
    """
    root = _parse(packet)
    found: dict[str, tuple[str, ...]] = {}
    if root is None:
        return found
    for description in root.iter(f"{_RDF}Description"):
        for name, value in description.attrib.items():
            _keep(found, name, (value,))
        for element in description:
            _keep(found, element.tag, _values(element))
    return found


def _parse(packet: bytes) -> Element | None:
    from defusedxml.common import DefusedXmlException  # both are only needed once a picture carries XMP
    from defusedxml.ElementTree import fromstring

    if len(packet) > _LARGEST:
        return None
    for text in readings(packet):
        try:
            root: Element = fromstring(text, forbid_dtd=True)
        except (ParseError, DefusedXmlException, ValueError, LookupError):
            continue
        return root
    return None


def readings(packet: bytes) -> list[bytes | str]:
    """The packet as it may be meant: UTF-16 packets exist, and padding or zero bytes around the XML."""
    readings: list[bytes | str] = []
    for mark, encoding in (
        (b"<\0", "utf-16-le"),
        (b"\0<", "utf-16-be"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if packet.lstrip(b" \n\r\t").startswith(mark):
            text = packet.decode(encoding, "replace").strip("\ufeff\0 \n\r\t")
            readings.append(text)
    trimmed = packet.strip(b"\0 \n\r\t")
    start, end = trimmed.find(b"<"), trimmed.rfind(b">")
    if 0 <= start < end:
        readings.append(trimmed[start : end + 1])
    return readings


def _keep(found: dict[str, tuple[str, ...]], qualified: str, values: tuple[str, ...]) -> None:
    namespace, _, local = qualified.removeprefix("{").partition("}")
    prefix = PREFIXES.get(namespace)
    tidy = tuple(value.strip() for value in values if value and value.strip())
    if prefix and tidy:
        found.setdefault(f"{prefix}:{local}".casefold(), tidy)


def _values(element: Element) -> tuple[str, ...]:
    for kind in _ARRAYS:
        array = element.find(kind)
        if array is None:
            continue
        items = list(array.iter(f"{_RDF}li"))
        if kind.endswith("Alt"):
            default = [item for item in items if item.get(_XML_LANGUAGE) == "x-default"] or items
            items = default[:1]
        return tuple(_text(item) for item in items)
    return (_text(element),)


def _text(element: Element) -> str:
    value = element.find(f".//{_RDF}value")
    return (element.text or "") if value is None else (value.text or "")
