"""Shortcuts as text: what a person changed, and who has a key."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from viewer.action_table import ACTIONS
from viewer.shortcuts import DESIGNED, read_rows, taken_by, with_key, write_rows

KEYS = st.sampled_from(["F3", "Ctrl+K", "Alt+N", "Ctrl+=", "Ctrl+Shift+|", "Ctrl+,", "J"])


def test_nothing_changed_is_nothing_kept() -> None:
    assert write_rows(DESIGNED) == ()
    assert read_rows(()) == DESIGNED


@given(st.dictionaries(st.sampled_from([spec.id for spec in ACTIONS]), st.lists(KEYS, max_size=3, unique=True)))
def test_rows_bring_back_what_was_kept(own) -> None:
    keys = {**DESIGNED, **{action: tuple(chosen) for action, chosen in own.items()}}
    assert read_rows(write_rows(keys)) == keys


def test_rows_of_another_version_or_by_a_clumsy_hand_do_no_harm() -> None:
    keys = read_rows(["no_such_action\tF3", "", "next_hit\tnot a key\tAlt+N", "previous_hit"])
    assert keys["next_hit"] == ("Alt+N",)
    assert keys["previous_hit"] == ()
    assert "no_such_action" not in keys


def test_a_key_that_is_given_is_taken_from_whoever_had_it() -> None:
    assert taken_by(DESIGNED, "Ctrl+T", "next_hit") == "results_as_table"
    assert taken_by(DESIGNED, "F3", "next_hit") == ""
    assert taken_by(DESIGNED, "A", "next_hit") == "Photos"
    keys = with_key(DESIGNED, "next_hit", "Ctrl+T")
    assert keys["next_hit"] == ("Ctrl+T",)
    assert keys["results_as_table"] == ()
    assert taken_by(keys, "F3", "undo") == ""
