"""Suppliers are found by any of their names, and by nothing that is a word of the language."""

from __future__ import annotations

from archive import resources
from archive.text.suppliers import Suppliers

SHIPPED = Suppliers.from_table(resources.rules("suppliers"))


def test_names_and_aliases_are_found_whatever_their_case_and_dots() -> None:
    for name in ("reuters", "REUTERS", "A.P.", "the associated press", "Agence France-Presse"):
        assert SHIPPED.find(name) is not None, name


def test_a_name_that_is_a_word_counts_only_as_spelt() -> None:
    for word in ("x", "mehr", "planet", "uni", "ina", "pa"):
        assert SHIPPED.find(word) is None, word
    assert SHIPPED.find("X") is not None


def test_known_misspellings_are_found_and_told() -> None:
    for name in ("retuers", "reuetrs"):
        found = SHIPPED.find(name)
        assert found is not None
        assert found.name == "Reuters"
        assert SHIPPED.misspelt(name)
    assert not SHIPPED.misspelt("Reuters")


def test_a_name_cut_at_32_bytes_is_known_by_its_beginning() -> None:
    found = SHIPPED.cut("Press Association Ima")
    assert found is not None
    assert found.name == "PA"
    assert SHIPPED.cut("Pre") is None


def test_every_form_has_a_place_for_the_photographer() -> None:
    for supplier in SHIPPED.entries:
        assert not supplier.form or "{photographer}" in supplier.form, supplier.name
