"""Offices as a sentence lists them."""

from __future__ import annotations

from typing import Final

from appraisal_app.application.documents.words import OFFICES

_OFFICES: Final = frozenset(OFFICES.values())


def all_of(offices: tuple[str, ...]) -> str:
    """Written "chief executive, clerk and staff trustee"; other words keep their capitals."""
    words = [_small(each) for each in offices]
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def _small(office: str) -> str:
    lower = f"{office[:1].lower()}{office[1:]}"
    return lower if lower in _OFFICES else office
