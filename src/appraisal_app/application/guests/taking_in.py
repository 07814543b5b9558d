"""Takes a request into a guest's file: a new task, or news about one that is there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from appraisal_app.application.own_desk.taking_in import NO_NEWS, SAFE
from appraisal_app.domain.arriving import NOT_WANTED
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.guest_answers import with_task
from appraisal_app.domain.guest_papers import AdviceRequest, GuestRequest, ViewRequest
from appraisal_app.domain.guests import AdviceTask, Guest, GuestTask, ViewTask
from appraisal_app.domain.packets import Packet
from appraisal_app.domain.phrases import phrased

OTHER_PERSON: Final = (
    "This request asks somebody else than the one that is here for the same review. Nothing was "
    "changed; take it into that person's own file."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """The file with the request, its task, and what is new in plain sentences."""

    guest: Guest
    task: GuestTask
    news: tuple[str, ...] = ()
    is_new: bool = False


def take_request(guest: Guest, packet: Packet, *, at: datetime) -> Taken:
    """The file with the request; a task that is known keeps its draft and what was submitted.

    Raises DomainError for a packet that asks nobody, or another person about a known review.
    """
    trust, request = packet.label.trust, packet.body
    if isinstance(request, ViewRequest):
        view = guest.view(request.review)
        if view is not None and view.request.person != request.person:
            raise _refused(OTHER_PERSON)
        new = ViewTask(id=request.review, trust=trust, came_at=at, request=request)
        return _taken(guest, view, new if view is None else _renewed_view(view, new))
    if isinstance(request, AdviceRequest):
        known = guest.advice_on(request.review)
        advice = AdviceTask(id=request.review, trust=trust, came_at=at, request=request)
        return _taken(guest, known, advice if known is None else _renewed_advice(known, advice))
    raise _refused(NOT_WANTED)


def _renewed_view(known: ViewTask, new: ViewTask) -> ViewTask:
    return replace(known, trust=new.trust, request=new.request)


def _renewed_advice(known: AdviceTask, new: AdviceTask) -> AdviceTask:
    return replace(known, trust=new.trust, request=new.request)


def _taken(guest: Guest, before: GuestTask | None, after: GuestTask) -> Taken:
    changed = with_task(guest, after)
    if before is None:
        return Taken(guest=changed, task=after, is_new=True)
    found = tuple(_news(before.request, after.request))
    return Taken(guest=changed, task=after, news=(*found, SAFE) if found else (NO_NEWS,))


def _news(old: GuestRequest, new: GuestRequest) -> Iterator[str]:
    if old.due != new.due:
        day = long_day(new.due)
        yield phrased("It is due on {day} now.", day=day) if day else "It has no due date any more."
    if old.reflection is None and new.reflection is not None:
        yield "The self-reflection is here now, to be read before you write."
    elif old.reflection != new.reflection:
        yield "There is another self-reflection now. Read it again before you write."
    if old.objectives != new.objectives:
        yield "The objectives have changed: read their wording and measures again."
    if old.scale != new.scale:
        yield "The words of the scale have changed. Look at your ratings again."
    if (old.seen_by, old.kept_years) != (new.seen_by, new.kept_years):
        yield "Who will see your answer, or for how long it is kept, has changed. Read it on Home."


def _refused(sentence: str) -> DomainError:
    return DomainError((Refusal(sentence=sentence, hard=True),))
