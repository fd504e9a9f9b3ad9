"""What the command line accepts, as a table: verbs, their arguments, their examples."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import NoReturn

from archive.errors import InputError
from archive.exporting.registry import FORMATS
from archive.index.fields import BY_NAME, FIELDS
from archive.version import __version__

_INTRODUCTION = """\
Backfile keeps past coverage of a news outlet: import it, search it, see where every value came from.

Without a verb, the viewer opens: `backfile [ARCHIVE]`, or writes a picture of its window:
`backfile [ARCHIVE] --screenshot FILE [--search QUERY] [--mode MODE] [--theme THEME] [--language CODE] [--size WxH]`."""


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb: where it is carried out, what it does in a line, how it is used, what it takes."""

    module: str
    summary: str
    example: str
    add: Callable[[argparse.ArgumentParser], None]


def parse_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """The parsed arguments. Raises InputError for wrong usage; `--help` and `--version` print and exit."""
    parser = _Parser(prog="backfile", description=_INTRODUCTION, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--version", action="version", version=f"backfile {__version__}")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True, parser_class=_Parser)
    for name, verb in VERBS.items():
        sub = verbs.add_parser(
            name,
            help=verb.summary,
            description=verb.summary,
            epilog=f"example:\n  {verb.example}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        verb.add(sub)
    return parser.parse_args(_guarded(arguments))


def check_archive_name(name: str) -> None:
    """Raise InputError for a word that is neither a verb nor can be an archive: a mistyped verb opens no window."""
    if Path(name).exists() or Path(name).name != name or Path(name).suffix:
        return
    near = get_close_matches(name.lower(), VERBS, n=1, cutoff=0.5)
    suggestion = f"Did you mean `backfile {near[0]}`? " if near else ""
    raise InputError(
        f"“{name}” is neither a command nor an archive.", f"{suggestion}See backfile --help for all commands."
    )


def _guarded(arguments: Sequence[str]) -> list[str]:
    """The arguments with a query that starts with a minus (`-flood`) marked, so that it is not taken for an option."""
    guarded = list(arguments)
    if len(guarded) > 2 and guarded[0] in _WITH_QUERY and guarded[2].startswith("-"):
        option = guarded[2].split("=", 1)[0]
        guarded[2] = guarded[2] if option in _WITH_QUERY[guarded[0]] else f"{_GUARD}{guarded[2]}"
    return guarded


def _query(value: str) -> str:
    return value.removeprefix(_GUARD)


FACETS = ("year", *(field.name for field in FIELDS if field.facet))
_GUARD = "\ue000"  # private use: stands in no query
_WITH_QUERY = {
    "search": ("-h", "--help", "--limit", "--offset", "--sort", "--facets", "--like", "--group", "--json"),
    "export": ("-h", "--help", "--format", "--output", "--sort", "--json"),
}


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, without the whole usage before it."""

    def error(self, message: str) -> NoReturn:
        raise InputError(f"{message[:1].upper()}{message[1:]}.", f"See {self.prog} --help.")


def _archive(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("archive", type=Path, metavar="ARCHIVE", help="folder of the archive, e.g. Gazette.backfile")


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object on standard output")


def _jobs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--jobs", type=_positive, metavar="N", help="child processes that read (default: one a core)")


def _import(parser: argparse.ArgumentParser) -> None:
    _archive(parser)
    parser.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="files and folders")
    _jobs(parser)
    _json(parser)


def _extract(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="files and folders")
    parser.add_argument("--jsonl", action="store_true", required=True, help="one JSON object a line")
    _jobs(parser)


def _search(parser: argparse.ArgumentParser) -> None:
    _archive(parser)
    parser.add_argument("query", type=_query, metavar="QUERY", help="in the search language; quote it for the shell")
    parser.add_argument("--limit", type=_natural, default=20, metavar="N", help="at most N hits (default 20)")
    parser.add_argument("--offset", type=_natural, default=0, metavar="N", help="leave out the first N")
    parser.add_argument("--sort", choices=("relevance", "newest", "oldest"), default="relevance")
    parser.add_argument(
        "--facets", type=_facets, default=(), metavar="A,B", help=f"count values of {', '.join(FACETS)}"
    )
    parser.add_argument(
        "--like", type=_whole, metavar="ID", help="only articles about the same as this one, likest first"
    )
    parser.add_argument("--group", action="store_true", help="one hit for all articles with nearly the same wording")
    _json(parser)


def _show(parser: argparse.ArgumentParser) -> None:
    _archive(parser)
    parser.add_argument("id", type=_whole, metavar="ID", help="number of the article, as `search` prints it")
    _json(parser)


def _credits(parser: argparse.ArgumentParser) -> None:
    _archive(parser)
    parser.add_argument("--query", metavar="Q", help="only articles that this query finds")
    parser.add_argument("--rules", type=_names, default=(), metavar="A1,A2", help="only these rules (default: all)")
    parser.add_argument("--new", action="store_true", help="only what no report has named before")
    parser.add_argument("--all", action="store_true", help="dismissed and fixed findings as well")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write the findings as CSV")
    parser.add_argument("--html", type=Path, metavar="FILE", help="write the findings as one HTML file")
    parser.add_argument("--corrected", type=Path, metavar="FILE", help="write corrected captions and credits as CSV")
    parser.add_argument("--copies", type=Path, metavar="FOLDER", help="copy the pictures, corrected credits inside")
    parser.add_argument("--captions", action="store_true", help="with --copies: the captions as descriptions, too")
    _json(parser)


def _export(parser: argparse.ArgumentParser) -> None:
    _archive(parser)
    parser.add_argument("query", type=_query, metavar="QUERY", help="in the search language; '' is every article")
    parser.add_argument("--format", choices=tuple(FORMATS), required=True, help="ninjs is 3.1; bagit holds originals")
    parser.add_argument("--output", type=Path, required=True, metavar="PATH", help="file, or folder, to write")
    parser.add_argument("--sort", choices=("relevance", "newest", "oldest"), default="newest")
    _json(parser)


def _queries(parser: argparse.ArgumentParser) -> None:
    _archive(parser)
    parser.add_argument("file", type=Path, metavar="FILE.csv", help="a query a line; columns query and name, if headed")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write the table as CSV (default: print it)")
    _json(parser)


def _stats(parser: argparse.ArgumentParser) -> None:
    _archive(parser)
    _json(parser)


def _check(parser: argparse.ArgumentParser) -> None:
    _archive(parser)
    parser.add_argument("--repair", action="store_true", help="mend what can be derived, set the rest aside")
    _json(parser)


def _backup(parser: argparse.ArgumentParser) -> None:
    _archive(parser)
    parser.add_argument("--restore", type=Path, metavar="FILE", help="put this backup in the place of the database")
    _json(parser)


def _reindex(parser: argparse.ArgumentParser) -> None:
    _archive(parser)
    parser.add_argument("--engine", choices=("whoosh",), default="whoosh", help="which search engine")
    _json(parser)


def _positive(value: str) -> int:
    number = _whole(value)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def _whole(value: str) -> int:
    try:
        return int(value)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{value}” is not a whole number") from None


def _natural(value: str) -> int:
    number = _whole(value)
    if number < 0:
        raise argparse.ArgumentTypeError("must be 0 or more")
    return number


def _names(value: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in value.split(",") if name.strip())


def _facets(value: str) -> tuple[str, ...]:
    names = _names(value)
    for name in names:
        if name not in FACETS and not (name in BY_NAME and BY_NAME[name].facet):  # other names of a field, too
            raise argparse.ArgumentTypeError(f"there is no facet “{name}”; choose from {', '.join(FACETS)}")
    return names


VERBS: dict[str, Verb] = {
    "import": Verb(
        "import_files",
        "import files and folders into an archive",
        "backfile import Gazette.backfile clippings/",
        _import,
    ),
    "extract": Verb(
        "extract",
        "print a record for every article found, without an archive",
        "backfile extract clippings/ --jsonl",
        _extract,
    ),
    "search": Verb(
        "search",
        "search an archive",
        "backfile search Gazette.backfile 'caption:flood credit:none date:2019..' --facets year,agency",
        _search,
    ),
    "show": Verb(
        "show", "show one article with every field and its source", "backfile show Gazette.backfile 12", _show
    ),
    "credits": Verb(
        "credits",
        "audit the photo credits of an archive (status 1: there are open findings)",
        "backfile credits Gazette.backfile --query 'date:2021' --rules A1,A9 --html report.html",
        _credits,
    ),
    "export": Verb(
        "export",
        "write what a query finds in another format",
        "backfile export Gazette.backfile 'outlet:Gazette date:2021' --format csv --output gazette-2021.csv",
        _export,
    ),
    "queries": Verb(
        "queries",
        "count what each of many queries finds (status 1: one could not be read)",
        "backfile queries Gazette.backfile names.csv --output hits.csv",
        _queries,
    ),
    "stats": Verb("stats", "count what an archive holds", "backfile stats Gazette.backfile --json", _stats),
    "reextract": Verb(
        "reextract",
        "extract anew what older rules extracted; corrections hold",
        "backfile reextract Gazette.backfile",
        _stats,
    ),
    "check": Verb(
        "check",
        "hash originals and pictures again, check database and index",
        "backfile check Gazette.backfile --repair",
        _check,
    ),
    "backup": Verb(
        "backup",
        "copy the database into the archive's folder `backups`, or put a copy back",
        "backfile backup Gazette.backfile",
        _backup,
    ),
    "reindex": Verb("reindex", "build the search index anew", "backfile reindex Gazette.backfile", _reindex),
}
