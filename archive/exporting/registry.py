"""The formats that articles can be exported in. An exporter's module is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType

from archive.errors import InputError
from archive.exporting.protocol import Exporter

FORMATS: Mapping[str, str] = MappingProxyType(
    {
        "csv": "csv_table:CsvExporter",
        "jsonl": "json_lines:JsonLinesExporter",
        "ris": "ris:RisExporter",
        "bibtex": "bibtex:BibtexExporter",
        "csl-json": "csl_json:CslJsonExporter",
        "ninjs": "ninjs:NinjsExporter",
        "ninjs-2": "ninjs:Ninjs2Exporter",
        "ninjs-1": "ninjs:Ninjs1Exporter",
        "newsml-g2": "newsml_g2:NewsmlG2Exporter",
        "html": "html_page:HtmlExporter",
        "pdf": "pdf:PdfExporter",
        "bagit": "bagit:BagitExporter",
    }
)


def exporter(name: str) -> Exporter:
    """The exporter of the format; raises InputError naming those there are."""
    place = FORMATS.get(name.lower())
    if place is None:
        raise InputError(f"There is no export format {name}.", f"Formats are {', '.join(FORMATS)}.")
    module, _, kind = place.partition(":")
    made: Exporter = getattr(import_module(f"archive.exporting.{module}"), kind)()
    return made
