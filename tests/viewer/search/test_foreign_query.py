"""A query that was pasted from elsewhere: it is offered in our language, with what reads differently."""

from __future__ import annotations

import pytest

from archive.errors import QueryError
from viewer.search.header import SearchHeader

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_what_reads_differently_is_told_beside_the_offer(qtbot, appearance) -> None:
    header = SearchHeader(appearance)
    qtbot.addWidget(header)
    header.bar.set_text("HLEAD(flood w/5 dam) AND DATE(IS 3/4/2019)")
    header.show_error(QueryError("It cannot be read.", 0, suggestion="headline:(flood NEAR/5 dam)"))
    assert "either order" in header.words or "month/day/year" in header.words
    header.bar.set_text("flood dam")
    header.show_error(QueryError("It cannot be read.", 0))
    assert "order" not in header.words
