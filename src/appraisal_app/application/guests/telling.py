"""Who will see an answer, in what form and for how long: in words, before anybody types."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from appraisal_app.application.documents.sight_words import READERS, SIGHTS
from appraisal_app.domain.confidentiality import Reader, Sight
from appraisal_app.domain.guest_papers import GuestRequest, SeenBy, ViewRequest
from appraisal_app.domain.phrases import capital, phrased, phrased_by, strung

VIEW_FORM: Final = (
    "Word for word, under your name. The chair can read it only after sealing their own view; no "
    "packet takes it to anybody else on the panel."
)
ADVICE_FORM: Final = "Word for word, under your name."
BOTH_SIDES: Final = "The chief executive and the panel are given it on the same day."
_ASKING: Final = (
    "The chief executive can ask the trust for a copy of what is kept about them, and your words "
    "may be part of it."
)


def who_will_see(request: GuestRequest) -> tuple[tuple[str, str], ...]:
    """Pairs of question and answer, made from the review's own table and its years of keeping."""
    return (
        ("Who will see it", _readers(request)),
        ("In what form", _form(request)),
        ("For how long", _kept(request.kept_years)),
        ("What else to know", _ASKING),
    )


def _readers(request: GuestRequest) -> str:
    others = "Nobody else, unless the trust changes who sees what."
    return strung("\n", (*_told(request.seen_by), others))


def _told(seen_by: tuple[SeenBy, ...]) -> Iterator[str]:
    for each in seen_by:
        reader = READERS[each.reader]
        yield phrased("{reader}: {sights}", reader=capital(reader), sights=SIGHTS[each.sight])


def _form(request: GuestRequest) -> str:
    if isinstance(request, ViewRequest):
        return VIEW_FORM
    to_both = SeenBy(reader=Reader.CHIEF_EXECUTIVE, sight=Sight.FULL) in request.seen_by
    return (
        phrased("{advice_form} {both_sides}", advice_form=ADVICE_FORM, both_sides=BOTH_SIDES)
        if to_both
        else ADVICE_FORM
    )


def _kept(years: int) -> str:
    return phrased_by(
        years,
        "{years} year after the review is closed, in the board's file. What "
        "you keep in your own file is yours to delete.",
        "{years} years after the review is closed, in the board's file. What "
        "you keep in your own file is yours to delete.",
        years=years,
    )
