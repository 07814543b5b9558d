"""The search page as a value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from appraisal_app.application.searching import MOST, Hit
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.forms.blocks import Block, Facts, Note, NoteKind, PageState, Problem
from appraisal_app.ui.search.blocks import Result, Results, SearchField
from appraisal_app.ui.search.guidance import PageHit
from appraisal_app.ui.targets import Target

WORDS, HIT, PAGE = "words", "hit:", "page:"
SHOWN = 60
"""Places in the file that are shown at once."""

_LABEL = "Find in this file"
_HINT = "A word or two, or their beginnings"
_CAN: Mapping[str, str] = {
    "What is found": "Whatever anybody wrote in this file, in this review and in every other one: "
    "about the trust and its people, objectives, evidence, notes, judgements, comments. Also the "
    "pages of the process, and the guidance beside them.",
    "How to ask": "The beginning of a word is enough: “attend” finds “attendance”. Capital letters "
    "and accents do not matter. With several words, all of them must stand in the same answer.",
    "What is not found": "Dates, answers that were picked from a list, and what stands inside "
    "papers that are kept in the file.",
}
_ADVICE = (
    "Check the spelling, or type only the beginning of a word. With several words, all of them "
    "must stand in the same answer: try one of them alone. Dates, answers that were picked from "
    "a list, and what stands inside kept papers are not searched."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchTexts:
    """What the page says about its file.

    `general` is the heading, with a line above it, of what belongs to no review in particular;
    `can` tells what is found and how.
    """

    general: tuple[str, str] = ("The trust", "In every review of this file")
    can: Mapping[str, str] = field(default_factory=lambda: _CAN)


BOARD_TEXTS = SearchTexts()


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What was found for some words, and where each place in the file leads."""

    words: str = ""
    hits: tuple[tuple[Hit, Target], ...] = ()
    pages: tuple[PageHit, ...] = ()
    problems: tuple[Problem, ...] = ()


def search_page(
    words: str, findings: Findings, cycle_id: str, texts: SearchTexts = BOARD_TEXTS
) -> PageState:
    """The page for what is in the field, with what was last found; `cycle_id` is in sight."""
    said = _said(findings)
    return PageState(
        step="search",
        title=_LABEL,
        problems=findings.problems,
        blocks=(
            SearchField(WORDS, words, label=_LABEL, hint=_HINT, said=said),
            *_below(findings, said, cycle_id, texts),
        ),
    )


def _below(findings: Findings, said: str, cycle_id: str, texts: SearchTexts) -> tuple[Block, ...]:
    if findings.problems:
        return ()
    if not findings.words:
        return (Facts("can", tuple(texts.can.items())),)
    if not said:
        return (
            Note("none", phrased("Nothing was found for “{words}”.", words=findings.words)),
            Note("advice", _ADVICE, kind=NoteKind.QUIET),
        )
    count = Note("count", said, kind=NoteKind.QUIET)
    return (
        count,
        *_named_pages(findings),
        *_places(findings, cycle_id, texts),
        *_guidance(findings),
    )


def _said(findings: Findings) -> str:
    """How much was found; "" for nothing."""
    places, pages = len(findings.hits), len(findings.pages)
    counts = (
        _counted(places, "place in this file", "places in this file", or_more=places >= MOST),
        _counted(pages, "page of the process", "pages of the process"),
    )
    said = strung(" and ", (each for each in counts if each))
    if not said or places <= SHOWN:
        return phrased("Found: {said}.", said=said) if said else ""
    return phrased(
        "Found: {said}. The first {shown} places are shown; another word makes them fewer.",
        said=said,
        shown=SHOWN,
    )


def _counted(count: int, one: str, many: str, *, or_more: bool = False) -> str:
    if not count:
        return ""
    return (
        phrased("{count} or more {one}", count=count, one=one if count == 1 else many)
        if or_more
        else phrased("{count} {one}", count=count, one=one if count == 1 else many)
    )


def _named_pages(findings: Findings) -> tuple[Results, ...]:
    found = [(place, hit) for place, hit in _pages(findings) if not hit.in_guidance]
    return _results_of_pages("results.pages", "Pages", found)


def _guidance(findings: Findings) -> tuple[Results, ...]:
    found = [(place, hit) for place, hit in _pages(findings) if hit.in_guidance]
    return _results_of_pages("results.guidance", "Guidance", found)


def _pages(findings: Findings) -> tuple[tuple[int, PageHit], ...]:
    return tuple(enumerate(findings.pages))


def _results_of_pages(
    key: str, heading: str, found: Sequence[tuple[int, PageHit]]
) -> tuple[Results, ...]:
    results = tuple(
        Result(f"{PAGE}{place}", hit.title, hit.excerpt, marks=hit.marks, spoken=hit.title)
        for place, hit in found
    )
    return (Results(key, heading, results),) if results else ()


def _places(findings: Findings, cycle_id: str, texts: SearchTexts) -> tuple[Results, ...]:
    found = tuple(enumerate(findings.hits))[:SHOWN]
    grouped = groupby(found, key=lambda each: (each[1][0].cycle_id, each[1][0].review))
    return tuple(
        Results(
            f"results.cycle.{review_id}",
            phrased("Review {label}", label=label) if review_id else texts.general[0],
            _results(tuple(places)),
            eyebrow=_eyebrow(review_id, cycle_id) if review_id else texts.general[1],
        )
        for (review_id, label), places in grouped
    )


def _eyebrow(review_id: str, cycle_id: str) -> str:
    return "" if review_id == cycle_id else "Another review: a result opens it"


def _results(places: Sequence[tuple[int, tuple[Hit, Target]]]) -> tuple[Result, ...]:
    made: list[Result] = []
    above = ""
    for place, (hit, target) in places:
        key = f"{HIT}{place}" if target.page else ""
        title = (
            target.title
            if key
            else phrased("{title} (a page that is switched off)", title=target.title)
        )
        shown_title = title if title != above else ""
        made.append(Result(key, shown_title, hit.excerpt, marks=hit.marks, spoken=title))
        above = title
    return tuple(made)
