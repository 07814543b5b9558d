"""Passages of a copy, left out where there is nothing to say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from appraisal_app.application.documents import words
from appraisal_app.application.documents.access.content import Passage


def said(label: str, text: str) -> Iterator[Passage]:
    """Words under a label."""
    if text.strip():
        yield Passage(label=label, text=text)


def begun(label: str, text: str) -> Iterator[Passage]:
    """What the next passages are about, such as an objective by its title."""
    if text.strip():
        yield Passage(label=label, text=text, begins=True)


def on(label: str, day: date | None) -> Iterator[Passage]:
    """A day."""
    yield from said(label, words.day(day))
