"""A language that nobody speaks: every letter bears an accent, every text is a third longer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from xml.etree import ElementTree as ET

from PySide6.QtCore import QTranslator

from appraisal_app.ui.language.words import CONTEXT

PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
ACCENTED = "àƀçďéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇĎÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ"
_ACCENTS = str.maketrans(PLAIN, ACCENTED)
_KEPT = re.compile(r"(\{\w*\}|%\d|%n)")
_LONGER = "ŵîďéŕ "


def pseudo(text: str) -> str:
    """The text in that language, in brackets of its own; what is put in later stays."""
    parts = _KEPT.split(text)
    said = "".join(each if at % 2 else each.translate(_ACCENTS) for at, each in enumerate(parts))
    more = (_LONGER * (len(text) // 3))[: len(text) // 3].strip()
    return f"⟦{said}{' ' if more else ''}{more}⟧"


class Pseudo(QTranslator):
    """Says what is in the catalogue in that language, and nothing else."""

    def __init__(self, sources: frozenset[str]) -> None:
        super().__init__()
        self._sources: Mapping[str, str] = {each: pseudo(each) for each in sources}

    def translate(self, *asked: Any) -> str | None:
        """None where the catalogue has no such text: then English is shown."""
        return self._sources.get(asked[1]) if asked[0] == CONTEXT else None

    def isEmpty(self) -> bool:  # noqa: N802 - overriding Qt takes Qt's names
        return False


def sources(catalogue: str) -> frozenset[str]:
    """The English texts of a catalogue."""
    return frozenset(each.text or "" for each in ET.fromstring(catalogue).iter("source"))  # noqa: S314 - our own
