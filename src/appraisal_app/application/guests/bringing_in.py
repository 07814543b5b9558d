"""Takes a submitted view or advice into the board's file, word for word, and puts it back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Final

from appraisal_app.application.guests.request import to_be_asked
from appraisal_app.application.kept_post import correspondence
from appraisal_app.application.ports.files import UnitOfWork
from appraisal_app.domain.arriving import NOT_WANTED
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.guest_papers import SubmittedAdvice, SubmittedView
from appraisal_app.domain.hands import SEAL_FIRST
from appraisal_app.domain.packets import Packet
from appraisal_app.domain.people import PersonId
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import lock
from appraisal_app.domain.views import View

CLOSED: Final = (
    "The review has moved on, so this packet is not taken in any more. Nothing was changed; take "
    "the review back to draft first, or keep the packet outside."
)
NOT_SEALED: Final = phrased(
    "{seal_first} Nothing was changed; take this view in once yours is sealed.",
    seal_first=SEAL_FIRST,
)
OTHER_PERSON: Final = (
    "This packet answers a request that was sealed for somebody else. Nothing was changed; ask its "
    "sender to answer the request with their own name."
)
NOT_ON_THE_PANEL: Final = (
    "Whoever wrote this view is not on the panel any more. Nothing was changed; put them on the "
    "panel first, or keep the packet outside."
)
NO_ADVISER: Final = (
    "The panel page does not say that an adviser helps in this review. Nothing was changed; say so "
    "there first."
)
UNKNOWN_OBJECTIVE: Final = (
    "This packet speaks about an objective that this review does not have. Nothing was changed; "
    "seal a new request, and ask for the answer to be sent again."
)
UNKNOWN_WORD: Final = (
    "This view rates by a word that is not on this review's scale. Nothing was changed; seal a new "
    "request, and ask for the view to be sent again."
)
KNOWN_EDITION: Final = (
    "A later edition of this answer is here already. Nothing was changed; there is nothing to do."
)

_Reasons = Iterable[tuple[bool, str]]


def view_in(unit: UnitOfWork, record: Record, packet: Packet, today: date) -> Record:
    """The record with this view in place of an earlier one of the same person.

    Raises DomainError and changes nothing when it may not come in.
    """
    view = packet.body
    if not isinstance(view, SubmittedView):
        raise _refused(NOT_WANTED)
    asked = correspondence(unit).person_asked(packet.label.reply_to)
    _refuse(
        (
            (record.views.sealed_at is None, NOT_SEALED),
            (bool(lock(record, StepKind.VIEWS)), CLOSED),
            (asked != view.person, OTHER_PERSON),
            (view.person not in to_be_asked(record), NOT_ON_THE_PANEL),
            *_about_words(record, (each.objective for each in view.objectives)),
            (_rates_otherwise(record, view), UNKNOWN_WORD),
            (view.edition <= _edition_of(record, view.person), KNOWN_EDITION),
        )
    )
    came = View(
        id=packet.label.id,
        person=PersonId(view.person),
        entered_on=today,
        objectives=view.objectives,
        edition=view.edition,
    )
    others = tuple(each for each in record.views.others if each.person != view.person)
    return replace(record, views=replace(record.views, others=(*others, came)))


def view_back(later: Record, before: Record) -> Record:
    """Without the view that came, and with what its writer had there before."""
    was: dict[str, View] = {each.id: each for each in before.views.others}
    came = [each for each in later.views.others if each.edition and each.id not in was]
    writers = {each.person for each in came}
    kept = tuple(each for each in later.views.others if each not in came)
    again = tuple(each for each in before.views.others if each.person in writers)
    return replace(later, views=replace(later.views, others=(*kept, *again)))


def advice_in(_: UnitOfWork, record: Record, packet: Packet, today: date) -> Record:
    """The record with these four answers as its advice; raises DomainError and changes nothing."""
    advice = packet.body
    if not isinstance(advice, SubmittedAdvice):
        raise _refused(NOT_WANTED)
    _refuse(
        (
            (bool(lock(record, StepKind.ADVICE)), CLOSED),
            (record.panel.adviser.used is not True, NO_ADVISER),
            *_about_words(record, (each.objective for each in advice.objectives)),
            (advice.edition <= record.advice.edition, KNOWN_EDITION),
        )
    )
    came = replace(
        record.advice,
        objectives=advice.objectives,
        overall=advice.overall,
        next_focus=advice.next_focus,
        development=advice.development,
        received_on=today,
        edition=advice.edition,
    )
    return replace(record, advice=came)


def advice_back(later: Record, before: Record) -> Record:
    """With the answers that were there before, and the days on which they went out as now."""
    advice = replace(
        before.advice,
        sent_to_ceo_on=later.advice.sent_to_ceo_on,
        sent_to_panel_on=later.advice.sent_to_panel_on,
    )
    return replace(later, advice=advice)


def _about_words(record: Record, spoken_of: Iterable[str]) -> _Reasons:
    known = {each.id for each in record.objectives.standing}
    return ((any(each not in known for each in spoken_of), UNKNOWN_OBJECTIVE),)


def _rates_otherwise(record: Record, view: SubmittedView) -> bool:
    ratings = {"", *(each.key for each in record.cycle.scale.ratings)}
    return any(each.rating not in ratings for each in view.objectives)


def _edition_of(record: Record, person: str) -> int:
    return max((v.edition for v in record.views.others if v.person == person), default=0)


def _refuse(reasons: _Reasons) -> None:
    for applies, sentence in reasons:
        if applies:
            raise _refused(sentence)


def _refused(sentence: str) -> DomainError:
    return DomainError((Refusal(sentence=sentence, hard=True),))
