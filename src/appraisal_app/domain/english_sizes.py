"""Sizes of files in words."""

from __future__ import annotations

_KILO = 1024


def size_in_words(size: int) -> str:
    """Such as "340 KB" or "1.2 MB"."""
    kilobytes = max(1, round(size / _KILO))
    return f"{kilobytes} KB" if kilobytes < _KILO else f"{size / _KILO / _KILO:.1f} MB"
