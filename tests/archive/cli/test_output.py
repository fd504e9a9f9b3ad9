"""What is written for people cannot harm their terminal; what is written for machines is JSON alone."""

from __future__ import annotations

import json
import os
import signal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.cli.output import clean, counted, interruptible, print_error, print_issues, shortened
from archive.errors import InputError, QueryError
from archive.jobs import Cancelled
from archive.model import ImportIssue


@given(text=st.text())
def test_nothing_steers_the_terminal(text: str) -> None:
    assert not {"\x1b", "\x07", "\x9b", "\u202e", "\u2066"} & set(clean(text + "\x1b[2J\u202e"))


def test_letters_of_every_script_stay(capsys: pytest.CaptureFixture[str]) -> None:
    assert clean("لێشاو\u200c Zürich 🌊") == "لێشاو\u200c Zürich 🌊"


def test_a_query_error_is_an_object_for_machines(capsys: pytest.CaptureFixture[str]) -> None:
    assert print_error(QueryError("Unknown field capton.", 3, "caption:"), as_json=True) == 2
    shown = capsys.readouterr()
    assert json.loads(shown.out) == {
        "error": {"message": "Unknown field capton.", "position": 3, "suggestion": "caption:"}
    }
    assert len(shown.err.splitlines()) == 1


def test_any_other_error_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert print_error(InputError("No such file.", "Look again."), as_json=False) == 2
    shown = capsys.readouterr()
    assert (shown.out, shown.err) == ("", "backfile: No such file. Look again.\n")


def test_nouns_agree_with_their_counts() -> None:
    assert [counted(count, "article") for count in (0, 1, 2, 1200)] == [
        "0 articles", "1 article", "2 articles", "1,200 articles",
    ]  # fmt: skip


@given(st.text(), st.integers(1, 80))
def test_what_was_cut_says_so(text: str, most: int) -> None:
    cut = shortened(text, most)
    assert len(cut) <= most
    assert cut == text or (cut.endswith("…") and text.startswith(cut[:-1]))


def test_many_issues_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    print_issues([ImportIssue("p", f"p#{n}", "error", "malformed", "Bad.") for n in range(30)])
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 21
    assert lines[-1] == "… and 10 more"


def test_ctrl_c_cancels_the_job_and_then_interrupts() -> None:
    before = signal.getsignal(signal.SIGINT)
    with interruptible() as job:
        os.kill(os.getpid(), signal.SIGINT)
        with pytest.raises(Cancelled):
            job.checkpoint()
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="Windows has no such signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_shutdown_and_a_closed_terminal_cancel_the_job_unless_it_is_to_go_on(name: str) -> None:
    number = getattr(signal, name)
    before = signal.signal(number, signal.SIG_IGN)  # nohup
    try:
        with interruptible() as job:
            os.kill(os.getpid(), number)
            assert not job.cancel_requested
        signal.signal(number, signal.SIG_DFL)
        with interruptible() as job:
            os.kill(os.getpid(), number)
            assert job.cancel_requested
        assert signal.getsignal(number) is signal.SIG_DFL
    finally:
        signal.signal(number, before)
