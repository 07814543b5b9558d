"""Turns the request in hand and every review into the content of the access-request pack."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from appraisal_app.application.documents import words
from appraisal_app.application.documents.access.content import (
    AccessContent,
    CopiedPart,
    CopiedReview,
    HeldRow,
    PauseRow,
    RequestFacts,
    WithheldRow,
)
from appraisal_app.application.documents.access.copies import COPIERS
from appraisal_app.application.documents.access.holding import HOLDS, held_parts, reviews_holding
from appraisal_app.application.documents.access.receiving import recipients
from appraisal_app.application.documents.access.then import HeldThen, held_then
from appraisal_app.application.documents.access_words import (
    EXEMPTIONS,
    HELD,
    REASONS,
    REQUESTERS,
    SOURCES,
    WAITING,
)
from appraisal_app.application.documents.building import CONFIDENTIAL, copy, named, period
from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.parts import Cover
from appraisal_app.application.documents.sight_words import RECORDS_BASES
from appraisal_app.application.documents.third_parties import ThirdParties
from appraisal_app.domain.access_clock import Clock, clock
from appraisal_app.domain.access_requests import (
    AccessItem,
    AccessRequest,
    Decision,
    HeldPart,
    WithholdReason,
)
from appraisal_app.domain.bank_holidays import is_working_day
from appraisal_app.domain.people import Office
from appraisal_app.domain.record import Record
from appraisal_app.domain.typography import typographic

NOT_DECIDED = "not decided yet"
COPIED_BELOW = "given: a copy is in this pack"
COPIED_APART = "given: a copy goes with this pack"
NOT_GIVEN = "not given"
NOT_LISTED = "held, but not part of this answer"
NOT_HELD = "not held"
NOT_IN_THESE = "not held in the reviews of these pages"
OF_THE_FILE = "the file as a whole"
OUTSIDE = "outside this file"


class _Clearing:
    """Takes names out, and counts them."""

    def __init__(self, others: ThirdParties) -> None:
        self._others = others
        self.count = 0

    def __call__(self, text: str) -> str:
        cleared = self._others.cleared(text)
        self.count += cleared.taken_out
        return cleared.text


def build_access(source: Source) -> AccessContent:
    """D17 for the request in hand, from this review and those before it."""
    record = source.record
    reviews = (record, *source.earlier)
    request = record.access_requests.in_hand
    answered = request.answered_on if request is not None else None
    then = held_then(reviews, source.events, answered)
    chief = frozenset(named(each, Office.CHIEF_EXECUTIVE) for each in reviews)
    clear = _Clearing(ThirdParties(reviews, but=chief))
    items = request.items if request is not None else ()
    copies = tuple(_copied(then.reviews, items, clear))
    return AccessContent(
        cover=_cover(source, request),
        mark=source.mark,
        stands_on=answered or source.stands_on or source.mark.at.date(),
        is_answered=answered is not None,
        changed_since=then.changed,
        request=_request(request, clear) if request is not None else None,
        held=tuple(_index(then, items, clear)),
        withheld=tuple(_withheld(each, clear) for each in items if _is_withheld(each)),
        purposes=tuple(_purposes(record, clear)),
        recipients=recipients(source.events, until=answered),
        answered_to=tuple(clear(each) for each in (request.recipients if request else ())),
        names_taken_out=clear.count,
        copies=copies,
    )


def _cover(source: Source, request: AccessRequest | None) -> Cover:
    record = source.record
    received = words.day(request.received_on) if request is not None else ""
    answered = words.day(request.answered_on) if request is not None else ""
    return Cover(
        trust=record.trust.name,
        eyebrow="What is held about you",
        title="Answer to your access request",
        cycle="",
        classification=CONFIDENTIAL,
        facts=(
            ("For", named(record, Office.CHIEF_EXECUTIVE)),
            ("Request received on", received),
            ("Answered on", answered or "not yet"),
        ),
        circulation=("chief executive",),
        standing=copy(source.copy_number),
    )


def _request(request: AccessRequest, clear: _Clearing) -> RequestFacts:
    stands = clock(request, is_working_day)
    asked_by = REQUESTERS[request.requester] if request.requester is not None else ""
    return RequestFacts(
        received_on=request.received_on,
        requester=typographic(asked_by),
        scope=clear(request.scope),
        handled_by=words.OFFICES[request.handled_by] if request.handled_by is not None else "",
        identity_confirmed_on=request.identity_confirmed_on,
        clock=tuple(_clock(request, stands)),
        pauses=tuple(
            PauseRow(waiting=WAITING[each.waiting_for], start=each.start, until=each.until)
            for each in request.pauses
        ),
        extension_reason=clear(request.extension_reason) if stands.is_extended else "",
        search_note=clear(request.search_note),
    )


def _clock(request: AccessRequest, stands: Clock) -> Iterator[tuple[str, str]]:
    yield "The month began", words.day(stands.starts) or "not yet"
    if stands.days_not_counted:
        yield "Days of waiting that do not count", str(stands.days_not_counted)
    if stands.is_extended:
        yield "Two months more, told on", words.day(request.extension_told_on)
    standing = words.day(stands.standing_since)
    waits = f"the clock stands still since {standing}" if standing else "no day yet"
    yield "Answer due", words.weekday_and_day(stands.due) or waits


def _index(then: HeldThen, items: tuple[AccessItem, ...], clear: _Clearing) -> Iterator[HeldRow]:
    """What was listed, and then every other part that a file can hold: held or not."""
    reviews = then.reviews
    not_held = NOT_IN_THESE if then.changed else NOT_HELD
    for item in items:
        yield _held(item, reviews, clear)
    listed, there = {each.held for each in items}, held_parts(reviews)
    for part in HOLDS:
        if part not in listed:
            is_held = part in there
            yield HeldRow(
                what=typographic(HELD[part]),
                reviews=", ".join(reviews_holding(part, tuple(reversed(reviews)))),
                source=typographic(SOURCES[part]) if is_held else "",
                decision=NOT_LISTED if is_held else not_held,
                note="",
                is_decided=False,
            )


def _held(item: AccessItem, reviews: tuple[Record, ...], clear: _Clearing) -> HeldRow:
    labels = reviews_holding(item.held, tuple(reversed(reviews)))
    return HeldRow(
        what=_what(item, clear),
        reviews=", ".join(labels) or (OUTSIDE if item.held is HeldPart.OUTSIDE else OF_THE_FILE),
        source=typographic(SOURCES[item.held]),
        decision=_decision(item),
        note="" if _is_withheld(item) else clear(item.note),
        is_decided=item.decision is not None,
    )


def _what(item: AccessItem, clear: _Clearing) -> str:
    title = clear(item.title).strip() if item.held is HeldPart.OUTSIDE else ""
    return title or typographic(HELD[item.held])


def _decision(item: AccessItem) -> str:
    if item.decision is None:
        return NOT_DECIDED
    if item.decision is Decision.WITHHOLD:
        return NOT_GIVEN
    return COPIED_BELOW if item.held in COPIERS else COPIED_APART


def _is_withheld(item: AccessItem) -> bool:
    return item.decision is Decision.WITHHOLD


def _withheld(item: AccessItem, clear: _Clearing) -> WithheldRow:
    return WithheldRow(
        what=_what(item, clear),
        reason=" ".join(filter(None, _reason(item.reason))),
        note=clear(item.note),
    )


def _reason(reason: WithholdReason | None) -> tuple[str, str]:
    return (REASONS[reason], EXEMPTIONS.get(reason, "")) if reason is not None else ("", "")


def _purposes(record: Record, clear: _Clearing) -> Iterator[tuple[str, str]]:
    kept = record.confidentiality
    yield "What it is for", "the yearly review of your work, and your development"
    basis = RECORDS_BASES[kept.records_basis] if kept.records_basis is not None else ""
    yield "On what basis it is kept", basis
    yield "Which privacy notice covers it", clear(kept.privacy_notice)
    yield "For how long", f"{kept.retention_years} years after a review is closed"
    yield "Decided by a machine", "nothing"


def _copied(
    reviews: tuple[Record, ...], items: tuple[AccessItem, ...], clear: _Clearing
) -> Iterator[CopiedReview]:
    given = [part for part in COPIERS if _is_given(part, items)]
    for record in reviews:
        parts = tuple(_parts(record, given, clear))
        if parts:
            yield CopiedReview(label=record.cycle.label, period=period(record), parts=parts)


def _is_given(part: HeldPart, items: tuple[AccessItem, ...]) -> bool:
    """A part that is listed twice is given only if nobody withholds it."""
    decisions = [each.decision for each in items if each.held is part]
    return bool(decisions) and all(each is Decision.GIVE for each in decisions)


def _parts(record: Record, given: list[HeldPart], clear: _Clearing) -> Iterator[CopiedPart]:
    for part in given:
        passages = tuple(
            replace(each, label=clear(each.label), text=clear(each.text))
            for each in COPIERS[part](record)
        )
        if passages:
            yield CopiedPart(
                title=typographic(HELD[part]),
                source=typographic(SOURCES[part]),
                passages=passages,
            )
