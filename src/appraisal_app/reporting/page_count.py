"""Counts the pages of a finished PDF."""

from __future__ import annotations

from io import BytesIO

import pikepdf


def count_pages(pdf: bytes) -> int:
    """How many pages there are."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return len(opened.pages)
