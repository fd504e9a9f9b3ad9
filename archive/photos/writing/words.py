"""What is written into a copy of a picture."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PictureWords:
    """The fields that are set; None leaves a field as it is.

    `creators` are IPTC's Creator (IIM 2:80, dc:creator), `credit_line` its Credit Line (2:110, photoshop:Credit),
    `description` its Description (2:120, dc:description).
    """

    creators: tuple[str, ...] | None = None
    credit_line: str | None = None
    description: str | None = None


class UnwritablePictureError(ValueError):
    """The picture cannot take the words; the message says why."""
