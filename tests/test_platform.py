"""Faults of the platform that green tests do not show."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class Sender(QObject):
    sent = Signal()


def test_qt_calls_lose_no_reference_to_none() -> None:
    """PySide6 6.12 on Python < 3.12 takes one reference of None with every call and aborts when none is left."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(500):
        thing.setObjectName("x")
    assert before - sys.getrefcount(None) < 50


def test_signals_lose_no_reference_to_true() -> None:
    sender = Sender()
    before = sys.getrefcount(True)
    for _ in range(500):
        sender.sent.emit()
    assert before - sys.getrefcount(True) < 50
