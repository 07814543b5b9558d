"""Finds words in the pages of a process and in the guidance beside them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from appraisal_app.application.excerpts import Marks, excerpt
from appraisal_app.domain.process import Process, StepTemplate
from appraisal_app.ui.search.own_words import marks_in, wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class PageHit:
    """A page of the process; `in_guidance` when the words stand in the guidance beside it."""

    page: str
    title: str
    excerpt: str
    marks: Marks
    in_guidance: bool


def pages_with(process: Process, words: str) -> tuple[PageHit, ...]:
    """At most one hit for each page in use: its title or purpose rather than its guidance."""
    parts = wanted(words)
    if not parts:
        return ()
    found = (_first(page, parts) for page in process.pages)
    return tuple(hit for hit in found if hit is not None)


def _first(page: StepTemplate, parts: tuple[str, ...]) -> PageHit | None:
    return next(_hits(page, parts), None)


def _hits(page: StepTemplate, parts: tuple[str, ...]) -> Iterator[PageHit]:
    if marks_in(page.title, parts) or marks_in(page.purpose, parts):
        shown = excerpt(page.purpose, marks_in(page.purpose, parts))
        yield _hit(page, *shown, in_guidance=False)
    guidance = page.guidance
    for text in (guidance.why, guidance.good, *guidance.ask, *guidance.faults, guidance.source):
        marks = marks_in(text, parts)
        if marks:
            yield _hit(page, *excerpt(text, marks), in_guidance=True)


def _hit(page: StepTemplate, text: str, marks: Marks, *, in_guidance: bool) -> PageHit:
    return PageHit(
        page=page.code, title=page.title, excerpt=text, marks=marks, in_guidance=in_guidance
    )
