"""XMP packets (ISO 16684-1) with some properties replaced; everything else in the packet stays."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from archive.photos.writing.words import PictureWords, UnwritablePictureError
from archive.photos.xmp import readings

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_DC = "http://purl.org/dc/elements/1.1/"
_PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/"
_EMPTY = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    f'<rdf:Description rdf:about="" xmlns:dc="{_DC}" xmlns:photoshop="{_PHOTOSHOP}"/></rdf:RDF></x:xmpmeta>'
)
_BEGIN = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
_END = '\n<?xpacket end="w"?>'
_CONTROL = dict.fromkeys(set(range(32)) - {9, 10, 13})  # XML 1.0 has no place for them


def rewrite_xmp(packet: bytes, words: PictureWords) -> bytes:
    """The packet (empty for none) with the words set, in UTF-8; a broken one raises UnwritablePictureError."""
    root = _parsed(readings(packet) or [_EMPTY])
    described = root.find(f".//{{{_RDF}}}Description")
    if described is None:
        root = _parsed([_EMPTY])
        described = root.find(f".//{{{_RDF}}}Description")
    assert described is not None
    if words.creators is not None:
        _set(root, described, _DC, "creator", "Seq", words.creators)
    if words.credit_line is not None:
        _set(root, described, _PHOTOSHOP, "Credit", None, (words.credit_line,))
    if words.description is not None:
        _set(root, described, _DC, "description", "Alt", (words.description,))
    return f"{_BEGIN}{etree.tostring(root, encoding='unicode')}{_END}".encode()


def _parsed(readings: Sequence[bytes | str]) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_pis=True)
    for text in readings:
        try:
            root = etree.fromstring(text, parser)
        except (etree.XMLSyntaxError, ValueError):
            continue
        if root.getroottree().docinfo.internalDTD is None:
            return root
    raise UnwritablePictureError("the XMP packet of the picture cannot be read")


def _set(
    root: etree._Element, described: etree._Element, space: str, name: str, array: str | None, values: tuple[str, ...]
) -> None:
    """Make `values` the property, wherever and in whatever form it stood."""
    tag = f"{{{space}}}{name}"
    for old in root.iter(f"{{{_RDF}}}Description"):
        if tag in old.attrib:
            del old.attrib[tag]
        for element in old.findall(tag):
            old.remove(element)
    prefix = {_DC: "dc", _PHOTOSHOP: "photoshop"}[space]
    element = etree.SubElement(described, tag, nsmap={prefix: space})
    if array is None:
        element.text = values[0].translate(_CONTROL)
        return
    holder = etree.SubElement(element, f"{{{_RDF}}}{array}")
    for value in values:
        item = etree.SubElement(holder, f"{{{_RDF}}}li")
        item.text = value.translate(_CONTROL)
        if array == "Alt":
            item.set("{http://www.w3.org/XML/1998/namespace}lang", "x-default")
